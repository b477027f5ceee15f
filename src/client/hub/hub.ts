import type { Output } from '../../kit/op.ts';
import { operations as accounts } from '../../resources/hub-accounts/contract.ts';
import { operations as actions } from '../../resources/hub-actions/contract.ts';
import { operations as connectors } from '../../resources/hub-connectors/contract.ts';
import { operations as mappings } from '../../resources/hub-mappings/contract.ts';
import { operations as plans } from '../../resources/hub-plans/contract.ts';
import { operations as profiles } from '../../resources/hub-profiles/contract.ts';
import { operations as projects } from '../../resources/hub-projects/contract.ts';
import { operations as requests } from '../../resources/hub-requests/contract.ts';
import { operations as runs } from '../../resources/hub-runs/contract.ts';
import { operations as sessions } from '../../resources/hub-sessions/contract.ts';
import { methodsOf } from '../methods.ts';
import { transport, type Send } from '../transport.ts';
import type { CallOptions, Methods } from '../types.ts';
import { endingsOf, matches, nameOf } from './names.ts';
import { toolSet, type Finder } from './tool-list.ts';
import { toolOf, type Run } from './tool.ts';
import type { HubOptions, Tool, ToolFilter, ToolSet } from './types.ts';
import type { ActionRow, ActionsPage, ConnectorRow, SearchAnswer } from './wire.ts';

/** The hub's own operations, by what they are about. */
const OPERATIONS = { accounts, actions, connectors, mappings, plans, profiles, projects, requests, runs, sessions };
type HubMethods = { readonly [N in keyof typeof OPERATIONS]: Methods<(typeof OPERATIONS)[N]> };

/** The most that a search is asked for; a set of few tools keeps what it has of those. */
const SEARCH_DEPTH = 100;

export interface Hub extends HubMethods {
  /**
   * The actions that the caller may run, as tools for a model or a program. Every tool keeps the account that it was
   * fetched for. Fails with ApiError.
   */
  readonly fetchTools: (filter?: ToolFilter) => Promise<ToolSet>;
}

/**
 * A client of the hub of a Muster server: tools for agents, and the hub's own operations as typed methods.
 * @throws TypeError for options that cannot be meant
 */
export function createHub(options: HubOptions): Hub {
  const { accountId, accountIds } = options;
  if (accountId !== undefined && accountIds !== undefined) {
    throw new TypeError('give an accountId or accountIds, not both');
  }
  const send = transport(options);
  const usual = accountIds ?? (accountId === undefined ? [] : [accountId]);
  const methods = Object.entries(OPERATIONS).map(([name, operations]) => [name, methodsOf(operations, send)]);
  return Object.freeze({
    ...(Object.fromEntries(methods) as HubMethods),
    fetchTools: async (filter: ToolFilter = {}) => fetchTools(send, filter.accountIds ?? usual, filter),
  });
}

async function fetchTools(send: Send, accountIds: readonly string[], filter: ToolFilter): Promise<ToolSet> {
  const wanted = [...new Set(accountIds)];
  const endings = endingsOf(wanted);
  const owners = wanted.length > 1 ? await ownersOf(send, wanted, filter) : undefined;
  const run: Run = async (input, options, reads) =>
    send(reads ? { ...actions.rpc, readsOnly: true } : actions.rpc, input, options);
  const perAccount = await Promise.all(
    (wanted.length === 0 ? [undefined] : wanted).map(async (account) => {
      const tools: Tool[] = [];
      for (const connector of await connectorsOf(send, account, filter)) {
        for (const action of connector.actions) {
          if (!isWanted(connector, action, filter)) continue;
          const name = nameOf(action.id, endings.get(account ?? '') ?? '');
          const owner = account === undefined ? undefined : owners?.get(account);
          const { organization, organizations } = filter;
          tools.push(toolOf(connector, action, { name, account, owner, organization, organizations }, run));
        }
      }
      return tools;
    }),
  );
  return toolSet(perAccount.flat(), finder(send));
}

/** Whom accounts are of, for models that have to choose between them. */
async function ownersOf(
  send: Send,
  accountIds: readonly string[],
  filter: ToolFilter,
): Promise<ReadonlyMap<string, string>> {
  const entries = accountIds.map(async (id) => {
    const { body } = await send(accounts.get, { params: { id } }, signalOf(filter));
    const { label, origin_owner_name: owner } = body as Output<typeof accounts.get>;
    return [id, `${label ?? owner} (account ${id})`] as const;
  });
  return new Map(await Promise.all(entries));
}

/** Every connector that an account offers, page by page. */
async function connectorsOf(send: Send, account: string | undefined, filter: ToolFilter): Promise<ConnectorRow[]> {
  const rows: ConnectorRow[] = [];
  const seen = new Set<string>();
  let next: string | undefined;
  for (;;) {
    const query = {
      group_by: 'connector',
      include: 'action_details',
      filter: { account_ids: account, connectors: filter.connectors?.join(','), action_key: filter.actions },
      next,
    };
    const page = (await send(actions.list, { query }, signalOf(filter))).body as ActionsPage;
    rows.push(...page.data);
    next = page.next ?? undefined;
    // A cursor that comes back would never end.
    if (next === undefined || seen.has(next)) return rows;
    seen.add(next);
  }
}

const signalOf = ({ signal }: { readonly signal?: AbortSignal | undefined }): CallOptions =>
  signal === undefined ? {} : { signal };

function isWanted(connector: ConnectorRow, action: ActionRow, filter: ToolFilter): boolean {
  const { connectors, categories, actions, readOnly } = filter;
  if (readOnly === true && action.effect !== 'read') return false;
  if (connectors !== undefined && !connectors.includes(connector.key)) return false;
  if (actions !== undefined && !actions.some((glob) => matches(glob, action.id))) return false;
  if (categories === undefined) return true;
  return categories.some((each) => each.toLowerCase() === action.category.toLowerCase());
}

const finder =
  (send: Send): Finder =>
  async (query, { topK, signal }) => {
    const body = { query, top_k: Math.max(topK, SEARCH_DEPTH) };
    const { body: answer } = await send(actions.search, { body }, signalOf({ signal }));
    return (answer as SearchAnswer).results.map(({ id }) => id);
  };

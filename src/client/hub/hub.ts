import { transport, type Send } from '../transport.ts';
import { listActions, runAction, searchActions } from './operations.ts';
import { endingsOf, matches, nameOf } from './names.ts';
import { toolSet, type Finder } from './tool-list.ts';
import { categoriesOf, toolOf, type Run } from './tool.ts';
import type { HubOptions, Tool, ToolFilter, ToolSet } from './types.ts';
import type { ActionRow, ActionsPage, ConnectorRow, SearchAnswer } from './wire.ts';

/** The most that a search is asked for; a set of few tools keeps what it has of those. */
const SEARCH_DEPTH = 100;

export interface Hub {
  /**
   * The actions that the caller may run, as tools for a model or a program. Every tool keeps the account that it was
   * fetched for. Fails with ApiError.
   */
  fetchTools(filter?: ToolFilter): Promise<ToolSet>;
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
  return Object.freeze({
    fetchTools: async (filter: ToolFilter = {}) => fetchTools(send, filter.accountIds ?? usual, filter),
  });
}

async function fetchTools(send: Send, accountIds: readonly string[], filter: ToolFilter): Promise<ToolSet> {
  const accounts = [...new Set(accountIds)];
  const endings = endingsOf(accounts);
  const run: Run = async (input, options, reads) =>
    send(reads ? { ...runAction, readsOnly: true } : runAction, input, options);
  const perAccount = await Promise.all(
    (accounts.length === 0 ? [undefined] : accounts).map(async (account) => {
      const tools: Tool[] = [];
      for (const connector of await connectorsOf(send, account, filter)) {
        for (const action of connector.actions ?? []) {
          if (!isWanted(connector, action, filter)) continue;
          const name = nameOf(action.id, endings.get(account ?? '') ?? '');
          const { organization, organizations } = filter;
          tools.push(toolOf(connector, action, { name, account, organization, organizations }, run));
        }
      }
      return tools;
    }),
  );
  return toolSet(perAccount.flat(), finder(send));
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
      filter: { account_ids: account, connectors: filter.connectors?.join(',') },
      next,
    };
    const options = filter.signal === undefined ? {} : { signal: filter.signal };
    const page = (await send(listActions, { query }, options)).body as ActionsPage;
    rows.push(...(page.data ?? []));
    next = page.next ?? undefined;
    // A cursor that comes back would never end.
    if (next === undefined || next === '' || seen.has(next)) return rows;
    seen.add(next);
  }
}

function isWanted(connector: ConnectorRow, action: ActionRow, filter: ToolFilter): boolean {
  const { connectors, categories, actions, readOnly } = filter;
  if (readOnly === true && action.effect !== 'read') return false;
  if (connectors !== undefined && !connectors.includes(connector.key)) return false;
  if (actions !== undefined && !actions.some((glob) => matches(glob, action.id))) return false;
  if (categories === undefined) return true;
  const own = categoriesOf(connector, action).map((each) => each.toLowerCase());
  return categories.some((each) => own.includes(each.toLowerCase()));
}

const finder =
  (send: Send): Finder =>
  async (query, { topK, signal }) => {
    const body = { query, top_k: Math.max(topK, SEARCH_DEPTH) };
    const { body: answer } = await send(searchActions, { body }, signal === undefined ? {} : { signal });
    return (answer as SearchAnswer).results.map(({ id }) => id);
  };

import type { CallToolResult, Tool } from '@modelcontextprotocol/server';
import { invalid, invalidField, MusterError } from '../../kit/errors.ts';
import type { Action, ActionInput, Catalogue } from '../../directory/hub-port.ts';
import type { Identity } from '../../directory/types.ts';
import { CONTROLS, shapeOf, type Control } from './arguments.ts';
import { fitsAny } from './globs.ts';
import { APPROVALS, type Account, type Hub, type Profile, type RunOptions } from './hub.ts';
import { valueResult } from './results.ts';
import { isWanted, lacks } from './selection.ts';
import {
  EXECUTE_TOOL,
  FOUND,
  MOST_FOUND,
  objectOf,
  ORGANIZATIONS_TOOL,
  organizationsTool,
  SEARCH_TOOL,
  searchTools,
  toolOf,
  type Choice,
} from './tools.ts';
import type { Wishes } from './wishes.ts';

/** One request: who asks, and what for. */
export interface Session {
  readonly hub: Hub;
  readonly catalogue: Catalogue;
  readonly identity: Identity;
  readonly wishes: Wishes;
}

type Arguments = Readonly<Record<string, unknown>>;

/** What a call of a tool comes down to: an answer, or an action that is to be run. */
export type Call = { readonly result: CallToolResult } | { readonly run: Running };
export interface Running {
  readonly action: Action;
  readonly account: string;
  readonly input: ActionInput;
  readonly options: RunOptions;
}

/** The tools that this caller has, all of them: many clients do not ask for a second page. */
export async function toolsOf(session: Session): Promise<readonly Tool[]> {
  const { catalogue, wishes } = session;
  const accounts = await accountsOf(session);
  const profiles = await profilesOf(session.hub, accounts);
  const choice = await choiceOf(session, accounts, profiles);
  const actions = catalogue.actions.filter(
    (action) => isOffered(session, action) && isOpen(session, accounts, profiles, action),
  );
  const several = choice.accounts !== undefined || choice.organizations !== undefined;
  if (wishes.mode === 'search_execute') return [...searchTools(actions.length, choice), organizationsTool(choice)];
  const tools = actions.map((action) => toolOf(action, wishes.style, choice));
  return several ? [...tools, organizationsTool(choice)] : tools;
}

/**
 * Answers a call of one of them, or says which action it runs. Undefined for a name that is none of the caller's tools.
 * @throws MusterError for arguments that do not fit
 */
export async function callOf(session: Session, name: string, given: Arguments): Promise<Call | undefined> {
  const { mode } = session.wishes;
  if (name === ORGANIZATIONS_TOOL) return { result: await listOrganizations(session, given) };
  if (mode === 'individual') {
    const action = session.catalogue.get(name);
    if (action === undefined || !isOffered(session, action)) return undefined;
    return { run: await running(session, action, given) };
  }
  if (name === SEARCH_TOOL) return { result: await search(session, given) };
  return name === EXECUTE_TOOL ? { run: await execute(session, given) } : undefined;
}

/** Why there is no such tool, for people. */
export function whyNot({ catalogue, identity, wishes }: Session, name: string): string {
  const action = catalogue.get(name);
  if (action === undefined) return `there is no tool ${name}`;
  if (wishes.mode !== 'individual') return `${name} is run by ${EXECUTE_TOOL}`;
  const lack = lacks(action, identity);
  return `there is no tool ${name} here: ${lack === undefined ? 'the filters of the connection leave it out' : `it ${lack}`}`;
}

const isOffered = ({ identity, wishes }: Session, action: Action): boolean =>
  isWanted(action, wishes.filters) && lacks(action, identity) === undefined;

/** Whether one of the profiles enables an action, and one of the accounts opens it to who acts for some organizations only. */
function isOpen(
  { identity }: Session,
  accounts: readonly Account[],
  profiles: readonly Profile[],
  { id, operation }: Action,
): boolean {
  const within = operation === undefined || operation.reach === 'organization';
  return (
    profiles.some(({ enabledActions }) => fitsAny(enabledActions, id)) &&
    (within || identity.actsForProvider || accounts.some(({ multiple }) => !multiple))
  );
}

// --- Accounts and organizations -----------------------------------------------------------------------------------------

/** Those that may be meant: the one that the connection names; else the active ones, or all where none is active. */
async function accountsOf({ hub, wishes }: Session): Promise<readonly Account[]> {
  if (wishes.account !== undefined) return [await hub.account(wishes.account)];
  const all = await hub.accounts();
  if (all.length === 0) {
    throw new MusterError(
      'not_found',
      'there is no linked account: link one by POST /hub/accounts or /hub/connect_sessions',
    );
  }
  const active = all.filter((account) => account.active);
  return active.length === 0 ? all : active;
}

async function profilesOf(hub: Hub, accounts: readonly Account[]): Promise<readonly Profile[]> {
  return Promise.all([...new Set(accounts.map(({ profile }) => profile))].map((id) => hub.profile(id)));
}

async function choiceOf({ hub }: Session, accounts: readonly Account[], profiles: readonly Profile[]): Promise<Choice> {
  const strictest = Math.max(...profiles.map(({ approval }) => APPROVALS.indexOf(approval)));
  const approval = APPROVALS[strictest] ?? 'none';
  const [only, ...others] = accounts;
  if (only === undefined || others.length > 0) {
    return { accounts, organizations: accounts.some(({ multiple }) => multiple) ? 'some' : undefined, approval };
  }
  const organizations = only.multiple ? await hub.organizations(only.id) : [];
  return { accounts: undefined, organizations: organizations.length === 0 ? undefined : organizations, approval };
}

/** The account that a call is for. */
async function accountOf(session: Session, named: unknown): Promise<string> {
  const { account } = session.wishes;
  if (named !== undefined && typeof named !== 'string') throw invalidField('account', 'has to be the id of an account');
  if (account !== undefined) {
    if (named === undefined || named === account) return account;
    throw invalidField('account', `this connection is for ${account} alone`);
  }
  if (named !== undefined) return named;
  const [only, ...others] = await accountsOf(session);
  if (only === undefined || others.length > 0) throw invalidField('account', 'is required, as you have several');
  return only.id;
}

async function listOrganizations(session: Session, { account }: Arguments): Promise<CallToolResult> {
  const id = await accountOf(session, account);
  return valueResult({ data: await session.hub.organizations(id), account_id: id });
}

// --- Actions ------------------------------------------------------------------------------------------------------------

async function running(session: Session, action: Action, given: Arguments): Promise<Running> {
  const [{ account, ...options }, rest] = split(given);
  const input = shapeOf(action, session.wishes.style).input(rest);
  return { action, account: await accountOf(session, account), input, options };
}

function split(given: Arguments): readonly [Partial<Record<Control, unknown>>, Arguments] {
  const isControl = (name: string): boolean => (CONTROLS as readonly string[]).includes(name);
  const entries = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  return [
    Object.fromEntries(entries.filter(([name]) => isControl(name))),
    Object.fromEntries(Object.entries(given).filter(([name]) => !isControl(name))),
  ];
}

/** The action that is named. What it takes is in `arguments`, or, as many models have it, beside them. */
async function execute(session: Session, given: Arguments): Promise<Running> {
  const { action: id, arguments: nested = {}, ...beside } = given;
  const action = typeof id === 'string' ? session.catalogue.get(id) : undefined;
  if (action === undefined) throw invalidField('action', `has to be the id of an action; ${SEARCH_TOOL} finds them`);
  if (!isWanted(action, session.wishes.filters)) throw invalid(`${action.id} is left out by the connection's filters`);
  if (typeof nested !== 'object' || nested === null || Array.isArray(nested)) {
    throw invalidField('arguments', 'has to be an object');
  }
  return running(session, action, { ...(nested as Arguments), ...beside });
}

async function search(session: Session, { query, top_k = FOUND, connector }: Arguments): Promise<CallToolResult> {
  if (typeof query !== 'string' || query === '') throw invalidField('query', 'has to say what is to be done');
  if (!Number.isInteger(top_k) || (top_k as number) < 1) throw invalidField('top_k', 'has to be a whole number from 1');
  const accounts = await accountsOf(session);
  const profiles = await profilesOf(session.hub, accounts);
  const among = (action: Action): boolean =>
    (connector === undefined || connector === action.connector) &&
    isOffered(session, action) &&
    isOpen(session, accounts, profiles, action);
  const found = session.catalogue.search(query, Math.min(top_k as number, MOST_FOUND), among);
  const results = found.map(({ action, score }) => {
    const { properties, required } = shapeOf(action, session.wishes.style);
    return {
      action: action.id,
      name: action.name,
      description: action.description,
      category: action.category,
      effect: action.effect,
      paged: action.paged,
      similarity_score: score,
      input_schema: objectOf(properties, required),
    };
  });
  return valueResult({ results, query });
}

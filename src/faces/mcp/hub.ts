import { MusterError } from '../../kit/errors.ts';
import type { Operation } from '../../kit/op.ts';
import type { ActionInput } from '../../directory/hub-port.ts';
import type { Directory } from '../../directory/port.ts';
import type { Answer, CallInput, Caller } from '../../directory/types.ts';

/** A linked account, as far as tools are concerned. */
export interface Account {
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** The connector profile's id. */
  readonly profile: string;
  readonly active: boolean;
  /** Whether it reaches several organizations, which are mapped to one's own. */
  readonly multiple: boolean;
}

/** What a connector profile says of tools. */
export interface Profile {
  /** Globs. */
  readonly enabledActions: readonly string[];
  /** What has to be approved. */
  readonly approval: Approval;
}
export const APPROVALS = ['none', 'destructive', 'writes'] as const;
export type Approval = (typeof APPROVALS)[number];

/** One of the caller's own organizations, mapped to one of the account's. */
export interface MappedOrganization {
  readonly id: string;
  readonly name: string;
}

/** What running an action takes beside its input, as the caller gave it: checking is the pipeline's. */
export type RunOptions = Readonly<Partial<Record<'organization' | 'plan' | 'all' | 'max' | 'approval', unknown>>>;

/** What running an action answers: `data`, `next` and what else there is to say. */
export type RunAnswer = Readonly<Record<string, unknown>>;

/** The hub's operations, as one caller uses them through the pipeline. */
export interface Hub {
  /** Those that the caller reaches, at most LISTED of them. */
  accounts(): Promise<readonly Account[]>;
  account(id: string): Promise<Account>;
  organizations(account: string): Promise<readonly MappedOrganization[]>;
  profile(id: string): Promise<Profile>;
  run(
    account: string,
    action: string,
    input: ActionInput,
    options: RunOptions,
    idempotencyKey?: string,
  ): Promise<RunAnswer>;
  /** Asks a second person to approve what is to be run. Answers the id of the plan. */
  askApproval(account: string, action: string, input: ActionInput, options: RunOptions): Promise<string>;
}

/** So many accounts are told apart in a list of tools. */
const LISTED = 100;
/** Rows of a mapping that are asked for at once. */
const PAGE = 1000;

/** The operations that tools are made of. */
const OPERATIONS = {
  accounts: 'hub_accounts_list',
  account: 'hub_accounts_get',
  mapping: 'hub_accounts_mapping_get',
  profile: 'hub_profiles_get',
  rpc: 'hub_actions_rpc',
  plan: 'hub_plans_create',
} as const;
export type HubOperations = Readonly<Record<keyof typeof OPERATIONS, Operation>>;

/** @throws Error when one is missing, which is a mistake of whoever composes the server */
export function hubOperations(operations: readonly Operation[]): HubOperations {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const entries = Object.entries(OPERATIONS).map(([name, id]) => {
    const operation = byId.get(id);
    if (operation === undefined) throw new Error(`there is no operation ${id}`);
    return [name, operation] as const;
  });
  return Object.fromEntries(entries) as HubOperations;
}

interface MappingPage {
  readonly results: readonly { readonly organization: MappedOrganization; readonly vendor: unknown }[];
}
type Values = Readonly<Record<string, unknown>>;
const EMPTY: CallInput = { params: {}, query: {}, headers: {}, body: undefined };

export function hubOf(directory: Pick<Directory, 'call'>, operations: HubOperations, caller: Caller): Hub {
  const ask = async (operation: Operation, input: Partial<CallInput>, as: Caller = caller): Promise<unknown> =>
    valueOf((await directory.call(operation, { ...EMPTY, ...input }, as)).answer);
  return {
    accounts: async () =>
      ((await ask(operations.accounts, { query: { limit: String(LISTED) } })) as readonly Values[]).map(accountOf),
    account: async (id) => accountOf((await ask(operations.account, { params: { id } })) as Values),
    organizations: async (account) => {
      const mapped: MappedOrganization[] = [];
      for (let skip = 0; ; skip += PAGE) {
        const query = { limit: String(PAGE), skip: String(skip) };
        const { results } = (await ask(operations.mapping, { params: { id: account }, query })) as MappingPage;
        for (const { organization, vendor } of results) if (vendor !== null) mapped.push(organization);
        if (results.length < PAGE) return mapped;
      }
    },
    profile: async (id) => {
      const { enabled_actions, approval } = (await ask(operations.profile, { params: { id } })) as Values;
      return { enabledActions: enabled_actions as readonly string[], approval: approval as Approval };
    },
    run: async (account, action, input, options, idempotencyKey) => {
      const as = idempotencyKey === undefined ? caller : { ...caller, idempotencyKey };
      const body = { action, ...input, ...options };
      return (await ask(operations.rpc, { headers: { 'x-account-id': account }, body }, as)) as RunAnswer;
    },
    askApproval: async (account, action, input, { organization }) => {
      const body = { action, account_id: account, ...input, ...(organization === undefined ? {} : { organization }) };
      return String(((await ask(operations.plan, { body })) as Values).id);
    },
  };
}

function accountOf(row: Values): Account {
  const { id, label, origin_owner_name, profile, status, setup_information } = row;
  return {
    id: String(id),
    name: String(label ?? origin_owner_name),
    profile: String(profile),
    active: status === 'active',
    multiple: (setup_information as Values | undefined)?.multiple_organizations === true,
  };
}

function valueOf(answer: Answer): unknown {
  switch (answer.type) {
    case 'value':
      return answer.value;
    case 'bytes':
      return JSON.parse(typeof answer.text === 'string' ? answer.text : Buffer.from(answer.text).toString('utf8'));
    case 'none':
      return {};
    case 'file':
      throw new MusterError('internal', 'the hub answered with a file');
    default:
      return answer satisfies never;
  }
}

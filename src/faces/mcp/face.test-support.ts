import type { FastifyInstance } from 'fastify';
import { createHttpFace } from '../http/app.ts';
import { createLog } from '../http/log.ts';
import { invalid, MusterError, notFound, unauthenticated } from '../../kit/errors.ts';
import type { Operation } from '../../kit/op.ts';
import type { Scope } from '../../kit/scopes.ts';
import type { Action, Catalogue, JsonSchema } from '../../directory/hub-port.ts';
import type { Credentials } from '../../directory/port.ts';
import type { CallInput, Caller, CallResult, Identity } from '../../directory/types.ts';
import { operations as accountOperations } from '../../resources/hub-accounts/contract.ts';
import { operations as actionOperations } from '../../resources/hub-actions/contract.ts';
import { operations as mappingOperations } from '../../resources/hub-mappings/contract.ts';
import { operations as organizationOperations } from '../../resources/organizations/contract.ts';
import { operations as planOperations } from '../../resources/hub-plans/contract.ts';
import { operations as profileOperations } from '../../resources/hub-profiles/contract.ts';
import { anonymous } from '../http/face.test-support.ts';
import { createMcpFace } from './face.ts';

const text: JsonSchema = { type: 'string' };
const object = (properties: Record<string, JsonSchema>, required: string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
});

const action = (of: Pick<Action, 'id' | 'input'> & Partial<Action>): Action => ({
  connector: 'jumpcloud',
  name: of.id,
  category: 'System Users',
  description: `Does ${of.id}.`,
  operation: undefined,
  scope: 'users.read',
  effect: 'read',
  idempotent: true,
  retry: 'safe',
  paged: false,
  output: null,
  untrusted: [],
  ...of,
});

const write = { effect: 'write', scope: 'users.write', idempotent: false } as const;

/** One action of each sort. */
export const ACTIONS: readonly Action[] = [
  action({
    id: 'jumpcloud_list_system_users',
    paged: true,
    input: object({ query: object({ limit: { type: 'integer' }, filter: text }) }),
  }),
  action({ id: 'jumpcloud_get_system_user', input: object({ path: object({ id: text }, ['id']) }, ['path']) }),
  action({
    ...write,
    id: 'jumpcloud_update_system_user',
    input: object(
      {
        path: object({ id: text }, ['id']),
        query: object({ fields: text }),
        body: object({ id: text, displayname: text, organization: text }, ['displayname']),
      },
      ['path', 'body'],
    ),
  }),
  action({
    ...write,
    id: 'jumpcloud_delete_system_user',
    effect: 'destructive',
    idempotent: true,
    input: object({ path: object({ id: text }, ['id']) }, ['path']),
  }),
  action({
    id: 'api_systems_list',
    connector: 'api',
    category: 'Systems',
    scope: 'systems.read',
    input: object({ query: object({ limit: { type: 'integer' } }) }),
  }),
  action({
    id: 'api_organizations_list',
    connector: 'api',
    category: 'Organizations',
    operation: organizationOperations.list,
    input: object({}),
  }),
  action({
    ...write,
    id: 'automation_jumpcloud_api_request',
    connector: 'automation',
    category: 'Generic Request',
    scope: undefined,
    input: object({ body: { anyOf: [object({ method: text }), { type: 'array' }] } }, ['body']),
  }),
];

const CATALOGUE: Catalogue = {
  actions: ACTIONS,
  get: (id) => ACTIONS.find((each) => each.id === id),
  match: () => undefined,
  search: (query, top, among = () => true) =>
    ACTIONS.filter((each) => among(each) && query.split(' ').some((word) => each.id.includes(word)))
      .slice(0, top)
      .map((each, rank) => ({ action: each, score: 1 / (rank + 1) })),
};

const person = (id: string, scopes: readonly Scope[]): Identity => ({
  ...anonymous,
  type: 'administrator',
  id,
  name: id,
  scopes: new Set(scopes),
  keyId: `key of ${id}`,
});

/** Keys, and whose they are. `both` has two accounts, `many` one with several organizations. */
export const PEOPLE = {
  ada: person('ada', ['hub.read', 'hub.run', 'users.read', 'users.write', 'systems.read']),
  reader: person('reader', ['hub.read', 'hub.run', 'users.read']),
  both: person('both', ['hub.read', 'hub.run', 'users.read']),
  many: person('many', ['hub.read', 'hub.run', 'users.read', 'users.write']),
  provider: { ...person('provider', ['hub.read', 'hub.run', 'users.read']), actsForProvider: true },
  none: person('none', ['hub.read', 'hub.run', 'users.read']),
} satisfies Record<string, Identity>;

export const ORGANIZATIONS = [
  { id: '1'.repeat(24), name: 'Acme' },
  { id: '2'.repeat(24), name: 'Globex' },
];

const account = (id: string, name: string, multiple = false) => ({
  id,
  provider: 'jumpcloud',
  profile: `profile of ${id}`,
  origin_owner_name: name,
  label: null,
  status: 'active',
  setup_information: { multiple_organizations: multiple },
});
const FIRST = account('first', 'First');
const SECOND = account('second', 'Second');
const SEVERAL = account('several', 'Several', true);
const ACCOUNTS: Readonly<Record<string, readonly ReturnType<typeof account>[]>> = {
  ada: [FIRST],
  reader: [FIRST],
  both: [FIRST, SECOND],
  many: [SEVERAL],
  provider: [SEVERAL],
};

export interface RpcCall {
  readonly body: Readonly<Record<string, unknown>>;
  readonly account: string | undefined;
  readonly caller: Caller;
}

/** A directory that has the hub's operations alone, and answers runs as a test says. */
export class FakeHub {
  readonly runs: RpcCall[] = [];
  /** What was asked to be approved. */
  readonly plans: unknown[] = [];
  /** Of every profile. */
  profile = { enabled_actions: ['*'], approval: 'none' };
  answer: (call: RpcCall) => Readonly<Record<string, unknown>> = ({ account: id }) => ({
    data: { of: id },
    next: null,
    account_id: id,
    organization: null,
    request_id: 'r1',
    safety: { mode: 'mark', untrusted: ['of'], masked: 0 },
  });

  /** From now on, what changes something needs the approval of plan-1. Gives back how to end that. */
  demandApproval(): () => void {
    const { answer } = this;
    this.plans.length = 0;
    this.answer = (call) => {
      const { plan, approval } = call.body;
      if (plan === true) return { ...answer(call), data: { removes: 'joan' }, planned: 'by-directory' };
      if (approval === 'plan-1') return answer(call);
      throw new MusterError('precondition_failed', 'approval: this needs a second person', {
        info: { '@type': 'muster/hub', reason: 'approval_required' },
      });
    };
    return () => {
      this.answer = answer;
    };
  }

  async identify(credentials: Credentials): Promise<Identity> {
    if (credentials.type === 'none') return anonymous;
    if (credentials.type === 'apiKey' && Object.hasOwn(PEOPLE, credentials.key)) {
      return PEOPLE[credentials.key as keyof typeof PEOPLE];
    }
    throw unauthenticated('api key user not found');
  }

  async call(operation: Operation, input: CallInput, caller: Caller): Promise<CallResult> {
    return { status: 200, answer: { type: 'value', value: this.#value(operation.id, input, caller) } };
  }

  async ready(): Promise<void> {}

  #value(id: string, input: CallInput, caller: Caller): unknown {
    const own = ACCOUNTS[caller.identity.id] ?? [];
    switch (id) {
      case 'hub_accounts_list':
        return own;
      case 'hub_accounts_get': {
        const found = own.find((each) => each.id === input.params.id);
        if (found === undefined) throw notFound('linked account');
        return found;
      }
      case 'hub_accounts_mapping_get': {
        const rows = ORGANIZATIONS.map((organization) => ({ organization, vendor: { id: 'v', name: 'V' } }));
        const unmapped = { organization: { id: '3'.repeat(24), name: 'Nowhere' }, vendor: null };
        return { totalCount: 3, results: [...rows, unmapped] };
      }
      case 'hub_profiles_get':
        return this.profile;
      case 'hub_actions_rpc': {
        const call = { body: input.body as RpcCall['body'], account: input.headers['x-account-id'], caller };
        this.runs.push(call);
        return this.answer(call);
      }
      case 'hub_plans_create':
        this.plans.push(input.body);
        return { id: `plan-${this.plans.length}` };
      default:
        throw invalid(`the fake has no ${id}`);
    }
  }
}

export interface RunningMcp {
  readonly hub: FakeHub;
  /** Without a slash at the end. */
  readonly origin: string;
  readonly failures: unknown[];
  close(): Promise<void>;
}

/** The two faces together, on a free port, before a fake hub. */
export async function startMcp(): Promise<RunningMcp> {
  const hub = new FakeHub();
  const failures: unknown[] = [];
  const mcp = createMcpFace({
    directory: hub,
    catalogue: CATALOGUE,
    operations: [accountOperations, actionOperations, mappingOperations, planOperations, profileOperations].flatMap(
      (each): Operation[] => Object.values(each),
    ),
    version: '1.0.0',
    onError: (error) => failures.push(error),
  });
  const app: FastifyInstance = createHttpFace({
    directory: hub,
    operations: [],
    log: createLog('silent', () => {}),
    mounts: ['/mcp', '/hub/mcp'].map((path) => ({ path, methods: ['POST'], handler: mcp.handle })),
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return { hub, origin, failures, close: () => app.close() };
}

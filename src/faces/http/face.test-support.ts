import type { FastifyInstance } from 'fastify';
import { Type, type TSchema } from 'typebox';
import { muster, v1, v2 } from '../../kit/dialects.ts';
import { unauthenticated } from '../../kit/errors.ts';
import { listQuery } from '../../kit/lists.ts';
import { op, type Operation } from '../../kit/op.ts';
import type { Credentials } from '../../directory/port.ts';
import type { CallInput, Caller, CallResult, Identity } from '../../directory/types.ts';
import { createHttpFace } from './app.ts';
import { createLog, type LogLevel } from './log.ts';
import type { Mount } from './mounts.ts';
import type { DirectoryPort } from './routes.ts';
import type { HttpSettings } from './settings.ts';

export const KEY = 'jca_the-key-of-ada';
export const ORGANIZATION = '6'.repeat(24);

export const anonymous: Identity = {
  type: 'anonymous',
  id: '',
  name: 'anonymous',
  scopes: new Set(),
  provider: '',
  organizations: new Set(),
  defaultOrganization: undefined,
  actsForProvider: false,
  home: '',
  keyId: undefined,
};
export const ada: Identity = {
  ...anonymous,
  type: 'administrator',
  id: 'a'.repeat(24),
  name: 'ada@example.org',
  defaultOrganization: ORGANIZATION,
  keyId: 'b'.repeat(24),
};

const Thing = Type.Object({ _id: Type.String(), name: Type.String() }, { $id: 'Thing' });
const shared = { title: 'Try the face', area: 'Things', reach: 'organization', access: 'known' } as const;
const operation = (
  rest: Pick<Operation, 'id' | 'method' | 'path' | 'family' | 'status' | 'response'> & Partial<Operation>,
): Operation => op({ ...shared, ...rest });

/** A few operations of each family, with what the face has to tell apart. */
export const OPERATIONS: readonly Operation[] = [
  operation({
    id: 'things_list',
    method: 'GET',
    path: '/api/systemusers',
    family: v1,
    status: 200,
    query: listQuery(v1, {}),
    response: Type.Object({ totalCount: Type.Integer(), results: Type.Array(Thing) }),
  }),
  operation({
    id: 'things_get',
    method: 'GET',
    path: '/api/systemusers/{id}',
    family: v1,
    status: 200,
    response: Thing,
  }),
  operation({
    id: 'things_put',
    method: 'PUT',
    path: '/api/systemusers/{id}',
    family: v1,
    status: 200,
    body: Thing,
    response: Thing,
  }),
  operation({
    id: 'groups_list',
    method: 'GET',
    path: '/api/v2/usergroups',
    family: v2,
    status: 200,
    query: listQuery(v2, {}),
    headers: Type.Object({ 'x-unfiltered-total-count': Type.Optional(Type.String()) }),
    response: Type.Array(Thing) as TSchema,
  }),
  operation({
    id: 'groups_post',
    method: 'POST',
    path: '/api/v2/usergroups/{group_id}/members',
    family: v2,
    status: 204,
    body: Type.Object({ op: Type.String() }),
    response: null,
  }),
  operation({
    id: 'commands_trigger',
    method: 'POST',
    path: '/api/command/trigger/{triggerName}',
    params: Type.Object({ triggerName: Type.String() }),
    family: v1,
    status: 200,
    body: Type.Unknown(),
    bodyOptional: true,
    response: Type.Unknown(),
  }),
  operation({
    id: 'enroll',
    method: 'POST',
    path: '/muster/v1/enroll',
    family: muster,
    access: 'public',
    status: 200,
    body: Type.Unknown(),
    bodyOptional: true,
    response: Type.Unknown(),
  }),
];

export interface Seen {
  readonly operation: Operation;
  readonly input: CallInput;
  readonly caller: Caller;
}

export type Answerer = (seen: Seen) => CallResult | Promise<CallResult>;

/** A directory that knows one key and answers what a test says. It keeps what it was asked. */
export class FakeDirectory implements DirectoryPort {
  readonly seen: Seen[] = [];
  readonly credentials: Credentials[] = [];
  isReady = true;
  answer: Answerer = () => ({ status: 200, answer: { type: 'value', value: {} } });

  async identify(credentials: Credentials): Promise<Identity> {
    this.credentials.push(credentials);
    if (credentials.type === 'none') return anonymous;
    if (credentials.type === 'apiKey' && credentials.key === KEY) return ada;
    throw unauthenticated('api key user not found');
  }

  async call(operation: Operation, input: CallInput, caller: Caller): Promise<CallResult> {
    const seen = { operation, input, caller };
    this.seen.push(seen);
    return this.answer(seen);
  }

  async ready(): Promise<void> {
    if (!this.isReady) throw new Error('no store');
  }

  get last(): Seen {
    const last = this.seen.at(-1);
    if (last === undefined) throw new Error('nothing was asked');
    return last;
  }
}

export interface Running {
  readonly app: FastifyInstance;
  readonly directory: FakeDirectory;
  readonly origin: string;
  readonly port: number;
  /** What was logged, line by line. */
  readonly lines: () => string[];
  /** Fetches with the good key, unless `headers` says otherwise. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** A face on a free port, with a fake directory behind it. */
export async function startFace(
  options: {
    readonly operations?: readonly Operation[];
    readonly settings?: Partial<HttpSettings>;
    readonly level?: LogLevel;
    readonly mounts?: readonly Mount[];
  } = {},
): Promise<Running> {
  const directory = new FakeDirectory();
  let text = '';
  const log = createLog(options.level ?? 'silent', (more) => {
    text += more;
  });
  const { operations = OPERATIONS, settings = {}, mounts = [] } = options;
  const app = createHttpFace({ directory, operations, settings, log, mounts });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    directory,
    origin,
    port: Number(new URL(origin).port),
    lines: () => {
      log.flush();
      return text.split('\n').filter((line) => line !== '');
    },
    ask: (path, init = {}) =>
      fetch(`${origin}${path}`, { redirect: 'manual', ...init, headers: { 'x-api-key': KEY, ...init.headers } }),
    close: async () => app.close(),
  };
}

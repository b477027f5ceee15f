import { randomUUID } from 'node:crypto';
import type {
  Action,
  ActionInput,
  Catalogue,
  Done,
  Failure,
  HubPort,
  Target,
  Wishes,
} from '../../directory/hub-port.ts';
import { invalidField, MusterError } from '../../kit/errors.ts';
import { op, writes, type Method, type Operation } from '../../kit/op.ts';
import { muster } from '../../kit/dialects.ts';
import { bodyOf, type AskReply } from './ask.ts';
import { attempt, Course, type Conductor, type Retrying } from './attempts.ts';
import { encodedForm } from './files.ts';
import { Failing, outOfTime } from './failures.ts';
import { Gates, type Gate } from './gate.ts';
import { allPages, onePage } from './pages.ts';
import { doneAlready, foreseen, presentOf, type Read } from './present.ts';
import { planState } from './plan-state.ts';
import { isRecord, rawRequest, requestOf, send, type Parts, type Prepared } from './request.ts';
import { pathsOfKinds, planMadeSafe, type PathsOfKind } from './plan-safety.ts';
import { isOutput, madeSafe } from './safety.ts';
import { parsedRows } from './scan.ts';

/** Everything together, unless the caller says (ms): clients give up after a minute. */
const BUDGET = 55_000;
/** Rows of `all`, unless the caller says. */
const MOST = 10_000;

type Held = Pick<Conductor, 'askAs' | 'now' | 'random'>;

/**
 * Carries actions out. It remembers nothing of an account but how much is under way with it: target, credentials and
 * organization are arguments of each execution and of nothing else.
 */
export function createExecutor(catalogue: Catalogue, conductor: Held): HubPort['execute'] {
  const gates = new Gates();
  const pathsOf = pathsOfKinds(catalogue);

  return async (target, action, given, wishes) => {
    const course = new Course(wishes.budget ?? BUDGET, wishes.signal);
    try {
      const done = await carryOut(
        { catalogue, conductor, pathsOf, course, target, wishes, gate: gates.of(target, conductor.now()) },
        action,
        given,
      );
      return { ...done, ...traceOf(course) };
    } catch (error) {
      return { ok: false, error: failure(error, course), ...traceOf(course) };
    } finally {
      course.end();
    }
  };
}

function traceOf({ requests, began, live }: Course) {
  const duration = Math.round((performance.now() - began) * 100) / 100;
  return { requests, duration, ...(live === undefined ? {} : { live }) };
}

/** What was thrown, as a failure. What nobody foresaw goes on its way. */
function failure(error: unknown, course: Course): Failure {
  if (error instanceof Failing) return error.failure;
  if (error instanceof MusterError) {
    return {
      code: error.code,
      reason: error.code === 'invalid' ? 'input' : 'refused',
      message: error.message,
      outcome: 'refused',
      violations: error.violations,
    };
  }
  if (course.signal.aborted) return outOfTime('it was cancelled', false);
  throw error;
}

interface Scene {
  readonly catalogue: Catalogue;
  readonly conductor: Held;
  readonly pathsOf: PathsOfKind;
  readonly course: Course;
  readonly target: Target;
  readonly wishes: Wishes;
  readonly gate: Gate;
}
type Result = Omit<Done, 'requests' | 'duration' | 'live'>;

async function carryOut(scene: Scene, action: Action, given: ActionInput): Promise<Result> {
  const { target, wishes } = scene;
  const { operation } = action;
  const meant = meantBy(scene, action, given);
  const changes = meant?.operation === undefined ? undefined : writes(meant.operation);
  if (wishes.plan === true && changes === false)
    throw invalidField('plan', 'this action changes nothing that could be planned');
  if (wishes.plan === true && target.software === 'muster') return planned(scene, action, given);
  if (wishes.plan === true) return read(scene, action, given);
  const key =
    target.software === 'muster' && changes !== false && methodOf(action, given) !== 'GET'
      ? (wishes.idempotencyKey ?? randomUUID())
      : undefined;
  const request = prepared(scene, action, given, { idempotencyKey: key });
  if (action.paged && operation !== undefined) return rowsOf(scene, action, request);
  const known = knownBy(meant, request);
  const how: Retrying =
    key !== undefined
      ? // The server carries a key out once: to ask again is to ask for the answer.
        { retry: 'safe', changes: true, keyed: true }
      : {
          retry: operation === undefined ? (meant?.retry ?? 'never') : action.retry,
          // A GET of which the contract knows nothing is taken for what GETs are.
          changes: changes ?? request.method !== 'GET',
          lookup: async () => doneAlready(await presentOf(scene.catalogue, known, target, reader(scene)), known),
        };
  const reply = await ask(scene, request, how);
  return finished(meant ?? action, wishes, reply, bodyOf(reply));
}

/** The action that is carried out: of a generic request the one that its path is; undefined where nobody knows that. */
function meantBy({ catalogue }: Scene, action: Action, given: ActionInput): Action | undefined {
  if (action.operation !== undefined) return action;
  const { method, path } = isRecord(given.body) ? given.body : {};
  return catalogue.match(String(method), String(path));
}

function methodOf({ operation }: Action, { body }: ActionInput): string {
  const { method } = isRecord(body) ? body : {};
  return operation?.method ?? (typeof method === 'string' ? method.toUpperCase() : '');
}

/** A generic request as one of the operation that its path is of. */
function knownBy(meant: Action | undefined, request: Prepared): Prepared {
  if (meant?.operation === undefined || request.operation.id !== RAW) return request;
  const params = paramsOf(meant.operation, request);
  return { ...request, operation: meant.operation, parts: { ...request.parts, params } };
}

/** @throws MusterError for what does not fit the action */
function prepared(
  { catalogue, target }: Scene,
  action: Action,
  given: ActionInput,
  extras: { readonly plan?: boolean; readonly idempotencyKey?: string | undefined } = {},
): Prepared {
  if (action.operation !== undefined)
    return requestOf(action as Action & { readonly operation: Operation }, given, target, extras);
  const body = isRecord(given.body) ? given.body : {};
  const raw = rawRequest({
    ...body,
    ...(given.query === undefined ? {} : { query: { ...given.query, ...(isRecord(body.query) ? body.query : {}) } }),
  });
  const request = send(
    rawOperation(raw.method, raw.path, catalogue.match(raw.method, raw.path)?.operation),
    { params: {}, query: raw.query, body: raw.body },
    target,
    extras,
  );
  return { ...request, headers: { ...raw.headers, ...request.headers } };
}

const RAW = 'raw';
/** A raw request as an operation of nobody's contract. */
const rawOperation = (method: string, path: string, known: Operation | undefined): Operation =>
  op({
    id: RAW,
    method: method as Method,
    // Braces would be parameters.
    path: path.replaceAll('{', '%7B').replaceAll('}', '%7D'),
    title: 'Generic request',
    area: 'Generic Request',
    family: muster,
    reach: known?.reach ?? 'organization',
    ...(known?.acceptsOrganizationHeader === true ? { acceptsOrganizationHeader: true as const } : {}),
    access: 'known',
    status: 200,
    response: null,
  });

async function ask({ conductor, target, gate, course }: Scene, request: Prepared, how: Retrying): Promise<AskReply> {
  if (!(request.body instanceof FormData)) return attempt(conductor, target, gate, course, request, how);
  const { body, type } = await encodedForm(request.body);
  return attempt(
    conductor,
    target,
    gate,
    course,
    { ...request, body, headers: { ...request.headers, 'content-type': type } },
    how,
  );
}

const SAFE: Retrying = { retry: 'safe', changes: false };

/** Reads for the executor's own use: what is not there is no failure. */
function reader(scene: Scene): Read {
  return async (request) => {
    try {
      return await ask(scene, request, SAFE);
    } catch (error) {
      if (error instanceof Failing && error.failure.upstreamStatus === 404) return undefined;
      throw error;
    }
  };
}

async function rowsOf(scene: Scene, action: Action, request: Prepared): Promise<Result> {
  const { target, wishes } = scene;
  const page = async (parts: Parts) => ask(scene, send(request.operation, parts, target), SAFE);
  if (wishes.all !== true) {
    const { reply, body, total, next } = await onePage(request, page);
    return { ...finished(action, wishes, reply, body), total, next };
  }
  const { pages, total, next, truncated, status } = await allPages(request, Math.max(1, wishes.max ?? MOST), page);
  const more = { total, next, ...(truncated ? { truncated } : {}) };
  if (
    wishes.raw === true &&
    wishes.safety === 'mark' &&
    action.pick === undefined &&
    !action.untrusted.some(isOutput)
  ) {
    const raw = {
      count: pages.reduce((sum, each) => sum + each.count, 0),
      chunks: pages.filter(({ count }) => count > 0).map(({ bytes }) => bytes),
    };
    return { ok: true, status, data: null, raw, untrusted: action.untrusted, masked: 0, ...more };
  }
  const rows = pages.flatMap((each) => parsedRows(each));
  const bare = (request.operation.response as { readonly type?: string } | null)?.type === 'array';
  const body = bare ? rows : { totalCount: total ?? rows.length, results: rows };
  const reply: AskReply = { status, headers: {}, body: new Uint8Array() };
  return { ...finished(action, wishes, reply, body), ...more };
}

function finished(action: Action, wishes: Wishes, reply: AskReply, body: unknown): Result {
  const picked = action.pick === undefined ? body : action.pick(body);
  const safe = madeSafe(picked ?? null, action.untrusted, wishes.safety);
  return { ok: true, status: reply.status, data: safe.data, untrusted: safe.untrusted, masked: safe.masked };
}

// --- Plans ------------------------------------------------------------------------------------------------------------

/** The directory's own plan: a transaction that it rolls back. */
async function planned(scene: Scene, action: Action, given: ActionInput): Promise<Result> {
  const request = prepared(scene, action, given, { plan: true });
  const reply = await ask(scene, request, SAFE);
  return planResult(scene, reply.status, bodyOf(reply), 'by-directory');
}

/** A read of what stands now, and the difference. */
async function read(scene: Scene, action: Action, given: ActionInput): Promise<Result> {
  const found = meantBy(scene, action, given);
  if (found?.operation === undefined)
    throw invalidField('plan', 'a request that the contract does not know cannot be planned');
  const known = knownBy(found, prepared(scene, action, given));
  const present = await presentOf(scene.catalogue, known, scene.target, reader(scene));
  return planResult(scene, 200, foreseen(found, present, known), 'by-reading');
}

function paramsOf({ path }: Operation, { url }: Prepared): Record<string, string> {
  const segments = new URL(url).pathname.split('/').reverse();
  const names = path.split('/').reverse();
  const params = names.flatMap((name, index): [string, string][] =>
    name.startsWith('{') ? [[name.slice(1, -1), decodeURIComponent(segments[index] ?? '')]] : [],
  );
  return Object.fromEntries(params.reverse());
}

function planResult(
  { pathsOf, wishes }: Scene,
  status: number,
  body: unknown,
  by: 'by-directory' | 'by-reading',
): Result {
  // What is approved is the state itself, not how it is shown.
  const state = planState(body);
  const safe = planMadeSafe(body, pathsOf, wishes.safety);
  return { ok: true, status, data: safe.data, untrusted: safe.untrusted, masked: safe.masked, planned: by, state };
}

import type { Kind } from '../kit/kind.ts';
import { isOfAgents, writes, type Operation } from '../kit/op.ts';
import type { Store, Transaction } from '../store/port.ts';
import { authorise, selectScope } from './access.ts';
import { Arrivals } from './arrivals.ts';
import { ReadCall, WriteCall } from './call-context.ts';
import { Graphs, graphOver } from './graphs.ts';
import { identifier } from './identify.ts';
import { idSource } from './ids.ts';
import { jobsOf } from './jobs.ts';
import { kindsOf } from './kinds.ts';
import { foresee, planOf, type Foreseen } from './plan.ts';
import type { Credentials, Directory } from './port.ts';
import type { Ports } from './ports.ts';
import { BoundReader } from './reader.ts';
import { idempotency, keptBody, replay } from './replies.ts';
import { rulebook, type Rulebook } from './rulebook.ts';
import { Runtime } from './runtime.ts';
import type { CallInput, Caller, CallResult, Clock, Outcome, Prepared, RuleSet, ValidInput } from './types.ts';
import { validate } from './validate.ts';
import { answerRow, read, write } from './verbs.ts';
import { liveText, render, viewOf } from './view.ts';
import { BoundWriter, type Appended, type WriteSession } from './writer.ts';
import { project } from '../wire/filters/project.ts';

export interface DirectoryOptions {
  readonly store: Store;
  readonly kinds: readonly Kind[];
  readonly ruleSets: readonly RuleSet[];
  readonly ports: Ports;
  readonly clock?: Clock;
  /** Answer graph reads from memory where that is exact. On by default. */
  readonly graphsInMemory?: boolean;
}

/** A directory with what the composition root and the job runner need beside the port. */
export interface RunningDirectory extends Directory {
  readonly runtime: Runtime;
  readonly graphs: Graphs;
  readonly rules: Rulebook;
  /** Ends what calls wait for, and has none wait any more: the server is to be closed. */
  release(): void;
}

/** The one pipeline: validate, authorise, prepare, transaction, verb or rule, reactions, log, result. */
export function createDirectory(options: DirectoryOptions): RunningDirectory {
  const { store, ruleSets } = options;
  const clock: Clock = options.clock ?? { now: () => Date.now() };
  const kinds = kindsOf(options.kinds, ruleSets);
  const runtime = new Runtime(
    store,
    kinds,
    clock,
    idSource(() => clock.now()),
    options.ports,
  );
  const graphs = new Graphs(store, kinds, { enabled: options.graphsInMemory ?? true });
  const rules = rulebook(ruleSets);
  const identify = identifier(runtime);
  const arrivals = new Arrivals(store, rules.waits);

  async function call(operation: Operation, raw: CallInput, caller: Caller): Promise<CallResult> {
    const input = validate(operation, raw);
    authorise(operation, caller, input);
    const { organization, organizations, ...selected } = await selectScope(runtime, operation, caller);
    if (caller.identity.type === 'system') store.touch(caller.identity.id, clock.now());
    const readCall = (at: string, now = clock.now()) =>
      new ReadCall({
        runtime,
        store: store.read,
        operation,
        caller,
        now,
        here: new BoundReader(store.read, at),
        organization,
        ...(organizations === undefined ? {} : { organizations }),
        graph: () => graphs.of(at),
        prepareCall,
      });
    const placed = rules.scopes.get(operation.id);
    const scope = placed === undefined ? selected.scope : await placed(readCall(selected.scope), input);
    await arrivals.before(operation, () => readCall(scope), input);
    if (!writes(operation)) {
      const ctx = readCall(scope);
      const rule = rules.reads.get(operation.id);
      const next = (changed: ValidInput = input) => read(ctx, verbOf(operation), changed);
      return answerTo(ctx, rule ? await rule(ctx, input, next) : await next());
    }
    return writeCall(readCall(scope), input);
  }

  async function writeCall(before: ReadCall, input: ValidInput): Promise<CallResult> {
    const { operation, caller } = before;
    const { scope } = before.here;
    const plan = caller.plan === true;
    const short = plan ? undefined : await rules.shortcuts.get(operation.id)?.(before, input);
    if (short !== undefined) return answerTo(before, short);
    // A GET that appends is idempotent as it is, and a kept reply would be a reading that nobody logs. What agents send
    // counts once anyway, and what they get holds payloads that are nowhere else in the clear.
    const keyed = caller.idempotencyKey !== undefined && !plan && operation.method !== 'GET' && !isOfAgents(operation);
    const key = keyed ? idempotency(operation, caller, input) : undefined;
    const prepare = rules.prepares.get(operation.id);
    if (key !== undefined && prepare !== undefined) {
      // What is prepared may have an effect outside, which a replay must not have again.
      const kept = await store.read.reply(scope, key.key);
      if (kept !== undefined) return replay(kept, key.digest);
    }
    const prepared = await prepare?.(before, input);
    const result = await store.transact<CallResult | Foreseen | Refusal>(
      scope,
      async (tx) => {
        if (key !== undefined) {
          const kept = await tx.reply(scope, key.key);
          if (kept !== undefined) return replay(kept, key.digest);
        }
        const appended: Appended[] = [];
        const ctx = writeContext(before, tx, prepared, (entry) => appended.push(entry));
        const outcome = await carryOut(ctx, input);
        if (outcome.type === 'refusal') return outcome;
        if (plan) return foresee(appended, ctx.here);
        const result = await answerTo(ctx, outcome, input);
        if (key !== undefined) {
          await tx.keepReply(scope, key.key, {
            digest: key.digest,
            status: result.status,
            body: keptBody(shownOnce(operation, outcome), result),
            at: ctx.now,
          });
        }
        return result;
      },
      { rollback: plan },
    );
    if ('error' in result) throw result.error;
    if (!('subjects' in result)) return result;
    return {
      status: 200,
      answer: { type: 'value', value: await planOf(operation.id, result, before.here) },
      planned: true,
    };
  }

  /** The operation's rule around its verb. */
  async function carryOut(ctx: WriteCall, input: ValidInput): Promise<Outcome> {
    const rule = rules.writes.get(ctx.operation.id);
    const next = (changed: ValidInput = input) => write(ctx, verbOf(ctx.operation), changed);
    return rule ? rule(ctx, input, next) : next();
  }

  async function prepareCall(from: ReadCall, operation: Operation, given: Partial<CallInput>): Promise<Prepared> {
    const input = validate(operation, { params: {}, query: {}, headers: {}, body: undefined, ...given });
    const { caller, now, here, organization, graph } = from;
    const ctx = new ReadCall({
      runtime,
      store: store.read,
      operation,
      caller,
      now,
      here,
      organization,
      graph,
      prepareCall,
    });
    return { operation, input, prepared: await rules.prepares.get(operation.id)?.(ctx, input) };
  }

  /** The context of a write, with writers whose writes are logged and reacted to. */
  function writeContext(
    before: ReadCall,
    tx: Transaction,
    prepared: unknown,
    appended: (entry: Appended) => void,
  ): WriteCall {
    const { caller, now, operation } = before;
    const contexts = new Map<string, WriteCall>();
    const contextFor = (here: BoundWriter, call: Pick<Prepared, 'operation' | 'prepared'>): WriteCall =>
      new WriteCall({
        runtime,
        store: tx,
        operation: call.operation,
        caller,
        now,
        organization: before.organization,
        prepared: call.prepared,
        here,
        unsafeScope: (other) => contextIn(other).here,
        graph: async () => graphOver(tx.graph(here.scope)),
        prepareCall,
        attempt: (part) => tx.attempt(part),
        perform: (other) => tx.attempt(() => carryOut(contextFor(here, other), other.input)),
      });
    const contextIn = (scope: string): WriteCall => {
      let ctx = contexts.get(scope);
      if (ctx === undefined) {
        ctx = contextFor(new BoundWriter(session, scope), { operation, prepared });
        contexts.set(scope, ctx);
      }
      return ctx;
    };
    const session: WriteSession = {
      tx,
      kinds,
      identity: caller.identity,
      door: caller.door,
      remoteAddress: caller.remoteAddress,
      requestId: caller.requestId,
      now,
      newId: runtime.newId,
      derive: async (writer, kindRules, at) => (await kindRules.derive?.(contextIn(writer.scope), at)) ?? {},
      react: async (writer, event) => {
        for (const reaction of rules.reactions) await reaction(contextIn(writer.scope), event);
      },
      appended: (_writer, entry) => appended(entry),
    };
    return contextIn(before.here.scope);
  }

  const jobs = jobsOf({
    store,
    rules,
    now: () => clock.now(),
    contextOf: (scope, caller) =>
      new ReadCall({
        runtime,
        store: store.read,
        operation: JOB,
        caller,
        now: clock.now(),
        here: new BoundReader(store.read, scope),
        organization: scope,
        graph: () => graphs.of(scope),
        prepareCall,
      }),
    writing: (before, tx, prepared) => writeContext(before, tx, prepared, () => {}),
  });

  return {
    runtime,
    graphs,
    rules,
    call,
    ...jobs,
    identify: (credentials: Credentials) => identify(credentials),
    ready: () => store.ping(),
    release: () => arrivals.release(),
  };
}

/** The names of what only the first answer holds. */
const shownOnce = (operation: Operation, outcome: Outcome): readonly string[] => [
  ...(operation.shownOnce ?? []),
  ...((outcome.type === 'value' ? outcome.shownOnce : undefined) ?? []),
];

type Refusal = Extract<Outcome, { type: 'refusal' }>;

/** Jobs run in the pipeline like operations; this stands where an operation would. */
const JOB = { id: 'job', method: 'POST', operation: true } as unknown as Operation;

function verbOf(operation: Operation) {
  if (operation.verb === undefined) throw new Error(`${operation.id} has neither a verb nor a rule`);
  return operation.verb;
}

async function answerTo(ctx: ReadCall, outcome: Outcome, input?: ValidInput): Promise<CallResult> {
  const { status } = ctx.operation;
  switch (outcome.type) {
    case 'none':
      return { status, answer: { type: 'none' } };
    case 'refusal':
      throw outcome.error;
    case 'file': {
      const { version, ...file } = outcome;
      return { status, answer: file, ...(version === undefined ? {} : { etag: `"${version}"` }) };
    }
    case 'entry': {
      const { row, kind } = outcome.entry;
      if (input !== undefined) {
        const bytes = await answerRow(ctx, kind, row, input);
        if (bytes.type === 'bytes') return withPage(status, bytes);
      }
      const rules = ctx.runtime.kinds.rulesOf(kind);
      const live = liveText(row, rules, await ctx.liveAt(kind, [row.id]));
      const text = render(row, kind, viewOf(ctx.operation, kind), live);
      return {
        status,
        answer: { type: 'bytes', text },
        etag: `"${row.version}"`,
        ...(kind.live.length > 0 ? { live: true } : {}),
      };
    }
    case 'rows': {
      const { fields } = outcome;
      const ids = ['id', '_id', 'objectId'];
      const rows = fields === undefined ? outcome.rows : outcome.rows.map((row) => project(row, fields, ids));
      const value = ctx.operation.family.list === 'wrapper' ? { totalCount: outcome.total, results: rows } : rows;
      return { status, answer: { type: 'value', value }, total: outcome.total, page: outcome.page };
    }
    case 'value':
      return { ...withPage(status, outcome), answer: { type: 'value', value: outcome.value } };
    case 'bytes':
      return withPage(status, outcome);
    default:
      return outcome satisfies never;
  }
}

function withPage(status: number, outcome: Extract<Outcome, { type: 'bytes' | 'value' }>): CallResult {
  return {
    status,
    answer: outcome.type === 'bytes' ? { type: 'bytes', text: outcome.text } : { type: 'value', value: outcome.value },
    ...('version' in outcome && outcome.version !== undefined ? { etag: `"${outcome.version}"` } : {}),
    ...('live' in outcome && outcome.live ? { live: true } : {}),
    ...(outcome.total === undefined ? {} : { total: outcome.total }),
    ...(outcome.unfilteredTotal === undefined ? {} : { unfilteredTotal: outcome.unfilteredTotal }),
    ...(outcome.page === undefined ? {} : { page: outcome.page }),
    ...(outcome.headers === undefined ? {} : { headers: outcome.headers }),
  };
}

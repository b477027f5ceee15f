import { CloudError, type CloudReason } from '../../directory/cloud-port.ts';
import type { JobRule } from '../../directory/job-rules.ts';
import type { Document, Entry, ReadContext, ScopedReader, WriteContext } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { boundAmong } from './bound.ts';
import { exportKind, type KeptExport } from './contract.ts';
import { deliver, NotYet, type Delivered } from './deliver.ts';
import { dialectOf } from './dialects.ts';
import { directoryOf } from './directories.ts';
import { exportsOf, keyOf, putBackWaiting, usersOf } from './marking.ts';
import { AT_ONCE, dueAt, dueIn, firstDue, keptIn, meaningOf, PIECE, slowWait, waitAfter } from './outbox.ts';
import { DELIVER, TIMER } from './queue.ts';
import { targetOf, wantedOf, type Target, type Wanted } from './wanted.ts';

/** What came of one export. */
interface Tried {
  readonly entry: Entry;
  readonly wanted: Wanted;
  /** The user whose account is to be the manager and who has none yet; empty for none. */
  readonly waitsFor: string;
  readonly outcome:
    | { readonly type: 'settled' } // what is wanted was delivered, or refused, before
    | { readonly type: 'begun' } // an account may be made from now on
    | { readonly type: 'impossible'; readonly error: string }
    | ({ readonly type: 'delivered' } & Delivered)
    | { readonly type: 'waits'; readonly error: string } // for another export
    | { readonly type: 'failed'; readonly error: CloudError };
}

interface Piece {
  readonly tried: readonly Tried[];
  /** What says that no other export to this directory would go better now. */
  readonly stopped: CloudError | undefined;
}

/** Failures of different exports in a row after which it is the directory that is broken. */
const BROKEN = 3;

/** Works off a piece of a directory's outbox. What was delivered is kept in the transaction that ends the job. */
export const deliverJob: JobRule = {
  // The job fails only for what nobody has foreseen; a directory that is away ends it without failing.
  attempts: 500,
  prepare: async (ctx, payload, { signal, attempt }): Promise<Piece | undefined> => {
    const found = await directoryOf(ctx.here, String(payload.directory));
    if (found === undefined) return undefined;
    const target = await targetOf(ctx, found.product, found.entry);
    // Whoever was at it before may have delivered something that is nowhere kept.
    const sure = attempt === 1 && payload.unsure !== true;
    return workOff(ctx, target, sure, signal);
  },
  run: async (ctx, payload) => {
    const piece = ctx.prepared as Piece | undefined;
    if (piece === undefined) return;
    const directory = String(payload.directory);
    for (const tried of piece.tried) await record(ctx, tried);
    await goOn(ctx, directory, piece, payload);
  },
};

async function workOff(ctx: ReadContext, target: Target, sure: boolean, signal: AbortSignal): Promise<Piece> {
  const { entry: directory, node, product } = target;
  const due = await dueIn(ctx.here, directory.id, ctx.now, PIECE);
  const ids = due.map((entry) => keptIn(entry).user);
  const users = await usersOf(ctx.here, ids);
  const bound = await boundAmong(ctx.here, node, ids);
  const queue = due.map((entry) => {
    const { user } = keptIn(entry);
    return { entry, wanted: wantedOf(target, users.get(user), bound.has(user), ctx.now) };
  });
  const managers = await managersOf(ctx.here, directory.id, queue);
  const [side, dialect] = [product.side(ctx.ports, directory), dialectOf(product)];
  const tried: Tried[] = [];
  let stopped: CloudError | undefined;
  let broken = 0;

  const one = async ({ entry, wanted }: (typeof queue)[number]): Promise<void> => {
    const kept = keptIn(entry);
    const manager = typeof wanted.manager === 'string' ? (managers.get(wanted.manager) ?? null) : wanted.manager;
    const waitsFor = typeof wanted.manager === 'string' && manager === null ? wanted.manager : '';
    const done = (outcome: Tried['outcome']): void => void tried.push({ entry, wanted, waitsFor, outcome });
    if (sure && kept.digest === wanted.digest) return done({ type: 'settled' });
    const active = wanted.standing === 'active';
    if (active && wanted.problem !== null) return done({ type: 'impossible', error: wanted.problem });
    // Said before an account is made, so that one whose id is never learnt is looked for all the same.
    if (active && kept.externalId === null && (!kept.begun || kept.accountName !== wanted.name))
      return done({ type: 'begun' });
    const owner = (externalId: string) => ownerOf(ctx.here, kept, externalId);
    const password = wanted.password ? (entry.secret.password as string | undefined) : undefined;
    const given = { side, dialect, kept, wanted, password, manager, owner, signal };
    try {
      done({ type: 'delivered', ...(await deliver(given)) });
      broken = 0;
    } catch (error) {
      if (error instanceof NotYet) return done({ type: 'waits', error: error.message });
      if (!(error instanceof CloudError)) throw error;
      broken = error.reason === 'broken' ? broken + 1 : 0;
      if (meaningOf(error.reason, kept.attempts) === 'directory' || broken >= BROKEN) stopped ??= error;
      done({ type: 'failed', error });
    }
  };
  const next = queue.values();
  const work = async (): Promise<void> => {
    for (const each of next) {
      signal.throwIfAborted();
      if (stopped !== undefined) return;
      await one(each);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { tried, stopped };
}

/** The accounts of those who manage somebody of these, by user. */
async function managersOf(
  here: ScopedReader,
  directory: string,
  queue: readonly { readonly wanted: Wanted }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(queue.map(({ wanted }) => wanted.manager).filter((each) => typeof each === 'string'));
  const entries = await exportsOf(here, directory, [...ids]);
  return new Map(
    [...entries].flatMap(([user, entry]): [string, string][] => {
      const { externalId } = keptIn(entry);
      return externalId === null ? [] : [[user, externalId]];
    }),
  );
}

/** Another user of the same directory who has this account. */
async function ownerOf(
  here: ScopedReader,
  { directory, user }: KeptExport,
  externalId: string,
): Promise<string | undefined> {
  const where = compare('eq', 'externalId', externalId);
  const { entries } = await here.list(exportKind, { where, sort: [], skip: 0, limit: 10, counted: false });
  const other = entries.map(keptIn).find((each) => each.directory === directory && each.user !== user);
  return other?.username;
}

const STATES = { active: 'synced', suspended: 'suspended', unbound: 'unbound' } as const;
/** A password is kept until it was delivered, or refused. */
const SENT: Document = { password: undefined };
const RIGHT = { reason: null, error: null, attempts: 0 } as const;

/** Keeps what came of an export, beside whatever was asked for since. */
async function record(ctx: WriteContext, { entry: before, wanted, waitsFor, outcome }: Tried): Promise<void> {
  const entry = await ctx.here.get(before.kind, before.id);
  if (entry === undefined) return;
  const { directory, user, attempts, externalId, error: refusal } = keptIn(entry);
  const later = (at: number | undefined) => dueAt(directory, at);
  // Put back while it was under way: what was learnt stays, and it is looked at again.
  const changed = entry.row.version !== before.row.version;
  const settled = (state: KeptExport['state'], more: Document): Promise<unknown> =>
    changed
      ? ctx.here.update(entry, { ...learnt(outcome, wanted), digest: null })
      : ctx.here.update(entry, { state, digest: wanted.digest, ...later(wanted.until), ...more }, SENT);

  switch (outcome.type) {
    case 'settled':
      return void (await settled(refusal === null ? STATES[wanted.standing] : 'failed', {}));
    case 'begun':
      return void (await ctx.here.update(entry, { begun: true, accountName: wanted.name }));
    case 'impossible':
      return void (await settled('failed', { reason: 'rejected', error: outcome.error, attempts: attempts + 1 }));
    case 'delivered': {
      const syncedAt = new Date(ctx.now).toISOString();
      // Whom nobody here knows any more is of no interest once the account there is suspended.
      if (!changed && (await usersOf(ctx.here, [user])).size === 0) return ctx.here.remove(entry);
      const waiting = waitsFor === '' ? '' : keyOf(directory, waitsFor);
      await settled(STATES[wanted.standing], { ...learnt(outcome, wanted), ...RIGHT, syncedAt, waitsFor: waiting });
      if (outcome.externalId !== null && outcome.externalId !== externalId) await putBackWaiting(ctx, directory, user);
      return;
    }
    case 'waits': {
      const wrong = { reason: 'exists', error: outcome.error, attempts: attempts + 1 };
      return void (await ctx.here.update(entry, { ...wrong, ...later(ctx.now + waitAfter(attempts + 1, undefined)) }));
    }
    case 'failed':
      return void (await failed(ctx, entry, wanted, outcome.error, changed));
    default:
      return outcome satisfies never;
  }
}

/** What is known of the account after a delivery, whatever else happened since. */
function learnt(outcome: Tried['outcome'], { standing }: Wanted): Document {
  if (outcome.type !== 'delivered') return {};
  const { externalId, manager } = outcome;
  const there = externalId !== null;
  return { externalId, manager, withheld: there && standing !== 'active', ...(there ? { begun: true } : {}) };
}

async function failed(
  ctx: WriteContext,
  entry: Entry,
  wanted: Wanted,
  { reason, message, retryAfter }: CloudError,
  changed: boolean,
): Promise<void> {
  const { directory, attempts } = keptIn(entry);
  const wrong = { reason, error: message, attempts: attempts + 1 } satisfies { reason: CloudReason } & Document;
  if (changed) return void (await ctx.here.update(entry, { ...wrong, attempts: 0, digest: null }));
  const meaning = meaningOf(reason, attempts);
  const tries = attempts + 1;
  const wait = { directory: 0, passes: waitAfter(tries, retryAfter), slowly: slowWait(tries), stays: undefined }[
    meaning
  ];
  const due = dueAt(directory, wait === undefined ? wanted.until : ctx.now + wait);
  // Who is refused waits for a change, or for somebody there; the others are only late.
  const state = meaning === 'stays' || meaning === 'slowly' ? 'failed' : 'pending';
  // Something may have been done there all the same.
  const digest = meaning === 'stays' ? wanted.digest : null;
  await ctx.here.update(entry, { ...wrong, ...due, state, digest }, state === 'failed' ? SENT : {});
}

/** The next piece: at once, when the directory's pause is over, or when something is due. */
async function goOn(ctx: WriteContext, directory: string, { stopped }: Piece, payload: Document): Promise<void> {
  if (stopped !== undefined) {
    const failures = Number(payload.failures ?? 0) + 1;
    const due = ctx.now + waitAfter(failures, stopped.retryAfter);
    return ctx.here.enqueue(DELIVER, { directory, failures }, due, { key: directory });
  }
  const first = await firstDue(ctx.here, directory);
  if (first === undefined) return;
  if (first <= ctx.now) return ctx.here.enqueue(DELIVER, { directory }, undefined, { key: directory });
  await ctx.here.enqueue(TIMER, { directory }, first, { key: directory });
}

import { CloudError } from '../../directory/cloud-port.ts';
import type { JobRule } from '../../directory/job-rules.ts';
import type { Document, ReadContext, ScopedReader, WriteContext } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { standingAt } from '../organizations/standing.ts';
import { boundAmong } from './bound.ts';
import { exportKind, type KeptExport } from './contract.ts';
import { begin, deliver, NotYet } from './deliver.ts';
import { dialectOf } from './dialects.ts';
import { directoryOf } from './directories.ts';
import { exportsOf, usersOf } from './marking.ts';
import { AT_ONCE, dueIn, firstDue, keptIn, meaningOf, PIECE, waitAfter } from './outbox.ts';
import { DELIVER, TIMER } from './queue.ts';
import { record, type Tried } from './record.ts';
import { targetOf, wantedOf, type Target, type Wanted } from './wanted.ts';

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
    // Nothing leaves an organization that is suspended or on its way out; what is resumed wakes its directories.
    if ((await standingAt(ctx, ctx.here.scope)) !== 'open') return undefined;
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
  /** Of accounts that are made or taken over in this piece: two users of one name would get the same. */
  const names = new Set<string>();

  const one = async ({ entry, wanted }: (typeof queue)[number]): Promise<void> => {
    const kept = keptIn(entry);
    const manager = typeof wanted.manager === 'string' ? (managers.get(wanted.manager) ?? null) : wanted.manager;
    const waitsFor = typeof wanted.manager === 'string' && manager === null ? wanted.manager : '';
    const done = (outcome: Tried['outcome']): void => void tried.push({ entry, wanted, waitsFor, outcome });
    if (sure && kept.digest === wanted.digest) return done({ type: 'settled' });
    const active = wanted.standing === 'active';
    if (active && wanted.problem !== null) return done({ type: 'impossible', error: wanted.problem });
    if (kept.externalId === null && wanted.name !== null) {
      const name = wanted.name.toLowerCase();
      if (names.has(name)) return done({ type: 'waits', error: `${wanted.name} is to be another user's account too` });
      names.add(name);
    }
    const owner = (externalId: string) => ownerOf(ctx.here, kept, externalId);
    const password = wanted.password ? (entry.secret.password as string | undefined) : undefined;
    const given = { side, dialect, kept, wanted, password, manager, owner, signal };
    try {
      // Said before an account is made, so that one whose id is never learnt is looked for all the same.
      if (active && kept.externalId === null && (!kept.begun || kept.accountName !== wanted.name))
        return done({ type: 'begun', externalId: await begin(given) });
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
  // All of them end before the piece does, so that none is at work beside its successor.
  for (const ended of await Promise.allSettled(Array.from({ length: AT_ONCE }, work)))
    if (ended.status === 'rejected') throw ended.reason;
  signal.throwIfAborted();
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

import { compare, oneOf } from '../../wire/filters/predicate.ts';
import type { Entry, ScopedReader, WriteContext } from '../../directory/types.ts';
import { systemUser } from '../system-users/contract.ts';
import { boundAmong } from './bound.ts';
import { exportKind } from './contract.ts';
import { dueAt, keptIn } from './outbox.ts';
import { wake } from './queue.ts';
import { wantedOf, type Target } from './wanted.ts';

export const keyOf = (directory: string, user: string): string => `${directory}:${user}`;

/** What there is of these users in a directory, by user. */
export async function exportsOf(
  here: ScopedReader,
  directory: string,
  users: readonly string[],
): Promise<ReadonlyMap<string, Entry>> {
  if (users.length === 0) return new Map();
  const where = oneOf(
    'key',
    users.map((user) => keyOf(directory, user)),
  );
  const { entries } = await here.list(exportKind, { where, sort: [], skip: 0, limit: users.length, counted: false });
  return new Map(entries.map((entry) => [keptIn(entry).user, entry]));
}

export const usersOf = async (here: ScopedReader, ids: readonly string[]): Promise<ReadonlyMap<string, Entry>> =>
  new Map((await here.getMany(systemUser, ids)).map((user) => [user.id, user]));

/**
 * Puts into the outbox of a directory those of these users for whom something else is to be delivered than was, and has it
 * worked off. Gives how many they are. `again`: also those whom it refused.
 */
export async function mark(
  ctx: WriteContext,
  target: Target,
  ids: readonly string[],
  { again = false }: { readonly again?: boolean } = {},
): Promise<number> {
  const directory = target.entry.id;
  const users = await usersOf(ctx.here, ids);
  const bound = await boundAmong(ctx.here, target.node, ids);
  const kept = await exportsOf(ctx.here, directory, ids);
  let due = 0;
  for (const user of ids) {
    const entry = kept.get(user);
    if (entry === undefined && !bound.has(user)) continue;
    const username = users.get(user)?.doc.username ?? kept.get(user)?.doc.username;
    const { digest, name, until } = wantedOf(target, users.get(user), bound.has(user), ctx.now);
    if (entry === undefined) {
      const key = keyOf(directory, user);
      const doc = { directory, user, username, key, accountName: name, ...dueAt(directory, ctx.now) };
      await ctx.here.insert(exportKind, doc);
    } else {
      const { state, digest: delivered, error } = keptIn(entry);
      const asBefore = state !== 'pending' && delivered === digest && !(again && error !== null);
      // Nothing to deliver; it may be so until another time than before.
      const next = asBefore && error === null ? dueAt(directory, until) : {};
      const named = await ctx.here.update(entry, { username, ...next });
      if (asBefore && named === entry) continue;
      if (!asBefore) await putBack(ctx, named);
    }
    due += 1;
  }
  if (due > 0) await wake(ctx.here, directory);
  return due;
}

/**
 * Puts an export into the outbox again. Where it is there already a delivery may be under way, so that what was delivered
 * last is not known; `forget` says so of any.
 */
export async function putBack(ctx: WriteContext, entry: Entry, forget = false): Promise<Entry> {
  const { directory, state, error } = keptIn(entry);
  const unsure = forget || state === 'pending' || error !== null;
  return ctx.here.update(entry, {
    state: 'pending',
    attempts: 0,
    ...(unsure ? { digest: null } : {}),
    ...dueAt(directory, ctx.now),
  });
}

/** Those whose manager is this user, and who have waited for the account of that one. */
export async function putBackWaiting(ctx: WriteContext, directory: string, manager: string): Promise<void> {
  const where = compare('eq', 'waitsFor', keyOf(directory, manager));
  const { entries } = await ctx.here.list(exportKind, { where, sort: [], skip: 0, limit: 10_000, counted: false });
  for (const entry of entries) await putBack(ctx, entry, true);
}

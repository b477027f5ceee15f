import { isDeepStrictEqual } from 'node:util';
import type { JobRule } from '../../directory/job-rules.ts';
import { standingOf } from '../../directory/standing.ts';
import type { Document, Edge, Entry, Event, WriteContext } from '../../directory/types.ts';
import { oneOf } from '../../wire/filters/predicate.ts';
import { PRODUCTS } from '../cloud-directories/products.ts';
import { organizationKind } from '../organizations/contract.ts';
import { systemUser } from '../system-users/contract.ts';
import { passwordPolicy } from '../system-users/password-policy.ts';
import { allBound, directoriesOf } from './bound.ts';
import { exportKind, feedKind } from './contract.ts';
import { directoryOf, hasDirectories } from './directories.ts';
import { mark } from './marking.ts';
import { exportsAfter, keptIn } from './outbox.ts';
import { DELIVER, FOLLOW, FORGET, sweep, SWEEP, TIMER, wakeNow } from './queue.ts';
import { targetOf } from './wanted.ts';

/** Entries of the log that are read in one transaction, and users who are looked at in one. */
const PIECE = 200;
/** Of which nothing came, so many are rather read again with the next than that the log tells of each that it was read. */
const FEW = 20;

const PEOPLE = new Set(['user', 'user_group', ...PRODUCTS.map(({ kind }) => String(kind.graphType))]);

const isAboutPeople = ({ from, to }: Pick<Edge, 'from' | 'to'>): boolean =>
  PEOPLE.has(from.type) && PEOPLE.has(to.type);

/** What the log says of exports. */
export interface News {
  /** Users who may stand otherwise. */
  readonly users: ReadonlySet<string>;
  /** Directories of which everybody may. */
  readonly directories: ReadonlySet<string>;
}

/** An entry of the log, as far as it matters here. */
interface Logged {
  readonly operation: string;
  readonly kind: string;
  readonly objectId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Pure. */
export function newsIn(changes: readonly Logged[]): News {
  const [users, directories] = [new Set<string>(), new Set<string>()];
  for (const { operation, kind, objectId, before, after } of changes) {
    if (operation === 'event') continue;
    const read = (): Document => JSON.parse(after ?? before ?? '{}') as Document;
    if (operation.startsWith('edge_')) {
      const edge = read() as unknown as Edge;
      if (operation === 'edge_update' || !isAboutPeople(edge)) continue;
      const ends = [edge.from, edge.to];
      const user = ends.find(({ type }) => type === 'user');
      if (user !== undefined) users.add(user.id);
      else for (const { type, id } of ends) if (type !== 'user_group') directories.add(id);
      continue;
    }
    if (kind === systemUser.kind) users.add(objectId);
    for (const product of PRODUCTS) {
      if (kind === product.kind.kind) directories.add(objectId);
      if (kind === product.domainKind.kind) directories.add(String(read().resourceObjectId));
      if (kind === product.ruleKind.kind) directories.add(String(read()[product.owner]));
    }
  }
  return { users, directories };
}

/** Reads a piece of the log, and has those looked at of whom it says something. */
export const followJob: JobRule = {
  attempts: 500,
  run: async (ctx) => {
    const feed = await ctx.here.get(feedKind, ctx.here.scope);
    if (feed === undefined) return;
    const changes = await ctx.unsafeStore.changes(ctx.here.scope, Number(feed.doc.cursor), PIECE);
    const last = changes.at(-1);
    if (last === undefined) return;
    const { users, directories } = newsIn(changes);
    const found = await markUsers(ctx, [...users]);
    if (!found && directories.size === 0 && changes.length < FEW) return;
    for (const id of directories) {
      if ((await directoryOf(ctx.here, id)) === undefined) continue;
      await sweep(ctx.here, id);
      // It may have been paused for what is mended now.
      await wakeNow(ctx.here, id);
    }
    await ctx.here.update(feed, { cursor: last.sequence });
    if (changes.length === PIECE) await ctx.here.enqueue(FOLLOW, {}, undefined, { key: FOLLOW });
  },
};

/** Has these users looked at in every directory that they are bound to, or were; whether anything came of it. */
export async function markUsers(ctx: WriteContext, users: readonly string[]): Promise<boolean> {
  if (users.length === 0) return false;
  const found = new Map<string, Set<string>>();
  const add = (directory: string, user: string): void => {
    found.set(directory, (found.get(directory) ?? new Set()).add(user));
  };
  for (const { kind } of PRODUCTS) {
    const bound = await directoriesOf(ctx.here, kind.graphType ?? 'office_365', users);
    for (const [directory, ids] of bound) for (const id of ids) add(directory, id);
  }
  // Those who were bound, too.
  const where = oneOf('user', users);
  const { entries } = await ctx.here.list(exportKind, { where, sort: [], skip: 0, limit: 100_000, counted: false });
  for (const entry of entries) add(keptIn(entry).directory, keptIn(entry).user);
  let came = false;
  for (const [id, ids] of found) {
    const directory = await directoryOf(ctx.here, id);
    if (directory === undefined) continue;
    const target = await targetOf(ctx, directory.product, directory.entry);
    came = (await mark(ctx, target, [...ids])) > 0 || came;
  }
  return came;
}

/** Looks at a piece of all who are bound to a directory, or were. */
export const sweepJob: JobRule = {
  attempts: 500,
  run: async (ctx, payload) => {
    const [id, after] = [String(payload.directory), String(payload.after)];
    const directory = await directoryOf(ctx.here, id);
    if (directory === undefined) return;
    const target = await targetOf(ctx, directory.product, directory.entry);
    const bound = [...(await allBound(ctx.here, target.node))].filter((user) => user > after);
    const kept = (await exportsAfter(ctx.here, id, after, PIECE)).map((entry) => keptIn(entry).user);
    const users = [...new Set([...bound, ...kept])].toSorted().slice(0, PIECE);
    await mark(ctx, target, users, { again: true });
    const last = users.at(-1);
    if (last === undefined || users.length < PIECE) return;
    await ctx.here.enqueue(SWEEP, { directory: id, after: last }, undefined, { key: id });
  },
};

/** Removes a piece of the exports of a directory that is gone. */
export const forgetJob: JobRule = {
  run: async (ctx, payload) => {
    const entries = await exportsAfter(ctx.here, String(payload.directory), '', PIECE);
    for (const entry of entries) await ctx.here.remove(entry);
    if (entries.length === PIECE)
      await ctx.here.enqueue(FORGET, payload, undefined, { key: String(payload.directory) });
  },
};

/** Has the log read where something is written that may matter, and begins and ends with directories. */
export async function whenChanged(ctx: WriteContext, { operation, kind, before, edge }: Event): Promise<void> {
  const product = PRODUCTS.find((each) => each.kind === kind);
  if (product !== undefined && operation === 'create') return begin(ctx);
  if (product !== undefined && operation === 'delete' && before !== undefined) return end(ctx, before.id);
  const matters =
    edge === undefined
      ? product !== undefined ||
        (kind === systemUser && operation !== 'create') ||
        PRODUCTS.some(({ domainKind, ruleKind }) => kind === domainKind || kind === ruleKind)
      : operation !== 'edge_update' && isAboutPeople(edge);
  if (!matters || (await ctx.here.get(feedKind, ctx.here.scope)) === undefined) return;
  await ctx.here.enqueue(FOLLOW, {}, undefined, { key: FOLLOW, keep: true });
}

/** What an organization's settings say of locks counts for its directories, and who is resumed goes on. */
export async function whenOrganizationChanges(ctx: WriteContext, event: Event): Promise<void> {
  const { operation, kind, before, after } = event;
  if (kind !== organizationKind || operation !== 'update' || before === undefined || after === undefined) return;
  const resumed = standingOf(before) !== 'open' && standingOf(after) === 'open';
  const changed = !isDeepStrictEqual(policyOf(before), policyOf(after));
  if (!resumed && !changed) return;
  const there = ctx.unsafeScope(after.id);
  for (const product of PRODUCTS) {
    for await (const { id } of there.all(product.kind)) {
      if (changed) await sweep(there, id);
      if (resumed) await wakeNow(there, id);
    }
  }
}

const policyOf = ({ doc }: Entry): object => passwordPolicy((doc.settings ?? {}) as Document);

async function begin(ctx: WriteContext): Promise<void> {
  const id = ctx.here.scope;
  if ((await ctx.here.get(feedKind, id)) !== undefined) return;
  await ctx.here.insert(feedKind, { cursor: await ctx.unsafeStore.sequence(id) }, {}, { id });
}

async function end(ctx: WriteContext, directory: string): Promise<void> {
  for (const type of [SWEEP, DELIVER, TIMER]) await ctx.here.cancel(type, directory);
  await ctx.here.enqueue(FORGET, { directory }, undefined, { key: directory });
  const feed = await ctx.here.get(feedKind, ctx.here.scope);
  if (feed !== undefined && !(await hasDirectories(ctx.here))) await ctx.here.remove(feed);
}

import type { Document, Entry, ScopedReader, WriteContext } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { queueEntry, workflow, workflowPayload, type QueueEntry } from './contract.ts';
import { lifetime } from './states.ts';

/** The job that ends an entry whose time is over. */
export const EXPIRE = 'device_queue_expire';

export interface NewEntry extends Pick<QueueEntry, 'system' | 'type' | 'name'> {
  /** What the device gets beside type and name. Neither answers nor the log have it. */
  readonly payload?: Document;
  /** How long it waits for its device; by type and name unless given. */
  readonly timeToLiveSeconds?: number;
  /** How long the device may take, 300 unless given. */
  readonly timeoutSeconds?: number;
}

/** Puts an entry into the queue of a device, in the caller's name; it expires by itself. */
export async function addToQueue(ctx: WriteContext, entry: NewEntry): Promise<Entry> {
  const { system, type, name, payload, timeToLiveSeconds, timeoutSeconds } = entry;
  const expires = ctx.now + (timeToLiveSeconds === undefined ? lifetime(type, name) : timeToLiveSeconds * 1000);
  const added = await ctx.here.insert(
    queueEntry,
    {
      system,
      type,
      name,
      ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
      createdAt: new Date(ctx.now).toISOString(),
      expiresAt: new Date(expires).toISOString(),
      createdBy: { type: ctx.identity.type, id: ctx.identity.id, name: ctx.identity.name },
    },
    payload === undefined ? {} : { payload },
  );
  await ctx.here.enqueue(EXPIRE, { id: added.id }, expires);
  return added;
}

/**
 * What waits for a device, oldest first: entries that are queued, and those that were delivered and have not been answered.
 * Whoever delivers looks at `expiresAt` of what is queued.
 */
export async function waitingFor(here: ScopedReader, system: string, limit: number): Promise<readonly Entry[]> {
  const where = compare('eq', 'waiting', system);
  const sort = [{ field: 'id', descending: false }];
  const { entries } = await here.list(queueEntry, { where, sort, skip: 0, limit, counted: false });
  const orders = await here.getMany(workflow, workflowsOf(entries));
  const canceled = new Set(orders.filter(({ doc }) => doc.canceledAt !== null).map(({ id }) => id));
  return entries.filter(({ doc }) => doc.state !== 'queued' || !canceled.has((doc as QueueEntry).workflow));
}
const workflowsOf = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.map(({ doc }) => (doc as QueueEntry).workflow).filter((id) => id !== '')),
];

/** What the device gets for each of these entries, by the entry's id: its own payload, or that of its workflow. */
export async function payloadsOf(
  here: ScopedReader,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, Document>> {
  const shared = new Map(
    (await here.getMany(workflowPayload, workflowsOf(entries))).map((each) => [each.id, payloadOf(each)]),
  );
  return new Map(
    entries.map((entry) => {
      const { workflow: id } = entry.doc as QueueEntry;
      return [entry.id, (id === '' ? payloadOf(entry) : shared.get(id)) ?? {}];
    }),
  );
}
const payloadOf = ({ secret }: Entry): Document => (secret.payload ?? {}) as Document;

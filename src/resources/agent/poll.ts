import type {
  Document,
  Entry,
  ReadContext,
  Shortcut,
  ValidInput,
  Wait,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { queueEntry, type QueueEntry } from '../device-queue/contract.ts';
import { payloadsOf, waitingFor } from '../device-queue/queue.ts';
import { system } from '../systems/contract.ts';
import { MAX_WORK, type Work } from './contract.ts';
import { isDue } from './due.ts';

/** When a device asks again that has nothing to do (seconds). */
export const POLL_AFTER = 60;
/** What one poll hands out where nothing else is asked for. */
export const USUAL_WORK = 10;
/** Entries that are looked at: more than one poll hands out, as those that are being worked on are among them. */
const LOOK = 10 * MAX_WORK;
/** Payloads of one poll, in UTF-16 units of their JSON; a single one may be larger. */
const MAX_PAYLOAD = 1_048_576;

/** The version that the agent says it has, where that is news. */
async function newVersion(ctx: ReadContext | WriteContext, { body }: ValidInput): Promise<Entry | undefined> {
  const { agentVersion } = body;
  if (typeof agentVersion !== 'string' || agentVersion === '') return undefined;
  const device = await ctx.here.require(system, ctx.identity.id);
  return device.doc.agentVersion === agentVersion ? undefined : device;
}

async function dueFor(ctx: ReadContext | WriteContext): Promise<readonly Entry[]> {
  const waiting = await waitingFor(ctx.here, ctx.identity.id, LOOK);
  return waiting.filter(({ doc }) => isDue(doc as QueueEntry, ctx.now));
}

const answer = (now: number, work: readonly Work[], isMore: boolean) =>
  ({
    type: 'value',
    value: { now: new Date(now).toISOString(), pollAfterSeconds: isMore ? 0 : POLL_AFTER, work },
  }) as const;

/** A poll may wait for an entry of its own queue. */
export const arrival: Wait = {
  kind: queueEntry,
  property: 'system',
  wanted: ({ identity }, { body }) => {
    const seconds = typeof body.waitSeconds === 'number' ? body.waitSeconds : 0;
    return seconds > 0 ? { value: identity.id, ms: seconds * 1000 } : undefined;
  },
  there: async (ctx) => (await dueFor(ctx)).length > 0,
};

/** Most polls find nothing: they are answered from what is committed, without the organization's turn to write. */
export const idlePoll: Shortcut = async (ctx, input) => {
  if ((await newVersion(ctx, input)) !== undefined) return undefined;
  return (await dueFor(ctx)).length > 0 ? undefined : answer(ctx.now, [], false);
};

/** Hands out what is due, oldest first. What is handed out is delivered when the transaction commits, which is before the answer. */
export const poll: WriteRule = async (ctx, input) => {
  const news = await newVersion(ctx, input);
  if (news !== undefined) await ctx.here.update(news, { agentVersion: input.body.agentVersion });
  const due = await dueFor(ctx);
  const some = due.slice(0, typeof input.body.max === 'number' ? input.body.max : USUAL_WORK);
  const payloads = await payloadsOf(ctx.here, some);
  const work: Work[] = [];
  let size = 0;
  for (const entry of some) {
    const payload = payloads.get(entry.id) ?? {};
    size += JSON.stringify(payload).length;
    if (work.length > 0 && size > MAX_PAYLOAD) break;
    work.push(await deliver(ctx, entry, payload));
  }
  return answer(ctx.now, work, work.length < due.length);
};

async function deliver(ctx: WriteContext, entry: Entry, payload: Document): Promise<Work> {
  const attempt = (entry.doc as QueueEntry).attempts + 1;
  const { doc } = await ctx.here.update(entry, { state: 'delivered', attempts: attempt });
  const { type, name, createdAt, expiresAt, timeoutSeconds } = doc as QueueEntry;
  return { id: entry.id, type, name, createdAt, expiresAt, timeoutSeconds, attempt, payload };
}

import type { JobRule } from '../../directory/job-rules.ts';
import type { Entry, ScopedWriter, WriteContext } from '../../directory/types.ts';
import { webhookKind } from './contract.ts';
import { deliver, isOn, liveStream, mayGoOut, type Stop } from './deliver.ts';
import { PATIENCE, UNTRIED } from './tries.ts';

/** Sends what happens, a webhook by a job of its own, which waits for nothing: it ends when it has caught up with the log. */

export const DELIVER = 'webhook_deliver';
export const WAKE = 'webhook_wake';

/** Tries when something here fails, not the receiver. The next change of the organization begins anew. */
const ATTEMPTS = 100;
const DAY = 86_400_000;

/** Has a webhook sent what waits, at once. */
export const queueDelivery = (here: ScopedWriter, id: string): Promise<void> =>
  here.enqueue(DELIVER, { id, fresh: true }, undefined, { key: id });

interface Payload {
  readonly id: string;
  /** Former failures do not count any more. */
  readonly fresh?: true;
}

export const delivering: JobRule = {
  attempts: ATTEMPTS,
  prepare: async (ctx, given, { signal }): Promise<Stop> => {
    const { id, fresh } = given as unknown as Payload;
    const hook = await ctx.here.get(webhookKind, id);
    if (hook === undefined || !(await mayGoOut(ctx))) return { type: 'off' };
    const stream = await liveStream(ctx, hook);
    if (!isOn(hook)) return { type: 'off' };
    if (fresh !== true) return deliver(ctx, stream, signal);
    const to = { sequence: stream.sequence, part: stream.part, state: JSON.stringify(UNTRIED) };
    if (!(await ctx.ports.webhooks.kept.move(stream, to))) return { type: 'off' };
    return deliver(ctx, { ...stream, ...to }, signal);
  },
  run: async (ctx, { id }) => {
    const stop = ctx.prepared as Stop;
    const hook = await ctx.here.get(webhookKind, String(id));
    if (!isOn(hook)) return;
    const again = (due?: number): Promise<void> => ctx.here.enqueue(DELIVER, { id }, due, { key: hook.id });
    switch (stop.type) {
      case 'more':
        return again();
      case 'wait':
        return again(stop.at);
      case 'caught_up':
        // Whatever is committed after this wakes it.
        if ((await ctx.unsafeStore.sequence(ctx.here.scope)) > stop.sequence) await again();
        return;
      case 'gone':
      case 'given_up':
        return disable(ctx, hook, stop);
      case 'off':
        return;
      default:
        return stop satisfies never;
    }
  },
};

/** Stops a webhook, and says so in the log. Where it stopped stands. */
export async function disable(
  ctx: WriteContext,
  hook: Entry,
  stop: Extract<Stop, { type: 'gone' | 'given_up' }>,
): Promise<void> {
  const reason =
    stop.type === 'gone'
      ? 'the receiver answered 410: it is gone'
      : `nothing was taken for ${PATIENCE / DAY} days, since ${new Date(stop.since).toISOString()}: ${stop.error}`;
  const disabledAt = new Date(ctx.now).toISOString();
  await ctx.here.update(hook, { disabledAt, disabledReason: reason });
  await ctx.here.event('webhook_disabled', webhookKind, hook.id, { reason });
}

/** Begins to send what was committed, unless that is under way, or waits for its time. */
export const waking: JobRule = {
  /** Whatever was kept of webhooks that are gone goes first. */
  prepare: async (ctx) => {
    const { kept } = ctx.ports.webhooks;
    const { scope } = ctx.here;
    for (const hook of new Set((await kept.streams(scope)).map((stream) => stream.hook)))
      if ((await ctx.here.get(webhookKind, hook)) === undefined) await kept.forget(scope, hook);
  },
  run: async (ctx) => {
    for await (const hook of ctx.here.all(webhookKind))
      if (isOn(hook)) await ctx.here.enqueue(DELIVER, { id: hook.id }, undefined, { key: hook.id, keep: true });
  },
};

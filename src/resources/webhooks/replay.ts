import type { JobRule } from '../../directory/job-rules.ts';
import type { ReadContext, WriteContext, WriteRule } from '../../directory/types.ts';
import type { WebhookStream } from '../../directory/webhook-port.ts';
import { conflict, invalidField } from '../../kit/errors.ts';
import { webhookKind } from './contract.ts';
import { deliver, isOn, mayGoOut, streamAt, type Stop } from './deliver.ts';
import { disable } from './live.ts';
import { triesOf } from './tries.ts';

/** Sends a stretch of the log once more, as a stream of its own beside what happens. */

export const REPLAY = 'webhook_replay';

const ATTEMPTS = 100;

interface Payload {
  readonly id: string;
  /** Which replay; absent: there is none any more. */
  readonly run?: string;
  /** The first and the last entry of the log. */
  readonly from: number;
  readonly to: number;
}

export const replay: WriteRule = async (ctx, input) => {
  const hook = await ctx.here.require(webhookKind, input.params.id ?? '');
  const { state } = hook.doc;
  if (state !== 'active') throw conflict(`the webhook is ${String(state)}; make it active, or resume it`);
  const latest = await ctx.unsafeStore.sequence(ctx.here.scope);
  const { from, to = latest } = input.body as { readonly from: number; readonly to?: number };
  if (from > latest) throw invalidField('from', `is after the latest entry of the log, ${latest}`);
  if (to < from) throw invalidField('to', 'lies before from');
  const run = ctx.newId();
  const payload: Payload = { id: hook.id, run, from, to: Math.min(to, latest) };
  await ctx.here.enqueue(REPLAY, { ...payload }, undefined, { key: hook.id });
  return { type: 'value', value: { id: run, from, to: payload.to } };
};

export const endReplay: WriteRule = async (ctx, input) => {
  const hook = await ctx.here.require(webhookKind, input.params.id ?? '');
  await stopReplay(ctx, hook.id);
  return { type: 'none' };
};

/** In the place of what is under way, and after it. */
export const stopReplay = ({ here }: WriteContext, id: string): Promise<void> =>
  here.enqueue(REPLAY, { id }, undefined, { key: id });

export const replaying: JobRule = {
  attempts: ATTEMPTS,
  prepare: async (ctx, given, { signal }): Promise<Stop> => {
    const { id, run = '', from, to } = given as unknown as Payload;
    const { scope } = ctx.here;
    const { kept } = ctx.ports.webhooks;
    const former = await kept.stream(scope, id, 'replay');
    const goesOut = run !== '' && (await mayGoOut(ctx)) && isOn(await ctx.here.get(webhookKind, id));
    if (former !== undefined && (former.run !== run || !goesOut)) await kept.end(former);
    if (!goesOut) return { type: 'off' };
    const stream = await streamAt(ctx, { scope, hook: id, name: 'replay', run, until: to, sequence: from - 1 });
    // Whoever did this before was killed between the end and the note of it.
    if (triesOf(stream).done) return { type: 'caught_up', sequence: to };
    const stop = await deliver(ctx, stream, signal);
    if (hasEnded(stop)) await markDone(ctx, stream);
    return stop;
  },
  run: async (ctx, given) => {
    const stop = ctx.prepared as Stop;
    const { id, run } = given as unknown as Payload;
    const hook = await ctx.here.get(webhookKind, id);
    if (!isOn(hook)) return;
    if (stop.type === 'more' || stop.type === 'wait')
      await ctx.here.enqueue(REPLAY, given, stop.type === 'wait' ? stop.at : undefined, { key: id });
    else if (stop.type === 'gone') await disable(ctx, hook, stop);
    else if (stop.type === 'given_up')
      await ctx.here.event('webhook_replay_failed', webhookKind, id, { replay: run, reason: stop.error });
  },
};

const hasEnded = ({ type }: Stop): boolean => type === 'caught_up' || type === 'gone' || type === 'given_up';

/** It stays, so that nobody who repeats the job begins again. */
async function markDone({ ports }: Pick<ReadContext, 'ports'>, { scope, hook, run }: WebhookStream): Promise<void> {
  const { kept } = ports.webhooks;
  const stream = await kept.stream(scope, hook, 'replay');
  if (stream === undefined || stream.run !== run) return;
  const state = JSON.stringify({ ...triesOf(stream), nextAt: null, done: true });
  await kept.move(stream, { sequence: stream.sequence, part: stream.part, state });
}

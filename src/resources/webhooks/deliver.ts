import type { FedEvent, StreamPlace, WebhookStream } from '../../directory/webhook-port.ts';
import type { Document, Entry, ReadContext } from '../../directory/types.ts';
import { envelope, type EventData } from '../../wire/webhooks/envelope.ts';
import { termOf } from '../insights/query.ts';
import { standingAt } from '../organizations/standing.ts';
import { EVERY_EVENT } from './checks.ts';
import { webhookKind } from './contract.ts';
import { deliveryOf, idAt, KEPT_FOR, MOST_KEPT } from './delivery-log.ts';
import type { Webhook } from './entity.ts';
import { secretsIn } from './secrets.ts';
import { judge, triesOf, UNTRIED, type Tries } from './tries.ts';

/** Bytes of a request's body. */
export const MOST_BYTES = 262_144;
/** Entries of the log that are read at once. */
const PIECE = 100;
/** After so long (ms), so many events or so many entries of the log others have their turn. */
const SLICE = 5_000;
const SLICE_EVENTS = 500;
const SLICE_ENTRIES = 5_000;

/** Where a stretch of delivering has ended. */
export type Stop =
  /** All that there was is dealt with, up to this sequence. */
  | { readonly type: 'caught_up'; readonly sequence: number }
  /** There is more; it is another's turn. */
  | { readonly type: 'more' }
  | { readonly type: 'wait'; readonly at: number }
  | { readonly type: 'gone' }
  | { readonly type: 'given_up'; readonly since: number; readonly error: string }
  /** The webhook is off or gone, or somebody else has the stream. */
  | { readonly type: 'off' };

export const isOn = (entry: Entry | undefined): entry is Entry => entry?.doc.state === 'active';

/** Nothing leaves an organization that is suspended or on its way out. */
export const mayGoOut = async (ctx: Pick<ReadContext, 'here' | 'unsafeStore'>): Promise<boolean> =>
  (await standingAt(ctx, ctx.here.scope)) === 'open';

/** Entries of the log up to this sequence are not for the webhook: they were there before it, or `resume` left them out. */
export const leftOut = ({ secret }: Entry): number => Number(secret.after);

/** Where no place is free another look makes sense after this (ms). */
const CROWDED = 1_000;

/**
 * Sends the events of a stream, one after another, for a while. After each its place is kept, so that a server which is
 * killed sends one of them once more at most. The webhook is read anew before each: what is changed of it counts at once.
 */
export async function deliver(
  ctx: Pick<ReadContext, 'here' | 'ports' | 'now'>,
  start: WebhookStream,
  signal: AbortSignal,
): Promise<Stop> {
  const { places, kept } = ctx.ports.webhooks;
  const leave = places.enter(start.scope);
  if (leave === undefined) return { type: 'wait', at: ctx.now + CROWDED };
  const stretch = new Stretch(ctx, start, signal);
  try {
    const stop = await stretch.run();
    // Those who were turned away have looked again by then.
    if (stop.type === 'more' && places.crowded)
      return { type: 'wait', at: Math.max(ctx.now, stretch.lastEnd) + 2 * CROWDED };
    return stop;
  } finally {
    leave();
    if (stretch.sent > 0) await kept.trim(start.scope, start.hook, idAt(stretch.lastEnd - KEPT_FOR), MOST_KEPT);
  }
}

class Stretch {
  readonly #ctx: Pick<ReadContext, 'here' | 'ports'>;
  readonly #signal: AbortSignal;
  /** As it is kept. */
  #kept: WebhookStream;
  /** What was passed over since then is kept with the next event. */
  #place: StreamPlace;
  #spent = 0;
  #entries = 0;
  sent = 0;
  /** When the last event was dealt with (ms since the epoch). */
  lastEnd = 0;

  constructor(ctx: Pick<ReadContext, 'here' | 'ports'>, start: WebhookStream, signal: AbortSignal) {
    this.#ctx = ctx;
    this.#signal = signal;
    this.#kept = start;
    this.#place = start;
  }

  async run(): Promise<Stop> {
    const { scope, until } = this.#kept;
    for (;;) {
      const { sequence } = this.#place;
      const most = until === null ? PIECE : Math.min(PIECE, until - sequence);
      const changes = most <= 0 ? [] : await this.#ctx.ports.webhooks.feed.read(scope, sequence, most);
      if (changes.length === 0) {
        return (await this.#keepPlace()) ? { type: 'caught_up', sequence } : { type: 'off' };
      }
      for (const change of changes) {
        const stop = await this.#entry(change.sequence, change.events);
        if (stop !== undefined) return stop;
      }
      this.#entries += changes.length;
      if (this.#entries >= SLICE_ENTRIES) return this.#rest();
    }
  }

  /** The events of one entry of the log that are not dealt with yet. */
  async #entry(sequence: number, events: readonly FedEvent[]): Promise<Stop | undefined> {
    for (let part = this.#place.part; part < events.length; part++) {
      // The job is another's then, and is done again from here.
      this.#signal.throwIfAborted();
      if (this.#spent >= SLICE || this.sent >= SLICE_EVENTS) return this.#rest();
      const hook = await this.#ctx.here.get(webhookKind, this.#kept.hook);
      if (!isOn(hook)) return { type: 'off' };
      const event = events[part] as FedEvent;
      const next = part + 1 < events.length ? { sequence: sequence - 1, part: part + 1 } : { sequence, part: 0 };
      const isWanted = (this.#kept.name === 'replay' || sequence > leftOut(hook)) && wants(hook.doc, event);
      if (isWanted) {
        const stop = await this.#send(hook, event, { sequence, part }, next);
        if (stop !== undefined) return stop;
      }
      this.#place = next;
    }
    this.#place = { sequence, part: 0 };
    return undefined;
  }

  async #send(hook: Entry, { doc, type }: FedEvent, place: StreamPlace, next: StreamPlace): Promise<Stop | undefined> {
    const { receivers } = this.#ctx.ports.webhooks;
    const { scope, run } = this.#kept;
    const event = JSON.parse(doc) as EventData;
    const replay = run === '' ? null : run;
    // Whoever drops what it has seen already would drop what is wanted once more.
    const webhookId = replay === null ? event.id : `${event.id}_${replay}`;
    const message = { source: sourceOf(scope), event, place, ...(replay === null ? {} : { replay }) };
    const answer = await receivers.send(
      { url: String(hook.doc.url), id: webhookId, body: envelope(message, MOST_BYTES), secrets: secretsIn(hook) },
      this.#signal,
    );
    this.sent += 1;
    this.lastEnd = answer.at + answer.duration;
    this.#spent += answer.duration;
    const before = triesOf(this.#kept);
    const { verdict, after } = judge(before, answer, Math.random());
    const attempt = before.tries + 1;
    const sent = { webhookId, eventId: event.id, type, sequence: place.sequence, replay, attempt };
    const to = verdict.type === 'taken' ? next : this.#place;
    if (!(await this.#move(to, after, deliveryOf(sent, answer)))) return { type: 'off' };
    switch (verdict.type) {
      case 'taken':
        return undefined;
      case 'again':
        return { type: 'wait', at: verdict.at };
      case 'gone':
        return { type: 'gone' };
      case 'given_up':
        return { type: 'given_up', since: after.failingSince ?? answer.at, error: after.lastError ?? '' };
      default:
        return verdict satisfies never;
    }
  }

  async #rest(): Promise<Stop> {
    return (await this.#keepPlace()) ? { type: 'more' } : { type: 'off' };
  }

  /** Keeps how far it has come with what nobody wants. */
  async #keepPlace(): Promise<boolean> {
    const { sequence, part } = this.#kept;
    if (this.#place.sequence === sequence && this.#place.part === part) return true;
    return this.#move(this.#place, triesOf(this.#kept));
  }

  async #move(place: StreamPlace, tries: Tries, delivery?: ReturnType<typeof deliveryOf>): Promise<boolean> {
    const to = { sequence: place.sequence, part: place.part, state: JSON.stringify(tries) };
    if (!(await this.#ctx.ports.webhooks.kept.move(this.#kept, to, delivery))) return false;
    this.#kept = { ...this.#kept, ...to };
    this.#place = place;
    return true;
  }
}

/** Whose log an event is from, as a reference. */
export const sourceOf = (scope: string): string => `/organizations/${scope}`;

function wants(doc: Document, event: FedEvent): boolean {
  const { eventTypes, filter } = doc as unknown as Webhook;
  const named = eventTypes.some((name) => name === EVERY_EVENT || name === event.type || name === event.service);
  return named && (filter === null || event.matches(termOf(filter, 'filter', 0)));
}

/** The stream of this name, begun after `sequence` where there is none. */
export async function streamAt(
  { ports }: Pick<ReadContext, 'ports'>,
  begin: Pick<WebhookStream, 'scope' | 'hook' | 'name' | 'run' | 'until' | 'sequence'>,
): Promise<WebhookStream> {
  const { kept } = ports.webhooks;
  const found = await kept.stream(begin.scope, begin.hook, begin.name);
  if (found !== undefined) return found;
  const begun = { ...begin, part: 0, state: JSON.stringify(UNTRIED) };
  await kept.begin(begun);
  return begun;
}

/** How far a webhook has come with what happens; from where the log was when it was made. */
export async function liveStream(ctx: Pick<ReadContext, 'here' | 'ports'>, hook: Entry): Promise<WebhookStream> {
  const { scope } = ctx.here;
  const sequence = leftOut(hook);
  const stream = await streamAt(ctx, { scope, hook: hook.id, name: 'live', run: '', until: null, sequence });
  const to = { sequence, part: 0, state: JSON.stringify(UNTRIED) };
  // Whoever moves it meanwhile leaves out the same.
  return stream.sequence < sequence && (await ctx.ports.webhooks.kept.move(stream, to)) ? { ...stream, ...to } : stream;
}

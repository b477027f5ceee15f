import type { EventTerm, StoreWebhooks } from '../store/port.ts';
import type { WebhookPlaces } from './webhook-places.ts';

export type { KeptDelivery, StoreWebhooks, StreamName, StreamPlace, WebhookStream } from '../store/port.ts';

/** What the delivery of webhooks asks of the rest. Not to be called within a transaction. */
export interface WebhookPort {
  readonly receivers: WebhookReceivers;
  readonly feed: EventFeed;
  /** How far each has come, and what was tried. */
  readonly kept: StoreWebhooks;
  /** Who sends has one meanwhile. */
  readonly places: Pick<WebhookPlaces, 'enter' | 'crowded'>;
}

/** Those who take what is sent. */
export interface WebhookReceivers {
  /** Whether a URL may be sent to, as far as can be told before its name is resolved. @throws OutboundError `refused` */
  check(url: string): void;
  /** Sends a message once; whatever comes of it is the answer. @throws OutboundError `aborted`, by the signal */
  send(message: WebhookMessage, signal?: AbortSignal): Promise<WebhookAnswer>;
}

export interface WebhookMessage {
  readonly url: string;
  /** The same with each try, so that receivers can tell what they had already. */
  readonly id: string;
  readonly body: string;
  /** Each of them signs. */
  readonly secrets: readonly string[];
}

export interface WebhookAnswer {
  /** When it was sent, in milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds. */
  readonly duration: number;
  /** The status of the answer; undefined where none came. */
  readonly status: number | undefined;
  /** When the receiver wants to be asked again (ms since the epoch), where it says so. */
  readonly retryAt: number | undefined;
  /** Why it does not count as taken; undefined where it does. It names the receiver's host, and nothing of what was sent. */
  readonly error: string | undefined;
}

/** Events, made of the log whenever they are wanted, so that none is too old. */
export interface EventFeed {
  /** Entries of a log after a sequence, in their order, with their events. */
  read(scope: string, after: number, limit: number): Promise<readonly FedChange[]>;
}

export interface FedChange {
  readonly sequence: number;
  readonly events: readonly FedEvent[];
}

export interface FedEvent {
  readonly type: string;
  readonly service: string;
  /** JSON text, as Directory Insights answers it. */
  readonly doc: string;
  /** Whether a term of a query finds it. */
  matches(term: EventTerm): boolean;
}

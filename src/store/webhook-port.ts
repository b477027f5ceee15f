/** What the store keeps of the delivery of webhooks: how far each has come, and what was tried. Part of port.ts. */

/** Which stretch of the log: what happens (`live`), or some of it once more (`replay`). */
export type StreamName = 'live' | 'replay';

/** A place in a log: all entries up to `sequence` are dealt with, and of the next one its first `part` events. */
export interface StreamPlace {
  readonly sequence: number;
  readonly part: number;
}

/** How far a webhook has come. */
export interface WebhookStream extends StreamPlace {
  readonly scope: string;
  readonly hook: string;
  readonly name: StreamName;
  /** Which replay it is; empty for `live`. */
  readonly run: string;
  /** The last entry of the log that it is about; null: it has no end. */
  readonly until: number | null;
  /** JSON text: how the last tries went. */
  readonly state: string;
}

/** One try. Ids of one webhook ascend with time. */
export interface KeptDelivery {
  readonly id: string;
  /** JSON text. */
  readonly doc: string;
}

/** Kept outside the log and every scope's turn: what is delivered is no change. */
export interface StoreWebhooks {
  /** The scopes with a `live` stream, and how far the one that is furthest behind has come. */
  scopes(): Promise<readonly { readonly scope: string; readonly sequence: number }[]>;
  streams(scope: string): Promise<readonly WebhookStream[]>;
  stream(scope: string, hook: string, name: StreamName): Promise<WebhookStream | undefined>;
  /** Begins a stream. False, and nothing is done, where the webhook has one of the name. */
  begin(stream: WebhookStream): Promise<boolean>;
  /**
   * Moves a stream and keeps a try, in one commit. False, and nothing is done, when the stream is not where `from` has it
   * any more: another process was first, or it was ended.
   */
  move(from: WebhookStream, to: StreamPlace & Pick<WebhookStream, 'state'>, delivery?: KeptDelivery): Promise<boolean>;
  /** Ends a stream of this run. False where there is none. */
  end(stream: Pick<WebhookStream, 'scope' | 'hook' | 'name' | 'run'>): Promise<boolean>;
  /** Keeps a try that is of no stream. */
  keep(scope: string, hook: string, delivery: KeptDelivery): Promise<void>;
  /** The latest first; those before an id, where one is given. */
  deliveries(
    scope: string,
    hook: string,
    query: { readonly before?: string | undefined; readonly skip: number; readonly limit: number },
  ): Promise<readonly KeptDelivery[]>;
  /** How many tries are kept. */
  countDeliveries(scope: string, hook: string): Promise<number>;
  /** Removes tries with ids before `before`, and all but the latest `most`. Returns how many. */
  trim(scope: string, hook: string, before: string, most: number): Promise<number>;
  /** Removes all that is kept of a webhook. */
  forget(scope: string, hook: string): Promise<void>;
  /** Removes all that is kept of the webhooks of a scope. */
  forgetAll(scope: string): Promise<void>;
}

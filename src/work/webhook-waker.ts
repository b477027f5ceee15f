import { webhookKind } from '../resources/webhooks/contract.ts';
import type { Store } from '../store/port.ts';

/** What is committed is looked at so much later (ms), together with what follows meanwhile. */
const DELAY = 100;
/** Between two looks at what nobody was woken for: a server that was killed between a commit and this (ms). */
const LOOK = 60_000;

export interface WebhookWakerOptions {
  readonly store: Pick<Store, 'onCommit' | 'read' | 'webhooks'>;
  /** Queues the deliveries of a scope that nothing is queued for. */
  readonly wake: (scope: string) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/**
 * Follows the commits of this server and of others, and wakes the webhooks of their scopes. Where there are no webhooks
 * nothing is written, and nothing but the commits themselves looked at.
 */
export class WebhookWaker {
  readonly #options: WebhookWakerOptions;
  /** Scopes that have webhooks, or had some. */
  readonly #scopes = new Set<string>();
  readonly #waiting = new Set<string>();
  #stopListening: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #working: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: WebhookWakerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#stopListening = this.#options.store.onCommit(({ scope, changes }) => {
      if (changes.some(({ kind }) => kind === webhookKind.kind)) this.#scopes.add(scope);
      if (!this.#scopes.has(scope) || changes.length === 0) return;
      this.#waiting.add(scope);
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#do(() => this.#wakeAll());
      }, DELAY).unref();
    });
    this.#looking = setInterval(() => this.#do(() => this.look()), LOOK).unref();
    this.#do(() => this.look());
  }

  /** Wakes the scopes that are behind their logs. */
  async look(): Promise<void> {
    for (const { scope, sequence } of await this.#options.store.webhooks.scopes()) {
      if (this.#closed) return;
      this.#scopes.add(scope);
      await this.#wake(scope, sequence);
    }
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#stopListening?.();
    clearTimeout(this.#timer);
    clearInterval(this.#looking);
    await this.#working;
  }

  async #wakeAll(): Promise<void> {
    const scopes = [...this.#waiting];
    this.#waiting.clear();
    for (const scope of scopes) if (!this.#closed) await this.#wake(scope);
  }

  /** Wakes a scope, unless its log ends at `upTo`. One that fails is told of, and keeps no other from being woken. */
  async #wake(scope: string, upTo?: number): Promise<void> {
    const { store, wake } = this.#options;
    try {
      if (upTo === undefined || (await store.read.sequence(scope)) > upTo) await wake(scope);
    } catch (error) {
      this.#tell(error);
    }
  }

  /** One after another. What fails is told of; the next look does it again. */
  #do(work: () => Promise<void>): void {
    this.#working = this.#working.then(work).catch((error: unknown) => this.#tell(error));
  }

  #tell(error: unknown): void {
    if (!this.#closed) this.#options.onError(error);
  }
}

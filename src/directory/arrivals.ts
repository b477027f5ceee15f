import type { Operation } from '../kit/op.ts';
import type { Commit, Store } from '../store/port.ts';
import { parse } from './entry.ts';
import type { ReadContext, ValidInput, Wait } from './types.ts';

/** Lets calls wait until something is written that they want. Nothing is held meanwhile but the call itself. */
export class Arrivals {
  /** Those who listen, by scope, kind and value. */
  readonly #listening = new Map<string, Set<() => void>>();
  /** The property of each kind whose value is waited for. */
  readonly #properties: ReadonlyMap<string, string>;
  /** By operation id. */
  readonly #waits: ReadonlyMap<string, Wait>;
  #released = false;

  constructor(store: Pick<Store, 'onCommit'>, waits: ReadonlyMap<string, Wait>) {
    this.#waits = waits;
    this.#properties = new Map([...waits.values()].map(({ kind, property }) => [kind.kind, property]));
    if (waits.size > 0) store.onCommit((commit) => this.#told(commit));
  }

  /** From here on nobody waits, and those who do go on. */
  release(): void {
    this.#released = true;
    for (const wake of [...this.#listening.values()].flatMap((set) => [...set])) wake();
  }

  /** Resolves when what a call wants is there, when its time is over, and when nobody is to wait any more. */
  async before({ id }: Operation, context: () => ReadContext, input: ValidInput): Promise<void> {
    const wait = this.#waits.get(id);
    if (wait === undefined) return;
    const ctx = context();
    const wanted = wait.wanted(ctx, input);
    if (wanted === undefined) return;
    const key = keyOf(ctx.here.scope, wait.kind.kind, wanted.value);
    const deadline = performance.now() + wanted.ms;
    for (let left = wanted.ms; left > 0 && !this.#released; left = deadline - performance.now()) {
      // Listening begins before the look at what is there, so that nothing falls between.
      const arrival = this.#listen(key);
      try {
        if (await wait.there(context(), input)) return;
        await arrival.within(left);
      } finally {
        arrival.end();
      }
    }
  }

  #listen(key: string): { readonly within: (ms: number) => Promise<void>; readonly end: () => void } {
    const { promise, resolve } = Promise.withResolvers<void>();
    const set = this.#listening.get(key) ?? new Set();
    this.#listening.set(key, set.add(resolve));
    let timer: NodeJS.Timeout | undefined;
    return {
      within: (ms) => {
        timer = setTimeout(resolve, ms);
        return promise;
      },
      end: () => {
        clearTimeout(timer);
        set.delete(resolve);
        if (set.size === 0 && this.#listening.get(key) === set) this.#listening.delete(key);
      },
    };
  }

  #told({ scope, changes }: Commit): void {
    if (this.#listening.size === 0) return;
    for (const { kind, after } of changes) {
      const property = this.#properties.get(kind);
      if (property === undefined || after === null) continue;
      const value = parse(after)[property];
      if (typeof value === 'string') this.#listening.get(keyOf(scope, kind, value))?.forEach((wake) => wake());
    }
  }
}

const keyOf = (scope: string, kind: string, value: string): string => `${scope}/${kind}/${value}`;

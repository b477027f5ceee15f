import type { Commit, Store, StoreReader } from '../../src/store/port.ts';

/** A store that counts how often its graph is read by SQL, and whose listeners can be made deaf. */
export interface SpiedStore {
  readonly store: Store;
  graphReads(): number;
  /** While true, no listener hears of a commit. */
  deaf(deaf: boolean): void;
}

/** Wraps a store for one test. What was registered with it stays registered with the store beneath. */
export function spiedStore(beneath: Store): SpiedStore {
  let reads = 0;
  let deaf = false;
  const read = overriding<StoreReader>(beneath.read, {
    graph: (scope) => {
      reads += 1;
      return beneath.read.graph(scope);
    },
  });
  const onCommit = (listener: (commit: Commit) => void): (() => void) =>
    beneath.onCommit((commit) => {
      if (!deaf) listener(commit);
    });
  return {
    store: overriding<Store>(beneath, { read, onCommit }),
    graphReads: () => reads,
    deaf: (value) => {
      deaf = value;
    },
  };
}

/** The object with other values for some of its properties; methods keep the `this` that they were written for. */
function overriding<T extends object>(target: T, changed: Partial<T>): T {
  return new Proxy(target, {
    get(object, key) {
      if (key in changed) return Reflect.get(changed, key) as unknown;
      const value = Reflect.get(object, key) as unknown;
      return typeof value === 'function' ? (value.bind(object) as unknown) : value;
    },
  });
}

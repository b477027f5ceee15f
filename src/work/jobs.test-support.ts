import { Type } from 'typebox';
import { createDirectory } from '../directory/directory.ts';
import { serverIdentity } from '../directory/identify.ts';
import { recurring } from '../directory/recurring.ts';
import type { Ports } from '../directory/ports.ts';
import type { RuleSet, WriteContext } from '../directory/types.ts';
import { kind } from '../kit/kind.ts';
import type { Store } from '../store/port.ts';
import { Runner } from './runner.ts';

/** What jobs of tests leave behind: one for each time that one had an effect. */
export const effect = kind({
  kind: 'effect',
  label: 'Effect',
  entity: Type.Object({ id: Type.String(), name: Type.String() }),
  idField: 'id',
  home: 'organization',
  nameField: 'name',
});

export interface TestJobs {
  /** Awaited outside the transaction by the job `once`. */
  readonly prepare?: (name: string, signal: AbortSignal) => Promise<void>;
  /** Between two occurrences of the job `tick` (ms). */
  readonly every?: number;
  readonly now: () => number;
}

/** A directory that knows nothing but jobs, over a store, and a runner of them. */
export function jobsOver(store: Store, { prepare, every = 1, now }: TestJobs) {
  const leave = async (ctx: WriteContext, name: string) => void (await ctx.here.insert(effect, { name }));
  let work: ((ctx: WriteContext) => Promise<unknown>) | undefined;
  const rules: RuleSet = {
    jobs: {
      direct: async (ctx) => void (await work?.(ctx)),
      once: {
        prepare: async (_ctx, { name }, { signal }) => prepare?.(name as string, signal),
        run: (ctx, { name }) => leave(ctx, name as string),
      },
      tick: recurring({
        next: async (_ctx, _payload, after) => (Math.floor(after / every) + 1) * every,
        run: (ctx, _payload, { due }) => leave(ctx, `tick ${due}`),
      }),
    },
  };
  const directory = createDirectory({ store, kinds: [effect], ruleSets: [rules], clock: { now }, ports: {} as Ports });
  const caller = { identity: serverIdentity('', 'test'), organization: undefined, door: 'test', requestId: 'test' };
  const failures: unknown[] = [];
  const runner = new Runner({
    directory,
    jobs: store.jobs,
    now,
    identity: async () => caller.identity,
    onError: (_job, error) => failures.push(error),
  });
  return {
    runner,
    failures,
    inTransaction: (scope: string, next: typeof work): Promise<void> => {
      work = next;
      return directory.runJob(scope, 'direct', {}, caller);
    },
    /** The names of the effects in a scope, sorted. */
    effects: async (scope: string): Promise<readonly string[]> => {
      const rows = await store.read.scan(scope, effect.kind, '', 100_000);
      return rows.map((row) => (JSON.parse(row.doc) as { readonly name: string }).name).toSorted();
    },
  };
}

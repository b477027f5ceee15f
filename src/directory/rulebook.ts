import { jobRule, type JobRule } from './job-rules.ts';
import type { Prepare, ReadRule, RuleSet, Shortcut, Wait, WriteRule } from './types.ts';

type Scopes = NonNullable<RuleSet['scopes']>[string];
type Reaction = NonNullable<RuleSet['reactions']>[number];

/** All rules together, found by operation id or job type. */
export interface Rulebook {
  readonly reads: ReadonlyMap<string, ReadRule>;
  readonly writes: ReadonlyMap<string, WriteRule>;
  readonly prepares: ReadonlyMap<string, Prepare>;
  readonly shortcuts: ReadonlyMap<string, Shortcut>;
  readonly waits: ReadonlyMap<string, Wait>;
  readonly scopes: ReadonlyMap<string, Scopes>;
  readonly jobs: ReadonlyMap<string, JobRule>;
  readonly reactions: readonly Reaction[];
}

export function rulebook(sets: readonly RuleSet[]): Rulebook {
  const collect = <V>(pick: (set: RuleSet) => Readonly<Record<string, V>> | undefined): Map<string, V> => {
    const all = new Map<string, V>();
    for (const set of sets) {
      for (const [id, rule] of Object.entries(pick(set) ?? {})) {
        if (all.has(id)) throw new Error(`two rules for ${id}`);
        all.set(id, rule);
      }
    }
    return all;
  };
  return {
    reads: collect((set) => set.reads),
    writes: collect((set) => set.writes),
    prepares: collect((set) => set.prepares),
    shortcuts: collect((set) => set.shortcuts),
    waits: collect((set) => set.waits),
    scopes: collect((set) => set.scopes),
    jobs: new Map([...collect((set) => set.jobs)].map(([type, rule]) => [type, jobRule(rule)])),
    reactions: sets.flatMap((set) => set.reactions ?? []),
  };
}

import { isKind, type Kind } from '../kit/kind.ts';
import type { GraphType } from '../kit/schemas.ts';
import type { KindRules, RuleSet } from './types.ts';

/** The kinds that are registered, found by name and by graph type, each with what is particular to it. */
export interface Kinds {
  byName(name: string): Kind | undefined;
  byGraphType(type: GraphType): Kind | undefined;
  rulesOf(kind: Kind): KindRules | undefined;
  readonly all: readonly Kind[];
}

export function kindsOf(kinds: readonly Kind[], ruleSets: readonly RuleSet[]): Kinds {
  const names = new Map<string, Kind>();
  const types = new Map<string, Kind>();
  for (const kind of kinds) {
    if (!isKind(kind)) throw new Error('not a kind');
    if (names.has(kind.kind)) throw new Error(`kind ${kind.kind} is registered twice`);
    names.set(kind.kind, kind);
    if (kind.graphType) types.set(kind.graphType, kind);
  }
  const rules = new Map<Kind, KindRules>();
  for (const set of ruleSets) {
    for (const rule of set.kinds ?? []) {
      if (rules.has(rule.kind)) throw new Error(`two sets of rules for ${rule.kind.kind}`);
      rules.set(rule.kind, rule);
    }
  }
  return {
    byName: (name) => names.get(name),
    byGraphType: (type) => types.get(type),
    rulesOf: (kind) => rules.get(kind),
    all: kinds,
  };
}

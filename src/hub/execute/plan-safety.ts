import type { Catalogue, Safety } from '../../directory/hub-port.ts';
import type { Kind } from '../../kit/kind.ts';
import { untrustedPaths } from '../catalogue/untrusted.ts';
import { isRecord } from './request.ts';
import { madeSafe, type Safe } from './safety.ts';

/** Where people and devices write in the objects of a kind; undefined for kinds that nobody knows. */
export type PathsOfKind = (kind: string) => readonly string[] | undefined;

/** All of it: what is not known to be an administrator's may be anybody's. */
const WHOLE = [''];

export function pathsOfKinds({ actions }: Catalogue): PathsOfKind {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  const learnt = (): ReadonlyMap<string, readonly string[]> => {
    const kinds = new Map<string, Kind>();
    for (const { operation } of actions) {
      const verb = operation?.verb;
      if (verb !== undefined && 'kind' in verb) kinds.set(verb.kind.kind, verb.kind);
    }
    return new Map([...kinds].map(([name, { entity }]) => [name, untrustedPaths(entity)]));
  };
  return (kind) => (known ??= learnt()).get(kind);
}

/** A plan's objects, before and after: of whatever kinds, since what one write changes may change others. In place. */
export function planMadeSafe(plan: unknown, pathsOf: PathsOfKind, safety: Safety): Safe {
  const changes: unknown = isRecord(plan) ? plan['changes'] : undefined;
  if (!Array.isArray(changes)) return madeSafe(plan, WHOLE, safety);
  const untrusted = new Set<string>();
  let masked = 0;
  for (const change of changes as Record<string, unknown>[]) {
    const isEdge = String(change['operation']).startsWith('edge_');
    const paths = isEdge ? [] : (pathsOf(String(change['kind'])) ?? WHOLE);
    for (const side of ['before', 'after']) {
      const safe = madeSafe(change[side], paths, safety);
      change[side] = safe.data;
      masked += safe.masked;
      for (const path of safe.untrusted) untrusted.add(`changes[].${side}${/^(\[|$)/.test(path) ? '' : '.'}${path}`);
    }
  }
  return { data: plan, untrusted: [...untrusted], masked };
}

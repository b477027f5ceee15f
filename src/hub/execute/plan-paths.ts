import type { Action, Catalogue } from '../../directory/hub-port.ts';
import type { Kind } from '../../kit/kind.ts';
import { untrustedPaths } from '../catalogue/untrusted.ts';
import { isRecord } from './request.ts';

/** Where untrusted text is in a plan: it shows objects of whatever kind changes, though the action answers another, or none. */
export function planPaths(catalogue: Catalogue, action: Action, plan: unknown): readonly string[] {
  const { changes } = (isRecord(plan) ? plan : {}) as { readonly changes?: unknown };
  const known = kindsOf(catalogue);
  const paths = new Set(action.untrusted);
  for (const change of Array.isArray(changes) ? (changes as unknown[]) : []) {
    const kind = isRecord(change) ? String(change.kind) : '';
    // Of an edge only what it joins is shown, by ids.
    if (kind === 'edge') continue;
    for (const path of known.get(kind) ?? ['']) paths.add(path);
  }
  // What is untrusted whole is so once.
  return (paths.has('') ? [''] : [...paths]).flatMap((path) =>
    ['before', 'after'].map((side) => `changes[].${side}${path === '' || path.startsWith('[') ? path : `.${path}`}`),
  );
}

/** The untrusted paths of each kind, by its name; of what is none that the contract shows nothing is known. */
function kindsOf(catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  let found = read.get(catalogue);
  if (found === undefined) {
    const kinds = new Map<string, Kind>();
    for (const { operation } of catalogue.actions) {
      const verb = operation?.verb as { readonly kind?: Kind; readonly kinds?: readonly Kind[] } | undefined;
      for (const kind of [verb?.kind, ...(verb?.kinds ?? [])])
        if (kind?.entity !== undefined) kinds.set(kind.kind, kind);
    }
    found = new Map([...kinds].map(([name, { entity }]) => [name, untrustedPaths(entity)]));
    read.set(catalogue, found);
  }
  return found;
}
const read = new WeakMap<Catalogue, ReadonlyMap<string, readonly string[]>>();

import { isDeepStrictEqual } from 'node:util';
import type { NodeAttributes } from '../../src/graph/snapshot.ts';
import type { Attributes, Edge, GraphObjectWithPaths, Node, ObjectType, PathStep } from '../../src/graph/types.ts';

/*
 * The naive answer, written without the engine's tables of routes: every walk over edges that visits no node twice is
 * spelt as a word of u (member to group), a (association) and d (group to member), and judged by the word.
 */

const LONGEST = 3;
const same = (a: Node, b: Node): boolean => a.type === b.type && a.id === b.id;

interface Walk {
  readonly word: string;
  readonly nodes: readonly Node[];
  readonly steps: readonly PathStep[];
}

/** Every object at the end of a walk whose word matches, with all its paths. */
export function oracle(
  edges: readonly Edge[],
  attributes: readonly NodeAttributes[],
  source: Node,
  word: RegExp,
  targets?: readonly ObjectType[],
): readonly GraphObjectWithPaths[] {
  const found: { end: Node; steps: readonly PathStep[] }[] = [];
  const walk = (walked: Walk): void => {
    const here = walked.nodes.at(-1) as Node;
    if (word.test(walked.word) && (targets === undefined || targets.includes(here.type))) {
      found.push({ end: here, steps: walked.steps });
    }
    if (walked.word.length === LONGEST) return;
    for (const edge of edges) {
      for (const [near, far, letter] of [
        [edge.from, edge.to, edge.relation === 'member' ? 'u' : 'a'],
        [edge.to, edge.from, edge.relation === 'member' ? 'd' : 'a'],
      ] as const) {
        if (!same(near, here) || walked.nodes.some((node) => same(node, far))) continue;
        const own = attributes.find(({ node }) => same(node, far))?.attributes ?? null;
        const step = { attributes: edge.attributes, to: { attributes: own, id: far.id, type: far.type } };
        walk({ word: walked.word + letter, nodes: [...walked.nodes, far], steps: [...walked.steps, step] });
      }
    }
  };
  walk({ word: '', nodes: [source], steps: [] });

  const objects: { id: string; type: ObjectType; paths: (readonly PathStep[])[] }[] = [];
  for (const { end, steps } of found) {
    const known = objects.find((object) => same(object, end));
    if (known === undefined) objects.push({ id: end.id, type: end.type, paths: [steps] });
    else known.paths.push(steps);
  }
  const text = (values: readonly string[]): string => values.join(' ');
  const ids = (path: readonly PathStep[]): string => text(path.map(({ to }) => to.id));
  const types = (path: readonly PathStep[]): string => text(path.map(({ to }) => to.type));
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return objects
    .sort((a, b) => order(a.type, b.type) || order(a.id, b.id))
    .map(({ id, type, paths }) => {
      paths.sort((a, b) => a.length - b.length || order(ids(a), ids(b)) || order(types(a), types(b)));
      return { id, type, compiledAttributes: naiveCompile(paths), paths };
    });
}

type Loose = Record<string, unknown>;

/** Path by path, attribute by attribute, over well-formed attributes only. */
function naiveCompile(paths: readonly (readonly PathStep[])[]): Attributes | null {
  const all = paths.flat().flatMap(({ attributes, to }) => [attributes, to.attributes]);
  const bags = all.filter((bag) => bag !== null);
  const values = (key: string): unknown[] => bags.map((bag) => bag[key]).filter((value) => value !== undefined);
  const distinct = (items: readonly unknown[]): unknown[] =>
    items.filter((item, i) => items.findIndex((other) => isDeepStrictEqual(other, item)) === i);

  const compiled: Loose = {};
  for (const key of new Set(bags.flatMap((bag) => Object.keys(bag)))) {
    const found = values(key);
    if (key === 'sudo') {
      compiled[key] = {
        enabled: found.some((value) => (value as Loose)['enabled']),
        withoutPassword: found.some((value) => (value as Loose)['withoutPassword']),
      };
    } else if (key === 'sambaEnabled') {
      compiled[key] = found.includes(true);
    } else if (key === 'ldapGroups' || key === 'posixGroups') {
      compiled[key] = distinct(found.flat());
    } else if (key === 'radius') {
      compiled[key] = { reply: distinct(found.flatMap((value) => (value as { reply: unknown[] }).reply)) };
    } else {
      compiled[key] = found[0];
    }
  }
  return Object.keys(compiled).length === 0 ? null : compiled;
}

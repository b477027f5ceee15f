import fc from 'fast-check';
import type { GraphChange } from '../../src/graph/adjacency.ts';
import { PAIRS } from '../../src/graph/edges.ts';
import type { NodeAttributes } from '../../src/graph/snapshot.ts';
import { OBJECT_TYPES } from '../../src/graph/types.ts';
import type { Attributes, Edge, Node, ObjectType, PageOptions } from '../../src/graph/types.ts';

/** Plain objects throughout, as parsed JSON has them. */
const plain = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> => arbitrary.map((value) => structuredClone(value));

/** Few ids, the same in every type, so that random edges meet. */
const ids = fc.integer({ min: 0, max: 3 }).map((n) => n.toString(16).padStart(24, '0'));

const core: readonly ObjectType[] = ['user', 'user_group', 'system', 'system_group', 'policy', 'policy_group'];
const inCore = PAIRS.filter(({ from, to }) => core.includes(from) && core.includes(to));
/** Nodes of any type, those with long routes more often. */
export const nodes: fc.Arbitrary<Node> = plain(
  fc.record({
    type: fc.oneof(fc.constantFrom(...OBJECT_TYPES), { arbitrary: fc.constantFrom(...core), weight: 4 }),
    id: ids,
  }),
);
/** Any legal pair, those with long routes more often. */
const pairs = fc.oneof(fc.constantFrom(...PAIRS), { arbitrary: fc.constantFrom(...inCore), weight: 4 });

const sudo = fc.record({ enabled: fc.boolean(), withoutPassword: fc.boolean() });
const named = fc.array(fc.record({ name: fc.constantFrom('red', 'green', 'blue') }), { maxLength: 2 });
const reply = fc.array(fc.record({ name: fc.constantFrom('Class', 'VLAN'), value: fc.constantFrom('1', '2') }), {
  maxLength: 2,
});

const edgeAttributes = fc.option<Attributes>(plain(fc.oneof(fc.record({ sudo }), fc.record({ note: fc.nat(2) }))));
const posix = fc.array(fc.record({ id: fc.nat(2), name: fc.constantFrom('red', 'green') }), { maxLength: 2 });
const nodeAttributes = fc.option<Attributes>(
  plain(
    fc.record(
      {
        sudo,
        ldapGroups: named,
        posixGroups: posix,
        radius: fc.record({ reply }),
        sambaEnabled: fc.boolean(),
        note: fc.nat(2),
        size: fc.constantFrom('small', 'large'),
      },
      { requiredKeys: [] },
    ),
  ),
);

const ends = fc.tuple(pairs, ids, ids).map(([pair, a, b]) => ({
  from: { type: pair.from, id: a },
  to: { type: pair.to, id: b },
  relation: pair.relation,
}));

const edgesOf: fc.Arbitrary<Edge> = fc
  .tuple(ends, edgeAttributes)
  .map(([edge, attributes]) => ({ ...edge, attributes }));

const attributesOf: fc.Arbitrary<NodeAttributes> = fc.record({ node: nodes, attributes: nodeAttributes });

/** Edges, each at most once, and attributes of nodes. */
export const graphs = fc.record({
  edges: fc.uniqueArray(edgesOf, {
    minLength: 30,
    maxLength: 90,
    selector: ({ from, to }) => `${from.type}:${from.id} ${to.type}:${to.id}`,
    size: 'max',
  }),
  attributes: fc.uniqueArray(attributesOf, {
    maxLength: 12,
    selector: ({ node }) => `${node.type}:${node.id}`,
    size: 'max',
  }),
});

/** Changes in either direction of an edge, those of edges more often. */
export const changes: fc.Arbitrary<GraphChange> = fc.oneof(
  {
    arbitrary: fc
      .record({
        kind: fc.constantFrom('edge-added' as const, 'edge-updated' as const),
        ends,
        attributes: edgeAttributes,
      })
      .map(({ kind, ends: { from, to }, attributes }) => ({ kind, from: to, to: from, attributes })),
    weight: 4,
  },
  { arbitrary: ends.map(({ from, to }) => ({ kind: 'edge-removed' as const, from, to })), weight: 4 },
  nodes.map((node) => ({ kind: 'node-removed' as const, node })),
  attributesOf.map(({ node, attributes }) => ({ kind: 'node-attributes' as const, node, attributes })),
);

/** Pages of an answer of some rows, with and without a filter. */
export const pages: fc.Arbitrary<PageOptions> = fc.record(
  {
    skip: fc.nat(4),
    limit: fc.nat(4),
    descending: fc.boolean(),
    filter: fc.constantFrom(
      (id: string) => id.endsWith('1') || id.endsWith('3'),
      (_: string, type: string) => type !== 'g_suite',
    ),
  },
  { requiredKeys: [] },
);

/** The node under an id that no node of another type has, as the ids of a store are. */
export const ownId = ({ type, id }: Node): Node => ({
  type,
  id: OBJECT_TYPES.indexOf(type).toString(16).padStart(2, '0') + id.slice(2),
});

/** Graphs, changes and nodes whose ids are distinct across types. */
export const distinct = {
  nodes: nodes.map(ownId),
  graphs: graphs.map(({ edges, attributes }) => ({
    edges: edges.map((edge): Edge => ({ ...edge, from: ownId(edge.from), to: ownId(edge.to) })),
    attributes: attributes.map((item): NodeAttributes => ({ ...item, node: ownId(item.node) })),
  })),
  changes: changes.map((change): GraphChange =>
    'node' in change
      ? { ...change, node: ownId(change.node) }
      : { ...change, from: ownId(change.from), to: ownId(change.to) },
  ),
} as const;

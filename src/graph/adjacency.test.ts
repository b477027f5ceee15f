import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MemoryGraph } from '../../test/graph/memory-graph.ts';
import { Adjacency } from './adjacency.ts';
import type { GraphChange } from './adjacency.ts';
import { directAssociationsIndexed, memberOfIndexed, membersIndexed, traverseIndexed } from './indexed.ts';
import type { Edge, Node, ObjectType } from './types.ts';

const node = (type: ObjectType, id: string): Node => ({ type, id });
const user = (id: string): Node => node('user', id);
const group = (id: string): Node => node('user_group', id);
const system = (id: string): Node => node('system', id);
const join = (who: string, what: string): GraphChange => ({
  kind: 'edge-added',
  from: user(who),
  to: group(what),
  attributes: null,
});

const empty = (): Promise<Adjacency> => Adjacency.load({ sequence: 7, edges: [], attributes: [] });

async function* later<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

describe('an adjacency', () => {
  test('loads from an asynchronous source, edges in either direction', async () => {
    const edges: readonly Edge[] = [
      { from: group('g'), to: user('u'), relation: 'member', attributes: null },
      { from: user('u'), to: system('s'), relation: 'association', attributes: { sudo: { enabled: true } } },
    ];
    const attributes = [{ node: group('g'), attributes: { note: 1 } }];
    const index = await Adjacency.load({ sequence: 3, edges: later(edges), attributes: later(attributes) });
    assert.equal(index.sequence, 3);
    assert.deepEqual(memberOfIndexed(index, user('u')).rows, [
      {
        id: 'g',
        type: 'user_group',
        compiledAttributes: { note: 1 },
        paths: [[{ attributes: null, to: { attributes: { note: 1 }, id: 'g', type: 'user_group' } }]],
      },
    ]);
    const [connection] = directAssociationsIndexed(index, system('s'), 'user').rows;
    assert.deepEqual(connection?.attributes, { sudo: { enabled: true } });
  });

  test('refuses to load an edge that is not legal', async () => {
    const edge: Edge = { from: user('u'), to: user('v'), relation: 'association', attributes: null };
    await assert.rejects(Adjacency.load({ sequence: 0, edges: [edge], attributes: [] }), { code: 'illegal_pair' });
  });

  test('follows the log entry by entry and refuses a gap', async () => {
    const index = await empty();
    index.apply(8, [join('u', 'g')]);
    index.apply(9, []);
    assert.deepEqual([index.sequence, index.changes], [9, 1]);
    index.apply(8, [{ kind: 'node-removed', node: user('u') }]);
    assert.equal(membersIndexed(index, group('g')).total, 1, 'an entry that is already in is passed over');
    assert.throws(() => index.apply(11, [join('v', 'g')]), { code: 'sequence_gap' });
    assert.deepEqual([index.sequence, membersIndexed(index, group('g')).total], [9, 1]);
  });

  test('adding an edge again replaces its attributes, removing it again does nothing', async () => {
    const index = await empty();
    const ends = { from: user('u'), to: system('s') };
    index.apply(8, [{ kind: 'edge-added', ...ends, attributes: null }]);
    index.apply(9, [{ kind: 'edge-updated', ...ends, attributes: { note: 2 } }]);
    const { total, rows } = directAssociationsIndexed(index, user('u'), 'system');
    assert.deepEqual([total, rows[0]?.attributes], [1, { note: 2 }]);
    for (const sequence of [10, 11]) index.apply(sequence, [{ kind: 'edge-removed', from: ends.to, to: ends.from }]);
    assert.equal(directAssociationsIndexed(index, user('u'), 'system').total, 0);
    assert.equal(directAssociationsIndexed(index, system('s'), 'user').total, 0);
    index.apply(12, [{ kind: 'edge-removed', from: user('nobody'), to: system('s') }]);
  });

  test('a node that was removed comes back bare', async () => {
    const index = await empty();
    index.apply(8, [
      join('u', 'g'),
      join('v', 'g'),
      { kind: 'node-attributes', node: group('g'), attributes: { note: 1 } },
    ]);
    index.apply(9, [{ kind: 'node-removed', node: group('g') }]);
    assert.equal(memberOfIndexed(index, user('u')).total, 0);
    assert.equal(membersIndexed(index, group('g')).total, 0);
    index.apply(10, [join('v', 'g')]);
    assert.equal(memberOfIndexed(index, user('u')).total, 0);
    const [row] = memberOfIndexed(index, user('v')).rows;
    assert.deepEqual([row?.id, row?.compiledAttributes], ['g', null]);
    index.apply(11, [{ kind: 'node-removed', node: group('never was') }]);
  });

  test('rows keep the order of ids when ids come in any order', async () => {
    const memory = new MemoryGraph(
      ['d', 'b', 'h'].map((id) => ({ from: user(id), to: group('g'), relation: 'member', attributes: null })),
    );
    const index = await Adjacency.load(memory.snapshot());
    const ids = (): readonly string[] => membersIndexed(index, group('g')).rows.map(({ to }) => to.id);
    let { sequence } = index;
    for (const id of ['i', 'c', 'a', 'k', 'e']) index.apply(++sequence, [join(id, 'g')]);
    assert.deepEqual(ids(), ['a', 'b', 'c', 'd', 'e', 'h', 'i', 'k']);
    for (const id of ['c', 'h', 'i']) index.apply(++sequence, [{ kind: 'node-removed', node: user(id) }]);
    index.apply(++sequence, [join('c', 'g')]);
    assert.deepEqual(ids(), ['a', 'b', 'c', 'd', 'e', 'k']);
  });

  // Nodes times edges above 2 ** 32.
  test('large lists keep their order and their attributes', async () => {
    const ids = Array.from({ length: 70_000 }, (_, i) => String((i * 7919) % 70_000).padStart(24, '0'));
    const edges = ids.map((id, i): Edge => ({
      from: system(id),
      to: group('g'),
      relation: 'association',
      attributes: i % 3 === 0 ? { note: id } : null,
    }));
    const index = await Adjacency.load({ sequence: 0, edges, attributes: [] });
    const { total, rows } = traverseIndexed(index, group('g'), ['system'], { skip: 69_990 });
    assert.deepEqual([total, rows.length], [70_000, 10]);
    const all = directAssociationsIndexed(index, group('g'), 'system').rows;
    const notes = new Map(edges.map(({ from, attributes }) => [from.id, attributes]));
    const sorted = ids.toSorted();
    // One number is compared: the difference of two lists of this size would take minutes to print.
    const wrong = all.findIndex(({ to, attributes }, i) => to.id !== sorted[i] || attributes !== notes.get(to.id));
    assert.deepEqual([all.length, wrong], [70_000, -1]);
  });
});

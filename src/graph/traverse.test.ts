import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { changes, graphs, nodes } from '../../test/graph/arbitraries.ts';
import { MemoryGraph } from '../../test/graph/memory-graph.ts';
import { oracle } from '../../test/graph/oracle.ts';
import { Adjacency } from './adjacency.ts';
import {
  directAssociationsIndexed,
  memberOfIndexed,
  membersIndexed,
  membershipIndexed,
  traverseIndexed,
} from './indexed.ts';
import { membershipOf, memberTypeOf, pair } from './edges.ts';
import { DIRECTORY_TYPES, routesBetween } from './routes.ts';
import { directAssociations, memberOf, members, membership, traverse } from './traverse.ts';
import { OBJECT_TYPES } from './types.ts';
import type { GraphObjectWithPaths, GraphReader, Node, PageOptions } from './types.ts';

const TRAVERSAL = /^u?ad?$/;

/** What the properties compared, so that they cannot pass by comparing nothing. */
const seen = { rows: 0, ofManyPaths: 0, longest: 0, compiled: 0 };

function see(rows: readonly GraphObjectWithPaths[]): void {
  for (const { paths, compiledAttributes } of rows) {
    seen.rows += 1;
    if (paths.length > 1) seen.ofManyPaths += 1;
    if (paths.some((path) => path.length === 3)) seen.longest += 1;
    if (compiledAttributes !== null) seen.compiled += 1;
  }
}

/** Asks everything about one source of the reader, the index and the oracle. */
async function agree(graph: MemoryGraph, index: Adjacency, source: Node): Promise<void> {
  const { edges, attributed } = graph;
  for (const target of OBJECT_TYPES) {
    const expected = oracle(edges, attributed, source, TRAVERSAL, [target]);
    if (routesBetween(source.type, target).length === 0) {
      assert.deepEqual(expected, [], `the oracle finds a way from ${source.type} to ${target}`);
      await assert.rejects(traverse(graph, source, [target]), { code: 'no_route' });
      continue;
    }
    const page = await traverse(graph, source, [target]);
    assert.deepEqual(page, { total: expected.length, rows: expected });
    assert.equal(JSON.stringify(traverseIndexed(index, source, [target])), JSON.stringify(page));
    see(expected);

    if (pair(source.type, target)?.relation !== 'association') continue;
    const direct = oracle(edges, attributed, source, /^a$/, [target]).map(({ paths }) => ({
      ...paths[0]?.[0],
      from: source,
    }));
    const associations = await directAssociations(graph, source, target);
    assert.deepEqual(associations, { total: direct.length, rows: direct });
    assert.equal(JSON.stringify(directAssociationsIndexed(index, source, target)), JSON.stringify(associations));
  }
  if (membershipOf(source.type) !== undefined) {
    const groups = oracle(edges, attributed, source, /^u$/);
    const page = await memberOf(graph, source);
    assert.deepEqual(page, { total: groups.length, rows: groups });
    assert.equal(JSON.stringify(memberOfIndexed(index, source)), JSON.stringify(page));
  }
  if (memberTypeOf(source.type) !== undefined) {
    const effective = oracle(edges, attributed, source, /^d$/);
    const page = await membership(graph, source);
    assert.deepEqual(page, { total: effective.length, rows: effective });
    assert.equal(JSON.stringify(membershipIndexed(index, source)), JSON.stringify(page));
    const direct = effective.map(({ paths }) => ({ ...paths[0]?.[0], from: source }));
    assert.deepEqual(await members(graph, source), { total: direct.length, rows: direct });
    assert.deepEqual(membersIndexed(index, source), { total: direct.length, rows: direct });
  }
}

describe('reader, index and oracle agree', () => {
  test('on random graphs of all types', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.array(nodes, { minLength: 3, maxLength: 3 }), async (graph, sources) => {
        const memory = new MemoryGraph(graph.edges, graph.attributes);
        const index = await Adjacency.load(memory.snapshot());
        for (const source of sources) await agree(memory, index, source);
      }),
      { numRuns: 100 },
    );
    assert.ok(
      seen.rows > 600 && seen.ofManyPaths > 100 && seen.longest > 50 && seen.compiled > 400,
      `too little was compared: ${JSON.stringify(seen)}`,
    );
  });

  test('after changes that the index follows', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.array(changes, { maxLength: 40, size: 'max' }),
        fc.array(nodes, { minLength: 3, maxLength: 3 }),
        async (graph, happened, sources) => {
          const memory = new MemoryGraph(graph.edges, graph.attributes);
          const index = await Adjacency.load(memory.snapshot());
          for (const change of happened) index.apply(memory.apply(change), [change]);
          for (const source of sources) await agree(memory, index, source);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('on every page of directories', async () => {
    const pages: fc.Arbitrary<PageOptions> = fc.record(
      {
        skip: fc.nat(4),
        limit: fc.nat(4),
        descending: fc.boolean(),
        filter: fc.constantFrom(
          (id: string) => id.endsWith('1') || id.endsWith('4'),
          (_: string, type: string) => type !== 'g_suite',
        ),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(graphs, nodes, pages, async (graph, { id }, page) => {
        const memory = new MemoryGraph(graph.edges, graph.attributes);
        const source: Node = { type: 'user', id };
        const targets = [...DIRECTORY_TYPES, 'system'] as const;
        const all = oracle(memory.edges, memory.attributed, source, TRAVERSAL, targets);
        const wanted = page.filter === undefined ? all : all.filter((row) => page.filter?.(row.id, row.type));
        const ordered = page.descending === true ? wanted.toReversed() : wanted;
        const { skip = 0, limit = Infinity } = page;
        const expected = { total: wanted.length, rows: ordered.slice(skip, skip + limit) };
        assert.deepEqual(await traverse(memory, source, targets, page), expected);
        const index = await Adjacency.load(memory.snapshot());
        assert.deepEqual(traverseIndexed(index, source, targets, page), expected);
      }),
    );
  });
});

const node = (type: Node['type'], id: string): Node => ({ type, id });
const association = { relation: 'association', attributes: null } as const;
const member = { relation: 'member', attributes: null } as const;

describe('answers as they go over the wire', () => {
  const ldapGroups = [{ name: 'eng' }];
  const sudo = { enabled: true, withoutPassword: false };
  const memory = new MemoryGraph(
    [
      { ...member, from: node('system', 'S'), to: node('system_group', 'SG') },
      { ...association, from: node('system_group', 'SG'), to: node('user_group', 'UG'), attributes: { sudo } },
      { ...member, from: node('user', 'U'), to: node('user_group', 'UG') },
      { ...association, from: node('system', 'S'), to: node('user', 'V'), attributes: { sudo } },
    ],
    [{ node: node('user_group', 'UG'), attributes: { ldapGroups } }],
  );

  test('a traversal has the keys of the handbook example, in its order', async () => {
    const { rows } = await traverse(memory, node('system', 'S'), ['user']);
    assert.equal(
      JSON.stringify(rows[0]),
      '{"id":"U","type":"user","compiledAttributes":{"sudo":{"enabled":true,"withoutPassword":false},' +
        '"ldapGroups":[{"name":"eng"}]},"paths":[[' +
        '{"attributes":null,"to":{"attributes":null,"id":"SG","type":"system_group"}},' +
        '{"attributes":{"sudo":{"enabled":true,"withoutPassword":false}},' +
        '"to":{"attributes":{"ldapGroups":[{"name":"eng"}]},"id":"UG","type":"user_group"}},' +
        '{"attributes":null,"to":{"attributes":null,"id":"U","type":"user"}}]]}',
    );
  });

  test('a direct association has both ends', async () => {
    const { total, rows } = await directAssociations(memory, node('user', 'V'), 'system');
    assert.equal(total, 1);
    assert.equal(
      JSON.stringify(rows),
      '[{"attributes":{"sudo":{"enabled":true,"withoutPassword":false}},"from":{"type":"user","id":"V"},' +
        '"to":{"attributes":null,"id":"S","type":"system"}}]',
    );
  });

  test('a source without edges has no rows', async () => {
    assert.deepEqual(await traverse(memory, node('user', 'nobody'), ['system']), { total: 0, rows: [] });
    const index = await Adjacency.load(memory.snapshot());
    assert.deepEqual(traverseIndexed(index, node('user', 'nobody'), ['system']), { total: 0, rows: [] });
  });

  test('questions that have no sense are errors', async () => {
    await assert.rejects(traverse(memory, node('user', 'U'), ['user_group']), { code: 'no_route' });
    await assert.rejects(directAssociations(memory, node('user', 'U'), 'user_group'), { code: 'illegal_pair' });
    await assert.rejects(members(memory, node('user', 'U')), { code: 'illegal_pair' });
    await assert.rejects(membership(memory, node('system', 'S')), { code: 'illegal_pair' });
    await assert.rejects(memberOf(memory, node('user_group', 'UG')), { code: 'illegal_pair' });
  });
});

describe('large answers', () => {
  /** One user in `n` groups, each bound to each of `n` system groups, which hold one system. */
  function lattice(n: number): MemoryGraph {
    const name = (i: number): string => String(i).padStart(3, '0');
    const each = Array.from({ length: n }, (_, i) => name(i));
    return new MemoryGraph([
      ...each.map((id) => ({ ...member, from: node('user', 'u'), to: node('user_group', id) })),
      ...each.flatMap((id) =>
        each.map((other) => ({ ...association, from: node('system_group', other), to: node('user_group', id) })),
      ),
      ...each.map((id) => ({ ...member, from: node('system', 's'), to: node('system_group', id) })),
      { ...association, from: node('system', 't'), to: node('user', 'u') },
    ]);
  }

  test('too many paths to one object are an error, never a silent cut', async () => {
    const memory = lattice(12);
    const index = await Adjacency.load(memory.snapshot());
    const source = node('user', 'u');
    const exact = traverseIndexed(index, source, ['system'], { maxPathsPerObject: 144 });
    assert.equal(exact.rows[0]?.paths.length, 144);
    const tooMany = { code: 'too_many_paths', message: /144 paths lead to system s; at most 143 / };
    assert.throws(() => traverseIndexed(index, source, ['system'], { maxPathsPerObject: 143 }), tooMany);
    await assert.rejects(traverse(memory, source, ['system'], { maxPathsPerObject: 143 }), tooMany);
    const outside = traverseIndexed(index, source, ['system'], { maxPathsPerObject: 143, skip: 1 });
    assert.deepEqual([outside.total, outside.rows[0]?.id], [2, 't']);
  });

  test('tens of thousands of ways are in order, however they are read', async () => {
    const name = (i: number): string => String(i).padStart(5, '0');
    const [groups, members, people] = [50, 400, 9_973];
    const edges = Array.from({ length: groups }, (_, g) => [
      { ...association, from: node('application', 'a'), to: node('user_group', name(g)) },
      ...Array.from({ length: members }, (__, m) => {
        const user = name((g * 271 + m * 37) % people);
        return { ...member, from: node('user', user), to: node('user_group', name(g)) };
      }),
    ]).flat();
    const memory = new MemoryGraph(edges);
    const index = await Adjacency.load(memory.snapshot());
    const source = node('application', 'a');
    const whole = traverseIndexed(index, source, ['user']);
    assert.equal(
      whole.rows.reduce((sum, { paths }) => sum + paths.length, 0),
      groups * members,
    );
    const ids = whole.rows.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].toSorted());
    assert.equal(whole.total, ids.length);
    assert.deepEqual(await traverse(memory, source, ['user']), whole);
  });

  test('attributes are read for the objects of the page only, and each step in one call', async () => {
    const memory = lattice(5);
    const asked: string[] = [];
    const counting: GraphReader = {
      neighbours: (list, to) => {
        asked.push(`${list[0]?.type} ${list.length} ${to}`);
        return memory.neighbours(list, to);
      },
      attributes: (type, list) => {
        asked.push(`${type} ${list.length}`);
        return memory.attributes(type, list);
      },
    };
    await traverse(counting, node('user', 'u'), ['system'], { skip: 1, limit: 1 });
    assert.deepEqual(asked, [
      'user 1 system',
      'user 1 system_group',
      'user 1 user_group',
      'user_group 5 system',
      'user_group 5 system_group',
      'system_group 5 system',
      'system 1',
    ]);
  });
});

import assert from 'node:assert/strict';
import { graphOver, type Graph } from '../../src/directory/graphs.ts';
import { membershipOf, memberTypeOf, pair } from '../../src/graph/edges.ts';
import { DIRECTORY_TYPES, routesBetween } from '../../src/graph/routes.ts';
import { OBJECT_TYPES } from '../../src/graph/types.ts';
import type { GraphObjectWithPaths, GraphReader, Node, PageOptions } from '../../src/graph/types.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { oracle } from './oracle.ts';

/** One membership up at most, one association, one membership down at most (handbook 3.4). */
export const TRAVERSAL = /^u?ad?$/;

/** A graph as a store has it. */
interface Stored {
  readonly reader: GraphReader;
}

/** Asks the same of SQL, of an index and of the oracle, and counts, so that nothing passes by comparing nothing. */
export class Compared {
  #rows = 0;
  #ofManyPaths = 0;
  #longest = 0;
  #compiled = 0;

  /** Everything about one source. */
  async agree(memory: MemoryGraph, { reader }: Stored, held: Graph, source: Node): Promise<void> {
    const { edges, attributed } = memory;
    const sql = graphOver(reader);
    const same = async (expected: readonly object[], ask: (graph: Graph) => Promise<object>): Promise<void> => {
      const answer = await ask(sql);
      assert.deepEqual(answer, { total: expected.length, rows: expected });
      // Not to the byte: PostgreSQL gives the keys of attributes an order of its own.
      assert.deepEqual(await ask(held), answer);
    };
    for (const target of OBJECT_TYPES) {
      if (routesBetween(source.type, target).length === 0) continue;
      const expected = oracle(edges, attributed, source, TRAVERSAL, [target]);
      this.#see(expected);
      await same(expected, (graph) => graph.traverse(source, [target], {}));
      if (pair(source.type, target)?.relation !== 'association') continue;
      const direct = steps(oracle(edges, attributed, source, /^a$/, [target]), source);
      await same(direct, (graph) => graph.associations(source, target, {}));
    }
    if (membershipOf(source.type) !== undefined) {
      await same(oracle(edges, attributed, source, /^u$/), (graph) => graph.memberOf(source, {}));
    }
    if (memberTypeOf(source.type) !== undefined) {
      const effective = oracle(edges, attributed, source, /^d$/);
      await same(effective, (graph) => graph.membership(source, {}));
      await same(steps(effective, source), (graph) => graph.members(source, {}));
    }
  }

  get #counts(): readonly number[] {
    return [this.#rows, this.#ofManyPaths, this.#longest, this.#compiled];
  }

  /** Random graphs may have little in them. */
  get enough(): boolean {
    return this.#rows > 100 && this.#counts.every((count) => count > 10);
  }

  assertEnough(): void {
    assert.ok(
      this.enough,
      `too little was compared: ${this.#counts.join(', ')} rows, of many paths, of long ones, with attributes`,
    );
  }

  #see(rows: readonly GraphObjectWithPaths[]): void {
    for (const { paths, compiledAttributes } of rows) {
      this.#rows += 1;
      if (paths.length > 1) this.#ofManyPaths += 1;
      if (paths.some((path) => path.length === 3)) this.#longest += 1;
      if (compiledAttributes !== null) this.#compiled += 1;
    }
  }
}

/** One page of a traversal to several types. */
export async function agreeOnPages(
  memory: MemoryGraph,
  { reader }: Stored,
  held: Graph,
  source: Node,
  page: PageOptions,
): Promise<void> {
  const targets = [...DIRECTORY_TYPES, 'system'] as const;
  const all = oracle(memory.edges, memory.attributed, source, TRAVERSAL, targets);
  const wanted = all.filter((row) => page.filter?.(row.id, row.type) ?? true);
  const ordered = page.descending === true ? wanted.toReversed() : wanted;
  const { skip = 0, limit = Infinity } = page;
  const expected = { total: wanted.length, rows: ordered.slice(skip, skip + limit) };
  assert.deepEqual(await graphOver(reader).traverse(source, targets, page), expected);
  assert.deepEqual(await held.traverse(source, targets, page), expected);
}

/** Rows of one step as the answers of direct edges have them. */
const steps = (rows: readonly GraphObjectWithPaths[], from: Node): readonly object[] =>
  rows.map(({ paths }) => ({ ...paths[0]?.[0], from }));

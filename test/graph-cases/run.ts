import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { Adjacency } from '../../src/graph/adjacency.ts';
import type { GraphChange } from '../../src/graph/adjacency.ts';
import { canonical } from '../../src/graph/edges.ts';
import {
  directAssociationsIndexed,
  memberOfIndexed,
  membersIndexed,
  membershipIndexed,
  traverseIndexed,
} from '../../src/graph/indexed.ts';
import type { NodeAttributes } from '../../src/graph/snapshot.ts';
import { directAssociations, memberOf, members, membership, traverse } from '../../src/graph/traverse.ts';
import type {
  Attributes,
  Edge,
  GraphConnection,
  GraphObjectWithPaths,
  GraphReader,
  Node,
  ObjectType,
  Page,
} from '../../src/graph/types.ts';

/** What every case starts from. Attributes are of nodes; nodes without attributes or edges are only in `nodes`. */
export interface StartingGraph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly attributes: readonly NodeAttributes[];
}

/** One graph that the cases ask and change. */
export interface GraphUnderTest {
  readonly reader: GraphReader | Adjacency;
  apply(change: GraphChange): Promise<void> | void;
  close?(): Promise<void> | void;
}

type Ends = readonly [string, string, (Attributes | null)?];

type Change =
  | { readonly add: Ends }
  | { readonly update: Ends }
  | { readonly remove: Ends }
  | { readonly delete: string }
  | { readonly attributes: readonly [string, Attributes | null] };

interface Row {
  readonly object: string;
  readonly compiled?: Attributes | null;
  readonly attributes?: Attributes | null;
  readonly paths?: readonly (readonly string[])[];
}

type Question = { readonly answer: readonly Row[] } & (
  | { readonly traverse: string; readonly to: readonly ObjectType[] }
  | { readonly associations: string; readonly to: ObjectType }
  | { readonly members: string }
  | { readonly membership: string }
  | { readonly memberof: string }
);

interface Step {
  readonly change: readonly Change[];
  readonly ask: readonly Question[];
}

interface Case {
  readonly case: string;
  readonly nodes: Partial<Record<ObjectType, readonly string[]>>;
  readonly attributes?: Readonly<Record<string, Attributes>>;
  readonly edges: readonly Ends[];
  readonly ask: readonly Question[];
  readonly then?: readonly Step[];
}

/** The nodes that a case names. Ids follow the order of the names. */
class Names {
  readonly nodes = new Map<string, Node>();
  readonly #names = new Map<string, string>();

  constructor(nodes: Case['nodes']) {
    const named = Object.entries(nodes).flatMap(([type, names]) => names.map((name) => [name, type] as const));
    for (const [i, [name, type]] of named.toSorted(([a], [b]) => (a < b ? -1 : 1)).entries()) {
      const id = (i + 1).toString(16).padStart(24, '0');
      assert.ok(!this.nodes.has(name), `two nodes are called ${name}`);
      this.nodes.set(name, { type: type as ObjectType, id });
      this.#names.set(id, name);
    }
  }

  node(name: string): Node {
    const node = this.nodes.get(name);
    assert.ok(node !== undefined, `no node is called ${name}`);
    return node;
  }

  name(id: string): string {
    return this.#names.get(id) ?? id;
  }

  edge([a, b, attributes = null]: Ends): Edge {
    return { ...canonical(this.node(a), this.node(b)), attributes };
  }

  change(change: Change): GraphChange {
    if ('add' in change) return { kind: 'edge-added', ...this.edge(change.add) };
    if ('update' in change) return { kind: 'edge-updated', ...this.edge(change.update) };
    if ('remove' in change) return { kind: 'edge-removed', ...this.edge(change.remove) };
    if ('delete' in change) return { kind: 'node-removed', node: this.node(change.delete) };
    assert.ok('attributes' in change, `unknown change ${JSON.stringify(change)}`);
    const [name, attributes] = change.attributes;
    return { kind: 'node-attributes', node: this.node(name), attributes };
  }
}

type Answer = Page<GraphObjectWithPaths> | Page<GraphConnection>;

async function ask(reader: GraphReader | Adjacency, question: Question, names: Names): Promise<Answer> {
  const indexed = reader instanceof Adjacency;
  if ('traverse' in question) {
    const source = names.node(question.traverse);
    return indexed ? traverseIndexed(reader, source, question.to) : traverse(reader, source, question.to);
  }
  if ('associations' in question) {
    const source = names.node(question.associations);
    return indexed
      ? directAssociationsIndexed(reader, source, question.to)
      : directAssociations(reader, source, question.to);
  }
  if ('members' in question) {
    const group = names.node(question.members);
    return indexed ? membersIndexed(reader, group) : members(reader, group);
  }
  if ('membership' in question) {
    const group = names.node(question.membership);
    return indexed ? membershipIndexed(reader, group) : membership(reader, group);
  }
  assert.ok('memberof' in question, `unknown question ${JSON.stringify(question)}`);
  const source = names.node(question.memberof);
  return indexed ? memberOfIndexed(reader, source) : memberOf(reader, source);
}

/** A row of an answer in the words of the cases. */
function told(row: GraphObjectWithPaths | GraphConnection, names: Names): Row {
  if ('paths' in row) {
    return {
      object: names.name(row.id),
      compiled: row.compiledAttributes,
      paths: row.paths.map((path) => path.map(({ to }) => names.name(to.id))),
    };
  }
  return { object: names.name(row.to.id), attributes: row.attributes };
}

async function check(graph: GraphUnderTest, questions: readonly Question[], names: Names): Promise<void> {
  for (const question of questions) {
    const { answer, ...asked } = question;
    const { total, rows } = await ask(graph.reader, question, names);
    const expected = answer.map((row) =>
      row.paths === undefined ? { attributes: null, ...row } : { compiled: null, ...row },
    );
    assert.deepEqual(
      rows.map((row) => told(row, names)),
      expected,
      `${JSON.stringify(asked)} gives ${JSON.stringify(rows.map((row) => told(row, names)))}`,
    );
    assert.equal(total, expected.length);
  }
}

const folder = new URL('.', import.meta.url);

function readCases(): ReadonlyMap<string, readonly Case[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files.toSorted().map((file) => [file, parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Case[]]),
  );
}

/**
 * Registers every case of this folder as a test of one engine.
 * @param engine what the tests are listed under
 * @param open makes a graph that holds just this; nodes include those without edges
 */
export function runGraphCases(engine: string, open: (start: StartingGraph) => Promise<GraphUnderTest>): void {
  describe(`graph cases on ${engine}`, () => {
    const files = readCases();
    test('there are cases', () => {
      assert.ok(files.size >= 7);
      for (const [file, cases] of files) assert.ok(cases.length > 0, file);
    });
    for (const [file, cases] of files) {
      for (const each of cases) {
        test(`${file}: ${each.case}`, async () => {
          const names = new Names(each.nodes);
          const graph = await open({
            nodes: [...names.nodes.values()],
            edges: each.edges.map((ends) => names.edge(ends)),
            attributes: Object.entries(each.attributes ?? {}).map(([name, attributes]) => ({
              node: names.node(name),
              attributes,
            })),
          });
          try {
            await check(graph, each.ask, names);
            for (const { change, ask: questions } of each.then ?? []) {
              for (const one of change) await graph.apply(names.change(one));
              await check(graph, questions, names);
            }
          } finally {
            await graph.close?.();
          }
        });
      }
    }
  });
}

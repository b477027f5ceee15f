import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { serverIdentity } from '../../src/directory/identify.ts';
import type { Document, RuleSet, WriteContext } from '../../src/directory/types.ts';
import type { GraphChange } from '../../src/graph/adjacency.ts';
import { pair } from '../../src/graph/edges.ts';
import { routesBetween } from '../../src/graph/routes.ts';
import type { Attributes, GraphReader, Node, ObjectType } from '../../src/graph/types.ts';
import type { TestServer } from '../support/server.ts';
import { TRAVERSAL } from './agree.ts';
import { MemoryGraph } from './memory-graph.ts';
import { oracle } from './oracle.ts';

/** The types that the server keeps as objects of their own. */
const PIPED_TYPES = ['user', 'user_group', 'system', 'system_group'] as const;
type PipedType = (typeof PIPED_TYPES)[number];
export const isPiped = ({ type }: Node): boolean => PIPED_TYPES.some((each) => each === type);

/** Nodes of a type that a graph begins with; those of test/graph/arbitraries.ts have the numbers from 0. */
const OF_EACH_TYPE = 4;

interface Payload extends Document {
  readonly objects?: readonly (readonly [type: PipedType, id: string, doc: Document])[];
  readonly changes?: readonly GraphChange[];
}

/** The rules that a test server needs for PipedGraph: a job that writes as every operation does, without one. */
export const pipedRules: RuleSet = {
  jobs: {
    test_graph: async (ctx, payload) => {
      const { objects = [], changes = [] } = payload as Payload;
      for (const [type, id, doc] of objects) await ctx.here.insert(kindOf(ctx, type), doc, {}, { id });
      for (const change of changes) await carryOut(ctx, change);
    },
  },
};

function kindOf({ kinds }: WriteContext, type: ObjectType) {
  const kind = kinds.find(({ graphType }) => graphType === type);
  if (kind === undefined) throw new Error(`no kind is a ${type}`);
  return kind;
}

async function carryOut(ctx: WriteContext, change: GraphChange): Promise<void> {
  const { here } = ctx;
  switch (change.kind) {
    case 'edge-added':
    case 'edge-updated': {
      const { from, to, attributes } = change;
      return (await here.edge(from, to)) === undefined
        ? here.bind(from, to, attributes)
        : here.rebind(from, to, attributes);
    }
    case 'edge-removed':
      if ((await here.edge(change.from, change.to)) !== undefined) await here.unbind(change.from, change.to);
      return;
    case 'node-removed': {
      const { type, id } = change.node;
      return here.remove(await here.require(kindOf(ctx, type), id));
    }
    case 'node-attributes': {
      const { type, id } = change.node;
      const { attributes } = change;
      await here.update(await here.require(kindOf(ctx, type), id), { attributes: attributes ?? {} });
      return;
    }
    default:
      change satisfies never;
  }
}

/**
 * A graph in an organization of its own, of real users, systems and groups, that the pipeline writes: with derived
 * fields, reactions and the log. Beside it stands the same graph in memory.
 */
export class PipedGraph {
  readonly scope: string;
  readonly memory = new MemoryGraph();
  readonly #server: TestServer;
  readonly #run = randomBytes(8).toString('hex');
  readonly #gone = new Set<string>();

  private constructor(server: TestServer, scope: string) {
    this.#server = server;
    this.scope = scope;
  }

  static async begin(server: TestServer): Promise<PipedGraph> {
    const displayName = `Graph ${randomBytes(4).toString('hex')}`;
    const { body } = await server.api<{ _id: string }>('POST', '/muster/v1/organizations', { displayName });
    const graph = new PipedGraph(server, body._id);
    await graph.#seed();
    return graph;
  }

  get reader(): GraphReader {
    return this.#server.built.store.read.graph(this.scope);
  }

  /** The node of this graph that stands for one of the arbitraries: ids are unique across the whole server. */
  node({ type, id }: Node): Node {
    const number = PIPED_TYPES.findIndex((each) => each === type) * OF_EACH_TYPE + Number.parseInt(id.slice(2), 16);
    return { type, id: this.#run + number.toString(16).padStart(8, '0') };
  }

  isGone({ id }: Node): boolean {
    return this.#gone.has(id);
  }

  /** Writes those of the changes that make sense here, all in one transaction, and in memory. */
  async write(given: readonly GraphChange[]): Promise<void> {
    const changes: GraphChange[] = [];
    for (const change of given) {
      const meant = this.#meant(change);
      if (meant === undefined) continue;
      if (meant.kind === 'node-removed') this.#gone.add(meant.node.id);
      changes.push(meant);
    }
    await this.#job({ changes });
    for (const change of changes) {
      this.memory.apply(
        change.kind === 'node-attributes'
          ? { ...change, attributes: kept(change.node, change.attributes ?? {}) }
          : change,
      );
    }
  }

  async #seed(): Promise<void> {
    const objects = PIPED_TYPES.flatMap((type) =>
      Array.from({ length: OF_EACH_TYPE }, (_, number) => {
        const { id } = this.node({ type, id: number.toString(16).padStart(24, '0') });
        return [type, id, docOf(type, id)] as const;
      }),
    );
    await this.#job({ objects });
    for (const [type, id] of objects) {
      const node = { type, id };
      if (type.endsWith('_group')) this.memory.apply({ kind: 'node-attributes', node, attributes: kept(node, {}) });
    }
  }

  /** The change in this graph, without what the pair does not have; undefined where it names what is gone. */
  #meant(change: GraphChange): GraphChange | undefined {
    const named = 'node' in change ? [change.node] : [change.from, change.to];
    if (named.some((node) => this.#gone.has(this.node(node).id))) return undefined;
    if ('node' in change) {
      if (change.kind === 'node-removed') return { ...change, node: this.node(change.node) };
      if (!change.node.type.endsWith('_group')) return undefined;
      const { posixGroups: _, ...attributes } = change.attributes ?? {};
      return { ...change, node: this.node(change.node), attributes };
    }
    const ends = { from: this.node(change.from), to: this.node(change.to) };
    if (change.kind === 'edge-removed') return { ...change, ...ends };
    const without = change.attributes?.sudo !== undefined && pair(change.from.type, change.to.type)?.sudo !== true;
    return { ...change, ...ends, attributes: without ? null : change.attributes };
  }

  async #job(payload: Payload): Promise<void> {
    const { built, provider } = this.#server;
    await built.directory.runJob(this.scope, 'test_graph', payload, {
      identity: serverIdentity(provider, 'test'),
      organization: undefined,
      door: 'test',
      requestId: 'test',
    });
  }
}

function docOf(type: PipedType, id: string): Document {
  switch (type) {
    case 'user':
      return { username: `u${id}`, email: `u${id}@example.org`, state: 'ACTIVATED' };
    case 'system':
      return { hostname: id, displayName: id, os: 'Ubuntu' };
    default:
      return { name: id };
  }
}

/** A user group has the name of its LDAP group from its own, unless it is given others (handbook 3.4). */
function kept({ type, id }: Node, given: Attributes): Attributes {
  const names = given.ldapGroups as readonly unknown[] | undefined;
  return type === 'user_group' && (names ?? []).length === 0 ? { ...given, ldapGroups: [{ name: id }] } : given;
}

const COLLECTIONS = {
  user: 'users',
  user_group: 'usergroups',
  system: 'systems',
  system_group: 'systemgroups',
} as const;

/** The traversals of one source as the API answers them. Nothing is found of a source that is gone. */
export async function agreeOverHttp(server: TestServer, there: PipedGraph, source: Node): Promise<void> {
  const { edges, attributed } = there.memory;
  const own = COLLECTIONS[source.type as PipedType];
  for (const target of PIPED_TYPES) {
    if (routesBetween(source.type, target).length === 0) continue;
    const path = `/api/v2/${own}/${source.id}/${COLLECTIONS[target]}?limit=100`;
    const { status, body, headers } = await server.api('GET', path, undefined, { 'x-org-id': there.scope });
    const expected = oracle(edges, attributed, source, TRAVERSAL, [target]);
    if (there.isGone(source)) assert.equal(status, 404);
    else {
      assert.deepEqual({ status, body }, { status: 200, body: expected });
      assert.equal(headers.get('x-total-count'), String(expected.length));
    }
  }
}

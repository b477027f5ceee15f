import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { Graphs } from '../../src/directory/graphs.ts';
import { kindsOf } from '../../src/directory/kinds.ts';
import type { GraphChange } from '../../src/graph/adjacency.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { agreeOnPages, Compared } from '../graph/agree.ts';
import { distinct, pages } from '../graph/arbitraries.ts';
import { MemoryGraph } from '../graph/memory-graph.ts';
import { spiedStore } from '../graph/spied-store.ts';
import { agreeOverHttp, isPiped, PipedGraph, pipedRules } from '../graph/piped-graph.ts';
import { GROUP_KINDS, GROUP_TYPES, StoredGraph } from '../graph/stored-graph.ts';
import { runGraphCases } from '../graph-cases/run.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { startTestServer, type TestServer, type TestServerOptions } from '../support/server.ts';

/** How many log entries an index may be behind and still catch up (src/directory/graphs.ts). */
const MAX_BEHIND = 5000;

const KINDS = kindsOf(kinds(), []);

const fresh = (): string => randomBytes(12).toString('hex');
const isGroup = ({ node }: { readonly node: { readonly type: string } }): boolean =>
  GROUP_TYPES.some((type) => type === node.type);

const { nodes } = distinct;

/** Only groups are stored with attributes. */
const stored = distinct.graphs.map(({ edges, attributes }) => ({ edges, attributes: attributes.filter(isGroup) }));
const storedChanges = fc.array(
  distinct.changes.filter((change) => change.kind !== 'node-attributes' || isGroup(change)),
  { minLength: 5, maxLength: 25, size: 'max' },
);
const sources = fc.array(nodes, { minLength: 2, maxLength: 2 });

/** What is written through the pipeline, to real users, systems and groups. */
const pipedChange = distinct.changes.filter((change) =>
  ('node' in change ? [change.node] : [change.from, change.to]).every(isPiped),
);
const pipedGraph = fc.array(
  pipedChange.filter(({ kind }) => kind !== 'node-removed' && kind !== 'edge-removed'),
  { minLength: 40, maxLength: 60, size: 'max' },
);
const pipedChanges = fc.array(pipedChange, { minLength: 10, maxLength: 40, size: 'max' });
const pipedSources = fc.array(nodes.filter(isPiped), { minLength: 4, maxLength: 4 });

interface Engine {
  readonly database: NonNullable<TestServerOptions['database']> | (() => Promise<{ readonly url: string }>);
  /** Whether several processes may have it open. */
  readonly shared: boolean;
  /** The same data each time. */
  open(): Promise<Store>;
  forget(): Promise<void>;
}

function engineSuite(name: string, engine: Engine): void {
  let store: Store;
  before(async () => {
    store = await engine.open();
  });
  after(async () => {
    await store.close();
    await engine.forget();
  });

  describe(`oracle, SQL and the index in memory agree on ${name}`, () => {
    test('on random graphs, and after changes that the index follows', async () => {
      const compared = new Compared();
      const held = new Graphs(store, KINDS);
      const property = fc.asyncProperty(stored, storedChanges, sources, async (graph, happened, asked) => {
        const there = new StoredGraph(store, fresh());
        await there.fill(graph.edges, graph.attributes);
        const memory = new MemoryGraph(graph.edges, graph.attributes);
        await held.load(there.scope);
        for (const source of asked) await compared.agree(memory, there, await held.of(there.scope), source);
        // One by one and several at once: each transaction is one commit to follow.
        const [first, ...rest] = happened as [GraphChange, ...GraphChange[]];
        for (const together of [[first], rest.slice(0, 3), rest.slice(3)]) {
          await there.write(together);
          for (const change of together) memory.apply(change);
        }
        for (const source of asked) await compared.agree(memory, there, await held.of(there.scope), source);
      });
      for (let round = 0; round === 0 || (round < 10 && !compared.enough); round++)
        await fc.assert(property, { numRuns: 12 });
      compared.assertEnough();
    });

    test('on every page, in either direction, with a filter', async () => {
      const held = new Graphs(store, KINDS);
      const property = fc.asyncProperty(stored, nodes, fc.array(pages, { minLength: 4 }), async (graph, node, some) => {
        const there = new StoredGraph(store, fresh());
        await there.fill(graph.edges, graph.attributes);
        await held.load(there.scope);
        const memory = new MemoryGraph(graph.edges, graph.attributes);
        for (const page of some) {
          await agreeOnPages(memory, there, await held.of(there.scope), { type: 'user', id: node.id }, page);
        }
      });
      await fc.assert(property, { numRuns: 10 });
    });

    test('and while the index is being loaded', async () => {
      const property = fc.asyncProperty(stored, storedChanges, nodes, async (graph, happened, source) => {
        const there = new StoredGraph(store, fresh());
        await there.fill(graph.edges, graph.attributes);
        const memory = new MemoryGraph(graph.edges, graph.attributes);
        const held = new Graphs(store, KINDS);
        const loading = held.load(there.scope);
        for (const change of happened) {
          memory.apply(change);
          await there.write([change]);
        }
        await loading;
        await new Compared().agree(memory, there, await held.of(there.scope), source);
      });
      await fc.assert(property, { numRuns: 6 });
    });
  });

  describe(`an index that is behind on ${name}`, () => {
    const ada = { type: 'user', id: fresh() } as const;
    const engineers = { type: 'user_group', id: fresh() } as const;
    const join: GraphChange = { kind: 'edge-added', from: ada, to: engineers, attributes: null };
    const leave: GraphChange = { kind: 'edge-removed', from: ada, to: engineers };
    const groupsOf = async (graphs: Graphs, scope: string): Promise<number> =>
      (await (await graphs.of(scope)).memberOf(ada, {})).total;

    test('is not asked any more once it has missed an entry of the log', async () => {
      const spy = spiedStore(store);
      const there = new StoredGraph(store, fresh());
      await there.write([join]);
      const held = new Graphs(spy.store, KINDS);
      await held.load(there.scope);
      assert.equal(await groupsOf(held, there.scope), 1);
      assert.equal(spy.graphReads(), 0, 'the index answers');
      spy.deaf(true);
      await there.mention(1);
      spy.deaf(false);
      await there.write([leave]);
      assert.equal(await groupsOf(held, there.scope), 0);
      assert.equal(spy.graphReads(), 1, 'SQL answers');
      await held.load(there.scope);
      assert.equal(await groupsOf(held, there.scope), 0);
      assert.equal(spy.graphReads(), 1, 'and loaded again it answers');
    });

    test('is loaded by itself when it is read often, and never where it is switched off', async () => {
      const spy = spiedStore(store);
      const there = new StoredGraph(store, fresh());
      await there.write([join]);
      const held = new Graphs(spy.store, KINDS);
      for (let n = 0; n < 3; n++) assert.equal(await groupsOf(held, there.scope), 1);
      await held.load(there.scope);
      const before = spy.graphReads();
      assert.ok(before >= 1);
      assert.equal(await groupsOf(held, there.scope), 1);
      assert.equal(spy.graphReads(), before);
      const none = new Graphs(spy.store, KINDS, { enabled: false });
      for (let n = 1; n <= 5; n++) {
        assert.equal(await groupsOf(none, there.scope), 1);
        assert.equal(spy.graphReads(), before + n);
      }
    });

    if (!engine.shared) return;
    test('learns what another server wrote, and is dropped when that is too much', async () => {
      const other = await engine.open();
      try {
        const spy = spiedStore(store);
        const there = new StoredGraph(other, fresh());
        await there.write([join]);
        const held = new Graphs(spy.store, KINDS);
        await held.load(there.scope);
        assert.equal(await groupsOf(held, there.scope), 1);
        spy.deaf(true);
        await there.write([leave]);
        assert.equal(await groupsOf(held, there.scope), 0);
        assert.equal(spy.graphReads(), 0, 'the log is enough');
        await there.mention(MAX_BEHIND);
        await there.write([join]);
        assert.equal(await groupsOf(held, there.scope), 1);
        assert.equal(spy.graphReads(), 1, 'SQL answers');
      } finally {
        await other.close();
      }
    });
  });

  describe(`what the pipeline writes on ${name}`, () => {
    let server: TestServer;
    before(async () => {
      const database = typeof engine.database === 'function' ? await engine.database() : engine.database;
      server = await startTestServer({ database, extraRules: [pipedRules] });
    });
    after(() => server.stop());

    test('is what the oracle, SQL, the index and HTTP say of it', async () => {
      const compared = new Compared();
      const { graphs } = server.built.directory;
      const property = fc.asyncProperty(pipedGraph, pipedChanges, pipedSources, async (first, second, asked) => {
        const there = await PipedGraph.begin(server);
        const { scope, memory } = there;
        await there.write(first);
        await graphs.load(scope);
        const sources = asked.map((each) => there.node(each));
        for (const source of sources) await compared.agree(memory, there, await graphs.of(scope), source);
        for (let n = 0; n < second.length; n += 10) await there.write(second.slice(n, n + 10));
        for (const source of sources) {
          await compared.agree(memory, there, await graphs.of(scope), source);
          await agreeOverHttp(server, there, source);
        }
      });
      await fc.assert(property, { numRuns: 6 });
      compared.assertEnough();
    });
  });

  runGraphCases(`${name}, written and read`, async ({ edges, attributes }) => {
    const there = new StoredGraph(store, fresh());
    await there.fill(edges, attributes);
    return { reader: there.reader, apply: (change) => there.write([change]) };
  });
}

const postgres = await postgresForTests();

describe('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-graph-'));
  engineSuite('SQLite', {
    database: 'sqlite',
    shared: false,
    open: () => openStore({ dataFolder: folder, indexes: [], nodeKinds: GROUP_KINDS }),
    forget: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  });
});

describe('PostgreSQL', { skip: postgres === undefined ? NO_POSTGRES : false }, () => {
  if (postgres === undefined) return;
  const url = postgres.newDatabase();
  engineSuite('PostgreSQL', {
    database: async () => ({ url: await postgres.newDatabase() }),
    shared: true,
    open: async () => openStore({ url: await url, indexes: [], nodeKinds: GROUP_KINDS }),
    forget: () => postgres.stop(),
  });
});

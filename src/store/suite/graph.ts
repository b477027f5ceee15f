import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Edge, Node } from '../../graph/types.ts';
import { fresh, object, put, useStore, type Fixture } from './support.ts';

const user = (id: string): Node => ({ type: 'user', id });
const group = (id: string): Node => ({ type: 'user_group', id });
const system = (id: string): Node => ({ type: 'system', id });
const member = (from: Node, to: Node): Edge => ({ from, to, relation: 'member', attributes: null });
const binding = (from: Node, to: Node, attributes: Edge['attributes'] = null): Edge => ({
  from,
  to,
  relation: 'association',
  attributes,
});

export function graphSuite(open: () => Promise<Fixture>): void {
  describe('edges', () => {
    const opened = useStore(open);

    test('an edge stands once, can be changed and removed', async () => {
      const { store } = opened;
      const scope = fresh();
      const [u, s] = [user(fresh()), system(fresh())];
      const sudo = { sudo: { enabled: true, withoutPassword: false }, text: 'é"' };
      const edge = binding(s, u);
      assert.equal(await store.transact(scope, (tx) => tx.addEdge(scope, edge)), true);
      assert.equal(await store.transact(scope, (tx) => tx.addEdge(scope, edge)), false);
      assert.deepEqual(await store.read.edge(scope, u, s), edge);
      assert.equal(await store.transact(scope, (tx) => tx.updateEdge(scope, { ...edge, attributes: sudo })), true);
      assert.deepEqual(await store.read.edge(scope, s, u), { ...edge, attributes: sudo });
      assert.equal(await store.read.edge(fresh(), s, u), undefined);
      assert.equal(await store.read.edge(scope, s, group(u.id)), undefined);
      assert.equal(await store.transact(scope, (tx) => tx.removeEdge(scope, edge)), true);
      assert.equal(await store.transact(scope, (tx) => tx.removeEdge(scope, edge)), false);
      assert.equal(await store.transact(scope, (tx) => tx.updateEdge(scope, edge)), false);
      assert.equal(await store.read.edge(scope, u, s), undefined);
    });

    test('neighbours are found from both ends, ordered by id', async () => {
      const { store } = opened;
      const scope = fresh();
      const people = Array.from({ length: 7 }, () => user(fresh()));
      const [g1, g2] = [group(fresh()), group(fresh())];
      const device = system(fresh());
      await store.transact(scope, async (tx) => {
        for (const person of people.toReversed()) await tx.addEdge(scope, member(person, g1));
        await tx.addEdge(scope, member(people[3] ?? user(''), g2));
        await tx.addEdge(scope, binding(device, g1, { sudo: { enabled: true } }));
      });
      const graph = store.read.graph(scope);
      const members = await graph.neighbours([g2, g1], 'user');
      assert.deepEqual(
        members.get(g1.id),
        people.map(({ id }) => ({ id, attributes: null })),
      );
      assert.deepEqual(
        members.get(g2.id)?.map(({ id }) => id),
        [people[3]?.id],
      );
      const groups = await graph.neighbours(people.slice(3, 5), 'user_group');
      assert.deepEqual(
        groups.get(people[3]?.id ?? '')?.map(({ id }) => id),
        [g1.id, g2.id],
      );
      assert.deepEqual(
        groups.get(people[4]?.id ?? '')?.map(({ id }) => id),
        [g1.id],
      );
      assert.deepEqual((await graph.neighbours([g1], 'system')).get(g1.id), [
        { id: device.id, attributes: { sudo: { enabled: true } } },
      ]);
      assert.deepEqual((await graph.neighbours([device], 'user_group')).get(device.id)?.length, 1);
      assert.equal((await graph.neighbours([device], 'user')).size, 0);
      assert.equal((await graph.neighbours([], 'user')).size, 0);
      assert.equal((await graph.neighbours([g1], 'policy')).size, 0);
      assert.equal((await store.read.graph(fresh()).neighbours([g1], 'user')).size, 0);
    });

    test('neighbours of thousands of nodes at once', async () => {
      const { store } = opened;
      const scope = fresh();
      const people = Array.from({ length: 3_000 }, () => user(fresh()));
      const everyone = group(fresh());
      await store.transact(scope, async (tx) => {
        for (const person of people) await tx.addEdge(scope, member(person, everyone));
      });
      const groups = await store.read.graph(scope).neighbours(people, 'user_group');
      assert.equal(groups.size, 3_000);
      const members = await store.read.graph(scope).neighbours([everyone], 'user');
      assert.deepEqual(
        members.get(everyone.id)?.map(({ id }) => id),
        people.map(({ id }) => id),
      );
    });

    test('attributes are those of the declared types, where they are an object', async () => {
      const { store } = opened;
      const scope = fresh();
      const attributes = { ldapGroups: [{ name: 'é' }], sudo: { enabled: true } };
      const ids = await put(store, scope, [{ attributes }, { attributes: [] }, { attributes: null }, {}], 'user_group');
      const [u = ''] = await put(store, scope, [{ attributes }]);
      const graph = store.read.graph(scope);
      const found = await graph.attributes('user_group', [...ids, 'none']);
      assert.deepEqual(found.get(ids[0] ?? ''), attributes);
      for (const id of ids.slice(1)) assert.equal(found.get(id) ?? null, null);
      assert.equal((await graph.attributes('user', [u])).size, 0);
      assert.equal((await graph.attributes('user_group', [])).size, 0);
    });

    test('a transaction sees its own edges', async () => {
      const { store } = opened;
      const scope = fresh();
      const [u, g] = [user(fresh()), group(fresh())];
      await store.transact(scope, async (tx) => {
        await tx.addEdge(scope, member(u, g));
        assert.equal((await tx.graph(scope).neighbours([u], 'user_group')).size, 1);
        assert.equal((await store.read.graph(scope).neighbours([u], 'user_group')).size, 0);
      });
    });

    test('all edges of a node, and their removal', async () => {
      const { store } = opened;
      const scope = fresh();
      const [u, g, s] = [user(fresh()), group(fresh()), system(fresh())];
      const edges = [member(u, g), binding(s, u), binding(s, g)];
      await store.transact(scope, async (tx) => {
        for (const edge of edges) await tx.addEdge(scope, edge);
      });
      assert.deepEqual(await store.read.edgesOf(scope, u), [member(u, g), binding(s, u)]);
      assert.deepEqual(await store.read.edgesOf(scope, { type: 'policy', id: u.id }), []);
      const removed = await store.transact(scope, (tx) => tx.removeEdgesOf(scope, u));
      assert.deepEqual(removed, [member(u, g), binding(s, u)]);
      assert.deepEqual(await store.read.edgesOf(scope, u), []);
      assert.deepEqual(await store.read.edgesOf(scope, s), [binding(s, g)]);
      assert.deepEqual(await store.transact(scope, (tx) => tx.removeEdgesOf(scope, u)), []);
    });

    test('a walk over all edges, in pieces', async () => {
      const { store } = opened;
      const scope = fresh();
      const edges: Edge[] = [];
      for (let i = 0; i < 4; i++) {
        const u = user(fresh());
        for (let k = 0; k < 3; k++) edges.push(member(u, group(fresh())));
      }
      await store.transact(scope, async (tx) => {
        for (const edge of edges.toReversed()) await tx.addEdge(scope, edge);
        await tx.insert(object(scope, fresh()), []);
      });
      const seen: Edge[] = [];
      for (let after: readonly [string, string] | undefined; ;) {
        const piece = await store.read.scanEdges(scope, after, 5);
        seen.push(...piece);
        const end = piece.at(-1);
        if (end === undefined) break;
        after = [end.from.id, end.to.id];
      }
      assert.deepEqual(seen, edges);
    });
  });
}

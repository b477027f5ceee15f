import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  positionOf,
  searchText,
  sharedScope,
  type EventPageQuery,
  type EventPlace,
  type EventProgress,
  type EventQuery,
  type KeptEvent,
  type Store,
} from '../port.ts';
import { entry, fresh, useStore, type Fixture } from './support.ts';

const NOTHING: EventProgress = { made: 1, sequence: 0, time: 0 };
const all = { op: 'and', of: [] } as const;
const has = (field: string, ...values: (string | null)[]) => ({ op: 'has', field, values }) as const;

interface Given {
  readonly time: number;
  readonly type?: string;
  readonly service?: string;
  readonly actor?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const kept = (scope: string, n: number, { time, type = 'a_create', service = 'directory', actor, fields }: Given) => ({
  scope,
  position: positionOf(n, 0),
  time,
  service,
  type,
  actor: actor ?? null,
  resource: null,
  search: searchText(Object.entries({ event_type: type, service, ...fields })),
  doc: JSON.stringify({ n }),
});

async function fill(store: Store, scope: string, given: readonly Given[]): Promise<readonly KeptEvent[]> {
  const events = given.map((each, i) => kept(scope, i + 1, each));
  assert.equal(await store.events.add(scope, NOTHING, { made: 1, sequence: given.length, time: 0 }, events), true);
  return events;
}

const query = (scopes: string | readonly string[], rest: Partial<EventPageQuery> = {}): EventPageQuery => ({
  scopes: typeof scopes === 'string' ? [scopes] : scopes,
  from: 0,
  to: 10_000,
  where: all,
  descending: false,
  skip: 0,
  limit: 100,
  after: new Map(),
  ...rest,
});
const numbers = async (store: Store, asked: EventPageQuery): Promise<readonly number[]> =>
  (JSON.parse(`[${(await store.events.page(asked)).text}]`) as { n: number }[]).map(({ n }) => n);

export function eventSuite(open: () => Promise<Fixture>): void {
  describe('the index of events', () => {
    const opened = useStore(open);

    test('takes a stretch of the log once, whoever brings it', async () => {
      const { store } = opened;
      const scope = fresh();
      assert.equal(await store.events.progress(scope), undefined);
      const first = [kept(scope, 1, { time: 5 })];
      const to = { made: 1, sequence: 1, time: 5 };
      const both = await Promise.all([
        store.events.add(scope, NOTHING, to, first),
        store.events.add(scope, NOTHING, to, first),
      ]);
      assert.deepEqual(both.toSorted(), [false, true]);
      assert.deepEqual(await store.events.progress(scope), to);
      const other = { made: 2, sequence: 0, time: 0 };
      assert.equal(await store.events.add(scope, { ...to, made: 2 }, other, []), false);
      assert.deepEqual(await numbers(store, query(scope)), [1]);
    });

    test('what another version made is thrown away, and not what came after', async () => {
      const { store } = opened;
      const scope = fresh();
      await fill(store, scope, [{ time: 1 }, { time: 2 }, { time: 3 }]);
      assert.equal(await store.events.discard(scope, 2, 10), 0);
      assert.equal(await store.events.discard(scope, 1, 2), 2);
      assert.deepEqual(await numbers(store, query(scope)), [3]);
      assert.ok((await store.events.scopes()).includes(scope));
      const shared = sharedScope(scope, fresh());
      const progress = await store.events.progress(scope);
      assert.ok(progress);
      await store.events.add(scope, progress, { ...progress, sequence: 9 }, [kept(shared, 9, { time: 9 })]);
      assert.equal(await store.events.discard(scope, 1, 9), 2);
      assert.deepEqual(await numbers(store, query([scope, shared])), []);
    });

    test('a page is of one span of time, both ends included, in order, from either end', async () => {
      const { store } = opened;
      const scope = fresh();
      await fill(store, scope, [{ time: 1 }, { time: 2 }, { time: 2 }, { time: 3 }, { time: 9 }]);
      assert.deepEqual(await numbers(store, query(scope, { from: 2, to: 3 })), [2, 3, 4]);
      assert.deepEqual(await numbers(store, query(scope, { descending: true, limit: 2, skip: 1 })), [4, 3]);
      const after = new Map([[scope, { time: 2, position: positionOf(2, 0) }]]);
      assert.deepEqual(await numbers(store, query(scope, { after })), [3, 4, 5]);
      assert.deepEqual(await numbers(store, query(scope, { after, descending: true })), [1]);
    });

    test('several scopes are merged by time, each read on from where it was', async () => {
      const { store } = opened;
      const [a, b, c] = [fresh(), fresh(), fresh()];
      await fill(store, a, [{ time: 1 }, { time: 5 }]);
      await fill(store, b, [{ time: 2 }, { time: 5 }]);
      await fill(store, c, [{ time: 3 }]);
      assert.deepEqual(await numbers(store, query([a, b])), [1, 1, 2, 2]);
      const after = new Map([[a, { time: 5, position: positionOf(2, 0) }]]);
      assert.deepEqual(await numbers(store, query([a, b], { after })), [1, 2]);
      const many = [a, b, ...Array.from({ length: 100 }, () => fresh())];
      assert.deepEqual(await numbers(store, query(many, { after })), [1, 2]);
    });

    test('a page says where it ends, in each of its scopes, however it was put together', async () => {
      const { store } = opened;
      const [a, b, none] = [fresh(), fresh(), fresh()];
      await fill(store, a, [{ time: 1 }, { time: 5, type: 'b' }, { time: 7, fields: { note: 'x' } }]);
      await fill(store, b, [{ time: 2 }, { time: 5 }]);
      const place = (n: number, time: number) => ({ time, position: positionOf(n, 0) });
      const page = async (scopes: readonly string[], rest: Partial<EventPageQuery> = {}) => {
        const { count, time, last } = await store.events.page(query(scopes, rest));
        return { count, time, last };
      };
      const many = [a, b, ...Array.from({ length: 100 }, () => fresh())];
      const of = (...last: [string, EventPlace][]) => new Map(last);
      const text = { op: 'text', text: 'x', whole: true } as const;
      assert.deepEqual(await page([a]), { count: 3, time: 7, last: of([a, place(3, 7)]) });
      assert.deepEqual(await page([none, a], { limit: 2 }), { count: 2, time: 5, last: of([a, place(2, 5)]) });
      assert.deepEqual(await page([a], { descending: true, skip: 1 }), {
        count: 2,
        time: 1,
        last: of([a, place(1, 1)]),
      });
      assert.deepEqual(await page([a], { where: has('event_type', 'b', 'a_create'), limit: 2 }), {
        count: 2,
        time: 5,
        last: of([a, place(2, 5)]),
      });
      assert.deepEqual(await page([a, b], { where: text }), { count: 1, time: 7, last: of([a, place(3, 7)]) });
      const four = { count: 4, time: 5, last: of([a, place(2, 5)], [b, place(2, 5)]) };
      assert.deepEqual(await page([a, b], { limit: 4 }), four);
      assert.deepEqual(await page(many, { limit: 4 }), four);
      assert.deepEqual(await page([a, b], { limit: 3, skip: 1 }), { ...four, count: 3 });
      const back = { count: 3, time: 5, last: of([a, place(2, 5)], [b, place(2, 5)]) };
      assert.deepEqual(await page([a, b], { limit: 3, descending: true }), back);
      assert.deepEqual(await page(many, { limit: 3, descending: true }), back);
      const nothing = { count: 0, time: undefined, last: of() };
      assert.deepEqual(await page([none]), nothing);
      assert.deepEqual(await page([a, b], { skip: 9 }), nothing);
      assert.deepEqual(await numbers(store, query([a], { skip: 1, limit: 1 })), [2]);
    });

    test('terms are of values as a whole, of texts within them, and of what has none', async () => {
      const { store } = opened;
      const scope = fresh();
      await fill(store, scope, [
        { time: 1, fields: { username: 'Ann', 'initiated_by.email': 'ann@example.com' } },
        { time: 2, type: 'b_update', actor: 'x', fields: { username: 'annabel', 'initiated_by.id': 'x' } },
        { time: 3, service: 'systems', fields: { note: 'two\nlines, 50% of "ann\'s"', success: 'false' } },
        { time: 4, type: 'b_update', service: 'systems' },
      ]);
      const cases: [EventQuery['where'], readonly number[]][] = [
        [has('username', 'ann'), [1]],
        [has('USERNAME', 'ann', 'annabel'), [1, 2]],
        [has('username', null), [3, 4]],
        [has('username', null, 'ann'), [1, 3, 4]],
        [has('username'), []],
        [has('note', 'two lines, 50% of "ann\'s"'), [3]],
        [has('event_type'), []],
        [has('initiated_by.id', 'x', 'y'), [2]],
        [has('event_type', 'b_update'), [2, 4]],
        [has('event_type', 'b_update', 'a_create'), [1, 2, 3, 4]],
        [has('initiated_by.id', 'x'), [2]],
        [{ op: 'and', of: [has('event_type', 'b_update'), has('service', 'systems')] }, [4]],
        [{ op: 'or', of: [has('event_type', 'b_update'), has('success', 'false')] }, [2, 3, 4]],
        [{ op: 'or', of: [] }, []],
        [{ op: 'not', of: has('event_type', 'b_update') }, [1, 3]],
        [{ op: 'not', of: { op: 'or', of: [has('username', 'ann'), has('success', 'false')] } }, [2, 4]],
        [{ op: 'text', text: 'ann', whole: false }, [1, 2, 3]],
        [{ op: 'text', text: 'ann', whole: true }, [1]],
        [{ op: 'text', text: 'username', whole: false }, []],
      ];
      for (const [where, wanted] of cases) {
        const asked = query(scope, { where });
        assert.deepEqual(await numbers(store, asked), wanted, JSON.stringify(where));
        assert.equal(await store.events.count(asked), wanted.length, JSON.stringify(where));
      }
      assert.deepEqual(await numbers(store, query(scope, { services: ['systems'] })), [3, 4]);
      assert.deepEqual(await numbers(store, query(scope, { services: ['ldap'] })), []);
    });

    test('values and times are counted', async () => {
      const { store } = opened;
      const scope = fresh();
      await fill(store, scope, [
        { time: 5, fields: { 'resource.name': 'One' } },
        { time: 12, type: 'b', fields: { 'resource.name': 'Two' } },
        { time: 13, fields: { 'resource.name': 'one' } },
        { time: 35 },
      ]);
      assert.deepEqual(await store.events.distinct(query(scope), 'event_type', 10), {
        values: [
          { value: 'a_create', n: 3 },
          { value: 'b', n: 1 },
        ],
        total: 4,
      });
      assert.deepEqual(await store.events.distinct(query(scope), 'resource.name', 1), {
        values: [{ value: 'one', n: 2 }],
        total: 3,
      });
      assert.deepEqual(await store.events.distinct(query(scope), 'nothing', 9), { values: [], total: 0 });
      assert.deepEqual(await store.events.histogram(query(scope), { size: 10, shift: 8 }, 9), [
        { bucket: 1, n: 1 },
        { bucket: 2, n: 2 },
        { bucket: 4, n: 1 },
      ]);
    });

    test('old ones go, by service and type', async () => {
      const { store } = opened;
      const scope = fresh();
      await fill(store, scope, [
        { time: 1 },
        { time: 1, type: 'b' },
        { time: 1, service: 'systems' },
        { time: 2 },
        { time: 8 },
      ]);
      assert.equal(await store.events.trim(scope, { before: 5, types: ['b'] }, 10), 1);
      assert.equal(await store.events.trim(scope, { before: 5, butServices: ['systems'], butTypes: [] }, 1), 1);
      assert.deepEqual(await numbers(store, query(scope)), [3, 4, 5]);
      assert.equal(await store.events.trim(scope, { before: 9, services: ['systems'], butTypes: ['b'] }, 10), 1);
      assert.deepEqual(await numbers(store, query(scope)), [4, 5]);
    });

    test('the last document of an object is found, also of one that is gone', async () => {
      const { store } = opened;
      const scope = fresh();
      const id = fresh();
      await store.transact(scope, async (tx) => {
        await tx.append(entry(scope, id, { after: '{"v":1}' }));
        await tx.append(entry(scope, id, { operation: 'update', before: '{"v":1}', after: '{"v":2}' }));
        await tx.append(entry(scope, id, { operation: 'event', after: '{"details":1}' }));
        await tx.append(entry(scope, id, { operation: 'delete', before: '{"v":2}' }));
      });
      const at = (upTo: number) => store.events.lastChange(scope, 'user', id, upTo);
      assert.equal((await at(1))?.after, '{"v":1}');
      assert.equal((await at(3))?.after, '{"v":2}');
      assert.deepEqual(await at(9), { before: '{"v":2}', after: null });
      assert.equal(await at(0), undefined);
    });
  });
}

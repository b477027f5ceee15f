import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createClient } from './client.ts';

const ID = '5f0000000000000000000001';
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ _id: String(index), sequence: index + 1 }));

type Shape = (page: object[], total: number) => { readonly body: unknown; readonly total?: number };
const wrapper: Shape = (page, total) => ({ body: { totalCount: total, results: page } });
const array: Shape = (page, total) => ({ body: page, total });

/** A server with `count` rows that pages as asked, and what it was asked. */
function listing(
  count: number,
  shape: Shape,
  from: (value: Record<string, unknown>) => [skip: number, limit: number] = bySkip,
) {
  const asked: Record<string, unknown>[] = [];
  const client = createClient({
    baseUrl: 'http://127.0.0.1:1',
    fetch: async (url, init) => {
      const query = Object.fromEntries(new URL(url as string).searchParams);
      const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as object) : {};
      const given = { ...query, ...body };
      asked.push(given);
      const [skip, limit] = from(given);
      const { body: answer, total } = shape(rows(count).slice(skip, skip + limit), count);
      const headers = {
        'content-type': 'application/json',
        ...(total === undefined ? {} : { 'x-total-count': String(total) }),
      };
      return new Response(JSON.stringify(answer), { headers });
    },
  });
  return { client, asked };
}
const bySkip = ({ skip = 0, limit = 10 }: Record<string, unknown>): [number, number] => [Number(skip), Number(limit)];
async function drained<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of all) found.push(row);
  return found;
}
const ids = (found: readonly unknown[]) => found.map((row) => (row as { _id: string })._id);
const every = (count: number) => ids(rows(count));

describe('all()', () => {
  for (const count of [0, 1, 99, 100, 101, 250, 300]) {
    test(`gives ${count} rows of a wrapper, each once, in pages of 100 in a stable order`, async () => {
      const { client, asked } = listing(count, wrapper);
      assert.deepEqual(ids(await drained(client.systemUsers.list.all({ query: { filter: 'a:$eq:b' } }))), every(count));
      const pages = Math.max(1, Math.ceil(count / 100));
      assert.deepEqual(
        asked,
        Array.from({ length: pages }, (_, page) => ({
          filter: 'a:$eq:b',
          limit: '100',
          skip: String(page * 100),
          sort: '_id',
        })),
      );
    });
    test(`gives ${count} rows of an array`, async () => {
      const { client, asked } = listing(count, array);
      assert.deepEqual(ids(await drained(client.userGroups.members.all({ params: { group_id: ID } }))), every(count));
      assert.equal(asked.length, Math.max(1, Math.ceil(count / 100)));
      assert.equal(asked[0]?.sort, undefined);
    });
  }

  test('needs no total', async () => {
    const { client, asked } = listing(200, (page) => ({ body: page }));
    assert.equal((await drained(client.userGroups.list.all())).length, 200);
    assert.equal(asked.length, 3);
  });

  test('begins, sorts and sizes its pages as asked', async () => {
    const { client, asked } = listing(50, wrapper);
    const found = await drained(client.systemUsers.list.all({ query: { sort: '-username', limit: 20, skip: 5 } }));
    assert.deepEqual(ids(found), every(50).slice(5));
    assert.deepEqual(
      asked.map(({ skip, limit, sort }) => [skip, limit, sort]),
      [
        ['5', '20', '-username'],
        ['25', '20', '-username'],
        ['45', '20', '-username'],
      ],
    );
    const large = listing(3, wrapper);
    await drained(large.client.systemUsers.list.all({ query: { limit: 5000 } }));
    assert.equal(large.asked[0]?.limit, '100');
  });

  test('pages a search by its body, or by the query where it has none', async () => {
    const { client, asked } = listing(150, wrapper);
    const found = await drained(client.systems.search.all({ body: { filter: { os: 'Ubuntu' }, limit: 60 } }));
    assert.deepEqual(ids(found), every(150));
    assert.deepEqual(
      asked,
      [0, 60, 120].map((skip) => ({ filter: { os: 'Ubuntu' }, limit: 60, skip, sort: '_id' })),
    );
    const bare = listing(1500, wrapper);
    assert.equal((await drained(bare.client.systems.search.all())).length, 1500);
    assert.deepEqual(
      bare.asked.map(({ skip, limit }) => [skip, limit]),
      [
        ['0', '1000'],
        ['1000', '1000'],
      ],
    );
  });

  test('reads the log by its sequence', async () => {
    const { client, asked } = listing(
      2500,
      (page) => ({ body: { results: page, last: 2500 } }),
      ({ after = 0, limit = 10 }) => [Number(after), Number(limit)],
    );
    const found = await drained(client.changes.list.all({ query: { of: 'provider', after: 10 } }));
    assert.deepEqual(
      found.map(({ sequence }) => sequence),
      rows(2500)
        .map(({ sequence }) => sequence)
        .slice(10),
    );
    assert.deepEqual(
      asked.map(({ after }) => after),
      ['10', '1010', '2010'],
    );
    assert.equal('skip' in (asked[0] ?? {}), false);
  });

  test('asks once for what comes without pages', async () => {
    const { client, asked } = listing(
      3,
      (page) => ({ body: page.length === 0 ? rows(3) : page }),
      () => [0, 3],
    );
    assert.equal((await drained(client.systemUsers.listSshKeys.all({ params: { id: ID } }))).length, 3);
    assert.deepEqual(asked, [{}]);
  });

  test('asks for no page that nobody reads', async () => {
    const { client, asked } = listing(1000, wrapper);
    for await (const row of client.systemUsers.list.all()) if (row._id === '120') break;
    assert.equal(asked.length, 2);
  });
});

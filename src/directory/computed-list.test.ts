import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Type } from 'typebox';
import { v2 } from '../kit/dialects.ts';
import { listQuery } from '../kit/lists.ts';
import { op } from '../kit/op.ts';
import { Nullable } from '../kit/schemas.ts';
import { computedList } from './computed-list.ts';

const entity = Type.Object({ id: Type.String(), name: Type.String(), rank: Nullable(Type.Integer()) });
const operation = op({
  id: 'things_list',
  method: 'GET',
  path: '/things',
  title: 'List things',
  area: 'Things',
  family: v2,
  reach: 'organization',
  access: 'known',
  query: listQuery(v2, {}),
  status: 200,
  response: Type.Array(entity),
});
const DOCS = [
  { id: '3', name: 'b', rank: 1 },
  { id: '1', name: 'a', rank: 2 },
  { id: '2', name: 'A', rank: null },
];
const ids = async (rawQuery: Record<string, string>, order?: string): Promise<string> => {
  const source = { entity, rows: DOCS, ...(order === undefined ? {} : { order }) };
  return (await computedList({ operation }, { rawQuery }, source)).rows.map(({ id }) => id).join('');
};

describe('a computed list', () => {
  test('is sorted as stored ones are: by code point, without a value first, ties by id', async () => {
    assert.equal(await ids({}), '312', 'as they come');
    assert.equal(await ids({}, 'id'), '123');
    assert.equal(await ids({}, 'name'), '213');
    assert.equal(await ids({ sort: 'name' }), '213');
    assert.equal(await ids({ sort: 'rank' }), '231');
    assert.equal(await ids({ sort: '-rank' }), '132');
    assert.equal(await ids({ sort: 'name', sortIgnoreCase: 'true' }), '123');
    assert.equal(await ids({ sort: '-name', sortIgnoreCase: 'true' }), '321');
  });

  test('is filtered and paged, and counts what matches', async () => {
    const { rows, total, page, fields } = await computedList(
      { operation },
      { rawQuery: { filter: 'rank:gt:0', limit: '1', skip: '1', fields: 'name', sort: 'id' } },
      { entity, rows: DOCS },
    );
    assert.deepEqual([rows, total, page, fields], [[DOCS[0]], 2, { skip: 1, limit: 1, returned: 1 }, ['name']]);
    await assert.rejects(ids({ filter: 'nothing:eq:1' }), { code: 'invalid' });
  });

  test('makes the rows of the page alone where nothing filters or sorts', async () => {
    const asked: number[] = [];
    const slice = async (from: number, to: number) => {
      asked.push(from, to);
      return DOCS.slice(from, to);
    };
    const { rows } = await computedList(
      { operation },
      { rawQuery: { skip: '1' } },
      { entity, rows: { length: 3, slice } },
    );
    assert.deepEqual([rows.length, asked], [2, [1, 3]]);
  });
});

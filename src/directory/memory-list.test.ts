import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Type } from 'typebox';
import { v2 } from '../kit/dialects.ts';
import { kind } from '../kit/kind.ts';
import { listQuery } from '../kit/lists.ts';
import { op } from '../kit/op.ts';
import { Nullable } from '../kit/schemas.ts';
import { listInMemory } from './memory-list.ts';

const entity = Type.Object({ id: Type.String(), name: Type.String(), rank: Nullable(Type.Integer()) });
const thing = kind({ kind: 'thing', label: 'Thing', entity, idField: 'id', home: 'organization', nameField: 'name' });
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
const ids = (query: Record<string, string>, usual?: string): string =>
  listInMemory(operation, thing, query, DOCS, usual)
    .rows.map(({ id }) => id)
    .join('');

describe('a list in memory', () => {
  test('is sorted as stored ones are: by code point, without a value first, ties by id', () => {
    assert.equal(ids({}), '123');
    assert.equal(ids({}, 'name'), '213');
    assert.equal(ids({ sort: 'name' }), '213');
    assert.equal(ids({ sort: 'rank' }), '231');
    assert.equal(ids({ sort: '-rank' }), '132');
    assert.equal(ids({ sort: 'name', sortIgnoreCase: 'true' }), '123');
    assert.equal(ids({ sort: '-name', sortIgnoreCase: 'true' }), '321');
  });

  test('is filtered and paged, and counts what matches', () => {
    const { rows, total, page, fields } = listInMemory(
      operation,
      thing,
      { filter: 'rank:gt:0', limit: '1', skip: '1', fields: 'name' },
      DOCS,
    );
    assert.deepEqual([rows, total, page, fields], [[DOCS[0]], 2, { skip: 1, limit: 1, returned: 1 }, ['name']]);
    assert.throws(() => ids({ filter: 'nothing:eq:1' }), { code: 'invalid' });
  });
});

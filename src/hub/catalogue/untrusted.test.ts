import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Type } from 'typebox';
import { AnyObject, Nullable, untrusted } from '../../kit/schemas.ts';
import { pathKeys, untrustedPaths } from './untrusted.ts';

const told = Type.String(untrusted);

test('paths lead through objects, lists and alternatives to every marked text', () => {
  const Row = Type.Object({
    id: Type.String(),
    name: told,
    maybe: Nullable(Type.Object({ detail: told })),
    'user.title': Type.Optional(told),
    log: Type.Unsafe({ ...AnyObject, ...untrusted }),
    tags: Type.Array(told),
    secret: Type.String({ writeOnly: true, ...untrusted }),
  });
  const rows = ['name', 'maybe.detail', '["user.title"]', 'log', 'tags[]'];
  assert.deepEqual(untrustedPaths(Row), rows);
  assert.deepEqual(untrustedPaths(Type.Array(Row)), [
    '[].name',
    '[].maybe.detail',
    '[]["user.title"]',
    '[].log',
    '[].tags[]',
  ]);
  assert.deepEqual(untrustedPaths(Type.Object({ results: Type.Array(Type.Object({ name: told })) })), [
    'results[].name',
  ]);
  assert.deepEqual(untrustedPaths(told), ['']);
  assert.deepEqual(untrustedPaths(null), []);
});

test('the keys along a path', () => {
  assert.deepEqual(pathKeys('results[]["a.b"].c'), ['results', null, 'a.b', 'c']);
  assert.deepEqual(pathKeys('[].tags[]'), [null, 'tags', null]);
  assert.deepEqual(pathKeys('["a\\"]["]'), ['a"][']);
  assert.deepEqual(pathKeys(''), []);
});

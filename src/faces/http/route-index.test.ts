import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { v1 } from '../../kit/dialects.ts';
import { op, type Method } from '../../kit/op.ts';
import { RouteIndex } from './route-index.ts';

const index = new RouteIndex(
  (
    [
      ['GET', '/api/systemusers'],
      ['POST', '/api/systemusers'],
      ['PUT', '/api/systemusers/{id}'],
      ['GET', '/api/v2/usergroups/{group_id}/members'],
    ] as const satisfies readonly (readonly [Method, string])[]
  ).map(([method, path]) =>
    op({
      id: `${method} ${path}`,
      method,
      path,
      title: '',
      area: '',
      family: v1,
      reach: 'server',
      access: 'public',
      status: 200,
      response: null,
    }),
  ),
);

describe('paths that no route took', () => {
  test('the methods of a known one', () => {
    assert.deepEqual(index.methodsOf('/API/Systemusers/'), ['GET', 'HEAD', 'POST']);
    assert.deepEqual(index.methodsOf('/api/systemusers/5'), ['PUT']);
    assert.deepEqual(index.methodsOf('/api/systemusers//'), []);
    assert.deepEqual(index.methodsOf('/'), []);
  });

  const hints: readonly (readonly [path: string, meant: string | undefined])[] = [
    ['/systemusers', '/api/systemusers'],
    ['/api/v2/systemusers', '/api/systemusers'],
    ['/api/usergroups/5/members', '/api/v2/usergroups/{group_id}/members'],
    ['/api/api/systemusers', '/api/systemusers'],
    ['/api/systemuser', '/api/systemusers'],
    ['/api/v2/usergroup/5/members', '/api/v2/usergroups/{group_id}/members'],
    ['/api/v2/usergroups/5/xyz', undefined],
    ['/wp-login.php', undefined],
    ['/a'.repeat(500), undefined],
  ];
  for (const [path, meant] of hints) {
    test(`${path.slice(0, 40)} means ${meant ?? 'nothing'}`, () => assert.equal(index.nearest(path), meant));
  }
});

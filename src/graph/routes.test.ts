import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pair } from './edges.ts';
import { associationRoute, groupRoute, memberRoute, routesBetween, traversalRoutes } from './routes.ts';
import { OBJECT_TYPES } from './types.ts';
import type { ObjectType } from './types.ts';

const between = (source: ObjectType, target: ObjectType): readonly string[] =>
  routesBetween(source, target).map(({ types }) => types.join(' '));

describe('routes', () => {
  test('of the traversals that handbook 3.4 names', () => {
    assert.deepEqual(between('user', 'system'), [
      'user system',
      'user system_group system',
      'user user_group system',
      'user user_group system_group system',
    ]);
    assert.deepEqual(between('system', 'user'), [
      'system user',
      'system user_group user',
      'system system_group user',
      'system system_group user_group user',
    ]);
    assert.deepEqual(between('system_group', 'user'), ['system_group user', 'system_group user_group user']);
    assert.deepEqual(between('user_group', 'application'), ['user_group application']);
    assert.deepEqual(between('ldap_server', 'user'), ['ldap_server user', 'ldap_server user_group user']);
    assert.deepEqual(between('policy', 'system'), [
      'policy system',
      'policy system_group system',
      'policy policy_group system',
      'policy policy_group system_group system',
    ]);
    assert.deepEqual(between('command', 'system'), ['command system', 'command system_group system']);
    assert.deepEqual(between('software_app', 'system_group'), ['software_app system_group']);
    assert.deepEqual(between('user', 'user_group'), []);
    assert.deepEqual(between('user', 'policy'), []);
  });

  test('are one association with at most one membership up before it and one down after it', () => {
    let count = 0;
    for (const source of OBJECT_TYPES) {
      for (const target of OBJECT_TYPES) {
        for (const { types, last, via } of routesBetween(source, target)) {
          const word = types.slice(1).map((to, i) => {
            const from = types[i] as ObjectType;
            const found = pair(from, to);
            if (found?.relation === 'association') return 'a';
            return found?.from === from ? 'u' : 'd';
          });
          assert.match(word.join(''), /^u?ad?$/);
          assert.deepEqual([types[0], last, types.at(-1)], [source, target, target]);
          assert.deepEqual(via?.types, types.slice(0, -1));
          count += 1;
        }
      }
    }
    assert.ok(count > 80, `only ${count} routes`);
  });

  test('share their beginnings', () => {
    const [, , short, long] = routesBetween('user', 'system');
    assert.equal(short?.via, long?.via?.via);
  });

  test('to several types refuse a type that cannot be reached', () => {
    assert.equal(traversalRoutes('user', ['g_suite', 'ldap_server', 'g_suite']).length, 4);
    assert.throws(() => traversalRoutes('user', ['g_suite', 'command']), { code: 'no_route' });
  });

  test('of one step refuse the other relation', () => {
    assert.deepEqual(associationRoute('command', 'password_manager_item').types, ['command', 'password_manager_item']);
    assert.deepEqual(memberRoute('policy_group').types, ['policy_group', 'policy']);
    assert.deepEqual(groupRoute('policy').types, ['policy', 'policy_group']);
    assert.throws(() => associationRoute('policy', 'policy_group'), { code: 'illegal_pair' });
    assert.throws(() => associationRoute('system', 'application'), { code: 'illegal_pair' });
    assert.throws(() => memberRoute('policy'), { code: 'illegal_pair' });
    assert.throws(() => groupRoute('policy_group'), { code: 'illegal_pair' });
  });
});

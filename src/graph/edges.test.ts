import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { canonical, membershipOf, memberTypeOf, neighbourTypes, PAIRS, pair, targetsOf } from './edges.ts';
import { OBJECT_TYPES } from './types.ts';
import type { ObjectType } from './types.ts';

/** The table of handbook 3.2, word for word: sources by path, targets. */
const HANDBOOK: readonly (readonly [sources: string, targets: string])[] = [
  [
    'user user_group',
    'active_directory application g_suite idp_routing_policy ldap_server office_365 password_manager_item radius_server ' +
      'system system_group',
  ],
  ['system system_group', 'command policy policy_group user user_group'],
  ['command', 'system system_group password_manager_item'],
  ['policy policy_group software_app', 'system system_group'],
  ['application ldap_server radius_server g_suite office_365 active_directory', 'user user_group'],
];

const documented = HANDBOOK.flatMap(([sources, targets]) =>
  sources.split(' ').flatMap((source) => targets.split(' ').map((target) => `${source} ${target}`)),
);

describe('the table of edges', () => {
  test('associations are the handbook table and the same with the ends swapped, and nothing else', () => {
    const swapped = documented.map((words) => words.split(' ').reverse().join(' '));
    const legal = OBJECT_TYPES.flatMap((a) =>
      OBJECT_TYPES.filter((b) => pair(a, b)?.relation === 'association').map((b) => `${a} ${b}`),
    );
    assert.deepEqual(new Set(legal), new Set([...documented, ...swapped]));
  });

  test('targets are documented ones, in the documented order', () => {
    for (const [sources, targets] of HANDBOOK) {
      for (const source of sources.split(' ')) {
        assert.equal(targetsOf(source as ObjectType).join(' '), targets, source);
      }
    }
    assert.equal(targetsOf('idp_routing_policy').join(' '), 'user user_group');
    assert.equal(targetsOf('password_manager_item').join(' '), 'command user user_group');
  });

  test('memberships are three and are no associations', () => {
    const found = PAIRS.filter(({ relation }) => relation === 'member').map(({ from, to }) => `${from} ${to}`);
    assert.deepEqual(found, ['user user_group', 'system system_group', 'policy policy_group']);
    for (const type of OBJECT_TYPES) {
      const [group, member] = [membershipOf(type), memberTypeOf(type)];
      assert.equal(group, type === 'user' || type === 'system' || type === 'policy' ? `${type}_group` : undefined);
      assert.equal(member, type.endsWith('_group') ? type.slice(0, -'_group'.length) : undefined);
    }
  });

  test('is symmetric, and each pair is listed once', () => {
    for (const a of OBJECT_TYPES) {
      for (const b of OBJECT_TYPES) {
        assert.equal(pair(a, b), pair(b, a));
        assert.equal(neighbourTypes(a).includes(b), pair(a, b) !== undefined);
      }
      assert.equal(pair(a, a), undefined);
    }
    assert.equal(PAIRS.length, 3 + 20 + 8 + 1);
    assert.equal(new Set(PAIRS.map(({ from, to }) => [from, to].toSorted().join(' '))).size, PAIRS.length);
  });

  test('sudo goes with people on devices only', () => {
    const found = PAIRS.filter(({ sudo }) => sudo).map(({ from, to }) => `${from} ${to}`);
    assert.deepEqual(found, ['system user', 'system user_group', 'system_group user', 'system_group user_group']);
  });

  test('the canonical direction does not depend on the order of the ends', () => {
    const id = '0'.repeat(24);
    for (const { from, to, relation } of PAIRS) {
      const [a, b] = [
        { type: from, id },
        { type: to, id },
      ];
      assert.deepEqual(canonical(a, b), { from: a, to: b, relation });
      assert.deepEqual(canonical(b, a), { from: a, to: b, relation });
    }
    assert.deepEqual(canonical({ type: 'user_group', id: 'g' }, { type: 'user', id: 'u' }), {
      from: { type: 'user', id: 'u' },
      to: { type: 'user_group', id: 'g' },
      relation: 'member',
    });
    assert.throws(() => canonical({ type: 'system', id }, { type: 'application', id }), {
      code: 'illegal_pair',
      message: 'There are no edges between system and application.',
    });
  });
});

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly enum?: readonly string[] | null }[];
}

/** The first part of each path that has associations, by type. */
const COLLECTIONS: Readonly<Record<string, ObjectType>> = {
  activedirectories: 'active_directory',
  applications: 'application',
  commands: 'command',
  gsuites: 'g_suite',
  ldapservers: 'ldap_server',
  office365s: 'office_365',
  policies: 'policy',
  policygroups: 'policy_group',
  radiusservers: 'radius_server',
  softwareapps: 'software_app',
  systemgroups: 'system_group',
  systems: 'system',
  usergroups: 'user_group',
  users: 'user',
};

const operations = new URL('../../../shared/reference/operations.json', import.meta.url);

test(
  'targets equal the enumerations of the reference operations',
  { skip: existsSync(operations) ? false : '../shared/reference/operations.json is not here' },
  () => {
    const all = JSON.parse(readFileSync(operations, 'utf8')) as readonly Operation[];
    const found = new Map<string, readonly string[]>();
    for (const { method, path, parameters } of all) {
      const [, collection] = /^\/api\/v2\/([a-z0-9]+)\/\{[^}]+\}\/associations$/.exec(path) ?? [];
      const targets = parameters.find(({ name }) => name === 'targets')?.enum;
      if (method === 'GET' && collection !== undefined && targets) found.set(collection, targets);
    }
    assert.deepEqual([...found.keys()].toSorted(), Object.keys(COLLECTIONS).toSorted());
    for (const [collection, targets] of found) {
      const type = COLLECTIONS[collection];
      assert.ok(type !== undefined);
      assert.deepEqual(targetsOf(type), targets, collection);
    }
  },
);

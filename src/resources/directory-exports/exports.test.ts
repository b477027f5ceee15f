import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { passwordPolicy } from '../system-users/password-policy.ts';
import { covers, differing } from './deliver.ts';
import { newsIn } from './follow.ts';
import { dueAt, meaningOf, slowWait, waitAfter } from './outbox.ts';
import { nextChange, standingOf } from './standing.ts';

const NOW = Date.UTC(2026, 0, 5, 9);
const at = (ms: number): string => new Date(NOW + ms).toISOString();
const [PAST, FUTURE] = [at(-1_000), at(60_000)];

describe('how a user stands in a directory', () => {
  const active = { state: 'ACTIVATED', password_expiration_date: FUTURE };
  const is = { bound: true, suspended: false };
  const cases: [string, ReturnType<typeof standingOf>, string][] = [
    ['bound', standingOf(active, is, {}, NOW), 'active'],
    ['not bound', standingOf(active, { ...is, bound: false }, {}, NOW), 'unbound'],
    ['deleted', standingOf(undefined, is, {}, NOW), 'unbound'],
    ['staged', standingOf({ ...active, state: 'STAGED' }, is, {}, NOW), 'suspended'],
    ['suspended', standingOf(active, { ...is, suspended: true }, {}, NOW), 'suspended'],
    [
      'without access once the password has expired',
      standingOf(
        { ...active, password_expiration_date: PAST },
        is,
        { userPasswordExpirationAction: 'remove_access' },
        NOW,
      ),
      'unbound',
    ],
    [
      'with access until then',
      standingOf(active, is, { userPasswordExpirationAction: 'remove_access' }, NOW),
      'active',
    ],
  ];
  for (const [name, standing, expected] of cases) test(name, () => assert.equal(standing, expected));

  test('until a password expires or a lock runs out, where the directory asks for it', () => {
    const settings = { passwordPolicy: { enableLockoutTimeInSeconds: true, lockoutTimeInSeconds: 30 } };
    const policy = passwordPolicy(settings);
    const suspends = { userLockoutAction: 'suspend', userPasswordExpirationAction: 'suspend' };
    const maintains = { userLockoutAction: 'maintain', userPasswordExpirationAction: 'maintain' };
    const locked = { ...active, account_locked_date: PAST };
    assert.equal(nextChange(active, suspends, policy, NOW), NOW + 60_000);
    assert.equal(nextChange(locked, suspends, policy, NOW), NOW + 29_000);
    assert.equal(nextChange(locked, maintains, policy, NOW), undefined);
    assert.equal(nextChange({ ...active, password_expiration_date: PAST }, suspends, policy, NOW), undefined);
  });
});

test('the log says whom to look at', () => {
  const text = (value: object): string => JSON.stringify(value);
  const edge = (operation: string, from: string, to: string) => {
    const [one, other] = [from, to].map((type) => ({ type, id: `the ${type}` }));
    return { operation, kind: from, objectId: '', before: null, after: text({ from: one, to: other }) };
  };
  const { users, directories } = newsIn([
    { operation: 'update', kind: 'system_user', objectId: 'changed', before: '{}', after: '{}' },
    { operation: 'event', kind: 'system_user', objectId: 'signed in', before: null, after: '{}' },
    { operation: 'update', kind: 'system', objectId: 'device', before: '{}', after: '{}' },
    { operation: 'update', kind: 'g_suite', objectId: 'settings', before: '{}', after: '{}' },
    {
      operation: 'delete',
      kind: 'office_365_domain',
      objectId: 'x',
      before: text({ resourceObjectId: 'domains' }),
      after: null,
    },
    {
      operation: 'create',
      kind: 'office_365_translation_rule',
      objectId: 'x',
      before: null,
      after: text({ office365: 'rules' }),
    },
    edge('edge_add', 'user', 'user_group'),
    edge('edge_add', 'user_group', 'office_365'),
    edge('edge_update', 'user_group', 'g_suite'),
    edge('edge_add', 'system', 'system_group'),
    edge('edge_add', 'user', 'system'),
  ]);
  assert.deepEqual([...users], ['changed', 'the user']);
  assert.deepEqual([...directories], ['settings', 'domains', 'rules', 'the office_365']);
});

describe('what is sent', () => {
  test('is what is not there', () => {
    const there = {
      city: 'Lyon',
      state: null,
      phones: [{ type: 'work', value: '1', primary: true }],
      name: { a: 'b' },
    };
    const wanted = { city: 'Lyon', state: '', phones: [{ type: 'work', value: '1' }], name: { a: 'c' }, title: 'x' };
    assert.deepEqual(differing(there, wanted), { name: { a: 'c' }, title: 'x' });
    assert.deepEqual(differing({}, { none: null, list: [], text: '' }), {});
    assert.deepEqual(differing({ list: ['x'] }, { list: [] }), { list: [] });
  });

  test('may be there with more, but not in another order or number', () => {
    assert.equal(covers({ a: 1, b: 2 }, { a: 1 }), true);
    assert.equal(covers([1, 2], [2, 1]), false);
    assert.equal(covers([1, 2], [1]), false);
    assert.equal(covers(undefined, { a: 1 }), false);
    assert.equal(covers('1', 1), false);
  });
});

test('waits grow, to a quarter of an hour, and are as long as is asked', () => {
  assert.deepEqual(
    [1, 2, 3, 11, 40].map((failures) => waitAfter(failures, undefined)),
    [1_000, 2_000, 4_000, 900_000, 900_000],
  );
  assert.deepEqual([waitAfter(1, 90_000), waitAfter(20, 90_000), waitAfter(1, 1e12)], [90_000, 900_000, 86_400_000]);
  assert.deepEqual([slowWait(1), slowWait(3), slowWait(50)], [3_600_000, 14_400_000, 86_400_000]);
  assert.deepEqual([meaningOf('exists', 0), meaningOf('exists', 8)], ['passes', 'slowly']);
});

test('what is due has a place in the outbox of its directory', () => {
  assert.deepEqual(dueAt('d', NOW), { dueAt: '2026-01-05T09:00:00.000Z', outbox: 'd:2026-01-05T09:00:00.000Z' });
  assert.deepEqual(dueAt('d', undefined), { dueAt: null, outbox: '' });
});

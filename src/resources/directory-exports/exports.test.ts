import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { covers, differing } from './deliver.ts';
import { newsIn } from './follow.ts';
import { dueAt, meaningOf, slowWait, waitAfter } from './outbox.ts';

const NOW = Date.UTC(2026, 0, 5, 9);

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

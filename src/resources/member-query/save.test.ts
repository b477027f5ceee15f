import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupBody } from './save.ts';

const users = { memberType: 'user' } as const;
const body = (
  given: Record<string, unknown>,
  verb: 'create' | 'put' | 'patch' = 'create',
  stored?: Record<string, unknown>,
) => groupBody(users, given, verb, stored);
const automated = {
  membershipMethod: 'DYNAMIC_AUTOMATED',
  membershipAutomated: true,
  memberQuery: { queryType: 'Filter' },
};
const byHand = { membershipMethod: 'STATIC', membershipAutomated: false };

describe('membershipMethod and the older membershipAutomated', () => {
  const cases: [given: Record<string, unknown>, stored: Record<string, unknown> | undefined, method: unknown][] = [
    [{ membershipAutomated: true }, undefined, 'DYNAMIC_AUTOMATED'],
    [{ membershipAutomated: false }, undefined, undefined],
    [{ membershipAutomated: false, membershipMethod: 'DYNAMIC_AUTOMATED' }, undefined, 'DYNAMIC_AUTOMATED'],
    [{ membershipAutomated: true }, byHand, 'DYNAMIC_AUTOMATED'],
    [{ membershipAutomated: false }, automated, 'STATIC'],
    [{ membershipAutomated: false }, { membershipMethod: 'DYNAMIC_REVIEW_REQUIRED' }, undefined],
    // Sent back as they were read, with one of the two changed.
    [{ membershipAutomated: true, membershipMethod: 'STATIC' }, byHand, 'DYNAMIC_AUTOMATED'],
    [{ membershipAutomated: true, membershipMethod: 'STATIC' }, automated, 'STATIC'],
    [{ membershipMethod: null }, automated, null],
    [{ membershipAutomated: null }, automated, null],
  ];
  for (const [given, stored, method] of cases) {
    test(`${JSON.stringify(given)} over ${String(stored?.membershipMethod)}`, () => {
      assert.equal(body(given, stored === undefined ? 'create' : 'patch', stored).membershipMethod, method);
    });
  }
});

test('a PUT keeps the settings of membership that it does not name, and nothing else', () => {
  const result = body({ name: 'x' }, 'put', { ...automated, description: 'old', memberSuggestionsNotify: true });
  assert.equal(result.membershipMethod, 'DYNAMIC_AUTOMATED');
  assert.deepEqual(result.memberQuery, automated.memberQuery);
  assert.equal(result.memberSuggestionsNotify, true);
  assert.equal('description' in result, false);
  assert.equal(body({ name: 'x', memberQuery: null }, 'put', automated).memberQuery, null);
});

test('a PATCH merges attributes, and null takes one out', () => {
  const stored = { attributes: { a: 1, b: { c: 2 }, sambaEnabled: true } };
  const { attributes } = body({ attributes: { a: null, b: { d: 3 }, e: 4 } }, 'patch', stored);
  assert.deepEqual(attributes, { b: { d: 3 }, sambaEnabled: true, e: 4 });
});

test('exemptions are of the type of the members, once each', () => {
  const id = 'AB'.repeat(12);
  const given = {
    memberQueryExemptions: [
      { id, type: 'user', attributes: null },
      { id: id.toLowerCase(), type: 'user' },
    ],
  };
  assert.deepEqual(body(given).memberQueryExemptions, [{ id: id.toLowerCase(), type: 'user' }]);
  assert.throws(() => body({ memberQueryExemptions: [{ id, type: 'system' }] }), /memberQueryExemptions\.0\.type/);
  assert.throws(() => body({ memberQueryExemptions: [{ id: 'x', type: 'user' }] }), /memberQueryExemptions\.0\.id/);
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations as connectKeys } from '../resources/connect-keys/contract.ts';
import { operations as users } from '../resources/system-users/contract.ts';
import { fieldTypesOf } from './field-types.ts';
import { systemUser } from '../resources/system-users/contract.ts';
import { testDirectory } from './testing.ts';

describe('a list', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  before(async () => {
    at = await testDirectory();
  });
  after(() => at.close());

  const many = (n: number): string[] => Array.from({ length: n }, (_, i) => `x${i}`);

  test('refuses what would cost a multiple of its length', async () => {
    for (const query of [
      { sort: many(201).join(' ') },
      { fields: many(201).join(' ') },
      { 'search[searchTerm]': many(201) },
    ]) {
      await assert.rejects(
        at.call(users.list, { query }),
        { code: 'invalid', message: /at most/ },
        Object.keys(query)[0] ?? '',
      );
    }
    const bodies = [
      { sort: many(3000).map(() => 'username') },
      { searchFilter: { searchTerm: many(101), fields: many(5) } },
      { searchFilter: { searchTerm: 'x', fields: many(201) } },
    ];
    for (const body of bodies) {
      await assert.rejects(
        at.call(users.search, { body }),
        { code: 'invalid', message: /at most/ },
        JSON.stringify(body).slice(0, 40),
      );
    }
    await at.call(users.list, {
      query: { sort: 'username -email', fields: 'username', 'search[searchTerm]': many(20) },
    });
  });

  test('names the fields that there are to filter by, and no secret ones', async () => {
    await assert.rejects(at.call(connectKeys.list, { query: { filter: 'hash:eq:x' } }), {
      code: 'invalid',
      message: /unknown field "hash"; there are (?!.*\bhash\b).*\bprefix\b/,
    });
  });

  test('takes a name that is longer than any for unknown, without remembering it', () => {
    const types = fieldTypesOf(systemUser);
    assert.equal(types('username'), 'string');
    assert.equal(types('x'.repeat(257)), undefined);
  });
});

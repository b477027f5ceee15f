import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { operations as groups } from '../resources/user-groups/contract.ts';
import { operations as users } from '../resources/system-users/contract.ts';
import { testDirectory } from './testing.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

test('what is no character is refused by the name of its property, wherever it stands', async () => {
  const user = { username: 'ada', email: 'ada@example.com' };
  const refused = [
    [{ department: 'a\0b' }, 'department'],
    [{ department: '\ud800' }, 'department'],
    [{ phoneNumbers: [{ type: 'work' }, { number: '\0' }] }, 'phoneNumbers.1.number'],
  ] as const;
  for (const [body, field] of refused) {
    await assert.rejects(directory.call(users.create, { body: { ...user, ...body } }), {
      code: 'invalid',
      violations: [{ field, description: 'holds U+0000 or half of a surrogate pair, which are no characters' }],
    });
  }
  await assert.rejects(directory.call(groups.create, { body: { name: 'g', attributes: { 'a\0': 1 } } }), {
    code: 'invalid',
    message: /^attributes: /,
  });
  await directory.call(users.create, { body: { ...user, department: '\u{1F600} \\u0000 \ufffd' } });
});

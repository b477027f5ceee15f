import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MusterError } from '../../kit/errors.ts';
import { freeUid } from './posix.ts';
import { checkShape, withIds } from './shape.ts';

const fieldsOf = (body: Record<string, unknown>): string[] => {
  try {
    checkShape(body);
    return [];
  } catch (error) {
    return (error as MusterError).violations.map((violation) => violation.field);
  }
};

describe('the forms of texts', () => {
  test('usernames', () => {
    for (const username of ['ada', 'a', 'ada.lovelace', 'ada-l_2', '7of9', '_svc', 'x'.repeat(64)]) {
      assert.deepEqual(fieldsOf({ username }), [], username);
    }
    for (const username of ['', 'ada lovelace', 'ada@x', '-ada', '.ada', 'adä', 'x'.repeat(65), 'ada\n', null]) {
      assert.deepEqual(fieldsOf({ username }), ['username'], String(username));
    }
  });

  test('email addresses', () => {
    for (const email of ['ada@example.com', 'a+b@sub.example.co', 'root@localhost', 'ü@exämple.de']) {
      assert.deepEqual(fieldsOf({ email, alternateEmail: email, recoveryEmail: { address: email } }), [], email);
    }
    for (const email of ['ada', 'ada@', '@example.com', 'a b@example.com', 'a@b@c', 'a@-x']) {
      assert.deepEqual(
        fieldsOf({ email, alternateEmail: email, recoveryEmail: { address: email } }),
        ['email', 'alternateEmail', 'recoveryEmail.address'],
        email,
      );
    }
    assert.deepEqual(fieldsOf({ email: '' }), ['email']);
    assert.deepEqual(fieldsOf({ alternateEmail: '', recoveryEmail: { address: '' } }), []);
  });

  test('custom attributes: letters and digits, each name once', () => {
    assert.deepEqual(fieldsOf({ attributes: [{ name: 'shirt1' }, { name: 'Shirt1' }] }), []);
    assert.deepEqual(fieldsOf({ attributes: [{ name: 'shirt size' }, { name: '' }] }), [
      'attributes.0.name',
      'attributes.1.name',
    ]);
    assert.deepEqual(fieldsOf({ attributes: [{ name: 'a' }, { name: 'b' }, { name: 'a' }] }), ['attributes.2.name']);
  });

  test('entries keep the id they had, and nobody can choose or double one', () => {
    let n = 0;
    const newId = () => `new${++n}`;
    const ids = withIds([{ id: 'old' }, { id: 'old' }, { id: 'chosen' }, {}], [{ id: 'old' }], newId).map(
      (entry) => entry.id,
    );
    assert.deepEqual(ids, ['old', 'new1', 'new2', 'new3']);
  });
});

describe('numbers on Unix', () => {
  test('follow from the username, whatever its case, and step over taken ones', async () => {
    const free = await freeUid('Ada', async () => false);
    assert.equal(await freeUid('ada', async () => false), free);
    assert.equal(await freeUid('ada', async (uid) => uid < free + 3), free + 3);
    await assert.rejects(
      freeUid('ada', async () => true),
      { code: 'conflict' },
    );
  });

  test('are spread: ten thousand similar names hardly collide', async () => {
    const uids = new Set<number>();
    for (let i = 0; i < 10_000; i++) uids.add(await freeUid(`user${i}`, async () => false));
    assert.ok(uids.size > 9_990, String(uids.size));
    assert.ok(Math.min(...uids) >= 1_000_000 && Math.max(...uids) < 2 ** 31);
  });
});

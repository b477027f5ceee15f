import assert from 'node:assert/strict';
import { createSecretKey, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { open, seal, SealBroken } from './cipher.ts';

const newKey = () => createSecretKey(randomBytes(32));
const key = newKey();

test('what is sealed opens again, and shows nothing of itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (plain, place) => {
      const sealed = seal(key, '1', plain, place);
      assert.equal(open(key, '1', sealed, place).toString(), Buffer.from(plain).toString());
      assert.match(sealed, /^v1\.1\.[A-Za-z0-9+/]+=*$/);
    }),
  );
  assert.notEqual(seal(key, '1', 'a', 'p'), seal(key, '1', 'a', 'p'));
});

test('nothing opens that was changed, cut off, moved, or sealed with another key', () => {
  const sealed = seal(key, '1', 'a secret', 'here');
  const bytes = Buffer.from(sealed.slice('v1.1.'.length), 'base64');
  const refused: (() => unknown)[] = [
    () => open(key, '1', sealed, 'there'),
    () => open(newKey(), '1', sealed, 'here'),
    () => open(key, '2', sealed, 'here'),
    () => open(key, '1', '{"not":"sealed"}', 'here'),
    () => open(key, '1', 'v1.1.', 'here'),
    ...[...bytes.keys()].map((i) => () => {
      const changed = Buffer.from(bytes);
      changed[i] = (changed[i] ?? 0) ^ 1;
      return open(key, '1', `v1.1.${changed.toString('base64')}`, 'here');
    }),
    ...[...bytes.keys()].map((i) => () => open(key, '1', `v1.1.${bytes.subarray(0, i).toString('base64')}`, 'here')),
  ];
  for (const attempt of refused) assert.throws(attempt, SealBroken);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deriveAttributes } from './attributes.ts';

test('ldapGroups follows the name until a caller gives another', () => {
  const first = deriveAttributes({ name: 'eng' }, undefined);
  assert.deepEqual(first, { ldapGroups: [{ name: 'eng' }] });
  assert.deepEqual(deriveAttributes({ name: 'dev', attributes: first }, { name: 'eng' }), {
    ldapGroups: [{ name: 'dev' }],
  });
  const chosen = { ldapGroups: [{ name: 'engineers' }] };
  assert.deepEqual(deriveAttributes({ name: 'dev', attributes: chosen }, { name: 'eng' }), chosen);
  assert.deepEqual(deriveAttributes({ name: 'dev', attributes: { ldapGroups: [] } }, { name: 'dev' }).ldapGroups, [
    { name: 'dev' },
  ]);
});

test('keys that nobody knows stay', () => {
  assert.deepEqual(deriveAttributes({ name: 'a', attributes: { costCode: { x: 1 } } }, undefined), {
    costCode: { x: 1 },
    ldapGroups: [{ name: 'a' }],
  });
});

test('one gid names one group', () => {
  const posixGroups = [
    { id: 7, name: 'a' },
    { id: 7, name: 'b' },
  ];
  assert.throws(
    () => deriveAttributes({ name: 'a', attributes: { posixGroups } }, undefined),
    /attributes\.posixGroups: the id 7/,
  );
});

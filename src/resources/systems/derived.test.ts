import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivedFields, filled, primaryUser } from './derived.ts';
import { SYSTEM_DEFAULTS } from './entity.ts';

const NOW = Date.UTC(2026, 10, 22, 4, 30, 0, 123);
const derive = (doc: Record<string, unknown>, before?: Record<string, unknown>, keyPresent = false) =>
  derivedFields({ doc, before, organization: 'a'.repeat(24), now: NOW, keyPresent });

test('a new system is made whole', () => {
  const fields = derive({ hostname: 'web-1', os: 'Ubuntu', arch: 'x86_64', mdm: { windows: { upn: 'a@b.c' } } });
  assert.equal(fields.created, '2026-11-22T04:30:00.123Z');
  assert.equal(fields.displayName, 'web-1');
  assert.equal(fields.osFamily, 'linux');
  assert.equal(fields.archFamily, 'x86');
  assert.equal(fields.organization, 'a'.repeat(24));
  assert.deepEqual(fields.fde, { active: false, keyPresent: false });
  assert.deepEqual(fields.mdm, { ...SYSTEM_DEFAULTS.mdm, windows: { upn: 'a@b.c' } });
  assert.deepEqual(fields.builtInCommands, [
    { name: 'erase', type: 'security' },
    { name: 'lock', type: 'security' },
    { name: 'restart', type: 'security' },
    { name: 'shutdown', type: 'security' },
  ]);
});

test('when it was enrolled stays', () => {
  const created = '2020-01-01T00:00:00.000Z';
  assert.equal(derive({ created }, { created }).created, created);
});

test('the key that is kept decides fde.keyPresent, whatever anybody says', () => {
  assert.deepEqual(derive({ fde: { active: true, keyPresent: true } }).fde, { active: true, keyPresent: false });
  assert.deepEqual(derive({ fde: { active: true } }, undefined, true).fde, { active: true, keyPresent: true });
});

test('the display name follows the host name until somebody gives another', () => {
  const followed = { hostname: 'old', displayName: 'old' };
  assert.equal(derive({ hostname: 'new', displayName: 'old' }, followed).displayName, 'new');
  const given = { hostname: 'old', displayName: "Ada's laptop" };
  assert.equal(derive({ ...given, hostname: 'new' }, given).displayName, "Ada's laptop");
  assert.equal(derive({ hostname: 'new', displayName: '' }, given).displayName, 'new');
  assert.equal(derive({ hostname: 'old', displayName: 'other' }, followed).displayName, 'other');
});

test('attributes have plain names, each once, and always a value', () => {
  assert.deepEqual(derive({ attributes: [{ name: 'site1' }, { name: 'Rack', value: '7' }] }).attributes, [
    { name: 'site1', value: '' },
    { name: 'Rack', value: '7' },
  ]);
  assert.throws(() => derive({ attributes: [{ name: 'two words' }] }), /attributes: .*letters and digits/);
  assert.throws(() => derive({ attributes: [{ name: '' }] }), /letters and digits/);
  assert.throws(() => derive({ attributes: [{ name: 'a' }, { name: 'a' }] }), /twice/);
});

test('no primary user is null, however it is said', () => {
  for (const doc of [
    {},
    { primarySystemUser: {} },
    { primarySystemUser: { id: '' } },
    { primarySystemUser: { id: null } },
  ]) {
    assert.equal(primaryUser(doc), null);
  }
  assert.equal(primaryUser({ primarySystemUser: { id: 'ABCDEF0123456789ABCDEF01' } }), 'abcdef0123456789abcdef01');
});

test('parts are filled in depth, lists are taken whole', () => {
  assert.deepEqual(filled({ a: { x: 2 }, list: [9] }, { a: { x: 1, y: 1 }, b: 0, list: [1, 2] }), {
    a: { x: 2, y: 1 },
    b: 0,
    list: [9],
  });
});

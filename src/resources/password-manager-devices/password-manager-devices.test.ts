import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations, type PasswordManagerDevice } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const record = async (body: Document) =>
  (await directory.call(operations.create, { body })).body as PasswordManagerDevice;
const list = async (query: Record<string, string> = {}) =>
  (await directory.call(operations.list, { query })).body as {
    totalCount: number;
    results: PasswordManagerDevice[];
  };

test('devices of the password manager are recorded, approved, revoked, and go with their user', async () => {
  const body = { username: 'ada', email: 'ada@devices.example' };
  const userId = String(((await directory.call(users.create, { body })).body as Document)._id);
  const made = await record({ name: "Ada's laptop", userId, platform: 'mac', osVersion: '15.1' });
  const params = { UUID: made.id.toUpperCase() };
  assert.deepEqual((await directory.call(operations.get, { params })).body, made);
  assert.equal(made.status, 'PENDING');
  const { body: approved } = await directory.call(operations.approve, { params });
  assert.deepEqual(
    [(approved as PasswordManagerDevice).status, (approved as PasswordManagerDevice).statusChangedBy],
    ['APPROVED', directory.identity.name],
  );
  await assert.rejects(directory.call(operations.approve, { params }), { code: 'conflict' });
  const change = { params, body: { appVersion: '2.0', lastSeenAt: '2026-01-05T08:00:00Z' } };
  const { body: changed } = await directory.call(operations.patch, change);
  assert.equal((changed as PasswordManagerDevice).appVersion, '2.0');
  await directory.call(operations.revoke, { params });
  assert.equal((await list({ filter: 'status:eq:REVOKED', sort: 'name' })).totalCount, 1);

  const id = '01234567-89ab-4cde-8f01-23456789abcd';
  await record({ id, name: 'Phone', userId, platform: 'ios' });
  await assert.rejects(record({ id: id.toUpperCase(), name: 'Other', userId, platform: 'ios' }), {
    code: 'conflict',
  });
  await assert.rejects(record({ name: 'Nobody', userId: 'f'.repeat(24), platform: 'ios' }), { message: /^userId: / });
  await assert.rejects(record({ name: 'Odd', userId, platform: 'toaster' }), { message: /^platform: / });
  await assert.rejects(directory.call(operations.get, { params: { UUID: 'x' } }), { code: 'not_found' });
  await directory.call(operations.remove, { params: { UUID: id } });
  await assert.rejects(directory.call(operations.get, { params: { UUID: id } }), { code: 'not_found' });
  await directory.call(users.remove, { params: { id: userId } });
  assert.equal((await list()).totalCount, 0);
});

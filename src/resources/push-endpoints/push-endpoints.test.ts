import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as endpoints } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const createUser = async (username: string): Promise<string> => {
  const { body } = await directory.call(users.create, { body: { username, email: `${username}@example.com` } });
  return String((body as Document)._id);
};
const enroll = async (user_id: string, body: Document): Promise<Document> =>
  (await directory.call(endpoints.create, { params: { user_id }, body })).body;
const list = async (user_id: string) =>
  (await directory.call(endpoints.list, { params: { user_id } })).body as Document[];
const pushStatus = async (id: string) => {
  const { body } = await directory.call(users.get, { params: { id } });
  return ((body as Document).mfaEnrollment as Document).pushStatus;
};

describe('push endpoints', () => {
  test('are enrolled, listed, read, changed and removed', async () => {
    const user_id = await createUser('ada');
    const device = {
      make: 'Fairphone',
      model: '6',
      os: 'Android',
      osVersion: '16',
      appVersion: '1.2',
      uvEnabled: true,
    };
    const enrolled = await enroll(user_id, { name: 'Phone', device });
    const { id, ...rest } = enrolled;
    assert.deepEqual(rest, {
      name: 'Phone',
      state: 'active',
      enrollmentDate: '2026-01-05T09:00:00.000Z',
      lastUsedDate: '2026-01-05T09:00:00.000Z',
      device,
    });
    assert.deepEqual(await list(user_id), [enrolled]);
    const params = { user_id, push_endpoint_id: String(id) };
    assert.deepEqual((await directory.call(endpoints.get, { params })).body, enrolled);
    assert.equal(await pushStatus(user_id), 'ENROLLED');
    const { body: changed } = await directory.call(endpoints.patch, { params, body: { state: 'inactive' } });
    assert.deepEqual(changed, { ...enrolled, state: 'inactive' });
    assert.equal(await pushStatus(user_id), 'NOT_ENROLLED');
    await assert.rejects(directory.call(endpoints.patch, { params, body: { state: 'lost' } }), { code: 'invalid' });
    assert.deepEqual((await directory.call(endpoints.remove, { params })).body, changed);
    await assert.rejects(directory.call(endpoints.get, { params }), { code: 'not_found' });
  });

  test('of another user do not exist here', async () => {
    const [one, two] = [await createUser('one'), await createUser('two')];
    const { id } = await enroll(one, { name: 'Phone' });
    const params = { user_id: two, push_endpoint_id: String(id) };
    for (const operation of [endpoints.get, endpoints.patch, endpoints.remove]) {
      await assert.rejects(directory.call(operation, { params, body: {} }), { code: 'not_found' });
    }
    assert.deepEqual([(await list(one)).length, (await list(two)).length], [1, 0]);
    await assert.rejects(list('a'.repeat(24)), { code: 'not_found' });
    await assert.rejects(enroll('a'.repeat(24), { name: 'x' }), { code: 'not_found' });
  });

  test('go with their user', async () => {
    const user_id = await createUser('gone');
    await enroll(user_id, { name: 'Phone' });
    await enroll(user_id, { name: 'Tablet', state: 'inactive' });
    const before_ = await directory.store.read.count(directory.organization, 'push_endpoint');
    await directory.call(users.remove, { params: { id: user_id } });
    assert.equal(await directory.store.read.count(directory.organization, 'push_endpoint'), before_ - 2);
  });

  test('are at most a hundred a user', async () => {
    const user_id = await createUser('many');
    for (let i = 0; i < 100; i++) await enroll(user_id, { name: `Phone ${i}` });
    await assert.rejects(enroll(user_id, { name: 'one more' }), { code: 'conflict' });
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as users } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

let count = 0;
const create = async (body: Document = {}): Promise<Document> => {
  const username = `user${++count}`;
  return (await directory.call(users.create, { body: { username, email: `${username}@example.com`, ...body } })).body;
};
const idOf = (user: Document) => ({ id: String(user._id) });
const get = async (user: Document): Promise<Document> => (await directory.call(users.get, { params: idOf(user) })).body;
const put = async (user: Document, body: Document): Promise<Document> =>
  (await directory.call(users.put, { params: idOf(user), body })).body;

describe('SSH keys', () => {
  const key = (fill: number, comment = '') => {
    const blob = Buffer.concat([
      Buffer.from([0, 0, 0, 11]),
      Buffer.from('ssh-ed25519'),
      Buffer.from([0, 0, 0, 32]),
      Buffer.alloc(32, fill),
    ]);
    return `ssh-ed25519 ${blob.toString('base64')} ${comment}`.trim();
  };

  test('are added, listed and removed one by one', async () => {
    const user = await create();
    const { body: added } = await directory.call(users.addSshKey, {
      params: idOf(user),
      body: { name: 'laptop', public_key: ` ${key(1)} ` },
    });
    const { _id, ...rest } = added as Document;
    assert.deepEqual(rest, { create_date: '2026-01-05T09:00:00.000Z', name: 'laptop', public_key: key(1) });
    await assert.rejects(
      directory.call(users.addSshKey, { params: idOf(user), body: { name: 'again', public_key: key(1, 'other') } }),
      { code: 'conflict' },
    );
    await assert.rejects(
      directory.call(users.addSshKey, { params: idOf(user), body: { name: 'bad', public_key: 'ssh-rsa AAAA' } }),
      { code: 'invalid' },
    );
    const { body: listed } = await directory.call(users.listSshKeys, { params: idOf(user) });
    assert.deepEqual(listed, [added]);
    const params = { systemuser_id: String(user._id), id: String(_id) };
    await directory.call(users.removeSshKey, { params });
    await assert.rejects(directory.call(users.removeSshKey, { params }), { code: 'not_found' });
    assert.deepEqual((await get(user)).ssh_keys, []);
  });

  test('are at most a hundred a user', async () => {
    const user = await create();
    const keys = Array.from({ length: 101 }, (_, i) => ({ name: `${i}`, public_key: key(i) }));
    await assert.rejects(put(user, { ssh_keys: keys }), { code: 'invalid', message: /at most 100/ });
    await put(user, { ssh_keys: keys.slice(1) });
    await assert.rejects(directory.call(users.addSshKey, { params: idOf(user), body: keys[0] }), { code: 'conflict' });
  });

  test('are replaced as a list; those that stay keep their id', async () => {
    const user = await create();
    const one = await put(user, { ssh_keys: [{ name: 'one', public_key: key(1) }], public_key: key(9, 'single') });
    assert.equal(one.public_key, key(9, 'single'));
    const two = await put(user, {
      ssh_keys: [
        { name: 'two', public_key: key(2) },
        { name: 'renamed', public_key: key(1) },
      ],
    });
    assert.equal((two.ssh_keys as Document[])[1]?._id, (one.ssh_keys as Document[])[0]?._id);
    await assert.rejects(
      put(user, {
        ssh_keys: [
          { name: 'a', public_key: key(3) },
          { name: 'b', public_key: key(3) },
        ],
      }),
      { code: 'invalid' },
    );
    await assert.rejects(put(user, { public_key: 'nonsense' }), { code: 'invalid', message: /^public_key: / });
  });
});

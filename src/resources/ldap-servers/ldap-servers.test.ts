import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serverIdentity } from '../../directory/identify.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as domains } from '../samba-domains/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as groups } from '../user-groups/contract.ts';
import { operations as servers } from './contract.ts';
import { ENSURE_ALL } from './rules.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const list = async (organization?: string) => {
  const caller = { organization };
  return (await directory.call(servers.list, {}, caller)).body as Document[];
};
const only = async (): Promise<Document> => (await list())[0] as Document;
const newOrganization = async (displayName: string): Promise<string> =>
  String(((await directory.call(organizations.create, { body: { displayName } })).body as Document)._id);

describe('the LDAP server', () => {
  test('is there in every organization, from the beginning', async () => {
    const [server, ...more] = await list();
    const { id, ...rest } = server as Document;
    assert.match(String(id), /^[0-9a-f]{24}$/);
    assert.deepEqual(rest, {
      name: 'jumpcloud',
      userLockoutAction: 'disable',
      userPasswordExpirationAction: 'disable',
    });
    assert.deepEqual(more, []);
    const [other] = await list(await newOrganization('Another'));
    assert.equal(other?.name, 'jumpcloud');
    assert.notEqual(other?.id, id);
  });

  test('is given to organizations that were made before there were any, once', async () => {
    const organization = await newOrganization('Old');
    const [server] = await list(organization);
    const { store } = directory;
    const lose = () => store.transact(organization, (tx) => tx.remove(organization, 'ldap_server', String(server?.id)));
    assert.ok(await lose());
    const caller = {
      identity: serverIdentity(directory.provider, 'test'),
      organization: undefined,
      door: 'test',
      requestId: 'test',
    };
    for (const expected of [1, 0]) {
      await directory.directory.runJob(directory.provider, ENSURE_ALL, {}, caller);
      assert.equal(await directory.work(), expected);
      assert.equal(await store.read.count(organization, 'ldap_server'), 1);
    }
  });

  test('goes with its organization', async () => {
    const organization = await newOrganization('Short-lived');
    await list(organization);
    await directory.call(organizations.remove, { params: { id: organization } });
    await directory.work();
    assert.equal(await directory.store.read.count(organization, 'ldap_server'), 0);
  });

  test('changes what becomes of users, and nothing else', async () => {
    const server = await only();
    const params = { id: String(server.id) };
    const body = { id: String(server.id).toUpperCase(), name: 'mine', userLockoutAction: 'remove' };
    const { body: changed } = await directory.call(servers.patch, { params, body });
    assert.deepEqual(changed, { ...server, userLockoutAction: 'remove' });
    const wrong = { userPasswordExpirationAction: 'maintain' };
    await assert.rejects(directory.call(servers.patch, { params, body: wrong }), {
      code: 'invalid',
      message: /^userPasswordExpirationAction: .*disable, remove/,
    });
    const other = { id: 'f'.repeat(24) };
    await assert.rejects(directory.call(servers.patch, { params, body: other }), { code: 'invalid', message: /^id/ });
  });

  test('is gained by joining a group and lost by leaving it; a suspended user keeps it', async () => {
    const server = await only();
    const ldapserver_id = String(server.id);
    const user = await directory.call(users.create, { body: { username: 'ada', email: 'ada@example.com' } });
    const user_id = String((user.body as Document)._id);
    const group = await directory.call(groups.create, { body: { name: 'Engineers' } });
    const group_id = String((group.body as Document).id);
    const reached = async () =>
      ((await directory.call(users.ldapservers, { params: { user_id } })).body as Document[]).length;
    const associate = { params: { ldapserver_id }, body: { op: 'add', type: 'user_group', id: group_id } };
    await directory.call(servers.associate, associate);
    assert.equal(await reached(), 0);
    const member = (op: string) =>
      directory.call(groups.changeMembers, { params: { group_id }, body: { op, type: 'user', id: user_id } });
    await member('add');
    assert.equal(await reached(), 1);
    const found = (await directory.call(servers.users, { params: { ldapserver_id } })).body as Document[];
    assert.deepEqual(
      found.map((each) => each.id),
      [user_id],
    );
    await directory.call(users.put, { params: { id: user_id }, body: { state: 'SUSPENDED' } });
    assert.equal(await reached(), 1);
    await member('remove');
    assert.equal(await reached(), 0);
  });
});

describe('Samba domains', () => {
  const sid = 'S-1-5-21-3623811015-3361044348-30300820';
  const path = async () => ({ ldapserver_id: String((await only()).id) });
  const create = async (body: Document): Promise<Document> =>
    (await directory.call(domains.create, { params: await path(), body })).body;

  test('are created, listed, replaced and deleted', async () => {
    const made = await create({ name: 'WORKGROUP', sid });
    const { id, ...rest } = made;
    assert.deepEqual(rest, { name: 'WORKGROUP', sid });
    const params = { ...(await path()), id: String(id) };
    assert.deepEqual((await directory.call(domains.list, { params })).body, [made]);
    assert.deepEqual((await directory.call(domains.get, { params })).body, made);
    const body = { id: '', name: 'OFFICE', sid: 'S-1-5-21-1-2-4294967295' };
    assert.deepEqual((await directory.call(domains.put, { params, body })).body, { ...body, id });
    for (const part of [{ name: 'OFFICE' }, { sid }]) {
      await assert.rejects(directory.call(domains.put, { params, body: part }), {
        code: 'invalid',
        message: /is required/,
      });
    }
    const { result } = await directory.call(domains.remove, { params });
    assert.deepEqual([result.status, result.answer.type], [204, 'none']);
    await assert.rejects(directory.call(domains.get, { params }), { code: 'not_found' });
  });

  test('have a name of their own and the identifier of a domain', async () => {
    await create({ name: 'TWIN', sid });
    await assert.rejects(create({ name: 'twin', sid }), { code: 'conflict', message: /^Samba domain already exists/ });
    for (const wrong of [
      'S-1-5-21-1-2',
      'S-1-5-21-1-2-3-500',
      'S-1-5-32-544',
      'S-1-5-21-1-2-4294967296',
      's-1-5-21-01-2-3',
    ]) {
      await assert.rejects(create({ name: 'X', sid: wrong }), { code: 'invalid', message: /^sid/ }, wrong);
    }
    await assert.rejects(create({ name: ' ', sid }), { code: 'invalid', message: /^name/ });
  });

  test('are not found under another server, and go with theirs', async () => {
    const made = await create({ name: 'LOST', sid });
    const params = { ldapserver_id: 'f'.repeat(24), id: String(made.id) };
    for (const operation of [domains.get, domains.remove, domains.list]) {
      await assert.rejects(directory.call(operation, { params }), { code: 'not_found' });
    }
    const organization = await newOrganization('With a domain');
    const [server] = await list(organization);
    const own = { params: { ldapserver_id: String(server?.id) }, body: { name: 'LOST', sid } };
    await directory.call(domains.create, own, { organization });
    await directory.call(organizations.remove, { params: { id: organization } });
    await directory.work();
    assert.equal(await directory.store.read.count(organization, 'samba_domain'), 0);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as groups } from '../user-groups/contract.ts';
import { operations as servers } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const SECRET = 'between us: !"#$%&/()=?';
let count = 0;
const create = async (body: Document = {}): Promise<Document> =>
  (
    await directory.call(servers.create, {
      body: { name: 'Wireless', networkSourceIp: `192.0.2.${++count}`, sharedSecret: SECRET, ...body },
    })
  ).body;
const secretOf = async ({ _id }: Document): Promise<unknown> => {
  const row = await directory.store.read.get(directory.organization, 'radius_server', String(_id));
  return (JSON.parse(row?.secret ?? '{}') as Document).sharedSecret;
};

describe('RADIUS servers', () => {
  test('are created with every property but the secret, which no answer and no log has', async () => {
    const made = await directory.call(servers.create, {
      body: { name: 'Office', networkSourceIp: '203.0.113.9', sharedSecret: SECRET },
    });
    const { _id, ...rest } = made.body as Document;
    assert.equal(made.result.status, 200);
    assert.deepEqual(rest, {
      name: 'Office',
      networkSourceIp: '203.0.113.9',
      mfa: 'DISABLED',
      authIdp: 'JUMPCLOUD',
      userLockoutAction: 'MAINTAIN',
      userPasswordExpirationAction: 'MAINTAIN',
      userPasswordEnabled: true,
      userCertEnabled: false,
      deviceCertEnabled: false,
      caCert: '',
      radsecEnabled: false,
      requireRadsec: false,
      requireTlsAuth: false,
      organization: directory.organization,
      tags: [],
      tagNames: [],
    });
    assert.equal(await secretOf({ _id }), SECRET);
    const log = JSON.stringify(await directory.store.read.changes(directory.organization, 0, 1000));
    assert.ok(log.includes('203.0.113.9') && !log.includes('between us'));
  });

  test('PUT and PATCH change what they name, and answer neither secret nor organization', async () => {
    const made = await create({ mfa: 'ALWAYS' });
    const params = { id: String(made._id) };
    const { organization: _, ...shown } = made;
    const put = await directory.call(servers.put, { params, body: { name: 'Lobby', sharedSecret: null, mfa: null } });
    assert.deepEqual(put.body, { ...shown, name: 'Lobby', mfa: 'DISABLED' });
    assert.equal(await secretOf(made), SECRET);
    const patch = await directory.call(servers.patch, {
      params,
      body: { userLockoutAction: 'remove', sharedSecret: 'new' },
    });
    assert.deepEqual(patch.body, { ...shown, name: 'Lobby', mfa: 'DISABLED', userLockoutAction: 'REMOVE' });
    assert.equal(await secretOf(made), 'new');
    // Who knows the passwords is chosen once.
    await directory.call(servers.put, { params, body: { authIdp: 'AZURE' } });
    assert.equal(((await directory.call(servers.get, { params })).body as Document).authIdp, 'JUMPCLOUD');
    assert.deepEqual((await directory.call(servers.remove, { params })).body, patch.body);
  });

  test('an address is of one server only, in all organizations and spellings', async () => {
    const body = { networkSourceIp: '2001:DB8:0::7' };
    assert.equal((await create(body)).networkSourceIp, '2001:db8::7');
    const refusal = { code: 'conflict', message: /networkSourceIp is taken/ };
    await assert.rejects(create({ networkSourceIp: '2001:db8::0007' }), refusal);
    const made = await directory.call(organizations.create, { body: { displayName: 'Other' } });
    const elsewhere = { organization: String((made.body as Document)._id) };
    const other = { name: 'x', sharedSecret: 'x', networkSourceIp: '2001:db8::7' };
    await assert.rejects(directory.call(servers.create, { body: other }, elsewhere), refusal);
  });

  test('nonsense is refused', async () => {
    for (const [body, field] of [
      [{ name: undefined }, 'name'],
      [{ name: ' ' }, 'name'],
      [{ networkSourceIp: '10.0.0.0/8' }, 'networkSourceIp'],
      [{ networkSourceIp: '0.0.0.0' }, 'networkSourceIp'],
      [{ sharedSecret: undefined }, 'sharedSecret'],
      [{ sharedSecret: '' }, 'sharedSecret'],
      [{ sharedSecret: 'x'.repeat(32) }, 'sharedSecret'],
      [{ sharedSecret: 'ümlaut' }, 'sharedSecret'],
      [{ mfa: 'SOMETIMES' }, 'mfa'],
      [{ authIdp: 'AZURE', mfa: 'ALWAYS' }, 'mfa'],
      [{ userLockoutAction: 'suspend' }, 'userLockoutAction'],
      [{ caCert: 'no certificate' }, 'caCert'],
    ] as const) {
      await assert.rejects(create(body), { code: 'invalid', message: new RegExp(`^${field}`) }, JSON.stringify(body));
    }
    await create({ sharedSecret: 'x'.repeat(31) });
  });

  test('are found by a search of their names', async () => {
    const { _id } = await create({ name: 'Needle' });
    const query = { 'search[fields][0]': 'name', 'search[searchTerm]': 'needle' };
    const { body } = await directory.call(servers.list, { query });
    assert.deepEqual(
      (body as { results: Document[] }).results.map((row) => row._id),
      [_id],
    );
  });

  test('are gained by a group, with its reply attributes', async () => {
    const server = await create({ name: 'Gained' });
    const radius = { reply: [{ name: 'Tunnel-Private-Group-ID', value: '42' }] };
    const group = await directory.call(groups.create, { body: { name: 'Wireless', attributes: { radius } } });
    const group_id = String((group.body as Document).id);
    const user = await directory.call(users.create, { body: { username: 'ada', email: 'ada@example.com' } });
    const user_id = String((user.body as Document)._id);
    const params = { radiusserver_id: String(server._id) };
    await directory.call(servers.associate, { params, body: { op: 'add', type: 'user_group', id: group_id } });
    await directory.call(groups.changeMembers, {
      params: { group_id },
      body: { op: 'add', type: 'user', id: user_id },
    });
    const [found] = (await directory.call(users.radiusservers, { params: { user_id } })).body as Document[];
    assert.equal(found?.id, server._id);
    assert.deepEqual((found?.compiledAttributes as Document | undefined)?.radius, radius);
    await directory.call(servers.remove, { params: { id: String(server._id) } });
    assert.deepEqual((await directory.call(users.radiusservers, { params: { user_id } })).body, []);
    const edges = await directory.store.read.edgesOf(directory.organization, { type: 'user_group', id: group_id });
    assert.deepEqual(
      edges.map(({ from }) => from.type),
      ['user'],
    );
  });
});

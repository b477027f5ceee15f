import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { getResults, headersOf, invokeApi } from './powershell.ts';
import { did, newDevice, newSystemGroup, newUser, newUserGroup, type Row } from './things.ts';

interface Reached {
  readonly id: string;
  readonly compiledAttributes: Row | null;
  readonly paths: readonly (readonly { readonly to: { readonly id: string } }[])[];
}

describe('the PowerShell module binds', () => {
  let server: TestServer;
  let user: string;
  let system: string;
  before(async () => {
    server = await startTestServer();
    user = await newUser(server, 'ada');
    ({ id: system } = await newDevice(server, 'desk-1'));
  });
  after(async () => server.stop());

  const post = async (path: string, body: Row) => server.api<Row>('POST', path, body, headersOf(server));
  const usersOf = async () => (await getResults(server, `/api/v2/systems/${system}/users`)) as unknown as Reached[];

  test('Add-, Set- and Remove-JCSystemUser: attributes are null, or say sudo', async () => {
    const path = `/api/v2/systems/${system}/associations`;
    const edge = { type: 'user', id: user };
    assert.equal((await post(path, { ...edge, op: 'add', attributes: null })).status, 204);
    const again = await post(path, { ...edge, op: 'add', attributes: null });
    assert.equal(again.status, 409);
    assert.match(String(again.body.message), /already/);
    const sudo = { enabled: true, withoutPassword: false };
    assert.equal((await post(path, { ...edge, op: 'update', attributes: { sudo } })).status, 204);
    const [bound] = await usersOf();
    assert.deepEqual(bound?.compiledAttributes?.sudo, sudo);
    // One edge: bound directly.
    assert.deepEqual(
      bound?.paths.map((edges) => edges.length),
      [1],
    );
    const less = { enabled: false, withoutPassword: false };
    assert.equal((await post(path, { ...edge, op: 'update', attributes: { sudo: less } })).status, 204);
    assert.deepEqual((await usersOf())[0]?.compiledAttributes?.sudo, less);
    assert.equal((await post(path, { ...edge, op: 'remove' })).status, 204);
    assert.equal((await post(path, { ...edge, op: 'remove' })).status, 404);
    assert.deepEqual(await usersOf(), []);
  });

  test('Add-JCAssociation puts its page into the body and the targets into the address', async () => {
    const path = `/api/v2/users/${user}/associations?targets=system`;
    const body = { op: 'add', type: 'system', id: system, attributes: null };
    assert.equal((await invokeApi(server, 'POST', path, { body })).status, 204);
    const read = await invokeApi(server, 'GET', `/api/v2/users/${user}/systems`);
    assert.deepEqual(
      (read.body as Reached[]).map(({ id }) => id),
      [system],
    );
    assert.equal((await invokeApi(server, 'POST', path, { body: { ...body, op: 'remove' } })).status, 204);
  });

  test('Get-JCSystemUser: three edges are an indirect binding, and it names the groups', async () => {
    const people = await newUserGroup(server, 'People');
    const devices = await newSystemGroup(server, 'Devices');
    assert.equal(
      (await post(`/api/v2/usergroups/${people}/members`, { op: 'add', type: 'user', id: user })).status,
      204,
    );
    // Of the two types of members the path admits one, so the module's SDK leaves it out.
    assert.equal((await post(`/api/v2/Systemgroups/${devices}/members`, { op: 'add', id: system })).status, 204);
    const binding = { op: 'add', type: 'system_group', id: devices };
    assert.equal((await post(`/api/v2/usergroups/${people}/associations`, binding)).status, 204);
    const [reached] = await usersOf();
    assert.equal(reached?.id, user);
    assert.deepEqual(
      reached?.paths.map((edges) => edges.map(({ to }) => to.id)),
      [[devices, people, user]],
    );
    assert.deepEqual(reached?.compiledAttributes?.ldapGroups, [{ name: 'People' }]);
    for (const [path, id] of [
      [`/api/v2/users/${user}/memberof`, people],
      [`/api/v2/systems/${system}/memberof`, devices],
      [`/api/v2/usergroups/${people}/membership`, user],
      [`/api/v2/systemgroups/${devices}/membership`, system],
    ] as const) {
      const { body } = await invokeApi(server, 'GET', path);
      assert.deepEqual(
        (body as Reached[]).map((row) => [row.id, row.paths.length]),
        [[id, 1]],
        path,
      );
    }
  });

  test('Add-JCRadiusReplyAttribute sends the groups of LDAP and POSIX back as it read them', async () => {
    const id = await newUserGroup(server, 'Office');
    const reply = [
      { name: 'Tunnel-Type', value: 'VLAN' },
      { name: 'Tunnel-Private-Group-Id', value: '24' },
    ];
    const attributes = {
      radius: { reply },
      posixGroups: [{ name: 'office', id: 5000 }],
      ldapGroups: [{ name: 'Office' }],
    };
    const path = `/api/v2/usergroups/${id}`;
    const put = await did(server, 'PUT', path, { name: 'Office', attributes }, headersOf(server));
    assert.deepEqual(put.attributes, attributes);
    assert.deepEqual((await did(server, 'GET', `${path}?limit=100&skip=0`)).attributes, attributes);
  });

  test('Set-JCSystem sends its own parameter names along; Get-JCSystem finds by what changes with time', async () => {
    const body = { SystemID: system, displayName: 'Front desk', allowSshRootLogin: true };
    assert.equal((await did(server, 'PUT', `/api/systems/${system}`, body)).displayName, 'Front desk');
    await did(server, 'PUT', `/api/systems/${system}`, { description: 'By the door' });
    assert.equal((await did(server, 'GET', `/api/Systems/${system}`)).description, 'By the door');
    const search = { filter: [{ active: true, displayName: { $regex: '(?i)^front' } }], limit: 1000, skip: 0 };
    const found = await getResults(server, '/api/search/systems', { method: 'POST', limit: 1000, body: search });
    assert.deepEqual(
      found.map(({ _id }) => _id),
      [system],
    );
  });

  test('removals carry a body too', async () => {
    const id = await newSystemGroup(server, 'Short-lived');
    assert.equal((await invokeApi(server, 'DELETE', `/api/v2/systemgroups/${id}`)).status, 200);
    assert.equal((await invokeApi(server, 'GET', `/api/v2/systemgroups/${id}`)).status, 404);
  });
});

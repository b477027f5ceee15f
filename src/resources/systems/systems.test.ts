import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { GraphObjectWithPaths } from '../../graph/types.ts';
import { device } from '../enrollment/enrollment.test-support.ts';
import { operations as systemGroups } from '../system-groups/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as userGroups } from '../user-groups/contract.ts';
import { operations } from './contract.ts';
import type { System } from './entity.ts';

interface List {
  readonly totalCount: number;
  readonly results: readonly (System & Readonly<Record<string, unknown>>)[];
}

describe('systems', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let linux: Awaited<ReturnType<typeof device>>;
  let mac: Awaited<ReturnType<typeof device>>;
  before(async () => {
    at = await testDirectory();
    linux = await device(at, { hostname: 'web-1', serialNumber: 'L', version: '24.04' });
    mac = await device(at, { hostname: 'mac-1', os: 'Mac OS X', serialNumber: 'M' });
  });
  after(() => at.close());

  const list = async (query: Record<string, string | string[]>): Promise<List> =>
    (await at.call(operations.list, { query })).body;
  const names = async (query: Record<string, string | string[]>) =>
    (await list(query)).results.map((row) => row.hostname);
  const get = async (id: string, query: Record<string, string> = {}): Promise<System> =>
    (await at.call(operations.get, { params: { id }, query })).body;
  const put = async (id: string, body: object): Promise<System> =>
    (await at.call(operations.put, { params: { id }, body })).body;
  const user = async (username: string): Promise<string> => {
    const body = { username, email: `${username}@corp.example`, department: 'Research' };
    const made: { readonly _id: string } = (await at.call(users.create, { body })).body;
    return made._id;
  };

  test('lists filter, search, sort and select', async () => {
    assert.deepEqual(await names({ sort: '-hostname' }), ['web-1', 'mac-1']);
    assert.deepEqual(await names({ filter: 'osFamily:$eq:darwin' }), ['mac-1']);
    assert.deepEqual(await names({ search: 'WEB' }), ['web-1']);
    const { totalCount, results } = await list({ filter: 'serialNumber:$eq:L', fields: 'hostname version' });
    assert.equal(totalCount, 1);
    assert.deepEqual(results, [{ _id: linux.id, id: linux.id, hostname: 'web-1', version: '24.04' }]);
  });

  test('active is filtered on as it is answered', async () => {
    await at.call(operations.get, { params: { id: linux.id } }, linux.caller);
    assert.equal((await get(linux.id)).active, true);
    assert.deepEqual(await names({ filter: 'active:$eq:true', sort: 'hostname' }), ['mac-1', 'web-1']);
    at.clock.at += 300_000;
    await at.call(operations.get, { params: { id: linux.id } }, linux.caller);
    at.clock.at += 300_001;
    assert.deepEqual(await names({ filter: 'active:$eq:true' }), ['web-1']);
    assert.deepEqual(await names({ filter: 'active:$eq:false' }), ['mac-1']);
    assert.equal((await get(linux.id)).lastContact, new Date(at.clock.at - 300_001).toISOString());
    at.clock.at += 600_001;
    assert.deepEqual(await names({ filter: 'active:$eq:true' }), []);
    assert.equal((await get(linux.id)).active, false);
  });

  test('one system, some of its fields, and only if it matches', async () => {
    assert.deepEqual(await get(mac.id, { fields: 'hostname' }), {
      _id: mac.id,
      id: mac.id,
      hostname: 'mac-1',
    });
    assert.equal((await get(mac.id, { filter: 'osFamily:$eq:darwin' })).hostname, 'mac-1');
    await assert.rejects(get(mac.id, { filter: 'osFamily:$eq:linux' }), { code: 'not_found' });
    await assert.rejects(get('0'.repeat(24)), { code: 'not_found' });
  });

  test('a change merges, and touches nothing that a device says of itself', async () => {
    const changed = await put(linux.id, {
      allowMultiFactorAuthentication: true,
      allowPublicKeyAuthentication: true,
      allowSshPasswordAuthentication: true,
      allowSshRootLogin: 'true',
      attributes: [{ name: 'rack', value: '7' }],
      description: 'front end',
      displayName: 'Web one',
      tags: ['edge'],
      hostname: 'elsewhere',
      serialNumber: 'X',
    });
    assert.equal(changed.allowMultiFactorAuthentication && changed.allowPublicKeyAuthentication, true);
    assert.equal(changed.allowSshPasswordAuthentication && changed.allowSshRootLogin, true);
    assert.deepEqual([changed.hostname, changed.serialNumber, changed.displayName], ['web-1', 'L', 'Web one']);
    const again = await put(linux.id, { description: null });
    assert.equal(again.description, '');
    assert.deepEqual(again.attributes, [{ name: 'rack', value: '7' }]);
    assert.deepEqual(again.tags, ['edge']);
    assert.deepEqual(await names({ filter: 'attributes.name:$eq:rack' }), ['web-1']);
    await assert.rejects(put(linux.id, { attributes: [{ name: 'not so', value: '' }] }), {
      code: 'invalid',
      message: /attributes/,
    });
  });

  test('a device changes and removes itself, and nobody else', async () => {
    const own = await device(at, { serialNumber: 'own' });
    const changed = await at.call(
      operations.put,
      { params: { id: own.id }, body: { displayName: 'mine' } },
      own.caller,
    );
    assert.equal((changed.body as System).displayName, 'mine');
    await assert.rejects(at.call(operations.remove, { params: { id: mac.id } }, own.caller), {
      code: 'unauthenticated',
    });
    const gone: System = (await at.call(operations.remove, { params: { id: own.id } }, own.caller)).body;
    assert.equal(gone.displayName, 'mine');
    await assert.rejects(get(own.id), { code: 'not_found' });
  });

  test('the primary user has to be there, and is cleared when deleted', async () => {
    await assert.rejects(put(linux.id, { primarySystemUser: { id: '0'.repeat(24) } }), {
      code: 'invalid',
      message: /^primarySystemUser\.id/,
    });
    const ada = await user('ada');
    assert.deepEqual((await put(linux.id, { primarySystemUser: { id: ada.toUpperCase() } })).primarySystemUser, {
      id: ada,
    });
    assert.deepEqual(await names({ filter: `primarySystemUser.id:$eq:${ada}` }), ['web-1']);
    await at.call(users.remove, { params: { id: ada } });
    assert.deepEqual((await get(linux.id)).primarySystemUser, { id: null });
  });

  test('a search adds the groups and the primary user', async () => {
    const grace = await user('grace');
    await put(linux.id, { primarySystemUser: { id: grace } });
    const group: { readonly id: string } = (await at.call(systemGroups.create, { body: { name: 'Servers' } })).body;
    const crew: { readonly id: string } = (await at.call(userGroups.create, { body: { name: 'Crew' } })).body;
    await at.call(systemGroups.changeMembers, {
      params: { group_id: group.id },
      body: { op: 'add', type: 'system', id: linux.id },
    });
    await at.call(userGroups.changeMembers, { params: { group_id: crew.id }, body: { op: 'add', id: grace } });
    const search = async (body: object): Promise<List> => (await at.call(operations.search, { body })).body;
    const { totalCount, results } = await search({ filter: { and: ['hostname:$eq:web-1'] } });
    assert.equal(totalCount, 1);
    const [row] = results;
    assert.deepEqual(row?.memberof, [group.id]);
    assert.equal(row?.['primarySystemUser._id'], grace);
    assert.equal(row?.['primarySystemUser.department'], 'Research');
    assert.deepEqual(row?.['primarySystemUser.memberof'], [crew.id]);
    assert.equal(typeof row?.active, 'boolean');
    const some = await search({ fields: 'hostname primarySystemUser.email memberof', sort: 'hostname' });
    assert.deepEqual(some.results, [
      { _id: mac.id, id: mac.id, hostname: 'mac-1', memberof: [] },
      {
        _id: linux.id,
        id: linux.id,
        hostname: 'web-1',
        memberof: [group.id],
        'primarySystemUser.email': 'grace@corp.example',
      },
    ]);
  });

  test('the graph routes of a system', async () => {
    const hedy = await user('hedy');
    const params = { system_id: mac.id };
    const sudo = { enabled: true, withoutPassword: false };
    const bind = { op: 'add', type: 'user', id: hedy, attributes: { sudo } };
    await at.call(operations.associate, { params, body: bind }, mac.caller);
    const direct = await at.call(operations.associations, { params, query: { targets: 'user' } }, mac.caller);
    assert.deepEqual(
      (direct.body as { to: { id: string } }[]).map(({ to }) => to.id),
      [hedy],
    );
    const reached: GraphObjectWithPaths[] = (await at.call(operations.users, { params }, mac.caller)).body;
    assert.deepEqual(
      reached.map(({ id, compiledAttributes }) => ({ id, compiledAttributes })),
      [{ id: hedy, compiledAttributes: { sudo } }],
    );
    for (const route of [operations.memberOf, operations.usergroups, operations.policygroups]) {
      assert.deepEqual((await at.call(route, { params }, mac.caller)).body, []);
    }
    await assert.rejects(at.call(operations.policies, { params }, mac.caller), { code: 'unauthenticated' });
    assert.deepEqual((await at.call(operations.commands, { params, query: { details: 'v1' } })).body, []);
  });
});

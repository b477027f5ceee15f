import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Caller, Document } from '../../directory/types.ts';
import { operations as changes } from '../changes/contract.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations } from './contract.ts';
import { administratorOf, organizationNamed } from './administrators.test-support.ts';

describe('administrators', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let other: string;
  let ada: Awaited<ReturnType<typeof administratorOf>>;
  before(async () => {
    at = await testDirectory();
    other = await organizationNamed(at, 'Other');
    ada = await administratorOf(at, at.organization, 'ada@example.com');
  });
  after(() => at.close());

  const put = async (id: string, body: Document, caller: Partial<Caller> = {}): Promise<Document> =>
    (await at.call(operations.put, { params: { id }, body }, caller)).body;
  const list = async (query: Record<string, string>, caller: Partial<Caller>): Promise<string[]> => {
    const { body } = await at.call(operations.list, { query }, caller);
    return (body as { results: { email: string }[] }).results.map(({ email }) => email).toSorted();
  };

  test('cannot be found by the organizations of others that they act for', async () => {
    const shared = await administratorOf(at, at.organization, 'shared@example.com');
    await at.call(operations.link, { params: { id: shared.id }, body: { organization: other } });
    const caller = await ada.caller();
    assert.deepEqual(await list({}, caller), ['ada@example.com', 'shared@example.com']);
    for (const filter of [`reach:$eq:${other}`, `reach:$regex:^${other.slice(0, 4)}`, 'reach:$ne:x']) {
      assert.deepEqual(await list({ filter }, caller), [], filter);
    }
    const links = await at.call(operations.listLinks, { params: { id: shared.id }, query: { limit: '' } }, caller);
    assert.deepEqual(links.body, [{ administrator: shared.id, organization: at.organization }]);
  });

  test('are let in everywhere only by who acts for everybody and belongs to no organization', async () => {
    const body = { email: 'everywhere@example.com' };
    await at.call(organizations.suspend, { params: { id: at.organization } });
    try {
      await assert.rejects(at.call(operations.create, { body }), { code: 'unauthenticated' });
    } finally {
      await at.call(organizations.resume, { params: { id: at.organization } });
    }
    const nowhere = { identity: { ...at.identity, defaultOrganization: undefined } };
    const made: Document = (await at.call(operations.create, { body }, nowhere)).body;
    assert.equal(made.organization, '');
  });

  test('of a suspended organization reach nothing of it by way of the provider', async () => {
    const eve = await administratorOf(at, other, 'eve@example.com');
    const caller = await eve.caller();
    await at.call(changes.list, {}, caller);
    await at.call(organizations.get, { params: { id: other } }, caller);
    await at.call(organizations.suspend, { params: { id: other } });
    try {
      await assert.rejects(at.call(changes.list, {}, caller), { code: 'unauthenticated' });
      await assert.rejects(at.call(organizations.get, { params: { id: other } }, caller), { code: 'forbidden' });
      const body = { email: 'friend@example.com' };
      await assert.rejects(at.call(operations.create, { body }, caller), { code: 'unauthenticated' });
      await at.call(organizations.list, {}, caller);
    } finally {
      await at.call(organizations.resume, { params: { id: other } });
    }
  });

  test('do without keys where these are not allowed, but cannot refuse their own', async () => {
    const bob = await administratorOf(at, at.organization, 'bob@example.com');
    await bob.caller();
    await assert.rejects(put(bob.id, { apiKeyAllowed: false }, await bob.caller()), { code: 'conflict' });
    await put(bob.id, { apiKeyAllowed: false });
    await assert.rejects(bob.caller(), { code: 'unauthenticated', message: /not allowed/ });
    await put(bob.id, { apiKeyAllowed: true });
    await bob.caller();
  });

  test('lose no update, and keep what nobody can be without', async () => {
    const params = { id: ada.id };
    const { result } = await at.call(operations.get, { params });
    await put(ada.id, { firstname: 'Ada' });
    const stale = { ifMatch: result.etag as string };
    await assert.rejects(put(ada.id, { lastname: 'Byron' }, stale), { code: 'precondition_failed' });
    for (const body of [{ email: null }, { roleName: '' }, { roleNames: [] }, { roleName: 'King' }]) {
      await assert.rejects(put(ada.id, body), { code: 'invalid' }, JSON.stringify(body));
    }
    const same = await put(ada.id, { firstname: null, roleName: null, suspended: null });
    assert.deepEqual([same.firstname, same.roleName, same.suspended], ['', 'Administrator', false]);
  });
});

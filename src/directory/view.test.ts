import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations as organizations } from '../resources/organizations/contract.ts';
import { operations as userGroups, userGroup } from '../resources/user-groups/contract.ts';
import { testDirectory } from './testing.ts';

describe('bytes of an older contract', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  const id = 'a'.repeat(24);
  before(async () => {
    at = await testDirectory();
    // As a former release would have left it: a property that is declared no more, and none that came since.
    const doc = JSON.stringify({ id, name: 'Old', retired: 'secret plans', type: 'user_group' });
    const row = {
      scope: at.organization,
      kind: 'user_group',
      id,
      version: 7,
      contract: 'older',
      doc,
      hints: null,
      secret: null,
    };
    await at.store.transact(at.organization, (tx) => tx.insert(row, []));
  });
  after(() => at.close());

  test('are answered as the present one declares: no unknown field, and the defaults of the new ones', async () => {
    const { result, body } = await at.call(userGroups.get, { params: { id } });
    const group: Record<string, unknown> = body;
    assert.equal(result.etag, '"7"');
    assert.equal(group.name, 'Old');
    assert.equal('retired' in group, false);
    assert.equal(group.membershipMethod, 'STATIC');
    const listed: Record<string, unknown>[] = (await at.call(userGroups.list)).body;
    assert.deepEqual(listed, [group]);
  });

  test('are written anew by the next change', async () => {
    await at.call(userGroups.patch, { params: { id }, body: { description: 'new' } });
    const row = await at.store.read.get(at.organization, 'user_group', id);
    assert.equal(row?.contract, userGroup.contract);
    assert.equal(row?.doc.includes('retired'), false);
  });

  test('a list answers the view that it declares, a single object the whole', async () => {
    const list: { results: object[] } = (await at.call(organizations.list)).body;
    assert.deepEqual(Object.keys(list.results[0] ?? {}), ['_id', 'id', 'displayName', 'logoUrl', 'created']);
    const whole: object = (await at.call(organizations.get, { params: { id: at.organization } })).body;
    assert.ok('settings' in whole);
  });
});

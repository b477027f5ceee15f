import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Document } from '../../directory/types.ts';
import { rule, world, type World } from '../member-query/world.test-support.ts';
import { operations as systemGroups } from '../system-groups/contract.ts';
import { operations as userGroups } from '../user-groups/contract.ts';
import { operations as groups } from './contract.ts';

let w: World;
before(async () => {
  w = await world();
});
after(() => w.close());

const refused = async (call: Promise<unknown>, code: string, message: RegExp): Promise<void> => {
  await assert.rejects(
    call,
    (error: { code: string; message: string }) => error.code === code && message.test(error.message),
  );
};
const names = (rows: readonly Document[]): string[] => rows.map((row) => String(row.name)).sort();

/** What is the same for both kinds. */
const KINDS = [
  { type: 'user_group', operations: userGroups, member: 'user' },
  { type: 'system_group', operations: systemGroups, member: 'system' },
] as const;

for (const { type, operations, member } of KINDS) {
  describe(type, () => {
    const create = (body: Document) => w.json(operations.create, { body });

    test('a creation answers 201 with every property', async () => {
      const body = {
        name: `${type} one`,
        description: 'd',
        email: 'one@example.com',
        attributes: { cost: 'x' },
        junk: 1,
      };
      const { status, answer, etag } = await w.raw(operations.create, { body });
      assert.equal(status, 201);
      assert.equal(etag, '"1"');
      const created = JSON.parse(answer.type === 'bytes' ? Buffer.from(answer.text).toString() : '') as Document;
      const { id, attributes, suggestionCounts, ...rest } = created;
      assert.match(String(id), /^[0-9a-f]{24}$/);
      assert.equal((attributes as Document).cost, 'x');
      assert.deepEqual(suggestionCounts, type === 'user_group' ? { add: 0, remove: 0, total: 0 } : undefined);
      assert.deepEqual(rest, {
        name: `${type} one`,
        type,
        description: 'd',
        email: 'one@example.com',
        organizationObjectId: w.organization,
        membershipMethod: 'STATIC',
        membershipAutomated: false,
        memberQuery: { queryType: 'FilterQuery', filters: [] },
        memberQueryExemptions: [],
        memberSuggestionsNotify: false,
        memberQueryErrorFlags: [],
        disabled: false,
      });
    });

    test('names are unique in the type, whatever the case, and free again after a delete', async () => {
      const first = await create({ name: 'Twin' });
      await refused(create({ name: 'tWIN' }), 'conflict', /^Group already exists/);
      const removed = await w.json(operations.remove, { params: { id: String(first.id) } });
      assert.deepEqual(removed, first);
      await create({ name: 'twin' });
    });

    test('refuses a name without a letter, no name, and an email address that is none', async () => {
      await refused(create({ name: '  ' }), 'invalid', /^name/);
      await refused(create({ description: 'x' }), 'invalid', /^name/);
      await refused(create({ name: 'x', email: 'nobody' }), 'invalid', /^email/);
    });

    test('PUT replaces what it does not name, but for the settings of membership', async () => {
      const memberQueryExemptions = [{ id: 'ab'.repeat(12), type: member }];
      const membership = {
        memberQuery: rule('description:$eq:x'),
        memberQueryExemptions,
        memberSuggestionsNotify: true,
      };
      const { id } = await create({
        name: `${type} put`,
        description: 'd',
        email: 'p@example.com',
        attributes: { a: 1 },
        ...membership,
      });
      const params = { id: String(id) };
      const after = await w.json(operations.put, {
        params,
        body: { name: `${type} put 2`, membershipMethod: 'NOTSET' },
      });
      assert.deepEqual(
        [after.name, after.description, after.email, after.membershipMethod],
        [`${type} put 2`, '', '', 'NOTSET'],
      );
      assert.equal((after.attributes as Document).a, undefined);
      assert.deepEqual({ ...after, ...membership }, after);
      await refused(w.json(operations.put, { params, body: { description: 'x' } }), 'invalid', /^name/);
    });

    test('PATCH merges', async () => {
      const { id } = await create({ name: `${type} patch`, description: 'd', attributes: { a: 1, b: 2 } });
      const params = { id: String(id) };
      const after = await w.json(operations.patch, {
        params,
        body: { email: 'q@example.com', attributes: { a: null, c: 3 } },
      });
      assert.deepEqual([after.description, after.email], ['d', 'q@example.com']);
      const { ldapGroups, ...attributes } = after.attributes as Document;
      assert.deepEqual(attributes, { b: 2, c: 3 });
      assert.equal(ldapGroups === undefined, type === 'system_group');
    });

    test('an exemption of another type is refused', async () => {
      const other = member === 'user' ? 'system' : 'user';
      const memberQueryExemptions = [{ id: 'ab'.repeat(12), type: other }];
      await refused(create({ name: 'x', memberQueryExemptions }), 'invalid', /memberQueryExemptions\.0\.type/);
    });

    test('lists filter on what the handbook names', async () => {
      const { id } = await create({ name: `${type} filtered`, memberQueryExemptions: [] });
      const list = (filter: string) => w.json<Document[]>(operations.list, { query: { filter, limit: '100' } });
      assert.deepEqual(names(await list(`name:eq:${type} filtered`)), [`${type} filtered`]);
      assert.deepEqual(names(await list(`name:search:FILTERED`)), [`${type} filtered`]);
      assert.ok((await list('disabled:eq:false')).some((row) => row.id === id));
      assert.deepEqual(await list('disabled:eq:true'), []);
      assert.ok((await list(`type:eq:${type}`)).length > 0);
      assert.deepEqual(await list('memberQueryErrorFlags:co:CYCLE'), []);
      await refused(list('colour:eq:red'), 'invalid', /colour/);
    });
  });
}

describe('attributes of user groups', () => {
  test('ldapGroups follows the name', async () => {
    const id = await w.group({ name: 'eng' });
    assert.deepEqual((await w.read(id)).attributes, { ldapGroups: [{ name: 'eng' }] });
    assert.deepEqual((await w.patch(id, { name: 'dev' })).attributes, { ldapGroups: [{ name: 'dev' }] });
    const attributes = { ldapGroups: [{ name: 'developers' }], sudo: { enabled: true, withoutPassword: false } };
    await w.patch(id, { attributes });
    assert.deepEqual((await w.patch(id, { name: 'devs' })).attributes, attributes);
  });

  test('what is known is checked, and what is not is kept', async () => {
    const refusal = (attributes: Document, at: RegExp) => refused(w.group({ attributes }), 'invalid', at);
    await refusal({ sudo: { enabled: true } }, /attributes\.sudo/);
    await refusal({ posixGroups: [{ id: 'many', name: 'x' }] }, /attributes\.posixGroups/);
    await refusal({ radius: { reply: [{ name: 'Tunnel-Type' }] } }, /attributes\.radius\.reply/);
    const attributes = {
      radius: { reply: [{ name: 'Tunnel-Type', value: 'VLAN' }] },
      posixGroups: [{ id: 1234, name: 'x' }],
      mine: [1],
    };
    const id = await w.group({ name: 'radius', attributes });
    assert.deepEqual((await w.read(id)).attributes, { ...attributes, ldapGroups: [{ name: 'radius' }] });
  });

  test('lists filter on sudo', async () => {
    const id = await w.group({ attributes: { sudo: { enabled: true, withoutPassword: true } } });
    const query = { filter: 'attributes.sudo.withoutPassword:eq:true' };
    assert.deepEqual(
      (await w.json<Document[]>(userGroups.list, { query })).map((row) => row.id),
      [id],
    );
  });
});

test('an older client switches a rule on by membershipAutomated', async () => {
  const someone = await w.user({ department: 'Older' });
  const id = await w.group({ membershipAutomated: true, memberQuery: rule('department:$eq:Older') });
  assert.deepEqual(await w.members(id), [someone]);
  const read = await w.read(id);
  assert.deepEqual([read.membershipMethod, read.membershipAutomated], ['DYNAMIC_AUTOMATED', true]);
});

test('GET /groups is the union, without what only one kind has', async () => {
  await w.group({ name: 'union users' });
  await w.json(systemGroups.create, { body: { name: 'union devices' } });
  const query = { filter: 'name:search:union ', sort: '-name' };
  const { total, unfilteredTotal } = await w.raw(groups.list, { query, headers: { 'x-unfiltered-total-count': '1' } });
  assert.equal(total, 2);
  assert.ok((unfilteredTotal ?? 0) > 2);
  assert.equal((await w.raw(groups.list, { query })).unfilteredTotal, undefined);
  const rows = await w.json<Document[]>(groups.list, { query });
  assert.deepEqual(
    rows.map((row) => [row.name, row.type]),
    [
      ['union users', 'user_group'],
      ['union devices', 'system_group'],
    ],
  );
  assert.deepEqual(Object.keys(rows[0] ?? {}).sort(), [
    'attributes',
    'description',
    'email',
    'id',
    'memberQueryErrorFlags',
    'name',
    'organizationObjectId',
    'type',
  ]);
  const typed = await w.json<Document[]>(groups.list, {
    query: { filter: ['type:eq:system_group', 'name:search:union'] },
  });
  assert.deepEqual(names(typed), ['union devices']);
});

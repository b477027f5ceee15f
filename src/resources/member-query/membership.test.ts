import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations as systemGroups } from '../system-groups/contract.ts';
import { operations as users, systemUser } from '../system-users/contract.ts';
import { system } from '../systems/contract.ts';
import { operations as userGroups } from '../user-groups/contract.ts';
import type { Document } from '../../directory/types.ts';
import { ruledGroups } from './entity.ts';
import { MAX_CHANGES } from './reconcile.ts';
import { automated, review, rule, world, type World } from './world.test-support.ts';

let w: World;
before(async () => {
  w = await world();
});
after(() => w.close());

const refusal = async (call: Promise<unknown>): Promise<{ code: string; message: string }> => {
  try {
    await call;
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('was not refused');
};

describe('DYNAMIC_AUTOMATED', () => {
  test('members follow the saving of the rule and every change of a user', async () => {
    const early = await w.user({ department: 'Sales' });
    const other = await w.user({ department: 'Art' });
    const g = await w.group(automated('department:$eq:Sales'));
    assert.deepEqual(await w.members(g), [early]);
    const late = await w.user({ department: 'Sales' });
    await w.change(other, { department: 'Sales' });
    await w.change(early, { department: 'Art' });
    assert.deepEqual(await w.members(g), [other, late].sort());
    await w.patch(g, { memberQuery: rule('department:$eq:Art') });
    assert.deepEqual(await w.members(g), [early]);
    await w.json(users.remove, { params: { id: early } });
    assert.deepEqual(await w.members(g), []);
  });

  test('the state of a user, and a custom attribute', async () => {
    const berlin = { attributes: [{ name: 'site', value: 'Berlin' }] };
    const g = await w.group(automated('userState:$eq:active', 'attributes.site:$eq:Berlin'));
    const one = await w.user({ ...berlin, state: 'ACTIVATED' });
    const two = await w.user({ ...berlin, state: 'STAGED' });
    assert.deepEqual(await w.members(g), [one]);
    await w.json(users.put, { params: { id: one }, body: { suspended: true } });
    assert.deepEqual(await w.members(g), []);
    assert.ok(two);
  });

  test('exempted users are neither added nor removed', async () => {
    const inside = await w.user({ company: 'Jam' });
    const outside = await w.user({ company: 'Jam' });
    const g = await w.group({});
    await w.member(g, 'add', inside);
    const memberQueryExemptions = [inside, outside].map((id) => ({ id, type: 'user' }));
    await w.patch(g, { ...automated('company:$eq:Jam'), memberQueryExemptions });
    assert.deepEqual(await w.members(g), [inside]);
    await w.change(inside, { company: 'Other' });
    assert.deepEqual(await w.members(g), [inside]);
  });

  test('a manual write is accepted, and the next change of the member goes over it', async () => {
    const g = await w.group(automated('jobTitle:$eq:Cook'));
    const cook = await w.user({ jobTitle: 'Cook' });
    await w.member(g, 'remove', cook);
    assert.deepEqual(await w.members(g), []);
    await w.change(cook, { location: 'Kitchen' });
    assert.deepEqual(await w.members(g), [cook]);
  });

  test('without a condition there is no rule, and members stay', async () => {
    const someone = await w.user({});
    const g = await w.group({});
    await w.member(g, 'add', someone);
    await w.patch(g, { membershipMethod: 'DYNAMIC_AUTOMATED' });
    assert.deepEqual(await w.members(g), [someone]);
  });

  test('a rule that cannot work is refused, with the name of the field', async () => {
    const refused = await refusal(w.group(automated('shoeSize:$eq:44')));
    assert.equal(refused.code, 'invalid');
    assert.match(refused.message, /memberQuery: unknown field "shoeSize"/);
  });

  test('a plan shows who would come in, and leaves no trace', async () => {
    const painter = await w.user({ jobTitle: 'Painter' });
    const g = await w.group({ membershipMethod: 'DYNAMIC_AUTOMATED' });
    const body = { memberQuery: rule('jobTitle:$eq:Painter') };
    const plan = await w.json<{ changes: { operation: string }[] }>(
      userGroups.patch,
      { params: { id: g }, body },
      { plan: true },
    );
    assert.equal(plan.changes.filter((each) => each.operation === 'edge_add').length, 1);
    assert.deepEqual(await w.members(g), []);
    // The version that the plan wrote is written again, with another rule.
    await w.patch(g, { memberQuery: rule('jobTitle:$eq:Nobody') });
    await w.change(painter, { location: 'x' });
    assert.deepEqual(await w.members(g), []);
  });
});

describe('rules that refer to groups', () => {
  test('follow the members of those groups, through others too', async () => {
    const base = await w.group({});
    const second = await w.group(automated(`memberOf:$eq:${base}`));
    const third = await w.group(automated(`memberOf:$eq:${second}`, 'department:$ne:Away'));
    const someone = await w.user({});
    await w.member(base, 'add', someone);
    assert.deepEqual(await w.members(third), [someone]);
    await w.change(someone, { department: 'Away' });
    assert.deepEqual([await w.members(second), await w.members(third)], [[someone], []]);
    await w.member(base, 'remove', someone);
    assert.deepEqual(await w.members(second), []);
  });

  test('one change that decides on a group and on another that refers to it', async () => {
    const base = await w.group(automated('company:$eq:Oak'));
    const both = await w.group(automated(`memberOf:$eq:${base}`, 'department:$eq:Saw'));
    const someone = await w.user({ company: 'Oak', department: 'Axe' });
    await w.change(someone, { company: 'Elm', department: 'Saw' });
    assert.deepEqual([await w.members(base), await w.members(both)], [[], []]);
    await w.change(someone, { company: 'Oak' });
    assert.deepEqual([await w.members(base), await w.members(both)], [[someone], [someone]]);
  });

  test('a cycle flags each group in it, and members stay; without the cycle the rules hold again', async () => {
    const a = await w.group({});
    const b = await w.group(automated(`memberOf:$eq:${a}`));
    const someone = await w.user({});
    await w.member(a, 'add', someone);
    await w.patch(a, automated(`memberOf:$eq:${b}`));
    assert.deepEqual((await w.read(a)).memberQueryErrorFlags, ['CYCLE']);
    assert.deepEqual((await w.read(b)).memberQueryErrorFlags, ['CYCLE']);
    await w.member(a, 'remove', someone);
    assert.deepEqual(await w.members(b), [someone]);
    await w.patch(a, { membershipMethod: 'STATIC' });
    assert.deepEqual((await w.read(a)).memberQueryErrorFlags, []);
    assert.deepEqual((await w.read(b)).memberQueryErrorFlags, []);
    assert.deepEqual(await w.members(b), []);
  });

  test('a group that is deleted flags the rules that refer to it', async () => {
    const base = await w.group({});
    const referring = await w.group(automated(`memberOf:$eq:${base}`));
    const someone = await w.user({});
    await w.member(base, 'add', someone);
    await w.json(userGroups.remove, { params: { id: base } });
    assert.deepEqual((await w.read(referring)).memberQueryErrorFlags, ['INVALID_GROUP_REFERENCE']);
    assert.deepEqual(await w.members(referring), [someone]);
    const filter = 'memberQueryErrorFlags:in:INVALID_GROUP_REFERENCE';
    const flagged = await w.json<Document[]>(userGroups.list, { query: { filter } });
    assert.deepEqual(
      flagged.map((each) => each.id),
      [referring],
    );
  });

  test('a user who is deleted leaves no edge, also where leaving one group means joining another', async () => {
    const base = await w.group({});
    const others = await w.group(automated(`memberOf:$ne:${base}`, 'company:$eq:Gone'));
    const someone = await w.user({ company: 'Gone' });
    await w.member(base, 'add', someone);
    assert.deepEqual(await w.members(others), []);
    await w.json(users.remove, { params: { id: someone } });
    assert.deepEqual(await w.store.read.edgesOf(w.organization, { type: 'user', id: someone }), []);
  });
});

describe('DYNAMIC_REVIEW_REQUIRED', () => {
  test('suggests, counts, and applies what is asked for', async () => {
    const stays = await w.user({ costCenter: '7' });
    const leaves = await w.user({ costCenter: '8' });
    const comes = await w.user({ costCenter: '7' });
    const g = await w.group({});
    await w.member(g, 'add', stays);
    await w.member(g, 'add', leaves);
    const saved = await w.json(userGroups.patch, { params: { id: g }, body: review('costCenter:$eq:7') });
    assert.deepEqual(saved.suggestionCounts, { add: 1, remove: 1, total: 2 });
    assert.deepEqual(await w.suggestions(g), [
      ['add', comes],
      ['remove', leaves],
    ]);
    assert.deepEqual(await w.members(g), [stays, leaves].sort());

    const filter = 'suggestionCounts.total:gt:0';
    assert.deepEqual(
      (await w.json<Document[]>(userGroups.list, { query: { filter } })).map((each) => each.id),
      [g],
    );

    const nobody = 'f'.repeat(24);
    const applied = await w.json(userGroups.applySuggestions, {
      params: { group_id: g },
      body: { user_ids: [comes, nobody] },
    });
    assert.deepEqual(applied, [{ suggestions_found: [comes], suggestions_not_found: [nobody] }]);
    assert.deepEqual(await w.members(g), [stays, leaves, comes].sort());
    assert.deepEqual(await w.suggestions(g), [['remove', leaves]]);
    assert.deepEqual((await w.read(g)).suggestionCounts, { add: 0, remove: 1, total: 1 });
  });

  test('suggestions follow users and members, and go with the method', async () => {
    const g = await w.group(review('location:$eq:Attic'));
    const someone = await w.user({ location: 'Attic' });
    assert.deepEqual(await w.suggestions(g), [['add', someone]]);
    await w.member(g, 'add', someone);
    assert.deepEqual(await w.suggestions(g), []);
    await w.change(someone, { location: 'Cellar' });
    assert.deepEqual(await w.suggestions(g), [['remove', someone]]);
    const { total, page } = await w.raw(userGroups.suggestions, { params: { group_id: g }, query: { limit: '0' } });
    assert.deepEqual([total, page?.returned], [1, 0]);
    await w.json(users.remove, { params: { id: someone } });
    assert.deepEqual((await w.read(g)).suggestionCounts, { add: 0, remove: 0, total: 0 });
    await w.user({ location: 'Attic' });
    assert.deepEqual((await w.read(g)).suggestionCounts, { add: 1, remove: 0, total: 1 });
    await w.patch(g, { membershipMethod: 'STATIC' });
    assert.deepEqual(
      [await w.suggestions(g), (await w.read(g)).suggestionCounts],
      [[], { add: 0, remove: 0, total: 0 }],
    );
  });

  test('the suggestions of a deleted group go with it', async () => {
    const someone = await w.user({ location: 'Roof' });
    const g = await w.group(review('location:$eq:Roof'));
    await w.json(userGroups.remove, { params: { id: g } });
    const kept = await w.store.read.list(w.organization, {
      kinds: ['member_suggestion'],
      where: { op: 'eq', field: 'member', value: someone },
      sort: [],
      skip: 0,
      limit: 10,
    });
    assert.equal(kept.total, 0);
  });
});

describe('system groups', () => {
  const device = async (facts: Document): Promise<string> => {
    // Devices come by enrolment; a job stands in for it.
    let id = '';
    await w.write(async (ctx) => {
      id = (await ctx.here.insert(system, { hostname: `h${w.unique()}`, ...facts })).id;
    });
    return id;
  };

  test('follow the facts of devices', async () => {
    const mac = await device({ os: 'Mac OS X', version: '10.15.7' });
    await device({ os: 'Mac OS X', version: '10.9.5' });
    const created = await w.json(systemGroups.create, {
      body: { name: 'new macs', ...automated('os:$eq:Mac OS X', 'version:$gte:10.10') },
    });
    assert.deepEqual(await w.systemMembers(String(created.id)), [mac]);
  });

  test('suggestions are applied by object_ids or system_ids', async () => {
    const one = await device({ templateName: 'kiosk' });
    const two = await device({ templateName: 'kiosk' });
    const created = await w.json(systemGroups.create, {
      body: { name: 'kiosks', ...review('templateName:$eq:kiosk') },
    });
    const params = { group_id: String(created.id) };
    const listed = await w.json<Document[]>(systemGroups.suggestions, { params });
    assert.deepEqual(listed[0], { object: { id: one, type: 'system', attributes: null }, op: 'add' });
    await w.json(systemGroups.applySuggestions, { params, body: { object_ids: [one], system_ids: [two] } });
    assert.deepEqual(await w.systemMembers(params.group_id), [one, two].sort());
  });

  test('a user group is no group of devices', async () => {
    const g = await w.group({});
    const created = await w.json(systemGroups.create, {
      body: { name: 'wrong', ...automated(`memberOf:$eq:${g}`) },
    });
    assert.deepEqual(created.memberQueryErrorFlags, ['INVALID_GROUP_REFERENCE']);
  });
});

describe('much at once', () => {
  test('is a job, in pieces', async (t) => {
    const w = await world();
    t.after(() => w.close());
    const crowd = MAX_CHANGES + 50;
    await w.write(async (ctx) => {
      for (let i = 0; i < crowd; i++) {
        const username = `crowd${i}`;
        await ctx.here.insert(systemUser, {
          username,
          email: `${username}@example.com`,
          company: 'Crowd',
          state: 'ACTIVATED',
        });
      }
    });
    const total = async (id: string) => (await w.raw(userGroups.members, { params: { group_id: id } })).total;
    const g = await w.group(automated('company:$eq:Crowd'));
    assert.equal(await total(g), 0);
    assert.equal(await w.work(), 2);
    assert.equal(await total(g), crowd);

    // A rule that is saved while the job waits makes it end without a change.
    const other = await w.group(automated('company:$eq:Crowd'));
    await w.patch(other, { memberQuery: rule('company:$eq:Nobody') });
    assert.equal(await w.work(), 1);
    assert.equal(await total(other), 0);

    await w.patch(g, review('company:$eq:Nobody'));
    assert.equal(await w.work(), 2);
    assert.deepEqual((await w.read(g)).suggestionCounts, { add: 0, remove: crowd, total: crowd });
    assert.equal(await total(g), crowd);
    await w.json(userGroups.remove, { params: { id: g } });
  });
});

describe('too many rules', () => {
  test('are refused, whether the method or the rule comes last', async (t) => {
    const w = await world();
    t.after(() => w.close());
    const first = await w.group(automated('company:$eq:A'));
    const rest = await w.group({ membershipMethod: 'DYNAMIC_AUTOMATED' });
    // A thousand of them, as the list of rules says it: the first a thousand times over.
    await w.write(async (ctx) => {
      const list = await ctx.here.require(ruledGroups, w.organization);
      await ctx.here.update(list, { groups: Array.from({ length: 1000 }, () => (list.doc.groups as Document[])[0]) });
    });
    const refused = { code: 'invalid', message: /as many dynamic groups/ };
    await assert.rejects(w.group(automated('company:$eq:B')), refused);
    await assert.rejects(w.patch(rest, { memberQuery: rule('company:$eq:B') }), refused);
    await w.patch(rest, { description: 'still without a rule' });
    await w.patch(first, { memberQuery: rule('company:$eq:B') });
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as lists } from '../ip-lists/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as groups } from '../user-groups/contract.ts';
import { operations as policies } from './contract.ts';
import type { Verdict } from './entity.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
let user: string;
let group: string;
before(async () => {
  directory = await testDirectory();
  const made = await directory.call(users.create, { body: { username: 'ada', email: 'ada@example.com' } });
  user = String((made.body as Document)._id);
  group = String(((await directory.call(groups.create, { body: { name: 'People' } })).body as Document).id);
});
after(() => directory.close());

const effect = { action: 'deny' };
const targets = { users: { inclusions: ['ALL'] } };
const create = async (body: Document): Promise<Document> =>
  (await directory.call(policies.create, { body: { name: 'policy', effect, ...body } })).body;
const remove = (policy: Document) => directory.call(policies.remove, { params: { id: String(policy.id) } });
const newList = async (name: string, ips: readonly string[]): Promise<string> =>
  String(((await directory.call(lists.create, { body: { name, ips } })).body as Document).id);
const simulate = async (body: Document = {}): Promise<Verdict> =>
  (await directory.call(policies.simulate, { body: { user: 'ada', resource: { type: 'user_portal' }, ...body } })).body;

describe('authentication policies', () => {
  test('are created with every property, changed, and answered when they are deleted', async () => {
    const made = await directory.call(policies.create, { body: { name: 'MFA', effect: { action: 'allow' } } });
    assert.equal(made.result.status, 201);
    const { id, ...rest } = made.body as Document;
    assert.deepEqual(rest, {
      name: 'MFA',
      description: '',
      type: 'user_portal',
      disabled: false,
      monitorOnly: false,
      effect: { action: 'allow' },
      targets: {
        resources: [],
        users: { inclusions: [] },
        userGroups: { inclusions: [], exclusions: [] },
        userAttributes: { inclusions: [], exclusions: [] },
        excludedApplications: [],
      },
      conditions: {},
    });
    const params = { id: String(id) };
    for (const operation of [policies.patch, policies.put]) {
      const { body } = await directory.call(operation, { params, body: { disabled: true } });
      assert.deepEqual(body, { ...rest, id, disabled: true });
    }
    const removed = await remove({ id });
    assert.deepEqual([removed.result.status, (removed.body as Document).id], [200, id]);
  });

  test('are refused without an effect, a name, or with ids that nothing has', async () => {
    const nobody = 'f'.repeat(24);
    for (const [body, message] of [
      [{ name: undefined }, /^name/],
      [{ effect: undefined }, /^effect: is required/],
      [{ effect: { action: 'block' } }, /^effect\.action/],
      [{ type: 'vpn' }, /^type/],
      [{ conditions: { ipAddressIn: [nobody] } }, /^conditions: no IP list has the id f/],
      [{ conditions: { all: [{ colour: 'red' }] } }, /^conditions\.all\[0\]\.colour/],
      [{ targets: { users: { inclusions: ['ALL', nobody] } } }, /^targets\.users\.inclusions\[1\]: no user/],
      [{ targets: { users: { inclusions: ['everybody'] } } }, /^targets\.users\.inclusions\.0/],
      [{ targets: { userGroups: { exclusions: [nobody] } } }, /^targets\.userGroups\.exclusions\[0\]: no user group/],
      [
        { targets: { resources: [{ type: 'application', id: nobody }] } },
        /^targets\.resources\[0\]\.id: no application/,
      ],
      [{ targets: { resources: [{ type: 'user_portal', id: nobody }] } }, /^targets\.resources\[0\]\.id: there is one/],
    ] as const) {
      await assert.rejects(create(body), { code: 'invalid', message });
    }
  });

  test('are about what all of their resources are, where they do not say', async () => {
    const made = await create({ targets: { ...targets, resources: [{ type: 'admin_portal' }] } });
    assert.equal(made.type, 'admin_portal');
    await remove(made);
  });

  test('stay when what they name is deleted, and can be changed then', async () => {
    const list = await newList('Short-lived', ['10.0.0.0/8']);
    const made = await create({ conditions: { ipAddressIn: [list] }, targets });
    await directory.call(lists.remove, { params: { id: list } });
    const params = { id: String(made.id) };
    const { body } = await directory.call(policies.patch, { params, body: { ...made, description: 'still here' } });
    assert.deepEqual(body, { ...made, description: 'still here' });
    await remove(made);
  });
});

describe('a simulation', () => {
  test('says which policy decides, and why each other does not', async () => {
    const office = await newList('Office', ['192.0.2.0/24', '2001:db8::/32']);
    const outside = await create({ name: 'Outside', targets, conditions: { ipAddressNotIn: [office] } });
    const people = await create({
      name: 'People',
      targets: { userGroups: { inclusions: [group] } },
      effect: { action: 'allow', obligations: { mfa: { required: true } } },
    });
    const inside = await simulate({ address: '192.0.2.7' });
    assert.deepEqual([inside.policy, inside.effect.action], [null, 'allow']);
    const verdict = await simulate({ address: '198.51.100.1' });
    assert.deepEqual(verdict, {
      policy: { id: outside.id, name: 'Outside' },
      effect: { action: 'deny' },
      reason: "the policy 'Outside' matches, and none that matches is stricter",
      considered: [
        {
          id: outside.id,
          name: 'Outside',
          outcome: 'decides',
          reasons: ["198.51.100.1 is not in the IP list 'Office'"],
        },
        { id: people.id, name: 'People', outcome: 'does_not_match', reasons: ['it does not include the user'] },
      ],
    });
    await directory.call(groups.changeMembers, {
      params: { group_id: group },
      body: { op: 'add', type: 'user', id: user },
    });
    assert.equal((await simulate({ address: '2001:db8::1' })).policy?.name, 'People');

    await directory.call(lists.remove, { params: { id: office } });
    const gone = await simulate({ address: '198.51.100.1' });
    assert.equal(gone.policy?.name, 'People');
    assert.deepEqual(gone.considered[0]?.reasons, [`the IP list ${office} does not exist any more`]);
    assert.equal(gone.considered[0]?.outcome, 'undetermined');
    await Promise.all([remove(outside), remove(people)]);
  });

  test('names the user by id, user name or email address', async () => {
    for (const name of [user, 'ADA', 'ada@example.com']) assert.equal((await simulate({ user: name })).policy, null);
    await assert.rejects(simulate({ user: 'nobody' }), { code: 'not_found' });
    await assert.rejects(simulate({ address: 'here' }), { code: 'invalid', message: /^address/ });
  });

  test('takes the second factor of the user where no policy decides', async () => {
    await directory.call(users.put, { params: { id: user }, body: { enable_user_portal_multifactor: true } });
    assert.deepEqual((await simulate()).effect.obligations, { mfa: { required: true } });
    const ldap = await simulate({ resource: { type: 'ldap' } });
    assert.deepEqual(ldap.effect.obligations, { mfa: { required: false } });
  });
});

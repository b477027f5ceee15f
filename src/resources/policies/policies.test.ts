import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Caller } from '../../directory/types.ts';
import type { Operation } from '../../kit/op.ts';
import { operations as agent, type DeliveredPolicy } from '../agent-policies/contract.ts';
import { device } from '../enrollment/enrollment.test-support.ts';
import { operations as policyGroups } from '../policy-groups/contract.ts';
import { operations as results } from '../policy-results/contract.ts';
import type { PolicyResult } from '../policy-results/entity.ts';
import { KEPT_OUTCOMES } from '../policy-results/record.ts';
import { templateNamed } from '../policy-templates/catalogue.ts';
import { operations as systemGroups } from '../system-groups/contract.ts';
import { operations as systems } from '../systems/contract.ts';
import type { System } from '../systems/entity.ts';
import { operations } from './contract.ts';
import type { KeptPolicy, SystemPolicy } from './entity.ts';
import { MASK } from './values.ts';

type TestDevice = Awaited<ReturnType<typeof device>>;
const NONE = { duplicate: 0, failed: 0, pending: 0, success: 0, total: 0, unsupportedOs: 0 };

describe('policies', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let linux: TestDevice;
  let windows: TestDevice;
  before(async () => {
    at = await testDirectory();
    linux = await device(at, { serialNumber: 'L' });
    windows = await device(at, { os: 'Windows', serialNumber: 'W' });
  });
  after(() => at.close());

  const did = async <T>(operation: Operation, input: object = {}, caller: Partial<Caller> = {}): Promise<T> =>
    (await at.call(operation, input, caller)).body as T;
  /** As the agent of a device, which signs the body too. */
  const asAgent = ({ caller }: TestDevice): Partial<Caller> => ({
    ...caller,
    identity: { ...(caller.identity as Caller['identity']), signed: 'body' },
  });
  const create = (template: string, values: Readonly<Record<string, unknown>> = {}, more: object = {}) => {
    const { id, configFields } = templateNamed(template);
    const given = Object.entries(values).map(([name, value]) => ({
      configFieldID: configFields.find((field) => field.name === name)?.id ?? '',
      value,
    }));
    return did<KeptPolicy>(operations.create, { body: { name: template, template: { id }, values: given, ...more } });
  };
  const bind = (policy: string, type: 'system' | 'system_group', id: string, op = 'add') =>
    did(operations.associate, { params: { policy_id: policy }, body: { op, type, id } });
  const delivered = async (to: TestDevice): Promise<readonly DeliveredPolicy[]> =>
    (await did<{ policies: readonly DeliveredPolicy[] }>(agent.fetch, {}, asAgent(to))).policies;
  const report = (by: TestDevice, policyId: string, more: object = {}) => {
    const endedAt = new Date((at.clock.at += 1000)).toISOString();
    const result = { policyId, revision: 1, state: 'success', startedAt: endedAt, endedAt, ...more };
    return did<{ accepted: string[]; ignored: { reason: string }[] }>(
      agent.report,
      { body: { results: [result] } },
      asAgent(by),
    );
  };
  const statuses = (
    of: { readonly policy: string } | { readonly system: string },
    query = {},
  ): Promise<PolicyResult[]> =>
    'policy' in of
      ? did(results.statusesOfPolicy, { params: { policy_id: of.policy }, query })
      : did(results.statusesOfSystem, { params: { system_id: of.system }, query });
  const stats = async (id: string): Promise<System['policyStats']> =>
    (await did<System>(systems.get, { params: { id } })).policyStats;

  test('are made of a template, whose fields come with them; names need not be unique', async () => {
    const policy = await create('linux_ssh_root_login', { permitRootLogin: 'yes' }, { notes: 'why' });
    const { id: template, configFields } = templateNamed('linux_ssh_root_login');
    assert.deepEqual(Object.keys(policy).toSorted(), ['configFields', 'id', 'name', 'notes', 'template', 'values']);
    assert.deepEqual(policy.configFields, configFields);
    assert.equal(policy.template.id, template);
    const [field] = configFields;
    assert.deepEqual(policy.values, [
      { configFieldID: field?.id, configFieldName: 'permitRootLogin', sensitive: false, value: 'yes' },
    ]);
    assert.deepEqual(await did(operations.get, { params: { id: policy.id } }), policy);
    const twin = await create('linux_ssh_root_login');
    const query = { filter: `template.id:eq:${template}`, sort: 'name' };
    const rows = await did<KeptPolicy[]>(operations.list, { query });
    assert.deepEqual(
      rows.map((row) => [row.id, Object.keys(row)]),
      [policy.id, twin.id].map((id) => [id, ['id', 'name', 'template']]),
    );
    for (const { id } of rows) await did(operations.remove, { params: { id } });
  });

  test('what does not fit is refused with the name of the field', async () => {
    await assert.rejects(create('linux_ssh_root_login', { permitRootLogin: 'maybe' }), (error: Error) => {
      assert.match(error.message, /^values\.permitRootLogin: must be one of/);
      return true;
    });
    const body = { name: 'x', template: { id: 'ab'.repeat(12) } };
    await assert.rejects(did(operations.create, { body }), { code: 'invalid', message: /^template\.id/ });
    await assert.rejects(create('linux_ssh_root_login', {}, { name: ' ' }), { code: 'invalid', message: /^name/ });
  });

  test('an update replaces all values, keeps the template, and asks for a new report', async () => {
    const policy = await create('linux_ssh_root_login', { permitRootLogin: 'yes' });
    const params = { id: policy.id };
    await bind(policy.id, 'system', linux.id);
    await report(linux, policy.id);
    assert.deepEqual(await stats(linux.id), { ...NONE, total: 1, success: 1 });
    const other = templateNamed('linux_firewall').id;
    await assert.rejects(did(operations.put, { params, body: { name: 'x', template: { id: other } } }), {
      message: /^template\.id/,
    });
    // A new name is nothing that a device has to act on.
    const { values, template } = policy;
    await did(operations.put, { params, body: { name: 'renamed', values, template: { id: template.id } } });
    assert.equal((await statuses({ policy: policy.id }))[0]?.state, 'success');
    const row = await did<KeptPolicy>(operations.put, { params, body: { name: 'again' } });
    assert.deepEqual(Object.keys(row), ['id', 'name', 'template']);
    assert.deepEqual((await did<KeptPolicy>(operations.get, { params })).values, []);
    assert.deepEqual(await delivered(linux), [
      {
        id: policy.id,
        name: 'again',
        template: 'linux_ssh_root_login',
        revision: 2,
        values: { permitRootLogin: 'no' },
      },
    ]);
    assert.deepEqual(await stats(linux.id), { ...NONE, total: 1, pending: 1 });
    assert.equal((await report(linux, policy.id)).ignored[0]?.reason, 'other_revision');
    assert.equal((await statuses({ policy: policy.id }))[0]?.state, 'pending');
    assert.deepEqual((await report(linux, policy.id, { revision: 2, state: 'failed' })).accepted, [policy.id]);
    assert.deepEqual(await stats(linux.id), { ...NONE, total: 1, failed: 1 });
    await did(operations.remove, { params });
    assert.deepEqual(await stats(linux.id), NONE);
    assert.deepEqual(await did(results.list), []);
  });

  test('secrets reach the device, and neither answers nor the log', async () => {
    const secret = 'correct horse battery';
    const policy = await create('linux_wifi_network', { ssid: 'Office', passphrase: secret });
    await bind(policy.id, 'system', linux.id);
    const params = { id: policy.id };
    const again = { params, body: { name: 'renamed', values: policy.values } };
    await did(operations.put, again);
    const seen = [
      policy,
      await did(operations.get, { params }),
      await did(operations.list),
      await did(operations.ofSystem, { params: { system_id: linux.id } }),
      await at.store.read.changes(at.organization, 0, 10_000),
    ];
    for (const each of seen) assert.ok(!JSON.stringify(each).includes(secret));
    assert.ok(JSON.stringify(policy.values).includes(MASK));
    const [one] = await delivered(linux);
    assert.deepEqual([one?.revision, one?.values], [1, { ssid: 'Office', passphrase: secret, hidden: false }]);
    await did(operations.put, {
      params,
      body: {
        name: 'x',
        values: policy.values.map((each) => (each.sensitive ? { ...each, value: 'another secret' } : each)),
      },
    });
    const [changed] = await delivered(linux);
    assert.deepEqual([changed?.revision, changed?.values.passphrase], [2, 'another secret']);
    await did(operations.remove, { params });
  });

  test('reach a device by every way that the graph knows, and of one template the nearest is in force', async () => {
    const group = await did<{ id: string }>(systemGroups.create, { body: { name: 'Servers' } });
    const set = await did<{ id: string }>(policyGroups.create, { body: { name: 'Baseline' } });
    const [far, near, foreign] = [
      await create('linux_default_umask', { umask: '077' }),
      await create('linux_default_umask'),
      await create('windows_firewall'),
    ];
    const member = (id: string, op = 'add') =>
      did(systemGroups.changeMembers, { params: { group_id: group.id }, body: { op, id } });
    await member(linux.id);
    for (const { id } of [far, foreign]) {
      await did(policyGroups.changeMembers, { params: { group_id: set.id }, body: { op: 'add', id } });
    }
    await did(policyGroups.associate, {
      params: { group_id: set.id },
      body: { op: 'add', type: 'system_group', id: group.id },
    });
    assert.deepEqual(
      (await delivered(linux)).map(({ id }) => id),
      [far.id],
    );
    await bind(near.id, 'system', linux.id);
    const { results: reaching } = await did<{ results: SystemPolicy[] }>(operations.ofSystem, {
      params: { system_id: linux.id },
    });
    assert.deepEqual(
      reaching.map(({ id, standing, inForce, state, values, paths }) => [
        id,
        standing,
        inForce,
        state,
        values.umask,
        paths.length,
      ]),
      [
        [far.id, 'duplicate', near.id, 'duplicate', '077', 1],
        [near.id, 'effective', near.id, 'pending', '027', 1],
        [foreign.id, 'unsupportedOs', '', 'unsupportedOs', undefined, 1],
      ],
    );
    assert.deepEqual(
      reaching[0]?.paths[0]?.map(({ type }) => type),
      ['system_group', 'policy_group', 'policy'],
    );
    assert.deepEqual(await stats(linux.id), { ...NONE, total: 3, duplicate: 1, unsupportedOs: 1, pending: 1 });
    const { results: page } = await did<{ results: System[] }>(systems.list);
    assert.deepEqual(
      page.map(({ isPolicyBound, policyStats }) => [isPolicyBound, policyStats.total]),
      [
        [true, 3],
        [false, 0],
      ],
    );
    assert.deepEqual(
      (await delivered(linux)).map(({ id }) => id),
      [near.id],
    );
    assert.equal((await report(linux, far.id)).ignored[0]?.reason, 'not_applied');

    // A device that joins waits for the policies at once, and one that leaves is not asked any more.
    await member(windows.id);
    assert.deepEqual(
      (await statuses({ policy: foreign.id }, { sort: '-state' })).map(({ systemID, state }) => [systemID, state]),
      [
        [linux.id, 'unsupportedOs'],
        [windows.id, 'pending'],
      ],
    );
    await report(windows, foreign.id);
    await member(windows.id, 'remove');
    assert.deepEqual(await statuses({ system: windows.id }), []);
    await member(windows.id);
    const [back] = await statuses({ policy: foreign.id }, { filter: `systemID:eq:${windows.id}` });
    assert.equal(back?.state, 'pending');

    // The same when the group itself is unbound, whoever it is.
    await report(windows, foreign.id);
    await did(policyGroups.associate, {
      params: { group_id: set.id },
      body: { op: 'remove', type: 'system_group', id: group.id },
    });
    await at.work();
    await did(policyGroups.associate, {
      params: { group_id: set.id },
      body: { op: 'add', type: 'system_group', id: group.id },
    });
    assert.deepEqual(
      (await statuses({ system: windows.id })).map(({ state }) => state),
      ['unsupportedOs', 'pending'],
    );
    for (const { id } of [far, near, foreign]) await did(operations.remove, { params: { id } });
    await did(policyGroups.remove, { params: { id: set.id } });
    assert.deepEqual(await stats(linux.id), NONE);
  });

  test('of each outcome the latest are kept; one that repeats moves the times of the one before', async () => {
    const policy = await create('linux_sudo_timeout');
    await bind(policy.id, 'system', linux.id);
    const params = { policy_id: policy.id };
    await report(linux, policy.id);
    const [first] = await statuses({ policy: policy.id });
    await report(linux, policy.id);
    const [second] = await statuses({ policy: policy.id });
    assert.equal(second?.id, first?.id);
    assert.ok(String(second?.endedAt) > String(first?.endedAt));
    assert.deepEqual(await did(results.get, { params: { id: second?.id } }), second);
    for (let i = 0; i < KEPT_OUTCOMES + 3; i++) {
      await report(linux, policy.id, { state: 'failed', detail: `attempt ${i}`, exitStatus: 3, stdErr: 'no' });
    }
    const history = await did<PolicyResult[]>(results.ofPolicy, { params, query: { sort: '-endedAt', limit: '100' } });
    assert.equal(history.length, KEPT_OUTCOMES);
    const [latest] = history;
    assert.deepEqual([latest?.detail, latest?.exitStatus, latest?.success], [`attempt ${KEPT_OUTCOMES + 2}`, 3, false]);
    assert.deepEqual(await statuses({ policy: policy.id }), [latest]);
    assert.deepEqual(Object.keys(latest ?? {}).toSorted(), Object.keys(second ?? {}).toSorted());
    const failed = await did<PolicyResult[]>(results.list, {
      query: { filter: `systemID:eq:${linux.id}`, limit: '3' },
    });
    assert.equal(failed.length, 3);
    await did(systems.remove, { params: { id: linux.id } });
    assert.deepEqual(await did(results.list), []);
    assert.deepEqual(await statuses({ policy: policy.id }), []);
  });

  test('a device is told only what changed, and nobody else is told at all', async () => {
    const policy = await create('windows_firewall');
    await bind(policy.id, 'system', windows.id);
    const told = await did<{ digest: string; changed: boolean }>(agent.fetch, {}, asAgent(windows));
    assert.equal(told.changed, true);
    const body = { known: told.digest };
    assert.deepEqual(await did(agent.fetch, { body }, asAgent(windows)), { digest: told.digest, changed: false });
    await did(operations.put, { params: { id: policy.id }, body: { name: 'renamed' } });
    assert.notEqual((await did<typeof told>(agent.fetch, { body }, asAgent(windows))).digest, told.digest);
    await assert.rejects(did(agent.fetch), { code: /unauthenticated|forbidden/ });
    await assert.rejects(did(agent.fetch, {}, windows.caller), { code: 'unauthenticated' });
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Caller } from '../../directory/types.ts';
import type { Operation } from '../../kit/op.ts';
import { administratorOf, organizationNamed } from '../administrators/administrators.test-support.ts';
import { operations as agent, type DeliveredPolicy } from '../agent-policies/contract.ts';
import { device } from '../enrollment/enrollment.test-support.ts';
import { operations as policies } from '../policies/contract.ts';
import type { KeptPolicy } from '../policies/entity.ts';
import { MASK } from '../policies/values.ts';
import { operations as policyGroups } from '../policy-groups/contract.ts';
import { templateNamed } from '../policy-templates/catalogue.ts';
import { operations, type ConfiguredPolicyTemplate, type PolicyGroupTemplate } from './contract.ts';

const SECRET = 'correct-horse-battery';

describe('policy group templates', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let group: string;
  let other: string;
  let template: PolicyGroupTemplate;
  before(async () => {
    at = await testDirectory();
    other = await organizationNamed(at, 'Other');
    group = (await did<{ id: string }>(policyGroups.create, { body: { name: 'Baseline', description: 'Ours' } })).id;
    const root = templateNamed('linux_ssh_root_login');
    await addTo(group, 'No root', root.id, [{ configFieldID: root.configFields[0]?.id ?? '', value: 'no' }]);
    const wifi = templateNamed('linux_wifi_network');
    const [ssid, passphrase] = wifi.configFields;
    await addTo(group, 'With a secret', wifi.id, [
      { configFieldID: ssid?.id, value: 'office' },
      { configFieldID: passphrase?.id, value: SECRET },
    ]);
    template = await make({ policyGroup: group });
  });
  after(() => at.close());

  const did = async <T>(operation: Operation, input: object = {}, caller: Partial<Caller> = {}): Promise<T> =>
    (await at.call(operation, input, caller)).body as T;
  const params = (more: object = {}) => ({ provider_id: at.provider, ...more });
  const make = (body: object) =>
    did<PolicyGroupTemplate>(operations.create, { params: params(), body: { organization: at.organization, ...body } });
  const apply = (id: string, organizations: readonly string[], caller: Partial<Caller> = {}) =>
    did<{ organizations: string[] }>(operations.apply, { params: params({ id }), body: { organizations } }, caller);
  async function addTo(to: string, name: string, id: string, values: readonly object[]): Promise<string> {
    const made = await did<{ id: string }>(policies.create, { body: { name, template: { id }, values } });
    const body = { op: 'add', type: 'policy', id: made.id };
    await did(policyGroups.changeMembers, { params: { group_id: to }, body });
    return made.id;
  }
  const membersIn = async (organization: string): Promise<readonly KeptPolicy[]> => {
    const found = await listed<KeptPolicy>(policies.list, organization);
    return Promise.all(found.map(({ id }) => did<KeptPolicy>(policies.get, { params: { id } }, { organization })));
  };
  const listed = <T>(operation: Operation, organization: string): Promise<readonly T[]> =>
    did<T[]>(operation, { query: { sort: 'name' } }, { organization });

  test('are read as the API has them, with masks where secrets are', async () => {
    assert.deepEqual([template.name, template.description], ['Baseline', 'Ours']);
    assert.deepEqual(template.members.map(({ name }) => name).toSorted(), ['No root', 'With a secret']);
    const id = { params: params({ id: template.id }) };
    assert.deepEqual(await did(operations.get, id), template);
    assert.deepEqual(await did(operations.list, { params: params(), query: { filter: 'name:eq:Baseline' } }), {
      totalCount: 1,
      results: [template],
    });
    const byName = { ...id, query: { sort: '-name', limit: '1' } };
    const { results, totalCount } = await did<{ results: { name: string }[]; totalCount: number }>(
      operations.members,
      byName,
    );
    assert.deepEqual([results.map(({ name }) => name), totalCount], [['With a secret'], 2]);
    const { records } = await did<{ records: ConfiguredPolicyTemplate[] }>(operations.listConfigured, {
      params: params(),
      query: { sort: 'name' },
    });
    const [plain, secret] = records as [ConfiguredPolicyTemplate, ConfiguredPolicyTemplate];
    assert.deepEqual(
      plain.values.map(({ value }) => value),
      ['no'],
    );
    assert.ok(secret.values.some(({ value }) => value === MASK) && !JSON.stringify(records).includes(SECRET));
    assert.deepEqual(await did(operations.getConfigured, { params: params({ id: plain.id }) }), plain);
    await assert.rejects(make({ policyGroup: group }), { code: 'conflict' });
    await assert.rejects(make({ policyGroup: template.id, name: 'x' }), { code: 'not_found' });
  });

  test('become policy groups of organizations, that reach devices with their secrets, and again after a change', async () => {
    assert.deepEqual(await apply(template.id, [other, other.toUpperCase()]), { organizations: [other] });
    await at.work();
    const [made] = await listed<{ id: string; name: string; description: string }>(policyGroups.list, other);
    assert.deepEqual([made?.name, made?.description], ['Baseline', 'Ours']);
    const before = await membersIn(other);
    assert.deepEqual(
      before.map(({ name }) => name),
      ['No root', 'With a secret'],
    );
    await apply(template.id, [other]);
    await at.work();
    assert.deepEqual(await membersIn(other), before);

    // What somebody changed there becomes as the template has it; what is theirs alone stays.
    const [changed] = before as [KeptPolicy];
    const { configFieldID } = changed.values[0] as { configFieldID: string };
    const body = { name: changed.name, values: [{ configFieldID, value: 'yes' }] };
    await did(policies.put, { params: { id: changed.id }, body }, { organization: other });
    await apply(template.id, [other]);
    await at.work();
    assert.deepEqual((await membersIn(other))[0], changed);
    assert.equal((await listed(policyGroups.list, other)).length, 1);
  });

  test('reach the devices of the organization they were applied to', async () => {
    const linux = await device(at, { serialNumber: 'T' });
    const { id } = await make({ policyGroup: group, name: 'Delivered' });
    await apply(id, [at.organization]);
    await at.work();
    const found = await did<{ id: string }[]>(policyGroups.list, { query: { filter: 'name:eq:Delivered' } });
    const [made] = found as [{ id: string }];
    const body = { op: 'add', type: 'system', id: linux.id };
    await did(policyGroups.associate, { params: { group_id: made.id }, body });
    const identity = { ...(linux.caller.identity as Caller['identity']), signed: 'body' as const };
    const { policies: delivered } = await did<{ policies: readonly DeliveredPolicy[] }>(
      agent.fetch,
      {},
      { ...linux.caller, identity },
    );
    assert.ok(JSON.stringify(delivered).includes(SECRET));
  });

  test('are for who acts for the whole provider, in its own organizations', async () => {
    const eve = await administratorOf(at, at.organization, 'eve@example.com');
    await assert.rejects(apply(template.id, [at.organization], await eve.caller()), {
      code: 'forbidden',
      message: /templates\.write/,
    });
    await assert.rejects(apply(template.id, [other, '0123456789abcdef01234567']), { code: 'not_found' });
    const elsewhere = { provider_id: '0123456789abcdef01234567', id: template.id };
    for (const operation of [operations.list, operations.get, operations.members, operations.listConfigured])
      await assert.rejects(at.call(operation, { params: elsewhere }), { code: 'not_found' }, operation.id);
  });

  test('go with their policies; what they were applied to stays, and what was asked for meanwhile is not done', async () => {
    const late = await organizationNamed(at, 'Late');
    const configured = () => did<{ totalCount: number }>(operations.listConfigured, { params: params() });
    const { totalCount: before } = await configured();
    const second = await make({ policyGroup: group, name: 'Second' });
    assert.equal((await configured()).totalCount, before + 2);
    await apply(second.id, [late]);
    const { result } = await at.call(operations.remove, { params: params({ id: second.id }) });
    assert.deepEqual([result.status, result.answer.type], [201, 'none']);
    await at.work();
    assert.equal((await listed(policyGroups.list, late)).length, 0);
    assert.equal((await configured()).totalCount, before);
  });
});

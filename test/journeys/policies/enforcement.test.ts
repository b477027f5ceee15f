import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { ENFORCEMENTS } from '../../../src/agent/policies/enforcements.ts';
import { TEMPLATES, templateNamed } from '../../../src/resources/policy-templates/catalogue.ts';
import type { PolicyResult } from '../../../src/resources/policy-results/entity.ts';
import type { System } from '../../../src/resources/systems/entity.ts';
import { Device } from '../../support/device.ts';
import { PolicyAgent } from '../../support/device/policies.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { Root, type PolicyCase } from './case.ts';
import { accessCases } from './cases-access.ts';
import { accountCases } from './cases-accounts.ts';
import { deviceCases } from './cases-device.ts';

/**
 * Every Linux template on a scripted device: bound, applied under a root that stands for the device's, changed by hand,
 * put back, made to fail, and unbound; what the device reports is what results and statuses say.
 */
const CASES: readonly PolicyCase[] = [...accessCases, ...accountCases, ...deviceCases];

test('every Linux template has its enforcement and its case, and nothing else has', () => {
  const linux = TEMPLATES.filter(({ osMetaFamily }) => osMetaFamily === 'linux').map(({ name }) => name);
  assert.ok(linux.length >= 15);
  assert.deepEqual([...ENFORCEMENTS.keys()].toSorted(), linux.toSorted());
  assert.deepEqual([...new Set(CASES.map(({ template }) => template))].toSorted(), linux.toSorted());
});

describe('a policy on a device', () => {
  let server: TestServer;
  let device: Device;
  let root: Root;
  before(async () => {
    server = await startTestServer();
    const { body } = await server.api<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'test' });
    device = await Device.enrol(server.url, { connectKey: body.connectKey });
    root = new Root(device.root);
  });
  afterEach(async () => {
    for (const { id } of await did<{ id: string }[]>('GET', '/api/v2/policies'))
      await did('DELETE', `/api/v2/policies/${id}`);
  });
  after(async () => {
    device.forget();
    await server.stop();
  });

  async function did<T>(method: string, path: string, body?: unknown): Promise<T> {
    const reply = await server.api<T>(method, path, body);
    assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }
  const valuesOf = (template: string, values: PolicyCase['values']): object[] =>
    Object.entries(values).map(([name, value]) => {
      const field = templateNamed(template).configFields.find((each) => each.name === name);
      assert.ok(field, `${template} has no field ${name}`);
      return { configFieldID: field.id, value };
    });
  async function bound({ template }: PolicyCase, values: PolicyCase['values']): Promise<string> {
    const body = { name: template, template: { id: templateNamed(template).id }, values: valuesOf(template, values) };
    const { id } = await did<{ id: string }>('POST', '/api/v2/policies', body);
    await did('POST', `/api/v2/policies/${id}/associations`, { op: 'add', type: 'system', id: device.id });
    return id;
  }
  const status = async (policy: string): Promise<PolicyResult | undefined> => {
    const path = `/api/v2/policies/${policy}/policystatuses`;
    const [[ofPolicy], [ofSystem]] = await Promise.all([
      did<PolicyResult[]>('GET', path),
      did<PolicyResult[]>('GET', `/api/v2/systems/${device.id}/policystatuses`),
    ]);
    assert.deepEqual(ofSystem, ofPolicy);
    return ofPolicy;
  };
  const stats = async (): Promise<System['policyStats']> =>
    (await did<System>('GET', `/api/systems/${device.id}`)).policyStats;
  const NONE = { duplicate: 0, failed: 0, pending: 0, success: 0, total: 0, unsupportedOs: 0 };
  const log = (): readonly string[] => (root.read('/log') ?? '').split('\n');

  async function says(policy: string, state: 'success' | 'failed', detail: RegExp): Promise<PolicyResult> {
    const now = await status(policy);
    assert.equal(now?.state, state, now?.detail);
    assert.match(now.detail, detail);
    assert.equal(now.success, state === 'success');
    assert.equal(now.exitStatus === 0, state === 'success');
    assert.deepEqual(await stats(), { ...NONE, total: 1, [state]: 1 });
    return now;
  }

  for (const each of CASES) {
    const name = each.title === undefined ? each.template : `${each.template} ${each.title}`;
    test(`${name} is applied, watched and put back`, async () => {
      root.setUp(each);
      const agent = new PolicyAgent(device);
      const before = root.snapshot();
      const policy = await bound(each, each.values);
      assert.equal((await status(policy))?.state, 'pending');
      assert.deepEqual(await stats(), { ...NONE, total: 1, pending: 1 });

      const { results } = await agent.round();
      assert.deepEqual(
        results.map(({ detail }) => detail),
        [''],
      );
      await says(policy, 'success', /^$/);
      for (const [path, text] of Object.entries(each.applied)) {
        if (text instanceof RegExp) assert.match(root.read(path) ?? `${path} is missing`, text);
        else assert.equal(root.read(path) ?? null, text, path);
      }
      for (const line of each.told ?? []) assert.ok(log().includes(line), `${line} is not in\n${log().join('\n')}`);
      const applied = root.snapshot();
      assert.notDeepEqual(applied, before);

      // A second time there is nothing to do.
      await agent.round();
      assert.deepEqual(root.snapshot(), applied);
      await says(policy, 'success', /^$/);

      each.drift(root);
      const changed = root.snapshot();
      await agent.round({ repair: false });
      assert.deepEqual(root.snapshot(), changed);
      await says(policy, 'failed', each.drifted);
      const mended = await agent.round();
      assert.deepEqual(
        mended.results.map(({ state }) => state),
        ['failed', 'success'],
      );
      await says(policy, 'success', /^$/);
      assert.deepEqual(root.snapshot(), applied);
      const history = await did<PolicyResult[]>('GET', `/api/v2/policies/${policy}/policyresults?sort=id`);
      assert.deepEqual(
        history.map(({ state }) => state),
        ['success', 'failed', 'success'],
      );

      await did('DELETE', `/api/v2/policies/${policy}`);
      assert.deepEqual((await agent.round()).problems, []);
      assert.deepEqual(root.snapshot(), before);
      assert.deepEqual(agent.state, {});
      assert.deepEqual(await stats(), NONE);
    });

    test(`${name} fails and says why`, async () => {
      root.setUp(each);
      each.broken?.(root);
      const agent = new PolicyAgent(device);
      const before = root.snapshot();
      const policy = await bound(each, each.badValues ?? each.values);
      await agent.round();
      await says(policy, 'failed', each.failure);
      if (each.failsInForce === undefined) {
        assert.deepEqual(root.snapshot(), before);
        assert.deepEqual(agent.state, {});
      }
      await did('POST', `/api/v2/policies/${policy}/associations`, { op: 'remove', type: 'system', id: device.id });
      assert.deepEqual((await agent.round()).problems, []);
      assert.deepEqual(root.snapshot(), before);
      await did('DELETE', `/api/v2/policies/${policy}`);
    });
  }
});

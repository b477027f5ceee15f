import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations as queue } from '../device-queue/contract.ts';
import { PIECE } from '../device-queue/workflows.ts';
import { commandWorld, type CommandWorld } from './commands.test-support.ts';
import { operations } from './contract.ts';
import { ROOT } from './entity.ts';

interface Workflows {
  readonly totalCount: number;
  readonly results: { id: string; command: string; system: string; pendingCount: number; completedCount: number }[];
}

describe('running a command', () => {
  let at: CommandWorld;
  let direct: string;
  let both: string;
  let grouped: string;
  let unbound: string;
  let group: string;
  before(async () => {
    at = await commandWorld();
    [direct, both, grouped, unbound] = (await at.devices(['direct', 'both', 'grouped', 'unbound'])) as [
      string,
      string,
      string,
      string,
    ];
    group = await at.deviceGroup('of two', [both, grouped]);
  });
  after(() => at.close());

  async function bound(fields = {}): Promise<string> {
    const { _id } = await at.create(fields);
    await at.bind(_id, 'system', direct);
    await at.bind(_id, 'system', both);
    await at.bind(_id, 'system_group', group);
    return _id;
  }
  const queued = async (workflow: string): Promise<string[]> => {
    const page = await at.json<{ results: { system: string }[] }>(queue.list, {
      query: { filter: `workflow:eq:${workflow}` },
    });
    return page.results.map(({ system }) => system).sort();
  };
  const workflows = (operation: { readonly id: string }, query = {}) => at.json<Workflows>(operation, { query });

  test('is on every bound device once, whichever way it is bound', async () => {
    const id = await bound();
    const run = await at.run(id);
    assert.deepEqual([run.queueIds.length, run.notBound], [3, []]);
    assert.deepEqual(await queued(run.workflowInstanceId), [direct, both, grouped].sort());
  });

  test('is on those of the named devices that are bound, and says which are not', async () => {
    const id = await bound();
    const some = await at.run(id, { systemIds: [direct.toUpperCase(), unbound, direct] });
    assert.deepEqual([await queued(some.workflowInstanceId), some.notBound], [[direct], [unbound]]);
    const spelt = await at.run(id, { systems: [both] });
    assert.deepEqual(await queued(spelt.workflowInstanceId), [both]);
    const ofGroup = await at.run(id, { systemGroups: [await at.deviceGroup('other', [grouped, unbound])] });
    assert.deepEqual([await queued(ofGroup.workflowInstanceId), ofGroup.notBound], [[grouped], []]);
    const none = await at.run(id, { systemIds: [unbound] });
    assert.deepEqual([none.queueIds, none.notBound], [[], [unbound]]);
  });

  test('what names nothing is refused', async () => {
    const id = await bound();
    for (const body of [undefined, {}, { command: id }, { _id: '' }]) {
      await assert.rejects(at.json(operations.run, { body }), { code: 'invalid', message: 'command id is required' });
    }
    await assert.rejects(at.run('none'), { code: 'invalid', message: /^_id: / });
    await assert.rejects(at.run('a'.repeat(24)), { code: 'not_found' });
    await assert.rejects(at.run(id, { systemIds: [] }), { code: 'invalid', message: /^systemIds: / });
    await assert.rejects(at.run(id, { systemIds: ['a'.repeat(24)] }), {
      code: 'invalid',
      message: /^systemIds: no system has the id/,
    });
    await assert.rejects(at.run(id, { systemGroups: ['a'.repeat(24)] }), {
      code: 'invalid',
      message: /^systemGroups: /,
    });
  });

  test('needs commands.run, and nothing more', async () => {
    const id = await bound();
    const asked = { body: { _id: id } };
    const scopes = new Set(['commands.run'] as const);
    await at.json(operations.run, asked, { identity: { ...at.identity, scopes } });
    const others = new Set([...at.identity.scopes].filter((scope) => scope !== 'commands.run'));
    const identity = { ...at.identity, scopes: others };
    await assert.rejects(at.json(operations.run, asked, { identity }), { code: 'forbidden' });
    await assert.rejects(at.json(operations.trigger, { params: { triggername: 'x' } }, { identity }), {
      code: 'forbidden',
    });
  });

  test('gives the device all that it needs, as it was when it was asked for', async () => {
    const file = await at.upload();
    const user = await at.user({});
    const { _id } = await at.create({ user, sudo: true, shell: '/bin/bash', timeout: '30', files: [file._id] });
    const [device] = (await at.devices(['alone'])) as [string];
    await at.bind(_id, 'system', device);
    await at.run(_id);
    await at.put(_id, { command: 'echo changed' });
    const [entry] = await at.waiting(device);
    assert.deepEqual([entry?.doc.timeoutSeconds, entry?.doc.name], [30, 'Greet']);
    assert.equal(Date.parse(String(entry?.doc.expiresAt)) - Date.parse(String(entry?.doc.createdAt)), 864_000_000);
    const [payload] = await at.payloads(device);
    const name = payload?.user as { name: string };
    assert.match(name.name, /^user\d+$/);
    assert.deepEqual(payload, {
      command: 'echo hello',
      commandType: 'linux',
      user: { id: user, name: name.name },
      sudo: true,
      shell: '/bin/bash',
      variables: {},
      files: [{ name: 'a.txt', destination: '/tmp/a.txt', size: 5, sha256: file.sha256, content: 'aGVsbG8=' }],
    });
  });

  test('its trigger runs it, with the variables of the body', async () => {
    const id = await bound({ name: 'One', launchType: 'trigger', trigger: 'deploy' });
    await bound({ name: 'Not', launchType: 'manual', trigger: 'sleeping' });
    const before = (await at.waiting(direct)).length;
    assert.deepEqual(await at.trigger('deploy', { version: '1.2', count: 3 }), { triggered: ['One'] });
    const waiting = await at.waiting(direct);
    assert.equal(waiting.length, before + 1);
    assert.deepEqual((await at.payloads(direct)).at(-1)?.variables, { version: '1.2', count: '3' });
    for (const name of ['Deploy', 'unknown', 'not-alphanumeric', 'sleeping', "' or 1=1"])
      assert.deepEqual(await at.trigger(name), { triggered: [] });
    await assert.rejects(at.trigger('deploy', { PATH: '/tmp' }), { code: 'invalid', message: /^PATH: / });
    await assert.rejects(at.create({ trigger: 'deploy' }), { code: 'conflict', message: /trigger/ });
    await at.remove(id);
    assert.deepEqual(await at.trigger('deploy'), { triggered: [] });
  });

  test('orders are listed with what is pending and what is completed', async () => {
    const id = await bound({ name: 'Counted' });
    const run = await at.run(id);
    const lone = await at.run(id, { systemIds: [direct] });
    const row = (page: Workflows, workflow: string) => page.results.find((each) => each.id === workflow);
    const rows = async (operation: { readonly id: string }, query = {}) => {
      const page = await workflows(operation, { limit: '100', ...query });
      return [row(page, run.workflowInstanceId), row(page, lone.workflowInstanceId)] as const;
    };
    const [all, one] = await rows(operations.queued);
    assert.deepEqual([all?.command, all?.system, all?.pendingCount, all?.completedCount], [id, '', 3, 0]);
    assert.deepEqual([one?.system, one?.pendingCount], ['direct', 1]);
    assert.deepEqual(await rows(operations.completed), [undefined, undefined]);
    await at.end(run.queueIds[0] as string);
    await at.end(lone.queueIds[0] as string, { exitCode: 1 }, 'failed');
    const [left, over] = await rows(operations.queued);
    assert.deepEqual([left?.pendingCount, left?.completedCount, over], [2, 1, undefined]);
    const [, completed] = await rows(operations.completed);
    assert.deepEqual([completed?.pendingCount, completed?.completedCount], [0, 1]);
    const found = await workflows(operations.queued, { search: 'COUNTED' });
    assert.deepEqual([found.totalCount, found.results[0]?.id], [1, run.workflowInstanceId]);
    assert.equal((await workflows(operations.queued, { filter: `command:eq:${id}` })).totalCount, 1);
    const shown: object = found.results[0] ?? {};
    assert.ok(!('timeoutSeconds' in shown), 'only what the list documents');
  });

  test('an order is canceled where no device got it', async () => {
    const id = await bound();
    const { workflowInstanceId } = await at.run(id);
    const cancel = (workflow_instance_id: string) => at.raw(operations.cancel, { params: { workflow_instance_id } });
    assert.equal((await cancel(workflowInstanceId)).status, 204);
    assert.deepEqual(await queued(workflowInstanceId), []);
    assert.equal((await cancel(workflowInstanceId)).status, 204);
    await assert.rejects(cancel('a'.repeat(24)), { code: 'not_found' });
    assert.deepEqual(await at.results(id), []);
  });

  test('deleting a command cancels what no device got of it, and keeps its results', async () => {
    const id = await bound();
    const first = await at.run(id);
    await at.end(first.queueIds[0] as string);
    const [kept] = await at.results(id);
    const second = await at.run(id);
    await at.remove(id);
    assert.deepEqual(await queued(second.workflowInstanceId), []);
    assert.equal((await queued(first.workflowInstanceId)).length, 1, 'what is over stays');
    assert.deepEqual(await at.result(kept?._id ?? ''), kept);
  });

  test('a change that makes it immediate runs it, once', async () => {
    const { _id } = await at.create({ launchType: 'immediate' });
    const [device] = (await at.devices(['at once'])) as [string];
    await at.bind(_id, 'system', device);
    assert.equal((await at.waiting(device)).length, 0);
    await at.put(_id, { launchType: 'manual' });
    await at.put(_id, { launchType: 'immediate' });
    await at.put(_id, { launchType: 'immediate', description: 'changed' });
    assert.equal((await at.waiting(device)).length, 1);
  });

  test('on more devices than a transaction takes answers at once and reaches them all', async () => {
    const names = Array.from({ length: PIECE + 30 }, (_, i) => `many-${i}`);
    const devices = await at.devices(names);
    const { _id } = await at.create({ user: ROOT });
    await at.bind(_id, 'system_group', await at.deviceGroup('many', devices));
    const { queueIds, workflowInstanceId } = await at.run(_id);
    assert.equal(new Set(queueIds).size, devices.length);
    await at.work();
    const { totalCount } = await at.json<{ totalCount: number }>(queue.list, {
      query: { filter: `workflow:eq:${workflowInstanceId}` },
    });
    assert.equal(totalCount, devices.length);
  });
});

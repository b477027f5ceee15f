import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Crashed, Device } from '../support/device.ts';
import { onBothEngines } from './both-engines.ts';

/** Commands from the request to what a device did: over HTTP, with devices that really run them. */

interface Result {
  readonly systemId: string;
  readonly exitCode: number;
  readonly requestTime: string;
  readonly workflowInstanceId: string;
  readonly response: { readonly error: string; readonly data: { readonly output: string } };
}
interface Run {
  readonly queueIds: readonly string[];
  readonly workflowInstanceId: string;
}
const HOUR = 3_600_000;

await onBothEngines('commands', (on) => {
  let devices: [Device, Device, Device];
  let group: string;
  const all: Device[] = [];
  before(async () => {
    const { connectKey } = await on.at.must<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'x' });
    for (const hostname of ['one', 'two', 'three']) all.push(await Device.enrol(on.at.url, { connectKey, hostname }));
    devices = all as typeof devices;
    ({ id: group } = await on.at.must<{ id: string }>('POST', '/api/v2/systemgroups', { name: 'some' }));
    await member('add', devices[1]);
  });
  after(() => all.forEach((device) => device.forget()));

  const member = (op: 'add' | 'remove', { id }: Device) =>
    on.at.must('POST', `/api/v2/systemgroups/${group}/members`, { op, type: 'system', id });
  async function command(fields: Record<string, unknown>): Promise<string> {
    const body = { name: on.at.newName(), commandType: 'linux', ...fields };
    const { _id } = await on.at.must<{ _id: string }>('POST', '/api/commands', body);
    await bind('add', _id, 'system', devices[0].id);
    await bind('add', _id, 'system_group', group);
    return _id;
  }
  const bind = (op: 'add' | 'remove', id: string, type: string, target: string) =>
    on.at.must('POST', `/api/v2/commands/${id}/associations`, { op, type, id: target });
  const run = (body: object) => on.at.must<Run>('POST', '/api/runCommand', body);
  const results = (id: string) => on.at.must<readonly Result[]>('GET', `/api/commands/${id}/results?limit=100`);
  /** Every device does what there is for it. */
  const rounds = async (): Promise<void> => {
    for (const device of devices) {
      device.behaviour.clockOffset = on.at.ahead;
      await device.round();
    }
  };
  const outputs = (rows: readonly Result[]): Record<string, string> =>
    Object.fromEntries(rows.map(({ systemId, response }) => [systemId, response.data.output]));

  test('with a file run on every bound device, and on no other', async () => {
    const content = Buffer.from('#!/bin/sh\necho from the file\n').toString('base64');
    const file = await fetch(`${on.at.url}/api/files`, {
      method: 'POST',
      headers: { 'x-api-key': on.at.apiKey },
      // As the official module sends it.
      body: new URLSearchParams({ name: 'greet.sh', destination: '/opt/greet.sh', content }),
    });
    const { _id: fileId } = (await file.json()) as { _id: string };
    const id = await command({ command: 'sh opt/greet.sh; echo done > made; exit 3', files: [fileId] });
    const { workflowInstanceId, queueIds } = await run({ _id: id });
    assert.equal(queueIds.length, 2);
    await rounds();
    const rows = await results(id);
    assert.deepEqual(outputs(rows), {
      [devices[0].id]: 'from the file\n',
      [devices[1].id]: 'from the file\n',
    });
    assert.deepEqual(
      rows.map(({ exitCode, workflowInstanceId: of, response }) => [exitCode, of, response.error]),
      [
        [3, workflowInstanceId, ''],
        [3, workflowInstanceId, ''],
      ],
    );
    assert.equal(readFileSync(join(devices[0].root, 'made'), 'utf8'), 'done\n');
    const search = { filter: { and: [`workflowInstanceId:$eq:${workflowInstanceId}`] } };
    const found = await on.at.must<{ totalCount: number }>('POST', '/api/search/commandresults', search);
    assert.equal(found.totalCount, 2);
  });

  test('run where the request says, by either spelling of the route', async () => {
    const id = await command({ command: 'echo here' });
    await on.at.must('POST', '/api/runcommand', { _id: id, systems: [devices[1].id] });
    await rounds();
    assert.deepEqual(outputs(await results(id)), { [devices[1].id]: 'here\n' });
  });

  test('get the variables of their trigger', async () => {
    const id = await command({ command: 'echo "$version on $port"', launchType: 'trigger', trigger: 'deploy' });
    const { triggered } = await on.at.must<{ triggered: string[] }>('POST', '/api/command/trigger/deploy', {
      version: '1.2; rm -rf /',
      port: 22,
    });
    assert.equal(triggered.length, 1);
    await rounds();
    assert.equal(outputs(await results(id))[devices[0].id], '1.2; rm -rf / on 22\n');
    assert.deepEqual(await on.at.must('POST', '/api/command/trigger/none'), { triggered: [] });
  });

  test('on a schedule run on time, once, on exactly the devices that are bound then', async () => {
    const id = await command({ command: 'echo tick', launchType: 'repeated', schedule: '0 0 * * * *' });
    const next = async (): Promise<number> =>
      Date.parse((await on.at.must<{ nextRunAt: string }>('GET', `/api/commands/${id}`)).nextRunAt);
    const first = await next();
    const wait = async (until: number): Promise<void> => {
      on.at.ahead += until - (Date.now() + on.at.ahead);
      await on.at.built.runner.drain();
      await rounds();
    };
    await wait(first - 2000);
    assert.deepEqual(await results(id), []);
    await wait(first + 1);
    assert.deepEqual(new Set(Object.keys(outputs(await results(id)))), new Set([devices[0].id, devices[1].id]));
    await wait(first + HOUR / 2);
    assert.equal((await results(id)).length, 2);
    await member('add', devices[2]);
    await bind('remove', id, 'system', devices[0].id);
    await wait(first + HOUR + 1);
    const rows = (await results(id)).slice(2);
    assert.deepEqual(new Set(rows.map(({ systemId }) => systemId)), new Set([devices[1].id, devices[2].id]));
    // The server was away for a day: it runs once, and then at its time again.
    await wait(first + 24 * HOUR + 1);
    assert.equal((await results(id)).length, 6);
    assert.equal(await next(), first + 25 * HOUR);
    await on.at.must('DELETE', `/api/commands/${id}`);
    await wait(first + 26 * HOUR);
    const kept = await on.at.must<{ totalCount: number }>('GET', `/api/commandresults?filter=workflowId:$eq:${id}`);
    assert.equal(kept.totalCount, 6);
    await member('remove', devices[2]);
  });

  test('are ended after their timeout, and not run twice when a device comes back', async () => {
    const id = await command({ command: 'echo begun; sleep 30', timeout: '1' });
    await run({ _id: id, systemIds: [devices[0].id] });
    await rounds();
    const [slow] = await results(id);
    assert.deepEqual([slow?.exitCode, slow?.response.data.output], [-1, 'begun\n']);
    assert.match(slow?.response.error ?? '', /longer than 1 second/);

    const counting = await command({ command: 'echo x >> counted; wc -l < counted' });
    await run({ _id: counting, systemIds: [devices[0].id] });
    devices[0].behaviour.crash = 'unreported';
    await assert.rejects(devices[0].round(), Crashed);
    assert.deepEqual(await results(counting), []);
    const again = devices[0].restarted();
    again.behaviour.clockOffset = on.at.ahead;
    await again.round();
    assert.deepEqual(Object.values(outputs(await results(counting))).map(Number), [1]);
  });

  test('deleted or canceled before a device comes, never run there', async () => {
    const id = await command({ command: 'echo never > never' });
    const { workflowInstanceId } = await run({ _id: id });
    await on.at.must('DELETE', `/api/v2/commandqueue/${workflowInstanceId}`);
    await run({ _id: id });
    await on.at.must('DELETE', `/api/commands/${id}`);
    await rounds();
    assert.throws(() => readFileSync(join(devices[0].root, 'never')), { code: 'ENOENT' });
    const { results: pending } = await on.at.must<{ results: { command: string }[] }>(
      'GET',
      '/api/v2/queuedcommand/workflows?limit=100',
    );
    assert.ok(!pending.some(({ command: of }) => of === id));
  });
});

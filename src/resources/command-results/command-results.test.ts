import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { commandWorld, type CommandWorld } from '../commands/commands.test-support.ts';
import { KEPT } from '../device-queue/states.ts';
import { operations as systems } from '../systems/contract.ts';
import { operations, type CommandResult } from './contract.ts';

interface Page {
  readonly totalCount: number;
  readonly results: CommandResult[];
}

describe('the result of a command', () => {
  let at: CommandWorld;
  let command: string;
  let devices: [string, string];
  before(async () => {
    at = await commandWorld();
    devices = (await at.devices(['web-1', 'web-2'])) as [string, string];
    command = (await at.create({ sudo: true, files: [(await at.upload())._id] }))._id;
    for (const device of devices) await at.bind(command, 'system', device);
  });
  after(() => at.close());

  const list = (query: Record<string, string>) => at.json<Page>(operations.list, { query });
  const search = (body: unknown) => at.json<Page>(operations.search, { body });

  test('says what ran where, when, and how it ended', async () => {
    const asked = at.clock.at;
    const { queueIds, workflowInstanceId } = await at.run(command);
    at.clock.at += 5000;
    await at.end(queueIds[0] as string, { exitCode: 3, output: 'hello\n' });
    const { files, user } = await at.get(command);
    const expected: CommandResult = {
      _id: queueIds[0] as string,
      name: 'Greet',
      command: 'echo hello',
      system: 'web-1',
      systemId: devices[0],
      user,
      sudo: true,
      exitCode: 3,
      workflowId: command,
      workflowInstanceId,
      requestTime: new Date(asked).toISOString(),
      responseTime: new Date(at.clock.at).toISOString(),
      files,
      organization: at.organization,
      response: { id: queueIds[0] as string, error: '', data: { exitCode: 3, output: 'hello\n' } },
    };
    assert.deepEqual(await at.results(command), [expected]);
    assert.deepEqual(await at.result(queueIds[0] as string), expected);
    assert.deepEqual((await list({})).results, [expected]);
    await at.end(queueIds[1] as string, { exitCode: -1, error: 'no such shell' }, 'failed');
    const [, failed] = await at.results(command);
    assert.deepEqual(failed?.response, {
      id: queueIds[1],
      error: 'no such shell',
      data: { exitCode: -1, output: '' },
    });
  });

  test('is there too where no device answered, and says why', async () => {
    const { queueIds } = await at.run(command);
    at.clock.at += 864_000_000;
    await at.work();
    const { exitCode, response } = await at.result(queueIds[0] as string);
    assert.deepEqual([exitCode, response.error], [-1, 'the device was not in contact in time']);
  });

  test('is found by command, run, device and time, in every form of a search', async () => {
    const { queueIds, workflowInstanceId } = await at.run(command);
    for (const id of queueIds) await at.end(id, { output: `of ${id}` });
    assert.equal((await list({ filter: `workflowId:$eq:${command}` })).totalCount, 6);
    assert.equal((await list({ filter: `systemId:$eq:${devices[0]}` })).totalCount, 3);
    for (const filter of [
      `workflowInstanceId:$eq:${workflowInstanceId}`,
      { and: [{ workflowInstanceId }] },
      { and: [`workflowInstanceId:$eq:${workflowInstanceId}`] },
      [{ workflowInstanceId: { $eq: workflowInstanceId } }],
      { workflowInstanceId, exitCode: 0 },
    ]) {
      assert.equal((await search({ filter })).totalCount, 2, JSON.stringify(filter));
    }
    assert.equal((await search({ filter: { exitCode: { $ne: 0 } } })).totalCount, 4);
    assert.equal((await search({ searchFilter: { searchTerm: 'WEB-2', fields: ['system'] } })).totalCount, 3);
    const [newest] = (await list({ sort: '-requestTime', limit: '1', fields: 'name requestTime' })).results;
    assert.deepEqual(Object.keys(newest ?? {}).sort(), ['_id', 'name', 'requestTime']);
    const page = await at.raw(operations.listOfCommand, { params: { id: command }, query: { limit: '2', skip: '1' } });
    assert.deepEqual([page.total, page.page?.returned], [6, 2]);
    await assert.rejects(at.results('a'.repeat(24)), { code: 'not_found' });
  });

  test('may be deleted by itself', async () => {
    const { queueIds } = await at.run(command, { systemIds: [devices[0]] });
    await at.end(queueIds[0] as string);
    const one = { params: { id: queueIds[0] as string } };
    assert.equal((await at.json<CommandResult>(operations.remove, one))._id, queueIds[0]);
    await assert.rejects(at.result(queueIds[0] as string), { code: 'not_found' });
  });

  test('goes with its device', async () => {
    const before = (await list({})).totalCount;
    await at.json(systems.remove, { params: { id: devices[1] } });
    const left = await list({ limit: '100' });
    assert.equal(left.totalCount, before - 3);
    assert.ok(left.results.every(({ systemId }) => systemId === devices[0]));
  });

  test('is forgotten when it has been kept long enough', async () => {
    assert.ok((await list({})).totalCount > 0);
    for (let i = 0; i < 3; i++) {
      at.clock.at += KEPT;
      await at.work();
    }
    assert.equal((await list({})).totalCount, 0);
  });
});

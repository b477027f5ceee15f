import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { Device } from '../../support/device.ts';
import { getResults, headersOf, idByName, invokeApi } from './powershell.ts';
import { did, newSystemGroup, resultsOf, rowsOf, type Row } from './things.ts';

/** What the official command line and the PowerShell module ask of commands, and what they make of the answers. */
describe('commands', () => {
  let server: TestServer;
  let device: Device;
  let group: string;
  before(async () => {
    server = await startTestServer();
    const { connectKey } = await did<{ connectKey: string }>(server, 'POST', '/muster/v1/connect-keys', { name: 'x' });
    device = await Device.enrol(server.url, { connectKey, hostname: 'desk-1' });
    group = await newSystemGroup(server, 'Desks');
    await did(server, 'POST', `/api/v2/systemgroups/${group}/members`, { op: 'add', type: 'system', id: device.id });
  });
  after(async () => {
    device.forget();
    await server.stop();
  });

  describe('with jc', () => {
    let id: string;
    test('are created with the least, and listed with what its table shows', async () => {
      const body = { name: 'Update Agents', command: 'echo updated', commandType: 'linux' };
      ({ _id: id } = await did<{ _id: string }>(server, 'POST', '/api/commands', body));
      const windows = { name: 'Windows', command: 'dir', commandType: 'windows', shell: 'powershell' };
      await did(server, 'POST', '/api/commands', windows);
      const list = await server.api('GET', '/api/commands?limit=100&skip=0&filter=commandType:$eq:windows&sort=-name');
      const [row] = resultsOf(list);
      for (const field of ['name', 'commandType', 'shell', 'command', 'schedule', 'scheduleRepeatType'])
        assert.equal(typeof row?.[field], 'string', field);
      // Names are turned into ids by a search.
      const found = await server.api('POST', '/api/search/commands', {
        searchFilter: { searchTerm: 'Update Agents', fields: ['name'] },
        limit: 100,
        skip: 0,
      });
      assert.deepEqual(
        resultsOf(found).map(({ _id }) => _id),
        [id],
      );
    });

    test('are changed by writing back all of what was read, but for what it takes for the server’s', async () => {
      const read = await did(server, 'GET', `/api/commands/${id}`);
      const { _id, organization, commandRunners, systems, shell, ...kept } = read;
      assert.deepEqual([_id, organization, commandRunners, systems, shell], [id, server.organization, [], [], '']);
      const changed = await did(server, 'PUT', `/api/commands/${id}`, {
        ...kept,
        command: 'echo "updated twice"',
      });
      assert.deepEqual(changed, { ...read, command: 'echo "updated twice"' });
    });

    test('run on a device or a group, by the lower-case route', async () => {
      const none = await server.api<Row>('POST', '/api/runcommand', { command: id });
      assert.equal(none.status, 400);
      assert.match(String(none.body.message), /command id is required/);
      await did(server, 'POST', `/api/v2/commands/${id}/associations`, { op: 'add', type: 'system_group', id: group });
      await did(server, 'POST', '/api/runcommand', { _id: id, systems: [device.id] });
      await did(server, 'POST', '/api/runcommand', { _id: id, systemGroups: [group] });
      await device.round();
      const results = resultsOf(
        await server.api('GET', `/api/commandresults?limit=100&skip=0&filter=workflowId:$eq:${id}&sort=-requestTime`),
      );
      const flat = results.map(({ system, exitCode, response }) => {
        const { data, error } = response as { data: Row; error: string };
        return [system, exitCode, data.output, error];
      });
      assert.deepEqual(flat, [
        ['desk-1', 0, 'updated twice\n', ''],
        ['desk-1', 0, 'updated twice\n', ''],
      ]);
    });

    test('are triggered by name, with and without data', async () => {
      const body = { name: 'Deploy', command: 'echo $env', launchType: 'trigger', trigger: 'deployAgents' };
      await did(server, 'POST', '/api/commands', body);
      for (const data of [undefined, { env: 'production' }]) {
        assert.deepEqual(await did(server, 'POST', '/api/command/trigger/deployAgents', data), {
          triggered: ['Deploy'],
        });
      }
      assert.deepEqual(await did(server, 'POST', '/api/command/trigger/deploy-agents'), { triggered: [] });
    });
  });

  describe('with the PowerShell module', () => {
    let id: string;
    test('New-JCCommand posts to the route with a slash, and finds it by its name', async () => {
      const body = {
        name: 'Greet',
        command: 'echo "$1 $greeting"',
        commandType: 'linux',
        launchType: 'trigger',
        timeout: '120',
        user: '000000000000000000000000',
        trigger: 'greet',
      };
      const made = await server.api<Row>('POST', '/api/commands/', body, headersOf(server));
      assert.deepEqual([made.status, made.body.trigger], [200, 'greet']);
      id = await idByName(server, '/api/commands', '_id', 'name', 'Greet');
      assert.equal(id, made.body._id);
      assert.equal((await getResults(server, '/api/commands')).filter(({ name }) => name === 'Greet').length, 1);
    });

    test('Set-JCCommand sends what changes alone, and its own parameter with it', async () => {
      const path = `/api/commands/${id}`;
      const changed = await did(server, 'PUT', path, { CommandID: id, timeout: '60', launchType: 'manual' });
      assert.deepEqual(
        [changed.name, changed.command, changed.timeout, changed.launchType, changed.trigger],
        ['Greet', 'echo "$1 $greeting"', '60', 'manual', ''],
      );
      const triggered = {
        launchType: 'trigger',
        trigger: '112226T083000',
        command: 'echo $greeting',
        commandType: 'linux',
      };
      assert.equal((await did(server, 'PUT', path, triggered)).trigger, '112226T083000');
    });

    test('Add-JCCommandTarget and Get-JCCommandTarget bind, and count the edges of paths', async () => {
      const path = `/api/v2/commands/${id}/associations`;
      const body = { type: 'system_group', op: 'add', id: group };
      assert.equal((await server.api('POST', path, body, headersOf(server))).status, 204);
      assert.equal((await server.api('POST', path, body, headersOf(server))).status, 409);
      const systems = await getResults(server, `/api/v2/commands/${id}/systems`);
      assert.deepEqual(
        systems.map((row) => [row.id, (row.paths as unknown[][]).map((edges) => edges.length)]),
        [[device.id, [2]]],
      );
      const groups = rowsOf(await server.api('GET', `/api/v2/commands/${id}/systemgroups?limit=100&skip=0`));
      assert.deepEqual(
        groups.map((row) => row.id),
        [group],
      );
    });

    test('Invoke-JCCommand sends its variables as a form', async () => {
      const reply = await server.api(
        'POST',
        '/api/command/trigger/112226T083000',
        new URLSearchParams({ greeting: 'hello & goodbye' }),
        headersOf(server),
      );
      assert.deepEqual([reply.status, reply.body], [200, { triggered: ['Greet'] }]);
      await device.round();
      const all = await getResults(server, '/api/commandresults');
      const [mine, ...others] = all.filter(({ workflowId }) => workflowId === id);
      assert.deepEqual(others, []);
      const [one] = await getResults(server, `/api/commandresults/${String(mine?._id)}`);
      const { data } = (one as Row).response as { data: Row };
      assert.deepEqual([data.output, data.exitCode, one?.systemId], ['hello & goodbye\n', 0, device.id]);
      const search = await getResults(server, '/api/search/commandresults', {
        method: 'POST',
        body: { filter: [{ workflowId: id }], fields: 'workflowId name', sort: '-requestTime' },
      });
      assert.deepEqual(search, [{ _id: one?._id, workflowId: id, name: 'Greet' }]);
      const removed = await server.api<Row>(
        'DELETE',
        `/api/commandresults/${String(one?._id)}`,
        undefined,
        headersOf(server),
      );
      assert.deepEqual([removed.status, removed.body._id], [200, one?._id]);
    });

    test('uploads files as a form, and asks with its page in every body', async () => {
      const content = Buffer.from('certificate +/=').toString('base64');
      const form = new URLSearchParams({ content, name: 'cert.pem', destination: '/tmp/cert.pem' });
      const file = await server.api<Row>('POST', '/api/files', form, headersOf(server));
      assert.deepEqual([file.status, file.body.name, file.body.content], [200, 'cert.pem', undefined]);
      const body = { name: 'With file', command: 'ls', commandType: 'linux', files: [file.body._id] };
      const made = await invokeApi(server, 'POST', '/api/commands', { body, fields: ['name'] });
      const { _id } = made.body as { _id: string };
      const listed = resultsOf(await server.api('GET', `/api/files/command/${_id}?limit=100&skip=0`));
      assert.deepEqual(
        listed.map(({ _id: fileId, name, destination }) => [fileId, name, destination]),
        [[file.body._id, 'cert.pem', '/tmp/cert.pem']],
      );
    });

    test('runs without a device, and is told so by an empty list', async () => {
      const body = { name: 'Nowhere', command: 'true', commandType: 'linux' };
      const { _id } = await did<{ _id: string }>(server, 'POST', '/api/commands', body);
      const { queueIds } = await did<{ queueIds: string[] }>(server, 'POST', '/api/runCommand', { _id });
      assert.deepEqual(queueIds, []);
      assert.equal((await server.api('DELETE', `/api/commands/${_id}`)).status, 200);
    });
  });
});

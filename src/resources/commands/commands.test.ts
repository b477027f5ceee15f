import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Document } from '../../directory/types.ts';
import { operations as systems } from '../systems/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { commandWorld, type CommandWorld } from './commands.test-support.ts';
import { operations } from './contract.ts';
import { COMMAND_DEFAULTS, ROOT, type Command } from './entity.ts';

describe('a command', () => {
  let at: CommandWorld;
  before(async () => {
    at = await commandWorld();
  });
  after(() => at.close());

  test('needs a name and a script, and has a default for all the rest', async () => {
    const made = await at.create();
    const { _id, organization, ...rest } = made;
    assert.match(_id, /^[0-9a-f]{24}$/);
    assert.equal(organization, at.organization);
    assert.deepEqual(rest, { ...COMMAND_DEFAULTS, name: 'Greet', command: 'echo hello', user: ROOT });
    assert.deepEqual(await at.get(_id), made);
    for (const missing of ['name', 'command'] as const) {
      const { [missing]: _, ...body } = { name: 'Greet', command: 'echo hello' };
      await assert.rejects(at.json(operations.create, { body }), { code: 'invalid', message: new RegExp(missing) });
    }
    assert.equal((await at.create({ commandType: 'windows', shell: 'bogusshell' })).user, '');
  });

  test('that runs by itself takes what running takes to write', async () => {
    const identity = {
      ...at.identity,
      scopes: new Set([...at.identity.scopes].filter((scope) => scope !== 'commands.run')),
    };
    const { _id: id } = await at.create();
    const body = { name: 'Greet', command: 'echo hello' };
    for (const launchType of ['immediate', 'scheduled', 'repeated']) {
      const more = { ...body, launchType, schedule: launchType === 'immediate' ? '' : '0 0 9 * * *' };
      const refused = { code: 'forbidden', message: /commands\.run/ };
      await assert.rejects(at.json(operations.create, { body: more }, { identity }), refused);
      await assert.rejects(at.json(operations.put, { params: { id }, body: more }, { identity }), refused);
      await at.json(operations.create, { body: more });
    }
    await at.json(
      operations.put,
      { params: { id }, body: { ...body, launchType: 'trigger', trigger: 't2' } },
      { identity },
    );
  });

  test('is replaced whole: what is left out goes back to its default', async () => {
    const { _id } = await at.create({ commandType: 'mac', sudo: true, timeout: '600', description: 'x', trigger: 't' });
    const replaced = await at.put(_id, { description: 'y' });
    assert.deepEqual(
      [replaced.commandType, replaced.sudo, replaced.timeout, replaced.description, replaced.trigger],
      ['linux', false, '120', 'y', ''],
    );
    const sparse = await at.json<Command>(operations.put, { params: { id: _id }, body: { timeout: '60' } });
    assert.deepEqual(
      [sparse.name, sparse.command, sparse.timeout, sparse.description],
      ['Greet', 'echo hello', '60', ''],
    );
    assert.equal((await at.remove(_id))._id, _id);
    await assert.rejects(at.get(_id), { code: 'not_found' });
  });

  test('what it cannot be is refused with the name of the field', async () => {
    const cases: [Document, RegExp][] = [
      [{ commandType: 'beos' }, /^commandType: .*linux, mac, windows/],
      [{ launchType: 'sometimes' }, /^launchType: .*manual/],
      [{ timeout: '0' }, /^timeout: .*86400/],
      [{ timeout: '86401' }, /^timeout: .*86400/],
      [{ timeout: 'soon' }, /^timeout: /],
      [{ timeToLiveSeconds: 0 }, /^timeToLiveSeconds: /],
      [{ user: 'root' }, /^user: /],
      [{ user: 'a'.repeat(24) }, /^user: no user has the id/],
      [{ launchType: 'trigger' }, /^trigger: .*needs the name/],
      [{ trigger: 'not-a-name' }, /^trigger: /],
      [{ files: ['b'.repeat(24)] }, /^files\.0: no file has the id/],
      [{ launchType: 'repeated' }, /^schedule: /],
      [{ launchType: 'scheduled', schedule: '0 0 12 30 2 *' }, /^schedule: it never comes/],
      [{ launchType: 'scheduled', schedule: '* * * * *', scheduleYear: 2020 }, /^schedule: it never comes/],
      [{ scheduleTimezone: 'Nowhere' }, /^scheduleTimezone: /],
      [{ scheduleRepeatType: 'fortnight' }, /^scheduleRepeatType: /],
    ];
    for (const [fields, message] of cases)
      await assert.rejects(at.create(fields), { code: 'invalid', message }, JSON.stringify(fields));
  });

  test('runs as a user of the organization, who may be deleted later', async () => {
    const user = await at.user({});
    const { _id } = await at.create({ user: user.toUpperCase() });
    assert.equal((await at.get(_id)).user, user);
    await at.json(users.remove, { params: { id: user } });
    assert.equal((await at.put(_id, { user, description: 'changed' })).user, user);
    const [device] = await at.devices(['a']);
    await at.bind(_id, 'system', device as string);
    await assert.rejects(at.run(_id), { code: 'conflict', message: /is gone/ });
    assert.deepEqual(await at.waiting(device as string), []);
  });

  test('is seen from the devices that it is bound to, with what it is', async () => {
    const { _id } = await at.create({ name: 'Seen', launchType: 'repeated', schedule: '0 0 3 * * *', timeout: '60' });
    const [device] = (await at.devices(['b'])) as [string];
    const group = await at.deviceGroup('seen', [device]);
    await at.bind(_id, 'system_group', group);
    const [row] = await at.json<Document[]>(systems.commands, {
      params: { system_id: device },
      query: { details: 'v1' },
    });
    const { paths, ...shown } = row as { paths: object[][] };
    assert.equal(paths[0]?.length, 2);
    assert.deepEqual(shown, {
      id: _id,
      type: 'command',
      compiledAttributes: null,
      name: 'Seen',
      command: 'echo hello',
      commandType: 'linux',
      launchType: 'repeated',
      organization: at.organization,
      schedule: '0 0 3 * * *',
      scheduleRepeatType: '',
      timeToLiveSeconds: 864_000,
      timeout: '60',
    });
    await at.remove(_id);
    assert.deepEqual(await at.json(systems.commands, { params: { system_id: device } }), []);
  });

  test('is found by filters and searches', async () => {
    await at.create({ name: 'Needle', command: 'sew', trigger: 'haystack' });
    const names = (page: { results: { name: string }[] }) => page.results.map(({ name }) => name);
    const list = await at.json<never>(operations.list, { query: { filter: 'name:$eq:Needle' } });
    assert.deepEqual(names(list), ['Needle']);
    const found = await at.json<never>(operations.search, { body: { searchFilter: { searchTerm: 'HAYST' } } });
    assert.deepEqual(names(found), ['Needle']);
    const shaped = await at.json<{ results: object[] }>(operations.search, {
      body: { filter: [{ name: 'Needle' }], fields: 'name' },
    });
    assert.deepEqual(Object.keys(shaped.results[0] ?? {}).sort(), ['_id', 'name']);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serverIdentity } from '../../directory/identify.ts';
import { workflow, type Workflow } from '../device-queue/contract.ts';
import { EVERYTHING } from '../../wire/filters/predicate.ts';
import { operations as users } from '../system-users/contract.ts';
import { commandWorld, type CommandWorld } from './commands.test-support.ts';
import { DUE } from './timetable.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 2, 27, 12);

describe('a command with a schedule', () => {
  let at: CommandWorld;
  let device: string;
  before(async () => {
    at = await commandWorld();
    [device] = (await at.devices(['web'])) as [string];
  });
  after(() => at.close());

  /** Lets time pass as a running server does: every due job at its time, as the steps are small. */
  async function passes(milliseconds: number, step = HOUR): Promise<void> {
    const end = at.clock.at + milliseconds;
    while (at.clock.at < end) {
      at.clock.at = Math.min(end, at.clock.at + step);
      await at.work();
    }
  }
  const workflows = async (command: string): Promise<Workflow[]> => {
    const { entries } = await at.writing(({ here }) =>
      here.list(workflow, { where: EVERYTHING, sort: [], skip: 0, limit: 1000 }),
    );
    return entries.map((entry) => entry.doc as Workflow).filter((doc) => doc.command === command);
  };
  const starts = async (command: string) => (await workflows(command)).map(({ createdAt }) => createdAt);
  async function scheduled(fields: Record<string, unknown>): Promise<string> {
    at.clock.at = Math.max(START, at.clock.at);
    const { _id } = await at.create(fields);
    await at.bind(_id, 'system', device);
    return _id;
  }

  test('runs at each time of it, over the beginning of summer time', async () => {
    at.clock.at = START;
    const id = await scheduled({
      launchType: 'repeated',
      schedule: '0 30 2 * * *',
      scheduleTimezone: 'Europe/Berlin',
    });
    assert.equal((await at.get(id)).nextRunAt, '2026-03-28T01:30:00.000Z');
    await passes(4 * DAY, HOUR / 2);
    assert.deepEqual(await starts(id), [
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:30:00.000Z',
      '2026-03-31T00:30:00.000Z',
    ]);
    assert.deepEqual(new Set((await workflows(id)).map(({ cause }) => cause)), new Set(['schedule']));
    await at.remove(id);
  });

  test('runs on exactly the devices that are bound at that time', async () => {
    const id = await scheduled({ launchType: 'repeated', schedule: '0 0 * * * *' });
    const [late, gone] = (await at.devices(['late', 'gone'])) as [string, string];
    const group = await at.deviceGroup('later', [late]);
    await at.bind(id, 'system', gone);
    await passes(HOUR / 2);
    await at.bind(id, 'system', gone, 'remove');
    await at.bind(id, 'system_group', group);
    await passes(HOUR / 2);
    const has = async (system: string) =>
      (await at.waiting(system)).filter((entry) => entry.doc.name === 'Greet').length;
    assert.deepEqual([await has(device), await has(late), await has(gone)], [1, 1, 0]);
    await at.remove(id);
  });

  test('runs once where it is scheduled, and never again unless its schedule changes', async () => {
    const id = await scheduled({ launchType: 'scheduled', schedule: '0 0 12 29 2 *', timeToLiveSeconds: 60 });
    assert.equal((await at.get(id)).nextRunAt, '2028-02-29T12:00:00.000Z');
    at.clock.at = Date.UTC(2028, 1, 29, 11);
    await passes(2 * HOUR);
    assert.deepEqual(await starts(id), ['2028-02-29T12:00:00.000Z']);
    assert.equal((await at.get(id)).nextRunAt, null);
    await at.put(id, { launchType: 'scheduled', schedule: '0 0 12 29 2 *', timeToLiveSeconds: 60, description: 'x' });
    assert.equal((await at.get(id)).nextRunAt, null);
    await at.put(id, { launchType: 'scheduled', schedule: '0 0 15 29 2 *' });
    assert.equal((await at.get(id)).nextRunAt, '2028-02-29T15:00:00.000Z');
    await passes(3 * HOUR);
    assert.equal((await starts(id)).length, 2);
    await at.remove(id);
  });

  test('a server that was off at several due times runs one of them when it is back', async () => {
    const id = await scheduled({ launchType: 'repeated', schedule: '0 0 * * * *' });
    at.clock.at += 10 * HOUR + 5 * 60_000;
    await at.work();
    assert.deepEqual(await starts(id), [new Date(at.clock.at).toISOString()]);
    assert.equal(Date.parse(String((await at.get(id)).nextRunAt)), Math.ceil(at.clock.at / HOUR) * HOUR);
    await at.remove(id);
  });

  test('a due time runs once, however often its job is started, and by however many', async () => {
    const id = await scheduled({ launchType: 'repeated', schedule: '0 0 * * * *' });
    const due = (await at.get(id)).nextRunAt;
    at.clock.at = Date.parse(String(due));
    const start = () =>
      at.directory.runJob(
        at.organization,
        DUE,
        { id, at: due },
        { identity: serverIdentity(at.provider, 'job'), organization: undefined, door: 'job', requestId: 'test' },
      );
    await Promise.all([start(), start(), start()]);
    await start();
    await at.work();
    assert.deepEqual(await starts(id), [due]);
    await at.remove(id);
  });

  test('a changed schedule takes the place of the old one; without one nothing runs', async () => {
    const id = await scheduled({ launchType: 'repeated', schedule: '0 0 * * * *' });
    const first = (await at.get(id)).nextRunAt;
    await at.put(id, { launchType: 'repeated', schedule: '0 30 * * * *' });
    await passes(2 * HOUR, HOUR / 4);
    const ran = await starts(id);
    assert.equal(ran.length, 2);
    assert.ok(!ran.includes(String(first)) && ran.every((time) => time.includes(':30:00')));
    // There and back again: the first job is not run for the same time twice.
    await at.put(id, { launchType: 'repeated', schedule: '0 0 * * * *' });
    await at.put(id, { launchType: 'repeated', schedule: '0 30 * * * *' });
    await passes(HOUR, HOUR / 4);
    assert.equal((await starts(id)).length, 3);
    await at.put(id, { launchType: 'manual' });
    assert.equal((await at.get(id)).nextRunAt, null);
    await passes(2 * HOUR, HOUR / 4);
    assert.equal((await starts(id)).length, 3);
    await at.remove(id);
    await passes(2 * HOUR, HOUR / 4);
    assert.equal((await starts(id)).length, 3);
  });

  test('a run waits for its device until the next one: none piles up', async () => {
    const id = await scheduled({ launchType: 'repeated', schedule: '0 0 * * * *' });
    await passes(5 * HOUR, HOUR / 2);
    const waiting = (await at.waiting(device)).filter((entry) => entry.doc.name === 'Greet');
    assert.equal(waiting.length, 1);
    const results = await at.results(id);
    assert.equal(results.length, 4);
    assert.deepEqual(
      new Set(results.map(({ exitCode, response }) => `${exitCode} ${response.error}`)),
      new Set(['-1 the device was not in contact in time']),
    );
    await at.remove(id);
  });

  test('goes on when a run is not possible, and says so in the log', async () => {
    const user = await at.user({});
    const id = await scheduled({ launchType: 'repeated', schedule: '0 0 * * * *', user });
    await at.json(users.remove, { params: { id: user } });
    await passes(2 * HOUR);
    assert.deepEqual(await starts(id), []);
    assert.ok(Date.parse(String((await at.get(id)).nextRunAt)) > at.clock.at);
    const log = await at.store.read.changes(at.organization, 0, 100_000);
    assert.equal(log.filter(({ name, objectId }) => name === 'command_not_run' && objectId === id).length, 2);
    await at.remove(id);
  });
});

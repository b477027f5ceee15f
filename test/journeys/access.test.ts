import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { templateNamed } from '../../src/resources/policy-templates/catalogue.ts';
import { Device } from '../support/device.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { startTestServer, type TestServer, type TestServerOptions } from '../support/server.ts';

/** Journeys that cross kinds: what people and devices come to reach, by which way, and what is left when things go. */

interface WithPaths {
  readonly id: string;
  readonly paths: readonly (readonly { readonly to: { readonly id: string; readonly type: string } }[])[];
}
const MINUTE = 60_000;

const postgres = await postgresForTests();
describe('what crosses kinds, on SQLite', () => journeys(async () => 'sqlite'));
describe('what crosses kinds, on PostgreSQL', { skip: postgres === undefined && NO_POSTGRES }, () => {
  journeys(async () => ({ url: (await postgres?.newDatabase()) ?? '' }));
  after(async () => postgres?.stop());
});

function journeys(database: () => Promise<NonNullable<TestServerOptions['database']>>): void {
  let server: TestServer;
  const clock = { at: Date.UTC(2026, 0, 5, 9), now: () => clock.at };
  const devices: Device[] = [];
  let web: Device;
  let mail: Device;

  before(async () => {
    server = await startTestServer({ database: await database(), clock });
    const { connectKey } = await create<{ connectKey: string }>('/muster/v1/connect-keys', { name: 'devices' });
    const enrol = async (hostname: string): Promise<Device> => {
      const device = await Device.enrol(server.url, { connectKey, hostname, serialNumber: hostname });
      devices.push(device);
      return device;
    };
    [web, mail] = [await enrol('web'), await enrol('mail')];
  });
  after(async () => {
    for (const device of devices) device.forget();
    await server.stop();
  });

  async function create<T = { id: string }>(path: string, body: unknown): Promise<T> {
    const reply = await server.api<T>('POST', path, body);
    assert.ok(reply.status === 200 || reply.status === 201, `${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }
  async function bind(path: string, type: string, id: string, op = 'add'): Promise<void> {
    const { status, body } = await server.api('POST', path, { op, type, id });
    assert.equal(status, 204, `${path}: ${JSON.stringify(body)}`);
  }
  const reached = async (path: string): Promise<readonly WithPaths[]> => {
    const { status, body } = await server.api<WithPaths[]>('GET', path);
    assert.equal(status, 200, path);
    return body;
  };
  const idsOf = (rows: readonly WithPaths[]): string[] => rows.map(({ id }) => id).toSorted();
  const waysOf = ({ paths }: WithPaths): string[] => paths.map((path) => path.map(({ to }) => to.type).join(' > '));

  test('who joins a group gains its applications, LDAP server and systems, and loses them on leaving', async () => {
    const { _id: user } = await create<{ _id: string }>('/api/systemusers', {
      username: 'ada',
      email: 'ada@x.example',
    });
    const { id: people } = await create('/api/v2/usergroups', { name: 'Engineering' });
    const { id: machines } = await create('/api/v2/systemgroups', { name: 'Servers' });
    const { _id: wiki } = await create<{ _id: string }>('/api/applications', {
      name: 'bookmark',
      ssoUrl: 'https://wiki.example',
      config: {},
    });
    const [ldap] = (await server.api<{ id: string }[]>('GET', '/api/v2/ldapservers')).body;
    await bind(`/api/v2/applications/${wiki}/associations`, 'user_group', people);
    await bind(`/api/v2/ldapservers/${ldap?.id}/associations`, 'user_group', people);
    await bind(`/api/v2/usergroups/${people}/associations`, 'system_group', machines);
    await bind(`/api/v2/systemgroups/${machines}/members`, 'system', web.id);

    const all = async (): Promise<string[][]> =>
      Promise.all(
        ['applications', 'ldapservers', 'systems'].map(async (what) =>
          idsOf(await reached(`/api/v2/users/${user}/${what}`)),
        ),
      );
    assert.deepEqual(await all(), [[], [], []]);
    await bind(`/api/v2/usergroups/${people}/members`, 'user', user);
    assert.deepEqual(await all(), [[wiki], [ldap?.id], [web.id]]);
    const [system] = await reached(`/api/v2/users/${user}/systems`);
    assert.deepEqual(system && waysOf(system), ['user_group > system_group > system']);
    // The other way round too.
    assert.deepEqual(idsOf(await reached(`/api/v2/applications/${wiki}/users`)), [user]);
    assert.deepEqual(idsOf(await reached(`/api/v2/systems/${web.id}/users`)), [user]);
    await bind(`/api/v2/usergroups/${people}/members`, 'user', user, 'remove');
    assert.deepEqual(await all(), [[], [], []]);
    assert.deepEqual(await reached(`/api/v2/applications/${wiki}/users`), []);
  });

  test('a policy in a policy group on a system group reaches the system, by that way', async () => {
    const template = templateNamed('linux_ssh_root_login').id;
    const { id: policy } = await create('/api/v2/policies', { name: 'No root', template: { id: template } });
    const { id: baseline } = await create('/api/v2/policygroups', { name: 'Baseline' });
    const { id: machines } = await create('/api/v2/systemgroups', { name: 'Mail servers' });
    await bind(`/api/v2/policygroups/${baseline}/members`, 'policy', policy);
    await bind(`/api/v2/policygroups/${baseline}/associations`, 'system_group', machines);
    assert.deepEqual(await reached(`/api/v2/policies/${policy}/systems`), []);
    await bind(`/api/v2/systemgroups/${machines}/members`, 'system', mail.id);

    const [found] = await reached(`/api/v2/systems/${mail.id}/policies`);
    assert.ok(found);
    assert.deepEqual([found.id, waysOf(found)], [policy, ['system_group > policy_group > policy']]);
    const [back] = await reached(`/api/v2/policies/${policy}/systems`);
    assert.deepEqual(back && waysOf(back), ['policy_group > system_group > system']);
    const statuses = await server.api<{ policyID: string; state: string }[]>(
      'GET',
      `/api/v2/systems/${mail.id}/policystatuses`,
    );
    assert.deepEqual(
      statuses.body.map(({ policyID, state }) => [policyID, state]),
      [[policy, 'pending']],
    );
    assert.deepEqual(await reached(`/api/v2/systems/${web.id}/policies`), []);
    await bind(`/api/v2/systemgroups/${machines}/members`, 'system', mail.id, 'remove');
    assert.deepEqual(await reached(`/api/v2/systems/${mail.id}/policies`), []);
  });

  test('a scheduled command runs on time, on exactly the devices that are bound at that time', async () => {
    const { id: machines } = await create('/api/v2/systemgroups', { name: 'Nightly' });
    const { _id: command } = await create<{ _id: string }>('/api/commands', {
      name: 'Nightly',
      command: 'true',
      commandType: 'linux',
      launchType: 'repeated',
      scheduleRepeatType: 'day',
      schedule: '0 30 9 * * *',
    });
    await bind(`/api/v2/commands/${command}/associations`, 'system_group', machines);
    await bind(`/api/v2/systemgroups/${machines}/members`, 'system', web.id);
    const queued = async (): Promise<string[]> => {
      await server.built.runner.drain();
      const { body } = await server.api<{ results: { system: string; type: string }[] }>(
        'GET',
        '/muster/v1/queue?limit=1000',
      );
      return body.results.filter(({ type }) => type === 'command').map(({ system }) => system);
    };
    clock.at += 29 * MINUTE;
    assert.deepEqual(await queued(), [], 'it is not time yet');
    clock.at += 2 * MINUTE;
    assert.deepEqual(await queued(), [web.id]);
    await bind(`/api/v2/systemgroups/${machines}/members`, 'system', web.id, 'remove');
    await bind(`/api/v2/systemgroups/${machines}/members`, 'system', mail.id);
    assert.deepEqual(await queued(), [web.id], 'who comes later waits for the next time');
    clock.at += 24 * 60 * MINUTE;
    assert.deepEqual((await queued()).toSorted(), [web.id, mail.id].toSorted());
  });

  describe('what goes leaves nothing dangling', () => {
    for (const [type, path, body] of [
      ['application', '/api/applications', { name: 'bookmark', ssoUrl: 'https://gone.example', config: {} }],
      [
        'radius_server',
        '/api/radiusservers',
        { name: 'Gone', networkSourceIp: '192.0.2.9', sharedSecret: 'between us' },
      ],
      ['active_directory', '/api/v2/activedirectories', { domain: 'DC=gone;DC=example' }],
    ] as const) {
      test(`a ${type} and its users`, async () => {
        const { id: people } = await create('/api/v2/usergroups', { name: `of ${type}` });
        const made = await create<{ _id?: string; id?: string }>(path, body);
        const id = made._id ?? made.id ?? '';
        await bind(`/api/v2/usergroups/${people}/associations`, type, id);
        assert.equal((await server.api('DELETE', `${path}/${id}`)).status, 200);
        assert.deepEqual(await reached(`/api/v2/usergroups/${people}/associations?targets=${type}`), []);
      });
    }
  });
}

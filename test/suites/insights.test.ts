import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serverIdentity } from '../../src/directory/identify.ts';
import { RETENTION } from '../../src/directory/insights-port.ts';
import type { RuleSet } from '../../src/directory/types.ts';
import type { Kind } from '../../src/kit/kind.ts';
import { writes, isOfAgents } from '../../src/kit/op.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import { SERVICES } from '../../src/resources/insights/contract.ts';
import { KIND_EVENTS, NAMED_EVENTS, SUDO_EVENTS, USER_EVENTS } from '../../src/resources/insights/event-types.ts';
import { retentionKind, operations } from '../../src/resources/insights/contract.ts';
import { bindOne, canMake, changeOne, makeOne, removalOf, removeOne, real } from './objects.ts';
import { ALL } from './refusing.ts';
import { sampleOf } from './requests.ts';
import { makeWorld, type World } from './world.ts';

/**
 * Every event that the server can cause is caused, and found by its filter: objects of every kind are made, changed and
 * removed, every sample request is carried out for real, and people sign in. Then the log is held against the events.
 */

interface Found {
  readonly id: string;
  readonly event_type: string;
  readonly service: string;
  readonly timestamp: string;
  readonly correlation: { readonly sequence: number };
  readonly resource?: { readonly id: string; readonly type: string };
  readonly initiated_by: { readonly id: string; readonly type: string };
}

/** What takes another system, a failure or a device: the tests of their kinds cause them, and here the log has them. */
const ELSEWHERE: RuleSet = {
  jobs: {
    elsewhere: async ({ here, kinds }) => {
      const kind = (name: string) => kinds.find((each) => each.kind === name) as Kind;
      for (const [name, of] of [
        ['admin_activation_email', 'administrator'],
        ['admin_totp_delete_enrollment', 'administrator'],
        ['command_not_run', 'command'],
        ['hub_account_secret_not_revoked', 'hub_account'],
        ['hub_account_secret_revoked', 'hub_account'],
        ['hub_account_secret_rotated', 'hub_account'],
        ['hub_tool_feedback', 'hub_account'],
        ['mdm_configuration_files_download', 'mdm_configuration'],
        ['psa_ticket_open', 'autotask_integration'],
        ['user_state_scheduled_change', 'system_user'],
        ['user_totp_enrollment_delete', 'system_user'],
        ['vault_key_rotate', 'provider'],
      ] as const)
        await here.event(name, kind(of), '', { reason: 'none' });
    },
  },
};

let world: World;
const EVENTS = '/insights/directory/v1/events';
const START = '2020-01-01T00:00:00Z';

/** All events of a query, page by page. */
async function all(query: object, headers: Record<string, string> = {}): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let after: unknown; ;) {
    const body = {
      service: ['all'],
      start_time: START,
      limit: 10_000,
      ...query,
      ...(after ? { search_after: after } : {}),
    };
    const sent = { 'x-org-id': world.own.organization, ...headers };
    const reply = await world.server.api<readonly Found[]>('POST', EVENTS, body, sent);
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
    found.push(...reply.body);
    if (reply.body.length < 10_000) return found;
    after = JSON.parse(reply.headers.get('x-search_after') ?? '');
  }
}

/** Everything that can be done is done at least once; what is refused in the end does not matter here. */
async function doEverything(): Promise<void> {
  for (const kind of kinds().filter((each) => canMake(each) && each.kind !== 'organization')) {
    const id = await makeOne(world, kind);
    await changeOne(world, kind, id);
    if (removalOf(kind) !== undefined) await removeOne(world, kind, id);
  }
  const [user, group] = await Promise.all([newUser('bound'), newObject('usergroups')]);
  const systems = await newObject('systemgroups');
  for (const type of ['user', 'user_group'] as const) {
    const from = { type, id: type === 'user' ? user : group };
    await associate(from, { op: 'add', type: 'system_group', id: systems, attributes: SUDO });
    await associate(from, { op: 'update', type: 'system_group', id: systems, attributes: {} });
    await associate(from, { op: 'remove', type: 'system_group', id: systems });
  }
  await bindOne(world, { type: 'user', id: user }, { type: 'user_group', id: group }, 'add');
  for (const body of [
    { suspended: true },
    { suspended: false },
    { sudo: true },
    { sudo: false },
    { password: 'Correct-Horse-7-Battery' },
    { password: 'Correct-Horse-8-Battery' },
  ]) {
    world.pass(1_000);
    await ok('PUT', `/api/systemusers/${user}`, body);
  }
  for (const password of ['Correct-Horse-8-Battery', ...Array.from({ length: 30 }, () => 'wrong')])
    await ok('POST', '/muster/v1/authn/verify', { id: user, password });
  await ok('POST', `/api/systemusers/${user}/unlock`);
  await ok('POST', `/api/systemusers/${user}/expire`);
  const staged = await newUser('staged', { state: 'STAGED' });
  await ok('POST', `/api/systemusers/${staged}/state/activate`, {});
  await world.server.api('POST', '/oauth2/token', {
    grant_type: 'client_credentials',
    client_id: 'x',
    client_secret: 'y',
  });
  for (const operation of ALL.filter((each) => writes(each) && !isOfAgents(each) && !ENDS.test(each.id)))
    await real(world, operation, sampleOf(operation, world));
  await world.server.api('PUT', `/api/organizations/${world.own.organization}`, {
    settings: { passwordPolicy: { minLength: 11 } },
  });
  const identity = serverIdentity(world.server.provider, 'job');
  const caller = { identity, organization: undefined, door: 'test', requestId: 'test' };
  await world.server.built.directory.runJob(world.server.provider, 'elsewhere', {}, caller);
  await world.server.built.runner.drain();
}
/** Operations that end what the rest is about. */
const ENDS = /organization_delete|organizations_(delete|suspend)|muster_organizations|^hub_/i;
const SUDO = { sudo: { enabled: true, withoutPassword: false } };

async function ok<T>(method: string, path: string, body?: unknown): Promise<T> {
  const reply = await world.server.api<T>(method, path, body, { 'x-org-id': world.own.organization });
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
const newUser = async (name: string, more: object = {}): Promise<string> =>
  (
    await ok<{ _id: string }>('POST', '/api/systemusers', {
      username: `di-${name}`,
      email: `di-${name}@example.com`,
      ...more,
    })
  )._id;
const newObject = async (path: string): Promise<string> =>
  (await ok<{ id: string }>('POST', `/api/v2/${path}`, { name: `di ${path}` })).id;
const associate = ({ type, id }: { readonly type: 'user' | 'user_group'; readonly id: string }, body: object) =>
  ok('POST', `/api/v2/${type === 'user' ? 'users' : 'usergroups'}/${id}/associations`, body);

before(async () => {
  world = await makeWorld({ extraRules: [ELSEWHERE] });
  await doEverything();
});
after(() => world.server.stop());

describe('every change is an event', () => {
  test('of the log of an organization, and of that of the provider', async (t) => {
    const { store } = world.server.built;
    const logs = [
      [world.own.organization, {}, false],
      [world.server.provider, { 'x-provider-id': world.server.provider }, true],
    ] as const;
    for (const [scope, headers, isProviders] of logs) {
      const changes = await store.read.changes(scope, 0, 100_000);
      const events = (await all({}, headers)).filter((event) => isProviders || !isShared(event));
      assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
      const told = new Set(events.map(({ correlation }) => correlation.sequence));
      const missing = changes.filter(({ sequence }) => !told.has(sequence));
      assert.deepEqual(
        missing.map(({ name, kind }) => `${name} ${kind}`),
        [],
      );
      assert.ok(changes.length > 50);
      t.diagnostic(`${changes.length} changes, ${events.length} events`);
    }
  });

  test('is found by its type, its service, who did it and what it is about', async (t) => {
    const events = await all({});
    const types = [...new Set(events.map((event) => event.event_type))].toSorted();
    t.diagnostic(`${types.length} types: ${types.join(', ')}`);
    const ids = (found: readonly Found[]) => found.map(({ id }) => id);
    for (const type of types) {
      const wanted = events.filter((event) => event.event_type === type);
      assert.deepEqual(ids(await all({ search_term: { and: [{ event_type: type }] } })), ids(wanted), type);
      const [first] = wanted as [Found];
      const by = [
        { event_type: type },
        { 'initiated_by.id': first.initiated_by.id },
        { 'resource.id': first.resource?.id },
      ];
      const same = wanted.filter(
        ({ initiated_by, resource }) =>
          initiated_by.id === first.initiated_by.id && resource?.id === first.resource?.id,
      );
      assert.deepEqual(ids(await all({ service: [first.service], search_term: { and: by } })), ids(same), type);
    }
  });

  test('has every name that the handbook has for what this server can do', async () => {
    const found = new Set((await all({})).map((event) => event.event_type));
    const missing = CAUSED.split(/\s+/).filter((type) => !found.has(type));
    assert.deepEqual(missing, []);
  });

  test('and every name that rules append, under the name that it has here', async () => {
    const provider = await all({}, { 'x-provider-id': world.server.provider });
    const found = new Set([...(await all({})), ...provider].map((event) => event.event_type));
    const missing = appended()
      .map((name) => NAMED_EVENTS[name]?.type ?? name)
      .filter((type) => !found.has(type));
    assert.deepEqual(missing, []);
  });

  test('names of what rules append are those of their sources', () => {
    const names = appended();
    for (const name of Object.keys(NAMED_EVENTS)) assert.ok(names.includes(name), `nobody appends ${name}`);
  });
});

/** The names of the events that rules append, by their sources. */
function appended(): readonly string[] {
  const folder = join(import.meta.dirname, '../../src/resources');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('.test'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  return [...new Set([...sources.matchAll(/\.event\(\s*'(\w+)'/g)].map(([, name = '']) => name))].toSorted();
}
const isShared = (event: Found & { readonly provider?: unknown }): boolean => typeof event.provider === 'string';

/** Of handbook 5, as far as the world has the means. */
const CAUSED = `admin_create admin_update application_create application_delete application_update
  association_change authnpolicy_create authnpolicy_delete authpolicy_update command_create command_delete command_run
  command_update commandresult_delete file_create group_create group_delete group_update iplist_create iplist_delete
  iplist_update policy_create policy_delete policy_update radiusserver_create radiusserver_delete radiusserver_update
  report_create sambadomain_create sambadomain_delete sambadomain_update system_create system_delete
  system_fde_key_decrypt system_fde_key_update system_update totp_start_enrollment user_activated user_admin_granted
  user_admin_revoked user_create user_delete user_group_admin_grant user_group_admin_revoke user_lockout
  user_login_attempt user_password_change user_password_expired user_password_set user_suspended user_unlocked
  user_unsuspended user_update activedirectory_create activedirectory_delete organization_update`;

test('the tables name kinds and services that there are', () => {
  const services = new Set<string>(SERVICES);
  for (const { service = 'directory' } of [...Object.values(KIND_EVENTS), ...Object.values(NAMED_EVENTS)])
    assert.ok(services.has(service), service);
  const known = (operations.events.body.properties.service.items as unknown as { enum: string[] }).enum;
  assert.deepEqual([...SERVICES, 'alert', 'all'].toSorted(), known.toSorted());
  assert.equal(retentionKind.kind, RETENTION);
  assert.ok(Object.keys(USER_EVENTS).length > 5 && Object.keys(SUDO_EVENTS).length === 2);
});

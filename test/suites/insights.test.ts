import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { RETENTION } from '../../src/directory/insights-port.ts';
import type { Kind } from '../../src/kit/kind.ts';
import { writes, isOfAgents } from '../../src/kit/op.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import { SERVICES } from '../../src/resources/insights/contract.ts';
import {
  BOOKKEEPING,
  KIND_EVENTS,
  NAMED_EVENTS,
  SUDO_EVENTS,
  USER_EVENTS,
} from '../../src/resources/insights/event-types.ts';
import { APPENDED_EVENTS, changeNames } from '../../src/resources/insights/event-names.ts';
import { retentionKind, operations } from '../../src/resources/insights/contract.ts';
import { fileSource } from '../../src/vault/sources.ts';
import { causeTheRest, moodyOthers, reportSoftware } from './insights-causes.ts';
import { bindOne, canMake, changeOne, makeOne, real, removalOf, removeOne, verbOf } from './objects.ts';
import { appendedNames } from './appended.ts';
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

/**
 * By the name of an event: the test that causes it, in a world of its own, and finds it at EVENTS. For what takes more than
 * this one has.
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  webhook_disabled: 'test/journeys/webhooks.test.ts',
  webhook_replay_failed: 'test/journeys/webhooks.test.ts',
};

let world: World;
let folder: string;
const others = moodyOthers();
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

/** The types of all events, of the organization and of its provider. */
async function allTypes(): Promise<ReadonlySet<string>> {
  const provider = await all({}, { 'x-provider-id': world.server.provider });
  return new Set([...(await all({})), ...provider].map((event) => event.event_type));
}

/** Everything that can be done is done at least once; what is refused in the end does not matter here. */
async function doEverything(): Promise<void> {
  await reportSoftware(world);
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
  await world.server.built.runner.drain();
  await causeTheRest(world, others);
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
  folder = mkdtempSync(join(tmpdir(), 'muster-test-'));
  world = await makeWorld({ ...others.ports, vaultKeys: fileSource(join(folder, 'vault.key')) });
  await doEverything();
});
after(async () => {
  await world.server.stop();
  rmSync(folder, { recursive: true, force: true });
});

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
      const missing = changes.filter(({ sequence, kind }) => told.has(sequence) === BOOKKEEPING.has(kind));
      assert.deepEqual(
        missing.map(({ name, kind }) => `${name} ${kind}`),
        [],
      );
      assert.ok(changes.length > 50);
      t.diagnostic(`${changes.length} changes, ${events.length} events`);
    }
  });

  test('is found by its type, its service, who did it and what it is about', async (t) => {
    for (const headers of [{}, { 'x-provider-id': world.server.provider }]) {
      const events = await all({}, headers);
      const types = [...new Set(events.map((event) => event.event_type))].toSorted();
      t.diagnostic(`${types.length} types: ${types.join(', ')}`);
      const ids = (found: readonly Found[]) => found.map(({ id }) => id);
      for (const type of types) {
        const wanted = events.filter((event) => event.event_type === type);
        assert.deepEqual(ids(await all({ search_term: { and: [{ event_type: type }] } }, headers)), ids(wanted), type);
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
        const found = await all({ service: [first.service], search_term: { and: by } }, headers);
        assert.deepEqual(ids(found), ids(same), type);
      }
    }
  });

  test('has every name that the handbook has for what this server can do', async () => {
    const found = await allTypes();
    const missing = CAUSED.split(/\s+/).filter((type) => !found.has(type));
    assert.deepEqual(missing, []);
  });

  test('and every name that rules append or a change has beside its own, under the name that it has here', async () => {
    const found = await allTypes();
    const appended = [...APPENDED_EVENTS, ...Object.keys(NAMED_EVENTS)];
    const sudo = Object.values(SUDO_EVENTS).flatMap(({ granted, revoked }) => [granted, revoked]);
    const missing = [
      ...appended.map((name) => NAMED_EVENTS[name]?.type ?? name),
      ...Object.keys(USER_EVENTS),
      ...sudo,
    ].filter((type) => !found.has(type) && ELSEWHERE[type] === undefined);
    assert.deepEqual(missing, []);
  });

  test('and a creation of every kind, and a change and a removal of what can be changed and removed', async () => {
    const found = await allTypes();
    const missing = kinds()
      .flatMap(possible)
      .filter((type) => !found.has(type) && ELSEWHERE[type] === undefined);
    assert.deepEqual(missing, []);
  });

  test('what another test causes is found there, and is not caused here', async () => {
    const found = await allTypes();
    for (const [type, path] of Object.entries(ELSEWHERE)) {
      const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
      assert.ok(text.includes(`'${type}'`) && text.includes(EVENTS), `${path} does not find ${type}`);
      assert.ok(!found.has(type), `${type} is caused here`);
    }
  });

  test('names of what rules append are those of their sources', () => {
    const names = appendedNames();
    for (const name of Object.keys(NAMED_EVENTS)) assert.ok(names.includes(name), `nobody appends ${name}`);
  });
});

/** What the changes of a kind are called, as far as operations make them. */
const possible = (kind: Kind): readonly string[] => [
  ...changeNames(kind.kind, 'create'),
  ...(verbOf(kind, 'put', 'patch') === undefined ? [] : changeNames(kind.kind, 'update')),
  ...(removalOf(kind) === undefined ? [] : changeNames(kind.kind, 'delete')),
];
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
  user_unsuspended user_update activedirectory_create activedirectory_delete organization_create organization_update admin_delete
  admin_totp_delete_enrollment autotask_create autotask_delete autotask_update configuration_file_download connectwise_create connectwise_delete
  connectwise_update invoice_download syncro_create syncro_delete syncro_update provider_update totp_delete_enrollment
  totp_finish_enrollment user_activation_email user_activation_schedule_create user_activation_schedule_delete
  user_suspension_schedule_create user_suspension_schedule_delete`;

test('the tables name kinds and services that there are', () => {
  const services = new Set<string>(SERVICES);
  for (const { service = 'directory' } of [...Object.values(KIND_EVENTS), ...Object.values(NAMED_EVENTS)])
    assert.ok(services.has(service), service);
  const known = (operations.events.body.properties.service.items as unknown as { enum: string[] }).enum;
  assert.deepEqual([...SERVICES, 'alert', 'all'].toSorted(), known.toSorted());
  assert.equal(retentionKind.kind, RETENTION);
  assert.ok(Object.keys(USER_EVENTS).length > 5 && Object.keys(SUDO_EVENTS).length === 2);
});

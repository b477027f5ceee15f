import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Target } from '../../src/directory/hub-port.ts';
import { BoundReader } from '../../src/directory/reader.ts';
import type { Identity } from '../../src/directory/types.ts';
import { MusterError } from '../../src/kit/errors.ts';
import { hubAccountKind } from '../../src/resources/hub-accounts/contract.ts';
import { targetOf } from '../../src/resources/hub-accounts/target.ts';
import { scriptedHub } from '../support/hub.ts';
import { startTestServer, type Reply, type TestServer } from '../support/server.ts';

/** Projects, profiles, linked accounts, mappings and connect sessions, against a scripted directory. */

const DAY = 86_400_000;
const [ACME, BETA] = ['a'.repeat(24), 'b'.repeat(24)];

interface Account {
  readonly id: string;
  readonly profile: string;
  readonly integration_id: string;
  readonly status: string;
  readonly status_reasons: readonly {
    readonly code: string;
    readonly description: string;
    readonly timestamp: string;
  }[];
  readonly label: string | null;
  readonly setup_information: Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}
interface Failure {
  readonly message: string;
  readonly details: readonly { readonly fieldViolationsList: readonly { readonly field: string }[] }[];
}
interface Rows<T> {
  readonly totalCount: number;
  readonly results: readonly T[];
}
interface Row {
  readonly organization: { readonly id: string; readonly name: string };
  readonly vendor: { readonly id: string; readonly name: string } | null;
  readonly updated_at: string | null;
}
interface Link {
  readonly session_id: string;
  readonly token: string;
  readonly auth_link_url: string;
  readonly [name: string]: unknown;
}

let server: TestServer;
let ahead = 0;
const hub = scriptedHub();
const usual = { ...hub.script };
before(async () => {
  server = await startTestServer({ hub, clock: { now: () => Date.now() + ahead } });
});
after(async () => server.stop());

/** One request that has to succeed. */
async function must<T>(method: string, path: string, body?: unknown): Promise<T> {
  const reply = await server.api<T>(method, path, body);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
/** One that is refused; gives the status and the fields that it names. */
async function refused(method: string, path: string, body?: unknown): Promise<readonly [number, ...string[]]> {
  const reply = await server.api<Failure>(method, path, body);
  assert.ok(reply.status >= 400, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return [reply.status, ...fieldsOf(reply)];
}
const fieldsOf = ({ body }: Reply<Failure>): readonly string[] =>
  (body.details ?? []).flatMap(({ fieldViolationsList }) => fieldViolationsList.map(({ field }) => field));

let made = 0;
const owner = () => ({ origin_owner_id: `owner-${(made += 1)}`, origin_owner_name: `Owner ${made}` });
const key = (more: object = {}) => ({ api_key: `jca_key-number-${(made += 1)}`, region: 'us', ...more });
const robot = (more: object = {}) => ({
  client_id: 'robot',
  client_secret: `secret-one-${(made += 1)}`,
  region: 'eu',
  ...more,
});
const link = (credentials: object, more: object = {}) =>
  must<Account>('POST', '/hub/accounts', { ...owner(), credentials, ...more });
const get = (id: string) => must<Account>('GET', `/hub/accounts/${id}`);
const patch = (id: string, body: object) => must<Account>('PATCH', `/hub/accounts/${id}`, body);
const newOrganization = async (displayName: string): Promise<string> =>
  (await must<{ _id: string }>('POST', '/muster/v1/organizations', { displayName }))._id;
const lastTarget = (): Target => {
  const target = hub.asked.at(-1)?.target;
  assert.ok(target, 'the directory was not asked');
  return target;
};

describe('linking', () => {
  test('an account by API key has the usual profile and project, made when they are first needed', async () => {
    const account = await link(key({ key_lifetime_days: 90 }), { label: 'main', tags: ['eu', 'gold'] });
    assert.equal(account.status, 'active');
    assert.deepEqual(account.status_reasons, []);
    assert.equal(account.integration_id, account.profile);
    assert.equal(account.provider, 'jumpcloud');
    assert.equal(account.type, 'production');
    const { key_expires_at, ...setup } = account.setup_information;
    assert.deepEqual(setup, {
      region: 'us',
      base_url: 'https://console.jumpcloud.com',
      software: 'other',
      organization_id: null,
      multiple_organizations: false,
      live_secret: 1,
      secrets: 1,
    });
    assert.ok(Math.abs(Date.parse(String(key_expires_at)) - Date.now() - 90 * DAY) < 120_000);
    const profile = await must<Record<string, unknown>>('GET', `/hub/profiles/${account.profile}`);
    assert.equal(profile.name, 'JumpCloud - API Key');
    assert.deepEqual(profile.enabled_actions, ['*']);
    const project = await must<Record<string, unknown>>('GET', `/hub/projects/${String(profile.project)}`);
    assert.deepEqual([project.name, project.log_retention_days, project.log_bodies], ['Default', 30, 'redacted']);
    const second = await link(key());
    assert.equal(second.profile, account.profile);
    assert.doesNotMatch(JSON.stringify(await get(account.id)), /jca_/);
  });

  test('by OAuth with two secrets says which of them is live', async () => {
    const account = await link(robot({ client_secret: 'is-refused-now', client_secret_2: 'secret-two' }));
    assert.equal(account.setup_information.live_secret, 2);
    assert.equal(account.setup_information.secrets, 2);
    assert.equal(account.setup_information.client_id, 'robot');
    const { credentials } = lastTarget();
    assert.ok(credentials.type === 'oauth');
    assert.equal(credentials.tokenUrl, 'https://console.eu.jumpcloud.com/oauth2/token');
    const profile = await must<{ name: string }>('GET', `/hub/profiles/${account.profile}`);
    assert.equal(profile.name, 'JumpCloud - OAuth 2.0 (Service Account)');
  });

  test('saves nothing that the directory does not take, and says why', async () => {
    const before = (await must<Account[]>('GET', '/hub/accounts')).length;
    const tryWith = (credentials: object) => refused('POST', '/hub/accounts', { ...owner(), credentials });
    assert.deepEqual(await tryWith(key({ api_key: 'is-refused' })), [422, 'credentials.api_key']);
    for (const [reason, field] of [
      ['wrong_region', 'credentials.region'],
      ['organization_needed', 'credentials.organization_id'],
      ['network', 'credentials.region'],
      ['forbidden', 'credentials.api_key'],
    ] as const) {
      hub.script.validate = () => ({ ok: false, reason, message: `because of ${reason}` });
      assert.deepEqual(await tryWith(key()), [422, field]);
    }
    assert.deepEqual(await tryWith(key({ region: 'custom', base_url: 'https://muster.example' })), [
      422,
      'credentials.api_key',
    ]);
    Object.assign(hub.script, usual);
    assert.equal((await must<Account[]>('GET', '/hub/accounts')).length, before);
  });

  test('names what is missing or does not fit', async () => {
    const tryWith = (credentials: object, more: object = {}) =>
      refused('POST', '/hub/accounts', { ...owner(), credentials, ...more });
    assert.deepEqual(await tryWith({ region: 'us' }), [400, 'credentials.api_key']);
    assert.deepEqual(await tryWith({ client_id: 'x' }), [400, 'credentials.client_secret']);
    assert.deepEqual(await tryWith(key({ client_id: 'x' })), [400, 'credentials.api_key']);
    assert.deepEqual(await tryWith(key({ client_id: 'x' }), { auth_method: 'api_key' }), [
      400,
      'credentials.client_id',
    ]);
    assert.deepEqual(await tryWith(key({ region: 'custom' })), [400, 'credentials.base_url']);
    assert.deepEqual(await tryWith(key({ base_url: 'https://a.example' })), [400, 'credentials.base_url']);
    assert.deepEqual(await tryWith(key({ region: 'custom', base_url: 'no url' })), [400, 'credentials.base_url']);
    assert.deepEqual(await tryWith(key({ api_key: 'in two words' })), [400, 'credentials.api_key']);
    assert.deepEqual(await tryWith(key({ key_expires_at: '2020-01-01T00:00:00Z' })), [
      400,
      'credentials.key_expires_at',
    ]);
    assert.deepEqual(await tryWith(key({ key_lifetime_days: 45 })), [400, 'credentials.key_lifetime_days']);
    assert.deepEqual(await tryWith(key(), { profile: ACME }), [400, 'profile']);
    assert.deepEqual(await tryWith(key(), { auth_method: 'oauth2_service_account' }), [400, 'credentials.api_key']);
  });

  test('a plan shows the account, without secrets, and saves nothing', async () => {
    const before = (await must<Account[]>('GET', '/hub/accounts')).length;
    const body = { ...owner(), credentials: key() };
    const reply = await server.api('POST', '/hub/accounts', body, { 'muster-plan': 'true' });
    assert.equal(reply.status, 200);
    assert.doesNotMatch(JSON.stringify(reply.body), /jca_/);
    assert.equal((await must<Account[]>('GET', '/hub/accounts')).length, before);
  });
});

describe('changing', () => {
  test('keeps what is left out, and asks the directory only where something changes', async () => {
    const credentials = key({ key_lifetime_days: 30 });
    const account = await link(credentials);
    const asked = hub.asked.length;
    const same = await patch(account.id, { label: 'new', credentials: { region: 'us', api_key: '' } });
    assert.equal(same.label, 'new');
    assert.equal(same.setup_information.key_expires_at, account.setup_information.key_expires_at);
    assert.equal(hub.asked.length, asked, 'nothing of the credentials changed');
    await patch(account.id, { credentials: { organization_id: ACME } });
    assert.equal(hub.asked.length, asked + 1);
    assert.deepEqual(lastTarget().credentials, { type: 'api_key', key: credentials.api_key });
    assert.equal(lastTarget().organization, ACME);
    const another = await patch(account.id, { credentials: { api_key: 'jca_another-key' } });
    assert.equal(another.setup_information.key_expires_at, null, 'of another key nothing is known');
    assert.equal(another.setup_information.organization_id, ACME);
  });

  test('to another base URL takes the secrets anew', async () => {
    const account = await link(key());
    const move = { region: 'custom', base_url: 'https://directory.example/' };
    assert.deepEqual(await refused('PATCH', `/hub/accounts/${account.id}`, { credentials: move }), [
      400,
      'credentials.api_key',
    ]);
    const moved = await patch(account.id, { credentials: { ...move, api_key: 'jca_moved-key' } });
    assert.equal(moved.setup_information.base_url, 'https://directory.example');
    const asked = hub.asked.length;
    await patch(account.id, { credentials: move });
    assert.equal(hub.asked.length, asked, 'the same place by another spelling is no move');
  });

  test('the second secret goes by an empty text', async () => {
    const account = await link(robot({ client_secret_2: 'secret-two' }));
    assert.equal((await patch(account.id, { credentials: { client_secret: '' } })).setup_information.secrets, 2);
    assert.equal((await patch(account.id, { credentials: { client_secret_2: '' } })).setup_information.secrets, 1);
    const { credentials } = lastTarget();
    assert.ok(credentials.type === 'oauth' && credentials.secrets[1] === undefined);
  });

  test('to credentials that are refused changes nothing', async () => {
    const account = await link(key());
    const body = { label: 'never', credentials: { api_key: 'is-refused' } };
    assert.deepEqual(await refused('PATCH', `/hub/accounts/${account.id}`, body), [422, 'credentials.api_key']);
    assert.deepEqual(await get(account.id), account);
  });

  test('to the other way to sign in takes its credentials', async () => {
    const account = await link(key());
    const path = `/hub/accounts/${account.id}`;
    assert.deepEqual(await refused('PATCH', path, { auth_method: 'oauth2_service_account' }), [
      400,
      'credentials.client_id',
    ]);
    const body = {
      auth_method: 'oauth2_service_account',
      credentials: { client_id: 'robot', client_secret: 'secret' },
    };
    const changed = await patch(account.id, body);
    assert.notEqual(changed.profile, account.profile);
    assert.equal(lastTarget().credentials.type, 'oauth');
  });
});

describe('the list', () => {
  test('is a bare array that is narrowed and paged as that platform does', async () => {
    const mine = owner();
    const ids: string[] = [];
    for (let n = 0; n < 3; n++)
      ids.push((await must<Account>('POST', '/hub/accounts', { ...mine, credentials: key() })).id);
    const list = async (query: string) => (await must<Account[]>('GET', `/hub/accounts?${query}`)).map(({ id }) => id);
    const of = `origin_owner_id=${mine.origin_owner_id}`;
    assert.deepEqual(await list(of), ids);
    assert.deepEqual(await list(`${of}&page_size=2`), ids.slice(0, 2));
    assert.deepEqual(await list(`${of}&page_size=2&page=2`), ids.slice(2));
    assert.deepEqual(await list(`${of}&status=suspended`), []);
    assert.deepEqual(
      await list(`${of}&provider=jumpcloud&status=active&account_ids=${ids[0]},${ids[1]}`),
      ids.slice(0, 2),
    );
    assert.deepEqual(await list(`${of}&provider=other`), []);
    assert.deepEqual(await list(`${of}&integration_id=${ACME}`), []);
    const reply = await server.api<Account[]>('GET', `/hub/accounts?${of}&limit=1`);
    assert.equal(reply.headers.get('x-total-count'), '3');
    assert.deepEqual(await list(`${of}&search=${encodeURIComponent(mine.origin_owner_name.toUpperCase())}`), ids);
    assert.deepEqual(await list(`${of}&search=nobody`), []);
    assert.deepEqual(await must('GET', `/hub/accounts/${ids[0]}/meta`), {
      provider: 'jumpcloud',
      category: 'iam',
      models: {},
    });
    assert.equal((await must<Account>('DELETE', `/hub/accounts/${ids[0]}`)).id, ids[0]);
    assert.deepEqual(await list(of), ids.slice(1));
  });
});

describe('the status', () => {
  const codes = ({ status, status_reasons }: Account) => [status, ...status_reasons.map(({ code }) => code)];

  test('follows suspension, the profile, and what the directory says', async () => {
    const profile = await must<{ id: string }>('POST', '/hub/profiles', { name: 'Apart', auth_method: 'api_key' });
    const { id } = await link(key({ api_key: 'jca_for-a-while' }), { profile: profile.id });
    const act = (verb: string) => must<Account>('POST', `/hub/accounts/${id}/${verb}`);
    assert.deepEqual(codes(await act('suspend')), ['suspended', 'suspended']);
    assert.equal((await refused('POST', `/hub/accounts/${id}/suspend`))[0], 409);
    await must('PATCH', `/hub/profiles/${profile.id}`, { enabled: false });
    assert.deepEqual(codes(await get(id)), ['suspended', 'suspended', 'profile_disabled']);
    assert.deepEqual(codes(await act('resume')), ['inactive', 'profile_disabled']);
    const later = await link(key(), { profile: profile.id });
    assert.equal(later.status, 'inactive');
    await must('PATCH', `/hub/profiles/${profile.id}`, { enabled: true });
    assert.deepEqual(codes(await get(id)), ['active']);
    assert.deepEqual(codes(await get(later.id)), ['active']);
    hub.script.validate = () => ({ ok: false, reason: 'bad_key', message: 'The key is refused.' });
    const failing = await act('validate');
    assert.deepEqual(codes(failing), ['error', 'bad_key']);
    assert.equal(failing.status_reasons[0]?.description, 'The key is refused.');
    Object.assign(hub.script, usual);
    assert.deepEqual(codes(await act('validate')), ['active']);
    assert.equal((await refused('DELETE', `/hub/profiles/${profile.id}`))[0], 409);
  });

  test('is expired at the end of the key, which is announced and listed before', async () => {
    const account = await link(key({ key_lifetime_days: 30 }), { label: 'ending' });
    try {
      const listed = async (days: number) =>
        (await must<Rows<{ id: string; type: string; owner: string }>>('GET', `/muster/v1/expiring?days=${days}`))
          .results;
      assert.ok(!(await listed(29)).some(({ id }) => id === account.id));
      const row = (await listed(31)).find(({ id }) => id === account.id);
      assert.deepEqual([row?.type, row?.owner], ['linked_account', account.origin_owner_name]);
      const announced: unknown[] = [];
      for (const days of [16, 23, 27, 29]) {
        ahead = days * DAY + 60_000;
        await server.built.runner.drain();
        const changes = await server.built.store.read.changes(server.provider, 0, 100_000);
        const last = changes.findLast(({ name, objectId }) => name === 'key_expiring' && objectId === account.id);
        announced.push((JSON.parse(last?.after ?? '{}') as { daysAhead?: number }).daysAhead);
        assert.equal((await get(account.id)).status, 'active');
      }
      assert.deepEqual(announced, [14, 7, 3, 1]);
      ahead = 30 * DAY + 60_000;
      await server.built.runner.drain();
      assert.deepEqual(codes(await get(account.id)), ['expired', 'key_expired']);
      const renewed = await patch(account.id, { credentials: { api_key: 'jca_renewed', key_lifetime_days: 60 } });
      assert.deepEqual(codes(renewed), ['active']);
    } finally {
      ahead = 0;
    }
  });

  test('an enabled action has to be one, and ranges of versions are no pins', async () => {
    const body = { name: 'Odd', auth_method: 'api_key' };
    assert.deepEqual(await refused('POST', '/hub/profiles', { ...body, enabled_actions: ['jumpclout_*'] }), [
      400,
      'enabled_actions.0',
    ]);
    for (const version of ['^1.0.0', '~1.0.0', '2.x.x']) {
      assert.deepEqual(await refused('POST', '/hub/profiles', { ...body, version }), [400, 'version']);
    }
    const made = await must<{ version: string }>('POST', '/hub/profiles', {
      ...body,
      version: '1.x.x',
      enabled_actions: ['*_list_*'],
    });
    assert.equal(made.version, '1.x.x');
  });
});

describe('rotation', () => {
  test('uses the new secret at once, and revokes the former once that was tried again', async () => {
    const account = await link(robot());
    const former = lastTarget().credentials;
    assert.ok(former.type === 'oauth');
    const rotated = await must<Account>('POST', `/hub/accounts/${account.id}/rotate`);
    assert.deepEqual([rotated.setup_information.live_secret, rotated.setup_information.secrets], [2, 2]);
    assert.doesNotMatch(JSON.stringify(rotated), /minted-client/);
    const revoked = () => hub.asked.filter(({ what }) => what === 'revoke').length;
    const before = revoked();
    try {
      await server.built.runner.drain();
      assert.equal(revoked(), before, 'what is under way may go on with the former one');
      ahead = 661_000;
      hub.script.validate = () => ({ ok: false, reason: 'network', message: 'unreachable' });
      await server.built.runner.drain();
      assert.equal(revoked(), before, 'the new one was not taken');
      Object.assign(hub.script, usual);
      ahead = DAY;
      await server.built.runner.drain();
      assert.equal(revoked(), before + 1);
      const { credentials } = lastTarget();
      assert.ok(credentials.type === 'oauth');
      assert.match(credentials.secrets[0], /^minted-client-secret-/);
      const { setup_information: setup } = await get(account.id);
      assert.deepEqual([setup.live_secret, setup.secrets], [1, 1]);
      const changes = await server.built.store.read.changes(server.provider, 0, 100_000);
      const events = changes.filter(({ objectId, operation }) => objectId === account.id && operation === 'event');
      assert.deepEqual(
        events.map(({ name }) => name),
        ['hub_account_secret_rotated', 'hub_account_secret_revoked'],
      );
      assert.doesNotMatch(JSON.stringify(events), /minted-client-secret/);
    } finally {
      ahead = 0;
      Object.assign(hub.script, usual);
    }
  });

  test('is for client secrets, and a plan mints none', async () => {
    const { id } = await link(key());
    assert.equal((await refused('POST', `/hub/accounts/${id}/rotate`))[0], 409);
    const other = await link(robot());
    const asked = hub.asked.length;
    const plan = await server.api('POST', `/hub/accounts/${other.id}/rotate`, undefined, { 'muster-plan': 'true' });
    assert.equal(plan.status, 200);
    assert.equal(hub.asked.length, asked);
  });

  test('what was minted for an account that changed meanwhile is revoked again', async () => {
    const account = await link(robot());
    const { rotate } = hub.script;
    hub.script.rotate = async (target) => {
      await patch(account.id, { label: 'changed meanwhile' });
      return rotate(target);
    };
    try {
      assert.equal((await refused('POST', `/hub/accounts/${account.id}/rotate`))[0], 409);
    } finally {
      Object.assign(hub.script, usual);
    }
    await server.built.runner.drain();
    const last = hub.asked.at(-1);
    assert.equal(last?.what, 'revoke');
    assert.ok(last.target.credentials.type === 'oauth');
    assert.match(last.target.credentials.secrets[0], /^secret-one-/);
    assert.equal((await get(account.id)).setup_information.secrets, 1);
  });
});

describe('the mapping', () => {
  test('is suggested, saved, kept over a new link, and goes with the own organization', async () => {
    const [acme, beta] = [await newOrganization('ACME Limited'), await newOrganization('Betta')];
    const mine = owner();
    const several = { multiple_organizations: true };
    const { id } = await link(key(several), mine);
    const path = `/hub/accounts/${id}/mapping`;
    const row = async (organization: string, at = path) =>
      (await must<Rows<Row>>('GET', `${at}?limit=1000`)).results.find((each) => each.organization.id === organization);
    assert.equal((await row(acme))?.vendor, null);
    const { results: live } = await must<Rows<{ id: string }>>('GET', `/hub/accounts/${id}/organizations`);
    assert.deepEqual(
      live.map((each) => each.id),
      [ACME, BETA],
    );
    type Suggested = Row & { readonly score: number };
    const suggested = async () =>
      (await must<Rows<Suggested>>('GET', `${path}/suggestions`)).results.map(({ organization, vendor, score }) => [
        organization.id,
        vendor?.id,
        score,
      ]);
    assert.deepEqual(await suggested(), [
      [acme, ACME, 1],
      [beta, BETA, 0.8],
    ]);
    const save = (mappings: readonly object[], more: object = {}) => ({ mappings, ...more });
    const one = (organization: string, vendor_organization_id: string | null) => ({
      organization,
      vendor_organization_id,
    });
    assert.deepEqual(await refused('PUT', path, save([one(acme, ACME), one(beta, 'c'.repeat(24))])), [
      400,
      'mappings.1.vendor_organization_id',
    ]);
    assert.equal((await row(acme))?.vendor, null, 'all or nothing');
    assert.deepEqual(await refused('PUT', path, save([one(acme, ACME), one(beta, ACME)])), [
      409,
      'mappings.0.vendor_organization_id',
    ]);
    assert.equal((await refused('PUT', path, save([one(NOBODY, ACME)])))[0], 404);
    const saved = await must<Rows<Row>>('PUT', path, save([one(acme, ACME)]));
    assert.deepEqual(
      saved.results.map(({ vendor }) => vendor),
      [{ id: ACME, name: 'Acme, Inc.' }],
    );
    assert.deepEqual(await suggested(), [[beta, BETA, 0.8]]);
    await must('PUT', path, save([one(beta, ACME)], { shared: true }));
    assert.equal((await row(beta))?.vendor?.id, ACME);
    await must('PUT', path, save([one(beta, null)]));
    assert.equal((await row(beta))?.vendor, null);

    await must('DELETE', `/hub/accounts/${id}`);
    const again = await link(key(several), mine);
    const other = `/hub/accounts/${again.id}/mapping`;
    assert.equal((await row(acme, other))?.vendor?.id, ACME, 'a mapping outlives its account');
    const stranger = await link(key(several));
    assert.equal((await row(acme, `/hub/accounts/${stranger.id}/mapping`))?.vendor, null);
    await must('DELETE', `/muster/v1/organizations/${acme}`);
    await server.built.runner.drain();
    assert.equal(await row(acme, other), undefined);
    const kept = await server.built.store.read.scan(server.provider, 'hub_mapping', '', 1_000);
    assert.ok(!kept.some(({ doc }) => doc.includes(acme)));
  });
});
const NOBODY = '0123456789abcdef01234567';

describe('who sees what', () => {
  test('administrators of some organizations see the accounts that are theirs, and change none', async () => {
    const [own, foreign] = [await newOrganization('Own'), await newOrganization('Foreign')];
    const several = key({ multiple_organizations: true });
    const mine = await link(key(), { origin_owner_id: own });
    const theirs = await link(key(), { origin_owner_id: foreign });
    const shared = await link(several);
    const single = await link(key());
    for (const { id } of [shared, single]) {
      const mappings = [{ organization: own, vendor_organization_id: ACME }];
      await must('PUT', `/hub/accounts/${id}/mapping`, { mappings });
    }
    const limited = await administrator(own);
    const list = await server.api<Account[]>('GET', '/hub/accounts?limit=1000', undefined, limited.headers);
    assert.deepEqual(list.body.map(({ id }) => id).toSorted(), [mine.id, shared.id].toSorted());
    for (const [{ id }, status] of [
      [mine, 200],
      [shared, 200],
      [theirs, 404],
      [single, 404],
    ] as const) {
      const reply = await server.api('GET', `/hub/accounts/${id}`, undefined, limited.headers);
      assert.equal(reply.status, status);
    }
    const { body: rows } = await server.api<Rows<Row>>(
      'GET',
      `/hub/accounts/${shared.id}/mapping`,
      undefined,
      limited.headers,
    );
    assert.deepEqual(
      rows.results.map(({ organization, vendor }) => [organization.id, vendor?.id]),
      [[own, ACME]],
    );
    const suspend = await server.api('POST', `/hub/accounts/${mine.id}/suspend`, undefined, limited.headers);
    assert.equal(suspend.status, 403);

    // Whom a run is for.
    const asked = (identity: Identity, { id }: Account, organization?: string) => resolve(identity, id, organization);
    const all = await identityOf(server.apiKey);
    assert.deepEqual(await asked(limited.identity, shared, own), { own, vendor: ACME, name: 'Own', defaulted: false });
    await patch(shared.id, { credentials: { organization_id: BETA } });
    assert.deepEqual(await asked(all, shared), { vendor: BETA, defaulted: true });
    assert.deepEqual(await asked(all, shared, foreign), {
      own: foreign,
      vendor: BETA,
      name: 'Foreign',
      defaulted: true,
    });
    assert.equal(await asked(limited.identity, shared), 'invalid', 'the default is somebody else’s');
    assert.equal(await asked(limited.identity, shared, foreign), 'not_found');
    assert.equal(await asked(all, shared, NOBODY), 'not_found');
    await patch(shared.id, { credentials: { organization_id: null } });
    assert.equal(await asked(all, shared), 'invalid');
    assert.equal(await asked(all, shared, foreign), 'conflict', 'unmapped');
    assert.deepEqual(await asked(limited.identity, mine), { name: mine.origin_owner_name, defaulted: false });
    assert.deepEqual(await asked(limited.identity, mine, own), { own, name: mine.origin_owner_name, defaulted: false });
    assert.equal(await asked(all, mine, foreign), 'invalid');
    assert.equal(await asked(limited.identity, mine, foreign), 'not_found');
    await must('POST', `/hub/accounts/${mine.id}/suspend`);
    assert.equal(await asked(all, mine, own), 'conflict');

    await must('DELETE', `/muster/v1/organizations/${own}`);
    await server.built.runner.drain();
    assert.equal((await server.api('GET', `/hub/accounts/${mine.id}`)).status, 404, 'it goes with its organization');
    assert.equal((await server.api('GET', `/hub/accounts/${shared.id}`)).status, 200);
  });
});

async function administrator(organization: string) {
  const email = `limited-${(made += 1)}@administrators.example`;
  const role = 'Administrator With Billing';
  const { _id } = (
    await server.api<{ _id: string }>('POST', '/api/users', { email, roleName: role }, { 'x-org-id': organization })
  ).body;
  const { apiKey } = await must<{ apiKey: string }>('POST', `/muster/v1/administrators/${_id}/api-keys`, { name: 'x' });
  return { headers: { 'x-api-key': apiKey }, identity: await identityOf(apiKey) };
}
const identityOf = (apiKey: string): Promise<Identity> =>
  server.built.directory.identify({ type: 'apiKey', key: apiKey });

/** What targetOf comes to: the organization, or the code of its refusal. */
async function resolve(identity: Identity, id: string, organization: string | undefined): Promise<unknown> {
  const here = new BoundReader(server.built.store.read, server.provider);
  const account = await here.require(hubAccountKind, id);
  const { ports } = server.built.directory.runtime;
  try {
    const found = await targetOf({ here, identity, ports }, account, organization);
    assert.equal(found.target.account, id);
    assert.equal(found.target.organization, found.organization?.vendor);
    return found.organization;
  } catch (error) {
    assert.ok(error instanceof MusterError, String(error));
    return error.code;
  }
}

describe('connect sessions', () => {
  const open = (more: object = {}) => must<Link>('POST', '/hub/connect_sessions', { ...owner(), ...more });
  /** A request of somebody who has the link and nothing else. */
  const held = async <T>({ token }: Pick<Link, 'token'>, method: string, path: string, body?: unknown) =>
    server.api<T>(method, `/hub/session${path}`, body, { 'x-api-key': undefined, 'x-hub-session-token': token });

  test('link one account, by a token that is shown once', async () => {
    const organization = await newOrganization('Acme');
    const link = await open({ label: 'from a link', organizations: [organization], metadata: { plan: 'gold' } });
    assert.match(link.auth_link_url, new RegExp(`^${server.url}/hub/link#token=${link.token}$`));
    assert.equal(typeof link.id, 'number');
    assert.deepEqual(link.metadata, { plan: 'gold' });
    const kept = await must<Record<string, unknown>>('GET', `/hub/connect_sessions/${link.session_id}`);
    assert.doesNotMatch(JSON.stringify(kept), new RegExp(link.token));
    const { body: shown } = await held<Record<string, unknown>>(link, 'GET', '');
    assert.deepEqual([shown.used, shown.edits, shown.account, shown.organizations], [false, false, null, 1]);
    assert.deepEqual((shown.profiles as { auth_method: string }[]).map(({ auth_method }) => auth_method).toSorted(), [
      'api_key',
      'oauth2_service_account',
    ]);
    assert.equal((await held(link, 'GET', '/mapping')).status, 409, 'nothing is linked yet');
    const wrong = await held<Failure>(link, 'POST', '/account', { credentials: key({ api_key: 'is-refused' }) });
    assert.deepEqual([wrong.status, ...fieldsOf(wrong)], [422, 'credentials.api_key']);

    const credentials = key({ multiple_organizations: true });
    const { status, body: account } = await held<Account>(link, 'POST', '/account', { credentials });
    assert.equal(status, 200, JSON.stringify(account));
    assert.deepEqual(
      [account.origin_owner_id, account.label, account.metadata],
      [link.origin_owner_id, 'from a link', { plan: 'gold' }],
    );
    const again = await held<Failure>(link, 'POST', '/account', { credentials });
    assert.equal(again.status, 401);
    assert.match(again.body.message, /used/);

    const { body: vendor } = await held<Rows<{ id: string }>>(link, 'GET', '/organizations');
    assert.equal(vendor.totalCount, 2);
    const { body: suggested } = await held<Rows<Row>>(link, 'GET', '/mapping/suggestions');
    assert.deepEqual(
      suggested.results.map((row) => [row.organization.id, row.vendor?.id]),
      [[organization, ACME]],
    );
    const mappings = [{ organization, vendor_organization_id: ACME }];
    assert.equal((await held(link, 'PUT', '/mapping', { mappings })).status, 200);
    const { body: rows } = await held<Rows<Row>>(link, 'GET', '/mapping');
    assert.deepEqual(
      rows.results.map((row) => [row.organization.id, row.vendor?.id]),
      [[organization, ACME]],
    );
    const other = [{ organization: server.organization, vendor_organization_id: BETA }];
    assert.equal(
      (await held(link, 'PUT', '/mapping', { mappings: other })).status,
      404,
      'not one of its organizations',
    );
    await must('DELETE', `/muster/v1/organizations/${organization}`);
    await server.built.runner.drain();
    const left = await must<{ organizations: unknown }>('GET', `/hub/connect_sessions/${link.session_id}`);
    assert.deepEqual(left.organizations, [], 'what is gone is no longer named');
  });

  test('of two requests at once one has the link', async () => {
    const link = await open();
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => held<Account>(link, 'POST', '/account', { credentials: key() })),
    );
    assert.deepEqual(
      replies.map(({ status }) => status).toSorted((a, b) => a - b),
      [200, 401, 401, 401],
    );
    const accounts = await must<Account[]>('GET', `/hub/accounts?origin_owner_id=${String(link.origin_owner_id)}`);
    assert.equal(accounts.length, 1);
  });

  test('say whether they are unknown, revoked, used or expired', async () => {
    const why = async (link: Pick<Link, 'token'>): Promise<readonly unknown[]> => {
      const { status, body } = await held<Failure>(link, 'GET', '');
      return [status, /not known|revoked|used|expired|required/.exec(body.message)?.[0]];
    };
    assert.deepEqual(await why({ token: 'mhs_none' }), [401, 'not known']);
    assert.deepEqual(await why({ token: '' }), [401, 'required']);
    const [revoked, expiring, used] = [
      await open(),
      await open({ expires_in: 60 }),
      await open({ expires_in: 86_400 }),
    ];
    await must('DELETE', `/hub/connect_sessions/${revoked.session_id}`);
    assert.deepEqual(await why(revoked), [401, 'revoked']);
    assert.equal((await held(used, 'POST', '/account', { credentials: key() })).status, 200);
    assert.equal((await held(used, 'GET', '')).status, 200, 'what was linked can still be mapped');
    try {
      ahead = 61_000;
      assert.deepEqual(await why(expiring), [401, 'expired']);
      ahead = 31 * 60_000;
      assert.deepEqual(await why(used), [401, 'used']);
      ahead = 9 * DAY;
      await server.built.runner.drain();
      assert.deepEqual(await why(used), [401, 'not known'], 'it is forgotten in time');
    } finally {
      ahead = 0;
    }
  });

  test('link several accounts where they say so, or change the one that they are for', async () => {
    const many = await open({ multiple: true });
    for (let n = 0; n < 2; n++) {
      assert.equal((await held(many, 'POST', '/account', { credentials: key() })).status, 200);
    }
    const account = await link(key());
    const edit = await open({ account_id: account.id });
    const { body: shown } = await held<{ edits: boolean; account: Account }>(edit, 'GET', '');
    assert.deepEqual([shown.edits, shown.account.id], [true, account.id]);
    const { body: changed } = await held<Account>(edit, 'POST', '/account', {
      label: 'changed',
      credentials: { organization_id: ACME },
    });
    assert.deepEqual(
      [changed.id, changed.label, changed.setup_information.organization_id],
      [account.id, 'changed', ACME],
    );
    assert.equal((await held(edit, 'POST', '/account', { credentials: {} })).status, 401);
    assert.deepEqual(await refused('POST', '/hub/connect_sessions', { ...owner(), account_id: NOBODY }), [
      400,
      'account_id',
    ]);
    assert.equal((await refused('POST', '/hub/connect_sessions', { ...owner(), organizations: [NOBODY] }))[0], 404);
  });

  test('the connectors are for their holders, and for who may read of the hub', async () => {
    const link = await open();
    const list = (headers: Record<string, string | undefined>) =>
      server.api<readonly Record<string, unknown>[]>('GET', '/hub/connectors', undefined, headers);
    const { body, status } = await list({ 'x-api-key': undefined, 'x-hub-session-token': link.token });
    assert.equal(status, 200);
    assert.deepEqual(
      body.map((each) => [each.key, each.version, each.actions_count]),
      [['jumpcloud', '1.0.0', hub.catalogue.actions.filter(({ connector }) => connector === 'jumpcloud').length]],
    );
    assert.equal((await list({})).status, 200);
    assert.equal((await list({ 'x-api-key': undefined })).status, 401);
  });
});

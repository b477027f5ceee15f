import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Action } from '../../src/directory/hub-port.ts';
import { serverIdentity } from '../../src/directory/identify.ts';
import { newKey } from '../../src/directory/keys.ts';
import { ROLE_SCOPES, ROLES } from '../../src/directory/roles.ts';
import type { RuleSet } from '../../src/directory/types.ts';
import { PROVIDER_SCOPES, type Scope } from '../../src/kit/scopes.ts';
import { administratorKind } from '../../src/resources/administrators/contract.ts';
import { apiKeyKind } from '../../src/resources/api-keys/contract.ts';
import { KEY_PREFIX } from '../../src/resources/api-keys/rules.ts';
import { organizationKind } from '../../src/resources/organizations/contract.ts';
import { providerKind } from '../../src/resources/providers/contract.ts';
import { startTestServer, type Reply, type TestServer } from '../support/server.ts';
import { startVendor, type Vendor } from '../support/vendor.ts';

/**
 * Who may run which action for whom. Behind the accounts is a stand-in that answers everything with nothing: what counts is
 * whether it is asked at all, and for which organization.
 */

interface Actions {
  readonly data: readonly { readonly actions: readonly { readonly id: string; readonly effect: string }[] }[];
}
type Headers = Readonly<Record<string, string | undefined>>;

/** A second provider, which nothing but a start makes. */
const SECOND: RuleSet = {
  jobs: {
    second_provider: async (ctx, payload) => {
      const { organization, administrator, hash } = payload as Readonly<Record<string, string>>;
      await ctx.here.insert(providerKind, { name: 'Second' }, {}, { id: ctx.here.scope });
      await ctx.here.insert(organizationKind, { displayName: 'Theirs' }, {}, { id: organization ?? '' });
      const role = 'Administrator With Billing';
      const doc = { email: 'b@second.example', roleName: role, roleNames: [role], organization, reach: ['all'] };
      await ctx.here.insert(administratorKind, doc, {}, { id: administrator ?? '' });
      await ctx.here.insert(apiKeyKind, { administrator, name: 'x', prefix: 'x', expiresAt: null }, { hash });
    },
  },
};

let server: TestServer;
let vendor: Vendor;
let actions: readonly Action[];
/** Of three organizations, of one that belongs to `mine`, and of one where one of several is selected. */
let shared: string;
let single: string;
let selected: string;
let profile: string;
let mine: string;
let theirs: string;

before(async () => {
  server = await startTestServer({ extraRules: [SECOND] });
  vendor = await startVendor(server.url);
  ({ actions } = server.built.directory.runtime.ports.hub.catalogue);
  [mine = '', theirs = ''] = await Promise.all(['Mine', 'Theirs'].map(newOrganization));
  const link = async (owner: string, credentials: object) =>
    must<{ id: string; profile: string }>('POST', '/hub/accounts', {
      origin_owner_id: owner,
      origin_owner_name: 'Owner',
      credentials: { region: 'custom', base_url: vendor.url, api_key: server.apiKey, ...credentials },
    });
  ({ id: shared, profile } = await link('provider', { multiple_organizations: true }));
  ({ id: single } = await link(mine, {}));
  ({ id: selected } = await link(mine, { organization_id: mine }));
  const mappings = [mine, theirs].map((id) => ({ organization: id, vendor_organization_id: id }));
  await must('PUT', `/hub/accounts/${shared}/mapping`, { mappings });
});
beforeEach(() => {
  vendor.clear();
  vendor.rule({ fault: { status: 200, body: {} } });
});
after(async () => {
  await vendor.stop();
  await server.stop();
});

async function must<T>(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<T> {
  const reply = await server.api<T>(method, path, body, headers);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
const newOrganization = async (displayName: string): Promise<string> =>
  (await must<{ _id: string }>('POST', '/muster/v1/organizations', { displayName }))._id;

let made = 0;
/** The key of somebody who acts for `mine` alone. */
async function limited(roleName: string): Promise<Headers> {
  const email = `limited-${(made += 1)}@administrators.example`;
  const { _id } = await must<{ _id: string }>('POST', '/api/users', { email, roleName }, { 'x-org-id': mine });
  const path = `/muster/v1/administrators/${_id}/api-keys`;
  return { 'x-api-key': (await must<{ apiKey: string }>('POST', path, { name: 'x' })).apiKey };
}
/** The key of a service account of `mine` with scopes of its own. */
async function custom(scopes: readonly Scope[]): Promise<Headers> {
  const at = { 'x-org-id': mine };
  const role = await must<{ id: string }>('POST', '/api/v2/roles', { name: `Role ${(made += 1)}`, scopes }, at);
  const authConfig = { authType: 'API_KEY', apiKeyConfig: { lifetime: '30 Days' } };
  const { serviceAccount } = await must<{ serviceAccount: { authConfigList: readonly [{ apiKey: string }] } }>(
    'POST',
    '/api/v2/service-accounts',
    { name: `robot ${made}`, roleId: role.id, authConfig },
    at,
  );
  return { 'x-api-key': serviceAccount.authConfigList[0].apiKey };
}

const run = (headers: Headers, account: string, body: object): Promise<Reply<{ readonly message: string }>> =>
  server.api('POST', '/hub/actions/rpc', body, { 'x-account-id': account, ...headers });

/** What each action is answered with: nothing is given to it, so that one that may be run is refused for its input, or runs. */
async function answers(
  headers: Headers,
  account: string,
  more: object,
  among = actions,
): Promise<ReadonlyMap<string, number>> {
  const queue = among.filter(({ operation }) => operation !== undefined).values();
  const found = new Map<string, number>();
  const work = async (): Promise<void> => {
    for (const { id } of queue) found.set(id, (await run(headers, account, { action: id, ...more })).status);
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return found;
}
/** Who does for others what concerns access has to act for the whole provider; so has who does it for the account itself. */
const BEYOND: ReadonlySet<string> = new Set([...PROVIDER_SCOPES, 'administrators.write', 'accounts.write', 'known']);
const isAllowed = (scopes: ReadonlySet<string>, { scope }: Action): boolean =>
  scope === undefined || (scopes.has(scope) && !BEYOND.has(scope));

async function listed(headers: Headers, account?: string): Promise<readonly string[]> {
  const query = account === undefined ? '' : `?filter[account_ids]=${account}`;
  const { data } = await must<Actions>('GET', `/hub/actions${query}`, undefined, headers);
  return data.flatMap((each) => each.actions.map(({ id }) => id));
}

/** Sees and runs the actions of its scopes, for its own organization, and no others. */
async function follows(headers: Headers, scopes: readonly Scope[]): Promise<readonly Action[]> {
  const has: ReadonlySet<string> = new Set(scopes);
  const may = actions.filter((action) => isAllowed(has, action));
  assert.deepEqual(
    await listed(headers),
    may.map(({ id }) => id),
  );
  const wrong: string[] = [];
  const within = (action: Action): boolean => action.operation?.reach === 'organization';
  const beyond = actions.filter((action) => !within(action));
  for (const [account, reaches, more, among] of [
    [shared, within, { organization: mine }, actions],
    [selected, within, {}, beyond],
    [single, () => true, {}, beyond],
  ] as const) {
    for (const [id, status] of await answers(headers, account, more, among)) {
      const action = actions.find((each) => each.id === id) as Action;
      const expected = isAllowed(has, action) && reaches(action);
      if (expected ? status !== 200 && status !== 400 : status !== 403) wrong.push(`${id}: ${status}`);
    }
    if (account !== single) {
      const organizations = new Set(vendor.received.map(({ organization }) => organization));
      assert.ok(vendor.received.length === 0 || (organizations.size === 1 && organizations.has(mine)));
    }
  }
  assert.deepEqual(wrong, []);
  return may;
}

describe('roles', () => {
  for (const role of ROLES.filter((each) => ROLE_SCOPES[each].includes('hub.run'))) {
    test(`${role} sees and runs what its scopes say`, async () => {
      await follows(await limited(role), ROLE_SCOPES[role]);
    });
  }

  test('Read Only runs nothing that writes', () => {
    const readOnly = new Set<string>(ROLE_SCOPES['Read Only']);
    const writing = actions.filter((action) => isAllowed(readOnly, action) && action.effect !== 'read');
    assert.deepEqual(
      writing.map(({ id }) => id),
      // By its path; and a report is written for whoever may read what it is of.
      ['automation_jumpcloud_api_request', 'api_report_create'],
    );
  });

  test('a role without hub.run runs nothing', async () => {
    const headers = await limited('Billing Only');
    assert.equal((await run(headers, single, { action: 'jumpcloud_list_organizations' })).status, 403);
    assert.equal((await server.api('GET', '/hub/actions', undefined, headers)).status, 403);
    assert.deepEqual(vendor.received, []);
  });

  test('a role of one’s own has what it says', async () => {
    const scopes = ['hub.read', 'hub.run', 'users.read', 'groups.write'] as const;
    const may = await follows(await custom(scopes), scopes);
    assert.ok(may.some(({ id }) => id === 'jumpcloud_create_user_group'));
    assert.ok(!may.some(({ id }) => id === 'jumpcloud_create_system_user'));
  });

  test('count for the generic request by its path', async () => {
    const headers = await limited('Help Desk');
    const raw = async (method: string, path: string, account = shared) => {
      const body = { action: 'automation_jumpcloud_api_request', body: { method, path }, organization: mine };
      return (await run(headers, account, body)).status;
    };
    assert.equal(await raw('GET', '/api/systemusers'), 200);
    const asked = vendor.received.length;
    for (const [method, path] of [
      ['POST', '/api/systemusers'],
      ['DELETE', `/api/systemusers/${mine}`],
      ['DELETE', `/API/SYSTEMUSERS/${mine}`],
      ['POST', '/v2/usergroups'],
      ['GET', '/api/organizations'],
      ['GET', `/api/organizations/${theirs}`],
      ['POST', '/muster/v1/organizations'],
      ['GET', '/muster/v1/changes'],
      ['GET', '/api/nobody/knows'],
      ['DELETE', '/api/nobody/knows'],
    ] as const) {
      assert.equal(await raw(method, path), 403, `${method} ${path}`);
    }
    assert.equal(vendor.received.length, asked);
  });
});

describe('administrators of one organization', () => {
  test('reach no other by any action', async () => {
    const headers = await limited('Administrator With Billing');
    for (const [more, status] of [
      [{ organization: theirs }, 404],
      [{}, 400],
      [{ organization: server.organization }, 404],
    ] as const) {
      const found = await answers(headers, shared, more);
      const others = [...found].filter(([, each]) => each !== status && each !== 403);
      assert.deepEqual(others, [], JSON.stringify(more));
      assert.deepEqual(vendor.received, []);
    }
    const byHeader = await run({ ...headers, 'x-org-id': theirs }, shared, { action: 'jumpcloud_list_systems' });
    assert.equal(byHeader.status, 404);
    const own = await run({ ...headers, 'x-org-id': mine }, shared, { action: 'jumpcloud_list_systems' });
    assert.equal(own.status, 200, JSON.stringify(own.body));
    assert.deepEqual(
      vendor.received.map(({ organization }) => organization),
      [mine],
    );
  });

  test('find only the accounts that are theirs', async () => {
    const body = {
      origin_owner_id: theirs,
      origin_owner_name: 'Theirs',
      credentials: { region: 'self', api_key: server.apiKey, organization_id: theirs },
    };
    const { id } = await must<{ id: string }>('POST', '/hub/accounts', body);
    const headers = await limited('Administrator With Billing');
    const missing = await run(headers, 'f'.repeat(24), { action: 'jumpcloud_list_systems' });
    const other = await run(headers, id, { action: 'jumpcloud_list_systems' });
    assert.deepEqual([missing.status, other.status], [404, 404]);
    assert.equal(other.body.message, missing.body.message);
    const listing = await server.api('GET', `/hub/actions?filter[account_ids]=${id}`, undefined, headers);
    assert.equal(listing.status, 404);
  });
});

describe('profiles and accounts', () => {
  const list = (account = single) => run({}, account, { action: 'jumpcloud_list_systems' });

  test('what a profile does not enable is not listed, and not run', async () => {
    await must('PATCH', `/hub/profiles/${profile}`, { enabled_actions: ['jumpcloud_list_*', 'api_systems_*'] });
    try {
      const enabled = actions.filter(({ id }) => /^(jumpcloud_list_|api_systems_)/.test(id)).map(({ id }) => id);
      assert.deepEqual(await listed({}, single), enabled);
      const found = await answers({}, single, {});
      const ran = [...found].filter(([, status]) => status !== 403).map(([id]) => id);
      assert.deepEqual(ran.toSorted(), enabled.toSorted());
    } finally {
      await must('PATCH', `/hub/profiles/${profile}`, { enabled_actions: ['*'] });
    }
    assert.equal((await list()).status, 200);
  });

  test('a disabled profile and a suspended account run nothing until they are restored', async () => {
    for (const [stop, resume, path] of [
      [{ enabled: false }, { enabled: true }, `/hub/profiles/${profile}`],
      ['suspend', 'resume', `/hub/accounts/${single}`],
    ] as const) {
      const change = (how: typeof stop | typeof resume) =>
        typeof how === 'string' ? must('POST', `${path}/${how}`) : must('PATCH', path, how);
      await change(stop);
      const asked = vendor.received.length;
      const reply = await list();
      assert.ok(reply.status === 409 || reply.status === 403, JSON.stringify(reply));
      assert.equal(vendor.received.length, asked);
      await change(resume);
      assert.equal((await list()).status, 200);
    }
  });

  test('another provider’s account answers as one that there is not', async () => {
    const { directory } = server.built;
    const key = newKey(KEY_PREFIX);
    const provider = directory.runtime.newId();
    const payload = {
      organization: directory.runtime.newId(),
      administrator: directory.runtime.newId(),
      hash: key.hash,
    };
    const caller = { organization: undefined, door: 'test', requestId: 'test' };
    await directory.runJob(provider, 'second_provider', payload, {
      ...caller,
      identity: serverIdentity(provider, 'test'),
    });
    const headers = { 'x-api-key': key.key };
    const [other, missing] = [await run(headers, single, ASK), await run(headers, 'f'.repeat(24), ASK)];
    assert.deepEqual([other.status, missing.status], [404, 404], JSON.stringify([other.body, missing.body]));
    assert.equal(other.body.message, missing.body.message);
    const raw = { method: 'GET', path: '/api/systems' };
    const proxy = await server.api('POST', '/hub/unified/proxy', raw, { 'x-account-id': single, ...headers });
    assert.equal(proxy.status, 404);
    const byUrl = await server.api(
      'POST',
      '/hub/unified/proxy',
      { url: `${vendor.url}/api/systems` },
      { 'x-account-id': single, ...headers },
    );
    assert.ok(byUrl.status === 404 || byUrl.status === 400);
    assert.deepEqual(vendor.received, []);
  });
});
const ASK = { action: 'jumpcloud_list_systems' };

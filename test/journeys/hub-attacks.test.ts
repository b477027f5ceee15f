import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type Reply, type TestServer } from '../support/server.ts';

/** What somebody tries who wants more of the hub than is theirs. The hub acts on the very server, and on a directory that lies. */

type Values = Readonly<Record<string, unknown>>;
interface Failure {
  readonly message: string;
}

let server: TestServer;
/** Linked accounts: of the server's provider, and one of several mapped organizations. */
let one: string;
let three: string;
const organizations: string[] = [];
let liar: Server;
let lies: string;
/** What it answers to anything but the reads that prove an account. */
let lie: (heard: { readonly method: string; readonly url: string; readonly key: string }) => {
  readonly status: number;
  readonly body: unknown;
};

before(async () => {
  server = await startTestServer();
  liar = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const key = String(headers['x-api-key']);
    const proves = url.startsWith('/api/organizations?') || url.startsWith('/api/systemusers?limit=1&');
    const { status, body } = proves ? { status: 200, body: { totalCount: 0, results: [] } } : lie({ method, url, key });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => liar.listen(0, '127.0.0.1', done));
  lies = `http://127.0.0.1:${(liar.address() as AddressInfo).port}`;
  lie = () => ({ status: 404, body: { message: 'nothing here' } });
  organizations.push(server.organization);
  for (const displayName of ['Acme', 'Globex']) {
    organizations.push((await must<{ _id: string }>('POST', '/muster/v1/organizations', { displayName }))._id);
  }
  one = await link({ region: 'self', organization_id: server.organization });
  three = await link({ region: 'self', multiple_organizations: true });
  const mappings = organizations.map((organization) => ({ organization, vendor_organization_id: organization }));
  await must('PUT', `/hub/accounts/${three}/mapping`, { mappings });
});
after(async () => {
  liar.closeAllConnections();
  liar.close();
  await server.stop();
});

type Headers = Readonly<Record<string, string | undefined>>;
async function must<T>(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<T> {
  const reply = await server.api<T>(method, path, body, headers);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
async function link(credentials: Values, more: Values = {}): Promise<string> {
  const owner = { origin_owner_id: server.organization, origin_owner_name: 'Test organization' };
  const given = { api_key: server.apiKey, ...credentials };
  return (await must<{ id: string }>('POST', '/hub/accounts', { ...owner, ...more, credentials: given })).id;
}
let made = 0;
/** An administrator of the whole provider, or of some organization, and its key. */
async function somebody(roleName: string, organization?: string) {
  const email = `somebody-${(made += 1)}@administrators.example`;
  const everywhere = `/api/v2/providers/${server.provider}/administrators`;
  const { _id: id } =
    organization === undefined
      ? await must<{ _id: string }>('POST', everywhere, { email, roleName })
      : await must<{ _id: string }>('POST', '/api/users', { email, roleName }, { 'x-org-id': organization });
  const path = `/muster/v1/administrators/${id}/api-keys`;
  const { apiKey } = await must<{ apiKey: string }>('POST', path, { name: 'own', lifetime: 30 });
  return { id, as: { 'x-api-key': apiKey } };
}
const rpc = <T = Failure>(account: string, body: Values, headers: Headers = {}): Promise<Reply<T>> =>
  server.api<T>('POST', '/hub/actions/rpc', body, { 'x-account-id': account, ...headers });
const profileOf = async (account: string): Promise<string> =>
  (await must<{ profile: string }>('GET', `/hub/accounts/${account}`)).profile;
const newProfile = async (more: Values): Promise<string> =>
  (
    await must<{ id: string }>('POST', '/hub/profiles', {
      name: `profile ${(made += 1)}`,
      auth_method: 'api_key',
      ...more,
    })
  ).id;
const newUser = async (): Promise<string> => {
  const username = `user${(made += 1)}`;
  return (await must<{ _id: string }>('POST', '/api/systemusers', { username, email: `${username}@example.com` }))._id;
};

interface Run {
  readonly id: string;
  readonly state: string;
}
async function runAs(headers: Headers, body: Values): Promise<Run> {
  const begun = await must<Run>('POST', '/hub/runs', { account_id: three, ...body }, headers);
  await server.built.runner.drain();
  return must<Run>('GET', `/hub/runs/${begun.id}`);
}

describe('a profile', () => {
  test('cannot be exchanged for one that allows more', async () => {
    const strict = await newProfile({ enabled_actions: ['jumpcloud_*'], approval: 'destructive', safety: 'drop' });
    const lax = await profileOf(one);
    const account = await link({ region: 'self', organization_id: server.organization }, { profile: strict });
    const user = await newUser();
    const { as } = await somebody('Manager');
    const other = { ...as, 'x-connector-profile-id': lax };
    const deleted = await rpc(account, { action: 'jumpcloud_delete_system_user', path: { id: user } }, other);
    assert.equal(deleted.status, 412, JSON.stringify(deleted.body));
    const listed = await rpc(account, { action: 'api_systems_list' }, other);
    assert.equal(listed.status, 403, JSON.stringify(listed.body));
    const shown = await rpc<{ safety: { mode: string } }>(account, { action: 'jumpcloud_list_system_users' }, other);
    assert.equal(shown.body.safety.mode, 'drop', JSON.stringify(shown.body).slice(0, 200));
  });

  test('that wants approval has it for a DELETE that the contract does not know', async () => {
    const strict = await newProfile({ approval: 'destructive' });
    const account = await link({ region: 'custom', base_url: lies }, { profile: strict });
    lie = () => ({ status: 200, body: {} });
    const body = { method: 'DELETE', path: `/api/v2/things/${'a'.repeat(24)}` };
    const reply = await rpc(account, { action: 'automation_jumpcloud_api_request', body });
    assert.notEqual(reply.status, 200, JSON.stringify(reply.body));
  });
});

describe("somebody else's run", () => {
  const raw = (username: string) => ({
    action: 'automation_jumpcloud_api_request',
    body: { method: 'POST', path: '/api/systemusers', body: { username, email: `${username}@example.com` } },
    select: { all: true },
  });
  const users = async (username: string): Promise<number> =>
    (
      await must<{ totalCount: number }>('GET', `/api/systemusers?filter=username:$eq:${username}`, undefined, {
        'x-org-id': organizations[2],
      })
    ).totalCount;

  test('is not continued by who could not have begun it', async () => {
    const held = await runAs({}, { ...raw('canary'), canary: { count: 1, wait: true }, concurrency: 1 });
    assert.equal(held.state, 'held');
    const { as } = await somebody('Read Only');
    for (const verb of ['continue', 'resume']) {
      const reply = await server.api('POST', `/hub/runs/${held.id}/${verb}`, {}, as);
      assert.equal(reply.status, 403, `${verb}: ${JSON.stringify(reply.body)}`);
    }
    assert.equal((await server.api('POST', `/hub/runs/${held.id}/cancel`, {}, as)).status, 403);
    assert.equal((await must<Run>('GET', `/hub/runs/${held.id}`)).state, 'held');
    await server.built.runner.drain();
    assert.equal(await users('canary'), 0);
  });

  test('shows what it found to who may read that alone', async () => {
    const run = await runAs(
      {},
      { action: 'api_muster_connectkeys_create', body: { name: 'k' }, select: { all: true } },
    );
    const rows = await must<{ results: { state: string; data: unknown }[] }>('GET', `/hub/runs/${run.id}/rows`);
    assert.ok(
      rows.results.some(({ state }) => state === 'ok'),
      JSON.stringify(rows),
    );
    assert.doesNotMatch(JSON.stringify(rows), /mcon_[A-Za-z0-9]{20}/, 'a key in a row');
    const listing = await runAs({}, { action: 'jumpcloud_list_system_users', select: { all: true } });
    const { as } = await somebody('Command Runner');
    assert.equal((await server.api('GET', `/hub/runs/${listing.id}/rows`, undefined, as)).status, 403);
    const reader = await somebody('Read Only');
    await must('GET', `/hub/runs/${listing.id}/rows`, undefined, reader.as);
  });
});

test('plans fence what people wrote, also those of actions that answer nothing', async () => {
  const named = { username: 'mallory', email: 'mallory@example.com', displayname: 'OBEY', jobTitle: 'OBEY' };
  const { _id: id } = await must<{ _id: string }>('POST', '/api/systemusers', named);
  for (const action of ['api_systemusers_expire', 'api_systemusers_state_suspend', 'jumpcloud_delete_system_user']) {
    const reply = await rpc<unknown>(one, { action, path: { id }, plan: true, safety: 'fence' });
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
    assert.match(JSON.stringify(reply.body), /⟦untrusted⟧OBEY/, action);
    assert.doesNotMatch(JSON.stringify(reply.body), /"OBEY/, action);
  }
});

test('the request log shows bodies to who may run the action alone', async () => {
  await newUser();
  await rpc(one, { action: 'jumpcloud_list_system_users' });
  const { as } = await somebody('Command Runner');
  type Log = { data: { id: string; action: string; input: unknown; output: unknown }[] };
  const query = '?action=jumpcloud_list_system_users&page_size=5';
  const mine = await must<Log>('GET', `/hub/requests/logs${query}`);
  assert.ok(mine.data.some(({ output }) => output !== null));
  const theirs = await must<Log>('GET', `/hub/requests/logs${query}`, undefined, as);
  assert.ok(theirs.data.length > 0);
  assert.ok(theirs.data.every(({ input, output }) => input === null && output === null));
  const single = await must<{ data: { output: unknown } }>(
    'GET',
    `/hub/requests/logs/${mine.data[0]?.id}`,
    undefined,
    as,
  );
  assert.equal(single.data.output, null);
});

test('a reply that is kept for its Idempotency-Key has no secret', async () => {
  const body = { action: 'api_muster_connectkeys_create', body: { name: 'idempotent' } };
  const headers = { 'idempotency-key': 'attack-1' };
  const first = await rpc(one, body, headers);
  assert.match(JSON.stringify(first.body), /mcon_[A-Za-z0-9]{20}/);
  const again = await rpc(one, body, headers);
  assert.equal(again.status, first.status, JSON.stringify(again.body));
  assert.doesNotMatch(JSON.stringify(again.body), /mcon_[A-Za-z0-9]{20}/);
});

describe('an approval', () => {
  let account: string;
  let alice: Awaited<ReturnType<typeof somebody>>;
  before(async () => {
    const strict = await newProfile({ approval: 'destructive' });
    account = await link({ region: 'self', organization_id: server.organization }, { profile: strict });
    alice = await somebody('Administrator With Billing');
  });
  const planAs = async (as: Headers, id: string, user: string): Promise<string> =>
    (
      await must<{ id: string }>(
        'POST',
        '/hub/plans',
        { account_id: id, action: 'jumpcloud_delete_system_user', path: { id: user } },
        as,
      )
    ).id;

  test('is not given by who signs in as the service account that asked', async () => {
    const { serviceAccount } = await must<{ serviceAccount: { authConfigList: { apiKey: string }[] } }>(
      'POST',
      '/api/v2/service-accounts',
      {
        name: 'robot',
        roleName: 'Manager',
        authConfig: { authType: 'API_KEY', apiKeyConfig: { lifetime: '90 Days' } },
      },
      { ...alice.as, 'x-org-id': server.organization },
    );
    const robot = { 'x-api-key': serviceAccount.authConfigList[0]?.apiKey };
    const plan = await planAs(robot, account, await newUser());
    const own = await server.api('POST', `/hub/plans/${plan}/approve`, {}, alice.as);
    assert.equal(own.status, 403, JSON.stringify(own.body));
    const bob = await somebody('Administrator');
    assert.equal((await server.api('POST', `/hub/plans/${plan}/approve`, {}, bob.as)).status, 200);
  });

  test('does not hold for another directory, to which the account was moved meanwhile', async () => {
    const strict = await newProfile({ approval: 'writes' });
    const heard: string[] = [];
    lie = ({ method, url }) => {
      heard.push(`${method} ${url}`);
      return method === 'GET'
        ? { status: 200, body: { totalCount: 0, results: [] } }
        : { status: 201, body: { _id: 'x' } };
    };
    const moving = await link(
      { region: 'custom', base_url: `${lies}/harmless`, api_key: 'jca_one' },
      { profile: strict },
    ).catch(() => link({ region: 'custom', base_url: lies, api_key: 'jca_one' }, { profile: strict }));
    const given = { action: 'jumpcloud_create_system_user', body: { username: 'x', email: 'x@example.com' } };
    const bob = await somebody('Administrator');
    const plan = await must<{ id: string }>('POST', '/hub/plans', { account_id: moving, ...given }, alice.as);
    await must('POST', `/hub/plans/${plan.id}/approve`, {}, bob.as);
    await must('PATCH', `/hub/accounts/${moving}`, { credentials: { base_url: lies, api_key: 'jca_two' } });
    const used = await rpc(moving, { ...given, approval: plan.id }, alice.as);
    assert.equal(used.status, 412, JSON.stringify([used.body, heard]));
    assert.ok(!heard.some((each) => each.startsWith('POST')));
  });
});

describe('a directory', () => {
  test('that says the key back is not passed on', async () => {
    const secret = 'jumpcloudlikekeywithoutlooks1234567890';
    const account = await link({ region: 'custom', base_url: lies, api_key: secret });
    lie = ({ key }) => ({ status: 403, body: { message: `${key} may not; api access disabled for ${key}` } });
    const reply = await rpc(account, { action: 'jumpcloud_list_user_groups' });
    assert.equal(reply.status, 403);
    assert.doesNotMatch(JSON.stringify(reply.body), new RegExp(secret));
    const log = await must('GET', `/hub/requests/logs?account_id=${account}`);
    assert.doesNotMatch(JSON.stringify(log), new RegExp(secret));
  });
});

test('the base URL of an account that is not the caller’s cannot be guessed', async () => {
  const { as } = await somebody('Manager', organizations[1]);
  const hidden = await link({ region: 'custom', base_url: lies }, { origin_owner_id: 'else' });
  const ask = (account: string) =>
    server.api<Failure>(
      'POST',
      '/hub/unified/proxy',
      { method: 'GET', url: `${lies}/api/systemusers` },
      {
        ...as,
        'x-account-id': account,
      },
    );
  const [known, unknown] = [await ask(hidden), await ask('f'.repeat(24))];
  assert.deepEqual([known.status, known.body.message], [unknown.status, unknown.body.message]);
});

test('rows at most are no more than the contract says, wherever that is asked', async () => {
  const reply = await rpc(one, { action: 'jumpcloud_list_user_groups', body: { all: true, max: 1e12 } });
  assert.equal(reply.status, 400, JSON.stringify(reply.body).slice(0, 200));
});

describe('what a role needs beside the scope of an operation', () => {
  test('is needed to do it with a linked account', async () => {
    const headers = { 'x-org-id': organizations[1] };
    const name = `role ${(made += 1)}`;
    await must(
      'POST',
      '/api/v2/roles',
      { name, scopes: ['hub.read', 'hub.run', 'commands.write', 'systems.write'] },
      headers,
    );
    const { as } = await somebody(name, organizations[1]);
    const command = { name: 'c', command: 'id', commandType: 'linux', user: '000000000000000000000000' };
    const immediate = { ...command, launchType: 'immediate' };
    const organization = organizations[1];
    const own = await server.api('POST', '/api/commands', immediate, as);
    assert.equal(own.status, 403, JSON.stringify(own.body));
    const attempts: readonly Values[] = [
      { action: 'jumpcloud_create_command', organization, body: immediate },
      {
        action: 'automation_jumpcloud_api_request',
        organization,
        body: { method: 'POST', path: '/api/commands', body: immediate },
      },
      {
        action: 'api_systems_put',
        organization,
        path: { id: 'a'.repeat(24) },
        body: { agentBoundMessages: [{ cmd: 'x' }] },
      },
    ];
    for (const body of attempts) {
      const reply = await rpc(three, body, as);
      assert.equal(reply.status, 403, JSON.stringify(reply.body));
    }
    const manual = await rpc(three, { action: 'jumpcloud_create_command', organization, body: command }, as);
    assert.equal(manual.status, 200, JSON.stringify(manual.body));
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../support/server.ts';
import { startVendor, type Received, type Vendor } from '../support/vendor.ts';
import {
  infoOf,
  link,
  linkOther,
  must,
  newAdministrator,
  newName,
  newProfile,
  newRobot,
  run,
  writesTo,
  type Account,
  type Info,
} from './hub-linked.ts';

/** A second person's word for a write, and the log of what was asked of directories. */

const DAY = 86_400_000;
const DELETE = 'jumpcloud_delete_user_group';
const UPDATE = 'jumpcloud_update_user_group';
const APP = 'jumpcloud_create_software_app';

interface Plan {
  readonly id: string;
  readonly state: string;
  readonly digest: string;
  readonly plan: { readonly changes?: readonly object[]; readonly losses?: readonly object[] } | null;
  readonly decided_by: { readonly id: string } | null;
}

let server: TestServer;
let vendor: Vendor;
/** What is added to the machine's time (ms). */
let ahead = 0;
let muster: Account;
let other: Account;
let second: Awaited<ReturnType<typeof newAdministrator>>;
/** The first administrator, under another key. */
let sameUnderAnotherKey: { readonly 'x-api-key': string };
let robotKey: string;
before(async () => {
  server = await startTestServer({ clock: { now: () => Date.now() + ahead } });
  vendor = await startVendor(server.url);
  const profile = await newProfile(server, { approval: 'writes' });
  muster = await link(server, vendor, { api_key: server.apiKey }, { profile });
  other = await linkOther(server, vendor, { api_key: server.apiKey }, { profile });
  second = await newAdministrator(server, server.provider);
  const [me] = (await must<{ results: { _id: string }[] }>(server, 'GET', '/api/users?sort=created')).results;
  const path = `/muster/v1/administrators/${me?._id}/api-keys`;
  sameUnderAnotherKey = { 'x-api-key': (await must<{ apiKey: string }>(server, 'POST', path, { name: 'two' })).apiKey };
  const account = await must<{ serviceAccount: { authConfigList: { apiKey: string }[] } }>(
    server,
    'POST',
    '/api/v2/service-accounts',
    {
      name: newName('robot'),
      roleName: 'Administrator With Billing',
      authConfig: { authType: 'API_KEY', apiKeyConfig: { lifetime: '90 Days' } },
    },
  );
  robotKey = account.serviceAccount.authConfigList[0]?.apiKey ?? assert.fail();
});
after(async () => {
  await vendor?.stop();
  await server?.stop();
});

const newGroup = async (): Promise<string> =>
  (await must<{ id: string }>(server, 'POST', '/api/v2/usergroups', { name: newName('g') })).id;
const isThere = async (id: string): Promise<boolean> =>
  (await server.api('GET', `/api/v2/usergroups/${id}`)).status === 200;
const planOf = (account: Account, action: string, given: object) =>
  must<Plan>(server, 'POST', '/hub/plans', { action, account_id: account.id, ...given });
const approve = ({ id }: Plan, headers: object = second.headers) =>
  server.api<Plan>('POST', `/hub/plans/${id}/approve`, undefined, { ...headers });
const approved = async (account: Account, action: string, given: object): Promise<Plan> => {
  const plan = await planOf(account, action, given);
  assert.equal((await approve(plan)).status, 200);
  return plan;
};
const carryOut = (account: Account, action: string, given: object, { id }: Plan, headers: object = {}) =>
  run(server, account, action, { ...given, approval: id }, { ...headers });
/** Why it is refused. */
async function refused(...given: Parameters<typeof carryOut>): Promise<readonly [number, string | undefined]> {
  const reply = await carryOut(...given);
  assert.ok(reply.status >= 400, JSON.stringify(reply.body));
  return [reply.status, infoOf(reply).reason];
}
const stateOf = async ({ id }: Plan) => (await must<Plan>(server, 'GET', `/hub/plans/${id}`)).state;
/** Requests that were let through to change a group. */
const changesOf = (id: string): readonly Received[] =>
  writesTo(vendor, /usergroups/).filter(
    ({ path, headers }) => path.includes(id) && headers['muster-plan'] === undefined,
  );

describe('an approval', () => {
  test('is needed, is another person’s, and is for what was planned', async () => {
    const id = await newGroup();
    const given = { path: { id } };
    const without = await run(server, muster, DELETE, given);
    assert.deepEqual([without.status, infoOf(without).reason], [412, 'approval_required']);

    const plan = await planOf(muster, DELETE, given);
    assert.equal(plan.state, 'pending');
    assert.equal(plan.plan?.changes?.length, 1);
    assert.deepEqual(await refused(muster, DELETE, given, plan), [412, 'approval_pending']);
    assert.equal((await approve(plan, {})).status, 403, 'one’s own');
    assert.equal((await approve(plan, sameUnderAnotherKey)).status, 403, 'one’s own, under another key');
    assert.equal((await approve(plan, { 'x-api-key': robotKey })).status, 403, 'no person’s');
    const yes = await approve(plan);
    assert.deepEqual([yes.status, yes.body.state, yes.body.decided_by?.id], [200, 'approved', second.id]);
    assert.equal((await approve(plan)).status, 409);

    const another = await newGroup();
    assert.deepEqual(await refused(muster, DELETE, { path: { id: another } }, plan), [412, 'approval_moved']);
    assert.deepEqual(await refused(other, DELETE, given, plan), [412, 'approval_moved']);
    assert.deepEqual(await refused(muster, UPDATE, { ...given, body: { description: 'x' } }, plan), [
      412,
      'approval_moved',
    ]);
    assert.deepEqual(await refused(muster, DELETE, given, plan, second.headers), [412, 'approval_required']);
    assert.deepEqual(changesOf(id), []);
    assert.equal((await carryOut(muster, DELETE, given, plan)).status, 200);
    assert.deepEqual([await isThere(id), await isThere(another), await stateOf(plan)], [false, true, 'used']);
    assert.deepEqual(await refused(muster, DELETE, given, plan), [412, 'approval_used']);
    assert.equal(changesOf(id).length, 1);
  });

  test('holds as long as nothing of it has moved, and for a day', async () => {
    for (const account of [muster, other]) {
      const id = await newGroup();
      const given = { path: { id }, body: { description: 'changed' } };
      const plan = await approved(account, UPDATE, given);
      await must(server, 'PATCH', `/api/v2/usergroups/${id}`, { description: 'by somebody else' });
      assert.deepEqual(await refused(account, UPDATE, given, plan), [412, 'approval_moved']);
      // What comes back to what it was is what was approved.
      const again = await approved(account, UPDATE, given);
      await newGroup();
      assert.equal((await carryOut(account, UPDATE, given, again)).status, 200);
      const late = await approved(account, DELETE, { path: { id } });
      const undecided = await planOf(account, DELETE, { path: { id } });
      ahead += DAY + 1_000;
      assert.deepEqual(await refused(account, DELETE, { path: { id } }, late), [412, 'approval_expired']);
      assert.equal((await approve(undecided)).status, 409);
      assert.equal(await isThere(id), true);
    }
  });

  test('says what members would lose, and moves when there are others', async () => {
    const id = await newGroup();
    const username = newName('m');
    const user = await must<{ _id: string }>(server, 'POST', '/api/systemusers', {
      username,
      email: `${username}@example.org`,
    });
    const plan = await approved(muster, DELETE, { path: { id } });
    await must(server, 'POST', `/api/v2/usergroups/${id}/members`, { op: 'add', type: 'user', id: user._id });
    assert.deepEqual(await refused(muster, DELETE, { path: { id } }, plan), [412, 'approval_moved']);
    const anew = await planOf(muster, DELETE, { path: { id } });
    assert.match(JSON.stringify(anew.plan), new RegExp(user._id));
  });

  test('is used once, also by several at once, and by what may have been carried out', async () => {
    const name = newName('app');
    const settings = [{ packageManager: 'CHOCOLATEY', packageId: 'vlc' }];
    const given = (displayName: string) => ({ body: { displayName, settings } });
    const asked = (of: string) => writesTo(vendor, /softwareapps/).filter(({ body }) => body.includes(of));
    const plan = await approved(other, APP, given(name));
    vendor.rule({ when: ({ method, body }) => method === 'POST' && body.includes(name), fault: { delay: 300 } });
    const replies = await Promise.all(Array.from({ length: 4 }, () => carryOut(other, APP, given(name), plan)));
    assert.equal(replies.filter(({ status }) => status === 200).length, 1);
    for (const reply of replies)
      if (reply.status !== 200) assert.ok([409, 412].includes(reply.status), JSON.stringify(reply.body));
    assert.equal(asked(name).length, 1);

    const lost = newName('app');
    const lostPlan = await approved(other, APP, given(lost));
    vendor.rule({ when: ({ body }) => body.includes(lost), times: 1, fault: { drop: 'after' } });
    const reply = await carryOut(other, APP, given(lost), lostPlan);
    assert.deepEqual([reply.status, infoOf(reply).outcome], [503, 'unknown']);
    assert.deepEqual(await refused(other, APP, given(lost), lostPlan), [412, 'approval_used']);
    assert.equal(asked(lost).length, 1);

    const later = newName('app');
    const third = await approved(other, APP, given(later));
    vendor.rule({ when: ({ body }) => body.includes(later), times: 1, fault: { status: 403, body: {} } });
    assert.equal((await carryOut(other, APP, given(later), third)).status, 403);
    assert.equal((await carryOut(other, APP, given(later), third)).status, 200, 'it was not carried out before');
  });

  test('that is denied is none', async () => {
    const id = await newGroup();
    const plan = await planOf(muster, DELETE, { path: { id } });
    await must(server, 'POST', `/hub/plans/${plan.id}/reject`, { note: 'no' }, second.headers);
    assert.deepEqual(await refused(muster, DELETE, { path: { id } }, plan), [412, 'approval_rejected']);
    assert.equal((await approve(plan)).status, 409);
    const nothing = await server.api('POST', '/hub/plans', {
      action: 'jumpcloud_list_user_groups',
      account_id: muster.id,
    });
    assert.equal(nothing.status, 400, 'a read needs none');
  });

  test('is of the way in, not of the words: the same deed by its path needs one too', async () => {
    const id = await newGroup();
    const raw = { body: { method: 'DELETE', path: `/api/v2/usergroups/${id}` } };
    const reply = await run(server, muster, 'automation_jumpcloud_api_request', raw);
    assert.deepEqual([reply.status, infoOf(reply).reason], [412, 'approval_required']);
    const plan = await approved(other, 'automation_jumpcloud_api_request', raw);
    assert.equal((await carryOut(other, 'automation_jumpcloud_api_request', raw, plan)).status, 200);
    assert.equal(await isThere(id), false);
  });
});

interface Logged {
  readonly id: string;
  readonly event_time: string;
  readonly account_id: string;
  readonly action: string;
  readonly outcome: string;
  readonly status: number;
  readonly duration: number;
  readonly planned: boolean;
  readonly caller: { readonly type: string; readonly id: string; readonly key_id: string | null };
  readonly steps: readonly { method: string; url: string; status: number; attempt: number; duration: number }[];
  readonly input: unknown;
  readonly output: unknown;
  readonly error: Info | null;
}

describe('the request log', () => {
  const logs = async (query: string): Promise<readonly Logged[]> =>
    (await must<{ data: Logged[] }>(server, 'GET', `/hub/requests/logs?page_size=1000&${query}`)).data;
  const entryOf = async (id: string | undefined) =>
    (await must<{ data: Logged }>(server, 'GET', `/hub/requests/logs/${id}`)).data;
  const secrets: string[] = [];
  const secret = (): string => {
    const text = newName('Sup3r!Secret');
    secrets.push(text);
    return text;
  };
  let account: Account;
  before(async () => {
    account = await link(server, vendor, { api_key: server.apiKey });
  });

  test('has every run with what was asked of the directory, and without secrets', async () => {
    const username = newName('u');
    const body = {
      username,
      email: `${username}@example.org`,
      password: secret(),
      attributes: [{ name: 'a', value: 'b' }],
    };
    vendor.rule({ when: ({ body: sent }) => sent.includes(username), times: 1, fault: { status: 503, body: {} } });
    const made = await run(server, account, 'jumpcloud_create_system_user', { body }, second.headers);
    assert.equal(made.status, 200, JSON.stringify(made.body));
    const entry = await entryOf(made.body.request_id);
    assert.deepEqual(
      [entry.account_id, entry.action, entry.outcome, entry.status, entry.caller.id, entry.caller.type],
      [account.id, 'jumpcloud_create_system_user', 'ok', 200, second.id, 'administrator'],
    );
    assert.ok(entry.caller.key_id !== null && entry.duration > 0);
    assert.deepEqual(
      entry.steps.map(({ method, url, status, attempt }) => [method, url, status, attempt]),
      [
        ['POST', '/api/systemusers', 503, 1],
        ['POST', '/api/systemusers', 200, 2],
      ],
    );
    assert.deepEqual((entry.input as { body: object }).body, { ...body, password: '(redacted)' });
    assert.equal((entry.output as { username: string }).username, username);

    const filter = await run(server, account, 'jumpcloud_list_system_users', {
      query: { filter: `username:$eq:${username}`, limit: 5 },
    });
    const [step] = (await entryOf(filter.body.request_id)).steps;
    assert.match(decodeURIComponent(step?.url ?? ''), /filter=…&limit=5|limit=5&filter=…/);
    const wrong = await run(server, account, 'jumpcloud_get_system_user', { path: { id: 'f'.repeat(24) } });
    const failed = await entryOf(infoOf(wrong).request_id);
    assert.deepEqual([failed.outcome, failed.status, failed.error?.upstream_status], ['failed', 404, 404]);
  });

  test('finds them by account, action, outcome, status, caller and time', async () => {
    const among = async (query: string) => (await logs(query)).map(({ action, outcome }) => `${action} ${outcome}`);
    const of = `account_id=${account.id}`;
    assert.equal((await logs(of)).length, 3);
    assert.deepEqual(await among(`${of}&outcome=failed`), ['jumpcloud_get_system_user failed']);
    assert.deepEqual(await among(`${of}&status=404`), ['jumpcloud_get_system_user failed']);
    assert.deepEqual(await among(`${of}&action=jumpcloud_list_system_users`), ['jumpcloud_list_system_users ok']);
    assert.deepEqual(await among(`${of}&caller=${second.id}`), ['jumpcloud_create_system_user ok']);
    const now = new Date(Date.now() + ahead + 60_000).toISOString();
    assert.deepEqual(await among(`${of}&start_date=${now}`), []);
    assert.equal((await among(`${of}&end_date=${now}`)).length, 3);
  });

  test('nor does anything else that is kept hold a secret', async () => {
    const robot = await newRobot(server);
    const linked = await link(server, vendor, {
      client_id: robot.first.clientId,
      client_secret: robot.first.clientSecret,
    });
    secrets.push(server.apiKey, second.headers['x-api-key'], robot.first.clientSecret, robotKey);
    const username = newName('u');
    const user = { username, email: `${username}@example.org`, password: secret() };
    const keyed = (key: string) => ({ 'idempotency-key': key });
    const raw = { method: 'POST', path: '/api/systemusers', body: user };
    assert.equal(
      (await run(server, linked, 'automation_jumpcloud_api_request', { body: raw }, keyed(secret()))).status,
      200,
    );
    const weak = { ...user, username: `${username}-2`, email: 'no address', password: secret() };
    assert.equal((await run(server, linked, 'jumpcloud_create_system_user', { body: weak })).status, 400);
    // What the directory shows once is answered once.
    const service = {
      body: {
        name: newName('robot'),
        roleName: 'Read Only',
        authConfig: { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime: '90 Days' } },
      },
    };
    const made = await run(server, account, 'api_serviceaccounts_post', service, keyed('once'));
    const shown = made.body.data as { serviceAccount: { authConfigList: { clientSecret: string }[] } };
    const { clientSecret } = shown.serviceAccount.authConfigList[0] ?? assert.fail();
    assert.ok(clientSecret.length > 16);
    secrets.push(clientSecret);
    const again = await run(server, account, 'api_serviceaccounts_post', service, keyed('once'));
    assert.deepEqual([again.status, JSON.stringify(again.body).includes(clientSecret)], [200, false]);
    // Plans and runs hold what they were asked with.
    for (const [at, n] of [
      [muster, 3],
      [other, 4],
    ] as const) {
      const body = { ...user, username: `${username}-${n}`, email: `${n}-${user.email}`, password: secret() };
      await planOf(at, 'jumpcloud_create_system_user', { body });
    }
    const several = { api_key: server.apiKey, multiple_organizations: true };
    const organization = await must<{ _id: string }>(server, 'POST', '/muster/v1/organizations', { displayName: 'R' });
    for (const [plan, linkIt] of [
      [false, link],
      [true, linkOther],
    ] as const) {
      const wide = await linkIt(server, vendor, several);
      await must(server, 'PUT', `/hub/accounts/${wide.id}/mapping`, {
        mappings: [{ organization: organization._id, vendor_organization_id: organization._id }],
      });
      const started = await must<{ id: string }>(server, 'POST', '/hub/runs', {
        account_id: wide.id,
        action: 'jumpcloud_create_system_user',
        body: { ...user, username: `${username}-run-${plan}`, email: `run-${plan}-${user.email}`, password: secret() },
        select: { all: true },
        plan,
      });
      await server.built.runner.drain();
      const rows = await must<{ results: { state: string }[] }>(server, 'GET', `/hub/runs/${started.id}/rows`);
      assert.deepEqual(
        rows.results.map(({ state }) => state),
        ['ok'],
        JSON.stringify(rows),
      );
    }
    await logs('');
    const folder = server.folder ?? assert.fail();
    const files = readdirSync(folder).filter((name) => name.startsWith('muster.sqlite'));
    assert.ok(files.length > 0);
    assert.ok(secrets.length > 10);
    assert.ok(
      files.some((file) => readFileSync(join(folder, file)).includes(username)),
      'what is no secret is found there',
    );
    for (const file of files) {
      const bytes = readFileSync(join(folder, file));
      for (const [n, text] of secrets.entries()) assert.ok(!bytes.includes(text), `secret ${n} stands in ${file}`);
    }
  });

  test('is kept as long as the project says', async () => {
    const of = `account_id=${account.id}`;
    assert.ok((await logs(of)).length > 0);
    const { project } = await must<{ project: string }>(server, 'GET', `/hub/profiles/${account.profile}`);
    await must(server, 'PATCH', `/hub/projects/${project}`, { log_retention_days: 2, log_bodies: 'none' });
    const bare = await run(server, account, 'jumpcloud_list_user_groups', { query: { limit: 1 } });
    const { input, output, steps } = await entryOf(bare.body.request_id);
    assert.deepEqual([input, output, steps.length], [null, null, 1]);
    await server.built.runner.drain();
    assert.ok((await logs(of)).length > 0);
    ahead += 3 * DAY;
    await server.built.runner.drain();
    assert.deepEqual(await logs(of), []);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type Reply, type TestServer } from '../support/server.ts';
import { startVendor, tooMany, type Received, type Vendor } from '../support/vendor.ts';
import {
  infoOf,
  link,
  must,
  newAdministrator,
  newName,
  newProfile,
  newRobot,
  run,
  until,
  type Account,
  type Ran,
} from './hub-linked.ts';

/** Many callers at once: secrets are exchanged under them, and no account gets anything of another's. */

let server: TestServer;
let vendor: Vendor;
/** What is added to the machine's time (ms). */
let ahead = 0;
before(async () => {
  server = await startTestServer({ clock: { now: () => Date.now() + ahead } });
  vendor = await startVendor(server.url);
});
after(async () => {
  await vendor?.stop();
  await server?.stop();
});

/** Callers that run actions one after the other until they are told to stop. */
function load(account: Account, callers: number) {
  const replies: Reply<Ran>[] = [];
  const made: string[] = [];
  const course = { stopped: false };
  const caller = async (): Promise<void> => {
    for (let n = 0; !course.stopped; n++) {
      if (n % 3 > 0) {
        replies.push(await run(server, account, 'jumpcloud_list_user_groups', { query: { limit: 1 } }));
        continue;
      }
      const name = newName('load');
      made.push(name);
      replies.push(await run(server, account, 'jumpcloud_create_user_group', { body: { name } }));
    }
  };
  const running = Promise.all(Array.from({ length: callers }, caller));
  return {
    replies,
    /** As soon as so many more have been answered. */
    more: async (count: number) => {
      const from = replies.length;
      await until(`${count} more answers`, async () => replies.length >= from + count);
    },
    /** Ends it, and checks that everything went well and was done once. */
    end: async () => {
      course.stopped = true;
      await running;
      const failed = replies.filter(({ status }) => status !== 200).map(({ body }) => body);
      assert.deepEqual(failed, []);
      for (const name of made) {
        const rows = await must<unknown[]>(server, 'GET', `/api/v2/usergroups?filter=name:eq:${name}`);
        assert.equal(rows.length, 1, name);
      }
    },
  };
}

const accountNow = (id: string) => must<Account>(server, 'GET', `/hub/accounts/${id}`);

describe('secrets of a service account, under the load of 16 callers', () => {
  test('the first is revoked at the vendor in the middle: not one call fails, and the account says which is live', async () => {
    const robot = await newRobot(server);
    const second = await robot.another();
    assert.equal(second.clientId, robot.first.clientId);
    const account = await link(server, vendor, {
      client_id: robot.first.clientId,
      client_secret: robot.first.clientSecret,
      client_secret_2: second.clientSecret,
    });
    assert.equal(account.setup_information.live_secret, 1);
    const { more, end } = load(account, 16);
    await more(32);
    await robot.revoke(robot.first);
    await more(64);
    await end();
    const { status, setup_information } = await accountNow(account.id);
    assert.deepEqual([status, setup_information.live_secret, setup_information.secrets], ['active', 2, 2]);
    assert.ok(
      vendor.received.some(({ path, status: answered }) => !path.startsWith('/oauth2') && answered === 401),
      'some tokens were refused on the way',
    );
  });

  test('it is exchanged on request, and the former one revoked once nothing is under way with it', async () => {
    const robot = await newRobot(server);
    const account = await link(server, vendor, {
      client_id: robot.first.clientId,
      client_secret: robot.first.clientSecret,
    });
    const { more, end } = load(account, 16);
    await more(32);
    const rotated = await must<Account>(server, 'POST', `/hub/accounts/${account.id}/rotate`);
    assert.deepEqual([rotated.setup_information.live_secret, rotated.setup_information.secrets], [2, 2]);
    assert.equal((await robot.configs()).length, 2);
    await more(32);
    await server.built.runner.drain();
    assert.equal((await robot.configs()).length, 2, 'what is under way with the former one goes on');
    ahead += 661_000;
    await server.built.runner.drain();
    await more(64);
    await end();
    const left = await robot.configs();
    assert.equal(left.length, 1);
    assert.notEqual(left[0]?.objectId, robot.first.objectId);
    const { status, setup_information } = await accountNow(account.id);
    assert.deepEqual([status, setup_information.live_secret, setup_information.secrets], ['active', 1, 1]);
    const basic = Buffer.from(`${robot.first.clientId}:${robot.first.clientSecret}`).toString('base64');
    const refused = await fetch(`${server.url}/oauth2/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials&scope=api',
    });
    assert.equal(refused.status, 401);
  });
});

describe('two accounts side by side', () => {
  /** An organization of its own with one user, whom its members alone see. */
  async function tenant(name: string) {
    const { _id: organization } = await must<{ _id: string }>(server, 'POST', '/muster/v1/organizations', {
      displayName: name,
    });
    const headers = { 'x-org-id': organization };
    const username = newName(name);
    await must(server, 'POST', '/api/systemusers', { username, email: `${username}@example.org` }, headers);
    const { headers: own } = await newAdministrator(server, server.provider);
    const key = own['x-api-key'];
    const robot = await newRobot(server, headers);
    const credentials = { client_id: robot.first.clientId, client_secret: robot.first.clientSecret };
    const several = { organization_id: organization };
    return {
      organization,
      username,
      key,
      byKey: await link(server, vendor, { api_key: key, ...several }),
      byOAuth: await link(server, vendor, { ...credentials, ...several }),
    };
  }

  test('64 callers: no request carries the credentials or the organization of the other', async () => {
    const tenants = [await tenant('acme'), await tenant('beta')] as const;
    vendor.clear();
    const calls = Array.from({ length: 64 }, async (_, caller) => {
      const one = tenants[caller % 2] ?? assert.fail();
      const account = caller % 4 < 2 ? one.byKey : one.byOAuth;
      for (let n = 0; n < 3; n++) {
        // Who asks can be told by the path.
        const filter = `username:$in:${one.username}|${caller % 4 < 2 ? 'key' : 'robot'}`;
        const reply = await run(server, account, 'jumpcloud_list_system_users', { query: { filter } });
        assert.equal(reply.status, 200, JSON.stringify(reply.body));
        const rows = reply.body.data as { username: string }[];
        assert.deepEqual(
          rows.map(({ username }) => username),
          [one.username],
        );
      }
    });
    await Promise.all(calls);
    const tokens = tenants.map(() => new Set<string>());
    let seen = 0;
    for (const { path, apiKey, authorization, organization } of vendor.received) {
      const address = decodeURIComponent(path);
      const at = tenants.findIndex(({ username }) => address.includes(username));
      if (at < 0) continue;
      seen += 1;
      assert.equal(organization, tenants[at]?.organization, address);
      if (address.endsWith('|key')) assert.deepEqual([apiKey, authorization], [tenants[at]?.key, undefined]);
      else {
        assert.equal(apiKey, undefined);
        tokens[at]?.add(authorization ?? '');
      }
    }
    assert.equal(seen, 64 * 3);
    const [ours = new Set<string>(), theirs = new Set<string>()] = tokens;
    assert.ok(ours.size > 0 && theirs.size > 0 && ![...ours].some((token) => theirs.has(token)));
  });

  test('each has as many requests under way as its profile says, and what one is told to wait stops no other', async () => {
    const { organization } = server;
    const linked = async (apiKey: string | undefined, more: object = {}) =>
      link(server, vendor, { api_key: apiKey, organization_id: organization }, more);
    const another = async () => (await newAdministrator(server, server.provider)).headers['x-api-key'];
    const narrow = await linked(server.apiKey, { profile: await newProfile(server, { concurrency: 3 }) });
    const [busy, calm] = [await linked(await another()), await linked(await another())];
    vendor.clear();
    const isNarrow = ({ path }: Received): boolean => path.startsWith('/api/v2/usergroups');
    let most = 0;
    vendor.rule({
      when: (request) => {
        if (!isNarrow(request)) return false;
        most = Math.max(most, vendor.received.filter((each) => isNarrow(each) && each.status === undefined).length);
        return true;
      },
      fault: { delay: 15 },
    });
    const list = () => run(server, narrow, 'jumpcloud_list_user_groups');
    const statuses = await Promise.all(Array.from({ length: 24 }, async () => (await list()).status));
    assert.deepEqual([new Set(statuses), most], [new Set([200]), 3]);

    vendor.clear();
    vendor.rule({ when: ({ path }) => path.includes('limit=7'), times: 1, fault: tooMany(300) });
    const ask = (account: Account, limit: number) =>
      run(server, account, 'jumpcloud_list_system_users', { query: { limit }, timeout_ms: 20_000 });
    const told = await ask(busy, 7);
    assert.deepEqual([told.status, infoOf(told).reason, infoOf(told).outcome], [429, 'rate_limited', 'refused']);
    assert.ok(Number(told.headers.get('retry-after')) >= 300);
    const held = await ask(busy, 8);
    assert.equal(held.status, 429);
    const others = await Promise.all(Array.from({ length: 16 }, async () => (await ask(calm, 9)).status));
    assert.deepEqual(new Set(others), new Set([200]));
    assert.ok(!vendor.received.some(({ path }) => path.includes('limit=8')), 'it would be refused all the same');
  });
});

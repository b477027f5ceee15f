import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { startTestServer, type Reply, type TestServer } from '../support/server.ts';
import { movedTo, startVendor, tooMany, type Fault, type Received, type Vendor } from '../support/vendor.ts';
import {
  infoOf,
  link,
  linkOther,
  must,
  newName,
  newProfile,
  run,
  until,
  writesTo,
  type Account,
  type Info,
  type Ran,
} from './hub-linked.ts';

/**
 * A directory that is slow, busy or broken: every run ends in success or a true error in its time, nothing is done twice,
 * and `unknown` is said where a write may have been carried out, and nowhere else.
 */

let server: TestServer;
let vendor: Vendor;
let muster: Account;
let other: Account;
before(async () => {
  server = await startTestServer();
  vendor = await startVendor(server.url);
  muster = await link(server, vendor, { api_key: server.apiKey });
  other = await linkOther(server, vendor, { api_key: server.apiKey });
});
after(async () => {
  await vendor?.stop();
  await server?.stop();
});

const GROUP = 'jumpcloud_create_user_group';
const APP = 'jumpcloud_create_software_app';
/** A write of each retry class, by something that has the name. */
const bodies: Readonly<Record<string, (name: string) => object>> = {
  [GROUP]: (name) => ({ name }),
  [APP]: (displayName) => ({ displayName, settings: [{ packageManager: 'CHOCOLATEY', packageId: 'vlc' }] }),
};
const create = (account: Account, action: string, name: string, more: object = {}) =>
  run(server, account, action, { body: bodies[action]?.(name), ...more });

const allApps = async () =>
  must<{ displayName: string }[]>(server, 'GET', '/api/v2/softwareapps?limit=100&sort=-displayName');
/** How many of them the directory has. */
async function effects(action: string, name: string): Promise<number> {
  if (action === APP) return (await allApps()).filter(({ displayName }) => displayName === name).length;
  return (await must<unknown[]>(server, 'GET', `/api/v2/usergroups?filter=name:eq:${name}`)).length;
}
const isOf =
  (name: string) =>
  ({ path, body }: Received): boolean =>
    `${path} ${body}`.includes(name);
/** Faults of the requests that are about the name, one after the other. */
function faults(name: string, list: readonly Fault[]): void {
  for (const fault of list) vendor.rule({ when: isOf(name), times: 1, fault });
}
const times = (count: number, fault: Fault): Fault[] => Array.from({ length: count }, () => fault);
/** What is told of a failure. */
const failure = (reply: Reply<Ran>): readonly [number, string | undefined, string | undefined] => {
  const { reason, outcome }: Info = reply.status === 200 ? {} : infoOf(reply);
  return [reply.status, reason, outcome];
};
const OK = [200, undefined, undefined] as const;

const broken = (status: number): Fault => ({ status, body: { message: 'it broke' } });
const busyUntil = (seconds: number): Fault => ({
  status: 429,
  headers: { 'retry-after': new Date(Date.now() + seconds * 1000).toUTCString() },
});
const [LOST, DONE]: readonly Fault[] = [{ drop: 'before' }, { drop: 'after' }];
assert.ok(LOST !== undefined && DONE !== undefined);

/** Faults by name, so that a sequence that fails can be read. */
const FAULTS = {
  busy: { status: 429, body: {} },
  'busy for now': tooMany(0),
  'busy for a second': tooMany(1),
  'busy until': busyUntil(1),
  500: broken(500),
  502: broken(502),
  503: { ...broken(503), headers: { 'retry-after': '0' } },
  lost: LOST,
  done: DONE,
  slow: { delay: 30 },
  trickling: { trickle: 5, pieces: 4 },
} satisfies Readonly<Record<string, Fault>>;
type Name = keyof typeof FAULTS;

describe('a directory of moods', { concurrency: true }, () => {
  describe('whatever goes wrong on the way', { concurrency: true }, () => {
    const sequences = (seed: number): readonly (readonly Name[])[] =>
      fc.sample(fc.array(fc.constantFrom(...(Object.keys(FAULTS) as Name[])), { minLength: 1, maxLength: 4 }), {
        numRuns: 14,
        seed,
      });
    /** One run for each sequence, all at once. */
    async function each(
      account: Account,
      action: string,
      seed: number,
      told: (names: readonly Name[]) => readonly [number, string | undefined],
    ) {
      const check = async (names: readonly Name[]): Promise<void> => {
        const name = newName('f');
        faults(
          name,
          names.map((fault) => FAULTS[fault]),
        );
        const reply = await create(account, action, name);
        const what = `${names.join(', ')}: ${JSON.stringify(reply.body)}`;
        const [status, , outcome] = failure(reply);
        assert.deepEqual([status, outcome], told(names), what);
        const done = await effects(action, name);
        assert.ok(outcome === undefined ? done === 1 : done <= 1, `${done} times: ${what}`);
      };
      await Promise.all(sequences(seed).map(check));
    }
    const always = (): readonly [number, string | undefined] => [200, undefined];

    test('a Muster does each once, by its key', async () => {
      await each(muster, GROUP, 1, always);
      await each(muster, APP, 2, always);
    });

    test('another directory is looked at before what can be found there is tried again', async () => {
      await each(other, GROUP, 3, always);
    });

    test('and what cannot be found again is never tried again: it says that it is not known', async () => {
      const first = (names: readonly Name[]) => names.find((name) => !/^(busy|slow)/.test(String(name)));
      const told = (names: readonly Name[]): readonly [number, string | undefined] =>
        first(names) === undefined || first(names) === 'trickling' ? [200, undefined] : [503, 'unknown'];
      await each(other, APP, 4, told);
    });

    test('what never gets better ends after some tries, with what is true of it', async () => {
      const cases: readonly (readonly [Account, string, Fault, readonly [number, string, string], number])[] = [
        [muster, GROUP, FAULTS[500], [503, 'directory', 'unknown'], 0],
        [muster, GROUP, LOST, [503, 'network', 'unknown'], 0],
        [muster, GROUP, DONE, [503, 'network', 'unknown'], 1],
        [muster, GROUP, FAULTS['busy for now'], [429, 'rate_limited', 'refused'], 0],
        [other, GROUP, FAULTS['busy for now'], [429, 'rate_limited', 'refused'], 0],
        [other, APP, FAULTS['busy for now'], [429, 'rate_limited', 'refused'], 0],
      ];
      const check = async ([account, action, fault, told, done]: (typeof cases)[number]): Promise<void> => {
        const name = newName('n');
        faults(name, times(12, fault));
        const reply = await create(account, action, name);
        assert.deepEqual(failure(reply), told, JSON.stringify(reply.body));
        assert.equal(await effects(action, name), done);
      };
      await Promise.all(cases.map(check));
    });

    test('a refusal is told as it is, also when nobody knows of an earlier try', async () => {
      const name = newName('g');
      assert.deepEqual(failure(await create(other, GROUP, name)), OK);
      // Somebody else has the name, with another description: whether the lost one was first cannot be told.
      const theirs = { body: { name, description: 'mine' } };
      const taken = await run(server, other, GROUP, theirs);
      assert.deepEqual(failure(taken), [409, 'refused', 'refused']);
      faults(name, [LOST]);
      assert.deepEqual(failure(await run(server, other, GROUP, theirs)), [503, 'network', 'unknown']);
      const wrong = newName('w');
      faults(wrong, [LOST]);
      const isSecond = (request: Received): boolean =>
        isOf(wrong)(request) && request.method === 'POST' && vendor.received.filter(isOf(wrong)).length > 1;
      vendor.rule({ when: isSecond, fault: { status: 400, body: { message: 'no such type' } } });
      assert.deepEqual(failure(await create(other, GROUP, wrong)), [400, 'refused', 'refused'], 'it is not there');
      assert.equal(await effects(GROUP, wrong), 0);
    });
  });

  describe('what may be repeated is', { concurrency: true }, () => {
    const newGroup = async () => {
      const name = newName('r');
      return { name, ...(await must<{ id: string }>(server, 'POST', '/api/v2/usergroups', { name })) };
    };

    test('a deletion that is lost is found to be done', async () => {
      const { id } = await newGroup();
      faults(id, [DONE]);
      assert.deepEqual(failure(await run(server, other, 'jumpcloud_delete_user_group', { path: { id } })), OK);
      assert.equal((await server.api('GET', `/api/v2/usergroups/${id}`)).status, 404);
      const twice = await run(server, other, 'jumpcloud_delete_user_group', { path: { id } });
      assert.deepEqual(failure(twice), [404, 'refused', 'refused']);
      const again = await newGroup();
      faults(again.id, [LOST, DONE]);
      assert.deepEqual(
        failure(await run(server, muster, 'jumpcloud_delete_user_group', { path: { id: again.id } })),
        OK,
      );
    });

    test('a change is sent again', async () => {
      const { id } = await newGroup();
      const given = { path: { id }, body: { description: 'changed' } };
      faults(id, [DONE, FAULTS[503], LOST]);
      assert.deepEqual(failure(await run(server, other, 'jumpcloud_update_user_group', given)), OK);
      faults(id, times(6, DONE));
      const lost = await run(server, other, 'jumpcloud_update_user_group', {
        ...given,
        body: { description: 'again' },
      });
      assert.deepEqual(failure(lost), [503, 'network', 'unknown']);
      const { description } = await must<{ description: string }>(server, 'GET', `/api/v2/usergroups/${id}`);
      assert.equal(description, 'again');
    });

    test('a member is added and removed once, wherever the answers go', async () => {
      const { id } = await newGroup();
      const username = newName('m');
      const user = await must<{ _id: string }>(server, 'POST', '/api/systemusers', {
        username,
        email: `${username}@example.org`,
      });
      const members = async () => (await must<unknown[]>(server, 'GET', `/api/v2/usergroups/${id}/members`)).length;
      for (const account of [muster, other]) {
        for (const [op, count] of [
          ['add', 1],
          ['remove', 0],
        ] as const) {
          faults(id, [DONE]);
          const given = { path: { group_id: id }, body: { op, id: user._id } };
          assert.deepEqual(failure(await run(server, account, 'jumpcloud_manage_user_group_members', given)), OK);
          assert.equal(await members(), count);
        }
      }
    });

    test('a read that fails was not carried out, and its faults are nobody’s harm', async () => {
      const list = (limit: number) => run(server, other, 'jumpcloud_list_user_groups', { query: { limit } });
      const at = (limit: number) => `/api/v2/usergroups?limit=${limit}`;
      const listed = async (limit: number, wrong: readonly Fault[]) => {
        faults(at(limit), wrong);
        return failure(await list(limit));
      };
      // The same by its path.
      const byPath = async (limit: number, wrong: readonly Fault[]) => {
        faults(at(limit), wrong);
        const body = { method: 'GET', path: at(limit) };
        return failure(await run(server, other, 'automation_jumpcloud_api_request', { body }));
      };
      const told = await Promise.all([
        listed(11, [FAULTS[500], LOST, FAULTS.busy, DONE]),
        listed(12, times(6, FAULTS[502])),
        byPath(13, times(6, LOST)),
      ]);
      assert.deepEqual(told, [OK, [503, 'directory', 'refused'], [503, 'network', 'refused']]);
    });

    test('a generic request is what its path is', async () => {
      const post = (account: Account, name: string) =>
        run(server, account, 'automation_jumpcloud_api_request', {
          body: { method: 'POST', path: '/api/v2/usergroups', body: { name } },
        });
      for (const account of [muster, other]) {
        const name = newName('x');
        faults(name, [LOST, DONE]);
        assert.deepEqual(failure(await post(account, name)), OK);
        assert.equal(await effects(GROUP, name), 1);
      }
    });
  });

  describe('the time that a run is given', { concurrency: true }, () => {
    const never: Fault = { delay: 600_000 };
    const limited = { timeout_ms: 1_000 };
    // Of their own: what other runs are told to wait for is nothing to these.
    let muster: Account;
    let other: Account;
    before(async () => {
      muster = await link(server, vendor, { api_key: server.apiKey });
      other = await linkOther(server, vendor, { api_key: server.apiKey });
    });

    test('ends it when nobody answers', async () => {
      const cases = [
        [muster, GROUP],
        [other, GROUP],
        [other, APP],
      ] as const;
      const check = async ([account, action]: (typeof cases)[number]): Promise<void> => {
        const name = newName('s');
        faults(name, times(12, never));
        const began = Date.now();
        const reply = await create(account, action, name, limited);
        assert.deepEqual(failure(reply), [503, 'budget', 'unknown'], JSON.stringify(reply.body));
        // Much less than any other limit, however busy the machine is.
        assert.ok(Date.now() - began < 20_000);
      };
      await Promise.all(cases.map(check));
      faults('limit=21', times(12, never));
      const read = await run(server, other, 'jumpcloud_list_user_groups', { query: { limit: 21 }, ...limited });
      assert.deepEqual(failure(read), [503, 'budget', 'refused']);
      faults('limit=22', [{ trickle: 60_000, pieces: 2 }]);
      const slow = await run(server, other, 'jumpcloud_list_user_groups', { query: { limit: 22 }, ...limited });
      assert.deepEqual(failure(slow), [503, 'budget', 'refused']);
    });

    test('is not waited out where the directory says that it takes longer', async () => {
      const account = await linkOther(server, vendor, { api_key: server.apiKey });
      for (const fault of [tooMany(600), busyUntil(600)]) {
        const name = newName('b');
        faults(name, [fault]);
        const reply = await create(account, GROUP, name, { timeout_ms: 60_000 });
        assert.deepEqual(failure(reply), [429, 'rate_limited', 'refused']);
        assert.ok(Number(reply.headers.get('retry-after')) > 500);
        assert.equal(await effects(GROUP, name), 0);
      }
    });

    test('a write that waits for its turn when the time is out was not carried out', async () => {
      const profile = await newProfile(server, { concurrency: 1 });
      const account = await linkOther(server, vendor, { api_key: server.apiKey }, { profile });
      const [slow, waiting] = [newName('h'), newName('h')];
      faults(slow, [never]);
      const first = create(account, APP, slow, { timeout_ms: 4_000 });
      await until('the first is under way', async () => vendor.received.some(isOf(slow)));
      const second = await create(account, APP, waiting, { timeout_ms: 300 });
      assert.deepEqual(failure(second), [503, 'budget', 'refused']);
      assert.deepEqual(failure(await first), [503, 'budget', 'unknown']);
      assert.deepEqual([vendor.received.filter(isOf(waiting)).length, await effects(APP, waiting)], [0, 0]);
    });

    test('redirects are not followed, and the account stays good', async () => {
      const elsewhere = await startVendor(undefined);
      try {
        faults('limit=23', [movedTo(`${elsewhere.url}/api/v2/usergroups`)]);
        const reply = await run(server, muster, 'jumpcloud_list_user_groups', { query: { limit: 23 } });
        assert.deepEqual(failure(reply), [422, 'refused', 'refused']);
        assert.equal(elsewhere.received.length, 0);
        assert.equal((await must<Account>(server, 'GET', `/hub/accounts/${muster.id}`)).status, 'active');
      } finally {
        await elsewhere.stop();
      }
    });
  });
});

test('nothing of all this was asked without a key where the directory is a Muster', () => {
  const asked = writesTo(vendor, /^\/api\//);
  const keyed = asked.filter(({ headers }) => headers['idempotency-key'] !== undefined);
  assert.ok(keyed.length > 20 && asked.length > keyed.length + 20);
});

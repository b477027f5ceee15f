import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../support/server.ts';
import { startVendor, type Fault, type Received, type Vendor } from '../support/vendor.ts';
import {
  infoOf,
  link,
  linkOther,
  must,
  newAdministrator,
  newName,
  newProfile,
  until,
  writesTo,
  type Account,
  type Ran,
} from './hub-linked.ts';

/** One action for many organizations: in which order, how many at once, what stops it, and what is run again. */

interface Run {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
  readonly digest: string | null;
}
interface Row {
  readonly position: number;
  readonly canary: boolean;
  readonly state: string;
  readonly attempts: number;
  readonly request_id: string | null;
  readonly organization: { readonly id: string; readonly name: string; readonly vendor_id: string | null };
  readonly error: { readonly reason: string; readonly message: string } | null;
  readonly data: unknown;
}

const GROUP = 'jumpcloud_create_user_group';
const REFUSED: Fault = { status: 400, body: { message: 'not today' } };
const COUNT = 8;

let server: TestServer;
let vendor: Vendor;
/** Own organizations, each mapped to itself. */
let organizations: readonly string[];
let unmapped: string;
let muster: Account;
let other: Account;

const newOrganization = async (displayName: string): Promise<string> =>
  (await must<{ _id: string }>(server, 'POST', '/muster/v1/organizations', { displayName }))._id;
async function map({ id }: Account): Promise<Account> {
  const mappings = organizations.map((organization) => ({ organization, vendor_organization_id: organization }));
  await must(server, 'PUT', `/hub/accounts/${id}/mapping`, { mappings });
  return must<Account>(server, 'GET', `/hub/accounts/${id}`);
}

before(async () => {
  server = await startTestServer();
  vendor = await startVendor(server.url);
  const made: string[] = [];
  for (let n = 0; n < COUNT; n++) made.push(await newOrganization(`Client ${n}`));
  organizations = made;
  unmapped = await newOrganization('Unmapped');
  const several = { api_key: server.apiKey, multiple_organizations: true };
  // With a default, which no run ever takes.
  const usual = { ...several, organization_id: server.organization };
  muster = await map(await link(server, vendor, usual, { origin_owner_id: 'one' }));
  other = await map(await linkOther(server, vendor, several, { origin_owner_id: 'two' }));
});
after(async () => {
  await vendor?.stop();
  await server?.stop();
});

/** Jobs that are due, until none is. */
const work = () => server.built.runner.drain();
const begin = (account: Account, name: string, more: object = {}) =>
  server.api<Run & Ran>('POST', '/hub/runs', {
    account_id: account.id,
    action: GROUP,
    body: { name },
    select: { all: true },
    ...more,
  });
const started = async (account: Account, name: string, more: object = {}): Promise<Run> => {
  const { status, body } = await begin(account, name, more);
  assert.equal(status, 201, JSON.stringify(body));
  return body;
};
const get = ({ id }: Pick<Run, 'id'>) => must<Run>(server, 'GET', `/hub/runs/${id}`);
const act = (what: string, { id }: Pick<Run, 'id'>, body?: object) =>
  server.api<Run & Ran>('POST', `/hub/runs/${id}/${what}`, body);
const rowsOf = async ({ id }: Pick<Run, 'id'>): Promise<readonly Row[]> =>
  (await must<{ results: Row[] }>(server, 'GET', `/hub/runs/${id}/rows?limit=100&sort=position`)).results;
const statesOf = async (run: Pick<Run, 'id'>): Promise<string> =>
  (await rowsOf(run)).map(({ state }) => state).join(' ');
/** How many groups of the name each organization has. */
const groupsIn = (name: string, among: readonly string[] = organizations): Promise<readonly number[]> =>
  Promise.all(
    among.map(async (organization) => {
      const path = `/api/v2/usergroups?filter=name:eq:${name}`;
      return (await must<unknown[]>(server, 'GET', path, undefined, { 'x-org-id': organization })).length;
    }),
  );
/** Writes about the name, for some organization. */
const isOf =
  (name: string, ...among: readonly (string | undefined)[]) =>
  ({ method, body, organization }: Received): boolean =>
    method === 'POST' && body.includes(name) && (among.length === 0 || among.includes(organization));
const ONCE = Array.from({ length: COUNT }, () => 1);
const some = (...at: readonly number[]) => at.map((index) => organizations[index] ?? assert.fail());

describe('a run', () => {
  test('for all that the account is mapped to names each, keeps to its concurrency, and can be watched', async () => {
    const name = newName('all');
    let most = 0;
    vendor.rule({
      when: (request) => {
        if (!isOf(name)(request)) return false;
        const underWay = vendor.received.filter((each) => isOf(name)(each) && each.status === undefined);
        most = Math.max(most, underWay.length);
        return true;
      },
      fault: { delay: 30 },
    });
    const [last] = some(COUNT - 1);
    vendor.rule({ when: isOf(name, last), fault: { delay: 3_000 } });
    const run = await started(muster, name, { concurrency: 3, select: { organizations } });
    assert.deepEqual([run.state, run.total, run.counts.running, run.counts.waiting], ['running', COUNT, 3, COUNT - 3]);
    const done = work();
    const seen = await until('some are done while others run', async () => {
      const now = await get(run);
      return now.state === 'running' && (now.counts.ok ?? 0) >= 3 && now;
    });
    assert.ok((seen.counts.ok ?? 0) < COUNT);
    await done;
    const ended = await get(run);
    assert.deepEqual([ended.state, ended.counts.ok, most], ['done', COUNT, 3]);
    const rows = await rowsOf(run);
    assert.deepEqual(
      rows.map(({ organization }) => [organization.id, organization.name, organization.vendor_id]),
      organizations.map((id, n) => [id, `Client ${n}`, id]),
    );
    assert.deepEqual(await groupsIn(name), ONCE);
    for (const { request_id, organization } of rows) {
      const { data } = await must<{ data: Record<string, unknown> }>(server, 'GET', `/hub/requests/logs/${request_id}`);
      assert.deepEqual([data.outcome, data.run_id, data.organization], ['ok', run.id, organization.id]);
    }
    const logged = await must<{ data: unknown[] }>(server, 'GET', `/hub/requests/logs?run_id=${run.id}&page_size=100`);
    assert.equal(logged.data.length, COUNT);
  });

  test('for chosen ones and for tags leaves out the others, and never takes the default', async () => {
    const name = newName('chosen');
    const run = await started(muster, name, { select: { organizations: [...some(2), unmapped] } });
    await work();
    const [first, second] = await rowsOf(run);
    assert.deepEqual([first?.state, first?.organization.id], ['ok', organizations[2]]);
    assert.deepEqual(
      [second?.state, second?.error?.reason, second?.organization.name, second?.request_id],
      ['skipped', 'unmapped', 'Unmapped', null],
    );
    assert.deepEqual(await groupsIn(name, [...some(2), unmapped, server.organization]), [1, 0, 0]);

    const tagged = newName('tagged');
    for (const [at, tags] of [
      [1, ['gold']],
      [3, ['gold', 'eu']],
      [4, ['eu']],
    ] as const)
      await must(server, 'PUT', `/hub/organizations/${organizations[at]}/tags`, { tags });
    const byTag = await started(muster, tagged, { select: { tags: ['gold', 'silver'] } });
    assert.equal(byTag.total, 2);
    await work();
    assert.deepEqual(await groupsIn(tagged), [0, 1, 0, 1, 0, 0, 0, 0]);
    const nothing = await begin(muster, tagged, { select: { tags: ['bronze'] } });
    assert.equal(nothing.status, 400);
    const two = await begin(muster, tagged, { select: { tags: ['gold'], all: true } });
    assert.equal(two.status, 400);
  });

  test('with a canary goes on, stops or waits for a word', async () => {
    const canary = { organizations: some(5) };
    const good = newName('canary');
    const first = await started(muster, good, { canary });
    await work();
    const rows = await rowsOf(first);
    assert.deepEqual([rows[0]?.organization.id, rows[0]?.canary, rows[1]?.canary], [organizations[5], true, false]);
    assert.deepEqual([(await get(first)).state, await groupsIn(good)], ['done', ONCE]);

    const bad = newName('canary');
    const end = vendor.rule({ when: isOf(bad, ...some(5)), fault: REFUSED });
    const second = await started(muster, bad, { canary });
    await work();
    const stopped = await get(second);
    assert.deepEqual([stopped.state, stopped.counts.failed, stopped.counts.waiting], ['stopped', 1, COUNT - 1]);
    assert.match(stopped.reason ?? '', /canary/);
    assert.equal(writesTo(vendor, /usergroups/).filter(isOf(bad)).length, 1);
    end();
    assert.equal((await act('resume', second)).status, 200);
    await work();
    assert.deepEqual([(await get(second)).state, await groupsIn(bad)], ['done', ONCE]);

    const held = newName('canary');
    const third = await started(muster, held, { canary: { count: 2, wait: true } });
    await work();
    const waiting = await get(third);
    assert.deepEqual([waiting.state, waiting.counts.ok, waiting.counts.waiting], ['held', 2, COUNT - 2]);
    assert.equal((await act('continue', third)).status, 200);
    assert.equal((await act('continue', third)).status, 409);
    await work();
    assert.deepEqual([(await get(third)).state, await groupsIn(held)], ['done', ONCE]);
  });

  test('stops when too many fail, and runs again what failed, and nothing else', async () => {
    const name = newName('rate');
    const end = vendor.rule({ when: isOf(name, ...some(0, 2, 4)), fault: REFUSED });
    const run = await started(muster, name, {
      select: { organizations },
      concurrency: 1,
      stop_error_rate: 0.5,
    });
    await work();
    const stopped = await get(run);
    assert.deepEqual(
      [stopped.state, await statesOf(run)],
      ['stopped', 'failed ok failed ok failed waiting waiting waiting'],
    );
    assert.match(stopped.reason ?? '', /3 of 5/);
    end();
    const before = vendor.received.length;
    assert.equal((await act('resume', run)).status, 200);
    await work();
    assert.deepEqual([(await get(run)).state, await groupsIn(name)], ['done', ONCE]);
    const again = vendor.received.slice(before).filter(isOf(name));
    assert.deepEqual(again.map(({ organization }) => organization ?? '').toSorted(), some(0, 2, 4, 5, 6, 7).toSorted());
    assert.deepEqual(
      (await rowsOf(run)).map(({ attempts }) => attempts),
      [2, 1, 2, 1, 2, 1, 1, 1],
    );
    assert.equal((await act('resume', run)).status, 409);
  });

  test('that is cancelled ends what is under way, begins nothing, and can be taken up', async () => {
    const name = newName('cancel');
    vendor.rule({ when: isOf(name), times: 2, fault: { delay: 1_000 } });
    const run = await started(other, name, { select: { organizations }, concurrency: 2 });
    const done = work();
    await until('two are under way', async () => vendor.received.filter(isOf(name)).length === 2);
    assert.equal((await act('cancel', run)).status, 200);
    const early = await act('resume', run);
    assert.equal(early.status, 409, 'two are still under way');
    await done;
    const ended = await get(run);
    assert.deepEqual([ended.state, ended.counts.ok, ended.counts.running], ['cancelled', 2, 0]);
    assert.equal((await act('cancel', run)).status, 409);
    assert.equal((await act('resume', run)).status, 200);
    await work();
    assert.deepEqual([(await get(run)).state, await groupsIn(name)], ['done', ONCE]);
  });

  test('tells what is not known, and repeats that only when it is told to', async () => {
    const name = newName('app');
    const settings = [{ packageManager: 'CHOCOLATEY', packageId: 'vlc' }];
    const more = { action: 'jumpcloud_create_software_app', body: { displayName: name, settings } };
    const selection = { ...more, select: { organizations: some(0, 1) } };
    vendor.rule({ when: isOf(name, ...some(1)), times: 1, fault: { drop: 'after' } });
    const run = await started(other, name, selection);
    await work();
    const [, lost] = await rowsOf(run);
    assert.deepEqual([await statesOf(run), lost?.error?.reason], ['ok unknown', 'network']);
    assert.equal((await act('resume', run)).status, 409, 'nothing that has failed');
    assert.equal((await act('resume', run, { unknown: true })).status, 200);
    await work();
    assert.equal(await statesOf(run), 'ok ok');
    // The same at a Muster: what was lost there is not made twice, whoever asks again.
    const safe = newName('app');
    for (let n = 0; n < 6; n++) vendor.rule({ when: isOf(safe, ...some(1)), times: 1, fault: { drop: 'after' } });
    const second = await started(muster, safe, { ...selection, body: { displayName: safe, settings } });
    await work();
    assert.equal(await statesOf(second), 'ok unknown');
    assert.equal((await act('resume', second, { unknown: true })).status, 200);
    await work();
    assert.equal(await statesOf(second), 'ok ok');
    for (const organization of some(0, 1)) {
      const apps = await must<{ displayName: string }[]>(server, 'GET', '/api/v2/softwareapps?limit=100', undefined, {
        'x-org-id': organization,
      });
      assert.equal(apps.filter(({ displayName }) => displayName === safe).length, 1);
    }
  });

  test('keeps no secret that a directory shows once', async () => {
    const run = await started(muster, 'x', {
      action: 'api_serviceaccounts_post',
      body: {
        name: newName('robot'),
        roleName: 'Read Only',
        authConfig: { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime: '90 Days' } },
      },
      select: { organizations: some(0) },
    });
    await work();
    const [row] = await rowsOf(run);
    assert.ok(row?.state === 'ok', JSON.stringify(row));
    const { serviceAccount } = row.data as { serviceAccount: { authConfigList: { clientSecret: string }[] } };
    assert.equal(serviceAccount.authConfigList[0]?.clientSecret, '(redacted)');
  });
});

describe('a run that a second person has to approve', () => {
  test('is planned, approved whole, and carried out once; a row whose state has moved fails alone', async () => {
    const profile = await newProfile(server, { approval: 'writes' });
    const several = { api_key: server.apiKey, multiple_organizations: true };
    const account = await map(await link(server, vendor, several, { origin_owner_id: 'three', profile }));
    const second = await newAdministrator(server, server.provider);
    const name = newName('approved');
    const select = { organizations: some(0, 1, 2, 3) };
    const refused = async (more: object, reason: string, as: object = {}) => {
      const reply = await server.api<Run & Ran>(
        'POST',
        '/hub/runs',
        { account_id: account.id, action: GROUP, body: { name }, select, ...more },
        { ...as },
      );
      assert.deepEqual([reply.status, infoOf(reply).reason], [412, reason]);
    };
    await refused({}, 'approval_required');

    const run = await started(account, name, { select, plan: true });
    const early = await server.api('POST', '/hub/plans', { run_id: run.id });
    assert.equal(early.status, 409, 'it is not done yet');
    await work();
    const planned = await get(run);
    assert.deepEqual([planned.state, planned.counts.ok, typeof planned.digest], ['done', 4, 'string']);
    assert.deepEqual(await groupsIn(name, some(0, 1, 2, 3)), [0, 0, 0, 0]);
    const plan = await must<{ id: string; state: string; digest: string }>(server, 'POST', '/hub/plans', {
      run_id: run.id,
    });
    assert.deepEqual([plan.state, plan.digest], ['pending', planned.digest]);
    await refused({ approval: plan.id }, 'approval_pending');
    const own = await server.api('POST', `/hub/plans/${plan.id}/approve`);
    assert.equal(own.status, 403);
    await must(server, 'POST', `/hub/plans/${plan.id}/approve`, { note: 'go' }, second.headers);

    await refused({ approval: plan.id, body: { name: `${name}-other` } }, 'approval_other');
    await refused({ approval: plan.id, select: { organizations: some(0, 1, 2) } }, 'approval_other');
    await refused({ approval: plan.id }, 'approval_required', second.headers);
    // Somebody was there first.
    const [, , moved] = some(0, 1, 2);
    await must(server, 'POST', '/api/v2/usergroups', { name }, { 'x-org-id': moved });
    const both = await Promise.all([1, 2].map(() => begin(account, name, { select, approval: plan.id })));
    assert.deepEqual(
      both.map(({ status }) => status).toSorted((a, b) => a - b),
      [201, 409],
    );
    const carried = both.find(({ status }) => status === 201)?.body ?? assert.fail();
    await work();
    assert.equal(await statesOf(carried), 'ok ok failed ok');
    assert.deepEqual(await groupsIn(name, some(0, 1, 2, 3)), [1, 1, 1, 1]);
    await refused({ approval: plan.id }, 'approval_used');
  });
});

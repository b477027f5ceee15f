import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventFeed } from '../../src/directory/event-feed.ts';
import { serverIdentity } from '../../src/directory/identify.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import { eventMaker } from '../../src/resources/insights/event-maker.ts';
import { termOf } from '../../src/resources/insights/query.ts';
import { MOST_WEBHOOKS } from '../../src/resources/webhooks/rules.ts';
import { build, kindOfType } from '../../src/server/build.ts';
import { environmentSource } from '../../src/vault/sources.ts';
import { isSigned } from '../../src/wire/webhooks/signature.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { Receiver, type Got } from '../support/receiver.ts';
import { startTestServer, TEST_VAULT_KEY, type Reply, type TestServer } from '../support/server.ts';

const HOOKS = '/muster/v1/webhooks';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Shown {
  readonly id: string;
  readonly secret: string;
  readonly state: string;
  readonly disabledReason: string | null;
  readonly secrets: readonly { readonly id: string }[];
  readonly delivery: {
    readonly cursor: number;
    readonly behind: number;
    readonly tries: number;
    readonly failingSince: string | null;
    readonly lastError: string | null;
    readonly lastStatus: number | null;
    readonly nextAttemptAt: string | null;
  };
  readonly replay: { readonly id: string; readonly cursor: number } | null;
}

interface Tried {
  readonly id: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly type: string;
  readonly sequence: number | null;
  readonly attempt: number;
  readonly taken: boolean;
  readonly status: number | null;
  readonly error: string | null;
  readonly replay: string | null;
}

interface Event {
  readonly id: string;
  readonly provider: string | null;
}

const signedBy = (secret: string, { id, timestamp, body, signature }: Got): boolean =>
  isSigned({ id, timestamp, body }, signature, secret);
const types = (got: readonly Got[]): readonly string[] => got.map(({ event }) => event.data.event_type);
const names = (got: readonly Got[]): readonly unknown[] =>
  got.map(({ event }) => (event.data.resource as { readonly username?: string }).username);
/** Of the entry of the log. */
const sequenceOf = ({ event }: Got): number => Number.parseInt(event.sequence ?? '', 10);

function assertInOrder(got: readonly Got[]): void {
  const sequences = got.map(({ event }) => event.sequence ?? '');
  assert.deepEqual(sequences, sequences.toSorted());
  assert.equal(new Set(sequences).size, sequences.length);
}

describe('webhooks', () => {
  const clock = { at: Date.UTC(2026, 2, 1), now: () => clock.at };
  let server: TestServer;
  let receiver: Receiver;
  let count = 0;
  before(async () => {
    receiver = await Receiver.start();
    server = await startTestServer({ clock });
  });
  after(async () => {
    await server.stop();
    await receiver.goAway();
  });
  beforeEach(async () => {
    receiver.clear();
    for (const { id } of (await ok<{ results: readonly Shown[] }>('GET', HOOKS)).results)
      await ok('DELETE', `${HOOKS}/${id}`);
    await deliver();
  });

  async function ok<T>(method: string, path: string, body?: unknown, headers = {}): Promise<T> {
    const reply = await server.api<T>(method, path, body, headers);
    assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }
  const make = (more: object = {}): Promise<Shown> =>
    ok('POST', HOOKS, { name: `hook ${(count += 1)}`, url: receiver.url, eventTypes: ['user_create'], ...more });
  const read = (id: string): Promise<Shown> => ok('GET', `${HOOKS}/${id}`);
  async function people(n: number, headers = {}): Promise<readonly string[]> {
    const made: string[] = [];
    for (let i = 0; i < n; i++) {
      const username = `person${(count += 1)}`;
      await ok('POST', '/api/systemusers', { username, email: `${username}@example.com` }, headers);
      made.push(username);
    }
    return made;
  }
  /** What is due by now is sent. */
  async function deliver(): Promise<void> {
    const caller = {
      identity: serverIdentity(server.provider, 'job'),
      organization: undefined,
      door: 'test',
      requestId: 'test',
    };
    await server.built.directory.runJob(server.organization, 'webhook_wake', {}, caller);
    await server.built.runner.drain();
  }
  /** Time goes by, a piece after another, with what it brings. */
  async function pass(ms: number, piece: number): Promise<void> {
    for (let gone = 0; gone < ms; gone += piece) {
      clock.at += piece;
      await deliver();
    }
  }
  const eventsOf = (id: string, type: string): Promise<readonly unknown[]> =>
    ok('POST', '/insights/directory/v1/events', {
      service: ['all'],
      start_time: '2020-01-01T00:00:00Z',
      search_term: { and: [{ event_type: type }, { 'resource.id': id }] },
    });
  const tries = async (id: string): Promise<readonly Tried[]> =>
    (await ok<{ results: readonly Tried[] }>('GET', `${HOOKS}/${id}/deliveries`)).results;
  const latest = (): Promise<number> => server.built.store.read.sequence(server.organization);

  test('send what happens as CloudEvents, in the order of the log, signed', async () => {
    const { id, secret } = await make({ eventTypes: ['*'] });
    const made = await people(2);
    await deliver();
    assert.deepEqual(types(receiver.got), ['webhook_create', 'user_create', 'user_create']);
    assertInOrder(receiver.got);
    const [, first] = receiver.got as [Got, Got];
    const { event } = first;
    assert.equal(first.type, 'application/cloudevents+json; charset=utf-8');
    assert.equal(event.specversion, '1.0');
    assert.equal(event.type, 'muster.user_create');
    assert.equal(event.source, `/organizations/${server.organization}`);
    assert.equal(event.subject, `user/${(event.data.resource as { id: string }).id}`);
    assert.equal(event.time, event.data.timestamp);
    assert.match(event.sequence ?? '', /^\d{16}\.0$/);
    assert.deepEqual(names(receiver.got).slice(1), made);
    assert.equal(first.id, event.id);
    assert.equal(first.timestamp, Math.floor(clock.at / 1000));
    // The same event, by its id, as Directory Insights has it.
    const query = { service: ['all'], start_time: '2020-01-01T00:00:00Z', search_term: { id: event.id } };
    assert.deepEqual(await ok('POST', '/insights/directory/v1/events', query), [event.data]);

    assert.ok(receiver.got.every((got) => signedBy(secret, got)));
    assert.ok(!signedBy(`whsec_${Buffer.alloc(32, 1).toString('base64')}`, first));
    assert.ok(!signedBy(secret, { ...first, body: first.body.replace('user_create', 'user_delete') }));
    assert.ok(!signedBy(secret, { ...first, timestamp: first.timestamp + 1 }));
    assert.ok(!signedBy(secret, { ...first, id: 'another' }));
    const { delivery } = await read(id);
    assert.deepEqual([delivery.cursor, delivery.behind, delivery.tries], [await latest(), 0, 0]);
  });

  test('keep their secret to themselves once it was shown', async () => {
    const made = await make();
    assert.match(made.secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
    const text = JSON.stringify([await read(made.id), await ok('GET', HOOKS), await ok('GET', '/muster/v1/changes')]);
    assert.ok(text.includes(made.id));
    assert.ok(!text.includes(made.secret.slice('whsec_'.length)));
  });

  test('sign with both secrets while one takes the place of the other', async () => {
    const hook = await make();
    const [old] = hook.secrets as [{ id: string }];
    const path = `${HOOKS}/${hook.id}/secrets`;
    const second = await ok<{ id: string; secret: string }>('POST', path);
    assert.equal((await server.api('POST', path)).status, 409);
    await people(1);
    await deliver();
    const both = receiver.got[0] as Got;
    assert.equal(both.signature.split(' ').length, 2);
    assert.ok(signedBy(hook.secret, both) && signedBy(second.secret, both));
    await ok('DELETE', `${path}/${old.id}`);
    await people(1);
    await deliver();
    const single = receiver.got[1] as Got;
    assert.ok(!signedBy(hook.secret, single) && signedBy(second.secret, single));
    assert.equal((await server.api('DELETE', `${path}/${second.id}`)).status, 409);
    assert.equal((await server.api('DELETE', `${path}/${old.id}`)).status, 404);
  });

  test('bring each event at least once and in order, whatever the receiver does', async () => {
    const { id } = await make();
    const made = await people(6);
    receiver.moods.push(
      { status: 204, delay: 300 },
      { status: 500 },
      { drop: 'before' },
      { drop: 'after' },
      { status: 429, headers: { 'retry-after': '120' } },
      { status: 302, headers: { location: receiver.url } },
      { status: 404 },
    );
    await pass(10 * MINUTE, 30_000);
    assert.deepEqual(names(receiver.known), made);
    assertInOrder(receiver.known);
    // What it took without saying so came once more, under the same id.
    const twice = receiver.got.filter(({ status }) => status < 300);
    assert.equal(twice.length, made.length + 1);
    assert.equal(receiver.atOnce, 1);
    const log = await tries(id);
    assert.deepEqual(
      log.toReversed().map(({ status, attempt }) => [status, attempt]),
      [
        [204, 1],
        [500, 1],
        [null, 2],
        [null, 3],
        [429, 4],
        [302, 5],
        [404, 6],
        [204, 7],
        [204, 1],
        [204, 1],
        [204, 1],
        [204, 1],
      ],
    );
    assert.match(log.find(({ status }) => status === 302)?.error ?? '', /redirects are not followed/);
    assert.ok(log.every(({ error, taken }) => taken === (error === null)));
  });

  test('go on in the midst of an entry of the log that has several events', async () => {
    const { id } = await make({ eventTypes: ['user_update', 'user_suspended'] });
    const username = `person${(count += 1)}`;
    const made = await ok<{ _id: string }>('POST', '/api/systemusers', { username, email: `${username}@example.com` });
    await ok('PUT', `/api/systemusers/${made._id}`, { suspended: true });
    receiver.moods.push({ status: 204 }, { status: 500 });
    await deliver();
    assert.deepEqual(types(receiver.got), ['user_update', 'user_suspended']);
    const before = await latest();
    assert.equal((await read(id)).delivery.cursor, before - 1);
    await pass(MINUTE, 20_000);
    assert.deepEqual(types(receiver.got), ['user_update', 'user_suspended', 'user_suspended']);
    assertInOrder(receiver.known);
    assert.equal(sequenceOf(receiver.known[0] as Got), sequenceOf(receiver.known[1] as Got));
    assert.equal((await read(id)).delivery.cursor, before);
  });

  test('wait as long as they are told to', async () => {
    const { id } = await make();
    await people(1);
    receiver.moods.push({ status: 429, headers: { 'retry-after': '600' } });
    await deliver();
    const { delivery } = await read(id);
    assert.deepEqual([delivery.tries, delivery.lastStatus, delivery.lastError], [1, 429, 'HTTP 429']);
    const wait = Date.parse(delivery.nextAttemptAt ?? '') - clock.at;
    assert.ok(wait >= 600_000 && wait < 602_000, String(wait));
    await pass(9 * MINUTE, MINUTE);
    assert.equal(receiver.got.length, 1);
    await pass(2 * MINUTE, MINUTE);
    assert.deepEqual(
      receiver.got.map(({ status }) => status),
      [429, 204],
    );
    // What is changed of it is tried at once.
    await people(1);
    receiver.moods.push({ status: 503, headers: { 'retry-after': '3000' } });
    await deliver();
    await ok('PATCH', `${HOOKS}/${id}`, { eventTypes: ['user_create', 'user_delete'] });
    await deliver();
    assert.equal(receiver.known.length, 2);
  });

  test('lose nothing while nobody is there for an hour', async () => {
    const { id } = await make();
    await receiver.goAway();
    const made = await people(3);
    await pass(HOUR, 10 * MINUTE);
    const more = await people(2);
    const { delivery, state } = await read(id);
    assert.equal(state, 'active');
    assert.ok(delivery.tries >= 5 && delivery.failingSince !== null, JSON.stringify(delivery));
    assert.match(delivery.lastError ?? '', /cannot be reached/);
    await receiver.comeBack();
    await pass(2 * HOUR, 30 * MINUTE);
    assert.deepEqual(names(receiver.got), [...made, ...more]);
    assertInOrder(receiver.got);
    assert.equal((await read(id)).delivery.failingSince, null);
  });

  test('are disabled after three days in vain, which the log says, and go on from where they stopped', async () => {
    const { id } = await make();
    receiver.usual = { status: 500 };
    const made = await people(2);
    await deliver();
    await pass(3 * DAY - HOUR, HOUR);
    assert.equal((await read(id)).state, 'active');
    await pass(3 * HOUR, HOUR);
    const hook = await read(id);
    assert.equal(hook.state, 'disabled');
    assert.match(hook.disabledReason ?? '', /3 days, since 2026-.*HTTP 500/);
    assert.equal((await eventsOf(id, 'webhook_disabled')).length, 1);
    const more = await people(1);
    receiver.clear();
    await pass(DAY, 6 * HOUR);
    assert.equal(receiver.got.length, 0);
    assert.equal((await server.api('POST', `${HOOKS}/${id}/replay`, { from: 1 })).status, 409);
    assert.equal((await ok<Shown>('POST', `${HOOKS}/${id}/resume`)).state, 'active');
    await deliver();
    assert.deepEqual(names(receiver.got), [...made, ...more]);
  });

  test('end at once where the receiver is gone, and go on from now if that is wanted', async () => {
    const { id } = await make();
    receiver.moods.push({ status: 410 });
    await people(2);
    await deliver();
    const hook = await read(id);
    assert.deepEqual([hook.state, hook.delivery.lastStatus, receiver.got.length], ['disabled', 410, 1]);
    await ok('POST', `${HOOKS}/${id}/resume`, { from: 'now' });
    const made = await people(1);
    await deliver();
    assert.deepEqual(names(receiver.known), made);
  });

  test('pause, and then send all since', async () => {
    const { id } = await make();
    await ok('PATCH', `${HOOKS}/${id}`, { active: false });
    const made = await people(2);
    await deliver();
    assert.equal(receiver.got.length, 0);
    assert.equal((await read(id)).state, 'paused');
    await ok('PATCH', `${HOOKS}/${id}`, { active: true });
    await deliver();
    assert.deepEqual(names(receiver.got), made);
  });

  test('replay a stretch of the log beside what happens', async () => {
    const { id } = await make();
    const made = await people(4);
    await deliver();
    const [, second, third] = receiver.got.map(sequenceOf) as [number, number, number];
    const { cursor } = (await read(id)).delivery;
    receiver.got.length = 0;
    const started = await ok<{ id: string }>('POST', `${HOOKS}/${id}/replay`, { from: second, to: third });
    const during = await people(1);
    await deliver();
    const replayed = receiver.got.filter(({ event }) => event.replay === started.id);
    const live = receiver.got.filter(({ event }) => event.replay === undefined);
    assert.deepEqual(names(replayed), made.slice(1, 3));
    assert.deepEqual(names(live), during);
    assertInOrder(replayed);
    // Another message, of the same event.
    assert.ok(replayed.every(({ id: message, event }) => message === `${event.id}_${started.id}`));
    const after = await read(id);
    assert.ok(after.delivery.cursor > cursor);
    assert.equal(after.replay, null);
    for (const [body, field] of [
      [{ from: 1_000_000 }, 'from'],
      [{ from: 5, to: 4 }, 'to'],
    ] as const) {
      const refused = await server.api<{ message: string }>('POST', `${HOOKS}/${id}/replay`, body);
      assert.equal(refused.status, 400);
      assert.match(refused.body.message, new RegExp(`^${field}`));
    }
  });

  test('a replay that fails waits, is shown, gives way to another, and ends when it is told to', async () => {
    const { id } = await make();
    const made = await people(2);
    await deliver();
    const from = sequenceOf(receiver.got[0] as Got);
    receiver.clear();
    receiver.moods.push({ status: 500 });
    const first = await ok<{ id: string }>('POST', `${HOOKS}/${id}/replay`, { from });
    await deliver();
    assert.equal((await read(id)).replay?.id, first.id);
    receiver.moods.push({ status: 500 });
    const second = await ok<{ id: string }>('POST', `${HOOKS}/${id}/replay`, { from });
    await deliver();
    assert.equal((await read(id)).replay?.id, second.id);
    await pass(MINUTE, 20_000);
    assert.deepEqual(names(receiver.known), made);
    assert.ok(receiver.known.every(({ event }) => event.replay === second.id));
    receiver.clear();
    receiver.usual = { status: 500 };
    await ok('POST', `${HOOKS}/${id}/replay`, { from });
    await deliver();
    await ok('DELETE', `${HOOKS}/${id}/replay`);
    await pass(HOUR, 20 * MINUTE);
    assert.equal(receiver.got.length, 1);
    assert.equal((await read(id)).replay, null);
  });

  test('a replay is given up after three days in vain, which the log says, and the webhook goes on', async () => {
    const { id } = await make();
    await people(1);
    await deliver();
    const from = sequenceOf(receiver.got[0] as Got);
    receiver.usual = { status: 500 };
    await ok('POST', `${HOOKS}/${id}/replay`, { from });
    await deliver();
    await pass(3 * DAY + 2 * HOUR, HOUR);
    const { state, replay } = await read(id);
    assert.deepEqual([state, replay], ['active', null]);
    assert.equal((await eventsOf(id, 'webhook_replay_failed')).length, 1);
  });

  test('leave out what they were told to, whatever is changed before they go on', async () => {
    const { id } = await make({ active: false });
    await people(2);
    await ok('POST', `${HOOKS}/${id}/resume`, { from: 'now' });
    await ok('PATCH', `${HOOKS}/${id}`, { active: false });
    const made = await people(1);
    await ok('PATCH', `${HOOKS}/${id}`, { active: true });
    assert.equal((await read(id)).delivery.behind > 0, true);
    await deliver();
    assert.deepEqual(names(receiver.got), made);
  });

  test('a replay ends with a pause, and is not taken up again', async () => {
    const { id } = await make();
    await people(2);
    await deliver();
    const from = sequenceOf(receiver.got[0] as Got);
    receiver.clear();
    receiver.moods.push({ status: 500 });
    await ok('POST', `${HOOKS}/${id}/replay`, { from });
    await deliver();
    assert.equal(receiver.got.length, 1);
    await ok('PATCH', `${HOOKS}/${id}`, { active: false });
    await deliver();
    assert.equal((await read(id)).replay, null);
    await ok('PATCH', `${HOOKS}/${id}`, { active: true });
    await pass(HOUR, 20 * MINUTE);
    assert.deepEqual(
      receiver.got.map(({ status }) => status),
      [500],
    );
    assert.equal((await read(id)).replay, null);
  });

  test('go on after a server that was told to stop between two events', async () => {
    const { id } = await make();
    const made = await people(2);
    await deliver();
    const from = sequenceOf(receiver.got[0] as Got);
    receiver.clear();
    const { id: replay } = await ok<{ id: string }>('POST', `${HOOKS}/${id}/replay`, { from });
    const { directory, store } = server.built;
    const caller = { identity: serverIdentity(server.provider, 'job'), organization: undefined, door: 'test' };
    const claimed = await store.jobs.claim(server.organization, clock.at, MINUTE, 10);
    assert.equal(claimed.filter(({ type }) => type === 'webhook_replay').length, 1);
    for (const job of claimed) {
      // What earlier tests left to wake is claimed with it.
      if (job.type === 'webhook_replay') {
        const stopped = directory.runClaimed(job, { ...caller, requestId: 'stopping' }, AbortSignal.abort());
        await assert.rejects(stopped);
      }
      await store.jobs.release(job);
    }
    await deliver();
    assert.deepEqual(names(receiver.got), made);
    assert.ok(receiver.got.every(({ event }) => event.replay === replay));
  });

  test('of an organization that is suspended wait, and of one that goes send nothing any more', async () => {
    const other = await ok<{ _id: string }>('POST', '/muster/v1/organizations', {
      displayName: `Other ${(count += 1)}`,
    });
    const there = { 'x-org-id': other._id };
    const hook = await ok<Shown>(
      'POST',
      HOOKS,
      { name: 'theirs', url: receiver.url, eventTypes: ['user_create', 'user_delete'] },
      there,
    );
    const made = await people(2, there);
    await server.built.runner.drain();
    assert.deepEqual(names(receiver.got), made);
    const wake = async (): Promise<void> => {
      const identity = serverIdentity(server.provider, 'job');
      const caller = { identity, organization: undefined, door: 'test', requestId: 'test' };
      await server.built.directory.runJob(other._id, 'webhook_wake', {}, caller);
      await server.built.runner.drain();
    };
    receiver.clear();
    receiver.moods.push({ status: 500 });
    const waiting = await people(1, there);
    await wake();
    await ok('POST', `/muster/v1/organizations/${other._id}/suspend`);
    clock.at += HOUR;
    await wake();
    assert.equal(receiver.got.length, 1);
    await ok('POST', `/muster/v1/organizations/${other._id}/resume`);
    await wake();
    assert.deepEqual(names(receiver.known), waiting);
    receiver.clear();
    await ok('DELETE', `/muster/v1/organizations/${other._id}`);
    // As a large removal does piece by piece; each wakes them.
    await server.built.store.webhooks.forgetAll(other._id);
    await wake();
    await wake();
    assert.deepEqual(receiver.got, []);
    assert.deepEqual(await server.built.store.webhooks.streams(other._id), []);
    assert.equal(await server.built.store.webhooks.countDeliveries(other._id, hook.id), 0);
  });

  test('try themselves out', async () => {
    const { id, secret } = await make({ active: false });
    const before = await latest();
    const taken = await ok<Tried>('POST', `${HOOKS}/${id}/test`);
    assert.deepEqual([taken.taken, taken.status, taken.type], [true, 204, 'webhook_test']);
    const got = receiver.got[0] as Got;
    assert.ok(signedBy(secret, got));
    assert.deepEqual([got.event.type, got.event.sequence, got.id], ['muster.webhook_test', undefined, taken.webhookId]);
    receiver.moods.push({ status: 503 });
    const refused = await ok<Tried>('POST', `${HOOKS}/${id}/test`);
    assert.deepEqual([refused.taken, refused.status, refused.error], [false, 503, 'HTTP 503']);
    assert.deepEqual(
      (await tries(id)).map((each) => each.id),
      [refused.id, taken.id],
    );
    const planned = await server.api<Tried>('POST', `${HOOKS}/${id}/test`, undefined, { 'muster-plan': 'true' });
    assert.equal(planned.status, 200);
    assert.equal(receiver.got.length, 2);
    assert.equal(await latest(), before);
  });

  test('send what their types and their filter say, of their own organization', async () => {
    const other = await ok<{ _id: string }>('POST', '/muster/v1/organizations', { displayName: 'Another' });
    await make({
      eventTypes: ['systems', 'group_create', 'user_create'],
      filter: { not: [{ 'resource.username': 'UNWANTED' }] },
    });
    await people(1, { 'x-org-id': other._id });
    await ok('POST', '/api/systemusers', { username: 'unwanted', email: 'unwanted@example.com' });
    const [wanted] = await people(1);
    await ok('POST', '/api/v2/usergroups', { name: 'a group' });
    await deliver();
    assert.deepEqual(types(receiver.got), ['user_create', 'group_create']);
    assert.equal(names(receiver.got)[0], wanted);
  });

  test('find by their filter what Directory Insights finds by it', async () => {
    await people(2);
    await ok('POST', '/api/v2/usergroups', { name: 'Group of Terms' });
    const { store } = server.built;
    const feed = eventFeed({ store, maker: eventMaker(kinds()), kindOfType: kindOfType(kinds()) });
    const events = (await feed.read(server.organization, 0, 100_000)).flatMap((change) => change.events);
    for (const term of [
      { event_type: 'USER_CREATE' },
      { 'resource.type': ['user', 'user_group'] },
      { 'resource.name': 'group of terms' },
      { not: [{ event_type: 'user_create' }, { 'resource.type': 'webhook' }] },
      { or: [{ 'resource.name': 'Group of Terms' }, { 'initiated_by.type': 'nobody' }] },
      { and: [{ success: true }, { 'resource.username': null }, { 'correlation.sequence': 5 }] },
      { association: null, 'initiated_by.type': 'admin' },
    ]) {
      const where = termOf(term, 'filter', 0);
      const found = events.filter((event) => event.matches(where)).map(({ doc }) => (JSON.parse(doc) as Event).id);
      const query = { service: ['all'], start_time: '2020-01-01T00:00:00Z', limit: 10_000, search_term: term };
      const answer = await ok<readonly Event[]>('POST', '/insights/directory/v1/events', query);
      const own = answer.filter(({ provider }) => provider === null).map((event) => event.id);
      assert.deepEqual(found, own, JSON.stringify(term));
    }
  });

  test('are refused with the name of the field and what is near', async () => {
    const refused = async (more: object): Promise<Reply<{ message: string; details?: unknown }>> =>
      server.api('POST', HOOKS, { name: 'refused', url: receiver.url, eventTypes: ['*'], ...more });
    for (const [more, message] of [
      [{ eventTypes: ['user_created'] }, /^eventTypes\[0\].*user_create\b/],
      [{ eventTypes: ['*', 'created_user'] }, /^eventTypes\[1\].*user_create/],
      [{ eventTypes: ['admin_create'] }, /^eventTypes\[0\].*provider/],
      [{ eventTypes: [] }, /eventTypes/],
      [{ filter: { changes: 1 } }, /^filter\.changes/],
      [{ url: 'ftp://receiver.example/' }, /^url.*http/],
      [{ url: 'http://receiver.example/' }, /^url.*MUSTER_HUB_ALLOW/],
      [{ url: 'http://169.254.169.254/latest' }, /^url/],
      [{ url: 'https://ann:secret@receiver.example/' }, /^url.*password/],
    ] as const) {
      const reply = await refused(more);
      assert.equal(reply.status, 400, JSON.stringify([more, reply.body]));
      assert.match(reply.body.message, message);
      assert.ok(!JSON.stringify(reply.body).includes('ann:secret'));
    }
    const { id } = await make();
    const patched = await server.api<{ message: string }>('PATCH', `${HOOKS}/${id}`, {
      eventTypes: ['nothing_at_all'],
    });
    assert.equal(patched.status, 400);
    for (let n = 1; n < MOST_WEBHOOKS; n++) await make({ active: false });
    assert.equal((await refused({})).status, 409);
  });

  test('write nothing to the log, and wake nobody where there are none', async () => {
    await make({ eventTypes: ['*'] });
    await deliver();
    const before = await latest();
    receiver.moods.push({ status: 500 });
    await people(1);
    await pass(MINUTE, 20_000);
    assert.equal(await latest(), before + 1);
    assert.deepEqual(types(receiver.known).slice(1), ['user_create']);
  });

  test('leave nothing behind when they are deleted', async () => {
    const { id } = await make();
    await people(1);
    await deliver();
    const { webhooks } = server.built.store;
    assert.equal(await webhooks.countDeliveries(server.organization, id), 1);
    await ok('DELETE', `${HOOKS}/${id}`);
    await deliver();
    assert.equal(await webhooks.countDeliveries(server.organization, id), 0);
    assert.deepEqual(await webhooks.streams(server.organization), []);
    await people(1);
    await deliver();
    assert.equal(receiver.got.length, 1);
  });

  test('wake by themselves when something is committed', async () => {
    await make();
    server.built.runner.start();
    const made = await people(3);
    await eventually(() => receiver.got.length === 3);
    assert.deepEqual(names(receiver.got), made);
    const [later] = await people(1);
    await eventually(() => receiver.got.length === 4);
    assert.equal(names(receiver.got)[3], later);
  });
});

/** Polls, with patience for a loaded machine. */
async function eventually(holds: () => boolean): Promise<void> {
  const until = performance.now() + 60_000;
  while (!holds()) {
    assert.ok(performance.now() < until, 'it did not come about');
    await sleep(20);
  }
}

test('of two servers of a database one sends, and each event once', async (t) => {
  const postgres = await postgresForTests();
  if (postgres === undefined) return t.skip(NO_POSTGRES);
  const receiver = await Receiver.start();
  receiver.usual = { status: 200, delay: 5 };
  const url = await postgres.newDatabase();
  const server = await startTestServer({ database: { url } });
  const vaultKeys = environmentSource(TEST_VAULT_KEY);
  const second = await build({ database: { url }, vaultKeys, hubAllow: ['127.0.0.1'] });
  try {
    const body = { name: 'both', url: receiver.url, eventTypes: ['user_create'] };
    assert.equal((await server.api('POST', HOOKS, body)).status, 201);
    server.built.runner.start();
    second.runner.start();
    for (let n = 0; n < 40; n++) {
      const reply = await server.api('POST', '/api/systemusers', { username: `p${n}`, email: `p${n}@example.com` });
      assert.equal(reply.status, 200);
    }
    await eventually(() => receiver.got.length >= 40);
    await sleep(300);
    assert.deepEqual(
      names(receiver.got),
      Array.from({ length: 40 }, (_, n) => `p${n}`),
    );
    assert.equal(receiver.atOnce, 1);
  } finally {
    await second.close();
    await server.stop();
    await receiver.goAway();
    await postgres.stop();
  }
});

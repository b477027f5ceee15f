import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const HOUR = 3_600_000;
const inHours = (hours: number): string => new Date(directory.clock.at + hours * HOUR).toISOString();

async function newUser(username: string, state = 'ACTIVATED'): Promise<string> {
  const body = { username, email: `${username}@states.example`, state };
  return String(((await directory.call(users.create, { body })).body as Document)._id);
}
const stateOf = async (id: string) =>
  ((await directory.call(users.get, { params: { id } })).body as Document).state as string;
const schedule = async (body: Document) =>
  (await directory.call(operations.create, { body })).body as { scheduledJobId: string; scheduledDate: string }[];
const list = async (query: Record<string, string> = {}) =>
  (await directory.call(operations.list, { query })).body as Document[];
const next = async (...ids: string[]) =>
  (await directory.call(operations.next, { query: { users: ids } })).body as {
    events_count: number;
    results: { state: string; systemUserId: string }[];
  };
const events = async (name: string, id: string) =>
  (await directory.store.read.changes(directory.organization, 0, 10_000))
    .filter((change) => change.name === name && change.objectId === id)
    .map((change) => JSON.parse(change.after ?? '{}') as Document);

describe('scheduled states', () => {
  test('come when their time has come, and not before', async () => {
    const [active, staged] = [await newUser('active'), await newUser('staged', 'STAGED')];
    const both = await schedule({ user_ids: [active], state: 'SUSPENDED', start_date: inHours(2) });
    await schedule({ user_ids: [active, staged], state: 'ACTIVATED', start_date: inHours(4) });
    assert.equal(both[0]?.scheduledDate, inHours(2));
    assert.deepEqual(
      (await list({ userid: active })).map(({ state, systemUserId }) => [state, systemUserId]),
      [
        ['SUSPENDED', active],
        ['ACTIVATED', active],
      ],
    );
    const coming = await next(active, staged);
    assert.equal(coming.events_count, 2);
    assert.deepEqual(coming.results.map(({ state }) => state).toSorted(), ['ACTIVATED', 'SUSPENDED']);

    directory.clock.at += 2 * HOUR - 1;
    await directory.work();
    assert.equal(await stateOf(active), 'ACTIVATED');
    directory.clock.at += 1;
    await directory.work();
    assert.deepEqual([await stateOf(active), await stateOf(staged)], ['SUSPENDED', 'STAGED']);
    // The server was off for longer: it is done when it is back.
    directory.clock.at += 50 * HOUR;
    await directory.work();
    assert.deepEqual([await stateOf(active), await stateOf(staged)], ['ACTIVATED', 'ACTIVATED']);
    assert.deepEqual(await list(), []);
    const [first] = await events('user_state_scheduled_change', active);
    assert.deepEqual(first, { state: 'SUSPENDED', scheduledDate: both[0]?.scheduledDate });
    assert.equal((await events('user_activation_email', staged)).length, 1);
  });

  test('that are not possible any more say so in the log, and are over', async () => {
    const staged = await newUser('still-staged', 'STAGED');
    await schedule({ user_ids: [staged], state: 'SUSPENDED', start_date: inHours(1) });
    directory.clock.at += HOUR;
    await directory.work();
    assert.equal(await stateOf(staged), 'STAGED');
    const [event] = await events('user_state_scheduled_change', staged);
    assert.match(String(event?.error), /^state: a STAGED user has to be ACTIVATED/);
    assert.deepEqual(await list(), []);
  });

  test('mail nobody where that is said, or another address', async () => {
    const [quiet, other] = [await newUser('quiet', 'STAGED'), await newUser('other', 'STAGED')];
    const start_date = inHours(1);
    await schedule({ user_ids: [quiet], state: 'ACTIVATED', start_date, send_activation_emails: false });
    const activation_email_override = 'desk@states.example';
    await schedule({ user_ids: [other], state: 'ACTIVATED', start_date, activation_email_override });
    directory.clock.at += HOUR;
    await directory.work();
    assert.deepEqual(await events('user_activation_email', quiet), []);
    assert.equal((await events('user_activation_email', other))[0]?.to, activation_email_override);
    const two = { user_ids: [quiet, other], state: 'ACTIVATED', start_date: inHours(1), activation_email_override };
    await assert.rejects(schedule(two), { message: /^activation_email_override: / });
  });

  test('are deleted, and go with their user', async () => {
    const id = await newUser('leaving');
    const [made] = await schedule({ user_ids: [id], state: 'SUSPENDED', start_date: inHours(1) });
    await directory.call(operations.remove, { params: { id: made?.scheduledJobId ?? '' } });
    assert.equal((await next(id)).events_count, 0);
    await schedule({ user_ids: [id], state: 'SUSPENDED', start_date: inHours(2) });
    directory.clock.at += HOUR;
    await directory.work();
    assert.equal(await stateOf(id), 'ACTIVATED');
    await directory.call(users.remove, { params: { id } });
    assert.deepEqual(await list(), []);
    directory.clock.at += HOUR;
    assert.equal(await directory.work(), 0);
  });

  test('are refused in the past, for nobody, and for too many of one user', async () => {
    const id = await newUser('much');
    const of = (more: Document) => schedule({ user_ids: [id], state: 'SUSPENDED', start_date: inHours(1), ...more });
    await assert.rejects(of({ start_date: inHours(-1) }), { code: 'invalid', message: /^start_date: / });
    await assert.rejects(of({ user_ids: ['f'.repeat(24)] }), { code: 'invalid', message: /^user_ids: no user/ });
    await assert.rejects(of({ user_ids: [] }), { code: 'invalid', message: /^user_ids/ });
    for (let i = 0; i < 20; i++) await of({ start_date: inHours(i + 1) });
    await assert.rejects(of({}), { code: 'conflict' });
    await assert.rejects(next('x'), { code: 'invalid', message: /^users: / });
    await assert.rejects(next(...Array.from({ length: 101 }, () => id)), { code: 'invalid', message: /^users: / });
  });
});

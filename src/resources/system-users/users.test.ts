import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as groups } from '../user-groups/contract.ts';
import { operations as users } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

let count = 0;
const create = async (body: Document = {}): Promise<Document> => {
  const username = `user${++count}`;
  return (await directory.call(users.create, { body: { username, email: `${username}@example.com`, ...body } })).body;
};
const idOf = (user: Document) => ({ id: String(user._id) });
const get = async (user: Document): Promise<Document> => (await directory.call(users.get, { params: idOf(user) })).body;
const put = async (user: Document, body: Document): Promise<Document> =>
  (await directory.call(users.put, { params: idOf(user), body })).body;
const names = async (query: Record<string, string>): Promise<string[]> => {
  const { body } = await directory.call(users.list, { query });
  return (body as { results: { username: string }[] }).results.map((row) => row.username);
};

describe('creating users', () => {
  test('a user needs a username and an email address, and answers every property', async () => {
    await assert.rejects(directory.call(users.create, { body: { username: 'only' } }), { code: 'invalid' });
    const user = await create();
    const declared = Object.keys(users.get.response.properties);
    assert.deepEqual(Object.keys(user).toSorted(), declared.toSorted());
    const nulls = Object.entries(user).filter(([, value]) => value === null);
    assert.deepEqual(
      nulls.map(([name]) => name),
      ['account_locked_date', 'admin', 'delegatedAuthority', 'password_date', 'password_expiration_date'],
    );
    assert.deepEqual(
      [user.state, user.suspended, user.activated, user.organization, user.created],
      ['ACTIVATED', false, false, directory.organization, '2026-01-05T09:00:00.000Z'],
    );
  });

  test('names, addresses and numbers are unique, whatever the case; empty ones are not compared', async () => {
    await create({
      username: 'Unique',
      email: 'unique@example.com',
      employeeIdentifier: 'E-1',
      alternateEmail: 'alt@example.com',
      managedAppleId: 'apple@example.com',
      unix_uid: 4711,
    });
    for (const same of [
      { username: 'uNIQUE' },
      { email: 'UNIQUE@example.com' },
      { employeeIdentifier: 'E-1' },
      { alternateEmail: 'ALT@example.com' },
      { managedAppleId: 'Apple@example.com' },
      { unix_uid: 4711 },
    ]) {
      await assert.rejects(create(same), { code: 'conflict', message: /^User already exists/ }, JSON.stringify(same));
    }
    await create({ employeeIdentifier: '', alternateEmail: '' });
    await create({ employeeIdentifier: '', alternateEmail: '' });
  });

  test('numbers on Unix are given where nobody chose them; a group may be shared', async () => {
    const [one, two] = [await create(), await create()];
    assert.notEqual(one.unix_uid, two.unix_uid);
    assert.equal(one.unix_guid, one.unix_uid);
    assert.equal((await create({ unix_guid: 100 })).unix_guid, 100);
    assert.equal((await create({ unix_guid: 100 })).unix_guid, 100);
  });

  test('the organization says in which state users start', async () => {
    const settings = {
      newSystemUserStateDefaults: { manualEntry: 'STAGED' },
      systemUserDefaults: { restrictedFields: [{ type: 'scim', field: 'email' }] },
    };
    await withSettings(settings, async () => {
      const user = await create();
      assert.equal(user.state, 'STAGED');
      assert.deepEqual(user.restrictedFields, [{ type: 'scim', field: 'email' }]);
      assert.equal((await create({ state: 'ACTIVATED' })).state, 'ACTIVATED');
      assert.equal((await create({ suspended: true })).state, 'SUSPENDED');
    });
    await assert.rejects(create({ state: 'STAGED', suspended: true }), {
      message: 'Cannot save conflicting state and suspended fields',
    });
  });

  test('a password activates, is kept as a hash, and is in no answer and no log', async () => {
    const password = 'Correct-Horse-7';
    const user = await create({ password });
    assert.deepEqual([user.activated, user.password_date], [true, '2026-01-05T09:00:00.000Z']);
    assert.equal((await create({ password, state: 'STAGED' })).activated, false);
    const log = JSON.stringify(await directory.store.read.changes(directory.organization, 0, 1000));
    assert.ok(log.includes(String(user._id)) && !log.includes(password) && !log.includes('argon2'));
    const kept = await directory.store.read.get(directory.organization, 'system_user', String(user._id));
    assert.match(String(JSON.parse(kept?.secret ?? '{}').passwordHash), /^\$argon2id\$/);
    assert.ok(!kept?.doc.includes('argon2'));
  });
});

describe('changing users', () => {
  test('what is left out stays, null and the default take out, lists are replaced whole', async () => {
    const user = await create({
      firstname: 'Ada',
      jobTitle: 'Countess',
      attributes: [
        { name: 'a', value: '1' },
        { name: 'b', value: '2' },
      ],
      addresses: [
        { type: 'home', country: 'UK' },
        { type: 'work', country: 'FR' },
      ],
    });
    const [home] = user.addresses as Document[];
    const changed = await put(user, {
      jobTitle: null,
      attributes: [{ name: 'c' }],
      addresses: [{ ...home, country: 'IE' }, { type: 'new' }],
    });
    assert.deepEqual([changed.firstname, changed.jobTitle], ['Ada', '']);
    assert.deepEqual(changed.attributes, [{ name: 'c', value: '' }]);
    const [kept, added] = changed.addresses as Document[];
    assert.deepEqual([kept?.id, kept?.country, added?.type], [home?.id, 'IE', 'new']);
    assert.match(String(added?.id), /^[0-9a-f]{24}$/);
  });

  test('what was read can be sent back, and writes nothing', async () => {
    const user = await create({
      state: 'STAGED',
      mfa: { exclusion: true, exclusionDays: 3 },
      password: 'Correct-Horse-7',
      phoneNumbers: [{ number: '1' }],
      recoveryEmail: { address: 'r@example.com' },
    });
    const before_ = await directory.store.read.sequence(directory.organization);
    assert.deepEqual(await put(user, structuredClone(user)), user);
    assert.equal(await directory.store.read.sequence(directory.organization), before_);
  });

  test('a lost update is refused when the caller asks for it', async () => {
    const user = await create();
    await put(user, { firstname: 'one' });
    await assert.rejects(
      directory.call(users.put, { params: idOf(user), body: { firstname: 'two' } }, { ifMatch: '"1"' }),
      { code: 'precondition_failed' },
    );
  });

  test('states move as they may, by either field', async () => {
    const user = await create({ state: 'STAGED', mfa: { exclusion: true, exclusionDays: 2 } });
    await assert.rejects(put(user, { suspended: true }), { code: 'invalid', message: /ACTIVATED before/ });
    assert.equal((await put(user, { suspended: false })).state, 'STAGED');
    const activated = await put(user, { state: 'ACTIVATED' });
    assert.deepEqual(activated.mfa, { configured: false, exclusion: true, exclusionUntil: '2026-01-07T09:00:00.000Z' });
    assert.equal((await put(user, { suspended: true })).state, 'SUSPENDED');
    assert.equal((await put(user, { state: 'ACTIVATED' })).suspended, false);
    await assert.rejects(put(user, { state: 'STAGED' }), { code: 'invalid', message: /cannot be STAGED again/ });
    await assert.rejects(put(user, { state: 'ACTIVATED', suspended: true }), {
      message: 'Cannot save conflicting state and suspended fields',
    });
    await directory.call(users.suspend, { params: idOf(user) });
    assert.equal((await get(user)).suspended, true);
  });

  test('activation works once, and says in the log where mail is to go', async () => {
    const user = await create({ state: 'STAGED', alternateEmail: 'private@example.org' });
    await assert.rejects(directory.call(users.activate, { params: idOf(user), body: { email: 'nonsense' } }), {
      code: 'invalid',
    });
    await directory.call(users.activate, { params: idOf(user) });
    assert.equal((await get(user)).state, 'ACTIVATED');
    await assert.rejects(directory.call(users.activate, { params: idOf(user) }), {
      code: 'invalid',
      message: /only a STAGED user/,
    });
    const events = await eventsOf(user);
    assert.deepEqual(events, [['user_activation_email', { to: 'private@example.org', mail: 'activation' }]]);
    const silent = await create({ state: 'STAGED', password: 'Correct-Horse-7' });
    await directory.call(users.activate, { params: idOf(silent), body: { email: false } });
    assert.deepEqual(await eventsOf(silent), []);
    assert.equal((await get(silent)).activated, true);
  });

  test('lists are bounded, since every answer shows them', async () => {
    const numbers = Array.from({ length: 101 }, (_, i) => ({ type: 'work', number: `${i}` }));
    await assert.rejects(create({ phoneNumbers: numbers }), { code: 'invalid', message: /^phoneNumbers: / });
    assert.equal(((await create({ phoneNumbers: numbers.slice(1) })).phoneNumbers as Document[]).length, 100);
  });

  test('texts that cannot be are refused by name, all at once', async () => {
    const user = await create();
    await assert.rejects(
      put(user, { username: 'a b', email: 'x', attributes: [{ name: 'a-b' }] }),
      (error: Error & { violations: { field: string }[] }) => {
        assert.deepEqual(
          error.violations.map((v) => v.field),
          ['username', 'email', 'attributes.0.name'],
        );
        return true;
      },
    );
    await assert.rejects(put(user, { email: null }), { code: 'invalid', message: /email: cannot be empty/ });
  });

  test('locked and unlocked by hand', async () => {
    const user = await create();
    const locked = await put(user, { account_locked: true });
    assert.deepEqual([locked.account_locked, locked.account_locked_date], [true, '2026-01-05T09:00:00.000Z']);
    assert.deepEqual(await names({ filter: 'account_locked:$eq:true' }), [user.username]);
    assert.deepEqual(
      (await names({ filter: 'account_locked:$ne:true', limit: '100' })).includes(String(user.username)),
      false,
    );
    const unlocked = await put(user, { account_locked: 'false' });
    assert.deepEqual([unlocked.account_locked, unlocked.account_locked_date], [false, null]);
    await put(user, { account_locked: true });
    await directory.call(users.unlock, { params: idOf(user) });
    assert.equal((await get(user)).account_locked, false);
  });
});

describe('searching', () => {
  test('finds by text and by filter, with the groups of each user', async () => {
    const user = await create({ lastname: 'Searchable', department: 'IT' });
    const { body: group } = await directory.call(groups.create, { body: { name: 'Seekers' } });
    const group_id = String((group as Document).id);
    await directory.call(groups.changeMembers, {
      params: { group_id },
      body: { op: 'add', type: 'user', id: user._id },
    });
    const found = async (body: Document, query = {}) =>
      (await directory.call(users.search, { body, query })).body as { totalCount: number; results: Document[] };
    const { totalCount, results } = await found({
      searchFilter: { searchTerm: 'searCHable' },
      filter: [{ department: 'IT' }],
    });
    assert.equal(totalCount, 1);
    assert.deepEqual(results[0], { ...user, memberof: [group_id] });
    const some = await found({ filter: { username: user.username }, fields: 'username memberof' });
    assert.deepEqual(some.results, [{ _id: user._id, id: user._id, username: user.username, memberof: [group_id] }]);
    assert.equal((await found({ searchFilter: { searchTerm: 'nobody-has-this' } })).totalCount, 0);
  });
});

async function withSettings(settings: Document, work: () => Promise<void>): Promise<void> {
  const params = { id: directory.organization };
  const { body } = await directory.call(organizations.get, { params });
  const former = (body as { settings: Document }).settings;
  await directory.call(organizations.put, { params, body: { settings } });
  try {
    await work();
  } finally {
    await directory.call(organizations.put, { params, body: { settings: former } });
  }
}

async function eventsOf(user: Document): Promise<unknown[]> {
  const changes = await directory.store.read.changes(directory.organization, 0, 5000);
  return changes
    .filter((change) => change.operation === 'event' && change.objectId === user._id)
    .map((change) => [change.name, JSON.parse(change.after ?? 'null')]);
}

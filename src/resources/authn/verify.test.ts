import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document, Prepare } from '../../directory/types.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as authn } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
  await policy({ enableMaxLoginAttempts: true, maxLoginAttempts: 3 });
});
after(() => directory.close());

const policy = (passwordPolicy: Document) =>
  directory.call(organizations.put, {
    params: { id: directory.organization },
    body: {
      settings: {
        passwordPolicy: {
          enableMinLength: false,
          enableLockoutTimeInSeconds: false,
          enableResetLockoutCounter: false,
          ...passwordPolicy,
        },
      },
    },
  });
let count = 0;
const create = async (body: Document = {}): Promise<Document> => {
  const username = `person${++count}`;
  return (
    await directory.call(users.create, {
      body: { username, email: `${username}@example.com`, password: 'right', ...body },
    })
  ).body;
};
const verify = async (body: Document): Promise<Document> => (await directory.call(authn.verify, { body })).body;
const reason = async (user: Document, password = 'right') => (await verify({ id: user._id, password })).reason;
const get = async (user: Document): Promise<Document> =>
  (await directory.call(users.get, { params: { id: String(user._id) } })).body;

async function eventsOf(id: unknown): Promise<[string, Document][]> {
  const changes = await directory.store.read.changes(directory.organization, 0, 5000);
  return changes
    .filter((change) => change.operation === 'event' && change.objectId === id)
    .map((change) => [change.name, JSON.parse(change.after ?? '{}') as Document]);
}

describe('verifying a password', () => {
  test('by id, username or email, whatever the case', async () => {
    const user = await create();
    for (const login of [
      { id: String(user._id).toUpperCase() },
      { username: 'PERSON1' },
      { email: 'Person1@Example.com' },
    ]) {
      const verdict = await verify({ ...login, password: 'right' });
      assert.deepEqual(
        [verdict.verified, verdict.reason, verdict.user, verdict.username],
        [true, 'ok', user._id, 'person1'],
      );
    }
    await assert.rejects(verify({ password: 'right' }), { code: 'invalid', message: /exactly one of/ });
    await assert.rejects(verify({ username: 'a', email: 'b', password: 'right' }), { code: 'invalid' });
    await assert.rejects(verify({ username: 'a' }), { code: 'invalid' });
  });

  test('says why not, and appends each attempt to the log', async () => {
    const user = await create();
    assert.equal(await reason(user, 'wrong'), 'wrong_password');
    assert.equal(await reason(user), 'ok');
    assert.deepEqual(await eventsOf(user._id), [
      ['user_login_attempt', { username: user.username, success: false, reason: 'wrong_password' }],
      ['user_login_attempt', { username: user.username, success: true, reason: 'ok' }],
    ]);
    assert.equal(await reason(await create({ password: null })), 'no_password');
    assert.equal(await reason(await create({ state: 'STAGED' })), 'staged');
    assert.equal(await reason(await create({ state: 'SUSPENDED' }), 'wrong'), 'suspended');
  });

  test('nobody is nobody, takes as long, and leaves no whole name in the log', async () => {
    const user = await create();
    const time = async (body: Document) => {
      const start = performance.now();
      await verify(body);
      return performance.now() - start;
    };
    await time({ username: 'hunter2-typed-here', password: 'x' });
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 3; i++) {
      known.push(await time({ id: user._id, password: 'x' }));
      unknown.push(await time({ username: 'nobody', password: 'x' }));
    }
    assert.ok(Math.min(...unknown) > Math.min(...known) / 3, `${unknown.join()} ms against ${known.join()} ms`);
    const log = JSON.stringify(await eventsOf(''));
    assert.ok(log.includes('unknown_user') && !log.includes('hunter2'));
  });

  test('failures lock at the limit, and nothing but unlocking opens', async () => {
    const user = await create();
    assert.equal(await reason(user, 'wrong'), 'wrong_password');
    assert.equal(await reason(user, 'wrong'), 'wrong_password');
    const third = await verify({ id: user._id, password: 'wrong' });
    assert.deepEqual([third.reason, third.accountLocked, third.badLoginAttempts], ['wrong_password', true, 3]);
    assert.equal(await reason(user), 'locked');
    const locked = await get(user);
    assert.deepEqual([locked.account_locked, locked.badLoginAttempts], [true, 3]);
    const names = (await eventsOf(user._id)).map(([name]) => name);
    assert.equal(names.filter((name) => name === 'user_lockout').length, 1);
    directory.clock.at += 365 * 86_400_000;
    assert.equal(await reason(user), 'locked');
    await directory.call(users.unlock, { params: { id: String(user._id) } });
    assert.equal(await reason(user), 'ok');
    assert.equal((await get(user)).badLoginAttempts, 0);
  });

  test('a success ends the count', async () => {
    const user = await create();
    for (const password of ['wrong', 'wrong', 'right', 'wrong', 'wrong']) await reason(user, password);
    assert.deepEqual([(await get(user)).badLoginAttempts, (await get(user)).account_locked], [2, false]);
  });

  test('locks end and counts are forgotten by time where the policy says so', async () => {
    await policy({
      enableMaxLoginAttempts: true,
      maxLoginAttempts: 2,
      enableLockoutTimeInSeconds: true,
      lockoutTimeInSeconds: 300,
      enableResetLockoutCounter: true,
      resetLockoutCounterMinutes: 10,
    });
    const user = await create();
    await reason(user, 'wrong');
    directory.clock.at += 10 * 60_000;
    await reason(user, 'wrong');
    assert.equal((await get(user)).badLoginAttempts, 1);
    await reason(user, 'wrong');
    assert.equal(await reason(user), 'locked');
    directory.clock.at += 300_000;
    assert.equal((await get(user)).account_locked, false);
    assert.equal(await reason(user, 'wrong'), 'wrong_password');
    assert.deepEqual([(await get(user)).badLoginAttempts, (await get(user)).account_locked_date], [1, null]);
    assert.equal(await reason(user), 'ok');
  });

  test('many guesses at once are all counted', async () => {
    await policy({ enableMaxLoginAttempts: true, maxLoginAttempts: 3 });
    const user = await create();
    const reasons = await Promise.all(Array.from({ length: 8 }, () => reason(user, 'wrong')));
    assert.deepEqual(reasons.filter((r) => r === 'wrong_password').length, 3);
    assert.equal(reasons.filter((r) => r === 'locked').length, 5);
  });

  test('a password that will expire soon has to be changed', async () => {
    await policy({
      enablePasswordExpirationInDays: true,
      passwordExpirationInDays: 10,
      enableDaysBeforeExpirationToForceReset: true,
      daysBeforeExpirationToForceReset: 3,
    });
    const user = await create();
    assert.deepEqual((await verify({ id: user._id, password: 'right' })).mustChangePassword, false);
    directory.clock.at += 8 * 86_400_000;
    const soon = await verify({ id: user._id, password: 'right' });
    assert.deepEqual([soon.verified, soon.mustChangePassword], [true, true]);
    await policy({ enablePasswordExpirationInDays: false });
  });

  test('a password that changes meanwhile decides nothing', async () => {
    const user = await create();
    const prepares = directory.directory.rules.prepares as Map<string, Prepare>;
    const compare = prepares.get(authn.verify.id) as Prepare;
    prepares.set(authn.verify.id, async (ctx, input) => {
      const compared = await compare(ctx, input);
      await directory.call(users.put, { params: { id: String(user._id) }, body: { password: 'new' } });
      return compared;
    });
    await assert.rejects(reason(user), { code: 'conflict', message: /try again/ });
    prepares.set(authn.verify.id, compare);
    assert.deepEqual([await reason(user), await reason(user, 'new')], ['wrong_password', 'ok']);
  });

  test('a plan decides and counts nothing', async () => {
    const user = await create();
    const plan = async (login: Document): Promise<unknown> =>
      (await directory.call(authn.verify, { body: { id: user._id, ...login } }, { plan: true })).body;
    // It would be a way to guess passwords without being counted.
    assert.deepEqual(await plan({ password: 'wrong' }), await plan({ password: 'right' }));
    await assert.rejects(plan({ username: 'too', password: 'right' }), { code: 'invalid' });
    assert.equal((await get(user)).badLoginAttempts, 0);
    assert.deepEqual(await eventsOf(user._id), []);
  });

  test('a hash under weak parameters is replaced once the password is known', async () => {
    const user = await create();
    const { store, organization } = directory;
    const secretOf = async () =>
      JSON.parse((await store.read.get(organization, 'system_user', String(user._id)))?.secret ?? '{}') as Document;
    const weak = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
    await store.transact(organization, async (tx) => {
      const row = await tx.get(organization, 'system_user', String(user._id));
      if (row) await tx.update({ ...row, secret: JSON.stringify({ passwordHash: weak }) }, [], row.version);
    });
    assert.equal(await reason(user, 'wrong'), 'wrong_password');
    assert.equal((await secretOf()).passwordHash, weak);
    assert.equal(await reason(user, 'password'), 'ok');
    assert.match(String((await secretOf()).passwordHash), /m=19456/);
    assert.equal(await reason(user, 'password'), 'ok');
  });
});

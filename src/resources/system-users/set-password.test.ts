import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { MusterError } from '../../kit/errors.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as authn } from '../authn/contract.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as users } from './contract.ts';

const DAY = 86_400_000;
let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

let count = 0;
const create = async (body: Document, query: Record<string, string> = {}): Promise<Document> => {
  const username = `person${++count}`;
  const { body: user } = await directory.call(users.create, {
    body: { username, email: `${username}@example.com`, ...body },
    query,
  });
  return user;
};
const params = (user: Document) => ({ params: { id: String(user._id) } });
const get = async (user: Document): Promise<Document> => (await directory.call(users.get, params(user))).body;
const setPassword = async (user: Document, password: string, query: Record<string, string> = {}): Promise<Document> =>
  (await directory.call(users.put, { ...params(user), body: { password }, query })).body;
const verify = async (user: Document, password: string): Promise<string> => {
  const { body } = await directory.call(authn.verify, { body: { id: user._id, password } });
  return (body as { reason: string }).reason;
};
const settings = (body: Document) =>
  directory.call(organizations.put, { params: { id: directory.organization }, body: { settings: body } });
const rules = (error: unknown): string[] => (error as MusterError).violations.map((v) => v.description);

describe('setting a password', () => {
  test('every broken rule is named on request, in one message otherwise', async () => {
    await settings({
      passwordPolicy: {
        enableMinLength: true,
        minLength: 10,
        needsSymbolic: true,
        needsNumeric: true,
        enableMaxHistory: true,
        maxHistory: 2,
      },
    });
    const query = { fullValidationDetails: 'password' };
    await assert.rejects(create({ password: 'short' }, query), (error: MusterError) => {
      assert.deepEqual([error.code, error.message], ['invalid', 'Password validation fail']);
      assert.deepEqual(error.violations, [
        { field: 'password', description: 'minLength' },
        { field: 'password', description: 'numericCharacter' },
        { field: 'password', description: 'specialCharacter' },
      ]);
      return true;
    });
    const user = await create({ password: 'Long-enough-1' }, query);
    await assert.rejects(setPassword(user, 'Long-enough-1', query), (error) => {
      assert.deepEqual(rules(error), ['passwordHistory']);
      return true;
    });
    await assert.rejects(setPassword(user, 'short-1'), (error: MusterError) => {
      assert.equal(error.message, 'Password validation fail: it needs at least 10 characters');
      assert.deepEqual(error.violations, []);
      return true;
    });
    assert.equal(await verify(user, 'Long-enough-1'), 'ok');
  });

  test('the latest passwords cannot be used again, older ones can', async () => {
    await settings({
      passwordPolicy: {
        enableMinLength: false,
        enableMaxHistory: true,
        maxHistory: 2,
        needsSymbolic: false,
        needsNumeric: false,
      },
    });
    const user = await create({ password: 'first' });
    await setPassword(user, 'second');
    await assert.rejects(setPassword(user, 'first'), { message: 'Password validation fail: it was used before' });
    await assert.rejects(setPassword(user, 'second'), { code: 'invalid' });
    await setPassword(user, 'third');
    await setPassword(user, 'first');
    assert.deepEqual([await verify(user, 'first'), await verify(user, 'third')], ['ok', 'wrong_password']);
    const kept = await directory.store.read.get(directory.organization, 'system_user', String(user._id));
    assert.equal(JSON.parse(kept?.secret ?? '{}').passwordHistory.length, 1);
  });

  test('it has to be kept for a while, unless it has expired', async () => {
    await settings({
      passwordPolicy: {
        enableMinLength: false,
        enableMaxHistory: false,
        enableMinChangePeriodInDays: true,
        minChangePeriodInDays: 2,
      },
    });
    const user = await create({ password: 'first' });
    await assert.rejects(setPassword(user, 'second', { fullValidationDetails: 'password' }), (error) => {
      assert.deepEqual(rules(error), ['minChangePeriod']);
      return true;
    });
    await directory.call(users.expire, params(user));
    await setPassword(user, 'second');
    directory.clock.at += 2 * DAY;
    await setPassword(user, 'third');
    await settings({ passwordPolicy: { enableMinLength: false, enableMinChangePeriodInDays: false } });
  });

  test('two changes at the same time: one of them is told', async () => {
    const user = await create({ password: 'first' });
    const results = await Promise.allSettled([setPassword(user, 'one'), setPassword(user, 'two')]);
    const refused = results.filter((r) => r.status === 'rejected');
    assert.deepEqual(
      refused.map((r) => (r.reason as MusterError).code),
      ['conflict'],
    );
    const winner = results[0]?.status === 'fulfilled' ? 'one' : 'two';
    assert.equal(await verify(user, winner), 'ok');
  });

  test('a missing user is missing, and a password of no characters is none', async () => {
    await assert.rejects(setPassword({ _id: 'a'.repeat(24) }, 'x'), { code: 'not_found' });
    await assert.rejects(create({ password: '' }), { code: 'invalid' });
  });
});

describe('expiry', () => {
  test('an expired password is found, refused, and made good by a new one', async () => {
    const user = await create({ password: 'first' });
    assert.deepEqual([user.password_expired, user.password_expiration_date], [false, null]);
    await directory.call(users.expire, params(user));
    const expired = await get(user);
    assert.deepEqual(
      [expired.password_expired, expired.password_expiration_date],
      [true, new Date(directory.clock.at).toISOString()],
    );
    const { body } = await directory.call(users.list, {
      query: { filter: ['password_expired:$eq:true', `username:$eq:${String(user.username)}`] },
    });
    assert.equal((body as { totalCount: number }).totalCount, 1);
    assert.equal(await verify(user, 'first'), 'password_expired');
    await directory.call(users.unlock, params(user));
    assert.equal((await get(user)).password_expired, true);
    assert.deepEqual(
      [(await setPassword(user, 'second')).password_expired, await verify(user, 'second')],
      [false, 'ok'],
    );
  });

  test('the policy asks for nothing that no date and no password can be', async () => {
    for (const policy of [{ passwordExpirationInDays: 1e12 }, { minLength: 1025 }, { minChangePeriodInDays: 1e15 }]) {
      await assert.rejects(settings({ passwordPolicy: policy }), { code: 'invalid' }, JSON.stringify(policy));
    }
    await settings({ passwordPolicy: { enablePasswordExpirationInDays: true, passwordExpirationInDays: 36_525 } });
    const user = await create({ password: 'Correct-Horse-7' });
    assert.match(String(user.password_expiration_date), /^21\d\d-/);
    await settings({ passwordPolicy: { enablePasswordExpirationInDays: false } });
  });

  test('the policy expires by time, and its change counts for those who are there', async () => {
    await settings({ passwordPolicy: { enableMinLength: false } });
    const user = await create({ password: 'first' });
    const never = await create({ password: 'first', password_never_expires: true });
    const without = await create({});
    const set = directory.clock.at;
    await settings({
      passwordPolicy: { enableMinLength: false, enablePasswordExpirationInDays: true, passwordExpirationInDays: 30 },
    });
    await directory.work();
    assert.equal((await get(user)).password_expiration_date, new Date(set + 30 * DAY).toISOString());
    assert.deepEqual(
      [(await get(never)).password_expiration_date, (await get(without)).password_expiration_date],
      [null, null],
    );
    directory.clock.at = set + 30 * DAY - 1;
    assert.deepEqual([(await get(user)).password_expired, await verify(user, 'first')], [false, 'ok']);
    directory.clock.at = set + 30 * DAY;
    assert.deepEqual([(await get(user)).password_expired, await verify(user, 'first')], [true, 'password_expired']);
    assert.equal(await verify(never, 'first'), 'ok');
  });
});

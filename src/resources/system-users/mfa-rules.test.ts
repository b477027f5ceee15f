import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { codeAt } from '../../../test/support/totp.ts';
import { operations as authn } from '../authn/contract.ts';
import { operations as organizations } from '../organizations/contract.ts';
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

const DAY = 86_400_000;
const HOUR = 3_600_000;
const STEP = 30_000;

const byUser = (user: Document) => ({ params: { user_id: String(user._id) } });
const start = async (user: Document, body: Document = {}): Promise<string> =>
  ((await directory.call(users.startTotp, { ...byUser(user), body })).body as { secret: string }).secret;
const finish = async (user: Document, code: string): Promise<Document> =>
  (await directory.call(users.finishTotp, { ...byUser(user), body: { code } })).body;
const verify = async (user: Document, code: string): Promise<Document> =>
  (await directory.call(users.verifyTotp, { ...byUser(user), body: { code } })).body;
const reason = async (user: Document, code: string): Promise<unknown> => (await verify(user, code)).reason;
/** What the generator shows, some steps from now. */
const code = (secret: string, steps = 0): string => codeAt(secret, directory.clock.at + steps * STEP);
/** Codes that no generator with this secret shows around now. */
const wrong = (secret: string): string => {
  const near = [-2, -1, 0, 1, 2].map((steps) => code(secret, steps));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((each) => !near.includes(each)) as string;
};
const enrolled = async (body: Document = {}): Promise<{ user: Document; secret: string }> => {
  const user = await create(body);
  const secret = await start(user);
  await finish(user, code(secret));
  directory.clock.at += STEP;
  return { user, secret };
};
const status = async (user: Document) => (await get(user)).mfaEnrollment as Document;
const policy = async (passwordPolicy: Document): Promise<void> => {
  await directory.call(organizations.put, {
    params: { id: directory.organization },
    body: { settings: { passwordPolicy } },
  });
};

describe('a generator of one-time passwords', () => {
  test('is enrolled by start and finish, and reset; the status follows', async () => {
    const user = await create({ enable_user_portal_multifactor: true, password: 'Correct-Horse-7' });
    assert.equal((await status(user)).overallStatus, 'NOT_ENROLLED');
    await assert.rejects(directory.call(users.totpInfo, { params: idOf(user) }), { code: 'not_found' });
    const secret = await start(user);
    assert.deepEqual(
      [(await status(user)).totpStatus, (await status(user)).overallStatus, (await get(user)).totp_enabled],
      ['IN_ENROLLMENT', 'IN_ENROLLMENT', false],
    );
    await assert.rejects(directory.call(users.totpInfo, { params: idOf(user) }), { code: 'not_found' });
    await assert.rejects(finish(user, wrong(secret)), { code: 'invalid', message: /^code: / });
    const enrollmentDate = new Date(directory.clock.at).toISOString();
    assert.deepEqual(await finish(user, code(secret)), { user: user._id, enrollmentDate });
    assert.deepEqual((await directory.call(users.totpInfo, { params: idOf(user) })).body, { enrollmentDate });
    const after = await get(user);
    assert.deepEqual(
      [after.totp_enabled, (after.mfa as Document).configured, (await status(user)).totpStatus],
      [true, true, 'ENROLLED'],
    );
    await directory.call(users.mfasync, { params: idOf(user) });
    assert.equal((await status(user)).totpStatus, 'ENROLLED');
    assert.equal(await reason(user, code(secret)), 'replayed', 'the code that enrolled has been used');

    await directory.call(users.resetmfa, { params: idOf(user) });
    const until = new Date(directory.clock.at + 7 * DAY).toISOString();
    assert.deepEqual((await get(user)).mfa, { configured: false, exclusion: true, exclusionUntil: until });
    assert.equal((await status(user)).overallStatus, 'IN_ENROLLMENT');
    assert.equal(await reason(user, code(secret, 1)), 'not_enrolled');
    await directory.call(users.resetmfa, { params: idOf(user), body: { exclusion: false } });
    assert.deepEqual((await get(user)).mfa, { configured: false, exclusion: false });
    const month = new Date(directory.clock.at + 30 * DAY).toISOString();
    await directory.call(users.resetmfa, { params: idOf(user), body: { exclusionUntil: month } });
    assert.equal(((await get(user)).mfa as Document).exclusionUntil, month);
  });

  test('is enrolled within the window that a reset gave, which enrolling ends', async () => {
    const user = await create({ enable_user_portal_multifactor: true, password: 'Correct-Horse-7' });
    await directory.call(users.resetmfa, { params: idOf(user), body: { exclusionDays: 1 } });
    const secret = await start(user);
    directory.clock.at += DAY;
    assert.equal((await status(user)).overallStatus, 'ENROLLMENT_EXPIRED');
    await assert.rejects(start(user), { code: 'precondition_failed', message: /reset the MFA/ });
    await assert.rejects(finish(user, code(secret)), { code: 'precondition_failed', message: /reset the MFA/ });
    await directory.call(users.resetmfa, { params: idOf(user) });
    await finish(user, code(await start(user)));
    assert.deepEqual((await get(user)).mfa, { configured: true, exclusion: false });
    directory.clock.at += 30 * DAY;
    assert.equal((await status(user)).overallStatus, 'ENROLLED');
  });

  test('that was begun has to be finished in a day, and a second start replaces the first', async () => {
    const user = await create();
    await assert.rejects(finish(user, '123456'), { code: 'precondition_failed', message: /start one/ });
    const [first, second] = [await start(user), await start(user, { secret: 'jbswy3dpehpk3pxp' })];
    assert.equal(second, 'JBSWY3DPEHPK3PXP');
    await assert.rejects(finish(user, code(first)), { code: 'invalid' });
    directory.clock.at += 24 * HOUR;
    assert.equal((await status(user)).totpStatus, 'NOT_ENROLLED');
    await assert.rejects(finish(user, code(second)), { code: 'precondition_failed' });
    await directory.call(users.mfasync, { params: idOf(user) });
    const row = await directory.store.read.get(directory.organization, 'system_user', String(user._id));
    assert.ok(!String(row?.secret).includes('pendingTotp'));
    await directory.call(users.suspend, { params: idOf(user) });
    await assert.rejects(start(user), { code: 'conflict', message: /suspended/ });
  });

  test('goes on counting until the one that replaces it is proved', async () => {
    const { user, secret } = await enrolled();
    const next = await start(user);
    assert.equal((await status(user)).totpStatus, 'ENROLLED');
    assert.equal(await reason(user, code(secret)), 'ok');
    await finish(user, code(next));
    directory.clock.at += STEP;
    assert.deepEqual([await reason(user, wrong(next)), await reason(user, code(next))], ['wrong_code', 'ok']);
    await directory.call(users.removeTotp, byUser(user));
    await assert.rejects(directory.call(users.removeTotp, byUser(user)), { code: 'not_found' });
    assert.equal((await get(user)).totp_enabled, false);
  });
});

describe('a code', () => {
  test('counts once, one step early and one late', async () => {
    const { user, secret } = await enrolled();
    directory.clock.at += 10 * STEP;
    assert.equal(await reason(user, code(secret, -2)), 'wrong_code');
    assert.equal(await reason(user, code(secret, 2)), 'wrong_code');
    assert.deepEqual([await reason(user, code(secret, -1)), await reason(user, code(secret, -1))], ['ok', 'replayed']);
    assert.deepEqual([await reason(user, code(secret, 1)), await reason(user, code(secret, 1))], ['ok', 'replayed']);
    assert.equal(await reason(user, code(secret)), 'replayed', 'a later one was accepted');
    directory.clock.at += 2 * STEP;
    const now = code(secret);
    const twice = await Promise.all(Array.from({ length: 5 }, () => reason(user, now)));
    assert.deepEqual(
      twice.map(String).toSorted((a, b) => a.localeCompare(b)),
      ['ok', 'replayed', 'replayed', 'replayed', 'replayed'],
    );
  });

  test('that is wrong is counted and locks the account, apart from wrong passwords', async () => {
    await policy({ enableMaxLoginAttempts: true, maxLoginAttempts: 3 });
    const { user, secret } = await enrolled({ password: 'Correct-Horse-7' });
    const good = { id: user._id, password: 'Correct-Horse-7' };
    await verify(user, wrong(secret));
    await verify(user, wrong(secret));
    assert.equal(((await directory.call(authn.verify, { body: good })).body as Document).reason, 'ok');
    const third = await verify(user, wrong(secret));
    assert.deepEqual([third.reason, third.failedCodes, third.accountLocked], ['wrong_code', 3, true]);
    assert.equal(await reason(user, code(secret)), 'locked', 'a right password does not set the count back');
    assert.equal(((await directory.call(authn.verify, { body: good })).body as Document).reason, 'locked');
    await directory.call(users.unlock, { params: idOf(user) });
    await verify(user, wrong(secret));
    await verify(user, wrong(secret));
    assert.equal(await reason(user, code(secret)), 'ok');
    assert.equal((await verify(user, wrong(secret))).failedCodes, 1, 'a right one ends the count');
    await policy({ enableMaxLoginAttempts: false });
  });

  test('that is wrong locks at ten where the policy has no limit', async () => {
    const { user, secret } = await enrolled();
    const reasons = await Promise.all(Array.from({ length: 12 }, () => reason(user, wrong(secret))));
    assert.equal(reasons.filter((each) => each === 'wrong_code').length, 10);
    assert.equal(reasons.filter((each) => each === 'locked').length, 2);
  });

  test('of a wrong form is refused, in a plan nothing is told, and each attempt is recorded', async () => {
    const { user, secret } = await enrolled();
    for (const text of ['', '12345', '1234567', 'abcdef', '12345 ']) {
      await assert.rejects(verify(user, text), { code: 'invalid', message: /^code: / });
    }
    const plan = async (text: string) =>
      (await directory.call(users.verifyTotp, { ...byUser(user), body: { code: text } }, { plan: true })).body;
    assert.deepEqual(await plan(code(secret)), await plan(wrong(secret)));
    await verify(user, wrong(secret));
    await verify(user, code(secret));
    const changes = await directory.store.read.changes(directory.organization, 0, 100_000);
    const attempts = changes.filter(({ objectId, name }) => objectId === user._id && name === 'user_totp_attempt');
    assert.deepEqual(
      attempts.map(({ after }) => (JSON.parse(after ?? '') as Document).reason),
      ['wrong_code', 'ok'],
    );
    assert.ok(!JSON.stringify(changes).includes(secret));
  });
});

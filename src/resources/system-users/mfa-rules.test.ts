import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
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

describe('MFA', () => {
  test('a generator is enrolled and reset, and the status follows', async () => {
    const user = await create({ enable_user_portal_multifactor: true, password: 'Correct-Horse-7' });
    const status = async () => (await get(user)).mfaEnrollment as Document;
    assert.equal((await status()).overallStatus, 'NOT_ENROLLED');
    await assert.rejects(directory.call(users.totpInfo, { params: idOf(user) }), { code: 'not_found' });
    const { body } = await directory.call(users.enrollTotp, {
      params: { user_id: String(user._id) },
      body: { secret: 'jbswy3dpehpk3pxp' },
    });
    assert.equal((body as Document).secret, 'JBSWY3DPEHPK3PXP');
    const { body: info } = await directory.call(users.totpInfo, { params: idOf(user) });
    assert.deepEqual(info, { enrollmentDate: '2026-01-05T09:00:00.000Z' });
    const enrolled = await get(user);
    assert.deepEqual(
      [enrolled.totp_enabled, (enrolled.mfa as Document).configured, (await status()).totpStatus],
      [true, true, 'ENROLLED'],
    );
    await directory.call(users.mfasync, { params: idOf(user) });

    await directory.call(users.resetmfa, { params: idOf(user) });
    const reset = await get(user);
    assert.deepEqual(reset.mfa, { configured: false, exclusion: true, exclusionUntil: '2026-01-12T09:00:00.000Z' });
    assert.equal((await status()).overallStatus, 'IN_ENROLLMENT');
    const now = directory.clock.at;
    directory.clock.at += 7 * 86_400_000;
    assert.equal((await status()).overallStatus, 'ENROLLMENT_EXPIRED');
    directory.clock.at = now;
    await directory.call(users.resetmfa, { params: idOf(user), body: { exclusion: false } });
    assert.deepEqual((await get(user)).mfa, { configured: false, exclusion: false });
    await directory.call(users.resetmfa, { params: idOf(user), body: { exclusionUntil: '2026-02-01T00:00:00Z' } });
    assert.equal(((await get(user)).mfa as Document).exclusionUntil, '2026-02-01T00:00:00.000Z');
  });
});

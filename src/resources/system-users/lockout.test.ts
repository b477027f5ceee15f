import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { evaluate } from '../../wire/filters/evaluate.ts';
import { afterFailure, isLocked, lockedPredicate, type Attempts } from './lockout.ts';
import { passwordPolicy } from './password-policy.ts';

const policy = (settings: Record<string, unknown>) => passwordPolicy({ passwordPolicy: settings });
const three = { enableMaxLoginAttempts: true, maxLoginAttempts: 3 };
const none: Attempts = { badLoginAttempts: 0, lastFailure: undefined, lockedAt: undefined };
const MINUTE = 60_000;

describe('lockout', () => {
  test('the last attempt that the policy allows locks', () => {
    let at: Attempts = none;
    const locks: boolean[] = [];
    for (let i = 0; i < 4 && at.lockedAt === undefined; i++) {
      at = afterFailure(at, 1000 + i, policy(three));
      locks.push(at.lockedAt !== undefined);
    }
    assert.deepEqual(locks, [false, false, true]);
    assert.equal(at.badLoginAttempts, 3);
  });

  test('without a limit failures are counted and nothing locks', () => {
    let at: Attempts = none;
    for (let i = 0; i < 50; i++) at = afterFailure(at, i, policy({}));
    assert.deepEqual([at.badLoginAttempts, at.lockedAt], [50, undefined]);
  });

  test('counting begins anew once the last failure is long enough ago', () => {
    const forgetful = policy({ ...three, enableResetLockoutCounter: true, resetLockoutCounterMinutes: 10 });
    const before = { badLoginAttempts: 2, lastFailure: 0, lockedAt: undefined };
    assert.equal(afterFailure(before, 10 * MINUTE - 1, forgetful).badLoginAttempts, 3);
    assert.equal(afterFailure(before, 10 * MINUTE, forgetful).badLoginAttempts, 1);
  });

  test('a lock ends by time only where the policy says so', () => {
    const timed = policy({ ...three, enableLockoutTimeInSeconds: true, lockoutTimeInSeconds: 300 });
    assert.equal(isLocked(0, 299_999, timed), true);
    assert.equal(isLocked(0, 300_000, timed), false);
    assert.equal(isLocked(0, 1e12, policy(three)), true);
    assert.equal(isLocked(undefined, 0, timed), false);
    assert.equal(
      afterFailure({ badLoginAttempts: 3, lastFailure: 0, lockedAt: 0 }, 300_000, timed).badLoginAttempts,
      1,
    );
  });

  test('the filter finds exactly those who are locked', () => {
    const times = fc.integer({ min: 1_600_000_000_000, max: 1_600_001_000_000 });
    fc.assert(
      fc.property(fc.option(times), times, fc.boolean(), (lockedAt, now, timed) => {
        const at = policy({ enableLockoutTimeInSeconds: timed, lockoutTimeInSeconds: 300 });
        const doc = { account_locked_date: lockedAt === null ? null : new Date(lockedAt).toISOString() };
        assert.equal(evaluate(lockedPredicate(now, at), doc), isLocked(lockedAt ?? undefined, now, at));
      }),
    );
  });
});

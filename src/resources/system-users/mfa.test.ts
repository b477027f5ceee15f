import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { enrollmentAt, excluded, pendingStatus, settled, type Mfa } from './mfa.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const none: Mfa = { configured: false, exclusion: false };
const in_ = (days: number) => new Date(NOW + days * 86_400_000).toISOString();

describe('exclusion from MFA', () => {
  test('until a date, or for a number of days', () => {
    assert.deepEqual(excluded({ exclusion: true, exclusionUntil: in_(3) }, none, 'ACTIVATED', NOW), {
      ...none,
      exclusion: true,
      exclusionUntil: in_(3),
    });
    assert.deepEqual(excluded({ exclusionDays: 5 }, none, 'ACTIVATED', NOW), {
      ...none,
      exclusion: true,
      exclusionUntil: in_(5),
    });
    assert.deepEqual(excluded({ exclusion: true }, none, 'ACTIVATED', NOW), { ...none, exclusion: true });
  });

  test('an end as the official module prints it is in UTC', () => {
    const { exclusionUntil } = excluded({ exclusionUntil: '11/29/2026 02:22:00' }, none, 'ACTIVATED', NOW);
    assert.equal(exclusionUntil, '2026-11-29T02:22:00.000Z');
  });

  test('the days of a staged user count from activation', () => {
    const staged = excluded({ exclusionDays: 5 }, none, 'STAGED', NOW);
    assert.deepEqual(staged, { ...none, exclusion: true, exclusionDays: 5 });
    assert.deepEqual(settled(staged, 'STAGED', NOW), staged);
    assert.deepEqual(settled(staged, 'ACTIVATED', NOW), { ...none, exclusion: true, exclusionUntil: in_(5) });
  });

  test('ended by exclusion false', () => {
    assert.deepEqual(
      excluded({ exclusion: false }, { configured: true, exclusion: true, exclusionUntil: in_(1) }, 'ACTIVATED', NOW),
      {
        configured: true,
        exclusion: false,
      },
    );
  });

  test('what was read can be sent back, although its end has passed', () => {
    const past: Mfa = { configured: false, exclusion: true, exclusionUntil: in_(-3) };
    assert.deepEqual(excluded({ ...past }, past, 'ACTIVATED', NOW), past);
    assert.deepEqual(excluded({}, past, 'ACTIVATED', NOW), past);
  });

  test('refused: both, a past end, an end too far away', () => {
    for (const given of [
      { exclusionDays: 1, exclusionUntil: in_(1) },
      { exclusionUntil: in_(-1) },
      { exclusionUntil: in_(366) },
      { exclusionUntil: 'never' },
      { exclusionUntil: '13/29/2026 02:22:00' },
      { exclusionUntil: '29 November 2026' },
    ]) {
      assert.throws(() => excluded({ exclusion: true, ...given }, none, 'ACTIVATED', NOW), { code: 'invalid' });
    }
  });
});

describe('MFA enrolment', () => {
  const user = {
    totp: false,
    push: false,
    required: true,
    state: 'ACTIVATED',
    activated: true,
    exclusion: false,
  } as const;
  const cases: [Partial<Parameters<typeof pendingStatus>[0]>, string][] = [
    [{ required: false }, 'NOT_ENROLLED'],
    [{}, 'NOT_ENROLLED'],
    [{ state: 'STAGED' }, 'PRE_ENROLLMENT'],
    [{ activated: false }, 'PENDING_ACTIVATION'],
    [{ exclusion: true }, 'IN_ENROLLMENT'],
    [{ state: 'SUSPENDED' }, 'DISABLED'],
  ];
  for (const [given, expected] of cases) {
    test(`${JSON.stringify(given)}: ${expected}`, () => assert.equal(pendingStatus({ ...user, ...given }), expected));
  }

  test('the window closes at its end', () => {
    const at = { pending: 'IN_ENROLLMENT', totp: false, push: false, until: NOW } as const;
    assert.equal(enrollmentAt(at, NOW - 1).overallStatus, 'IN_ENROLLMENT');
    assert.equal(enrollmentAt(at, NOW).overallStatus, 'ENROLLMENT_EXPIRED');
    assert.equal(enrollmentAt(at, NOW).totpStatus, 'ENROLLMENT_EXPIRED');
  });

  test('one enrolled factor is enough', () => {
    const status = enrollmentAt({ pending: 'NOT_ENROLLED', totp: false, push: true, until: undefined }, NOW);
    assert.deepEqual(
      [status.overallStatus, status.pushStatus, status.totpStatus],
      ['ENROLLED', 'ENROLLED', 'NOT_ENROLLED'],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nextTime, type Schedule } from './schedule.ts';

const repeated = (schedule: string, rest: Partial<Schedule> = {}): Schedule => ({
  launchType: 'repeated',
  schedule,
  scheduleRepeatType: '',
  scheduleYear: 0,
  scheduleTimezone: 'UTC',
  ...rest,
});

/** The first `count` times after one, as ISO texts. */
function times(schedule: Schedule, after: string, count: number): string[] {
  const found: string[] = [];
  let at = Date.parse(after);
  for (let i = 0; i < count; i++) {
    const next = nextTime(schedule, at);
    if (next === null) break;
    found.push(new Date(next).toISOString());
    at = next;
  }
  return found;
}

describe('the schedule of a command', () => {
  test('has five fields, or six that begin with the second', () => {
    assert.deepEqual(times(repeated('30 3 * * *'), '2026-01-05T09:00:00Z', 2), [
      '2026-01-06T03:30:00.000Z',
      '2026-01-07T03:30:00.000Z',
    ]);
    assert.deepEqual(times(repeated('15 30 3 * * 1-5'), '2026-01-09T09:00:00Z', 2), [
      '2026-01-12T03:30:15.000Z',
      '2026-01-13T03:30:15.000Z',
    ]);
  });

  test('is strictly later than the time that it is asked after', () => {
    const at = Date.parse('2026-01-05T03:30:00Z');
    assert.equal(nextTime(repeated('30 3 * * *'), at), at + 86_400_000);
    assert.equal(nextTime(repeated('30 3 * * *'), at - 1), at);
  });

  test('is in its time zone: a time that summer time skips comes right after the gap', () => {
    const berlin = repeated('0 30 2 * * *', { scheduleTimezone: 'Europe/Berlin' });
    assert.deepEqual(times(berlin, '2026-03-27T12:00:00Z', 3), [
      '2026-03-28T01:30:00.000Z',
      // There is no half past two on the 29th: three o'clock is the first time after it.
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
  });

  test('a time that exists twice comes once', () => {
    const berlin = repeated('0 30 2 * * *', { scheduleTimezone: 'Europe/Berlin' });
    assert.deepEqual(times(berlin, '2026-10-24T12:00:00Z', 2), [
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
    const newYork = repeated('0 30 1 * * *', { scheduleTimezone: 'America/New_York' });
    assert.deepEqual(times(newYork, '2026-10-31T12:00:00Z', 2), [
      '2026-11-01T05:30:00.000Z',
      '2026-11-02T06:30:00.000Z',
    ]);
  });

  test('may be on the 29th of February', () => {
    assert.deepEqual(times(repeated('0 0 12 29 2 *'), '2026-01-01T00:00:00Z', 2), [
      '2028-02-29T12:00:00.000Z',
      '2032-02-29T12:00:00.000Z',
    ]);
    assert.deepEqual(times(repeated('0 0 12 29 2 *'), '2096-03-01T00:00:00Z', 1), ['2104-02-29T12:00:00.000Z']);
    assert.equal(nextTime(repeated('0 0 12 30 2 *'), 0), null);
  });

  test('may hold in one year alone', () => {
    const one = repeated('0 0 9 1 * *', { launchType: 'scheduled', scheduleYear: 2027 });
    assert.deepEqual(times(one, '2026-05-01T00:00:00Z', 1), ['2027-01-01T09:00:00.000Z']);
    assert.equal(nextTime(one, Date.parse('2027-12-02T00:00:00Z')), null);
  });

  test('follows from scheduleRepeatType where there is no crontab', () => {
    const every = (scheduleRepeatType: Schedule['scheduleRepeatType']) =>
      times(repeated('immediate', { scheduleRepeatType }), '2026-01-07T09:10:11Z', 2);
    assert.deepEqual(every('minute'), ['2026-01-07T09:11:00.000Z', '2026-01-07T09:12:00.000Z']);
    assert.deepEqual(every('hour'), ['2026-01-07T10:00:00.000Z', '2026-01-07T11:00:00.000Z']);
    assert.deepEqual(every('day'), ['2026-01-08T00:00:00.000Z', '2026-01-09T00:00:00.000Z']);
    assert.deepEqual(every('week'), ['2026-01-11T00:00:00.000Z', '2026-01-18T00:00:00.000Z']);
    assert.deepEqual(every('month'), ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z']);
    assert.deepEqual(every('year'), ['2027-01-01T00:00:00.000Z', '2028-01-01T00:00:00.000Z']);
    assert.deepEqual(times(repeated('5 * * * *', { scheduleRepeatType: 'day' }), '2026-01-07T09:10:11Z', 1), [
      '2026-01-07T10:05:00.000Z',
    ]);
  });

  test('runs nothing by itself unless the launch type says so', () => {
    for (const launchType of ['manual', 'trigger', 'immediate'] as const) {
      assert.equal(nextTime(repeated('* * * * *', { launchType }), 0), null);
      assert.equal(nextTime(repeated('immediate', { launchType }), 0), null);
    }
  });

  test('nonsense is refused with the field and the fault, whatever the launch type', () => {
    const cases: [Partial<Schedule>, RegExp][] = [
      [{ schedule: 'every now and then' }, /^schedule: write five fields/],
      [{ schedule: '61 * * * * *' }, /^schedule: .*second: 61/],
      [{ schedule: '* * 32 * *' }, /^schedule: .*day/],
      [{ schedule: '* * * *' }, /^schedule: write five fields/],
      [{ schedule: '0 0 0 1 1 * 2027' }, /^schedule: write five fields/],
      [{ schedule: '2027-01-01T00:00:00' }, /^schedule: write five fields/],
      [{ schedule: '@daily' }, /^schedule: write five fields/],
      [{ schedule: '' }, /^schedule: a repeated command needs a crontab/],
      [{ schedule: '', launchType: 'scheduled' }, /^schedule: a scheduled command needs a crontab/],
      [{ schedule: '* * * * *', scheduleTimezone: 'Mars/Olympus' }, /^scheduleTimezone: Mars\/Olympus is no time zone/],
      [{ schedule: '* * * * *', scheduleTimezone: '' }, /^scheduleTimezone: /],
      [{ schedule: 'x * * * *', launchType: 'manual' }, /^schedule: /],
    ];
    for (const [fields, message] of cases)
      assert.throws(() => nextTime(repeated('', fields), 0), { code: 'invalid', message });
  });

  test('whatever is written, the next time is later or the text is refused', () => {
    const field = fc.oneof(
      fc.constantFrom('*', '*/5', '0', '1-3', '2,4', 'MON', 'JAN', 'L', '?'),
      fc.string({ maxLength: 4 }),
    );
    const after = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
    fc.assert(
      fc.property(fc.array(field, { minLength: 4, maxLength: 7 }), after, (fields, at) => {
        try {
          const next = nextTime(repeated(fields.join(' ')), at);
          assert.ok(next === null || (next > at && Number.isInteger(next)));
        } catch (error) {
          assert.equal((error as { code?: string }).code, 'invalid', String(error));
        }
      }),
      { numRuns: 300 },
    );
  });
});

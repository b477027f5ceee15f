import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dateWithin, formatHttpDate, parseHttpDate } from './date.ts';

const TEXT = 'Sun, 22 Nov 2026 02:22:00 GMT';
const TIME = Date.UTC(2026, 10, 22, 2, 22, 0);

describe('parseHttpDate', () => {
  test('reads the fixed form', () => assert.equal(parseHttpDate(TEXT), TIME));
  const refused = [
    '',
    'Mon, 22 Nov 2026 02:22:00 GMT', // it was a Sunday
    'Sun, 22 Nov 2026 02:22:00 UTC',
    'Sun, 22 Nov 2026 02:22:00 +0000',
    'Sun, 22 nov 2026 02:22:00 GMT',
    'Sun, 2 Nov 2026 02:22:00 GMT',
    'Sunday, 22-Nov-26 02:22:00 GMT',
    'Sun Nov 22 02:22:00 2026',
    'Sun, 22 Nov 2026 24:00:00 GMT',
    'Sun, 22 Nov 2026 02:60:00 GMT',
    'Tue, 31 Feb 2026 02:22:00 GMT',
    'Sun, 22 Xyz 2026 02:22:00 GMT',
    'Sun, 22 Nov 0026 02:22:00 GMT',
    ` ${TEXT}`,
    `${TEXT}\n`,
    '2026-11-22T02:22:00Z',
  ];
  for (const text of refused) {
    test(`refuses ${JSON.stringify(text)}`, () => assert.equal(parseHttpDate(text), undefined));
  }
  test('agrees with toUTCString, and with what it writes', () => {
    const times = fc.integer({ min: Date.UTC(1000, 0, 1) / 1_000, max: Date.UTC(9999, 11, 31) / 1_000 });
    fc.assert(
      fc.property(times, (seconds) => {
        const text = formatHttpDate(seconds * 1_000);
        assert.equal(text, new Date(seconds * 1_000).toUTCString());
        assert.equal(parseHttpDate(text), seconds * 1_000);
      }),
    );
  });
});

test('dateWithin allows the skew either way, and no more', () => {
  assert.equal(dateWithin(TEXT, TIME), true);
  assert.equal(dateWithin(TEXT, TIME + 300_000), true);
  assert.equal(dateWithin(TEXT, TIME + 300_001), false);
  assert.equal(dateWithin(TEXT, TIME - 300_000), true);
  assert.equal(dateWithin(TEXT, TIME - 300_001), false);
  assert.equal(dateWithin(TEXT, TIME + 11_000, 10), false);
  assert.equal(dateWithin('now', TIME), false);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { WebhookAnswer } from '../../directory/webhook-port.ts';
import { judge, PATIENCE, UNTRIED, type Tries } from './tries.ts';

const HOUR = 3_600_000;
const failed = (at: number, more: Partial<WebhookAnswer> = {}): WebhookAnswer => ({
  at,
  duration: 10,
  status: 500,
  retryAt: undefined,
  error: 'HTTP 500',
  ...more,
});

/** So many failures, each at the time that the one before said. */
function failures(
  chance: number,
  until: (tries: Tries) => boolean,
): { readonly waits: number[]; readonly last: Tries } {
  const waits: number[] = [];
  let [tries, at]: [Tries, number] = [UNTRIED, 0];
  while (!until(tries)) {
    const { verdict, after } = judge(tries, failed(at), chance);
    tries = after;
    if (verdict.type !== 'again') break;
    waits.push(verdict.at - at);
    at = verdict.at;
  }
  return { waits, last: tries };
}

describe('what becomes of a webhook that is not taken', () => {
  test('it waits twice as long each time, up to an hour, by chance up to half of that less', () => {
    const { waits } = failures(1, ({ tries }) => tries === 13);
    assert.deepEqual(
      waits.map((wait) => Math.round((wait - 10) / 1000)),
      [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600],
    );
    const { waits: halves } = failures(0, ({ tries }) => tries === 13);
    for (const [i, wait] of halves.entries()) assert.ok(wait <= (waits[i] ?? 0) / 2 + 10);
  });

  test('it is given up after three days, and not where there were few tries', () => {
    const { last } = failures(1, () => false);
    assert.ok(last.tries > 70 && last.tries < 100, String(last.tries));
    assert.equal(judge(last, failed(PATIENCE + HOUR), 1).verdict.type, 'given_up');
    const away: Tries = { ...UNTRIED, tries: 3, failingSince: 0 };
    assert.equal(judge(away, failed(10 * PATIENCE), 1).verdict.type, 'again');
  });

  test('what it is told is waited for, within an hour and not at once', () => {
    const told = (retryAt: number): number => {
      const { verdict } = judge(UNTRIED, failed(0, { retryAt, status: 429 }), 1);
      return verdict.type === 'again' ? verdict.at : -1;
    };
    assert.equal(told(600_000), 600_000);
    assert.equal(told(100 * HOUR), HOUR + 10);
    assert.equal(told(0), 2_510);
  });

  test('410 ends it, and what is taken makes all good', () => {
    assert.equal(judge(UNTRIED, failed(0, { status: 410, error: 'HTTP 410' }), 1).verdict.type, 'gone');
    const { after } = judge(
      { ...UNTRIED, tries: 9, failingSince: 1 },
      failed(50, { status: 204, error: undefined }),
      1,
    );
    assert.deepEqual(after, { ...UNTRIED, lastStatus: 204, lastDeliveredAt: 60 });
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QueueEntry } from '../device-queue/contract.ts';
import { isDue } from './due.ts';

const NOW = Date.UTC(2026, 0, 5, 9);
const iso = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();
const entry = (state: QueueEntry['state'], expires: number, delivered?: number): QueueEntry =>
  ({
    state,
    expiresAt: iso(expires),
    deliveredAt: delivered === undefined ? null : iso(delivered),
    timeoutSeconds: 120,
  }) as QueueEntry;

for (const [what, given, due] of [
  ['queued', entry('queued', 1), true],
  ['queued and expired this moment', entry('queued', 0), false],
  ['delivered just now', entry('delivered', 1, 0), false],
  ['delivered, its timeout over and the grace not', entry('delivered', 1, -179), false],
  ['delivered, its timeout and the grace over', entry('delivered', 1, -180), true],
  ['delivered, unanswered and expired', entry('delivered', 0, -180), false],
  ['done', entry('done', 1, -180), false],
  ['failed', entry('failed', 1), false],
  ['expired', entry('expired', -1), false],
] as const) {
  test(`an entry that is ${what} is ${due ? '' : 'not '}due`, () => assert.equal(isDue(given, NOW), due));
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusal } from './commands.ts';
import { isOver, lifetime, mayBecome, type QueueState } from './states.ts';

const STATES: readonly QueueState[] = ['queued', 'delivered', 'done', 'failed', 'expired'];

test('every move of an entry, cell by cell', () => {
  const legal = new Set([
    'queued delivered',
    'queued failed',
    'queued expired',
    'delivered done',
    'delivered failed',
    'delivered expired',
  ]);
  for (const from of STATES) {
    for (const to of STATES)
      assert.equal(mayBecome(from, to), from === to || legal.has(`${from} ${to}`), `${from} ${to}`);
  }
  assert.deepEqual(STATES.filter(isOver), ['done', 'failed', 'expired']);
});

test('what protects a lost device waits long, what would surprise its owner does not', () => {
  const day = 86_400_000;
  assert.equal(lifetime('builtin', 'erase'), 90 * day);
  assert.equal(lifetime('builtin', 'lock'), 90 * day);
  assert.equal(lifetime('builtin', 'restart'), day);
  assert.equal(lifetime('builtin', 'shutdown'), day);
  assert.equal(lifetime('message', 'erase'), 30 * day);
});

test('a refusal says what the device runs and what it takes', () => {
  assert.equal(
    refusal('lock', 'Mac OS X', ['restart', 'shutdown']),
    'lock works on Linux and Windows only; this device runs Mac OS X, and it takes restart and shutdown',
  );
  assert.match(refusal('restart', 'iOS', []), /runs iOS, and no command can be sent to it/);
});

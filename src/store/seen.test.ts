import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Seen } from './seen.ts';

test('an engine that does not answer is asked once, however many are seen meanwhile', async () => {
  const writes: number[] = [];
  let answer = (): void => undefined;
  const seen = new Seen(
    (entries) => new Promise((resolve) => ((answer = resolve), writes.push(entries.length))),
    () => undefined,
  );
  for (let i = 0; i < 1_000; i++) seen.touch(`id${i}`, 1);
  await new Promise(setImmediate);
  for (let i = 0; i < 3_000; i++) seen.touch(`id${i}`, 2);
  await new Promise(setImmediate);
  assert.deepEqual(writes, [1_000]);
  answer();
  await new Promise(setImmediate);
  const flushed = seen.flush();
  await new Promise(setImmediate);
  answer();
  await flushed;
  assert.deepEqual(writes, [1_000, 3_000]);
  assert.equal(seen.unwritten.size, 0);
});

test('what could not be written is told of and written with the next flush', async () => {
  const told: string[] = [];
  let broken = true;
  const written = new Map<string, number>();
  const seen = new Seen(
    async (entries) => {
      if (broken) throw new Error('no');
      for (const [id, at] of entries) written.set(id, at);
    },
    (message) => told.push(message),
  );
  seen.touch('a', 5);
  seen.touch('a', 4);
  await seen.flush();
  assert.deepEqual([told.length, seen.unwritten.get('a')], [1, 5]);
  broken = false;
  await seen.flush();
  assert.deepEqual([...written], [['a', 5]]);
});

import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { progress } from './progress.ts';

function collector(isTTY: boolean) {
  let text = '';
  const out = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { out: Object.assign(out, { isTTY }), text: () => text };
}

test('elsewhere than on a terminal: a line every ten percent', () => {
  const { out, text } = collector(false);
  const shown = progress(out, 'work', 1000);
  for (let i = 0; i < 1000; i++) shown.add(1);
  shown.end();
  const lines = Array.from({ length: 10 }, (_, i) => `work: ${(i + 1) * 10} %\n`);
  assert.equal(text(), lines.join(''));
});

test('on a terminal: one line that is written anew', () => {
  const { out, text } = collector(true);
  const shown = progress(out, 'work', 4);
  shown.add(1);
  shown.add(3);
  shown.end();
  const [, ...parts] = text().split('\r');
  assert.deepEqual(parts, [`work [${'#'.repeat(8)}${'.'.repeat(22)}] 25 %`, `work [${'#'.repeat(30)}] 100 %\n`]);
});

test('a total that grows takes nothing back', () => {
  const { out, text } = collector(false);
  const shown = progress(out, 'work', 10);
  shown.add(5);
  shown.expect(20);
  shown.add(1);
  shown.add(14);
  assert.equal(text(), 'work: 50 %\nwork: 100 %\n');
});

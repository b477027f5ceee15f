import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evaluate } from '../../wire/filters/evaluate.ts';
import { ACTIVE_FOR, contact, liveFilter } from './contact.ts';

const at = (seen: number | undefined, now: number) => contact({ now, seen });

test('a device is active for ten minutes after its last contact', () => {
  const seen = Date.UTC(2026, 10, 22);
  assert.deepEqual(at(seen, seen + 600_000), { active: true, lastContact: '2026-11-22T00:00:00.000Z' });
  assert.equal(at(seen, seen + 600_001).active, false);
  assert.deepEqual(at(undefined, seen), { active: false, lastContact: null });
});

test('the filter holds exactly when the field does', () => {
  const near = fc.integer({ min: -2, max: 2 }).map((delta) => delta - ACTIVE_FOR);
  const ages = fc.oneof(near, fc.integer({ min: -10 * ACTIVE_FOR, max: 0 }));
  fc.assert(
    fc.property(fc.integer({ min: 1e12, max: 2e12 }), fc.option(ages, { nil: undefined }), (now, age) => {
      const seen = age === undefined ? undefined : now + age;
      const predicate = liveFilter('active', now);
      assert.ok(predicate);
      assert.equal(evaluate(predicate, seen === undefined ? {} : { $seen: seen }), at(seen, now).active);
    }),
  );
});

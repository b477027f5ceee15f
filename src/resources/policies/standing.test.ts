import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { standings, type Reaching } from './standing.ts';

const reaching = (id: string, distance: number, family: Reaching['family'] = 'linux', template = 't'): Reaching => ({
  id,
  distance,
  family,
  template,
});

test('the nearest is in force, of equally near ones the first', () => {
  const found = standings([reaching('a', 3), reaching('c', 1), reaching('b', 1)], 'linux');
  assert.deepEqual(Object.fromEntries(found), {
    a: { standing: 'duplicate', inForce: 'b' },
    b: { standing: 'effective', inForce: 'b' },
    c: { standing: 'duplicate', inForce: 'b' },
  });
});

test('another operating system is not supported; a universal template is, everywhere', () => {
  const policies = [reaching('a', 1, 'windows', 'w'), reaching('b', 1, 'universal', 'u')];
  for (const family of ['linux', 'darwin', '']) {
    assert.deepEqual(Object.fromEntries(standings(policies, family)), {
      a: { standing: 'unsupportedOs', inForce: '' },
      b: { standing: 'effective', inForce: 'b' },
    });
  }
});

test('whatever their order, exactly one policy of each supported template is in force', () => {
  const policies = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[0-9a-f]{4}$/),
      template: fc.constantFrom('x', 'y'),
      distance: fc.integer({ min: 1, max: 3 }),
      family: fc.constant('linux' as const),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  fc.assert(
    fc.property(policies, (given) => {
      const found = standings(given, 'linux');
      const turned = standings(given.toReversed(), 'linux');
      for (const { id } of given) assert.deepEqual(found.get(id), turned.get(id));
      for (const template of new Set(given.map((each) => each.template))) {
        const of = given.filter((each) => each.template === template);
        const effective = of.filter(({ id }) => found.get(id)?.standing === 'effective');
        assert.equal(effective.length, 1);
        assert.ok(of.every(({ distance }) => distance >= (effective[0]?.distance ?? 0)));
      }
    }),
  );
});

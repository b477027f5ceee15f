import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listsIn, parseConditions } from './conditions.ts';

const LIST = 'AB'.repeat(12);

test('conditions are read as official tooling writes them', () => {
  assert.deepEqual(parseConditions({}), { op: 'all', of: [] });
  assert.deepEqual(parseConditions({ ipAddressIn: [LIST] }), { op: 'address', lists: [LIST.toLowerCase()] });
  assert.deepEqual(parseConditions({ ipAddressIn: LIST }), parseConditions({ ipAddressIn: [LIST] }));
  assert.deepEqual(parseConditions({ ipAddressNotIn: [LIST] }), parseConditions({ not: { ipAddressIn: [LIST] } }));
  assert.deepEqual(parseConditions({ locationIn: ['de'] }), parseConditions({ locationIn: { countries: ['DE'] } }));
  const deviceManaged = { op: 'device', property: 'deviceManaged', is: true };
  const system = { op: 'not', of: { op: 'system', names: ['android', 'ios'] } };
  const both = { op: 'all', of: [deviceManaged, system] };
  const not = { operatingSystemIn: ['Android', 'iOS'] };
  assert.deepEqual(parseConditions({ all: [{ deviceManaged: true }, { not }] }), both);
  assert.deepEqual(parseConditions({ deviceManaged: true, not }), both);
});

test('nonsense is refused where it is', () => {
  const deep = (levels: number): Record<string, unknown> =>
    levels === 0 ? { deviceManaged: true } : { not: deep(levels - 1) };
  parseConditions(deep(7));
  for (const [conditions, message] of [
    [{ colour: 'red' }, /^conditions\.colour: is no condition; there are ipAddressIn/],
    [{ constructor: 1 }, /^conditions\.constructor: is no condition/],
    [{ ipAddressIn: ['10.0.0.1'] }, /^conditions\.ipAddressIn\[0\]: has to be the id of an IP list/],
    [{ ipAddressIn: [] }, /^conditions\.ipAddressIn: has to name/],
    [{ locationIn: { countries: ['DE', 'Germany'] } }, /^conditions\.locationIn\.countries\[1\]/],
    [{ deviceManaged: 'yes' }, /^conditions\.deviceManaged: has to be true or false/],
    [{ all: [] }, /^conditions\.all: has to be a list/],
    [{ any: [{ deviceManaged: true }, {}] }, /^conditions\.any\[1\]: is empty/],
    [{ not: [] }, /^conditions\.not: has to be an object/],
    [{ all: [{ not: { deviceManaged: 1 } }] }, /^conditions\.all\[0\]\.not\.deviceManaged/],
    [deep(8), /is nested more than 8 deep/],
    [{ all: Array.from({ length: 201 }, () => ({ deviceManaged: true })) }, /more than 200 conditions/],
  ] as const) {
    assert.throws(() => parseConditions(conditions), { code: 'invalid', message });
  }
});

test('the IP lists in conditions are found, however deep', () => {
  const conditions = { any: [{ not: { ipAddressIn: ['a'.repeat(24)] } }, { all: [{ ipAddressNotIn: LIST }] }] };
  assert.deepEqual(listsIn(parseConditions(conditions)), new Set(['a'.repeat(24), LIST.toLowerCase()]));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { jsonFault } from './json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place of a fault in JSON', () => {
  const cases: readonly (readonly [text: string, at: number | undefined])[] = [
    ['{"a":1}', undefined],
    [' [1, "\\u00e9", -0.5e+3, null] ', undefined],
    ['"\u007f\u0085"', undefined],
    ['hello', 0],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{"a":1', 6],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{a:1}', 1],
    ['{"a":01}', 6],
    ['[}', 1],
    ['1 1', 2],
    ['"\u0001"', 0],
    ["{'a':1}", 1],
    ['', 0],
  ];
  for (const [text, at] of cases) {
    test(`${JSON.stringify(text)}: ${at ?? 'none'}`, () => assert.equal(jsonFault(text), at));
  }

  test('agrees with JSON.parse about what is valid', () => {
    const alphabet = [
      ...'{}[],:"\\ \n-+.0123eEtruefalsn',
      'u00e9',
      '"a"',
      'true',
      'null',
      '\u0001',
      '\u2028',
      '\ud800',
    ];
    const almost = fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }).map((parts) => parts.join(''));
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom(...alphabet))
      .map(([json, at, mark]) => json.slice(0, at % (json.length + 1)) + mark + json.slice(at % (json.length + 1)));
    fc.assert(
      fc.property(fc.oneof(fc.json(), almost, damaged), (text) => {
        const at = jsonFault(text);
        assert.equal(at === undefined, isJson(text), text);
        if (at !== undefined) assert.ok(at >= 0 && at <= text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes a long string', () => assert.equal(jsonFault(`["${'x'.repeat(1_000_000)}" 1]`), 1_000_004));
});

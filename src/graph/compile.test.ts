import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compileAttributes } from './compile.ts';
import type { Attributes } from './types.ts';

const red = { name: 'red' };
const green = { name: 'green' };
const [on, off, bare] = [
  { enabled: true, withoutPassword: false },
  { enabled: false, withoutPassword: false },
  { enabled: false, withoutPassword: true },
];

/** Attributes in the order met, and what they compile to. */
const TABLE: readonly (readonly [name: string, met: readonly Attributes[], compiled: Attributes | null])[] = [
  ['nothing', [], null],
  ['empty attributes', [{}, {}], null],
  ['null values', [{ sudo: null, note: null }], null],
  ['sudo of one', [{ sudo: on }], { sudo: on }],
  ['sudo off and on', [{ sudo: off }, { sudo: on }], { sudo: on }],
  ['sudo flags by themselves', [{ sudo: on }, { sudo: bare }], { sudo: { enabled: true, withoutPassword: true } }],
  ['sudo that lacks a flag', [{ sudo: { enabled: true } }], { sudo: on }],
  ['lists in order of meeting', [{ ldapGroups: [red] }, { ldapGroups: [green] }], { ldapGroups: [red, green] }],
  ['lists without repeats', [{ ldapGroups: [red, green] }, { ldapGroups: [green, red] }], { ldapGroups: [red, green] }],
  ['repeats within one list', [{ ldapGroups: [red, red] }], { ldapGroups: [red] }],
  [
    'repeats with keys in another order',
    [
      { posixGroups: [{ id: 1, name: 'a' }] },
      {
        posixGroups: [
          { name: 'a', id: 1 },
          { name: 'a', id: 2 },
        ],
      },
    ],
    {
      posixGroups: [
        { id: 1, name: 'a' },
        { name: 'a', id: 2 },
      ],
    },
  ],
  [
    'radius replies',
    [{ radius: { reply: [red] } }, { radius: {} }, { radius: { reply: [green, red] } }],
    { radius: { reply: [red, green] } },
  ],
  [
    'other keys of radius',
    [{ radius: { mode: 1 } }, { radius: { mode: 2, reply: [red] } }],
    {
      radius: { mode: 1, reply: [red] },
    },
  ],
  [
    'samba off and on',
    [{ sambaEnabled: false }, { sambaEnabled: true }, { sambaEnabled: false }],
    { sambaEnabled: true },
  ],
  ['samba off', [{ sambaEnabled: false }], { sambaEnabled: false }],
  ['the first of another key', [{ note: 1 }, { note: 2 }, { note: [1] }], { note: 1 }],
  ['false and 0 are values', [{ note: 0 }, { note: 1 }, { flag: false }, { flag: true }], { note: 0, flag: false }],
  [
    'wrong shapes add nothing',
    [{ sudo: true, ldapGroups: 'x', sambaEnabled: 1, radius: [] }, { sudo: on }],
    { sudo: on },
  ],
];

describe('compiled attributes', () => {
  for (const [name, met, compiled] of TABLE) {
    test(name, () => {
      assert.deepEqual(compileAttributes(met), compiled);
    });
  }

  test('a key that is special to the language is a key like any other', () => {
    const met = JSON.parse('[{"__proto__":{"note":1},"constructor":2}]') as Attributes[];
    assert.equal(JSON.stringify(compileAttributes(met)), '{"__proto__":{"note":1},"constructor":2}');
  });

  const flags = fc.record({ enabled: fc.boolean(), withoutPassword: fc.boolean() });
  const groups = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c') }), { maxLength: 4 });
  const bags = fc.array(
    fc.record(
      { sudo: flags, ldapGroups: groups, sambaEnabled: fc.boolean(), note: fc.nat(3) },
      { requiredKeys: [], noNullPrototype: true },
    ),
    { maxLength: 5 },
  );

  test('compiling twice, or what was compiled before, changes nothing', () => {
    fc.assert(
      fc.property(bags, (met) => {
        const compiled = compileAttributes(met);
        assert.deepEqual(compileAttributes([...met, ...met]), compiled);
        assert.deepEqual(compileAttributes(compiled === null ? [] : [compiled]), compiled);
      }),
    );
  });

  test('attributes given are left as they were', () => {
    fc.assert(
      fc.property(bags, (met) => {
        const before = JSON.stringify(met);
        compileAttributes(met);
        assert.equal(JSON.stringify(met), before);
      }),
    );
  });
});

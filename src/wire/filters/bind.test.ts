import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bind, bindSearch, bindSort, type FieldType } from './bind.ts';
import { documents, predicates } from './arbitraries.test-support.ts';
import { GrammarError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { and, between, compare, contains, like, not, NOTHING, oneOf, or, type Predicate } from './predicate.ts';

const types: Readonly<Record<string, FieldType>> = {
  name: 'string',
  tags: 'array',
  count: 'integer',
  ratio: 'number',
  on: 'boolean',
  created: 'date',
  mfa: 'object',
  'mfa.exclusion': 'boolean',
};
const fieldTypes = (path: string): FieldType | undefined => types[path];
const refuse = { unknownField: 'refuse', allowed: ['name', 'count'] } as const;

describe('bind gives values the types of their fields', () => {
  const cases: readonly (readonly [Predicate, Predicate])[] = [
    [compare('eq', 'name', 'x'), compare('eq', 'name', 'x')],
    [compare('eq', 'name', 5), compare('eq', 'name', '5')],
    [compare('eq', 'name', true), compare('eq', 'name', 'true')],
    [compare('eq', 'count', '5'), compare('eq', 'count', 5)],
    [compare('eq', 'count', ' -0 '), compare('eq', 'count', 0)],
    [compare('lt', 'ratio', '1.5e2'), compare('lt', 'ratio', 150)],
    [compare('eq', 'on', 'true'), compare('eq', 'on', true)],
    [compare('ne', 'on', 'False'), compare('ne', 'on', false)],
    [compare('eq', 'mfa.exclusion', 'true'), compare('eq', 'mfa.exclusion', true)],
    [compare('eq', 'count', null), compare('eq', 'count', null)],
    [compare('ne', 'mfa', null), compare('ne', 'mfa', null)],
    [compare('le', 'created', '2021-10-24'), compare('le', 'created', '2021-10-24')],
    [compare('ge', 'created', '2026'), compare('ge', 'created', '2026')],
    [compare('ge', 'created', '2026-11-22T02:22:00Z'), compare('ge', 'created', '2026-11-22T02:22:00.000Z')],
    [compare('ge', 'created', '2026-11-22t03:22:00.5+01:00'), compare('ge', 'created', '2026-11-22T02:22:00.500Z')],
    [compare('ge', 'created', '2026-11-22T02:22'), compare('ge', 'created', '2026-11-22T02:22')],
    [compare('eq', 'tags', '5'), compare('eq', 'tags', '5')],
    [oneOf('count', ['1', 2, null]), oneOf('count', [1, 2, null])],
    [between('count', '1', '5'), between('count', 1, 5)],
    [contains('name', 'x'), contains('name', 'x')],
    [like('created', '2026-*'), like('created', '2026-*')],
    [
      and([compare('eq', 'count', '1'), not(compare('eq', 'on', 'true'))]),
      and([compare('eq', 'count', 1), not(compare('eq', 'on', true))]),
    ],
  ];
  for (const [predicate, expected] of cases) {
    test(JSON.stringify(predicate), () => assert.deepEqual(bind(predicate, fieldTypes, refuse), expected));
  }
});

describe('bind refuses, naming the field', () => {
  const cases: readonly (readonly [Predicate, RegExp])[] = [
    [compare('eq', 'nmae', 'x'), /^filter: unknown field "nmae"; there are name, count$/],
    [compare('eq', 'toString', 'x'), /unknown field "toString"/],
    [compare('eq', 'count', 'five'), /"count" takes a whole number/],
    [compare('eq', 'count', '5.5'), /"count" takes a whole number/],
    [compare('eq', 'count', ''), /"count" takes a whole number/],
    [compare('eq', 'ratio', 'Infinity'), /"ratio" takes a number/],
    [compare('eq', 'ratio', '0x10'), /"ratio" takes a number/],
    [compare('eq', 'on', '1'), /"on" takes true or false/],
    [compare('gt', 'on', 'true'), /"on" has no order/],
    [between('on', 'true', 'true'), /"on" has no order/],
    [compare('gt', 'created', 'yesterday'), /"created" takes a date/],
    [compare('gt', 'created', '2026-13-01'), /"created" takes a date/],
    [compare('gt', 'created', '2026-11-22T99:00:00Z'), /"created" takes a date/],
    [compare('gt', 'created', 5), /"created" takes a date/],
    [compare('eq', 'mfa', 'x'), /"mfa" is an object/],
    [oneOf('count', ['1', 'x']), /"count" takes a whole number/],
    [between('count', '1', 'x'), /"count" takes a whole number/],
    [contains('count', '5'), /"count" is not text/],
    [like('on', 't*'), /"on" is not text/],
  ];
  for (const [predicate, message] of cases) {
    test(JSON.stringify(predicate), () => {
      assert.throws(
        () => bind(predicate, (path) => (Object.hasOwn(types, path) ? types[path] : undefined), refuse),
        (error) => error instanceof GrammarError && error.parameter === 'filter' && message.test(error.message),
      );
    });
  }
});

describe('bind to nothing', () => {
  test('an unknown field never matches, also by ne', () => {
    const options = { unknownField: 'matchNothing' } as const;
    assert.deepEqual(bind(compare('eq', 'gone', 'x'), fieldTypes, options), NOTHING);
    assert.deepEqual(bind(compare('ne', 'gone', 'x'), fieldTypes, options), NOTHING);
    assert.deepEqual(
      bind(or([compare('eq', 'gone', 'x'), compare('eq', 'on', 'true')]), fieldTypes, options),
      compare('eq', 'on', true),
    );
    assert.throws(() => bind(compare('eq', 'count', 'x'), fieldTypes, options), GrammarError);
  });
  test('a bad value never matches, where asked for', () => {
    const options = { unknownField: 'matchNothing', badValue: 'matchNothing' } as const;
    assert.deepEqual(bind(compare('ne', 'count', 'x'), fieldTypes, options), NOTHING);
    assert.deepEqual(bind(contains('count', '5'), fieldTypes, options), NOTHING);
  });
});

test('binding changes nothing where the types fit already', () => {
  fc.assert(
    fc.property(predicates, documents, (predicate, document) => {
      assert.equal(
        evaluate(
          bind(predicate, () => 'array', refuse),
          document,
        ),
        evaluate(predicate, document),
      );
    }),
  );
});

test('bindSort drops or refuses names of no field', () => {
  const sort = [
    { field: 'a,b', descending: false },
    { field: 'name', descending: true },
  ];
  assert.deepEqual(bindSort(sort, fieldTypes, { unknownField: 'matchNothing' }), [sort[1]]);
  assert.throws(() => bindSort(sort, fieldTypes, refuse), {
    parameter: 'sort',
    message: /unknown field "a,b"; there are name/,
  });
});

test('bindSearch looks for any term in any field of text', () => {
  assert.deepEqual(
    bindSearch({ terms: ['x', 'y'], fields: ['name', 'count', 'gone'] }, ['tags'], fieldTypes),
    or([contains('name', 'x'), contains('name', 'y')]),
  );
  assert.deepEqual(
    bindSearch({ terms: ['x'] }, ['name', 'tags'], fieldTypes),
    or([contains('name', 'x'), contains('tags', 'x')]),
  );
  assert.deepEqual(bindSearch({ terms: ['x'], fields: ['gone'] }, ['name'], fieldTypes), NOTHING);
});

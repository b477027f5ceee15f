import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compile } from '../../wire/filters/evaluate.ts';
import type { Predicate, Scalar } from '../../wire/filters/predicate.ts';
import { parseRegex } from '../../wire/filters/regex.ts';
import { put, fresh, query, useStore, type Fixture } from './support.ts';

const TEXTS = [
  '',
  'a',
  'A',
  'ab',
  'aB',
  'abc',
  'b',
  'é',
  'É',
  'ÉTÉ',
  'ß',
  'ẞ',
  'İ',
  'ı',
  'Σ',
  'ς',
  'σας',
  '😀',
  '\uFFFD',
  '%',
  '_',
  'a_c',
  'a%c',
  '*',
  'a*',
  '?',
  '[a]',
  ']',
  '\\',
  '\\n',
  '"',
  "'",
  '\n',
  ' a ',
  '5',
  'true',
  'null',
  '0',
  '-',
  '\u{10FFFF}',
];
const NUMBERS = [0, 1, -1, 5, 0.1, -2.5, 1e21, 9_007_199_254_740_991, 9_007_199_254_740_994, 5e-324];
const SOURCES = [
  '^a',
  'b$',
  '.',
  '^.$',
  '\\d',
  '[a-c]+',
  '(?i)é',
  '(?i)ss',
  '\\bab',
  'a|b',
  '\\*',
  '(?i)[a-b]c?',
  '\\s',
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: fc.constantFrom(...TEXTS), maxLength: 3 }));
const number = fc.constantFrom(...NUMBERS);
const scalar = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ b: scalar }, { requiredKeys: [] }),
  fc.array(fc.oneof(scalar, fc.record({ b: fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })) }), fc.array(scalar)), {
    maxLength: 3,
  }),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 5 });

/** Of the fields that are declared with an index, each holds one type of scalar, as contracts see to. */
const document = fc.record(
  {
    name: maybe(text),
    n: maybe(number),
    flag: maybe(fc.boolean()),
    deep: fc.record({ value: maybe(text) }, { requiredKeys: [] }),
    a: value,
    c: fc.record({ b: value, 'x-y': value }, { requiredKeys: [] }),
    'we ird$': scalar,
  },
  { requiredKeys: [] },
);

const FREE = ['a', 'a.b', 'c.b', 'c.b.b', 'c', 'c.x-y', 'we ird$', 'missing', 'a.b.c.d', 'deep', `no"path'`, 'a..b'];
const TEXT = ['name', 'deep.value', '_id', 'id'];

const operand = (field: string): fc.Arbitrary<Scalar> =>
  field === 'flag' ? maybe(fc.boolean()) : field === 'n' ? fc.oneof(number, text, fc.constant(null)) : scalar;

const atom: fc.Arbitrary<Predicate> = fc
  .constantFrom(...FREE, ...TEXT, 'n', 'flag')
  .chain((field): fc.Arbitrary<Predicate> => {
    const of = operand(field);
    const bound = field === 'flag' ? fc.constant(null) : of;
    return fc.oneof(
      fc.record({ op: fc.constantFrom('eq' as const, 'ne' as const), field: fc.constant(field), value: of }),
      fc.record({
        op: fc.constantFrom('gt' as const, 'ge' as const, 'lt' as const, 'le' as const),
        field: fc.constant(field),
        value: bound,
      }),
      fc.record({ op: fc.constant('in' as const), field: fc.constant(field), values: fc.array(of, { maxLength: 4 }) }),
      fc.record({ op: fc.constant('between' as const), field: fc.constant(field), low: bound, high: bound }),
      fc.record({ op: fc.constant('contains' as const), field: fc.constant(field), text }),
      fc.record({
        op: fc.constant('like' as const),
        field: fc.constant(field),
        pattern: fc.string({ unit: fc.constantFrom('*', '*', ...TEXTS), maxLength: 4 }),
      }),
      fc.constantFrom(...SOURCES).map((written): Predicate => ({
        op: 'regex',
        field,
        ...parseRegex(written, 'filter'),
      })),
    );
  });

const predicate: fc.Arbitrary<Predicate> = fc.letrec<{ any: Predicate }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 4, arbitrary: atom },
    { weight: 1, arbitrary: tie('any').map((of): Predicate => ({ op: 'not', of })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('any'), { maxLength: 3 }))
        .map(([op, of]): Predicate => ({ op, of })),
    },
  ),
})).any;

export function predicateSuite(open: () => Promise<Fixture>): void {
  describe('predicates', () => {
    const opened = useStore(open);

    test('SQL and memory agree', async () => {
      const { store } = opened;
      await fc.assert(
        fc.asyncProperty(
          fc.array(document, { minLength: 5, maxLength: 40 }),
          fc.array(predicate, { minLength: 20, maxLength: 40 }),
          async (docs, predicates) => {
            const scope = fresh();
            const ids = await put(store, scope, docs);
            for (const where of predicates) {
              const test = compile(where);
              const expected = ids.filter((id, i) => test({ ...docs[i], _id: id, id }));
              const { rows, total } = await store.read.list(scope, query({ where }));
              assert.deepEqual(
                rows.map((row) => row.id),
                expected,
                JSON.stringify(where),
              );
              assert.equal(total, expected.length);
            }
          },
        ),
        { numRuns: 15 },
      );
    });

    test('SQL and memory agree on what is too much to look through', async () => {
      const { store } = opened;
      const scope = fresh();
      const docs = [
        ...fc.sample(document, { numRuns: 60, seed: 1 }),
        ...Array.from({ length: 2_100 }, (_, i) => ({
          name: `filler ${i}`,
          n: 7_000 + (i % 3),
          flag: true,
          a: ['filler'],
        })),
      ];
      const ids = await put(store, scope, docs);
      const sort = [{ field: 'name', descending: false }];
      for (const where of fc.sample(predicate, { numRuns: 60, seed: 2 })) {
        const test = compile(where);
        const expected = ids.filter((id, i) => test({ ...docs[i], _id: id, id }));
        for (const order of [[], sort]) {
          const { rows, total } = await store.read.list(scope, query({ where, sort: order, limit: 5_000 }));
          assert.deepEqual(rows.map((row) => row.id).sort(), expected, JSON.stringify(where));
          assert.equal(total, expected.length);
        }
      }
    });

    test('a predicate of a thousand parts is answered', async () => {
      const { store } = opened;
      const scope = fresh();
      const ids = await put(store, scope, [{ name: 'n7' }, { name: 'x' }]);
      const of = Array.from({ length: 1_000 }, (_, i): Predicate => ({ op: 'eq', field: 'name', value: `n${i}` }));
      const found = await store.read.list(scope, query({ where: { op: 'or', of } }));
      assert.deepEqual(
        found.rows.map((row) => row.id),
        [ids[0]],
      );
      const values = of.map((_, i) => `n${i}`);
      assert.equal((await store.read.list(scope, query({ where: { op: 'in', field: 'other', values } }))).total, 0);
    });

    test('nothing in a field or a value becomes SQL', async () => {
      const { store } = opened;
      const scope = fresh();
      await put(store, scope, [{ name: 'a' }]);
      const hostile = ["') or 1=1 --", '"', "'", '\\', '$', '}', '{', '".x', '\0', ';drop table objects'];
      for (const field of hostile) {
        for (const op of ['eq', 'ne'] as const) {
          const { total } = await store.read.list(scope, query({ where: { op, field, value: 'a' } }));
          assert.equal(total, op === 'ne' ? 1 : 0, field);
        }
      }
      for (const each of hostile) {
        const where: Predicate = {
          op: 'or',
          of: [
            { op: 'eq', field: 'name', value: each },
            { op: 'contains', field: 'other', text: each },
            { op: 'like', field: 'name', pattern: `${each}*` },
          ],
        };
        assert.equal((await store.read.list(scope, query({ where }))).total, 0, each);
      }
      await assert.rejects(store.read.list(scope, query({ kinds: ["user' or 1=1 --"] })), RangeError);
    });
  });
}

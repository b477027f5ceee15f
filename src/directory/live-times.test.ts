import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evaluate } from '../wire/filters/evaluate.ts';
import { between, compare, contains, oneOf, type Atom, type Comparison } from '../wire/filters/predicate.ts';
import { ofTime } from './live-times.ts';

const times = fc.integer({ min: Date.UTC(2026, 9, 30), max: Date.UTC(2026, 10, 3) });
const iso = (at: number): string => new Date(at).toISOString();
/** A time whole, or its beginning: a year, a month, a day, a minute, a second. */
const texts = fc.tuple(times, fc.constantFrom(4, 7, 10, 16, 19, 24)).map(([at, length]) => iso(at).slice(0, length));
const values = fc.option(texts, { nil: null });
const operators = fc.constantFrom<Comparison>('eq', 'ne', 'gt', 'ge', 'lt', 'le');

const atoms = fc.oneof(
  fc.tuple(operators, values).map(([op, value]) => compare(op, 'lastContact', value)),
  fc.tuple(texts, texts).map(([low, high]) => between('lastContact', low, high)),
  fc.array(values).map((list) => oneOf('lastContact', list)),
) as fc.Arbitrary<Atom>;

test('a condition on a shown time holds for the kept time as it does for the text', () => {
  fc.assert(
    fc.property(atoms, fc.option(times, { nil: undefined }), (atom, seen) => {
      const said = ofTime(atom, '$seen');
      assert.ok(said);
      const [kept, shown] = seen === undefined ? [{}, {}] : [{ $seen: seen }, { lastContact: iso(seen) }];
      assert.equal(evaluate(said, kept), evaluate(atom, shown), JSON.stringify([atom, shown]));
    }),
    { numRuns: 2000 },
  );
});

test('a pattern is no condition on a number', () => {
  assert.equal(ofTime(contains('lastContact', '2026') as Atom, '$seen'), undefined);
});

import fc from 'fast-check';
import {
  and,
  between,
  compare,
  contains,
  like,
  matches,
  not,
  oneOf,
  or,
  type Predicate,
  type Scalar,
} from './predicate.ts';

/** Documents and predicates over the same few fields and values, so that they often meet. */
const text = fc.constantFrom('', 'a', 'A', 'ab', 'b*', 'Ω', '\u{1f600}', '\ufffd', 'true', '5');
export const scalars: fc.Arbitrary<Scalar> = fc.oneof(
  text,
  fc.constantFrom(0, 1, 5, -1.5),
  fc.boolean(),
  fc.constant(null),
);

const element = fc.oneof(scalars, fc.record({ c: scalars }, { requiredKeys: [] }));
export const documents = fc.record(
  {
    a: fc.oneof(scalars, fc.array(element, { maxLength: 3 })),
    b: fc.oneof(scalars, fc.record({ c: scalars }), fc.array(element, { maxLength: 3 })),
  },
  { requiredKeys: [] },
);

export const fields = fc.constantFrom('a', 'b', 'b.c', 'a.c', 'toString', 'missing');

export const predicates: fc.Arbitrary<Predicate> = fc.letrec<{ node: Predicate; leaf: Predicate }>((tie) => ({
  leaf: fc.oneof(
    fc.tuple(fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'), fields, scalars).map((args) => compare(...args)),
    fc.tuple(fields, fc.array(scalars, { maxLength: 3 })).map((args) => oneOf(...args)),
    fc.tuple(fields, scalars, scalars).map((args) => between(...args)),
    fc.tuple(fields, text).map((args) => contains(...args)),
    fc.tuple(fields, text).map((args) => like(...args)),
    fc
      .tuple(fields, fc.constantFrom('^a', 'b$', '.', 'A|5'), fc.boolean())
      .map(([field, source, ignoreCase]) => matches(field, { source, ignoreCase })),
  ),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('node'), { maxLength: 3 }).map(and),
    fc.array(tie('node'), { maxLength: 3 }).map(or),
    tie('node').map(not),
  ),
})).node;

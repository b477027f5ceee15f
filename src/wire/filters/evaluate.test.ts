import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { documents, predicates } from './arbitraries.test-support.ts';
import { evaluate } from './evaluate.ts';
import { and, between, compare, contains, EVERYTHING, like, matches, not, NOTHING, oneOf, or } from './predicate.ts';
import type { Predicate } from './predicate.ts';
import { compareText, valuesAt } from './values.ts';

const doc = {
  name: 'Ada',
  empty: '',
  nothing: null,
  count: 5,
  on: false,
  created: '2026-11-22T02:22:00.000Z',
  tags: ['red', 'Blue', null],
  none: [],
  mfa: { exclusion: true, until: null },
  networkInterfaces: [{ address: '10.0.0.1' }, { address: '::1', internal: true }, {}],
  nested: [[1, 2]],
};

const cases: readonly (readonly [string, Predicate, boolean])[] = [
  ['eq', compare('eq', 'name', 'Ada'), true],
  ['eq is case-sensitive', compare('eq', 'name', 'ada'), false],
  ['types do not mix: text and number', compare('eq', 'count', '5'), false],
  ['types do not mix: text and boolean', compare('eq', 'on', 'false'), false],
  ['eq false', compare('eq', 'on', false), true],
  ['eq the empty text', compare('eq', 'empty', ''), true],
  ['missing is not the empty text', compare('eq', 'gone', ''), false],
  ['eq null: missing', compare('eq', 'gone', null), true],
  ['eq null: null', compare('eq', 'nothing', null), true],
  ['eq null: an empty array', compare('eq', 'none', null), true],
  ['eq null: an array with values', compare('eq', 'tags', null), false],
  ['eq null: an object is a value', compare('eq', 'mfa', null), false],
  ['eq null: below a scalar', compare('eq', 'name.first', null), true],
  ['ne: missing', compare('ne', 'gone', 'x'), true],
  ['ne null: missing', compare('ne', 'gone', null), false],
  ['ne null: present', compare('ne', 'name', null), true],
  ['eq over an array: any element', compare('eq', 'tags', 'red'), true],
  ['ne over an array: no element', compare('ne', 'tags', 'red'), false],
  ['ne over an array', compare('ne', 'tags', 'green'), true],
  ['a dotted path through an object', compare('eq', 'mfa.exclusion', true), true],
  ['a dotted path through an array', compare('eq', 'networkInterfaces.address', '::1'), true],
  ['ne through an array', compare('ne', 'networkInterfaces.address', '::1'), false],
  ['an array within an array is a value', compare('eq', 'nested', 1), false],
  ['inherited properties are missing', compare('eq', 'constructor', null), true],
  ['gt', compare('gt', 'count', 4), true],
  ['gt, equal', compare('gt', 'count', 5), false],
  ['ge, equal', compare('ge', 'count', 5), true],
  ['lt, text against number', compare('lt', 'count', '9'), false],
  ['lt, missing', compare('lt', 'gone', 9), false],
  ['le, null', compare('le', 'nothing', 0), false],
  ['booleans have no order', compare('ge', 'on', false), false],
  ['dates by prefix', compare('gt', 'created', '2026-11-22'), true],
  ['gt over an array: any element', compare('gt', 'tags', 'a'), true],
  ['in', oneOf('name', ['Eve', 'Ada']), true],
  ['in with null', oneOf('gone', ['Eve', null]), true],
  ['in of nothing', oneOf('name', []), false],
  ['between, ends included', between('count', 5, 5), true],
  ['between is about one value', between('tags', 'c', 'd'), false],
  ['between, mixed types', between('count', 1, '9'), false],
  ['contains', contains('name', 'DA'), true],
  ['contains beyond ASCII', contains('x', 'ÄÖ'), true],
  ['contains over an array', contains('tags', 'blu'), true],
  ['contains: numbers are no text', contains('count', '5'), false],
  ['like, whole value', like('name', 'Ad'), false],
  ['like, prefix', like('name', 'Ad*'), true],
  ['like, suffix', like('name', '*da'), true],
  ['like, middle', like('name', 'A*a'), true],
  ['like is case-sensitive', like('name', 'a*'), false],
  ['like, the ends do not overlap', like('name', 'Ada*da'), false],
  ['like, the middle does not overlap the end', like('name', '*da*a'), false],
  ['like, several', like('created', '2026-*T*:22:*Z'), true],
  ['like, order matters', like('created', '*Z*2026*'), false],
  ['like, only a star', like('empty', '*'), true],
  ['like, a star needs a value', like('gone', '*'), false],
  ['regex', matches('name', { source: '^a', ignoreCase: true }), true],
  ['regex, case', matches('name', { source: '^a', ignoreCase: false }), false],
  ['everything', EVERYTHING, true],
  ['nothing', NOTHING, false],
  ['not', not(compare('eq', 'name', 'Ada')), false],
];

describe('evaluate', () => {
  for (const [name, predicate, expected] of cases) {
    test(name, () => assert.equal(evaluate(predicate, { ...doc, x: 'aäöb' }), expected));
  }

  test('obeys the laws of and, or and not', () => {
    fc.assert(
      fc.property(predicates, predicates, documents, (a, b, document) => {
        const [inA, inB] = [evaluate(a, document), evaluate(b, document)];
        assert.equal(evaluate(not(a), document), !inA);
        assert.equal(evaluate(and([a, b]), document), inA && inB);
        assert.equal(evaluate(or([a, b]), document), inA || inB);
        assert.equal(evaluate(not(and([a, b])), document), evaluate(or([not(a), not(b)]), document));
        assert.equal(evaluate({ op: 'and', of: [a, EVERYTHING] }, document), inA);
        assert.equal(evaluate({ op: 'or', of: [a, NOTHING] }, document), inA);
      }),
    );
  });

  test('ne, in and between are made of eq, ge and le', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'b.c'),
        fc.constantFrom('', 'a', 5, null, true),
        documents,
        (field, value, document) => {
          assert.equal(
            evaluate(compare('ne', field, value), document),
            !evaluate(compare('eq', field, value), document),
          );
          assert.equal(evaluate(oneOf(field, [value]), document), evaluate(compare('eq', field, value), document));
          const within = evaluate(between(field, value, value), document);
          if (typeof value === 'string' || typeof value === 'number') {
            assert.equal(within, evaluate(compare('eq', field, value), document));
          } else {
            assert.equal(within, false);
          }
        },
      ),
    );
  });

  test('like agrees with a regular expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    const values = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    fc.assert(
      fc.property(letters, values, (pattern, value) => {
        const peer = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
        assert.equal(evaluate(like('a', pattern), { a: value }), peer.test(value));
      }),
    );
  });
});

describe('compareText', () => {
  test('orders as the bytes of UTF-8 do', () => {
    const strings = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(strings, strings, (a, b) => {
        assert.equal(Math.sign(compareText(a, b)), Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
  test('puts what is beyond U+FFFF last, unlike UTF-16', () => {
    assert.deepEqual(['\u{1f600}', '\ufffd'].toSorted(), ['\u{1f600}', '\ufffd']);
    assert.deepEqual(['\u{1f600}', '\ufffd'].toSorted(compareText), ['\ufffd', '\u{1f600}']);
  });
});

test('valuesAt leaves out null and opens arrays once', () => {
  assert.deepEqual(valuesAt(doc, 'tags'), ['red', 'Blue']);
  assert.deepEqual(valuesAt(doc, 'networkInterfaces.address'), ['10.0.0.1', '::1']);
  assert.deepEqual(valuesAt(doc, 'nested'), [[1, 2]]);
  assert.deepEqual(valuesAt(doc, 'networkInterfaces.0'), []);
  assert.deepEqual(valuesAt('text', 'length'), []);
});

test('predicates are frozen', () => {
  const predicate = and([compare('eq', 'a', 1), oneOf('b', [1])]);
  assert.ok(Object.isFrozen(predicate) && predicate.op === 'and' && Object.isFrozen(predicate.of));
  assert.ok(predicate.of.every((part) => Object.isFrozen(part)));
});

test('and and or leave out what changes nothing', () => {
  const atom = compare('eq', 'a', 1);
  assert.equal(and([EVERYTHING, atom]), atom);
  assert.equal(and([atom, NOTHING]), NOTHING);
  assert.equal(or([NOTHING, atom]), atom);
  assert.equal(or([atom, EVERYTHING]), EVERYTHING);
  assert.equal(and([]), EVERYTHING);
  assert.equal(or([]), NOTHING);
});

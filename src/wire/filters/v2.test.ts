import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { GrammarError } from './errors.ts';
import { and, between, compare, contains, EVERYTHING, like, not, oneOf, type Predicate } from './predicate.ts';
import { parseV2Filter, parseV2List } from './v2.ts';

const name = compare('eq', 'name', 'x');
const type = compare('eq', 'type', 'user_group');

describe('one v2 filter', () => {
  const spellings: readonly (readonly [string, Predicate])[] = [
    ['name:eq:Test Group', compare('eq', 'name', 'Test Group')],
    ['name:ne:x', compare('ne', 'name', 'x')],
    ['suggestionCounts.total:gt:0', compare('gt', 'suggestionCounts.total', '0')],
    ['a:ge:1', compare('ge', 'a', '1')],
    ['uptime:gte:1', compare('ge', 'uptime', '1')],
    ['a:lt:1', compare('lt', 'a', '1')],
    ['a:le:1', compare('le', 'a', '1')],
    ['a:lte:1', compare('le', 'a', '1')],
    ['a:$eq:1', compare('eq', 'a', '1')],
    ['name:search:foo', contains('name', 'foo')],
    ['name:search:f*', contains('name', 'f*')],
    ['system_id:in:1|2|3', oneOf('system_id', ['1', '2', '3'])],
    ['system_id:in:1', oneOf('system_id', ['1'])],
    ['a:between:1|5', between('a', '1', '5')],
    ['a:between:1,5', between('a', '1', '5')],
    ['a:between:x,y|z', between('a', 'x,y', 'z')],
    ['name:eq:dev*', like('name', 'dev*')],
    ['name:ne:*dev', not(like('name', '*dev'))],
    ['created:ge:2026-11-22T02:22:00Z', compare('ge', 'created', '2026-11-22T02:22:00Z')],
    ['name:eq:', compare('eq', 'name', '')],
    ['memberQueryErrorFlags:CO:CYCLE', contains('memberQueryErrorFlags', 'CYCLE')],
    ['memberQueryErrorFlags:NCO:CYCLE', not(contains('memberQueryErrorFlags', 'CYCLE'))],
  ];
  for (const [text, expected] of spellings) {
    test(text, () => assert.deepEqual(parseV2Filter(text, 'filter'), expected));
  }

  for (const text of ['name', 'name:x', ':eq:x', 'name:like:x', 'name::x', '']) {
    test(`refuses ${JSON.stringify(text)} and shows the form`, () => {
      assert.throws(() => parseV2Filter(text, 'filter'), {
        name: 'GrammarError',
        message: /write field:operator:value, with one of eq, ne/,
      });
    });
  }
  for (const value of ['1', '1|2|3', '1,2,3', '']) {
    test(`refuses between ${JSON.stringify(value)}`, () => {
      assert.throws(() => parseV2Filter(`a:between:${value}`, 'filter'), /low\|high/);
    });
  }

  test('prints and parses to the same', () => {
    const names = fc.stringMatching(/^[A-Za-z_][\w.]{0,20}$/);
    const values = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !['\0', '*', '|'].some((special) => value.includes(special)));
    const printable = fc.oneof(
      fc.tuple(fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'), names, values).map((args) => compare(...args)),
      fc.tuple(names, fc.array(values, { minLength: 1, maxLength: 4 })).map((args) => oneOf(...args)),
      fc.tuple(names, values, values).map((args) => between(...args)),
      fc.tuple(names, values).map((args) => contains(...args)),
      fc.tuple(names, values).map(([field, value]) => like(field, `${value}*`)),
    );
    fc.assert(
      fc.property(printable, (predicate) => assert.deepEqual(parseV2Filter(print(predicate), 'filter'), predicate)),
    );
  });
});

function print(predicate: Predicate): string {
  switch (predicate.op) {
    case 'in':
      return `${predicate.field}:in:${predicate.values.join('|')}`;
    case 'between':
      return `${predicate.field}:between:${String(predicate.low)}|${String(predicate.high)}`;
    case 'contains':
      return `${predicate.field}:search:${predicate.text}`;
    case 'like':
      return `${predicate.field}:eq:${predicate.pattern}`;
    case 'and':
    case 'or':
    case 'not':
    case 'regex':
      throw new Error(`v2 cannot print ${predicate.op}`);
    default:
      return `${predicate.field}:${predicate.op}:${String(predicate.value)}`;
  }
}

describe('the query of a v2 list', () => {
  test('defaults', () => {
    assert.deepEqual(parseV2List({}), { limit: 10, skip: 0, sort: [], fields: undefined, filter: EVERYTHING });
  });
  const filters: readonly (readonly [Record<string, unknown>, Predicate])[] = [
    [{ filter: ['name:eq:x', 'type:eq:user_group'] }, and([name, type])],
    [{ 'filter[]': ['name:eq:x', 'type:eq:user_group'] }, and([name, type])],
    [{ 'filter[0]': 'name:eq:x', 'filter[1]': 'type:eq:user_group' }, and([name, type])],
    // The URL of jcapi-powershell#57, before it was put right.
    [{ filter: 'type:eq:user_group,name:eq:x' }, and([type, name])],
    [{ filter: 'name:eq:Sales, EMEA' }, compare('eq', 'name', 'Sales, EMEA')],
    [{ filter: 'name:eq:x,time:10:30' }, compare('eq', 'name', 'x,time:10:30')],
    [{ filter: '' }, EVERYTHING],
  ];
  for (const [query, expected] of filters) {
    test(JSON.stringify(query), () => assert.deepEqual(parseV2List(query).filter, expected));
  }
  test('sort and fields are separated by commas, or repeated', () => {
    const sort = [
      { field: 'type', descending: true },
      { field: 'name', descending: false },
    ];
    assert.deepEqual(parseV2List({ sort: '-type,name' }).sort, sort);
    assert.deepEqual(parseV2List({ sort: ['-type', 'name'] }).sort, sort);
    assert.deepEqual(parseV2List({ 'sort[0]': '-type', 'sort[1]': 'name' }).sort, sort);
    assert.deepEqual(parseV2List({ fields: 'id, name,' }).fields, ['id', 'name']);
    assert.deepEqual(parseV2List({ fields: ['id', 'name'] }).fields, ['id', 'name']);
    assert.deepEqual(parseV2List({ sortIgnoreCase: 'name' }).sort, [
      { field: 'name', descending: false, ignoreCase: true },
    ]);
  });
  test('limits', () => {
    assert.equal(parseV2List({ limit: '1000' }, { maxLimit: 1000 }).limit, 1000);
    assert.throws(() => parseV2List({ limit: '101' }), /exceeds maximum value of 100/);
    assert.throws(() => parseV2List({ skip: '-1' }), { parameter: 'skip' });
  });
  test('has no groups of filters', () => {
    assert.throws(() => parseV2List({ 'filter[or][0]': 'name:eq:x' }), { parameter: 'filter[or][0]' });
  });

  test('any query gives a request or a GrammarError', () => {
    const keys = fc.oneof(
      fc.constantFrom('filter', 'filter[]', 'filter[3]', 'limit', 'skip', 'sort', 'fields'),
      fc.string(),
    );
    const filterLike = fc
      .tuple(fc.string(), fc.constantFrom('', ':', ':eq:', ':in:', ':regex:', ':between:', ':*:'), fc.string())
      .map((parts) => parts.join(''));
    const value = fc.oneof(filterLike, fc.array(filterLike, { maxLength: 3 }), fc.anything());
    fc.assert(
      fc.property(fc.dictionary(keys, value, { maxKeys: 4 }), (query) => {
        try {
          parseV2List(query);
        } catch (error) {
          if (!(error instanceof GrammarError)) throw error;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

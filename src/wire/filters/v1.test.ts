import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { GrammarError } from './errors.ts';
import { and, between, compare, contains, EVERYTHING, matches, not, oneOf, or, type Predicate } from './predicate.ts';
import { parseV1Filter, parseV1List } from './v1.ts';

const a1 = compare('eq', 'a', '1');
const b2 = compare('eq', 'b', '2');
const c3 = compare('eq', 'c', '3');

describe('one v1 filter', () => {
  const spellings: readonly (readonly [string, Predicate])[] = [
    ['firstname:$eq:David', compare('eq', 'firstname', 'David')],
    ['firstname:David', compare('eq', 'firstname', 'David')],
    ['displayName:eq:X', compare('eq', 'displayName', 'X')],
    ['_id:$eq:5f0a', compare('eq', '_id', '5f0a')],
    ['a:$ne:1', compare('ne', 'a', '1')],
    ['a:$gt:1', compare('gt', 'a', '1')],
    ['a:$gte:1', compare('ge', 'a', '1')],
    ['a:ge:1', compare('ge', 'a', '1')],
    ['a:$lt:1', compare('lt', 'a', '1')],
    ['password_expiration_date:$lte:2021-10-24', compare('le', 'password_expiration_date', '2021-10-24')],
    ['a:le:1', compare('le', 'a', '1')],
    ['company:$co:Toast', contains('company', 'Toast')],
    ['a:$in:x|y', oneOf('a', ['x', 'y'])],
    ['a:between:1|5', between('a', '1', '5')],
    ['a:search:x', contains('a', 'x')],
    ['username:$regex:/pester/i', matches('username', { source: 'pester', ignoreCase: true })],
    ['username:$regex:(?i)^x:y$', matches('username', { source: '^x:y$', ignoreCase: true })],
    ['mfa.exclusion:$eq:true', compare('eq', 'mfa.exclusion', 'true')],
    ['a:$EQ:1', a1],
    // A value keeps its colons, and its stars.
    ['a:$eq:10:30:00', compare('eq', 'a', '10:30:00')],
    ['a:10:30', compare('eq', 'a', '10:30')],
    ['url:https://x.example/', compare('eq', 'url', 'https://x.example/')],
    ['a:$eq:x*', compare('eq', 'a', 'x*')],
    ['a:$eq:', compare('eq', 'a', '')],
    ['a:', compare('eq', 'a', '')],
    ['a:eq', compare('eq', 'a', 'eq')],
    ['a:$5', compare('eq', 'a', '$5')],
    ['a:$eq: 1 ', compare('eq', 'a', ' 1 ')],
  ];
  for (const [text, expected] of spellings) {
    test(text, () => assert.deepEqual(parseV1Filter(text, 'filter'), expected));
  }

  const refused: readonly (readonly [string, RegExp])[] = [
    ['a', /write field:\$eq:value/],
    [':x', /write field:\$eq:value/],
    ['a:$eq', /has no value/],
    ['a:$like:x', /unknown operator "\$like" on "a"; there are \$eq, \$ne/],
    ['a:$regex:(', /not closed/],
    ['a:$between:1', /takes two values/],
    ['a:\u0000', /U\+0000/],
    ['a\n:1', /name of a field/],
    [`${'a'.repeat(300)}:1`, /name of a field/],
    [`a:$in:${'|'.repeat(1_000)}`, /more than 1000 values/],
  ];
  for (const [text, message] of refused) {
    test(`refuses ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.throws(() => parseV1Filter(text, 'filter'), { name: 'GrammarError', parameter: 'filter', message });
    });
  }

  test('prints and parses to the same', () => {
    const operators = { eq: '$eq', ne: '$ne', gt: '$gt', ge: '$gte', lt: '$lt', le: '$lte' } as const;
    const names = fc.stringMatching(/^[A-Za-z_][\w.]{0,20}$/);
    const values = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\u0000'));
    fc.assert(
      fc.property(names, fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'), values, (name, op, value) => {
        assert.deepEqual(parseV1Filter(`${name}:${operators[op]}:${value}`, 'filter'), compare(op, name, value));
      }),
    );
  });
});

describe('several v1 filters', () => {
  const spellings: readonly (readonly [Record<string, unknown>, Predicate])[] = [
    [{}, EVERYTHING],
    [{ filter: '' }, EVERYTHING],
    [{ filter: 'a:1' }, a1],
    [{ filter: ['a:1', 'b:2'] }, and([a1, b2])],
    [{ 'filter[]': ['a:1', 'b:2'] }, and([a1, b2])],
    [{ 'filter[]': 'a:1' }, a1],
    [{ 'filter[0]': 'a:1', 'filter[1]': 'b:2' }, and([a1, b2])],
    [{ 'filter[10]': 'c:3', 'filter[9]': 'b:2', filter: 'a:1' }, and([a1, b2, c3])],
    [{ 'filter[and][0]': 'a:1', 'filter[and][1]': 'b:2' }, and([a1, b2])],
    [{ 'filter[and][]': ['a:1', 'b:2'] }, and([a1, b2])],
    [{ 'filter[or][0]': 'a:1', 'filter[or][1]': 'b:2' }, or([a1, b2])],
    [{ 'filter[or]': ['a:1', 'b:2'] }, or([a1, b2])],
    [{ 'filter[or][0]': 'a:1' }, a1],
    [{ filter: 'a:1', 'filter[or][0]': 'b:2', 'filter[or][1]': 'c:3' }, and([a1, or([b2, c3])])],
    // Joined by commas, as one SDK does; a comma within a value is left alone.
    [{ filter: 'a:$eq:1,b:$eq:2' }, and([a1, b2])],
    [{ filter: 'a:$eq:1,b:2' }, compare('eq', 'a', '1,b:2')],
    [{ filter: 'a:$eq:x, y' }, compare('eq', 'a', 'x, y')],
  ];
  for (const [query, expected] of spellings) {
    test(JSON.stringify(query), () => assert.deepEqual(parseV1List(query).filter, expected));
  }

  test('refuses a spelling that is none, with its key', () => {
    assert.throws(() => parseV1List({ 'filter[department]': 'IT' }), {
      parameter: 'filter[department]',
      message: /filter\[or\]\[0\]/,
    });
    assert.throws(() => parseV1List({ 'filter[or][x]': 'a:1' }), GrammarError);
    assert.throws(() => parseV1List({ 'filter[or][1]': 'a' }), { parameter: 'filter[or][1]' });
    assert.throws(() => parseV1List({ filter: { a: 1 } }), { parameter: 'filter' });
  });
  test('refuses more than 20 regular expressions', () => {
    const filter = Array<string>(20).fill('a:$regex:^x');
    assert.equal(parseV1List({ filter }).filter.op, 'and');
    assert.throws(() => parseV1List({ filter: [...filter, 'a:$regex:^y'] }), /more than 20 regular expressions/);
  });

  test('refuses more than 500 conditions', () => {
    assert.throws(() => parseV1List({ filter: Array<string>(501).fill('a:1') }), /more than 500 conditions/);
  });
});

describe('the page of a v1 list', () => {
  test('defaults', () => {
    assert.deepEqual(parseV1List({}), { limit: 10, skip: 0, sort: [], fields: undefined, filter: EVERYTHING });
  });
  test('limit and skip', () => {
    const { limit, skip } = parseV1List({ limit: '100', skip: '20' });
    assert.deepEqual({ limit, skip }, { limit: 100, skip: 20 });
    assert.equal(parseV1List({ limit: '0' }).limit, 0);
    assert.equal(parseV1List({ limit: '' }).limit, 10);
    assert.equal(parseV1List({ limit: ['5', '7'] }).limit, 7);
    assert.equal(parseV1List({ limit: 25 }).limit, 25);
    assert.equal(parseV1List({}, { defaultLimit: 1 }).limit, 1);
    assert.equal(parseV1List({ limit: '10000' }, { maxLimit: 10_000 }).limit, 10_000);
  });
  test('a limit above the maximum is refused in the words of the API', () => {
    assert.throws(() => parseV1List({ limit: '101' }), {
      parameter: 'limit',
      message: 'request parameter "limit" exceeds maximum value of 100',
    });
  });
  for (const value of ['-1', 'x', '1.5', '1e3', '99999999999999999999', ' ']) {
    test(`limit and skip of ${JSON.stringify(value)}`, () => {
      if (value === ' ') {
        assert.equal(parseV1List({ limit: value }).limit, 10);
        return;
      }
      assert.throws(() => parseV1List({ limit: value }), /request parameter "limit"/);
      assert.throws(() => parseV1List({ skip: value }), /request parameter "skip" must be a whole number/);
    });
  }
  test('sort and fields are separated by spaces', () => {
    assert.deepEqual(parseV1List({ sort: '-created  _id' }).sort, [
      { field: 'created', descending: true },
      { field: '_id', descending: false },
    ]);
    assert.deepEqual(parseV1List({ fields: ' email username ' }).fields, ['email', 'username']);
    assert.deepEqual(parseV1List({ fields: ['email', 'username'] }).fields, ['email', 'username']);
    assert.deepEqual(parseV1List({ 'fields[0]': 'email', 'fields[1]': 'username' }).fields, ['email', 'username']);
    assert.equal(parseV1List({ fields: '' }).fields, undefined);
  });
  test('a comma makes one name, of no field', () => {
    assert.deepEqual(parseV1List({ sort: 'a,b', fields: 'a,b' }).sort, [{ field: 'a,b', descending: false }]);
    assert.deepEqual(parseV1List({ fields: 'a,b' }).fields, ['a,b']);
  });
  test('sortIgnoreCase is a sort, or makes the sort disregard case', () => {
    const name = { field: 'displayName', descending: true, ignoreCase: true };
    assert.deepEqual(parseV1List({ sortIgnoreCase: '-displayName' }).sort, [name]);
    assert.deepEqual(parseV1List({ sort: '-displayName', sortIgnoreCase: 'true' }).sort, [name]);
    assert.deepEqual(parseV1List({ sort: '_id', sortIgnoreCase: 'false' }).sort, [{ field: '_id', descending: false }]);
  });
  test('a lone minus is refused', () => {
    assert.throws(() => parseV1List({ sort: '-' }), { parameter: 'sort' });
  });
});

describe('v1 search', () => {
  const spellings: readonly (readonly [Record<string, unknown>, unknown])[] = [
    [{ search: 'ada love' }, { terms: ['ada love'] }],
    [{ search: ['ada', 'eve'] }, { terms: ['ada', 'eve'] }],
    [{ search: '' }, undefined],
    [{ 'search[searchTerm]': 'x' }, { terms: ['x'] }],
    [{ 'search[searchTerm]': ['x', 'y'] }, { terms: ['x', 'y'] }],
    [{ 'search[searchTerm][1]': 'y', 'search[searchTerm][0]': 'x' }, { terms: ['x', 'y'] }],
    [
      { 'search[fields][0]': 'name', 'search[fields][1]': 'os', 'search[searchTerm]': 'x' },
      { terms: ['x'], fields: ['name', 'os'] },
    ],
    [
      { 'search[fields][]': 'name', 'search[searchTerm]': 'x' },
      { terms: ['x'], fields: ['name'] },
    ],
    [
      { 'search[fields]': ['name', 'os'], 'search[searchTerm]': 'x' },
      { terms: ['x'], fields: ['name', 'os'] },
    ],
    [{ 'search[fields][0]': 'name' }, undefined],
  ];
  for (const [query, expected] of spellings) {
    test(JSON.stringify(query), () => assert.deepEqual(parseV1List(query).search, expected));
  }
  test('refuses an unknown part', () => {
    assert.throws(() => parseV1List({ 'search[term]': 'x' }), { parameter: 'search[term]', message: /searchTerm/ });
  });
});

test('any query gives a request or a GrammarError', () => {
  const keys = fc.oneof(
    fc.constantFrom('filter', 'filter[]', 'filter[or][0]', 'filter[and]', 'limit', 'skip', 'sort', 'fields', 'search'),
    fc.string().map((text) => `filter[${text}`),
    fc.string().map((text) => `search[${text}]`),
    fc.string(),
  );
  const filterLike = fc
    .tuple(fc.string(), fc.constantFrom('', ':', ':$', ':$in:', ':$regex:', ':between:'), fc.string())
    .map((parts) => parts.join(''));
  const value = fc.oneof(fc.string(), filterLike, fc.array(filterLike, { maxLength: 3 }), fc.anything());
  fc.assert(
    fc.property(fc.dictionary(keys, value, { maxKeys: 4 }), (query) => {
      try {
        parseV1List(query);
      } catch (error) {
        if (!(error instanceof GrammarError)) throw error;
      }
    }),
    { numRuns: 2_000 },
  );
});

test('the negation of contains has its own word', () => {
  assert.deepEqual(parseV1Filter('a:$nco:x', 'filter'), not(contains('a', 'x')));
});

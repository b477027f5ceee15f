import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { GrammarError } from './errors.ts';
import { and, compare, contains, EVERYTHING, matches, NOTHING, oneOf, or, type Predicate } from './predicate.ts';
import { parseBodyFilter, parseSearchBody } from './searchBody.ts';

const it = compare('eq', 'department', 'IT');
const hr = compare('eq', 'department', 'HR');
const on = compare('eq', 'activated', true);

describe('the filter of a search body', () => {
  const forms: readonly (readonly [unknown, Predicate])[] = [
    // 1: and, or, of objects and strings, nested
    [{ and: [{ department: 'IT' }, { activated: true }] }, and([it, on])],
    [{ or: [{ department: 'IT' }, 'department:$eq:HR'] }, or([it, hr])],
    [{ and: ['department:$eq:IT', { or: ['department:HR', { activated: { $eq: true } }] }] }, and([it, or([hr, on])])],
    [{ $or: [{ department: 'IT' }, { department: 'HR' }] }, or([it, hr])],
    [{ and: [] }, EVERYTHING],
    [{ or: [] }, NOTHING],
    [{ and: [{ department: 'IT' }], activated: true }, and([it, on])],
    // 2: an array
    [[{ department: 'IT' }, { activated: true }], and([it, on])],
    [['department:$eq:IT'], it],
    [[], EVERYTHING],
    // 3: an object of fields
    [{ department: 'IT', activated: true }, and([it, on])],
    [{ username: { $regex: '(?i)^x$' } }, matches('username', { source: '^x$', ignoreCase: true })],
    [{ username: { $regex: '^x$', $options: 'i' } }, matches('username', { source: '^x$', ignoreCase: true })],
    [{ company: { $co: 'Toast' } }, contains('company', 'Toast')],
    [{ department: { $in: ['IT', 'HR'] } }, oneOf('department', ['IT', 'HR'])],
    [{ department: ['IT', 'HR'] }, oneOf('department', ['IT', 'HR'])],
    [{ uid: { $gte: 1, $lt: 5 } }, and([compare('ge', 'uid', 1), compare('lt', 'uid', 5)])],
    [{ manager: null }, compare('eq', 'manager', null)],
    [{ and: 'x' }, compare('eq', 'and', 'x')],
    [{}, EVERYTHING],
    // 4: a string
    ['workflowInstanceId:$eq:abc', compare('eq', 'workflowInstanceId', 'abc')],
    ['', EVERYTHING],
    [null, EVERYTHING],
    [undefined, EVERYTHING],
  ];
  for (const [filter, expected] of forms) {
    test(JSON.stringify(filter) ?? 'absent', () => assert.deepEqual(parseBodyFilter(filter, 'filter'), expected));
  }

  const refused: readonly (readonly [unknown, RegExp])[] = [
    [5, /text such as "field:\$eq:value", or an object/],
    [{ mfa: { exclusion: true } }, /written with a dot: "mfa.exclusion"/],
    [{ a: { $like: 'x' } }, /no operator "\$like"; there are \$eq/],
    [{ a: {} }, /has no operator/],
    [{ a: { $regex: 'x', $options: 'm' } }, /"\$options"/],
    [{ $and: { a: 1 } }, /takes an array/],
    [{ $where: 'true' }, /"\$where"/],
    [{ a: { $in: [{}] } }, /must be text, a number/],
    [{ a: { $co: null } }, /must be text/],
    [{ a: 'x\u0000' }, /U\+0000/],
    [['a'], /is not a filter/],
  ];
  for (const [filter, message] of refused) {
    test(`refuses ${JSON.stringify(filter)}`, () => {
      assert.throws(() => parseBodyFilter(filter, 'filter'), { name: 'GrammarError', parameter: 'filter', message });
    });
  }

  test('refuses what is nested too deep, before the stack is', () => {
    let filter: unknown = { a: 1 };
    for (let i = 0; i < 20; i++) filter = i % 2 === 0 ? { and: [filter, { b: 1 }] } : { or: [filter, { c: 1 }] };
    assert.throws(() => parseBodyFilter(filter, 'filter'), /nested more than 16 deep/);
    for (let i = 0; i < 50_000; i++) filter = [filter];
    assert.throws(() => parseBodyFilter(filter, 'filter'), GrammarError);
  });
});

describe('a search body', () => {
  test('nothing asks for everything', () => {
    const everything = { limit: 10, skip: 0, sort: [], fields: undefined, filter: EVERYTHING };
    for (const body of [undefined, null, '', {}]) assert.deepEqual(parseSearchBody(body), everything);
  });
  test('the body counts before the query', () => {
    const request = parseSearchBody(
      { limit: 20, skip: '40', sort: '-username', fields: ['email', 'username'] },
      { limit: '10', skip: '0', sort: 'email', 'fields[0]': '_id' },
    );
    assert.deepEqual(request, {
      limit: 20,
      skip: 40,
      sort: [{ field: 'username', descending: true }],
      fields: ['email', 'username'],
      filter: EVERYTHING,
    });
  });
  test('the query counts where the body is silent', () => {
    const { limit, skip, fields } = parseSearchBody(
      { fields: '' },
      { limit: '7', skip: '3', fields: 'email username' },
    );
    assert.deepEqual({ limit, skip, fields }, { limit: 7, skip: 3, fields: ['email', 'username'] });
  });
  test('limits hold for both', () => {
    assert.throws(() => parseSearchBody({ limit: 101 }), { parameter: 'limit' });
    assert.throws(() => parseSearchBody({}, { limit: '101' }), { parameter: 'limit' });
    assert.throws(() => parseSearchBody({ skip: -1 }), { parameter: 'skip' });
    assert.throws(() => parseSearchBody({ limit: {} }), { parameter: 'limit' });
  });
  const searches: readonly (readonly [unknown, unknown])[] = [
    [
      { searchTerm: 'ada', fields: ['email'] },
      { terms: ['ada'], fields: ['email'] },
    ],
    [
      { searchTerm: ['ada', 'eve'], fields: 'email username' },
      { terms: ['ada', 'eve'], fields: ['email', 'username'] },
    ],
    [{ searchTerm: 'ada' }, { terms: ['ada'] }],
    [{ searchTerm: '', fields: ['email'] }, undefined],
    [{}, undefined],
    [null, undefined],
  ];
  for (const [searchFilter, expected] of searches) {
    test(`searchFilter ${JSON.stringify(searchFilter)}`, () => {
      assert.deepEqual(parseSearchBody({ searchFilter }).search, expected);
    });
  }
  for (const body of [[], 5, 'x', { searchFilter: 'x' }, { searchFilter: { searchTerm: {} } }]) {
    test(`refuses ${JSON.stringify(body)}`, () => assert.throws(() => parseSearchBody(body), GrammarError));
  }

  test('any JSON gives a request or a GrammarError', () => {
    const node = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small', maxDepth: 4 },
        fc.jsonValue({ maxDepth: 2 }),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('and', 'or', '$or', 'a', '$eq', '$in', '$regex', '$options', '__proto__'),
          tie('any'),
          { maxKeys: 3 },
        ),
      ),
    })).any;
    fc.assert(
      fc.property(node, node, node, (filter, searchFilter, fields) => {
        try {
          parseSearchBody({ filter, searchFilter, fields });
        } catch (error) {
          if (!(error instanceof GrammarError)) throw error;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

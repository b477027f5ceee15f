import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { GrammarError } from './errors.ts';
import { parseMemberQuery } from './memberQuery.ts';
import { and, between, compare, contains, like, NOTHING, oneOf, type Predicate } from './predicate.ts';

const sales = compare('eq', 'department', 'Sales');
const filter = (field: string, operator: string, value: unknown): unknown => ({
  queryType: 'FilterQuery',
  filters: [{ field, operator, value }],
});

describe('the rule of a dynamic group', () => {
  const rules: readonly (readonly [string, unknown, Predicate])[] = [
    ['FilterQuery eq', filter('department', 'eq', 'Sales'), sales],
    ['FilterQuery ne', filter('department', 'ne', 'Sales'), compare('ne', 'department', 'Sales')],
    ['FilterQuery in, text', filter('company', 'in', 'A|B'), oneOf('company', ['A', 'B'])],
    ['FilterQuery in, array', filter('company', 'in', ['A', 'B']), oneOf('company', ['A', 'B'])],
    ['FilterQuery between', filter('created', 'between', '2026|2027'), between('created', '2026', '2027')],
    ['FilterQuery search', filter('jobTitle', 'search', 'engineer'), contains('jobTitle', 'engineer')],
    ['FilterQuery wildcard', filter('costCenter', 'eq', 'EU-*'), like('costCenter', 'EU-*')],
    ['FilterQuery without a value', filter('manager', 'eq', undefined), compare('eq', 'manager', null)],
    [
      'FilterQuery, several',
      {
        queryType: 'FilterQuery',
        filters: [
          { field: 'department', operator: 'eq', value: 'Sales' },
          { field: 'userState', operator: 'in', value: 'active|staged' },
        ],
      },
      and([sales, oneOf('userState', ['active', 'staged'])]),
    ],
    ['Filter', { queryType: 'Filter', filters: ['description:$eq:test'] }, compare('eq', 'description', 'test')],
    [
      'Filter, several',
      { queryType: 'Filter', filters: ['department:$eq:Sales', 'a:1'] },
      and([sales, compare('eq', 'a', '1')]),
    ],
    [
      'Search, a JSON string',
      { queryType: 'Search', searchFilters: '{"filter":{"and":["department:$eq:Sales","company:$co:Toast"]}}' },
      and([sales, contains('company', 'Toast')]),
    ],
    [
      'Search, the object itself',
      { queryType: 'Search', searchFilters: { filter: { and: ['department:$eq:Sales'] } } },
      sales,
    ],
    [
      'Search with a searchFilter',
      { queryType: 'Search', searchFilters: '{"searchFilter":{"searchTerm":"x","fields":["email"]}}' },
      contains('email', 'x'),
    ],
    ['no queryType', { filters: [{ field: 'department', operator: 'eq', value: 'Sales' }] }, sales],
    ['no condition: FilterQuery', { queryType: 'FilterQuery', filters: [] }, NOTHING],
    ['no condition: Filter', { queryType: 'Filter' }, NOTHING],
    ['no condition: Search', { queryType: 'Search', searchFilters: '{"filter":{"and":[{},{}]}}' }, NOTHING],
    ['no condition: Search, nothing in it', { queryType: 'Search', searchFilters: '{}' }, NOTHING],
  ];
  for (const [name, rule, expected] of rules) {
    test(name, () => assert.deepEqual(parseMemberQuery(rule), expected));
  }

  const refused: readonly (readonly [unknown, RegExp])[] = [
    [null, /an object with "queryType"/],
    [[], /an object with "queryType"/],
    [{ queryType: 'Other' }, /FilterQuery, Filter, Search/],
    [{ queryType: 'FilterQuery', filters: {} }, /no array/],
    [{ queryType: 'FilterQuery', filters: [{ field: 'a' }] }, /has filters such as/],
    [filter('a', 'like', 'x'), /operator "like"; there are eq/],
    [filter('', 'eq', 'x'), /no field name/],
    [filter('a', 'eq', {}), /must be text/],
    [{ queryType: 'Filter', filters: ['a'] }, /is not a filter/],
    [{ queryType: 'Search', searchFilters: '{' }, /not valid JSON/],
    [{ queryType: 'Search', searchFilters: '[]' }, /no JSON object/],
    [{ queryType: 'Search', searchFilters: '{"searchFilter":{"searchTerm":"x"}}' }, /without "fields"/],
  ];
  for (const [rule, message] of refused) {
    test(`refuses ${JSON.stringify(rule)}`, () => {
      assert.throws(() => parseMemberQuery(rule), { name: 'GrammarError', parameter: 'memberQuery', message });
    });
  }

  test('any JSON gives a predicate or a GrammarError', () => {
    const rule = fc.record({
      queryType: fc.constantFrom('FilterQuery', 'Filter', 'Search', undefined, 'x'),
      filters: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.oneof(
            fc.string(),
            fc.record({ field: fc.string(), operator: fc.constantFrom('eq', 'in', 'regex'), value: fc.jsonValue() }),
          ),
        ),
      ),
      searchFilters: fc.oneof(fc.json(), fc.jsonValue()),
    });
    fc.assert(
      fc.property(rule, (value) => {
        try {
          parseMemberQuery(value);
        } catch (error) {
          if (!(error instanceof GrammarError)) throw error;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

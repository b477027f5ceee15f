import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { GrammarError } from '../../wire/filters/errors.ts';
import { evaluate } from '../../wire/filters/evaluate.ts';
import { parseRule, type Rule } from './rule.ts';
import { systemGroups, userGroups } from './specs.ts';

const A = 'a'.repeat(24);
const B = 'b'.repeat(24);
const filterQuery = (...filters: [field: string, operator: string, value: unknown][]) => ({
  queryType: 'FilterQuery',
  filters: filters.map(([field, operator, value]) => ({ field, operator, value })),
});
function parsed(memberQuery: unknown, spec = userGroups): Rule {
  const rule = parseRule(memberQuery, spec.vocabulary);
  assert.ok(rule !== undefined);
  return rule;
}
const selects = (memberQuery: unknown, doc: object, groups: readonly string[] = [], spec = userGroups) =>
  parsed(memberQuery, spec).selects(doc as Record<string, unknown>, new Set(groups));

describe('the three forms of a rule', () => {
  const sales = { department: 'Sales', company: 'Toast Ltd' };
  const forms = {
    FilterQuery: filterQuery(['department', 'eq', 'Sales']),
    Filter: { queryType: 'Filter', filters: ['department:$eq:Sales'] },
    Search: { queryType: 'Search', searchFilters: '{"filter":{"and":["department:$eq:Sales","company:$co:toast"]}}' },
  };
  for (const [form, query] of Object.entries(forms)) {
    test(form, () => {
      assert.equal(selects(query, sales), true);
      assert.equal(selects(query, { ...sales, department: 'IT' }), false);
      assert.equal(parsed(query).exact, true);
    });
  }

  test('a rule without a condition is none', () => {
    for (const query of [
      { queryType: 'FilterQuery', filters: [] },
      { queryType: 'Filter' },
      { queryType: 'Search', searchFilters: '{}' },
    ]) {
      assert.equal(parseRule(query, userGroups.vocabulary), undefined);
    }
  });
});

describe('names that only rules know', () => {
  test('userState speaks the words of the console, whatever the case', () => {
    assert.equal(selects(filterQuery(['userState', 'eq', 'active']), { state: 'ACTIVATED' }), true);
    assert.equal(selects(filterQuery(['userState', 'in', 'Staged|suspended']), { state: 'SUSPENDED' }), true);
    assert.equal(selects(filterQuery(['state', 'ne', 'ACTIVATED']), { state: 'ACTIVATED' }), false);
  });

  test('attributes.<name> is the value of that attribute and of no other', () => {
    const doc = {
      attributes: [
        { name: 'site', value: 'Berlin' },
        { name: 'badge', value: 'Paris' },
      ],
    };
    assert.equal(selects(filterQuery(['attributes.site', 'eq', 'Berlin']), doc), true);
    assert.equal(selects(filterQuery(['attributes.site', 'eq', 'Paris']), doc), false);
    assert.equal(selects(filterQuery(['attributes.none', 'ne', 'x']), doc), true);
  });

  test('memberOf asks for the groups of the member', () => {
    assert.equal(selects(filterQuery(['memberOf', 'eq', A]), {}, [A]), true);
    assert.equal(selects(filterQuery(['memberof', 'ne', A.toUpperCase()]), {}, [A]), false);
    assert.equal(selects(filterQuery(['memberOf', 'in', `${B}|${A}`]), {}, [A]), true);
    assert.deepEqual(parsed(filterQuery(['memberOf', 'in', [B, A]])).refs, [B, A]);
  });

  test('versions of devices order by number', () => {
    const newer = filterQuery(['version', 'gt', '10.9']);
    assert.equal(selects(newer, { version: '10.15' }, [], systemGroups), true);
    assert.equal(selects(newer, { version: '10.8.1 (beta)' }, [], systemGroups), false);
    assert.equal(selects(newer, { version: '' }, [], systemGroups), false);
    assert.equal(
      selects(filterQuery(['agentVersion', 'between', '1.9|1.200']), { agentVersion: '1.30.2' }, [], systemGroups),
      true,
    );
  });

  test('id and _id are the id of the member', () => {
    assert.equal(selects(filterQuery(['id', 'eq', A]), { _id: A }), true);
  });
});

describe('refusals name the field', () => {
  const refused: [query: unknown, words: RegExp][] = [
    [filterQuery(['shoeSize', 'eq', '44']), /unknown field "shoeSize".*department/],
    [filterQuery(['password_expired', 'eq', 'true']), /"password_expired" is computed/],
    [filterQuery(['$seen', 'gt', '1']), /unknown field "\$seen"/],
    [filterQuery(['department', 'resembles', 'x']), /operator "resembles"/],
    [filterQuery(['sudo', 'gt', 'true']), /"sudo" has no order/],
    [filterQuery(['unix_uid', 'eq', 'many']), /"unix_uid" takes a whole number/],
    [filterQuery(['userState', 'eq', 'asleep']), /"userState" is one of active, staged, suspended/],
    [filterQuery(['userState', 'gt', 'active']), /"userState" has only the operators eq, ne and in/],
    [filterQuery(['memberOf', 'search', 'x']), /"memberOf" has only/],
    [filterQuery(['memberOf', 'eq', 'Sales']), /id of a group/],
    [filterQuery(['attributes', 'eq', 'x']), /"attributes"/],
    [{ queryType: 'Search', searchFilters: '{' }, /not valid JSON/],
    [{ queryType: 'Rhyme' }, /queryType "Rhyme"/],
  ];
  for (const [query, words] of refused) {
    test(String(words), () => {
      assert.throws(
        () => parseRule(query, userGroups.vocabulary),
        (error) => error instanceof GrammarError && words.test(error.message),
      );
    });
  }
  test('a device version', () => {
    assert.throws(
      () => parseRule(filterQuery(['version', 'lt', 'new']), systemGroups.vocabulary),
      /"version" takes a version/,
    );
  });
});

describe('what a store is asked', () => {
  const leaf = fc.constantFrom(
    'department:$eq:IT',
    'department:$ne:IT',
    'department:$co:t',
    'attributes.site:$eq:Berlin',
    'attributes.site:$ne:Berlin',
    'attributes.site:$nco:er',
    `memberOf:$eq:${A}`,
    `memberOf:$ne:${B}`,
    'userState:$eq:active',
    'sudo:$eq:true',
  );
  const filter = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({ and: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    ),
  })).node;
  const member = fc.record({
    department: fc.constantFrom('IT', 'Art', ''),
    state: fc.constantFrom('ACTIVATED', 'STAGED'),
    sudo: fc.boolean(),
    attributes: fc.constantFrom(
      [],
      [{ name: 'site', value: 'Berlin' }],
      [
        { name: 'site', value: 'Rome' },
        { name: 'badge', value: 'Berlin' },
      ],
    ),
  });

  test('property: it covers all that the rule selects, and nothing else where it says that it is exact', () => {
    let exact = 0;
    fc.assert(
      fc.property(
        filter,
        fc.array(member, { minLength: 1, maxLength: 6 }),
        fc.subarray([A, B]),
        (form, members, groups) => {
          const rule = parsed({ queryType: 'Search', searchFilters: JSON.stringify({ filter: form }) });
          for (const doc of members) {
            const selected = rule.selects(doc, new Set(groups));
            const candidate = evaluate(rule.candidates, doc);
            if (selected) assert.equal(candidate, true);
            if (rule.exact) assert.equal(candidate, selected);
          }
          if (rule.exact) exact++;
        },
      ),
      { numRuns: 500 },
    );
    assert.ok(exact > 20, 'the generator has to make rules that a store answers alone');
  });
});

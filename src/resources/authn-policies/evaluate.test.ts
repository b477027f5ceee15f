import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseRange } from '../ip-lists/ranges.ts';
import { parseConditions } from './conditions.ts';
import { authnPolicy } from './contract.ts';
import type { AuthnPolicy, Effect, Targets } from './entity.ts';
import { evaluate, type Lists, type SignIn } from './evaluate.ts';

const OFFICE = 'a'.repeat(24);
const GONE = 'b'.repeat(24);
const GROUP = 'c'.repeat(24);
const USER = 'd'.repeat(24);
const LISTS: Lists = new Map([[OFFICE, { name: 'Office', ranges: [parseRange('10.0.0.0/8')] }]]);

const allow: Effect = { action: 'allow' };
const mfa: Effect = { action: 'allow', obligations: { mfa: { required: true } } };
const deny: Effect = { action: 'deny' };
const USUAL: Effect = { action: 'allow', obligations: { mfa: { required: false } } };

let count = 0;
const policy = (change: Partial<AuthnPolicy> = {}): AuthnPolicy => ({
  ...(authnPolicy.defaults as AuthnPolicy),
  id: String(++count).padStart(24, '0'),
  name: `policy ${count}`,
  effect: deny,
  targets: { users: { inclusions: ['ALL'] } },
  ...change,
});
const signIn = (change: Partial<SignIn> = {}): SignIn => ({
  user: {
    id: USER,
    groups: new Set([GROUP]),
    attributes: { department: 'IT', attributes: [{ name: 'vpn', value: 'yes' }] },
  },
  resource: { type: 'user_portal' },
  address: '10.1.2.3',
  ...change,
});
const verdict = (policies: readonly AuthnPolicy[], at: SignIn = signIn()) =>
  evaluate(
    policies.map((each) => ({ policy: each, condition: parseConditions(each.conditions) })),
    LISTS,
    at,
    USUAL,
  );
const outcome = (change: Partial<AuthnPolicy>, at?: Partial<SignIn>): [string, string] => {
  const [considered] = verdict([policy(change)], signIn(at)).considered;
  return [considered?.outcome ?? '', considered?.reasons.join('; ') ?? ''];
};

describe('the evaluator', () => {
  test('denies before it asks for a second factor, and that before it allows; of equals the oldest', () => {
    const [one, two, three, four] = [policy({ effect: allow }), policy({ effect: mfa }), policy(), policy()];
    assert.deepEqual(verdict([one, two, three, four]).policy, { id: three.id, name: three.name });
    assert.deepEqual(verdict([one, two]).effect, mfa);
    assert.deepEqual(
      verdict([one, two, three, four]).considered.map((each) => each.outcome),
      ['overruled', 'overruled', 'decides', 'overruled'],
    );
  });

  test('says so where nothing matches', () => {
    const nothing = verdict([policy({ disabled: true })]);
    assert.deepEqual([nothing.policy, nothing.effect], [null, USUAL]);
    assert.match(nothing.reason, /no policy matches/);
    assert.deepEqual(nothing.considered[0]?.reasons, ['it is disabled']);
  });

  test('only considers what is monitored or has an unknown effect', () => {
    const watched = verdict([policy({ monitorOnly: true })]);
    assert.deepEqual([watched.policy, watched.considered[0]?.outcome], [null, 'monitored']);
    assert.equal(outcome({ effect: { action: 'unknown' } })[0], 'does_not_match');
  });

  test('finds out for whom a policy is', () => {
    const forWhom = (targets: Targets) => outcome({ targets });
    assert.deepEqual(forWhom({}), ['does_not_match', 'it includes nobody: name users, user groups or ALL']);
    assert.equal(forWhom({ users: { inclusions: ['all'] } })[0], 'decides');
    assert.equal(forWhom({ users: { inclusions: [USER.toUpperCase()] } })[0], 'decides');
    assert.equal(forWhom({ users: { inclusions: [GONE] } })[1], 'it does not include the user');
    assert.equal(forWhom({ userGroups: { inclusions: [GROUP] } })[0], 'decides');
    assert.deepEqual(forWhom({ users: { inclusions: ['ALL'] }, userGroups: { exclusions: [GROUP] } }), [
      'does_not_match',
      `the user is in the excluded user group ${GROUP}`,
    ]);
    const attribute = (field: string, value: unknown) => [{ field, operator: 'EQ' as const, value }];
    assert.equal(forWhom({ userAttributes: { inclusions: attribute('department', 'IT') } })[0], 'decides');
    assert.equal(forWhom({ userAttributes: { inclusions: attribute('vpn', 'yes') } })[0], 'decides');
    assert.equal(forWhom({ userAttributes: { inclusions: attribute('__proto__', {}) } })[0], 'does_not_match');
    const not = { users: { inclusions: ['ALL'] }, userAttributes: { exclusions: attribute('department', 'IT') } };
    assert.deepEqual(forWhom(not), ['does_not_match', 'the user is excluded by the attribute department']);
  });

  test('finds out on what a policy is', () => {
    const users = { inclusions: ['ALL'] };
    const application = (id: string) => ({ resource: { type: 'application', id } as const });
    assert.equal(outcome({ type: 'application' }, application(OFFICE))[0], 'decides');
    assert.equal(outcome({ type: 'application' })[1], 'it is not about this user portal');
    const resources = [{ type: 'application' as const, id: OFFICE }];
    assert.equal(outcome({ targets: { users, resources } }, application(OFFICE))[0], 'decides');
    assert.equal(outcome({ targets: { users, resources } }, application(GONE))[0], 'does_not_match');
    const excludedApplications = [OFFICE];
    assert.equal(
      outcome({ type: 'application', targets: { users, excludedApplications } }, application(OFFICE))[1],
      'the application is excluded',
    );
  });

  test('gives the reason of each condition', () => {
    const given = (conditions: Record<string, unknown>, at?: Partial<SignIn>) => outcome({ conditions }, at);
    assert.deepEqual(given({}), ['decides', 'it has no conditions']);
    assert.deepEqual(given({ ipAddressIn: [OFFICE] }), ['decides', "10.1.2.3 is in the IP list 'Office'"]);
    assert.deepEqual(given({ ipAddressIn: [OFFICE] }, { address: '::ffff:10.1.2.3' })[0], 'decides');
    assert.deepEqual(given({ ipAddressIn: [OFFICE] }, { address: '11.0.0.1' }), [
      'does_not_match',
      "11.0.0.1 is not in the IP list 'Office'",
    ]);
    assert.deepEqual(given({ ipAddressIn: [OFFICE] }, { address: undefined }), [
      'undetermined',
      'the address is not known',
    ]);
    assert.deepEqual(given({ locationIn: ['DE'] }, { country: 'de' }), ['decides', 'the country DE is one of DE']);
    assert.equal(given({ locationNotIn: ['DE'] }, { country: 'FR' })[0], 'decides');
    assert.deepEqual(given({ deviceManaged: true }, { deviceManaged: false }), [
      'does_not_match',
      'the device is not managed',
    ]);
    assert.equal(given({ deviceManaged: false })[0], 'undetermined');
    assert.equal(given({ not: { operatingSystemIn: ['iOS'] } }, { operatingSystem: 'Linux' })[0], 'decides');
  });

  test('an IP list that is gone neither holds an address nor leaves one out', () => {
    const given = (conditions: Record<string, unknown>) => outcome({ conditions });
    const missing = `the IP list ${GONE} does not exist any more`;
    assert.deepEqual(given({ ipAddressIn: [GONE] }), ['undetermined', missing]);
    // Otherwise the deletion would deny everybody.
    assert.deepEqual(given({ not: { ipAddressIn: [GONE] } }), ['undetermined', missing]);
    assert.equal(given({ ipAddressIn: [GONE, OFFICE] })[0], 'decides');
    assert.equal(given({ any: [{ ipAddressIn: [GONE] }, { ipAddressIn: [OFFICE] }] })[0], 'decides');
    assert.deepEqual(given({ all: [{ ipAddressIn: [GONE] }, { ipAddressIn: [OFFICE] }] }), ['undetermined', missing]);
  });

  test('negation turns what is known round, and nothing else', () => {
    const leaf = fc.constantFrom<Record<string, unknown>>(
      { deviceManaged: true },
      { deviceEncrypted: true },
      { ipAddressIn: [OFFICE] },
      { ipAddressIn: [GONE] },
      { locationIn: ['DE'] },
    );
    const { tree } = fc.letrec<{ tree: Record<string, unknown> }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({ not: tie('tree') }),
        fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      ),
    }));
    const maybe = <T>(...values: T[]) => fc.constantFrom<T | undefined>(undefined, ...values);
    const known = fc.record({
      deviceManaged: maybe(true, false),
      deviceEncrypted: maybe(true, false),
      country: maybe('DE', 'FR'),
      address: maybe('10.0.0.1', '11.0.0.1'),
    });
    const turned: Record<string, string> = {
      decides: 'does_not_match',
      does_not_match: 'decides',
      undetermined: 'undetermined',
    };
    fc.assert(
      fc.property(tree, known, (conditions, at) => {
        const [plain] = outcome({ conditions }, at);
        assert.equal(outcome({ conditions: { not: conditions } }, at)[0], turned[plain]);
        assert.equal(outcome({ conditions: { all: [conditions, conditions] } }, at)[0], plain);
        assert.equal(outcome({ conditions: { any: [conditions, conditions] } }, at)[0], plain);
      }),
    );
  });
});

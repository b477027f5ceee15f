import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Document } from '../../../directory/types.ts';
import { GSUITE_TRANSLATIONS } from '../../gsuites/entity.ts';
import { OFFICE365_TRANSLATIONS } from '../../office365s/entity.ts';
import { passwordPolicy } from '../../system-users/password-policy.ts';
import { accountState, nextChange, standingOf, type Standing } from '../standing.ts';
import { toGSuite } from './gsuite.ts';
import { fromGSuite } from './imported.ts';
import { mergedWith } from './merge.ts';
import { toOffice365 } from './office365.ts';
import type { Translation, TranslationAt } from './translation.ts';

const USER: Document = {
  username: 'ada',
  email: 'ada@example.com',
  alternateEmail: 'ada@home.example',
  firstname: 'Ada',
  lastname: 'Lovelace',
  displayname: 'Countess',
  department: 'Engines',
  jobTitle: 'Analyst',
  location: 'London',
  costCenter: '42',
  employeeType: 'Permanent',
  employeeIdentifier: 'E-7',
  manager: '0123456789abcdef01234567',
  addresses: [
    { type: 'home', streetAddress: '1 Home St', locality: 'Ockham', country: 'GB' },
    {
      type: 'Work',
      poBox: '9',
      extendedAddress: 'Floor 2',
      streetAddress: '2 Work St',
      locality: 'London',
      region: 'Greater London',
      postalCode: 'W1',
      country: 'gb',
    },
    { type: 'work', locality: 'second' },
    { type: 'other', locality: 'Elsewhere' },
  ],
  phoneNumbers: ['home', 'mobile', 'other', 'work', 'work_fax', 'work_mobile'].map((type) => ({
    type,
    number: `+${type}`,
  })),
};
const INSTANCE: Document = {
  defaultDomain: { id: '', domain: '' },
  userLockoutAction: 'maintain',
  userPasswordExpirationAction: 'maintain',
};
const at = (rules: readonly string[], rest: Partial<TranslationAt> = {}): TranslationAt => ({
  instance: INSTANCE,
  rules: new Set(rules),
  domains: [],
  suspended: false,
  ...rest,
});

/** What one rule adds to what is exported without any. */
function added(translate: (user: Document, at: TranslationAt) => Translation, rule: string, user = USER): Document {
  const [without, its] = [translate(user, at([])).fields, translate(user, at([rule])).fields];
  return Object.fromEntries(
    Object.entries(its).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(without[name])),
  );
}
/** Each origin says where its value comes from, and by what. */
function told(translation: Translation, rules: readonly string[]): void {
  for (const { field, rule, from } of translation.origins) {
    assert.ok(rule === 'always' || rules.includes(rule), field);
    assert.ok(from.length > 0, field);
  }
}

describe('what is exported to Office 365', () => {
  const EXPECTED: Readonly<Record<string, Document>> = {
    user_alternate_email: { otherMails: ['ada@home.example'] },
    user_business_phones: { businessPhones: ['+work'] },
    user_city: { city: 'London' },
    user_country: { country: 'gb' },
    user_department: { department: 'Engines' },
    user_job_title: { jobTitle: 'Analyst' },
    user_manager: {},
    user_mobile_phone: { mobilePhone: '+mobile' },
    user_office_location: { officeLocation: 'London' },
    user_postal_code: { postalCode: 'W1' },
    user_principal_name_from_alternate_email: { userPrincipalName: 'ada@home.example' },
    user_state: { state: 'Greater London' },
    user_street_address: { streetAddress: '2 Work St' },
  };
  for (const rule of OFFICE365_TRANSLATIONS) {
    test(rule, () => {
      const { mailNickname: _, ...fields } = added(toOffice365, rule);
      assert.deepEqual(fields, EXPECTED[rule]);
    });
  }

  test('is the name, and whether the account is enabled, without any rule', () => {
    const { fields, manager, name } = toOffice365(USER, at([]));
    assert.deepEqual(fields, {
      accountEnabled: true,
      displayName: 'Ada Lovelace',
      givenName: 'Ada',
      surname: 'Lovelace',
      usageLocation: 'GB',
      userPrincipalName: 'ada@example.com',
      mailNickname: 'ada',
    });
    assert.deepEqual([manager, name], [undefined, 'ada@example.com']);
    const bare = toOffice365({ username: 'bare', email: 'b.a;r@example.com' }, at([], { suspended: true })).fields;
    assert.deepEqual(bare, {
      accountEnabled: false,
      displayName: 'bare',
      givenName: null,
      surname: null,
      userPrincipalName: 'b.a;r@example.com',
      mailNickname: 'b.ar',
    });
    assert.equal(toOffice365({ displayname: 'Shown', email: 'a@b.c' }, at([])).fields.displayName, 'Shown');
  });

  test('empties what is empty, and gives the manager apart', () => {
    const rules = [...OFFICE365_TRANSLATIONS].filter((rule) => !rule.startsWith('user_principal'));
    const all = toOffice365(USER, at(rules));
    told(all, rules);
    assert.equal(all.manager, USER.manager);
    const none = toOffice365({ email: 'ada@example.com', username: 'ada', manager: '' }, at(rules));
    assert.deepEqual(
      [none.fields.otherMails, none.fields.businessPhones, none.fields.city, none.manager],
      [[], [], null, null],
    );
  });

  test('is named by an address, and at the default domain where that is of another one', () => {
    const name = (email: string, domains: readonly string[], domain = '') => {
      const instance = { ...INSTANCE, defaultDomain: { id: domain, domain } };
      const { name: found, missing } = toOffice365({ username: 'u', email }, at([], { domains, instance }));
      return found ?? missing.map(({ property }) => property).join();
    };
    assert.equal(name('A.B@Example.com', []), 'A.B@example.com');
    assert.equal(name('a@Example.com', ['example.com']), 'a@example.com');
    assert.equal(name('a@other.example', ['example.com'], 'example.com'), 'a@example.com');
    assert.equal(name('a@other.example', ['example.com']), 'defaultDomain');
    assert.equal(name('', []), 'email');
    assert.equal(name('@example.com', []), 'email');
  });
});

describe('what is exported to G Suite', () => {
  const address = (type: string, rest: Document) => ({ addresses: [{ type, ...rest }] });
  const phone = (type: string) => ({ phones: [{ type, value: `+${type}` }] });
  const organization = (rest: Document) => ({ organizations: [{ primary: true, ...rest }] });
  const EXPECTED: Readonly<Record<string, Document>> = {
    user_home_addresses: address('home', { streetAddress: '1 Home St', locality: 'Ockham', country: 'GB' }),
    user_work_addresses: {
      addresses: [
        {
          type: 'work',
          poBox: '9',
          extendedAddress: 'Floor 2',
          streetAddress: '2 Work St',
          locality: 'London',
          region: 'Greater London',
          postalCode: 'W1',
          country: 'gb',
        },
        { type: 'work', locality: 'second' },
      ],
    },
    user_other_addresses: address('other', { locality: 'Elsewhere' }),
    user_home_phone_numbers: phone('home'),
    user_mobile_phone_numbers: phone('mobile'),
    user_other_phone_numbers: phone('other'),
    user_work_phone_numbers: phone('work'),
    user_work_fax_phone_numbers: phone('work_fax'),
    user_work_mobile_phone_numbers: phone('work_mobile'),
    user_manager: {},
    user_alternate_email: { emails: [{ type: 'other', address: 'ada@home.example' }] },
    user_primary_organization_cost_center: organization({ costCenter: '42' }),
    user_primary_organization_department: organization({ department: 'Engines' }),
    user_primary_organization_description: organization({ description: 'Permanent' }),
    user_primary_organization_employee_id: { externalIds: [{ type: 'organization', value: 'E-7' }] },
    user_primary_organization_title: organization({ title: 'Analyst' }),
    user_status: { suspended: false },
    user_password: {},
  };
  for (const rule of GSUITE_TRANSLATIONS) {
    test(rule, () => assert.deepEqual(added(toGSuite, rule), EXPECTED[rule]));
  }

  test('is the name without any rule; managers and passwords are apart', () => {
    const none = toGSuite(USER, at([]));
    assert.deepEqual(none.fields, {
      primaryEmail: 'ada@example.com',
      name: { givenName: 'Ada', familyName: 'Lovelace' },
    });
    assert.deepEqual([none.manager, none.password, none.missing], [undefined, false, []]);
    const all = toGSuite(USER, at(GSUITE_TRANSLATIONS));
    told(all, GSUITE_TRANSLATIONS);
    assert.deepEqual([all.manager, all.password], [USER.manager, true]);
    const { missing } = toGSuite({ email: 'a@example.com' }, at([]));
    assert.deepEqual(
      missing.map(({ property }) => property),
      ['firstname', 'lastname'],
    );
  });

  test('leaves the state alone where neither a rule nor an action is about it', () => {
    const fields = (rules: readonly string[], instance: Document) =>
      toGSuite(USER, at(rules, { instance: { ...INSTANCE, ...instance }, suspended: true })).fields.suspended;
    assert.equal(fields([], {}), undefined);
    assert.equal(fields(['user_status'], {}), true);
    assert.equal(fields([], { userLockoutAction: 'suspend' }), true);
  });

  test('keeps what of a list is not ours', () => {
    const rules = ['user_work_addresses', 'user_alternate_email', 'user_primary_organization_title'];
    const current = {
      addresses: [
        { type: 'work', locality: 'old' },
        { type: 'home', locality: 'theirs' },
      ],
      emails: [
        { address: 'ada@example.com', primary: true },
        { address: 'alias@example.com' },
        { type: 'other', address: 'old@x.example' },
      ],
      organizations: [{ name: 'Second' }, { primary: true, name: 'First', title: 'old', department: 'theirs' }],
      phones: [{ type: 'work', value: 'theirs' }],
    };
    const merged = mergedWith(current, toGSuite(USER, at(rules)));
    assert.deepEqual(
      (merged.addresses as Document[]).map(({ locality }) => locality),
      ['theirs', 'London', 'second'],
    );
    assert.deepEqual(
      (merged.emails as Document[]).map((each) => each.address),
      ['ada@example.com', 'alias@example.com', 'ada@home.example'],
    );
    assert.deepEqual(merged.organizations, [
      { primary: true, name: 'First', title: 'Analyst', department: 'theirs' },
      { name: 'Second' },
    ]);
    assert.ok(!('phones' in merged));
    const emptied = mergedWith(current, toGSuite({ ...USER, addresses: [] }, at(rules)));
    assert.deepEqual(emptied.addresses, [{ type: 'home', locality: 'theirs' }]);
  });

  test('comes back by the same rules', () => {
    const rules = new Set<string>(GSUITE_TRANSLATIONS);
    const { fields } = toGSuite(USER, at(GSUITE_TRANSLATIONS));
    const { user } = fromGSuite(fields, rules);
    for (const name of ['email', 'firstname', 'lastname', 'alternateEmail', 'costCenter', 'department', 'employeeType'])
      assert.equal(user[name], USER[name], name);
    assert.equal(user.employeeIdentifier, 'E-7');
    assert.equal((user.phoneNumbers as Document[]).length, 6);
    assert.equal((user.addresses as Document[]).length, 4);
  });
});

describe('what becomes of an account', () => {
  const NOW = Date.UTC(2026, 0, 5);
  const at = (ms: number): string => new Date(NOW + ms).toISOString();
  const [PAST, FUTURE] = [at(-1), at(60_000)];
  const suspends = { userLockoutAction: 'suspend', userPasswordExpirationAction: 'suspend' };

  test('follows the user, and the settings of the directory', () => {
    const standing = (user: Document) => standingOf({ state: 'ACTIVATED', ...user }, { passwordPolicy: {} }, NOW);
    assert.deepEqual(standing({ password_expiration_date: null, account_locked_date: null }), []);
    assert.deepEqual(standing({ state: 'STAGED', password_expiration_date: FUTURE }), ['staged']);
    assert.deepEqual(standing({ account_locked_date: PAST, password_expiration_date: PAST }), [
      'locked',
      'password_expired',
    ]);
    const state = (each: readonly Standing[], instance: Document = {}, follows = true) =>
      accountState(each, { ...INSTANCE, ...instance }, follows);
    assert.deepEqual(
      [state([]), state(['suspended']), state(['suspended'], {}, false)],
      ['active', 'suspended', 'active'],
    );
    assert.deepEqual([state(['staged']), state(['staged'], {}, false)], ['suspended', 'suspended']);
    assert.deepEqual([state(['locked']), state(['locked'], suspends)], ['active', 'suspended']);
    assert.deepEqual(
      ['maintain', 'suspend', 'remove_access'].map((action) =>
        state(['password_expired'], { userPasswordExpirationAction: action }),
      ),
      ['active', 'suspended', 'unbound'],
    );
    assert.equal(state(['suspended'], { userPasswordExpirationAction: 'remove_access' }), 'suspended');
  });

  test('is another once a password expires or a lock runs out, where the directory asks for it', () => {
    const policy = passwordPolicy({ passwordPolicy: { enableLockoutTimeInSeconds: true, lockoutTimeInSeconds: 30 } });
    const next = (user: Document, instance: Document) => nextChange(user, instance, policy, NOW);
    const locked = { password_expiration_date: FUTURE, account_locked_date: at(-1_000) };
    assert.equal(next({ password_expiration_date: FUTURE }, suspends), NOW + 60_000);
    assert.equal(next(locked, suspends), NOW + 29_000);
    assert.equal(next(locked, INSTANCE), undefined);
    assert.equal(next({ password_expiration_date: PAST }, suspends), undefined);
  });
});

import type { Document } from '../../../directory/types.ts';
import type { GSuiteBuiltIn } from '../../gsuites/entity.ts';
import {
  ALWAYS,
  nameBy,
  ofType,
  textOf,
  type Missing,
  type Origin,
  type Translation,
  type TranslationAt,
} from './translation.ts';

/** What users are to Google's Admin SDK (`User`, directory_v1): tables of translations, and what is exported without any. */

/** Addresses and phone numbers go by their type. */
export const ADDRESS_TYPES: Readonly<Partial<Record<GSuiteBuiltIn, string>>> = {
  user_home_addresses: 'home',
  user_work_addresses: 'work',
  user_other_addresses: 'other',
};
export const PHONE_TYPES: Readonly<Partial<Record<GSuiteBuiltIn, string>>> = {
  user_home_phone_numbers: 'home',
  user_mobile_phone_numbers: 'mobile',
  user_other_phone_numbers: 'other',
  user_work_phone_numbers: 'work',
  user_work_fax_phone_numbers: 'work_fax',
  user_work_mobile_phone_numbers: 'work_mobile',
};
/** Properties of the primary organization: theirs, and ours. */
export const ORGANIZATION: Readonly<Partial<Record<GSuiteBuiltIn, readonly [theirs: string, ours: string]>>> = {
  user_primary_organization_cost_center: ['costCenter', 'costCenter'],
  user_primary_organization_department: ['department', 'department'],
  user_primary_organization_description: ['description', 'employeeType'],
  user_primary_organization_title: ['title', 'jobTitle'],
};
/** Both sides call the parts of an address the same. */
export const ADDRESS_PARTS = [
  'poBox',
  'extendedAddress',
  'streetAddress',
  'locality',
  'region',
  'postalCode',
  'country',
] as const;
/** The type of the address that an alternate one is exported as. */
export const ALTERNATE = 'other';
/** The type of the external id that an employee's is. */
export const EMPLOYEE = 'organization';

interface Part {
  readonly list: string;
  /** What of the list is ours by it. */
  readonly owned: string;
  readonly rule: string;
  readonly from: string;
  readonly entries: readonly Document[];
}

export function toGSuite(user: Document, at: TranslationAt): Translation {
  const { name, missing } = nameBy('email', textOf(user.email), at);
  const problems: Missing[] = missing === undefined ? [] : [missing];
  const origins: Origin[] =
    name === undefined ? [] : [{ field: 'primaryEmail', value: name, rule: ALWAYS, from: ['email'] }];
  for (const [field, property] of [
    ['givenName', 'firstname'],
    ['familyName', 'lastname'],
  ] as const) {
    const value = textOf(user[property]);
    if (value === '') problems.push({ property, problem: 'is empty, and Google takes no account without it' });
    origins.push({ field: `name.${field}`, value, rule: ALWAYS, from: [property] });
  }
  const status = suspension(at);
  if (status !== undefined) origins.push(status);
  const parts = partsOf(user, at.rules);
  for (const { list, owned, rule, from, entries } of parts)
    origins.push({ field: `${list}[${owned}]`, value: entries, rule, from: [from] });
  const organization = organizationOf(user, at.rules);
  origins.push(...organization);
  return {
    name,
    fields: {
      ...(name === undefined ? {} : { primaryEmail: name }),
      name: { givenName: textOf(user.firstname), familyName: textOf(user.lastname) },
      ...(status === undefined ? {} : { suspended: at.suspended }),
      ...listsOf(parts),
      ...(organization.length === 0
        ? {}
        : { organizations: [{ primary: true, ...Object.fromEntries(organization.map(property)) }] }),
    },
    origins,
    manager: at.rules.has('user_manager' satisfies GSuiteBuiltIn) ? textOf(user.manager) || null : undefined,
    password: at.rules.has('user_password' satisfies GSuiteBuiltIn),
    owned: {
      ...ownedIn(parts),
      ...(organization.length === 0 ? {} : { organizations: organization.map((each) => property(each)[0]) }),
    },
    missing: problems,
  };
}

/** Without a rule for states, and without anything else that suspends, the account's own state is left alone. */
function suspension({ rules, instance, suspended }: TranslationAt): Origin | undefined {
  const { userLockoutAction, userPasswordExpirationAction } = instance;
  const from = [
    ...(rules.has('user_status' satisfies GSuiteBuiltIn) ? ['state'] : []),
    ...(userLockoutAction === 'maintain' ? [] : ['account_locked']),
    ...(userPasswordExpirationAction === 'maintain' ? [] : ['password_expired']),
  ];
  if (from.length === 0) return undefined;
  return { field: 'suspended', value: suspended, rule: from[0] === 'state' ? 'user_status' : ALWAYS, from };
}

function partsOf(user: Document, rules: ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [];
  for (const [rule, type] of Object.entries(ADDRESS_TYPES)) {
    if (!rules.has(rule)) continue;
    const entries = ofType(user.addresses, type).map((address) => ({ type, ...filled(address, ADDRESS_PARTS) }));
    parts.push({ list: 'addresses', owned: type, rule, from: `addresses[${type}]`, entries });
  }
  for (const [rule, type] of Object.entries(PHONE_TYPES)) {
    if (!rules.has(rule)) continue;
    const numbers = ofType(user.phoneNumbers, type).map(({ number }) => textOf(number));
    const entries = numbers.filter((value) => value !== '').map((value) => ({ type, value }));
    parts.push({ list: 'phones', owned: type, rule, from: `phoneNumbers[${type}]`, entries });
  }
  if (rules.has('user_alternate_email' satisfies GSuiteBuiltIn)) {
    const address = textOf(user.alternateEmail);
    const entries = address === '' ? [] : [{ type: ALTERNATE, address }];
    parts.push({ list: 'emails', owned: ALTERNATE, rule: 'user_alternate_email', from: 'alternateEmail', entries });
  }
  if (rules.has('user_primary_organization_employee_id' satisfies GSuiteBuiltIn)) {
    const value = textOf(user.employeeIdentifier);
    const entries = value === '' ? [] : [{ type: EMPLOYEE, value }];
    const rule = 'user_primary_organization_employee_id';
    parts.push({ list: 'externalIds', owned: EMPLOYEE, rule, from: 'employeeIdentifier', entries });
  }
  return parts;
}

/** The parts of an address that say something. */
const filled = (item: Document, names: readonly string[]): Document =>
  Object.fromEntries(names.map((name) => [name, textOf(item[name])]).filter(([, value]) => value !== ''));

const organizationOf = (user: Document, rules: ReadonlySet<string>): readonly Origin[] =>
  Object.entries(ORGANIZATION)
    .filter(([rule]) => rules.has(rule))
    .map(([rule, [theirs, ours]]) => ({
      field: `organizations[primary].${theirs}`,
      value: textOf(user[ours]),
      rule,
      from: [ours],
    }));
const property = ({ field, value }: Origin): readonly [string, unknown] => [
  field.slice(field.lastIndexOf('.') + 1),
  value,
];

function listsOf(parts: readonly Part[]): Document {
  const lists: Record<string, Document[]> = {};
  for (const { list, entries } of parts) (lists[list] ??= []).push(...entries);
  return lists;
}

function ownedIn(parts: readonly Part[]): Readonly<Record<string, readonly string[]>> {
  const owned: Record<string, string[]> = {};
  for (const part of parts) (owned[part.list] ??= []).push(part.owned);
  return owned;
}

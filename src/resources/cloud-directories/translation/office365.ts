import type { Document } from '../../../directory/types.ts';
import type { Office365BuiltIn } from '../../office365s/entity.ts';
import { ALWAYS, nameBy, ofType, textOf, type Origin, type Translation, type TranslationAt } from './translation.ts';

/** What users are to Microsoft Graph (`user`, v1.0): a table of translations, and what is exported without any. */

interface Row {
  readonly field: string;
  readonly from: readonly string[];
  readonly value: (user: Document) => unknown;
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const orNone = (text: string): readonly string[] => (text === '' ? [] : [text]);

/** A property of the user as it is. */
const plain = (field: string, property: string): Row => ({
  field,
  from: [property],
  value: (user) => orNull(textOf(user[property])),
});
/** A property of the first address of type work. */
const ofWork = (field: string, property: string): Row => ({
  field,
  from: [`addresses[work].${property}`],
  value: (user) => orNull(textOf(ofType(user.addresses, 'work')[0]?.[property])),
});
const phone = (user: Document, type: string): string => textOf(ofType(user.phoneNumbers, type)[0]?.number);

/** Those that are no field of the account, or replace one that is always there. */
type Apart = 'user_manager' | 'user_principal_name_from_alternate_email';

export const OFFICE365_TABLE: Readonly<Record<Exclude<Office365BuiltIn, Apart>, Row>> = {
  user_alternate_email: {
    field: 'otherMails',
    from: ['alternateEmail'],
    value: (user) => orNone(textOf(user.alternateEmail)),
  },
  user_business_phones: {
    field: 'businessPhones',
    from: ['phoneNumbers[work].number'],
    value: (user) => orNone(phone(user, 'work')),
  },
  user_city: ofWork('city', 'locality'),
  user_country: ofWork('country', 'country'),
  user_department: plain('department', 'department'),
  user_job_title: plain('jobTitle', 'jobTitle'),
  user_mobile_phone: {
    field: 'mobilePhone',
    from: ['phoneNumbers[mobile].number'],
    value: (user) => orNull(phone(user, 'mobile')),
  },
  user_office_location: plain('officeLocation', 'location'),
  user_postal_code: ofWork('postalCode', 'postalCode'),
  user_state: ofWork('state', 'region'),
  user_street_address: ofWork('streetAddress', 'streetAddress'),
};

export function toOffice365(user: Document, at: TranslationAt): Translation {
  const alternate = at.rules.has('user_principal_name_from_alternate_email' satisfies Office365BuiltIn);
  const property = alternate ? 'alternateEmail' : 'email';
  const { name, missing } = nameBy(property, textOf(user[property]), at);
  const origins: Origin[] = [...always(user, at.suspended)];
  if (name !== undefined) {
    const rule = alternate ? 'user_principal_name_from_alternate_email' : ALWAYS;
    origins.push({ field: 'userPrincipalName', value: name, rule, from: [property] });
    origins.push({ field: 'mailNickname', value: nickname(name), rule: ALWAYS, from: [property] });
  }
  for (const [rule, { field, from, value }] of Object.entries(OFFICE365_TABLE)) {
    if (at.rules.has(rule)) origins.push({ field, value: value(user), rule, from });
  }
  return {
    name,
    fields: Object.fromEntries(origins.map(({ field, value }) => [field, value])),
    origins,
    manager: at.rules.has('user_manager' satisfies Office365BuiltIn) ? orNull(textOf(user.manager)) : undefined,
    password: true,
    owned: {},
    missing: missing === undefined ? [] : [missing],
  };
}

function always(user: Document, suspended: boolean): readonly Origin[] {
  const [first, last] = [textOf(user.firstname), textOf(user.lastname)];
  const both = [first, last].filter((text) => text !== '').join(' ');
  const display =
    both === '' ? ([textOf(user.displayname), 'displayname'] as const) : ([both, 'firstname', 'lastname'] as const);
  const [shown, ...from] = display[0] === '' ? ([textOf(user.username), 'username'] as const) : display;
  const country = textOf(ofType(user.addresses, 'work')[0]?.country);
  return [
    {
      field: 'accountEnabled',
      value: !suspended,
      rule: ALWAYS,
      from: ['state', 'account_locked', 'password_expired'],
    },
    { field: 'displayName', value: shown, rule: ALWAYS, from },
    { field: 'givenName', value: orNull(first), rule: ALWAYS, from: ['firstname'] },
    { field: 'surname', value: orNull(last), rule: ALWAYS, from: ['lastname'] },
    // Licences need it, and it takes two letters (ISO 3166): what is none says nothing of where the account is used.
    ...(/^[A-Za-z]{2}$/.test(country)
      ? [
          {
            field: 'usageLocation',
            value: country.toUpperCase(),
            rule: ALWAYS,
            from: ['addresses[work].country'],
          },
        ]
      : []),
  ];
}

/** The local part of the name, without what Graph does not take there; 64 characters at most. */
const nickname = (name: string): string =>
  name
    .slice(0, name.lastIndexOf('@'))
    .replaceAll(/[^\x21-\x7e]|[@()\\[\]";:<>,]/g, '')
    .slice(0, 64) || 'user';

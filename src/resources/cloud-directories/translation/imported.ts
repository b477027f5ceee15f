import type { Document } from '../../../directory/types.ts';
import type { GSuiteBuiltIn } from '../../gsuites/entity.ts';
import { ADDRESS_PARTS, ADDRESS_TYPES, EMPLOYEE, ORGANIZATION, PHONE_TYPES } from './gsuite.ts';
import { ofType, textOf } from './translation.ts';

/** What an account becomes here. */
export interface ImportedUser {
  /** Properties of a user; what is empty is empty text, or a list without entries. */
  readonly user: Document & { readonly email: string };
  /** The account is suspended, and a rule imports that. */
  readonly suspended: boolean;
}

/** Names and address, whatever the rules: nothing else is imported from Microsoft. */
export const fromOffice365 = (fields: Document): ImportedUser => ({
  user: {
    email: textOf(fields.userPrincipalName),
    firstname: textOf(fields.givenName),
    lastname: textOf(fields.surname),
  },
  suspended: false,
});

export function fromGSuite(fields: Document, rules: ReadonlySet<string>): ImportedUser {
  const name = (fields.name ?? {}) as Document;
  const has = (rule: GSuiteBuiltIn): boolean => rules.has(rule);
  const primary = organizationIn(fields.organizations);
  const organization = Object.entries(ORGANIZATION).filter(([rule]) => rules.has(rule));
  return {
    user: {
      email: textOf(fields.primaryEmail),
      firstname: textOf(name.givenName),
      lastname: textOf(name.familyName),
      alternateEmail: has('user_alternate_email') ? alternateIn(fields) : '',
      company: '',
      costCenter: '',
      department: '',
      employeeType: '',
      jobTitle: '',
      location: '',
      ...Object.fromEntries(organization.map(([, [theirs, ours]]) => [ours, textOf(primary[theirs])])),
      employeeIdentifier: has('user_primary_organization_employee_id')
        ? textOf(ofType(fields.externalIds, EMPLOYEE)[0]?.value)
        : '',
      addresses: typed(ADDRESS_TYPES, rules, fields.addresses, (address) =>
        Object.fromEntries(ADDRESS_PARTS.map((part) => [part, textOf(address[part])])),
      ),
      phoneNumbers: typed(PHONE_TYPES, rules, fields.phones, ({ value }) => ({ number: textOf(value) })),
    },
    suspended: has('user_status') && fields.suspended === true,
  };
}

/** The entries of every type that a rule imports. */
const typed = (
  types: Readonly<Partial<Record<GSuiteBuiltIn, string>>>,
  rules: ReadonlySet<string>,
  list: unknown,
  shape: (item: Document) => Document,
): readonly Document[] =>
  Object.entries(types)
    .filter(([rule]) => rules.has(rule))
    .flatMap(([, type]) => ofType(list, type).map((item) => ({ type, ...shape(item) })));

function organizationIn(list: unknown): Document {
  const all = Array.isArray(list) ? (list as readonly Document[]) : [];
  return all.find((each) => each.primary === true) ?? all[0] ?? {};
}

/** The first address that is not the account's own; its aliases have no type. */
function alternateIn({ emails, primaryEmail }: Document): string {
  const all = Array.isArray(emails) ? (emails as readonly Document[]) : [];
  return textOf(
    all.find((each) => each.primary !== true && textOf(each.type) !== '' && each.address !== primaryEmail)?.address,
  );
}

import { Type, type Static } from 'typebox';
import { Address } from '../system-users/entity.ts';
import { Id, readOnly, secret, untrusted } from '../../kit/schemas.ts';
import { ACTIONS, createdAt, DefaultDomain, keptDomain, ruleKey } from '../cloud-directories/entity.ts';

export const ADMIN_URL = 'https://admin.googleapis.com';
export const TOKEN_URL = 'https://oauth2.googleapis.com/token';

const shown = {
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 255 }),
  defaultDomain: DefaultDomain,
  groupsEnabled: Type.Boolean(),
  importFilter: Type.String({
    maxLength: 1024,
    description: 'A query of Google (`orgUnitPath=/Sales`) that every import is narrowed by; empty for none.',
  }),
  organizationObjectId: Type.String({
    pattern: '^[A-Za-z0-9+/=]{0,64}$',
    description: 'The organization that it is of, as 24 hexadecimal digits; base64 of the same is taken too.',
  }),
  userLockoutAction: Type.Enum([...ACTIONS], {
    description: 'What becomes of the account of a user who is locked out here.',
  }),
  userPasswordExpirationAction: Type.Enum([...ACTIONS, 'remove_access'], {
    description: 'What becomes of the account of a user whose password has expired here.',
  }),
};

/** A Google Workspace, as the API answers it (handbook 4.13). */
export const GSuite = Type.Object(shown, { $id: 'GSuite' });

const connection = {
  clientEmail: Type.String({ format: 'email', maxLength: 254, description: 'The address of the service account.' }),
  adminEmail: Type.String({
    format: 'email',
    maxLength: 254,
    description: 'The administrator of the workspace whom the service account acts for.',
  }),
  customer: Type.String({
    pattern: '^[0-9A-Za-z_]{1,64}$',
    description: "The customer's id; `my_customer`, unless said, is the administrator's own.",
  }),
  baseUrl: Type.String({ maxLength: 1024, description: `Where the Admin SDK is. ${ADMIN_URL} unless said.` }),
  tokenUrl: Type.String({ maxLength: 1024, description: `Where tokens are from. ${TOKEN_URL} unless said.` }),
  createdAt,
};

/** The same with where it is and who asks there. */
export const GSuiteInstance = Type.Object({ ...shown, ...connection }, { $id: 'GSuiteInstance' });
export const privateKey = Type.String({
  ...secret,
  minLength: 1,
  maxLength: 16_384,
  description: 'The private key of the service account: PEM, PKCS #8, as `private_key` of its JSON key. In no answer.',
});
export const KeptGSuite = Type.Object({ ...shown, ...connection, privateKey });
export type KeptGSuite = Static<typeof KeptGSuite>;

export const KeptGSuiteDomain = Type.Object(keptDomain);

export const GSUITE_TRANSLATIONS = [
  'user_home_addresses',
  'user_work_addresses',
  'user_other_addresses',
  'user_home_phone_numbers',
  'user_mobile_phone_numbers',
  'user_other_phone_numbers',
  'user_work_phone_numbers',
  'user_work_fax_phone_numbers',
  'user_work_mobile_phone_numbers',
  'user_manager',
  'user_alternate_email',
  'user_primary_organization_cost_center',
  'user_primary_organization_department',
  'user_primary_organization_description',
  'user_primary_organization_employee_id',
  'user_primary_organization_title',
  'user_status',
  'user_password',
] as const;
export type GSuiteBuiltIn = (typeof GSUITE_TRANSLATIONS)[number];
/** What can be exported alone. */
export const EXPORT_ONLY: readonly string[] = ['user_manager', 'user_password'];

const rule = {
  id: Id,
  builtIn: Type.Enum([...GSUITE_TRANSLATIONS]),
  direction: Type.Enum(['export', 'import'], { default: 'export' }),
};
export const GSuiteTranslationRule = Type.Object(rule, { $id: 'GSuiteTranslationRule' });
export const KeptGSuiteRule = Type.Object({ ...rule, gsuite: Id, key: ruleKey });

const text = Type.String(untrusted);
/** An account at the other side, as the import lists it. */
const ImportUser = Type.Object({
  id: Type.String(readOnly),
  primaryEmail: text,
  givenName: text,
  familyName: text,
  thumbnailPhotoUrl: text,
});
const nextPageToken = Type.String({ description: 'Asks for the next page; empty on the last.' });
export const GSuiteImportUsers = Type.Object(
  { users: Type.Array(ImportUser), nextPageToken },
  { $id: 'GSuiteImportUsers' },
);

/** The same as the user that would be made of it. */
const { id: _, ...address } = Address.properties;
const ImportedUser = Type.Object({
  email: text,
  firstname: Type.Optional(text),
  lastname: Type.Optional(text),
  alternateEmail: Type.Optional(text),
  company: Type.Optional(text),
  costCenter: Type.Optional(text),
  department: Type.Optional(text),
  employeeIdentifier: Type.Optional(text),
  employeeType: Type.Optional(text),
  jobTitle: Type.Optional(text),
  location: Type.Optional(text),
  addresses: Type.Optional(Type.Array(Type.Object({ id: Type.Optional(Type.String()), ...address }))),
  phoneNumbers: Type.Optional(
    Type.Array(
      Type.Object({ id: Type.Optional(Type.String()), type: Type.Optional(text), number: Type.Optional(text) }),
    ),
  ),
});
export const GSuiteImportJumpcloudUsers = Type.Object(
  { users: Type.Array(ImportedUser), nextPageToken },
  { $id: 'GSuiteImportJumpcloudUsers' },
);

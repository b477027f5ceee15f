import { Type, type Static } from 'typebox';
import { Id, readOnly, secret, untrusted } from '../../kit/schemas.ts';
import { ACTIONS, createdAt, DefaultDomain, keptDomain, ruleKey } from '../cloud-directories/entity.ts';

/** Where Microsoft's own cloud is. National clouds have other addresses. */
export const GRAPH_URL = 'https://graph.microsoft.com/v1.0';
export const LOGIN_URL = 'https://login.microsoftonline.com';

const shown = {
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 255 }),
  defaultDomain: DefaultDomain,
  groupsEnabled: Type.Boolean(),
  userLockoutAction: Type.Enum([...ACTIONS], {
    description: 'What becomes of the account of a user who is locked out here.',
  }),
  userPasswordExpirationAction: Type.Enum([...ACTIONS], {
    description: 'What becomes of the account of a user whose password has expired here.',
  }),
};

/** A tenant of Microsoft Entra ID, as the API answers it (handbook 4.13). */
export const Office365 = Type.Object(shown, { $id: 'Office365' });

const connection = {
  tenantId: Type.String({
    pattern: '^[0-9A-Za-z.-]{1,253}$',
    description: 'Directory (tenant) id, or one of its domains.',
  }),
  clientId: Type.String({ pattern: '^[0-9A-Za-z-]{1,64}$', description: 'Application (client) id.' }),
  baseUrl: Type.String({ maxLength: 1024, description: `Where Microsoft Graph is. ${GRAPH_URL} unless said.` }),
  loginUrl: Type.String({ maxLength: 1024, description: `Where tokens are from. ${LOGIN_URL} unless said.` }),
  createdAt,
};

/** The same with where it is and who asks there. */
export const Office365Instance = Type.Object({ ...shown, ...connection }, { $id: 'Office365Instance' });
export const clientSecret = Type.String({
  ...secret,
  pattern: '^[\\x21-\\x7e]{1,1024}$',
  description: 'The value of a client secret of the application. In no answer.',
});
export const KeptOffice365 = Type.Object({ ...shown, ...connection, clientSecret });
export type KeptOffice365 = Static<typeof KeptOffice365>;

export const KeptOffice365Domain = Type.Object(keptDomain);

export const OFFICE365_TRANSLATIONS = [
  'user_alternate_email',
  'user_business_phones',
  'user_city',
  'user_country',
  'user_department',
  'user_job_title',
  'user_manager',
  'user_mobile_phone',
  'user_office_location',
  'user_postal_code',
  'user_principal_name_from_alternate_email',
  'user_state',
  'user_street_address',
] as const;
export type Office365BuiltIn = (typeof OFFICE365_TRANSLATIONS)[number];

const rule = {
  id: Id,
  builtIn: Type.Enum([...OFFICE365_TRANSLATIONS]),
  direction: Type.Enum(['export'], { default: 'export' }),
};
export const Office365TranslationRule = Type.Object(rule, { $id: 'Office365TranslationRule' });
export const KeptOffice365Rule = Type.Object({ ...rule, office365: Id, key: ruleKey });

/** An account at the other side, as the import lists it. */
const ImportUser = Type.Object({
  id: Type.String(readOnly),
  givenName: Type.String(untrusted),
  surname: Type.String(untrusted),
  userPrincipalName: Type.String(untrusted),
});
export const Office365ImportUsers = Type.Object(
  {
    users: Type.Array(ImportUser),
    skipToken: Type.String({ description: 'Asks for the next page; empty on the last.' }),
    top: Type.Integer({ description: 'How many were asked for.' }),
  },
  { $id: 'Office365ImportUsers' },
);

import { Type } from 'typebox';
import { AnyObject, derived, Text, readOnly } from '../../kit/schemas.js';
import { ApplicationConfig } from './entity-config.js';
/** What people see in the portal behind an application's logo (handbook 4.8); empty for none. */
export const Color = Type.Enum([
    '#202D38',
    '#005466',
    '#3E8696',
    '#006CAC',
    '#0617AC',
    '#7C6ADA',
    '#D5779D',
    '#9E2F00',
    '#FFB000',
    '#58C469',
    '#57C49F',
    '#FF6C03',
    '',
], { $id: 'ApplicationColor' });
const Time = Type.String({ ...readOnly, format: 'date-time' });
export const Sso = Type.Object({
    type: Type.Enum(['saml', 'oidc', 'bookmark'], { ...readOnly, description: 'As its template says.' }),
    jit: Type.Boolean(),
    beta: Type.Boolean(),
    hidden: Type.Boolean({ description: 'Not shown in the portal.' }),
    idpCertExpirationAt: Type.Optional(Time),
    idpCertificateUpdatedAt: Type.Optional(Time),
    idpPrivateKeyUpdatedAt: Type.Optional(Time),
    spCertificateUpdatedAt: Type.Optional(Time),
}, { $id: 'ApplicationSso' });
export const Logo = Type.Object({ url: Type.String({ ...readOnly, description: 'The path of the logo; empty where there is none.' }), color: Color }, { $id: 'ApplicationLogo' });
export const GRANT_TYPES = ['authorization_code', 'refresh_token'];
export const AUTH_METHODS = ['client_secret_basic', 'client_secret_post', 'none'];
/** An OpenID Connect client (OpenID Connect Core 1.0, RFC 6749). */
const settable = {
    grantTypes: Type.Array(Type.Enum([...GRANT_TYPES]), { minItems: 1, maxItems: 2, uniqueItems: true }),
    redirectUris: Type.Array(Type.String({ maxLength: 2048 }), { maxItems: 50 }),
    ssoUrl: Type.String({ maxLength: 2048, description: 'Where a sign-in that begins here goes; empty for nowhere.' }),
    tokenEndpointAuthMethod: Type.Enum([...AUTH_METHODS], {
        description: 'none: a public client, which has to use PKCE.',
    }),
};
export const Oidc = Type.Object({
    clientId: Type.Optional(Type.String({ ...readOnly, description: 'Made by the server.' })),
    ...settable,
}, { $id: 'ApplicationOidc' });
export const GivenOidc = Type.Partial(Type.Object(settable), { $id: 'ApplicationOidcInput' });
export const Application = Type.Object({
    _id: Type.String(derived),
    id: Type.String(derived),
    name: Type.String({
        minLength: 1,
        maxLength: 64,
        description: 'The name of its template, e.g. aws, saml, oidc or bookmark. It stays.',
    }),
    displayName: Text,
    displayLabel: Type.String({ maxLength: 1024, description: 'What people call it; unique, whatever the case.' }),
    description: Type.String({ maxLength: 256 }),
    ssoUrl: Type.String({
        maxLength: 2048,
        description: 'http(s). Of a bookmark, where it leads; of others, how they name their sign-in. Unique.',
    }),
    config: ApplicationConfig,
    oidc: Type.Union([Oidc, Type.Null()], { description: 'Null unless it is an OpenID Connect client.' }),
    sso: Sso,
    active: Type.Boolean(),
    beta: Type.Boolean(),
    learnMore: Text,
    logo: Logo,
    color: Color,
    databaseAttributes: Type.Array(AnyObject, { maxItems: 100 }),
    parentApp: Text,
    organization: Type.String(derived),
    created: Type.String({ ...derived, format: 'date-time' }),
}, { $id: 'Application' });
/**
 * As v2 answers it (handbook 5.8): a summary. `sso` has another form there, which clients decode: `jit` is an object, and
 * the URL is inside.
 */
export const ApplicationSummary = Type.Object({
    _id: Type.String(),
    id: Type.String(),
    name: Type.String(),
    displayName: Type.String(),
    displayLabel: Type.String(),
    description: Type.String(),
    ssoUrl: Type.String(),
    active: Type.Boolean(),
    beta: Type.Boolean(),
    color: Color,
    logo: Logo,
    sso: Type.Object({
        type: Type.String(),
        url: Type.String(),
        active: Type.Boolean(),
        beta: Type.Boolean(),
        hidden: Type.Boolean(),
        jit: Type.Object({ supported: Type.Boolean(), enabled: Type.Boolean() }),
        bookmark: Type.Optional(Type.Object({ url: Type.String() })),
    }),
    status: Type.String({ description: 'Of its template: end_of_life, end_of_support, beta or empty.' }),
    organization: Type.String(),
    created: Type.String({ format: 'date-time' }),
}, { $id: 'ApplicationSummary' });

import { Type } from 'typebox';
import { DateTime, derived, KeyStatus, live, Nullable, readOnly, secret } from '../../kit/schemas.js';
/** How long what a service account signs in with lives: exactly these (handbook 1.2). */
export const LIFETIMES = ['30 Days', '60 Days', '90 Days', '365 Days'];
export const Lifetime = Type.Enum([...LIFETIMES]);
export const AuthType = Type.Enum(['API_KEY', 'CLIENT_SECRET'], {
    description: 'An API key goes into x-api-key; a client secret is exchanged for access tokens at /oauth2/token.',
});
const Config = Type.Object({ lifetime: Lifetime });
const authConfig = {
    objectId: Type.String(readOnly),
    authType: AuthType,
    clientId: Type.String({
        ...derived,
        description: 'The same for every client secret of an account; empty for an API key.',
    }),
    lifetime: Lifetime,
    prefix: Type.String({ ...derived, description: 'The first characters, to tell them apart by.' }),
    createdAt: Type.String({ ...derived, format: 'date-time' }),
    expiresAt: Type.String({ ...derived, format: 'date-time' }),
    apiKeyConfig: Type.Optional(Config),
    clientSecretConfig: Type.Optional(Config),
};
const lived = {
    status: KeyStatus,
    lastUsedAt: Type.Union([DateTime, Type.Null()], live),
};
/** One way for a service account to sign in. */
export const AuthConfig = Type.Object({
    ...authConfig,
    ...lived,
    apiKey: Type.Optional(Type.String({ description: 'In the answer to its creation alone.' })),
    clientSecret: Type.Optional(Type.String({ description: 'In the answer to its creation alone.' })),
}, { $id: 'ServiceAccountAuthConfig' });
/** What is kept of one. */
export const KeptAuthConfig = Type.Object({
    id: Type.String(derived),
    ...authConfig,
    ...lived,
    serviceAccount: Type.String(derived),
    hash: Type.String(secret),
});
const account = {
    objectId: Type.String(readOnly),
    name: Type.String({ minLength: 1, maxLength: 255 }),
    roleId: Type.String({ pattern: '^[0-9a-fA-F]{24}$' }),
    suspended: Type.Boolean({ description: 'It may do nothing until this is false again.' }),
    createdAt: Type.String({ ...readOnly, format: 'date-time' }),
};
export const ServiceAccount = Type.Object({
    id: Type.String({ ...readOnly, description: 'The same as `objectId`.' }),
    ...account,
    roleName: Type.String(readOnly),
    status: Type.Enum(['ACTIVE', 'EXPIRING', 'EXPIRED', 'SUSPENDED'], {
        ...readOnly,
        description: 'By the way to sign in that lives longest. EXPIRED also where there is none.',
    }),
    expiresAt: Nullable(Type.String({ format: 'date-time', description: 'When the last way to sign in ends.' })),
    authConfigList: Type.Array(AuthConfig, readOnly),
}, { $id: 'ServiceAccount' });
/** What is kept of one. */
export const KeptServiceAccount = Type.Object({
    id: Type.String(derived),
    ...account,
    /** Who made it. */
    createdBy: Type.String(readOnly),
});

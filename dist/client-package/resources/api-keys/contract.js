import { Type } from 'typebox';
import { muster } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { listQuery, listResponse } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { derived, KeyStatus, live, secret } from '../../kit/schemas.js';
const Moment = Type.String({ format: 'date-time' });
export const ApiKey = Type.Object({
    id: Type.String(derived),
    administrator: Type.String(derived),
    name: Type.String({ minLength: 1, maxLength: 255 }),
    prefix: Type.String({ ...derived, description: 'The first characters, to tell keys apart by.' }),
    createdAt: Type.String({ ...derived, format: 'date-time' }),
    expiresAt: Type.Union([Moment, Type.Null()], { ...derived, description: 'Null: it does not expire.' }),
    lastUsedAt: Type.Union([Moment, Type.Null()], live),
    expired: Type.Boolean(live),
    status: KeyStatus,
    replaced: Type.Boolean({ ...derived, description: 'Rotation put another key in its place.' }),
    hash: Type.String(secret),
}, { $id: 'ApiKey' });
export const apiKeyKind = kind({
    kind: 'api_key',
    label: 'API key',
    entity: ApiKey,
    idField: 'id',
    home: 'provider',
    nameField: 'name',
    unique: [{ name: 'hash', across: 'server' }],
    indexed: ['administrator', 'expiresAt'],
    defaults: { replaced: false },
    seen: true,
});
const NewKey = Type.Object({ ...ApiKey.properties, apiKey: Type.String({ description: 'The key. Shown once.' }) }, { $id: 'NewApiKey' });
/** Days that a key lives. */
const Lifetime = Type.Enum([30, 60, 90], { description: 'Days until the key expires.' });
const path = '/muster/v1/administrators/{administrator_id}/api-keys';
const common = {
    area: 'API keys',
    family: muster,
    reach: 'provider',
    access: 'known',
    acceptsOrganizationHeader: true,
};
export const operations = {
    list: op({
        ...common,
        id: 'muster_apikeys_list',
        method: 'GET',
        path,
        title: "List an administrator's API keys",
        query: listQuery(muster, {}),
        status: 200,
        response: listResponse(muster, ApiKey),
        verb: { name: 'list', kind: apiKeyKind },
    }),
    create: op({
        ...common,
        id: 'muster_apikeys_create',
        method: 'POST',
        path,
        title: 'Create an API key; it is shown once',
        body: Type.Object({
            name: Type.String({ minLength: 1, maxLength: 255 }),
            lifetime: Type.Optional(Lifetime),
        }),
        status: 201,
        response: NewKey,
        shownOnce: ['apiKey'],
    }),
    rotate: op({
        ...common,
        id: 'muster_apikeys_rotate',
        method: 'POST',
        path: `${path}/{id}/rotate`,
        title: 'Replace an API key by a new one, which is shown once',
        description: 'The old key goes on working for `overlapSeconds`, at most seven days and never beyond its own end.',
        body: Type.Object({
            lifetime: Type.Optional(Lifetime),
            overlapSeconds: Type.Optional(Type.Integer({ minimum: 0, maximum: 604800, default: 0 })),
        }),
        bodyOptional: true,
        status: 201,
        response: NewKey,
        shownOnce: ['apiKey'],
    }),
    revoke: op({
        ...common,
        id: 'muster_apikeys_revoke',
        method: 'DELETE',
        path: `${path}/{id}`,
        title: 'Revoke an API key',
        status: 204,
        response: null,
        dangerous: true,
    }),
};
export const kinds = { apiKeyKind };

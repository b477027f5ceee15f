import { Type } from 'typebox';
import { muster } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { op } from '../../kit/op.js';
import { resource } from '../../kit/resource.js';
import { derived, KeyStatus, live, secret } from '../../kit/schemas.js';
const Moment = Type.String({ format: 'date-time' });
/** A key with which devices enrol into an organization. */
export const ConnectKey = Type.Object({
    id: Type.String(derived),
    name: Type.String({ minLength: 1, maxLength: 255 }),
    prefix: Type.String({ ...derived, description: 'The first characters, to tell keys apart by.' }),
    createdAt: Type.String({ ...derived, format: 'date-time' }),
    expiresAt: Type.Union([Moment, Type.Null()], { ...derived, description: 'Null: it does not expire.' }),
    lastUsedAt: Type.Union([Moment, Type.Null()], live),
    status: KeyStatus,
    hash: Type.String(secret),
}, { $id: 'ConnectKey' });
export const connectKeyKind = kind({
    kind: 'connect_key',
    label: 'Connect key',
    entity: ConnectKey,
    idField: 'id',
    home: 'organization',
    nameField: 'name',
    unique: [{ name: 'hash', across: 'server' }],
    indexed: ['expiresAt'],
    seen: true,
});
const common = { family: muster, area: 'Connect keys', reach: 'organization' };
export const operations = {
    ...resource(connectKeyKind, {
        ...common,
        path: '/muster/v1/connect-keys',
        read: 'systems.read',
        write: 'keys.write',
        list: { id: 'muster_connectkeys_list', title: 'List the keys with which devices enrol' },
        remove: { id: 'muster_connectkeys_delete', title: 'Revoke a connect key; enrolled devices stay', response: null },
    }),
    create: op({
        ...common,
        id: 'muster_connectkeys_create',
        method: 'POST',
        path: '/muster/v1/connect-keys',
        title: 'Create a connect key; it is shown once',
        access: 'keys.write',
        body: Type.Object({
            name: Type.String({ minLength: 1, maxLength: 255 }),
            lifetimeDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 3650, description: 'Without it the key does not expire.' })),
        }),
        status: 201,
        response: Type.Object({ ...ConnectKey.properties, connectKey: Type.String({ description: 'The key. Shown once.' }) }, { $id: 'NewConnectKey' }),
        shownOnce: ['connectKey'],
    }),
};
export const kinds = { connectKeyKind };

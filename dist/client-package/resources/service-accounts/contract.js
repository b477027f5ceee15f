import { Type } from 'typebox';
import { v2Wrapped } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { listQuery, listResponse } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { AuthConfig, AuthType, KeptAuthConfig, KeptServiceAccount, Lifetime, ServiceAccount } from './entity.js';
export const serviceAccountKind = kind({
    kind: 'service_account',
    label: 'Service account',
    entity: KeptServiceAccount,
    idField: 'id',
    home: 'organization',
    nameField: 'name',
    unique: [
        { name: 'name', fold: true },
        { name: 'id', across: 'server' },
    ],
    indexed: ['createdBy', 'roleId'],
    searchable: ['name'],
    defaults: { suspended: false },
});
export const authConfigKind = kind({
    kind: 'auth_config',
    label: 'Auth config',
    entity: KeptAuthConfig,
    idField: 'id',
    home: 'organization',
    nameField: 'authType',
    unique: [{ name: 'hash', across: 'server' }],
    refs: { serviceAccount: 'service_account' },
    indexed: ['serviceAccount', 'expiresAt'],
    seen: true,
});
const lifetime = Type.Object({ lifetime: Lifetime });
const AuthConfigBody = Type.Object({ authType: AuthType, apiKeyConfig: Type.Optional(lifetime), clientSecretConfig: Type.Optional(lifetime) }, { $id: 'ServiceAccountAuthConfigBody', description: 'The configuration of the chosen type says the lifetime.' });
const fields = {
    name: Type.Optional(ServiceAccount.properties.name),
    roleId: Type.Optional(ServiceAccount.properties.roleId),
    roleName: Type.Optional(Type.String({ description: 'Instead of roleId.' })),
    suspended: Type.Optional(ServiceAccount.properties.suspended),
};
const One = Type.Object({ serviceAccount: ServiceAccount });
const path = '/api/v2/service-accounts';
const common = { family: v2Wrapped, area: 'Service Accounts', reach: 'organization' };
const writing = { ...common, access: 'accounts.write' };
export const operations = {
    list: op({
        ...common,
        id: 'serviceaccounts_list',
        method: 'GET',
        path,
        title: 'List service accounts',
        access: 'accounts.read',
        query: listQuery(v2Wrapped, {}),
        status: 200,
        response: listResponse(v2Wrapped, ServiceAccount),
    }),
    get: op({
        ...common,
        id: 'serviceaccounts_get',
        method: 'GET',
        path: `${path}/{id}`,
        title: 'Get a service account',
        access: 'accounts.read',
        status: 200,
        response: One,
    }),
    create: op({
        ...writing,
        id: 'serviceaccounts_post',
        method: 'POST',
        path,
        title: 'Create a service account; its API key or client secret is shown once',
        body: Type.Object({
            name: ServiceAccount.properties.name,
            roleId: fields.roleId,
            roleName: fields.roleName,
            authConfig: AuthConfigBody,
        }),
        status: 201,
        response: One,
        shownOnce: ['apiKey', 'clientSecret'],
    }),
    put: op({
        ...writing,
        id: 'serviceaccounts_put',
        method: 'PUT',
        path: `${path}/{id}`,
        title: 'Replace the name and the role of a service account',
        body: Type.Object({ ...fields, name: ServiceAccount.properties.name }),
        status: 200,
        response: One,
    }),
    patch: op({
        ...writing,
        id: 'serviceaccounts_patch',
        method: 'PATCH',
        path: `${path}/{id}`,
        title: 'Change a service account, suspend or resume it',
        body: Type.Object(fields),
        status: 200,
        response: One,
    }),
    remove: op({
        ...writing,
        id: 'serviceaccounts_delete',
        method: 'DELETE',
        path: `${path}/{id}`,
        title: 'Delete a service account; its keys and tokens end at once',
        status: 204,
        response: null,
        dangerous: true,
    }),
    addAuthConfig: op({
        ...writing,
        id: 'serviceaccounts_authconfig_post',
        method: 'POST',
        path: `${path}/{id}/auth-config`,
        title: 'Give a service account a second API key or client secret, which is shown once',
        description: 'At most two may be good at once. Those that have expired are taken off the account then.',
        body: AuthConfigBody,
        status: 201,
        response: Type.Object({ authConfig: AuthConfig }),
        shownOnce: ['apiKey', 'clientSecret'],
    }),
    removeAuthConfig: op({
        ...writing,
        id: 'serviceaccounts_authconfig_delete',
        method: 'DELETE',
        path: `${path}/{id}/auth-config/{auth_config_id}`,
        title: 'Revoke an API key or client secret of a service account; tokens made with it end at once',
        status: 204,
        response: null,
        dangerous: true,
    }),
};
export const kinds = { serviceAccountKind, authConfigKind };

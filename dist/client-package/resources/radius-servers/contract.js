import { Type } from 'typebox';
import { v1 } from '../../kit/dialects.js';
import { graphOperations } from '../../kit/graph-operations.js';
import { kind } from '../../kit/kind.js';
import { bodyOf, resource } from '../../kit/resource.js';
import { RadiusServer } from './entity.js';
export const radiusServer = kind({
    kind: 'radius_server',
    label: 'RADIUS server',
    entity: RadiusServer,
    idField: '_id',
    home: 'organization',
    graphType: 'radius_server',
    nameField: 'name',
    unique: [{ name: 'networkSourceIp', across: 'server', message: 'RADIUS server already exists' }],
    indexed: ['name'],
    searchable: ['name', 'networkSourceIp'],
    defaults: {
        mfa: 'DISABLED',
        authIdp: 'JUMPCLOUD',
        userLockoutAction: 'MAINTAIN',
        userPasswordExpirationAction: 'MAINTAIN',
        userPasswordEnabled: true,
        userCertEnabled: false,
        deviceCertEnabled: false,
        caCert: '',
        radsecEnabled: false,
        requireRadsec: false,
        requireTlsAuth: false,
        tags: [],
        tagNames: [],
    },
});
export const kinds = { radiusServer };
const { name, networkSourceIp, sharedSecret, authIdp, organization: _, ...others } = RadiusServer.properties;
const CHANGED = [
    'mfa',
    'userLockoutAction',
    'userPasswordExpirationAction',
    'userPasswordEnabled',
    'userCertEnabled',
    'deviceCertEnabled',
    'caCert',
    'radsecEnabled',
    'requireRadsec',
    'requireTlsAuth',
    'tags',
    'tagNames',
];
const rest = bodyOf(RadiusServer, CHANGED).properties;
const changes = {
    ...rest,
    ...bodyOf(RadiusServer, ['name', 'networkSourceIp', 'sharedSecret']).properties,
};
/** What changes and deletions answer: neither the secret nor the organization (handbook 4.10). */
const Changed = Type.Object({ name, networkSourceIp, authIdp, ...others }, { $id: 'RadiusServerPut' });
export const operations = {
    ...resource(radiusServer, {
        path: '/api/radiusservers',
        family: v1,
        area: 'Radius Servers',
        reach: 'organization',
        read: 'servers.read',
        write: 'servers.write',
        list: { id: 'radius_servers_list', title: 'List RADIUS servers', parameters: { search: true } },
        get: { id: 'radius_servers_get', title: 'Get a RADIUS server' },
        create: {
            id: 'radius_servers_post',
            title: 'Create a RADIUS server',
            body: Type.Object({ name, networkSourceIp, sharedSecret, authIdp: Type.Optional(authIdp), ...rest }, { $id: 'RadiusServerPost' }),
        },
        put: {
            id: 'radius_servers_put',
            title: 'Change a RADIUS server',
            description: 'What is left out stays as it is, the shared secret among it.',
            put: 'merge',
            body: Type.Object(changes, { $id: 'RadiusServerChange' }),
            response: Changed,
        },
        patch: {
            id: 'radius_servers_patch',
            title: 'Change a RADIUS server (other spelling)',
            body: Type.Object(changes, { $id: 'RadiusServerPatch' }),
            response: Changed,
        },
        remove: { id: 'radius_servers_delete', title: 'Delete a RADIUS server', response: Changed },
    }),
    ...graphOperations({
        source: 'radius_server',
        path: '/api/v2/radiusservers/{radiusserver_id}',
        area: 'RADIUS Servers',
        stem: 'radiusServer',
        associations: ['user', 'user_group'],
        traversals: { usergroups: ['user_group'], users: ['user'] },
    }),
};

import { Type } from 'typebox';
import { v2 } from '../../kit/dialects.js';
import { graphOperations } from '../../kit/graph-operations.js';
import { kind } from '../../kit/kind.js';
import { bodyOf, resource } from '../../kit/resource.js';
import { Id, readOnly } from '../../kit/schemas.js';
const Action = Type.Enum(['disable', 'remove'], {
    description: 'What becomes of the entry: it stays without being able to bind, or it is gone.',
});
/** The LDAP server of an organization (handbook 4.9): there is one, from the beginning. */
const LdapServer = Type.Object({
    id: Id,
    name: Type.String(readOnly),
    userLockoutAction: Action,
    userPasswordExpirationAction: Action,
}, { $id: 'LdapServer' });
export const ldapServer = kind({
    kind: 'ldap_server',
    label: 'LDAP server',
    entity: LdapServer,
    idField: 'id',
    home: 'organization',
    graphType: 'ldap_server',
    nameField: 'name',
    // The name is always the same, so that no organization can have two.
    unique: [{ name: 'name' }],
    searchable: ['name'],
    defaults: { userLockoutAction: 'disable', userPasswordExpirationAction: 'disable' },
});
export const kinds = { ldapServer };
const area = 'LDAP Servers';
export const operations = {
    ...resource(ldapServer, {
        path: '/api/v2/ldapservers',
        family: v2,
        area,
        reach: 'organization',
        read: 'servers.read',
        write: 'servers.write',
        list: { id: 'ldapservers_list', title: 'List LDAP servers' },
        get: { id: 'ldapservers_get', title: 'Get an LDAP server' },
        patch: {
            id: 'ldapservers_patch',
            title: 'Change an LDAP server',
            body: Type.Object({
                id: Type.Optional(Type.String({ description: 'If given, the id in the path.' })),
                ...bodyOf(LdapServer, ['userLockoutAction', 'userPasswordExpirationAction']).properties,
            }, { $id: 'LdapServerPatch' }),
        },
    }),
    ...graphOperations({
        source: 'ldap_server',
        path: '/api/v2/ldapservers/{ldapserver_id}',
        area,
        stem: 'ldapServer',
        associations: ['user', 'user_group'],
        traversals: { usergroups: ['user_group'], users: ['user'] },
    }),
};

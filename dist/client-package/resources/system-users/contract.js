import { Type } from 'typebox';
import { v1 } from '../../kit/dialects.js';
import { graphOperations, OF_PEOPLE } from '../../kit/graph-operations.js';
import { kind } from '../../kit/kind.js';
import { itemQuery, listQuery } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { resource } from '../../kit/resource.js';
import { actions } from './actions.js';
import { ChangeSystemUser, CreateSystemUser, SearchSystemUsers } from './bodies.js';
import { SystemUser } from './entity.js';
const taken = { message: 'User already exists' };
export const systemUser = kind({
    kind: 'system_user',
    label: 'User',
    entity: SystemUser,
    idField: '_id',
    home: 'organization',
    graphType: 'user',
    nameField: 'username',
    // unix_guid is a primary group, which several users may share.
    unique: [
        { name: 'username', fold: true, ...taken },
        { name: 'email', fold: true, ...taken },
        { name: 'employeeIdentifier', ...taken },
        { name: 'alternateEmail', fold: true, ...taken },
        { name: 'managedAppleId', fold: true, ...taken },
        { name: 'unix_uid', ...taken },
    ],
    refs: { manager: 'system_user' },
    // Each index costs every write some microseconds: these are what clients look people up by, and what rules follow.
    indexed: [
        'username',
        'email',
        'lastname',
        'department',
        'employeeIdentifier',
        'manager',
        'state',
        'created',
        'password_expiration_date',
    ],
    searchable: ['username', 'email', 'firstname', 'lastname', 'displayname', 'employeeIdentifier', 'alternateEmail'],
    defaults: {
        account_locked_date: null,
        activated: false,
        addresses: [],
        admin: null,
        allow_public_key: true,
        alternateEmail: '',
        attributes: [],
        badLoginAttempts: 0,
        company: '',
        costCenter: '',
        creationSource: 'jumpcloud:manual',
        delegatedAuthority: null,
        department: '',
        description: '',
        disableDeviceMaxLoginAttempts: false,
        displayname: '',
        employeeIdentifier: '',
        employeeType: '',
        enable_managed_uid: false,
        enable_user_portal_multifactor: false,
        external_dn: '',
        external_password_expiration_date: '',
        external_source_type: '',
        externally_managed: false,
        firstname: '',
        jobTitle: '',
        lastname: '',
        ldap_binding_user: false,
        location: '',
        managedAppleId: '',
        manager: '',
        mfa: { configured: false, exclusion: false },
        middlename: '',
        password_date: null,
        password_expiration_date: null,
        password_never_expires: false,
        passwordless_sudo: false,
        phoneNumbers: [],
        public_key: '',
        recoveryEmail: { address: '', verified: false },
        relationships: [],
        restrictedFields: [],
        samba_service_user: false,
        ssh_keys: [],
        state: 'ACTIVATED',
        sudo: false,
        suspended: false,
        tags: [],
        totp_enabled: false,
    },
});
const users = { area: 'Systemusers', family: v1, reach: 'organization' };
const details = Type.Object({
    fullValidationDetails: Type.Optional(Type.String({ description: '`password`: a refused password is answered with every broken rule.' })),
});
export const kinds = { systemUser };
export const operations = {
    ...resource(systemUser, {
        ...users,
        path: '/api/systemusers',
        read: 'users.read',
        write: 'users.write',
        list: { id: 'systemusers_list', title: 'List system users', parameters: { search: true } },
        get: {
            id: 'systemusers_get',
            title: 'Get a system user',
            query: itemQuery(v1),
        },
        create: { id: 'systemusers_post', title: 'Create a system user', body: CreateSystemUser, query: details },
        put: { id: 'systemusers_put', title: 'Change a system user', put: 'merge', body: ChangeSystemUser, query: details },
        remove: {
            id: 'systemusers_delete',
            title: 'Delete a system user',
            query: Type.Object({
                cascade_manager: Type.Optional(Type.String({
                    pattern: '^(null|automatic|bubble|[0-9a-fA-F]{24})?$',
                    description: 'What becomes of the people the user manages: `null`: nobody manages them; an id: that user does; ' +
                        "`automatic` (or `bubble`): the deleted user's own manager does.",
                })),
            }),
        },
    }),
    ...actions,
    search: op({
        area: 'Search',
        family: v1,
        reach: 'organization',
        id: 'search_systemusers_post',
        method: 'POST',
        path: '/api/search/systemusers',
        title: 'Search system users',
        access: 'users.read',
        // The official module pages by a thousand.
        query: listQuery(v1, { limit: { default: v1.limit.default, max: 1000 } }),
        body: SearchSystemUsers,
        bodyOptional: true,
        status: 200,
        response: Type.Object({
            totalCount: Type.Integer(),
            results: Type.Array(Type.Object({
                ...SystemUser.properties,
                memberof: Type.Array(Type.String(), { readOnly: true, description: "The ids of the user's groups." }),
            }, { $id: 'SystemUserSearchResult' })),
        }),
        verb: { name: 'search', kind: systemUser },
        readsOnly: true,
    }),
    ...graphOperations({
        source: 'user',
        path: '/api/v2/users/{user_id}',
        area: 'Users',
        stem: 'user',
        ...OF_PEOPLE,
        memberOf: 'user_group',
    }),
};

import { Type } from 'typebox';
import { v2 } from './dialects.js';
import { listQuery } from './lists.js';
import { op } from './op.js';
import { GraphConnection, GraphObjectWithPaths, Id, Nullable, Sudo } from './schemas.js';
const connections = () => Type.Array(GraphConnection);
const objects = () => Type.Array(GraphObjectWithPaths);
/** The body of every graph write (handbook 3.3). `type` may be left out where only one is possible. */
const changeBody = (targets) => Type.Object({
    op: Type.Enum(['add', 'remove', 'update']),
    type: targets.length === 1 ? Type.Optional(Type.Enum([...targets])) : Type.Enum([...targets]),
    id: Id,
    attributes: Type.Optional(Nullable(Type.Object({ sudo: Type.Optional(Sudo) }, { additionalProperties: true }))),
});
/** Details of a command beside its paths, on request (`details=v1`). */
const CommandObject = Type.Object({
    ...GraphObjectWithPaths.properties,
    name: Type.Optional(Type.String()),
    command: Type.Optional(Type.String()),
    commandType: Type.Optional(Type.String()),
    launchType: Type.Optional(Type.String()),
    organization: Type.Optional(Type.String()),
    schedule: Type.Optional(Type.String()),
    scheduleRepeatType: Type.Optional(Type.String()),
    timeToLiveSeconds: Type.Optional(Type.Integer()),
    timeout: Type.Optional(Type.String()),
}, { $id: 'CommandGraphObjectWithPaths' });
/** What people and their groups are bound to, and reach (handbook 3.2). */
export const OF_PEOPLE = {
    associations: [
        'active_directory',
        'application',
        'g_suite',
        'idp_routing_policy',
        'ldap_server',
        'office_365',
        'password_manager_item',
        'radius_server',
        'system',
        'system_group',
    ],
    traversals: {
        activedirectories: ['active_directory'],
        applications: ['application'],
        directories: ['g_suite', 'ldap_server', 'office_365', 'active_directory'],
        gsuites: ['g_suite'],
        ldapservers: ['ldap_server'],
        office365s: ['office_365'],
        radiusservers: ['radius_server'],
        systemgroups: ['system_group'],
        systems: ['system'],
    },
};
/** The same of devices and their groups. */
export const OF_DEVICES = {
    associations: ['command', 'policy', 'policy_group', 'user', 'user_group'],
    traversals: {
        commands: ['command'],
        policies: ['policy'],
        policygroups: ['policy_group'],
        usergroups: ['user_group'],
        users: ['user'],
    },
};
/** What a device sends with a request that it signed (handbook 1.5). */
export const signed = Type.Object({
    date: Type.Optional(Type.String({ description: 'RFC 1123 date, part of what a device signs.' })),
    authorization: Type.Optional(Type.String({ description: 'HTTP signature of a device acting for itself.' })),
});
/** What a device sends with a request whose body it signed too (docs/agent.md). */
export const signedWithBody = Type.Object({
    ...signed.properties,
    digest: Type.Optional(Type.String({ description: '`SHA-256=` and the digest of the body in base64 (RFC 3230).' })),
});
export function graphOperations(declaration) {
    const { source, path, area, stem, associations, traversals, memberOf, members } = declaration;
    const words = source.replaceAll('_', ' ');
    const operations = {};
    const add = (key, suffix, title, rest) => {
        const context = declaration.systemContext?.[key];
        operations[key] = op({
            id: `graph_${stem}${suffix}`,
            title,
            area,
            family: v2,
            reach: 'organization',
            access: rest.method === 'GET' ? 'graph.read' : 'graph.write',
            ...rest,
            ...(context === undefined ? {} : { systemContext: context, headers: signed }),
        });
    };
    const page = { filter: false, sort: false, fields: false };
    add('associations', 'AssociationsList', `List the direct associations of a ${words}`, {
        method: 'GET',
        path: `${path}/associations`,
        query: listQuery(v2, page, {
            targets: Type.Enum([...associations], { description: 'The type to list: one, and required.' }),
        }),
        status: 200,
        response: connections(),
        verb: { name: 'associations', source, targets: associations },
    });
    add('associate', 'AssociationsPost', `Add, change or remove an association of a ${words}`, {
        method: 'POST',
        path: `${path}/associations`,
        body: changeBody(associations),
        status: 204,
        response: null,
        verb: { name: 'associate', source, targets: associations },
    });
    for (const [segment, targets] of Object.entries(traversals)) {
        const command = segment === 'commands' && (source === 'system' || source === 'system_group');
        const target = segment === 'directories' ? 'Directory' : pascal(targets[0] ?? '');
        add(segment, `Traverse${target}`, `List the ${segment} of a ${words}, with every path`, {
            method: 'GET',
            path: `${path}/${segment}`,
            query: listQuery(v2, { sort: false, fields: false }, command ? { details: Type.Optional(Type.Enum(['v1'])) } : {}),
            status: 200,
            response: command ? Type.Array(CommandObject) : objects(),
            verb: { name: 'traverse', source, targets },
        });
    }
    if (memberOf) {
        add('memberOf', 'MemberOf', `List the groups that a ${words} is a member of`, {
            method: 'GET',
            path: `${path}/memberof`,
            query: listQuery(v2, { fields: false }),
            status: 200,
            response: objects(),
            verb: { name: 'memberOf', source, targets: [memberOf] },
        });
    }
    if (members) {
        add('members', 'MembersList', `List the direct members of a ${words}`, {
            method: 'GET',
            path: `${path}/members`,
            query: listQuery(v2, page),
            status: 200,
            response: connections(),
            verb: { name: 'members', source, targets: [members] },
        });
        const change = {
            method: 'POST',
            body: changeBody([members]),
            status: 204,
            response: null,
            verb: { name: 'changeMembers', source, targets: [members] },
        };
        add('changeMembers', 'MembersPost', `Add or remove a member of a ${words}`, { ...change, path: `${path}/members` });
        // Official tooling posts here too (handbook 3.3).
        add('changeMembership', 'MembershipPost', `Add or remove a member of a ${words} (other spelling)`, {
            ...change,
            path: `${path}/membership`,
        });
        add('membership', 'Membership', `List everything that is a member of a ${words}`, {
            method: 'GET',
            path: `${path}/membership`,
            query: listQuery(v2, { fields: false }),
            status: 200,
            response: objects(),
            verb: { name: 'membership', source, targets: [members] },
        });
    }
    return operations;
}
const PASCAL = { g_suite: 'GSuite', office_365: 'Office365' };
const pascal = (type) => PASCAL[type] ??
    type
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');

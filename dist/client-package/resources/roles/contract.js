import { Type } from 'typebox';
import { v2Wrapped } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { resource } from '../../kit/resource.js';
import { derived, Text } from '../../kit/schemas.js';
import { SCOPES } from '../../kit/scopes.js';
const name = Type.String({ minLength: 1, maxLength: 255 });
const scopes = Type.Array(Type.String({ maxLength: 255 }), { minItems: 1, maxItems: 200 });
/** A named set of scopes: those that every organization has, and those that an organization makes (handbook 1.4). */
export const Role = Type.Object({
    id: Type.String(derived),
    name,
    description: Text,
    scopes: Type.Array(Type.Enum([...SCOPES])),
    builtIn: Type.Boolean({ ...derived, description: 'Every organization has it, and nobody changes it.' }),
}, { $id: 'Role' });
export const roleKind = kind({
    kind: 'role',
    label: 'Role',
    entity: Role,
    idField: 'id',
    home: 'organization',
    nameField: 'name',
    unique: [{ name: 'name', fold: true }],
    searchable: ['name'],
    defaults: { description: '', builtIn: false },
});
const body = Type.Object({ name, scopes, description: Type.Optional(Text) });
export const operations = resource(roleKind, {
    path: '/api/v2/roles',
    family: v2Wrapped,
    area: 'Roles',
    reach: 'organization',
    read: 'administrators.read',
    write: 'administrators.write',
    list: { id: 'roles_list', title: 'List roles' },
    get: { id: 'roles_get', title: 'Get a role' },
    create: { id: 'roles_post', title: 'Create a role', body },
    put: { id: 'roles_put', title: 'Replace the name, the scopes and the description of a role', put: 'replace', body },
    remove: {
        id: 'roles_delete',
        title: 'Delete a role',
        description: '409 while an administrator or a service account has it.',
        response: null,
    },
});
export const kinds = { roleKind };

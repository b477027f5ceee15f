import { Type } from 'typebox';
import { Id, Nullable, Sudo, Text, derived } from '../../kit/schemas.js';
import { membership } from '../member-query/entity.js';
/** A user group (handbook 4.2). */
const name = Type.String({ minLength: 1, maxLength: 1024 });
const known = {
    sudo: Sudo,
    ldapGroups: Type.Array(Type.Object({ name }), {
        maxItems: 100,
        description: 'Names of the group in LDAP: its own name, unless others are given.',
    }),
    posixGroups: Type.Array(Type.Object({ id: Type.Integer({ minimum: 1, maximum: 4_294_967_294 }), name }), {
        maxItems: 100,
        description: 'Groups of POSIX systems, by gid.',
    }),
    radius: Type.Object({
        reply: Type.Optional(Type.Array(Type.Object({ name, value: Text }), {
            maxItems: 100,
            description: 'Attributes that RADIUS servers answer to members.',
        })),
    }),
    sambaEnabled: Type.Boolean(),
};
const keepsOthers = { additionalProperties: true };
/** What is known of is checked; a caller's own keys are kept as they are. */
const UserGroupAttributes = Type.Object({
    sudo: Type.Optional(known.sudo),
    ldapGroups: Type.Optional(known.ldapGroups),
    posixGroups: Type.Optional(known.posixGroups),
    radius: Type.Optional(known.radius),
    sambaEnabled: Type.Optional(known.sambaEnabled),
}, { ...keepsOthers, $id: 'GroupAttributesUserGroup' });
/** The attributes of a PATCH: named ones are replaced, null takes one out, others stay. */
export const UserGroupAttributesPatch = Type.Object({
    sudo: Type.Optional(Nullable(known.sudo)),
    ldapGroups: Type.Optional(Nullable(known.ldapGroups)),
    posixGroups: Type.Optional(Nullable(known.posixGroups)),
    radius: Type.Optional(Nullable(known.radius)),
    sambaEnabled: Type.Optional(Nullable(known.sambaEnabled)),
}, { ...keepsOthers, $id: 'GroupAttributesUserGroupPatch' });
const count = Type.Integer({ minimum: 0 });
export const UserGroup = Type.Object({
    id: Id,
    name: Type.String({ minLength: 1, maxLength: 1024, description: 'Unique among user groups, whatever the case.' }),
    type: Type.Enum(['user_group'], derived),
    description: Text,
    email: Text,
    attributes: UserGroupAttributes,
    organizationObjectId: Type.String(derived),
    ...membership,
    suggestionCounts: Type.Object({ add: count, remove: count, total: count }, derived),
    disabled: Type.Boolean({ ...derived, description: 'Always false. Lists can be filtered on it.' }),
}, { $id: 'UserGroup' });

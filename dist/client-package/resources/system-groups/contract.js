import { Type } from 'typebox';
import { v2 } from '../../kit/dialects.js';
import { graphOperations, OF_DEVICES } from '../../kit/graph-operations.js';
import { kind } from '../../kit/kind.js';
import { listQuery } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { bodyOf, resource } from '../../kit/resource.js';
import { AnyObject, Id, Text, derived } from '../../kit/schemas.js';
import { groupDefaults, groupFacts, membership, MEMBERSHIP_NAMES, MemberSuggestion, MemberSuggestionsPostResult, PUT_NOTE, SuggestionIds, } from '../member-query/entity.js';
/** A group of systems (handbook 4.4): a user group without known attributes and without counts of suggestions. */
const SystemGroup = Type.Object({
    id: Id,
    name: Type.String({ minLength: 1, maxLength: 1024, description: 'Unique among system groups, whatever the case.' }),
    type: Type.Enum(['system_group'], derived),
    description: Text,
    email: Text,
    attributes: AnyObject,
    organizationObjectId: Type.String(derived),
    ...membership,
    disabled: Type.Boolean({ ...derived, description: 'Always false. Lists can be filtered on it.' }),
}, { $id: 'SystemGroup' });
export const systemGroup = kind({
    ...groupFacts,
    kind: 'system_group',
    label: 'System group',
    entity: SystemGroup,
    graphType: 'system_group',
    defaults: groupDefaults,
});
export const kinds = { system_group: systemGroup };
const { name } = SystemGroup.properties;
const rest = bodyOf(SystemGroup, ['description', 'email', 'attributes', ...MEMBERSHIP_NAMES]).properties;
const SystemGroupPost = Type.Object({ name, ...rest }, { $id: 'SystemGroupPost' });
const SystemGroupPut = Type.Object({ name, ...rest }, { $id: 'SystemGroupPut' });
const SystemGroupPatch = Type.Object({ ...rest, name: Type.Optional(name) }, { $id: 'SystemGroupPatch' });
const area = 'System Groups';
export const operations = {
    ...resource(systemGroup, {
        path: '/api/v2/systemgroups',
        family: v2,
        area,
        reach: 'organization',
        read: 'groups.read',
        write: 'groups.write',
        list: { id: 'groups_system_list', title: 'List system groups' },
        get: { id: 'groups_system_get', title: 'Get a system group' },
        create: { id: 'groups_system_post', title: 'Create a system group', body: SystemGroupPost },
        put: {
            id: 'groups_system_put',
            title: 'Replace a system group',
            description: PUT_NOTE,
            put: 'replace',
            body: SystemGroupPut,
        },
        patch: { id: 'groups_system_patch', title: 'Change a system group', body: SystemGroupPatch },
        remove: {
            id: 'groups_system_delete',
            title: 'Delete a system group',
            description: 'Takes its memberships and associations with it.',
            otherStatuses: [204],
        },
    }),
    ...graphOperations({
        source: 'system_group',
        path: '/api/v2/systemgroups/{group_id}',
        area,
        stem: 'systemGroup',
        ...OF_DEVICES,
        members: 'system',
        systemContext: { changeMembers: { member: true } },
    }),
    suggestions: op({
        id: 'groups_system_suggestions_get',
        method: 'GET',
        path: '/api/v2/systemgroups/{group_id}/suggestions',
        title: 'List the suggested member changes of a system group',
        area,
        family: v2,
        reach: 'organization',
        access: 'groups.read',
        query: listQuery(v2, { filter: false, sort: false, fields: false }),
        status: 200,
        response: Type.Array(MemberSuggestion),
    }),
    applySuggestions: op({
        id: 'groups_system_suggestions_post',
        method: 'POST',
        path: '/api/v2/systemgroups/{group_id}/suggestions',
        title: 'Apply suggested member changes of a system group',
        description: 'Ids without a suggestion are answered in `suggestions_not_found`.',
        area,
        family: v2,
        reach: 'organization',
        access: 'graph.write',
        body: Type.Object({
            object_ids: Type.Optional(SuggestionIds),
            system_ids: Type.Optional(Type.Array(Id, { maxItems: 2000, description: 'Another spelling of object_ids.' })),
        }),
        tolerant: true,
        status: 200,
        response: Type.Array(MemberSuggestionsPostResult),
    }),
};

import { Type } from 'typebox';
import { v2 } from '../../kit/dialects.js';
import { graphOperations, OF_PEOPLE } from '../../kit/graph-operations.js';
import { kind } from '../../kit/kind.js';
import { listQuery } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { bodyOf, resource } from '../../kit/resource.js';
import { groupDefaults, groupFacts, MEMBERSHIP_NAMES, MemberSuggestion, MemberSuggestionsPostResult, PUT_NOTE, SuggestionIds, } from '../member-query/entity.js';
import { UserGroup, UserGroupAttributesPatch } from './entity.js';
/** User groups (handbook 4.2). Names are compared without regard to case, as LDAP compares a cn (RFC 4519 2.3). */
export const userGroup = kind({
    ...groupFacts,
    kind: 'user_group',
    label: 'User group',
    entity: UserGroup,
    graphType: 'user_group',
    defaults: { ...groupDefaults, suggestionCounts: { add: 0, remove: 0, total: 0 } },
});
export const kinds = { user_group: userGroup };
const { name } = UserGroup.properties;
const rest = bodyOf(UserGroup, ['description', 'email', 'attributes', ...MEMBERSHIP_NAMES]).properties;
const UserGroupPost = Type.Object({ name, ...rest }, { $id: 'UserGroupPost' });
const UserGroupPut = Type.Object({ name, ...rest }, { $id: 'UserGroupPut' });
const UserGroupPatch = Type.Object({ ...rest, name: Type.Optional(name), attributes: Type.Optional(UserGroupAttributesPatch) }, { $id: 'UserGroupPatch' });
const area = 'User Groups';
export const operations = {
    ...resource(userGroup, {
        path: '/api/v2/usergroups',
        family: v2,
        area,
        reach: 'organization',
        read: 'groups.read',
        write: 'groups.write',
        list: { id: 'groups_user_list', title: 'List user groups' },
        get: { id: 'groups_user_get', title: 'Get a user group' },
        create: { id: 'groups_user_post', title: 'Create a user group', body: UserGroupPost },
        put: {
            id: 'groups_user_put',
            title: 'Replace a user group',
            description: PUT_NOTE,
            put: 'replace',
            body: UserGroupPut,
        },
        patch: { id: 'groups_user_patch', title: 'Change a user group', body: UserGroupPatch },
        remove: {
            id: 'groups_user_delete',
            title: 'Delete a user group',
            description: 'Takes its memberships and associations with it.',
            otherStatuses: [204],
        },
    }),
    ...graphOperations({
        source: 'user_group',
        path: '/api/v2/usergroups/{group_id}',
        area,
        stem: 'userGroup',
        ...OF_PEOPLE,
        members: 'user',
    }),
    suggestions: op({
        id: 'groups_user_suggestions_get',
        method: 'GET',
        path: '/api/v2/usergroups/{group_id}/suggestions',
        title: 'List the suggested member changes of a user group',
        area,
        family: v2,
        reach: 'organization',
        access: 'groups.read',
        query: listQuery(v2, { filter: false, sort: false, fields: false }),
        status: 200,
        response: Type.Array(MemberSuggestion),
    }),
    applySuggestions: op({
        id: 'groups_user_suggestions_post',
        method: 'POST',
        path: '/api/v2/usergroups/{group_id}/suggestions',
        title: 'Apply suggested member changes of a user group',
        description: 'Ids without a suggestion are answered in `suggestions_not_found`.',
        area,
        family: v2,
        reach: 'organization',
        access: 'graph.write',
        body: Type.Object({ user_ids: SuggestionIds }),
        tolerant: true,
        status: 200,
        response: Type.Array(MemberSuggestionsPostResult),
    }),
};

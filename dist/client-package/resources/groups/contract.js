import { Type } from 'typebox';
import { v2 } from '../../kit/dialects.js';
import { listQuery } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { AnyObject, Id } from '../../kit/schemas.js';
import { memberSuggestion, ruledGroups } from '../member-query/entity.js';
import { policyGroup } from '../policy-groups/contract.js';
import { systemGroup } from '../system-groups/contract.js';
import { UserGroup } from '../user-groups/entity.js';
import { userGroup } from '../user-groups/contract.js';
/** What all kinds of group have in common (handbook 4.2). */
export const Group = Type.Object({
    id: Id,
    name: Type.String(),
    type: Type.Enum(['policy_group', 'system_group', 'user_group']),
    description: Type.String(),
    email: Type.String(),
    attributes: AnyObject,
    organizationObjectId: Type.String(),
    memberQueryErrorFlags: UserGroup.properties.memberQueryErrorFlags,
}, { $id: 'Group' });
/** The kinds of group there are: another one is one more entry here. */
const GROUP_KINDS = [userGroup, systemGroup, policyGroup];
export const kinds = { member_suggestion: memberSuggestion, ruled_groups: ruledGroups };
export const operations = {
    list: op({
        id: 'groups_list',
        method: 'GET',
        path: '/api/v2/groups',
        title: 'List groups of every type',
        area: 'Groups',
        family: v2,
        reach: 'organization',
        access: 'groups.read',
        query: listQuery(v2, {}),
        headers: Type.Object({
            'x-unfiltered-total-count': Type.Optional(Type.Integer({
                description: 'With any value: the answer carries this header too, with the total without the filter.',
            })),
        }),
        status: 200,
        response: Type.Array(Group),
        verb: { name: 'union', kinds: GROUP_KINDS },
    }),
};

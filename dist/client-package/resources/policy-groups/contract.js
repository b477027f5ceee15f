import { Type } from 'typebox';
import { v2 } from '../../kit/dialects.js';
import { graphOperations } from '../../kit/graph-operations.js';
import { kind } from '../../kit/kind.js';
import { bodyOf, resource } from '../../kit/resource.js';
import { AnyObject, Id, Text, derived } from '../../kit/schemas.js';
/** Policies that are bound together (handbook 4.6). */
const PolicyGroup = Type.Object({
    id: Id,
    name: Type.String({ minLength: 1, maxLength: 1024, description: 'Unique among policy groups, whatever the case.' }),
    type: Type.Enum(['policy_group'], derived),
    description: Text,
    email: Text,
    attributes: AnyObject,
    organizationObjectId: Type.String(derived),
}, { $id: 'PolicyGroup' });
export const policyGroup = kind({
    kind: 'policy_group',
    label: 'Policy group',
    entity: PolicyGroup,
    idField: 'id',
    home: 'organization',
    graphType: 'policy_group',
    nameField: 'name',
    unique: [{ name: 'name', fold: true, message: 'Group already exists' }],
    indexed: ['name', 'type'],
    searchable: ['name', 'description', 'email'],
    defaults: { description: '', email: '', attributes: {} },
});
export const kinds = { policy_group: policyGroup };
const PolicyGroupData = Type.Object({ name: PolicyGroup.properties.name, ...bodyOf(PolicyGroup, ['description', 'email', 'attributes']).properties }, { $id: 'PolicyGroupData' });
const area = 'Policy Groups';
export const operations = {
    ...resource(policyGroup, {
        path: '/api/v2/policygroups',
        family: v2,
        area,
        reach: 'organization',
        read: 'policies.read',
        write: 'policies.write',
        list: { id: 'groups_policy_list', title: 'List policy groups' },
        get: { id: 'groups_policy_get', title: 'Get a policy group' },
        create: { id: 'groups_policy_post', title: 'Create a policy group', body: PolicyGroupData },
        put: { id: 'groups_policy_put', title: 'Replace a policy group', put: 'replace', body: PolicyGroupData },
        remove: {
            id: 'groups_policy_delete',
            title: 'Delete a policy group',
            description: 'Takes its memberships and associations with it; its policies stay.',
            otherStatuses: [204],
        },
    }),
    ...graphOperations({
        source: 'policy_group',
        path: '/api/v2/policygroups/{group_id}',
        area,
        stem: 'policyGroup',
        associations: ['system', 'system_group'],
        traversals: { systemgroups: ['system_group'], systems: ['system'] },
        members: 'policy',
    }),
};

import { Type } from 'typebox';
import { muster, v2 } from '../../kit/dialects.js';
import { graphOperations, signed } from '../../kit/graph-operations.js';
import { kind } from '../../kit/kind.js';
import { op } from '../../kit/op.js';
import { resource } from '../../kit/resource.js';
import { Policy, PolicyCreateRequest, PolicyDetails, PolicyUpdateRequest, PolicyWithDetails, SystemPolicy, } from './entity.js';
export const policy = kind({
    kind: 'policy',
    label: 'Policy',
    entity: PolicyWithDetails,
    idField: 'id',
    home: 'organization',
    graphType: 'policy',
    nameField: 'name',
    indexed: ['name', 'template.id'],
    searchable: ['name', 'notes'],
    defaults: { notes: '', values: [], revision: 1 },
});
export const kinds = { policy };
const area = 'Policies';
const graph = graphOperations({
    source: 'policy',
    path: '/api/v2/policies/{policy_id}',
    area,
    stem: 'policy',
    associations: ['system', 'system_group'],
    traversals: { systemgroups: ['system_group'], systems: ['system'] },
    memberOf: 'policy_group',
});
export const operations = {
    ...resource(policy, {
        path: '/api/v2/policies',
        family: v2,
        area,
        reach: 'organization',
        read: 'policies.read',
        write: 'policies.write',
        list: { id: 'policies_list', title: 'List policies', row: Policy },
        get: { id: 'policies_get', title: 'Get a policy', response: PolicyDetails },
        create: {
            id: 'policies_post',
            title: 'Create a policy',
            description: 'Of a template of the catalogue. The values are checked against its fields.',
            body: PolicyCreateRequest,
            response: PolicyDetails,
        },
        put: {
            id: 'policies_put',
            title: 'Replace a policy',
            description: 'Replaces name, notes and all values: a value that is left out is the default again.',
            put: 'replace',
            body: PolicyUpdateRequest,
            response: Policy,
        },
        remove: {
            id: 'policies_delete',
            title: 'Delete a policy',
            description: 'Takes it off every device. Its results go with it.',
            response: null,
        },
    }),
    ...graph,
    // The reference lists a device's headers here, though no device has a policy's id: they are taken and let no device in.
    memberOf: op({ ...graph.memberOf, headers: signed }),
    ofSystem: op({
        id: 'muster_systemPolicies_list',
        method: 'GET',
        path: '/muster/v1/systems/{system_id}/policies',
        title: 'List the policies that reach a system',
        description: 'With the values that count, every path, and which of several policies of one template is in force.',
        area,
        family: muster,
        reach: 'organization',
        access: 'policies.read',
        status: 200,
        response: Type.Object({ totalCount: Type.Integer(), results: Type.Array(SystemPolicy) }),
    }),
};

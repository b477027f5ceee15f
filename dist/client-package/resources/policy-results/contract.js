import { v2 } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { listQuery, listResponse } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { KeptPolicyResult, KeptPolicyStatus, PolicyResult } from './entity.js';
/** Results: the history that devices report. Statuses: where each policy stands on each device that it reaches. */
export const policyResult = kind({
    kind: 'policy_result',
    label: 'Policy result',
    entity: KeptPolicyResult,
    idField: 'id',
    home: 'organization',
    nameField: 'id',
    refs: { policyID: 'policy', systemID: 'system' },
    indexed: ['policyID', 'systemID', 'pair', 'endedAt'],
    searchable: ['detail'],
});
export const policyStatus = kind({
    kind: 'policy_status',
    label: 'Policy status',
    entity: KeptPolicyStatus,
    idField: 'id',
    home: 'organization',
    nameField: 'id',
    refs: { policyID: 'policy', systemID: 'system' },
    indexed: ['policyID', 'systemID'],
});
export const kinds = { policyResult, policyStatus };
const common = {
    method: 'GET',
    area: 'Policies',
    family: v2,
    reach: 'organization',
    access: 'policies.read',
    status: 200,
};
const list = { ...common, query: listQuery(v2, {}), response: listResponse(v2, PolicyResult) };
const results = { name: 'list', kind: policyResult };
export const operations = {
    list: op({
        ...list,
        id: 'policyresults_org_list',
        path: '/api/v2/policyresults',
        title: 'List what devices reported on policies',
        verb: results,
    }),
    get: op({
        ...common,
        id: 'policyresults_get',
        path: '/api/v2/policyresults/{id}',
        title: 'Get what a device reported on a policy',
        response: PolicyResult,
        verb: { name: 'get', kind: policyResult },
    }),
    ofPolicy: op({
        ...list,
        id: 'policyresults_list',
        path: '/api/v2/policies/{policy_id}/policyresults',
        title: 'List what devices reported on one policy',
        description: 'Of each device the latest twenty outcomes: one that repeats moves the times of the one before.',
        verb: results,
    }),
    statusesOfPolicy: op({
        ...list,
        id: 'policystatuses_policiesList',
        path: '/api/v2/policies/{policy_id}/policystatuses',
        title: 'List where a policy stands on the systems that it reaches',
    }),
    statusesOfSystem: op({
        ...list,
        id: 'policystatuses_systemsList',
        path: '/api/v2/systems/{system_id}/policystatuses',
        title: 'List where a system stands with the policies that reach it',
    }),
};

import { Type } from 'typebox';
import { op } from '../../kit/op.js';
import { DateTime, Id } from '../../kit/schemas.js';
import { agentOperation, nonce } from '../agent/contract.js';
/** How the agent of a device learns which policies to apply, and says what became of them. */
export const DeliveredPolicy = Type.Object({
    id: Id,
    name: Type.String(),
    template: Type.String({ description: 'The name of the template, such as linux_ssh_root_login.' }),
    revision: Type.Integer({ description: 'To be sent back with each result.' }),
    values: Type.Record(Type.String(), Type.Unknown(), {
        description: 'Every value by the name of its field, defaults and secrets included.',
    }),
}, { $id: 'DeliveredPolicy' });
const AgentPolicies = Type.Object({
    digest: Type.String({ description: 'Stands for all that is delivered.' }),
    changed: Type.Boolean({ description: 'False where `known` is the digest: then `policies` is left out.' }),
    policies: Type.Optional(Type.Array(DeliveredPolicy, {
        description: 'What to apply, and nothing else: what was applied before and is not here has to be undone.',
    })),
}, { $id: 'AgentPolicies' });
/** Most characters of an output that are kept. */
const OUTPUT = 65_536;
export const AgentPolicyResult = Type.Object({
    policyId: Id,
    revision: Type.Integer({ minimum: 1 }),
    state: Type.Enum(['success', 'failed']),
    exitStatus: Type.Optional(Type.Integer({ minimum: 0, maximum: 4_294_967_295, description: 'Without it 0 or 1.' })),
    detail: Type.Optional(Type.String({ maxLength: 4096, description: 'What differs, or went wrong, in words.' })),
    stdOut: Type.Optional(Type.String({ maxLength: OUTPUT })),
    stdErr: Type.Optional(Type.String({ maxLength: OUTPUT })),
    startedAt: DateTime,
    endedAt: DateTime,
}, { $id: 'AgentPolicyResult' });
export const kinds = {};
export const operations = {
    fetch: op({
        ...agentOperation,
        method: 'POST',
        id: 'muster_agentPolicies_post',
        path: '/muster/v1/agent/policies',
        title: 'Fetch the policies of the device that asks',
        body: Type.Object({
            known: Type.Optional(Type.String({ maxLength: 128, description: 'The digest of last time.' })),
            nonce,
        }),
        bodyOptional: true,
        readsOnly: true,
        response: AgentPolicies,
    }),
    report: op({
        ...agentOperation,
        method: 'POST',
        id: 'muster_agentPolicyResults_post',
        path: '/muster/v1/agent/policy-results',
        title: 'Report what became of policies on the device that asks',
        body: Type.Object({ results: Type.Array(AgentPolicyResult, { maxItems: 200 }), nonce }),
        response: Type.Object({
            accepted: Type.Array(Type.String(), { description: 'Ids of policies whose results are kept.' }),
            ignored: Type.Array(Type.Object({ policyId: Type.String(), reason: Type.Enum(['not_applied', 'other_revision']) })),
        }),
    }),
};

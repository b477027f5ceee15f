import { Type } from 'typebox';
import { op } from '../../kit/op.js';
import { Id, Nullable } from '../../kit/schemas.js';
import { agentOperation, MAX_WORK, nonce } from '../agent/contract.js';
import { STATES } from './entity.js';
import { SoftwareAppSettings } from './entity-settings.js';
/** How the agent of a device learns what software to have, fetches packages, and says what became of it. */
const WantedPackage = Type.Object({
    objectId: Type.String(),
    name: Type.String(),
    size: Type.Integer(),
    sha256sum: Type.String(),
    pieces: Type.Integer({ description: 'How many pieces it is fetched in.' }),
});
export const WantedSoftware = Type.Object({
    id: Id,
    displayName: Type.String(),
    retries: Type.Integer({ description: 'More than last time: to be tried again, whatever came of it.' }),
    settings: Type.Array(SoftwareAppSettings),
    package: Nullable(WantedPackage),
}, { $id: 'AgentSoftware' });
export const SoftwareResult = Type.Object({
    softwareAppId: Id,
    state: Type.Enum(STATES.filter((state) => state !== 'PENDING')),
    code: Type.Optional(Type.Integer({ minimum: -2_147_483_648, maximum: 4_294_967_295 })),
    details: Type.Optional(Type.String({ maxLength: 4096 })),
    version: Type.Optional(Type.String({ maxLength: 256 })),
}, { $id: 'AgentSoftwareResult' });
const Ignored = Type.Object({
    softwareAppId: Type.String(),
    reason: Type.Enum(['unknown', 'not_bound'], {
        description: 'There is no such app; or it is not bound to the device.',
    }),
});
export const agentOperations = {
    wanted: op({
        ...agentOperation,
        id: 'muster_agent_software',
        method: 'POST',
        path: '/muster/v1/agent/software',
        title: 'Fetch what software a device should have',
        description: 'For the device itself: the apps that are bound to it, directly or by a group.',
        body: Type.Object({ nonce }, { $id: 'AgentSoftwareFetch' }),
        bodyOptional: true,
        readsOnly: true,
        response: Type.Object({ software: Type.Array(WantedSoftware) }, { $id: 'AgentSoftwareFetched' }),
    }),
    piece: op({
        ...agentOperation,
        id: 'muster_agent_software_package',
        method: 'POST',
        path: '/muster/v1/agent/software-package',
        title: 'Fetch a piece of a package',
        description: 'For the device itself, of an app that is bound to it.',
        body: Type.Object({ softwareAppId: Id, number: Type.Integer({ minimum: 0, description: 'From 0.' }), nonce }, { $id: 'AgentSoftwarePackageFetch' }),
        readsOnly: true,
        response: Type.Object({ number: Type.Integer(), content: Type.String({ description: 'Base64 of 1 MiB, or of what is left.' }) }, { $id: 'AgentSoftwarePackagePiece' }),
    }),
    results: op({
        ...agentOperation,
        id: 'muster_agent_software_results',
        method: 'POST',
        path: '/muster/v1/agent/software-results',
        title: 'Report what became of software on a device',
        description: 'For the device itself. The same may be sent again; what is ignored need not be.',
        body: Type.Object({ results: Type.Array(SoftwareResult, { minItems: 1, maxItems: MAX_WORK }), nonce }, { $id: 'AgentSoftwareResults' }),
        response: Type.Object({ accepted: Type.Array(Type.String()), ignored: Type.Array(Ignored) }, { $id: 'AgentSoftwareAnswered' }),
    }),
};

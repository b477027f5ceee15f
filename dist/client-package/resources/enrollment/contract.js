import { Type } from 'typebox';
import { muster } from '../../kit/dialects.js';
import { signed } from '../../kit/graph-operations.js';
import { op } from '../../kit/op.js';
import { Id, Text } from '../../kit/schemas.js';
import { System, SystemFacts } from '../systems/entity.js';
/** How devices come in, and what they say of themselves from then on. */
export const Enrollment = Type.Object({
    connectKey: Type.String({ minLength: 1, maxLength: 256, description: "The organization's connect key." }),
    publicKey: Type.String({
        maxLength: 8192,
        description: 'The key that the device will sign with: RSA, 2048 to 8192 bits, as PEM (SPKI or PKCS#1).',
    }),
    hostname: Type.String({ minLength: 1, maxLength: 255 }),
    os: Type.String({ minLength: 1, maxLength: 255, description: 'E.g. Ubuntu, Windows, Mac OS X.' }),
    version: Type.Optional(Text),
    arch: Type.Optional(Text),
    serialNumber: Type.Optional(Text),
    agentVersion: Type.Optional(Text),
    facts: Type.Optional(SystemFacts),
}, { $id: 'Enrollment' });
export const operations = {
    enroll: op({
        id: 'muster_enroll',
        method: 'POST',
        path: '/muster/v1/enroll',
        title: 'Enrol a device',
        description: 'Needs a connect key and no other credentials. A new system comes of it, except where the device presents the same ' +
            'public key and serial number (or, without one, host name) again: then the system that it has is answered as it stands.',
        area: 'Enrolment',
        family: muster,
        reach: 'server',
        access: 'public',
        body: Enrollment,
        status: 201,
        response: Type.Object({
            systemId: Id,
            organization: Id,
            system: System,
        }, { $id: 'Enrolled' }),
    }),
    facts: op({
        id: 'muster_systemFacts_put',
        method: 'PUT',
        path: '/muster/v1/systems/{system_id}/facts',
        title: 'Report what a device is',
        description: 'For the device itself. What is left out stays as it is, also within parts; null takes a value out.',
        area: 'Enrolment',
        family: muster,
        reach: 'organization',
        access: 'systems.write',
        systemContext: { self: 'system_id' },
        headers: signed,
        body: SystemFacts,
        status: 200,
        response: System,
    }),
};

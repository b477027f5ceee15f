import { Type } from 'typebox';
import { muster, v2 } from '../../kit/dialects.ts';
import { signed } from '../../kit/graph-operations.ts';
import { op } from '../../kit/op.ts';
import { untrusted } from '../../kit/schemas.ts';

/** Recovery keys of encrypted disks. A device hands its key in; reading one is for few, and always logged. */
const DiskKey = Type.Object({ key: Type.String({ minLength: 1, maxLength: 8192, ...untrusted }) }, { $id: 'DiskKey' });

export const operations = {
  get: op({
    id: 'systems_getFDEKey',
    method: 'GET',
    path: '/api/v2/systems/{system_id}/fdekey',
    title: 'Read the disk recovery key of a system',
    description: 'Each reading is appended to the log as `system_fde_key_decrypt`.',
    area: 'Systems',
    family: v2,
    reach: 'organization',
    access: 'systems.secrets',
    appends: true,
    status: 200,
    response: DiskKey,
  }),
  put: op({
    id: 'muster_systemDiskKey_put',
    method: 'PUT',
    path: '/muster/v1/systems/{system_id}/diskkey',
    title: 'Keep the disk recovery key of a system',
    description: 'For the device itself, or whoever may read the key. It replaces the one that was kept.',
    area: 'Systems',
    family: muster,
    reach: 'organization',
    access: 'systems.secrets',
    systemContext: { self: 'system_id' },
    headers: signed,
    body: DiskKey,
    status: 204,
    response: null,
  }),
};

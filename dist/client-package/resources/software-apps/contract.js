import { Type } from 'typebox';
import { muster, v2 } from '../../kit/dialects.js';
import { graphOperations } from '../../kit/graph-operations.js';
import { kind } from '../../kit/kind.js';
import { listQuery } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { bodyOf, resource } from '../../kit/resource.js';
import { FilePart, Id } from '../../kit/schemas.js';
import { agentOperations } from './actions.js';
import { KeptStatus, LARGEST_PACKAGE, Licenses, PackagePiece, SoftwareApp, SoftwareAppStatus, SoftwareAppWithStatus, Upload, } from './entity.js';
export const softwareApp = kind({
    kind: 'software_app',
    label: 'Software app',
    entity: SoftwareApp,
    idField: 'id',
    home: 'organization',
    graphType: 'software_app',
    nameField: 'displayName',
    indexed: ['displayName'],
    searchable: ['displayName'],
    defaults: { settings: [] },
});
export const softwareAppStatus = kind({
    kind: 'software_app_status',
    label: 'Software app status',
    entity: KeptStatus,
    idField: 'id',
    home: 'organization',
    nameField: 'state',
    unique: [{ name: 'pair' }],
    refs: { softwareAppId: 'software_app', systemId: 'system' },
    indexed: ['softwareAppId', 'systemId', 'state'],
    defaults: { code: 0, details: '', version: '', retries: 0 },
});
export const softwareUpload = kind({
    kind: 'software_upload',
    label: 'Upload',
    entity: Upload,
    idField: 'id',
    home: 'organization',
    nameField: 'package',
    unique: [{ name: 'tokenHash', across: 'server' }],
    refs: { app: 'software_app' },
    indexed: ['app'],
});
export const softwarePackagePiece = kind({
    kind: 'software_package_piece',
    label: 'Piece of a package',
    entity: PackagePiece,
    idField: 'id',
    home: 'organization',
    nameField: 'package',
    refs: { app: 'software_app' },
    indexed: ['app', 'number'],
});
export const kinds = { softwareApp, softwareAppStatus, softwareUpload, softwarePackagePiece };
const { displayName } = SoftwareApp.properties;
const rest = {
    ...bodyOf(SoftwareApp, ['settings']).properties,
    // Clients send back what they have read.
    id: Type.Optional(Type.String()),
    createdAt: Type.Optional(Type.String()),
    updatedAt: Type.Optional(Type.String()),
};
const area = 'Software Apps';
const one = '/api/v2/softwareapps/{software_app_id}';
const ours = { area, family: v2, reach: 'organization', status: 200 };
export const operations = {
    ...resource(softwareApp, {
        path: '/api/v2/softwareapps',
        family: v2,
        area,
        reach: 'organization',
        read: 'software.read',
        write: 'software.write',
        list: { id: 'softwareApps_list', title: 'List software apps', parameters: { fields: false } },
        get: { id: 'softwareApps_get', title: 'Get a software app' },
        put: {
            id: 'softwareApps_update',
            title: 'Change a software app',
            description: 'Settings that are given replace all settings; without any, they stay.',
            put: 'merge',
            body: Type.Object({ displayName: Type.Optional(displayName), ...rest }, { $id: 'SoftwareAppUpdate' }),
        },
        remove: {
            id: 'softwareApps_delete',
            title: 'Delete a software app',
            description: 'Takes its associations, statuses and package with it; devices keep what they have.',
            response: null,
        },
    }),
    create: op({
        ...ours,
        id: 'softwareApps_post',
        method: 'POST',
        path: '/api/v2/softwareapps',
        title: 'Create a software app',
        description: 'With `storedPackage` in its settings the answer has an `uploadUrl`, to which the package is sent by PUT, once, within ' +
            'an hour. The app then says whether it was accepted.',
        access: 'software.write',
        body: Type.Object({ displayName, ...rest }, { $id: 'SoftwareAppCreate' }),
        status: 201,
        response: Type.Object({ ...SoftwareApp.properties, uploadUrl: Type.Optional(Type.String({ description: 'Shown once.' })) }, { $id: 'NewSoftwareApp' }),
        shownOnce: ['uploadUrl'],
    }),
    upload: op({
        id: 'muster_uploads_put',
        method: 'PUT',
        path: '/muster/v1/uploads/{token}',
        title: 'Upload the package of a software app',
        description: 'The bytes themselves, to the `uploadUrl` of its creation, which stands for all credentials. A plan foresees nothing.',
        area,
        family: muster,
        reach: 'server',
        access: 'public',
        params: Type.Object({ token: Type.String({ pattern: '^mup_[0-9A-Za-z]{36}$' }) }),
        consumes: 'bytes',
        maxBody: LARGEST_PACKAGE,
        body: FilePart,
        errors: [413],
        status: 200,
        response: Type.Object({
            status: Type.Enum(['AVAILABLE', 'REJECTED']),
            rejectedReason: Type.String(),
            size: Type.Integer(),
            sha256sum: Type.String(),
        }, { $id: 'PackageUploaded' }),
    }),
    ...graphOperations({
        source: 'software_app',
        path: one,
        area,
        stem: 'softwareapps',
        associations: ['system', 'system_group'],
        traversals: { systems: ['system'], systemgroups: ['system_group'] },
    }),
    statuses: op({
        ...ours,
        id: 'softwareAppStatuses_list',
        method: 'GET',
        path: `${one}/statuses`,
        title: 'List what became of a software app on devices',
        access: 'software.read',
        query: listQuery(v2, { fields: false }),
        response: Type.Array(SoftwareAppStatus),
        verb: { name: 'list', kind: softwareAppStatus },
    }),
    statusesOfSystem: op({
        ...ours,
        area: 'Systems',
        id: 'systems_ListSoftwareAppsWithStatuses',
        method: 'GET',
        path: '/api/v2/systems/{system_id}/softwareappstatuses',
        title: 'List the software apps of a system, and what became of each',
        description: 'Filters and sorts are on the properties of the status.',
        access: 'software.read',
        query: listQuery(v2, { fields: false }),
        response: Type.Array(SoftwareAppWithStatus),
    }),
    reclaimLicenses: op({
        ...ours,
        id: 'softwareApps_reclaimLicenses',
        method: 'POST',
        path: `${one}/reclaim-licenses`,
        title: 'Take back licenses of a software app that no device uses',
        access: 'software.write',
        response: Licenses,
    }),
    retryInstallation: op({
        ...ours,
        id: 'softwareApps_retryInstallation',
        method: 'POST',
        path: `${one}/retry-installation`,
        title: 'Ask devices to install a software app again',
        description: 'Without `system_ids`: those on which it has failed.',
        access: 'software.write',
        body: Type.Object({ system_ids: Type.Optional(Type.Array(Id, { maxItems: 1000 })) }, { $id: 'SoftwareAppRetryInstallation' }),
        bodyOptional: true,
        status: 204,
        response: null,
    }),
    ...agentOperations,
};

import { Type } from 'typebox';
import { v2 } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { op } from '../../kit/op.js';
import { derived, FilePart, Id } from '../../kit/schemas.js';
/** The largest picture in bytes. */
export const MAX_IMAGE = 1_048_576;
/** What stands around it in a multipart body. */
const ENVELOPE = 65_536;
/** A picture of an application, apart from it so that lists of applications stay light; its bytes are kept secret-wise. */
export const logo = kind({
    kind: 'logo',
    label: 'Logo',
    entity: Type.Object({
        id: Id,
        application: Id,
        mediaType: Type.String(),
        size: Type.Integer({ description: 'In bytes.' }),
        created: Type.String({ ...derived, format: 'date-time' }),
    }),
    idField: 'id',
    home: 'organization',
    nameField: 'mediaType',
    refs: { application: 'application' },
    indexed: ['application'],
});
export const kinds = { logo };
const ofApplication = {
    path: '/api/v2/applications/{application_id}/logo',
    area: 'Applications',
    family: v2,
    reach: 'organization',
    access: 'applications.write',
    status: 204,
    response: null,
};
export const operations = {
    upload: op({
        ...ofApplication,
        id: 'applications_postLogo',
        method: 'POST',
        title: 'Set the logo of an application',
        description: 'PNG, JPEG, GIF or WebP of at most 1 MiB. It takes the place of the one before.',
        consumes: 'multipart',
        maxBody: MAX_IMAGE + ENVELOPE,
        body: Type.Object({ image: FilePart }, { $id: 'ApplicationLogoUpload' }),
        errors: [413, 415],
    }),
    removeFromApplication: op({
        ...ofApplication,
        id: 'applications_deleteLogo',
        method: 'DELETE',
        title: 'Remove the logo of an application',
        dangerous: true,
    }),
    get: op({
        id: 'logos_get',
        method: 'GET',
        path: '/api/v2/logos/{id}',
        title: 'Get a logo',
        description: 'The picture itself. The logo of an application template is a tile with its first letter.',
        area: 'Logos',
        family: v2,
        reach: 'organization',
        access: 'applications.read',
        status: 200,
        produces: 'image/*',
        response: Type.String({ format: 'binary' }),
    }),
};

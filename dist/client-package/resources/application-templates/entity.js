import { Type } from 'typebox';
import { AnyObject, Id, readOnly } from '../../kit/schemas.js';
import { ApplicationConfig } from '../applications/entity-config.js';
import { Color, GivenOidc, Sso } from '../applications/entity.js';
/** What an application is made from (handbook 4.8). Templates are part of the server: nobody changes them. */
export const ApplicationTemplate = Type.Object({
    _id: Id,
    name: Type.String({ description: 'What POST /api/applications takes as `name`.' }),
    displayName: Type.String(),
    displayLabel: Type.String(),
    keywords: Type.Array(Type.String()),
    config: Type.Object({
        ...ApplicationConfig.properties,
        authClaimConfiguration: Type.Optional(Type.Object({
            type: Type.String(),
            visible: Type.Boolean(),
            authnContextMode: Type.Object({ type: Type.String(), value: Type.String() }),
            authnContextMappings: Type.Object({ type: Type.String(), value: Type.Array(AnyObject) }),
            singleAuthnContextValue: Type.Object({ type: Type.String(), value: Type.String() }),
            sendAmrClaim: Type.Object({ type: Type.String(), value: Type.Boolean(), readOnly: Type.Boolean() }),
        }, { description: 'How assertions say by which means somebody signed in.' })),
    }),
    oidc: GivenOidc,
    sso: Sso,
    ssoUrl: Type.String(),
    provision: Type.Object({ type: Type.String(), groups_supported: Type.Boolean(), beta: Type.Boolean() }),
    jit: Type.Object({ attributes: AnyObject, createOnly: Type.Boolean() }),
    isConfigured: Type.Boolean({ ...readOnly, description: 'The organization has an application made from it.' }),
    active: Type.Boolean(),
    beta: Type.Boolean(),
    status: Type.Enum(['end_of_life', 'end_of_support', 'beta', '']),
    color: Color,
    logo: Type.Object({ url: Type.String() }),
    learnMore: Type.String(),
    test: Type.String({ description: 'Always empty.' }),
}, { $id: 'ApplicationTemplate' });

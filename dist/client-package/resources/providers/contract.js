import { Type } from 'typebox';
import { muster } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { op } from '../../kit/op.js';
import { derived } from '../../kit/schemas.js';
/** Whoever runs organizations on this server: the owner of administrators, API keys and organizations. */
export const Provider = Type.Object({
    id: Type.String(derived),
    name: Type.String(),
    created: Type.String({ ...derived, format: 'date-time' }),
}, { $id: 'Provider' });
export const providerKind = kind({
    kind: 'provider',
    label: 'Provider',
    entity: Provider,
    idField: 'id',
    home: 'provider',
    nameField: 'name',
    unique: [{ name: 'name', across: 'server' }],
});
export const operations = {
    own: op({
        id: 'muster_provider_get',
        method: 'GET',
        path: '/muster/v1/provider',
        title: 'Get the provider that the caller belongs to',
        area: 'Provider',
        family: muster,
        reach: 'provider',
        access: 'organization.read',
        acceptsOrganizationHeader: true,
        status: 200,
        response: Provider,
    }),
};
export const kinds = { providerKind };

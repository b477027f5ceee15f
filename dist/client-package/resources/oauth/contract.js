import { Type } from 'typebox';
import { muster } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { op } from '../../kit/op.js';
import { derived, secret } from '../../kit/schemas.js';
/** What the access tokens of an organization are signed with. Made when the first one is asked for, and anew in time. */
const SigningKey = Type.Object({
    id: Type.String(derived),
    createdAt: Type.String({ ...derived, format: 'date-time' }),
    key: Type.String(secret),
});
export const signingKeyKind = kind({
    kind: 'signing_key',
    label: 'Signing key',
    entity: SigningKey,
    idField: 'id',
    home: 'organization',
    nameField: 'id',
    unique: [{ name: 'id', across: 'server' }],
});
const text = Type.Optional(Type.String({ maxLength: 1024 }));
const grant = { grant_type: text, scope: text };
export const TokenAnswer = Type.Object({
    access_token: Type.String({ description: 'For Authorization: Bearer. A JWT, to be taken as a mere text.' }),
    token_type: Type.Literal('bearer'),
    expires_in: Type.Integer({ description: 'Seconds.' }),
    scope: Type.Literal('api'),
}, { $id: 'AccessToken' });
export const operations = {
    token: op({
        id: 'oauth2_token',
        method: 'POST',
        path: '/oauth2/token',
        title: 'Get an access token for a service account',
        description: 'OAuth 2.0 client credentials (RFC 6749 4.4): `grant_type=client_credentials`, `scope` absent or `api`, in a form, in ' +
            'JSON or in the query. The client shows its secret by Basic authentication, or as client_id and client_secret in the ' +
            'body. Errors say `error` and `error_description` (RFC 6749 5.2). A plan foresees nothing: it would be an attempt that ' +
            'nobody records.',
        area: 'OAuth',
        family: muster,
        reach: 'server',
        access: 'public',
        headers: Type.Object({ authorization: Type.Optional(Type.String()) }),
        query: Type.Object(grant),
        body: Type.Object({ ...grant, client_id: text, client_secret: text }),
        bodyOptional: true,
        consumes: 'form',
        status: 200,
        response: TokenAnswer,
        shownOnce: ['access_token'],
    }),
};
export const kinds = { signingKeyKind };

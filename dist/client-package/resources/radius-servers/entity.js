import { Type } from 'typebox';
import { Id, secret } from '../../kit/schemas.js';
/** `REMOVE`: the user is refused; `MAINTAIN`: the user gets in as before. Small letters are taken too. */
const Action = Type.String({ pattern: '^([rR][eE][mM][oO][vV][eE]|[mM][aA][iI][nN][tT][aA][iI][nN])$' });
const Names = Type.Array(Type.String({ maxLength: 1024 }), {
    maxItems: 100,
    description: 'Of no effect: the tags of old. Groups are bound instead.',
});
/** A RADIUS server: the network device or site that asks (handbook 4.10). */
export const RadiusServer = Type.Object({
    _id: Id,
    name: Type.String({ minLength: 1, maxLength: 1024 }),
    networkSourceIp: Type.String({
        maxLength: 100,
        description: 'Where its requests come from, IPv4 or IPv6. Of one server only, in all organizations.',
    }),
    sharedSecret: Type.String({
        ...secret,
        pattern: '^[\\x20-\\x7e]{1,31}$',
        description: '1 to 31 printable ASCII characters. In no answer; a change without it keeps it.',
    }),
    mfa: Type.Enum(['DISABLED', 'ENABLED', 'REQUIRED', 'ALWAYS'], {
        description: 'Who gives a second factor: nobody; those who have one; all but those who are enrolling one; all.',
    }),
    authIdp: Type.Enum(['JUMPCLOUD', 'AZURE'], { description: 'Who knows the passwords. Set once.' }),
    userLockoutAction: Action,
    userPasswordExpirationAction: Action,
    userPasswordEnabled: Type.Boolean(),
    userCertEnabled: Type.Boolean(),
    deviceCertEnabled: Type.Boolean(),
    caCert: Type.String({
        maxLength: 65_536,
        description: 'PEM: the certificate authority of the certificates of clients.',
    }),
    radsecEnabled: Type.Boolean(),
    requireRadsec: Type.Boolean(),
    requireTlsAuth: Type.Boolean(),
    organization: Type.String({ readOnly: true }),
    tags: Names,
    tagNames: Names,
}, { $id: 'RadiusServer' });

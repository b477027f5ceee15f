import { Type } from 'typebox';
import { muster } from '../../kit/dialects.js';
import { op } from '../../kit/op.js';
import { Id, Nullable, secret } from '../../kit/schemas.js';
/** Why a sign-in succeeded or failed. Only `ok` is a success. */
export const AUTHN_REASONS = [
    'ok',
    'unknown_user',
    'staged',
    'suspended',
    'locked',
    'no_password',
    'wrong_password',
    'password_expired',
];
export const VerifyPassword = Type.Object({
    id: Type.Optional(Id),
    username: Type.Optional(Type.String({ minLength: 1, maxLength: 1024 })),
    email: Type.Optional(Type.String({ minLength: 1, maxLength: 1024 })),
    password: Type.String({ ...secret, maxLength: 1024 }),
}, { $id: 'VerifyPassword', description: 'The password of one user, named by exactly one of id, username and email.' });
export const PasswordVerdict = Type.Object({
    verified: Type.Boolean(),
    reason: Type.Enum([...AUTHN_REASONS]),
    user: Nullable(Id),
    username: Nullable(Type.String()),
    accountLocked: Type.Boolean({ description: 'The account is locked now, perhaps by this attempt.' }),
    badLoginAttempts: Type.Integer({ minimum: 0 }),
    passwordExpirationDate: Nullable(Type.String({ format: 'date-time' })),
    mustChangePassword: Type.Boolean({
        description: 'The password has expired, or will so soon that the policy asks for a new one at the next sign-in.',
    }),
}, { $id: 'PasswordVerdict' });
export const kinds = {};
export const operations = {
    verify: op({
        id: 'muster_authn_verify',
        method: 'POST',
        path: '/muster/v1/authn/verify',
        title: 'Verify the password of a user',
        description: 'Counts as a sign-in: failures are counted and may lock the account, a success ends the count, and the attempt is ' +
            'appended to the log. The answer is 200 either way. A plan foresees nothing: it would be an attempt that does not count.',
        area: 'Muster sign-in',
        family: muster,
        reach: 'organization',
        access: 'authn.verify',
        body: VerifyPassword,
        status: 200,
        response: PasswordVerdict,
    }),
};

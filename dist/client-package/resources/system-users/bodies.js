import { Type } from 'typebox';
import { CustomAttribute, Id, Text, secret } from '../../kit/schemas.js';
import { bodyOf } from '../../kit/resource.js';
import { SystemUser } from './entity.js';
/** What callers send (handbook 4.1). The reference's two bodies differ in a few properties; the notes say which. */
const MfaBody = Type.Object({
    configured: Type.Optional(Type.Boolean({ description: 'Accepted and ignored: it follows from enrolment.' })),
    exclusion: Type.Optional(Type.Boolean()),
    exclusionUntil: Type.Optional(Type.String({ description: 'A date-time, at most 365 days from now.' })),
    exclusionDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 365 })),
});
const SshKeyBody = Type.Object({ name: Text, public_key: Type.String({ maxLength: 16_384 }) });
/** Both bodies. `passwordless_sudo` and `recoveryEmail` are documented for creation alone, `ssh_keys` for changes alone;
 * clients send each of them in both. */
const common = {
    ...bodyOf(SystemUser, [
        'addresses',
        'allow_public_key',
        'alternateEmail',
        'company',
        'costCenter',
        'delegatedAuthority',
        'department',
        'description',
        'disableDeviceMaxLoginAttempts',
        'displayname',
        'employeeIdentifier',
        'employeeType',
        'enable_managed_uid',
        'enable_user_portal_multifactor',
        'external_dn',
        'external_password_expiration_date',
        'external_source_type',
        'externally_managed',
        'firstname',
        'jobTitle',
        'lastname',
        'ldap_binding_user',
        'location',
        'managedAppleId',
        'manager',
        'middlename',
        'password_never_expires',
        'passwordless_sudo',
        'phoneNumbers',
        'public_key',
        'relationships',
        'restrictedFields',
        'samba_service_user',
        'state',
        'sudo',
        'suspended',
        'tags',
        'unix_guid',
        'unix_uid',
    ]).properties,
    account_locked: Type.Optional(Type.Boolean({ description: 'Locks or unlocks the account.' })),
    attributes: Type.Optional(Type.Array(CustomAttribute, { maxItems: 500, description: 'The whole list; names are letters and digits.' })),
    mfa: Type.Optional(MfaBody),
    password: Type.Optional(Type.String({ ...secret, minLength: 1, maxLength: 1024 })),
    recoveryEmail: Type.Optional(Type.Object({ address: Text })),
    ssh_keys: Type.Optional(Type.Array(SshKeyBody)),
};
export const CreateSystemUser = Type.Object({
    username: Text,
    email: Text,
    ...common,
    activated: Type.Optional(Type.Boolean({ description: 'Activation happened elsewhere; a password implies it.' })),
}, { $id: 'CreateSystemUser' });
/** A partial change: what is left out stays as it is (handbook 2.4). `activated` follows from the state and the password. */
export const ChangeSystemUser = Type.Object({ username: Type.Optional(Text), email: Type.Optional(Text), ...common }, { $id: 'ChangeSystemUser' });
export const AddSshKey = Type.Object(SshKeyBody.properties, { $id: 'AddSshKey' });
export const ResetMfa = Type.Object({
    exclusion: Type.Optional(Type.Boolean()),
    exclusionUntil: MfaBody.properties.exclusionUntil,
    exclusionDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 365 })),
}, { $id: 'ResetMfa' });
export const Activate = Type.Object({
    email: Type.Optional(Type.Union([Type.String(), Type.Boolean()], {
        description: 'false: no mail; true or absent: to the alternate, else the primary address; an address: to that.',
    })),
}, { $id: 'ActivateSystemUser' });
export const StartTotp = Type.Object({
    secret: Type.Optional(Type.String({
        ...secret,
        pattern: '^[A-Za-z2-7]{16,128}=*$',
        description: 'Base32, of a generator that is in use elsewhere; made by the server when left out.',
    })),
}, { $id: 'StartTotp' });
export const StartedTotp = Type.Object({
    user: Id,
    secret: Type.String({ description: 'Base32, for the generator. Shown once.' }),
    url: Type.String({ description: 'otpauth:// address for a QR code. Shown once.' }),
    expiresAt: Type.String({ format: 'date-time', description: 'The enrolment has to be finished before.' }),
}, { $id: 'StartedTotp' });
export const TotpCode = Type.Object({ code: Type.String({ ...secret, pattern: '^[0-9]{6}$', description: 'What the generator shows: six digits.' }) }, { $id: 'TotpCode' });
export const FinishedTotp = Type.Object({ user: Id, enrollmentDate: Type.String({ format: 'date-time' }) }, { $id: 'FinishedTotp' });
/** Why a code was accepted or not. Only `ok` is a success. */
export const TOTP_REASONS = ['ok', 'staged', 'suspended', 'locked', 'not_enrolled', 'wrong_code', 'replayed'];
export const TotpVerdict = Type.Object({
    verified: Type.Boolean(),
    reason: Type.Enum([...TOTP_REASONS]),
    user: Id,
    username: Type.String(),
    accountLocked: Type.Boolean({ description: 'The account is locked now, perhaps by this attempt.' }),
    failedCodes: Type.Integer({ minimum: 0, description: 'Wrong codes in a row.' }),
}, { $id: 'TotpVerdict' });
export const TotpInfo = Type.Object({ enrollmentDate: Type.String({ format: 'date-time' }) }, { $id: 'TotpInfo' });
/** The body of POST /api/search/* (handbook 2.1); its grammar is wire/filters/searchBody.ts. */
export const SearchSystemUsers = Type.Object({
    filter: Type.Optional(Type.Unknown({ description: 'Object, array or text; see /docs/filters.' })),
    searchFilter: Type.Optional(Type.Unknown({ description: '{ searchTerm, fields }: text that any of the fields contains.' })),
    fields: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
    sort: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
    limit: Type.Optional(Type.Integer({ minimum: 0 })),
    skip: Type.Optional(Type.Integer({ minimum: 0 })),
}, { $id: 'SearchSystemUsers' });

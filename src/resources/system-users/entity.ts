import { Type } from 'typebox';
import {
  CustomAttribute,
  DateTime,
  Id,
  Nullable,
  Text,
  derived,
  live,
  readOnly,
  untrusted,
} from '../../kit/schemas.ts';

/** The system user of the API (handbook 4.1): a person, or a service account, of an organization. */

export const USER_STATES = ['STAGED', 'ACTIVATED', 'SUSPENDED'] as const;
export type UserState = (typeof USER_STATES)[number];

const ENROLLMENT_STATUSES = [
  'NOT_ENROLLED',
  'DISABLED',
  'PENDING_ACTIVATION',
  'ENROLLMENT_EXPIRED',
  'IN_ENROLLMENT',
  'PRE_ENROLLMENT',
  'ENROLLED',
] as const;
export type EnrollmentStatus = (typeof ENROLLMENT_STATUSES)[number];

const optionalText = Type.Optional(Text);
/** What people write of themselves, in a portal or by whatever feeds from one. */
const own = Type.String({ maxLength: 1024, ...untrusted });
const optionalOwn = Type.Optional(own);
const itemId = Type.Optional(Type.String({ description: 'Names the entry; given by the server.', readOnly: true }));

export const Address = Type.Object(
  {
    id: itemId,
    type: optionalOwn,
    poBox: optionalOwn,
    extendedAddress: optionalOwn,
    streetAddress: optionalOwn,
    locality: optionalOwn,
    region: optionalOwn,
    postalCode: optionalOwn,
    country: optionalOwn,
  },
  { $id: 'UserAddress' },
);

const PhoneNumber = Type.Object({ id: itemId, type: optionalOwn, number: optionalOwn }, { $id: 'UserPhoneNumber' });

const Relationship = Type.Object({ type: optionalText, value: optionalText }, { $id: 'UserRelationship' });

export const RestrictedField = Type.Object(
  {
    id: Type.Optional(Type.String({ maxLength: 24 })),
    type: Type.Optional(Type.Enum(['active_directory', 'federated_identity_provider', 'scim'])),
    field: Type.Optional(
      Type.Enum([
        'addresses',
        'company',
        'costCenter',
        'department',
        'description',
        'displayname',
        'email',
        'employeeIdentifier',
        'employeeType',
        'firstname',
        'jobTitle',
        'lastname',
        'location',
        'middlename',
        'password',
        'phoneNumbers',
        'sudo',
        'username',
      ]),
    ),
  },
  { $id: 'UserRestrictedField', description: 'A field that another directory masters.' },
);

const DelegatedAuthority = Type.Object(
  { id: optionalText, name: Type.Optional(Type.Enum(['ActiveDirectory'])) },
  { $id: 'UserDelegatedAuthority', description: 'Who checks the password instead of this directory.' },
);

export const SshKey = Type.Object(
  {
    _id: Type.String(),
    create_date: DateTime,
    name: Type.String(untrusted),
    // Its comment is whatever its owner likes.
    public_key: Type.String(untrusted),
  },
  { $id: 'SshKey' },
);

export const Mfa = Type.Object(
  {
    configured: Type.Boolean({ ...readOnly, description: 'A one-time password generator is enrolled.' }),
    exclusion: Type.Boolean({ description: 'MFA is not asked for, until `exclusionUntil` where that is given.' }),
    exclusionUntil: Type.Optional(DateTime),
    exclusionDays: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 365,
        description: 'Days of exclusion, counted from activation (staged users).',
      }),
    ),
  },
  { $id: 'UserMfa' },
);

const enrollment = Type.Enum([...ENROLLMENT_STATUSES]);
const MfaEnrollment = Type.Object(
  {
    overallStatus: enrollment,
    totpStatus: enrollment,
    webAuthnStatus: enrollment,
    pushStatus: enrollment,
    jcGoStatus: enrollment,
  },
  { ...live, $id: 'UserMfaEnrollment' },
);

const RecoveryEmail = Type.Object(
  {
    address: own,
    verified: Type.Boolean(readOnly),
    verifiedAt: Type.Optional(Type.String(readOnly)),
  },
  { $id: 'UserRecoveryEmail' },
);

const Admin = Type.Object(
  { id: Type.String(), roleName: Type.String(), roleNames: Type.Array(Type.String()) },
  { $id: 'UserAdmin', description: 'The administrator that this user is as well.' },
);

const manager = Type.String({
  pattern: '^([0-9a-fA-F]{24})?$',
  description: 'The id of the user who manages this one; empty for nobody.',
});
/** Lists are part of every answer that shows the user. */
const few = { maxItems: 100 } as const;
const number = Type.Integer({ minimum: 1, maximum: 4_294_967_293 });

export const SystemUser = Type.Object(
  {
    _id: Id,
    id: Type.String({ ...derived, description: 'The same as `_id`.' }),
    account_locked: Type.Boolean({ ...live, description: 'Too many failed sign-ins, and not unlocked since.' }),
    account_locked_date: Type.Union([DateTime, Type.Null()], readOnly),
    activated: Type.Boolean({ ...readOnly, description: 'The user has completed activation: has a password.' }),
    addresses: Type.Array(Address, few),
    admin: Type.Union([Admin, Type.Null()], readOnly),
    allow_public_key: Type.Boolean(),
    alternateEmail: Text,
    attributes: Type.Array(CustomAttribute, {
      maxItems: 500,
      description: 'Replaced as a whole by every write that names it.',
    }),
    badLoginAttempts: Type.Integer({ ...readOnly, minimum: 0 }),
    company: own,
    costCenter: own,
    created: Type.String({ ...derived, format: 'date-time' }),
    creationSource: Type.String({ ...readOnly, maxLength: 1024 }),
    delegatedAuthority: Nullable(DelegatedAuthority),
    department: own,
    description: own,
    disableDeviceMaxLoginAttempts: Type.Boolean(),
    displayname: own,
    email: Text,
    employeeIdentifier: Type.String({ maxLength: 256, description: 'Unique per user.' }),
    employeeType: own,
    enable_managed_uid: Type.Boolean(),
    enable_user_portal_multifactor: Type.Boolean({ description: 'MFA is required of this user.' }),
    external_dn: Text,
    external_password_expiration_date: Text,
    external_source_type: Text,
    externally_managed: Type.Boolean(),
    firstname: own,
    jobTitle: own,
    lastname: own,
    ldap_binding_user: Type.Boolean(),
    location: own,
    managedAppleId: Text,
    manager,
    mfa: Mfa,
    mfaEnrollment: MfaEnrollment,
    middlename: own,
    organization: Type.String(derived),
    password_date: Type.Union([DateTime, Type.Null()], readOnly),
    password_expiration_date: Type.Union([DateTime, Type.Null()], derived),
    password_expired: Type.Boolean(live),
    password_never_expires: Type.Boolean(),
    passwordless_sudo: Type.Boolean(),
    phoneNumbers: Type.Array(PhoneNumber, few),
    public_key: Type.String({ maxLength: 16_384, ...untrusted }),
    recoveryEmail: RecoveryEmail,
    relationships: Type.Array(Relationship, few),
    restrictedFields: Type.Array(RestrictedField, few),
    samba_service_user: Type.Boolean(),
    ssh_keys: Type.Array(SshKey),
    state: Type.Enum([...USER_STATES], { description: 'STAGED -> ACTIVATED <-> SUSPENDED.' }),
    sudo: Type.Boolean(),
    suspended: Type.Boolean({ description: 'Mirrors the state SUSPENDED.' }),
    tags: Type.Array(Text, { maxItems: 500 }),
    totp_enabled: Type.Boolean(derived),
    unix_guid: number,
    unix_uid: number,
    username: Text,
  },
  { $id: 'SystemUser' },
);

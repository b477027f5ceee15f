import { Type } from 'typebox';
/** The system user of the API (handbook 4.1): a person, or a service account, of an organization. */
export declare const USER_STATES: readonly ['STAGED', 'ACTIVATED', 'SUSPENDED'];
export type UserState = (typeof USER_STATES)[number];
declare const ENROLLMENT_STATUSES: readonly ['NOT_ENROLLED', 'DISABLED', 'PENDING_ACTIVATION', 'ENROLLMENT_EXPIRED', 'IN_ENROLLMENT', 'PRE_ENROLLMENT', 'ENROLLED'];
export type EnrollmentStatus = (typeof ENROLLMENT_STATUSES)[number];
export declare const Address: Type.TObject<{
    id: Type.TOptional<Type.TString>;
    type: Type.TOptional<Type.TString>;
    poBox: Type.TOptional<Type.TString>;
    extendedAddress: Type.TOptional<Type.TString>;
    streetAddress: Type.TOptional<Type.TString>;
    locality: Type.TOptional<Type.TString>;
    region: Type.TOptional<Type.TString>;
    postalCode: Type.TOptional<Type.TString>;
    country: Type.TOptional<Type.TString>;
}>;
export declare const RestrictedField: Type.TObject<{
    id: Type.TOptional<Type.TString>;
    type: Type.TOptional<Type.TEnum<["active_directory", "federated_identity_provider", "scim"]>>;
    field: Type.TOptional<Type.TEnum<["addresses", "company", "costCenter", "department", "description", "displayname", "email", "employeeIdentifier", "employeeType", "firstname", "jobTitle", "lastname", "location", "middlename", "password", "phoneNumbers", "sudo", "username"]>>;
}>;
export declare const SshKey: Type.TObject<{
    _id: Type.TString;
    create_date: Type.TString;
    name: Type.TString;
    public_key: Type.TString;
}>;
export declare const Mfa: Type.TObject<{
    configured: Type.TBoolean;
    exclusion: Type.TBoolean;
    exclusionUntil: Type.TOptional<Type.TString>;
    exclusionDays: Type.TOptional<Type.TInteger>;
}>;
export declare const SystemUser: Type.TObject<{
    _id: Type.TString;
    id: Type.TString;
    account_locked: Type.TBoolean;
    account_locked_date: Type.TUnion<[Type.TString, Type.TNull]>;
    activated: Type.TBoolean;
    addresses: Type.TArray<Type.TObject<{
        id: Type.TOptional<Type.TString>;
        type: Type.TOptional<Type.TString>;
        poBox: Type.TOptional<Type.TString>;
        extendedAddress: Type.TOptional<Type.TString>;
        streetAddress: Type.TOptional<Type.TString>;
        locality: Type.TOptional<Type.TString>;
        region: Type.TOptional<Type.TString>;
        postalCode: Type.TOptional<Type.TString>;
        country: Type.TOptional<Type.TString>;
    }>>;
    admin: Type.TUnion<[Type.TObject<{
        id: Type.TString;
        roleName: Type.TString;
        roleNames: Type.TArray<Type.TString>;
    }>, Type.TNull]>;
    allow_public_key: Type.TBoolean;
    alternateEmail: Type.TString;
    attributes: Type.TArray<Type.TObject<{
        name: Type.TString;
        value: Type.TOptional<Type.TString>;
    }>>;
    badLoginAttempts: Type.TInteger;
    company: Type.TString;
    costCenter: Type.TString;
    created: Type.TString;
    creationSource: Type.TString;
    delegatedAuthority: Type.TUnion<[Type.TObject<{
        id: Type.TOptional<Type.TString>;
        name: Type.TOptional<Type.TEnum<["ActiveDirectory"]>>;
    }>, Type.TNull]>;
    department: Type.TString;
    description: Type.TString;
    disableDeviceMaxLoginAttempts: Type.TBoolean;
    displayname: Type.TString;
    email: Type.TString;
    employeeIdentifier: Type.TString;
    employeeType: Type.TString;
    enable_managed_uid: Type.TBoolean;
    enable_user_portal_multifactor: Type.TBoolean;
    external_dn: Type.TString;
    external_password_expiration_date: Type.TString;
    external_source_type: Type.TString;
    externally_managed: Type.TBoolean;
    firstname: Type.TString;
    jobTitle: Type.TString;
    lastname: Type.TString;
    ldap_binding_user: Type.TBoolean;
    location: Type.TString;
    managedAppleId: Type.TString;
    manager: Type.TString;
    mfa: Type.TObject<{
        configured: Type.TBoolean;
        exclusion: Type.TBoolean;
        exclusionUntil: Type.TOptional<Type.TString>;
        exclusionDays: Type.TOptional<Type.TInteger>;
    }>;
    mfaEnrollment: Type.TObject<{
        overallStatus: Type.TEnum<["NOT_ENROLLED", "DISABLED", "PENDING_ACTIVATION", "ENROLLMENT_EXPIRED", "IN_ENROLLMENT", "PRE_ENROLLMENT", "ENROLLED"]>;
        totpStatus: Type.TEnum<["NOT_ENROLLED", "DISABLED", "PENDING_ACTIVATION", "ENROLLMENT_EXPIRED", "IN_ENROLLMENT", "PRE_ENROLLMENT", "ENROLLED"]>;
        webAuthnStatus: Type.TEnum<["NOT_ENROLLED", "DISABLED", "PENDING_ACTIVATION", "ENROLLMENT_EXPIRED", "IN_ENROLLMENT", "PRE_ENROLLMENT", "ENROLLED"]>;
        pushStatus: Type.TEnum<["NOT_ENROLLED", "DISABLED", "PENDING_ACTIVATION", "ENROLLMENT_EXPIRED", "IN_ENROLLMENT", "PRE_ENROLLMENT", "ENROLLED"]>;
        jcGoStatus: Type.TEnum<["NOT_ENROLLED", "DISABLED", "PENDING_ACTIVATION", "ENROLLMENT_EXPIRED", "IN_ENROLLMENT", "PRE_ENROLLMENT", "ENROLLED"]>;
    }>;
    middlename: Type.TString;
    organization: Type.TString;
    password_date: Type.TUnion<[Type.TString, Type.TNull]>;
    password_expiration_date: Type.TUnion<[Type.TString, Type.TNull]>;
    password_expired: Type.TBoolean;
    password_never_expires: Type.TBoolean;
    passwordless_sudo: Type.TBoolean;
    phoneNumbers: Type.TArray<Type.TObject<{
        id: Type.TOptional<Type.TString>;
        type: Type.TOptional<Type.TString>;
        number: Type.TOptional<Type.TString>;
    }>>;
    public_key: Type.TString;
    recoveryEmail: Type.TObject<{
        address: Type.TString;
        verified: Type.TBoolean;
        verifiedAt: Type.TOptional<Type.TString>;
    }>;
    relationships: Type.TArray<Type.TObject<{
        type: Type.TOptional<Type.TString>;
        value: Type.TOptional<Type.TString>;
    }>>;
    restrictedFields: Type.TArray<Type.TObject<{
        id: Type.TOptional<Type.TString>;
        type: Type.TOptional<Type.TEnum<["active_directory", "federated_identity_provider", "scim"]>>;
        field: Type.TOptional<Type.TEnum<["addresses", "company", "costCenter", "department", "description", "displayname", "email", "employeeIdentifier", "employeeType", "firstname", "jobTitle", "lastname", "location", "middlename", "password", "phoneNumbers", "sudo", "username"]>>;
    }>>;
    samba_service_user: Type.TBoolean;
    ssh_keys: Type.TArray<Type.TObject<{
        _id: Type.TString;
        create_date: Type.TString;
        name: Type.TString;
        public_key: Type.TString;
    }>>;
    state: Type.TEnum<["STAGED", "ACTIVATED", "SUSPENDED"]>;
    sudo: Type.TBoolean;
    suspended: Type.TBoolean;
    tags: Type.TArray<Type.TString>;
    totp_enabled: Type.TBoolean;
    unix_guid: Type.TInteger;
    unix_uid: Type.TInteger;
    username: Type.TString;
}>;
export {};

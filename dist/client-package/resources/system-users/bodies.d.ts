import { Type } from 'typebox';
export declare const CreateSystemUser: Type.TObject<{
    account_locked: Type.TOptional<Type.TBoolean>;
    attributes: Type.TOptional<Type.TArray<Type.TObject<{
        name: Type.TString;
        value: Type.TOptional<Type.TString>;
    }>>>;
    mfa: Type.TOptional<Type.TObject<{
        configured: Type.TOptional<Type.TBoolean>;
        exclusion: Type.TOptional<Type.TBoolean>;
        exclusionUntil: Type.TOptional<Type.TString>;
        exclusionDays: Type.TOptional<Type.TInteger>;
    }>>;
    password: Type.TOptional<Type.TString>;
    recoveryEmail: Type.TOptional<Type.TObject<{
        address: Type.TString;
    }>>;
    ssh_keys: Type.TOptional<Type.TArray<Type.TObject<{
        name: Type.TString;
        public_key: Type.TString;
    }>>>;
    username: Type.TString;
    email: Type.TString;
    activated: Type.TOptional<Type.TBoolean>;
    addresses: Type.TOptional<Type.TArray<Type.TObject<{
        id: Type.TOptional<Type.TString>;
        type: Type.TOptional<Type.TString>;
        poBox: Type.TOptional<Type.TString>;
        extendedAddress: Type.TOptional<Type.TString>;
        streetAddress: Type.TOptional<Type.TString>;
        locality: Type.TOptional<Type.TString>;
        region: Type.TOptional<Type.TString>;
        postalCode: Type.TOptional<Type.TString>;
        country: Type.TOptional<Type.TString>;
    }>>>;
    allow_public_key: Type.TOptional<Type.TBoolean>;
    alternateEmail: Type.TOptional<Type.TString>;
    company: Type.TOptional<Type.TString>;
    costCenter: Type.TOptional<Type.TString>;
    delegatedAuthority: Type.TOptional<Type.TUnion<[Type.TObject<{
        id: Type.TOptional<Type.TString>;
        name: Type.TOptional<Type.TEnum<["ActiveDirectory"]>>;
    }>, Type.TNull]>>;
    department: Type.TOptional<Type.TString>;
    description: Type.TOptional<Type.TString>;
    disableDeviceMaxLoginAttempts: Type.TOptional<Type.TBoolean>;
    displayname: Type.TOptional<Type.TString>;
    employeeIdentifier: Type.TOptional<Type.TString>;
    employeeType: Type.TOptional<Type.TString>;
    enable_managed_uid: Type.TOptional<Type.TBoolean>;
    enable_user_portal_multifactor: Type.TOptional<Type.TBoolean>;
    external_dn: Type.TOptional<Type.TString>;
    external_password_expiration_date: Type.TOptional<Type.TString>;
    external_source_type: Type.TOptional<Type.TString>;
    externally_managed: Type.TOptional<Type.TBoolean>;
    firstname: Type.TOptional<Type.TString>;
    jobTitle: Type.TOptional<Type.TString>;
    lastname: Type.TOptional<Type.TString>;
    ldap_binding_user: Type.TOptional<Type.TBoolean>;
    location: Type.TOptional<Type.TString>;
    managedAppleId: Type.TOptional<Type.TString>;
    manager: Type.TOptional<Type.TString>;
    middlename: Type.TOptional<Type.TString>;
    password_never_expires: Type.TOptional<Type.TBoolean>;
    passwordless_sudo: Type.TOptional<Type.TBoolean>;
    phoneNumbers: Type.TOptional<Type.TArray<Type.TObject<{
        id: Type.TOptional<Type.TString>;
        type: Type.TOptional<Type.TString>;
        number: Type.TOptional<Type.TString>;
    }>>>;
    public_key: Type.TOptional<Type.TString>;
    relationships: Type.TOptional<Type.TArray<Type.TObject<{
        type: Type.TOptional<Type.TString>;
        value: Type.TOptional<Type.TString>;
    }>>>;
    restrictedFields: Type.TOptional<Type.TArray<Type.TObject<{
        id: Type.TOptional<Type.TString>;
        type: Type.TOptional<Type.TEnum<["active_directory", "federated_identity_provider", "scim"]>>;
        field: Type.TOptional<Type.TEnum<["addresses", "company", "costCenter", "department", "description", "displayname", "email", "employeeIdentifier", "employeeType", "firstname", "jobTitle", "lastname", "location", "middlename", "password", "phoneNumbers", "sudo", "username"]>>;
    }>>>;
    samba_service_user: Type.TOptional<Type.TBoolean>;
    state: Type.TOptional<Type.TEnum<["STAGED", "ACTIVATED", "SUSPENDED"]>>;
    sudo: Type.TOptional<Type.TBoolean>;
    suspended: Type.TOptional<Type.TBoolean>;
    tags: Type.TOptional<Type.TArray<Type.TString>>;
    unix_guid: Type.TOptional<Type.TInteger>;
    unix_uid: Type.TOptional<Type.TInteger>;
}>;
/** A partial change: what is left out stays as it is (handbook 2.4). `activated` follows from the state and the password. */
export declare const ChangeSystemUser: Type.TObject<{
    account_locked: Type.TOptional<Type.TBoolean>;
    attributes: Type.TOptional<Type.TArray<Type.TObject<{
        name: Type.TString;
        value: Type.TOptional<Type.TString>;
    }>>>;
    mfa: Type.TOptional<Type.TObject<{
        configured: Type.TOptional<Type.TBoolean>;
        exclusion: Type.TOptional<Type.TBoolean>;
        exclusionUntil: Type.TOptional<Type.TString>;
        exclusionDays: Type.TOptional<Type.TInteger>;
    }>>;
    password: Type.TOptional<Type.TString>;
    recoveryEmail: Type.TOptional<Type.TObject<{
        address: Type.TString;
    }>>;
    ssh_keys: Type.TOptional<Type.TArray<Type.TObject<{
        name: Type.TString;
        public_key: Type.TString;
    }>>>;
    username: Type.TOptional<Type.TString>;
    email: Type.TOptional<Type.TString>;
    addresses: Type.TOptional<Type.TArray<Type.TObject<{
        id: Type.TOptional<Type.TString>;
        type: Type.TOptional<Type.TString>;
        poBox: Type.TOptional<Type.TString>;
        extendedAddress: Type.TOptional<Type.TString>;
        streetAddress: Type.TOptional<Type.TString>;
        locality: Type.TOptional<Type.TString>;
        region: Type.TOptional<Type.TString>;
        postalCode: Type.TOptional<Type.TString>;
        country: Type.TOptional<Type.TString>;
    }>>>;
    allow_public_key: Type.TOptional<Type.TBoolean>;
    alternateEmail: Type.TOptional<Type.TString>;
    company: Type.TOptional<Type.TString>;
    costCenter: Type.TOptional<Type.TString>;
    delegatedAuthority: Type.TOptional<Type.TUnion<[Type.TObject<{
        id: Type.TOptional<Type.TString>;
        name: Type.TOptional<Type.TEnum<["ActiveDirectory"]>>;
    }>, Type.TNull]>>;
    department: Type.TOptional<Type.TString>;
    description: Type.TOptional<Type.TString>;
    disableDeviceMaxLoginAttempts: Type.TOptional<Type.TBoolean>;
    displayname: Type.TOptional<Type.TString>;
    employeeIdentifier: Type.TOptional<Type.TString>;
    employeeType: Type.TOptional<Type.TString>;
    enable_managed_uid: Type.TOptional<Type.TBoolean>;
    enable_user_portal_multifactor: Type.TOptional<Type.TBoolean>;
    external_dn: Type.TOptional<Type.TString>;
    external_password_expiration_date: Type.TOptional<Type.TString>;
    external_source_type: Type.TOptional<Type.TString>;
    externally_managed: Type.TOptional<Type.TBoolean>;
    firstname: Type.TOptional<Type.TString>;
    jobTitle: Type.TOptional<Type.TString>;
    lastname: Type.TOptional<Type.TString>;
    ldap_binding_user: Type.TOptional<Type.TBoolean>;
    location: Type.TOptional<Type.TString>;
    managedAppleId: Type.TOptional<Type.TString>;
    manager: Type.TOptional<Type.TString>;
    middlename: Type.TOptional<Type.TString>;
    password_never_expires: Type.TOptional<Type.TBoolean>;
    passwordless_sudo: Type.TOptional<Type.TBoolean>;
    phoneNumbers: Type.TOptional<Type.TArray<Type.TObject<{
        id: Type.TOptional<Type.TString>;
        type: Type.TOptional<Type.TString>;
        number: Type.TOptional<Type.TString>;
    }>>>;
    public_key: Type.TOptional<Type.TString>;
    relationships: Type.TOptional<Type.TArray<Type.TObject<{
        type: Type.TOptional<Type.TString>;
        value: Type.TOptional<Type.TString>;
    }>>>;
    restrictedFields: Type.TOptional<Type.TArray<Type.TObject<{
        id: Type.TOptional<Type.TString>;
        type: Type.TOptional<Type.TEnum<["active_directory", "federated_identity_provider", "scim"]>>;
        field: Type.TOptional<Type.TEnum<["addresses", "company", "costCenter", "department", "description", "displayname", "email", "employeeIdentifier", "employeeType", "firstname", "jobTitle", "lastname", "location", "middlename", "password", "phoneNumbers", "sudo", "username"]>>;
    }>>>;
    samba_service_user: Type.TOptional<Type.TBoolean>;
    state: Type.TOptional<Type.TEnum<["STAGED", "ACTIVATED", "SUSPENDED"]>>;
    sudo: Type.TOptional<Type.TBoolean>;
    suspended: Type.TOptional<Type.TBoolean>;
    tags: Type.TOptional<Type.TArray<Type.TString>>;
    unix_guid: Type.TOptional<Type.TInteger>;
    unix_uid: Type.TOptional<Type.TInteger>;
}>;
export declare const AddSshKey: Type.TObject<{
    name: Type.TString;
    public_key: Type.TString;
}>;
export declare const ResetMfa: Type.TObject<{
    exclusion: Type.TOptional<Type.TBoolean>;
    exclusionUntil: Type.TOptional<Type.TString>;
    exclusionDays: Type.TOptional<Type.TInteger>;
}>;
export declare const Activate: Type.TObject<{
    email: Type.TOptional<Type.TUnion<[Type.TString, Type.TBoolean]>>;
}>;
export declare const StartTotp: Type.TObject<{
    secret: Type.TOptional<Type.TString>;
}>;
export declare const StartedTotp: Type.TObject<{
    user: Type.TString;
    secret: Type.TString;
    url: Type.TString;
    expiresAt: Type.TString;
}>;
export declare const TotpCode: Type.TObject<{
    code: Type.TString;
}>;
export declare const FinishedTotp: Type.TObject<{
    user: Type.TString;
    enrollmentDate: Type.TString;
}>;
/** Why a code was accepted or not. Only `ok` is a success. */
export declare const TOTP_REASONS: readonly ['ok', 'staged', 'suspended', 'locked', 'not_enrolled', 'wrong_code', 'replayed'];
export declare const TotpVerdict: Type.TObject<{
    verified: Type.TBoolean;
    reason: Type.TEnum<["ok", "staged", "suspended", "locked", "not_enrolled", "wrong_code", "replayed"]>;
    user: Type.TString;
    username: Type.TString;
    accountLocked: Type.TBoolean;
    failedCodes: Type.TInteger;
}>;
export declare const TotpInfo: Type.TObject<{
    enrollmentDate: Type.TString;
}>;
/** The body of POST /api/search/* (handbook 2.1); its grammar is wire/filters/searchBody.ts. */
export declare const SearchSystemUsers: Type.TObject<{
    filter: Type.TOptional<Type.TUnknown>;
    searchFilter: Type.TOptional<Type.TUnknown>;
    fields: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
    sort: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
    limit: Type.TOptional<Type.TInteger>;
    skip: Type.TOptional<Type.TInteger>;
}>;

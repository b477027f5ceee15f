import { Type } from 'typebox';
export declare const systemUser: import("../../kit/kind.ts").Kind<Type.TObject<{
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
}>>;
export declare const kinds: {
    systemUser: import("../../kit/kind.ts").Kind<Type.TObject<{
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
    }>>;
};
export declare const operations: {
    associations: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
        from: Type.TOptional<Type.TObject<{
            type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
            id: Type.TString;
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
        }>>;
        to: Type.TObject<{
            type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
            id: Type.TString;
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
        }>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    associate: import("../../kit/graph-operations.ts").GraphOperation<null, Type.TObject<{
        op: Type.TEnum<["add", "remove", "update"]>;
        type: Type.TEnum<("active_directory" | "application" | "command" | "g_suite" | "idp_routing_policy" | "ldap_server" | "office_365" | "password_manager_item" | "policy" | "policy_group" | "radius_server" | "software_app" | "system" | "system_group" | "user" | "user_group")[]>;
        id: Type.TString;
        attributes: Type.TOptional<Type.TUnion<[Type.TObject<{
            sudo: Type.TOptional<Type.TObject<{
                enabled: Type.TBoolean;
                withoutPassword: Type.TBoolean;
            }>>;
        }>, Type.TNull]>>;
    }>, "/api/v2/users/{user_id}">;
    memberOf: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    activedirectories: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    applications: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    directories: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    gsuites: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    ldapservers: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    office365s: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    radiusservers: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    systemgroups: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    systems: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/users/{user_id}">;
    expire: {
        readonly area: 'Systemusers';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "systemusers_expire";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/expire";
        readonly title: "Expire the password of a system user";
        readonly access: "users.support";
    } & {
        readonly operation: true;
    };
    unlock: {
        readonly area: 'Systemusers';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "systemusers_unlock";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/unlock";
        readonly title: "Unlock a system user";
        readonly access: "users.support";
    } & {
        readonly operation: true;
    };
    mfasync: {
        readonly area: 'Systemusers';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly id: "systemusers_mfasync";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/mfasync";
        readonly title: "Bring the MFA status of a system user up to date";
        readonly access: "users.support";
        readonly status: 200;
        readonly response: null;
    } & {
        readonly operation: true;
    };
    resetmfa: {
        readonly area: 'Systemusers';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "systemusers_resetmfa";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/resetmfa";
        readonly title: "Reset the MFA of a system user";
        readonly description: "Removes what is enrolled and opens a window for enrolling anew: the given one, or seven days.";
        readonly access: "users.support";
        readonly body: Type.TObject<{
            exclusion: Type.TOptional<Type.TBoolean>;
            exclusionUntil: Type.TOptional<Type.TString>;
            exclusionDays: Type.TOptional<Type.TInteger>;
        }>;
        readonly bodyOptional: true;
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
    activate: {
        readonly area: 'Systemusers';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "systemusers_state_activate";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/state/activate";
        readonly title: "Activate a staged system user";
        readonly access: "users.write";
        readonly body: Type.TObject<{
            email: Type.TOptional<Type.TUnion<[Type.TString, Type.TBoolean]>>;
        }>;
        readonly bodyOptional: true;
    } & {
        readonly operation: true;
    };
    suspend: {
        readonly area: 'Systemusers';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "systemusers_state_suspend";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/state/suspend";
        readonly title: "Suspend a system user";
        readonly access: "users.write";
    } & {
        readonly operation: true;
    };
    listSshKeys: {
        readonly area: 'Systemusers';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly id: "sshkey_list";
        readonly method: "GET";
        readonly path: "/api/systemusers/{id}/sshkeys";
        readonly title: "List the SSH keys of a system user";
        readonly access: "users.read";
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            _id: Type.TString;
            create_date: Type.TString;
            name: Type.TString;
            public_key: Type.TString;
        }>>;
    } & {
        readonly operation: true;
    };
    addSshKey: {
        readonly area: 'Systemusers';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly id: "sshkey_post";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/sshkeys";
        readonly title: "Add an SSH key to a system user";
        readonly access: "users.write";
        readonly body: Type.TObject<{
            name: Type.TString;
            public_key: Type.TString;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            _id: Type.TString;
            create_date: Type.TString;
            name: Type.TString;
            public_key: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    removeSshKey: {
        readonly area: 'Systemusers';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "sshkey_delete";
        readonly method: "DELETE";
        readonly path: "/api/systemusers/{systemuser_id}/sshkeys/{id}";
        readonly title: "Remove an SSH key from a system user";
        readonly access: "users.write";
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
    totpInfo: {
        readonly area: 'Systemusers';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly id: "UserTotp_Get";
        readonly method: "GET";
        readonly path: "/api/systemusers/{id}/totpinfo";
        readonly title: "Get when a system user enrolled a one-time password generator";
        readonly access: "users.read";
        readonly status: 200;
        readonly response: Type.TObject<{
            enrollmentDate: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    startTotp: {
        readonly area: 'Muster users';
        readonly family: {
            readonly name: 'muster';
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly id: "muster_user_totp_start";
        readonly method: "POST";
        readonly path: "/muster/v1/users/{user_id}/totp/start";
        readonly title: "Begin to enroll a one-time password generator for a user; its secret is shown once";
        readonly description: string;
        readonly access: "users.write";
        readonly body: Type.TObject<{
            secret: Type.TOptional<Type.TString>;
        }>;
        readonly bodyOptional: true;
        readonly status: 200;
        readonly response: Type.TObject<{
            user: Type.TString;
            secret: Type.TString;
            url: Type.TString;
            expiresAt: Type.TString;
        }>;
        readonly shownOnce: readonly ["secret", "url"];
    } & {
        readonly operation: true;
    };
    finishTotp: {
        readonly area: 'Muster users';
        readonly family: {
            readonly name: 'muster';
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly id: "muster_user_totp_finish";
        readonly method: "POST";
        readonly path: "/muster/v1/users/{user_id}/totp/finish";
        readonly title: "Enroll the generator that was begun, by the code that it shows";
        readonly description: "412 where none was begun within the last 24 hours.";
        readonly access: "users.write";
        readonly body: Type.TObject<{
            code: Type.TString;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            user: Type.TString;
            enrollmentDate: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    verifyTotp: {
        readonly area: 'Muster users';
        readonly family: {
            readonly name: 'muster';
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly id: "muster_user_totp_verify";
        readonly method: "POST";
        readonly path: "/muster/v1/users/{user_id}/totp/verify";
        readonly title: "Verify a one-time password of a user";
        readonly description: string;
        readonly access: "authn.verify";
        readonly body: Type.TObject<{
            code: Type.TString;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            verified: Type.TBoolean;
            reason: Type.TEnum<["ok", "staged", "suspended", "locked", "not_enrolled", "wrong_code", "replayed"]>;
            user: Type.TString;
            username: Type.TString;
            accountLocked: Type.TBoolean;
            failedCodes: Type.TInteger;
        }>;
    } & {
        readonly operation: true;
    };
    removeTotp: {
        readonly area: 'Muster users';
        readonly family: {
            readonly name: 'muster';
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly id: "muster_user_totp_delete";
        readonly method: "DELETE";
        readonly path: "/muster/v1/users/{user_id}/totp";
        readonly title: "Remove a user's one-time password generator";
        readonly access: "users.support";
        readonly status: 204;
        readonly response: null;
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
    search: {
        readonly area: "Search";
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: "organization";
        readonly id: "search_systemusers_post";
        readonly method: "POST";
        readonly path: "/api/search/systemusers";
        readonly title: "Search system users";
        readonly access: "users.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly body: Type.TObject<{
            filter: Type.TOptional<Type.TUnknown>;
            searchFilter: Type.TOptional<Type.TUnknown>;
            fields: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
            sort: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
            limit: Type.TOptional<Type.TInteger>;
            skip: Type.TOptional<Type.TInteger>;
        }>;
        readonly bodyOptional: true;
        readonly status: 200;
        readonly response: Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
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
                memberof: Type.TArray<Type.TString>;
            }>>;
        }>;
        readonly verb: {
            readonly name: "search";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
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
            }>>;
        };
        readonly readsOnly: true;
    } & {
        readonly operation: true;
    };
    create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/systemusers";
        readonly body: Type.TObject<{
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
        readonly query: Type.TObject<{
            fullValidationDetails: Type.TOptional<Type.TString>;
        }>;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/systemusers/{id}";
        readonly body: undefined;
        readonly query: Type.TObject<{
            fields: Type.TOptional<Type.TString> | Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
            filter: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
        }>;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/systemusers";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
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
            }>>;
        }>;
    };
    put: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/systemusers/{id}";
        readonly body: Type.TObject<{
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
        readonly query: Type.TObject<{
            fullValidationDetails: Type.TOptional<Type.TString>;
        }>;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/systemusers/{id}";
        readonly body: undefined;
        readonly query: Type.TObject<{
            cascade_manager: Type.TOptional<Type.TString>;
        }>;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
};

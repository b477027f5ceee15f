import { Type } from 'typebox';
/** Devices (handbook 4.3): they arrive by enrolment, never by a create. */
export declare const system: import("../../kit/kind.ts").Kind<Type.TObject<{
    _id: Type.TString;
    id: Type.TString;
    active: Type.TBoolean;
    agentHasFullDiskAccess: Type.TBoolean;
    agentVersion: Type.TString;
    allowMultiFactorAuthentication: Type.TBoolean;
    allowPublicKeyAuthentication: Type.TBoolean;
    allowSshPasswordAuthentication: Type.TBoolean;
    allowSshRootLogin: Type.TBoolean;
    amazonInstanceID: Type.TString;
    arch: Type.TString;
    archFamily: Type.TString;
    attributes: Type.TArray<Type.TObject<{
        name: Type.TString;
        value: Type.TOptional<Type.TString>;
    }>>;
    azureAdJoined: Type.TBoolean;
    builtInCommands: Type.TArray<Type.TObject<{
        name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
        type: Type.TEnum<["security"]>;
    }>>;
    connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
    created: Type.TString;
    description: Type.TString;
    desktopCapable: Type.TBoolean;
    displayManager: Type.TString;
    displayName: Type.TString;
    domainInfo: Type.TObject<{
        domainName: Type.TString;
        partOfDomain: Type.TBoolean;
    }>;
    fde: Type.TObject<{
        active: Type.TBoolean;
        keyPresent: Type.TBoolean;
    }>;
    fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
    hasServiceAccount: Type.TBoolean;
    hostname: Type.TString;
    hwVendor: Type.TString;
    isPolicyBound: Type.TBoolean;
    lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
    mdm: Type.TObject<{
        dep: Type.TBoolean;
        enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
        internal: Type.TObject<{
            deviceId: Type.TString;
            windowsDeviceId: Type.TString;
        }>;
        lostModeStatus: Type.TString;
        profileIdentifier: Type.TString;
        providerId: Type.TString;
        userApproved: Type.TBoolean;
        vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
        windows: Type.TObject<{
            upn: Type.TString;
        }>;
    }>;
    modifySSHDConfig: Type.TBoolean;
    networkInterfaces: Type.TArray<Type.TObject<{
        address: Type.TString;
        family: Type.TEnum<["IPv4", "IPv6"]>;
        internal: Type.TBoolean;
        name: Type.TString;
    }>>;
    organization: Type.TString;
    os: Type.TString;
    osFamily: Type.TString;
    osVersionDetail: Type.TObject<{
        distributionName: Type.TString;
        major: Type.TString;
        majorNumber: Type.TInteger;
        minor: Type.TString;
        minorNumber: Type.TInteger;
        osName: Type.TString;
        patch: Type.TString;
        patchNumber: Type.TInteger;
        releaseName: Type.TString;
        revision: Type.TString;
        version: Type.TString;
    }>;
    policyStats: Type.TObject<{
        duplicate: Type.TInteger;
        failed: Type.TInteger;
        pending: Type.TInteger;
        success: Type.TInteger;
        total: Type.TInteger;
        unsupportedOs: Type.TInteger;
    }>;
    primarySystemUser: Type.TObject<{
        id: Type.TUnion<[Type.TString, Type.TNull]>;
    }>;
    provisionMetadata: Type.TObject<{
        provisioner: Type.TObject<{
            provisionerId: Type.TString;
            type: Type.TEnum<["administrator", "mdm", "user"]>;
        }>;
    }>;
    remoteAssistAgentVersion: Type.TString;
    remoteIP: Type.TString;
    secureLogin: Type.TObject<{
        enabled: Type.TBoolean;
        supported: Type.TBoolean;
    }>;
    secureLoginEnabled: Type.TBoolean;
    serialNumber: Type.TString;
    serviceAccountState: Type.TObject<{
        hasSecureToken: Type.TBoolean;
        passwordAPFSValid: Type.TBoolean;
        passwordODValid: Type.TBoolean;
    }>;
    sshRootEnabled: Type.TBoolean;
    sshdParams: Type.TArray<Type.TObject<{
        name: Type.TString;
        value: Type.TString;
    }>>;
    systemInsights: Type.TObject<{
        state: Type.TEnum<["enabled", "disabled", "deferred"]>;
    }>;
    systemTimezone: Type.TInteger;
    tags: Type.TArray<Type.TString>;
    templateName: Type.TString;
    userMetrics: Type.TArray<Type.TObject<{
        admin: Type.TBoolean;
        managed: Type.TBoolean;
        secureTokenEnabled: Type.TBoolean;
        suspended: Type.TBoolean;
        userName: Type.TString;
    }>>;
    version: Type.TString;
    publicKeyHash: Type.TOptional<Type.TString>;
}>>;
export declare const kinds: {
    system: import("../../kit/kind.ts").Kind<Type.TObject<{
        _id: Type.TString;
        id: Type.TString;
        active: Type.TBoolean;
        agentHasFullDiskAccess: Type.TBoolean;
        agentVersion: Type.TString;
        allowMultiFactorAuthentication: Type.TBoolean;
        allowPublicKeyAuthentication: Type.TBoolean;
        allowSshPasswordAuthentication: Type.TBoolean;
        allowSshRootLogin: Type.TBoolean;
        amazonInstanceID: Type.TString;
        arch: Type.TString;
        archFamily: Type.TString;
        attributes: Type.TArray<Type.TObject<{
            name: Type.TString;
            value: Type.TOptional<Type.TString>;
        }>>;
        azureAdJoined: Type.TBoolean;
        builtInCommands: Type.TArray<Type.TObject<{
            name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
            type: Type.TEnum<["security"]>;
        }>>;
        connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
        created: Type.TString;
        description: Type.TString;
        desktopCapable: Type.TBoolean;
        displayManager: Type.TString;
        displayName: Type.TString;
        domainInfo: Type.TObject<{
            domainName: Type.TString;
            partOfDomain: Type.TBoolean;
        }>;
        fde: Type.TObject<{
            active: Type.TBoolean;
            keyPresent: Type.TBoolean;
        }>;
        fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
        hasServiceAccount: Type.TBoolean;
        hostname: Type.TString;
        hwVendor: Type.TString;
        isPolicyBound: Type.TBoolean;
        lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
        mdm: Type.TObject<{
            dep: Type.TBoolean;
            enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
            internal: Type.TObject<{
                deviceId: Type.TString;
                windowsDeviceId: Type.TString;
            }>;
            lostModeStatus: Type.TString;
            profileIdentifier: Type.TString;
            providerId: Type.TString;
            userApproved: Type.TBoolean;
            vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
            windows: Type.TObject<{
                upn: Type.TString;
            }>;
        }>;
        modifySSHDConfig: Type.TBoolean;
        networkInterfaces: Type.TArray<Type.TObject<{
            address: Type.TString;
            family: Type.TEnum<["IPv4", "IPv6"]>;
            internal: Type.TBoolean;
            name: Type.TString;
        }>>;
        organization: Type.TString;
        os: Type.TString;
        osFamily: Type.TString;
        osVersionDetail: Type.TObject<{
            distributionName: Type.TString;
            major: Type.TString;
            majorNumber: Type.TInteger;
            minor: Type.TString;
            minorNumber: Type.TInteger;
            osName: Type.TString;
            patch: Type.TString;
            patchNumber: Type.TInteger;
            releaseName: Type.TString;
            revision: Type.TString;
            version: Type.TString;
        }>;
        policyStats: Type.TObject<{
            duplicate: Type.TInteger;
            failed: Type.TInteger;
            pending: Type.TInteger;
            success: Type.TInteger;
            total: Type.TInteger;
            unsupportedOs: Type.TInteger;
        }>;
        primarySystemUser: Type.TObject<{
            id: Type.TUnion<[Type.TString, Type.TNull]>;
        }>;
        provisionMetadata: Type.TObject<{
            provisioner: Type.TObject<{
                provisionerId: Type.TString;
                type: Type.TEnum<["administrator", "mdm", "user"]>;
            }>;
        }>;
        remoteAssistAgentVersion: Type.TString;
        remoteIP: Type.TString;
        secureLogin: Type.TObject<{
            enabled: Type.TBoolean;
            supported: Type.TBoolean;
        }>;
        secureLoginEnabled: Type.TBoolean;
        serialNumber: Type.TString;
        serviceAccountState: Type.TObject<{
            hasSecureToken: Type.TBoolean;
            passwordAPFSValid: Type.TBoolean;
            passwordODValid: Type.TBoolean;
        }>;
        sshRootEnabled: Type.TBoolean;
        sshdParams: Type.TArray<Type.TObject<{
            name: Type.TString;
            value: Type.TString;
        }>>;
        systemInsights: Type.TObject<{
            state: Type.TEnum<["enabled", "disabled", "deferred"]>;
        }>;
        systemTimezone: Type.TInteger;
        tags: Type.TArray<Type.TString>;
        templateName: Type.TString;
        userMetrics: Type.TArray<Type.TObject<{
            admin: Type.TBoolean;
            managed: Type.TBoolean;
            secureTokenEnabled: Type.TBoolean;
            suspended: Type.TBoolean;
            userName: Type.TString;
        }>>;
        version: Type.TString;
        publicKeyHash: Type.TOptional<Type.TString>;
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
    }>>, undefined, "/api/v2/systems/{system_id}">;
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
    }>, "/api/v2/systems/{system_id}">;
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
    }>>, undefined, "/api/v2/systems/{system_id}">;
    commands: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
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
    }>>, undefined, "/api/v2/systems/{system_id}">;
    policies: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
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
    }>>, undefined, "/api/v2/systems/{system_id}">;
    policygroups: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
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
    }>>, undefined, "/api/v2/systems/{system_id}">;
    usergroups: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
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
    }>>, undefined, "/api/v2/systems/{system_id}">;
    users: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
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
    }>>, undefined, "/api/v2/systems/{system_id}">;
    search: {
        readonly id: "search_systems_post";
        readonly method: "POST";
        readonly path: "/api/search/systems";
        readonly title: "Search systems";
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
        readonly access: "systems.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly body: Type.TObject<{
            fields: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
            filter: Type.TOptional<Type.TUnknown>;
            searchFilter: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
            sort: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
            skip: Type.TOptional<Type.TInteger>;
            limit: Type.TOptional<Type.TInteger>;
        }>;
        readonly bodyOptional: true;
        readonly readsOnly: true;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            _id: Type.TString;
            id: Type.TString;
            active: Type.TBoolean;
            agentHasFullDiskAccess: Type.TBoolean;
            agentVersion: Type.TString;
            allowMultiFactorAuthentication: Type.TBoolean;
            allowPublicKeyAuthentication: Type.TBoolean;
            allowSshPasswordAuthentication: Type.TBoolean;
            allowSshRootLogin: Type.TBoolean;
            amazonInstanceID: Type.TString;
            arch: Type.TString;
            archFamily: Type.TString;
            attributes: Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TOptional<Type.TString>;
            }>>;
            azureAdJoined: Type.TBoolean;
            builtInCommands: Type.TArray<Type.TObject<{
                name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
                type: Type.TEnum<["security"]>;
            }>>;
            connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            created: Type.TString;
            description: Type.TString;
            desktopCapable: Type.TBoolean;
            displayManager: Type.TString;
            displayName: Type.TString;
            domainInfo: Type.TObject<{
                domainName: Type.TString;
                partOfDomain: Type.TBoolean;
            }>;
            fde: Type.TObject<{
                active: Type.TBoolean;
                keyPresent: Type.TBoolean;
            }>;
            fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
            hasServiceAccount: Type.TBoolean;
            hostname: Type.TString;
            hwVendor: Type.TString;
            isPolicyBound: Type.TBoolean;
            lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
            mdm: Type.TObject<{
                dep: Type.TBoolean;
                enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
                internal: Type.TObject<{
                    deviceId: Type.TString;
                    windowsDeviceId: Type.TString;
                }>;
                lostModeStatus: Type.TString;
                profileIdentifier: Type.TString;
                providerId: Type.TString;
                userApproved: Type.TBoolean;
                vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
                windows: Type.TObject<{
                    upn: Type.TString;
                }>;
            }>;
            modifySSHDConfig: Type.TBoolean;
            networkInterfaces: Type.TArray<Type.TObject<{
                address: Type.TString;
                family: Type.TEnum<["IPv4", "IPv6"]>;
                internal: Type.TBoolean;
                name: Type.TString;
            }>>;
            organization: Type.TString;
            os: Type.TString;
            osFamily: Type.TString;
            osVersionDetail: Type.TObject<{
                distributionName: Type.TString;
                major: Type.TString;
                majorNumber: Type.TInteger;
                minor: Type.TString;
                minorNumber: Type.TInteger;
                osName: Type.TString;
                patch: Type.TString;
                patchNumber: Type.TInteger;
                releaseName: Type.TString;
                revision: Type.TString;
                version: Type.TString;
            }>;
            policyStats: Type.TObject<{
                duplicate: Type.TInteger;
                failed: Type.TInteger;
                pending: Type.TInteger;
                success: Type.TInteger;
                total: Type.TInteger;
                unsupportedOs: Type.TInteger;
            }>;
            primarySystemUser: Type.TObject<{
                id: Type.TUnion<[Type.TString, Type.TNull]>;
            }>;
            provisionMetadata: Type.TObject<{
                provisioner: Type.TObject<{
                    provisionerId: Type.TString;
                    type: Type.TEnum<["administrator", "mdm", "user"]>;
                }>;
            }>;
            remoteAssistAgentVersion: Type.TString;
            remoteIP: Type.TString;
            secureLogin: Type.TObject<{
                enabled: Type.TBoolean;
                supported: Type.TBoolean;
            }>;
            secureLoginEnabled: Type.TBoolean;
            serialNumber: Type.TString;
            serviceAccountState: Type.TObject<{
                hasSecureToken: Type.TBoolean;
                passwordAPFSValid: Type.TBoolean;
                passwordODValid: Type.TBoolean;
            }>;
            sshRootEnabled: Type.TBoolean;
            sshdParams: Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TString;
            }>>;
            systemInsights: Type.TObject<{
                state: Type.TEnum<["enabled", "disabled", "deferred"]>;
            }>;
            systemTimezone: Type.TInteger;
            tags: Type.TArray<Type.TString>;
            templateName: Type.TString;
            userMetrics: Type.TArray<Type.TObject<{
                admin: Type.TBoolean;
                managed: Type.TBoolean;
                secureTokenEnabled: Type.TBoolean;
                suspended: Type.TBoolean;
                userName: Type.TString;
            }>>;
            version: Type.TString;
            publicKeyHash: Type.TOptional<Type.TString>;
            memberof: Type.TArray<Type.TString>;
            'primarySystemUser._id': Type.TOptional<Type.TString>;
            'primarySystemUser.attributes': Type.TOptional<Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TOptional<Type.TString>;
            }>>>;
            'primarySystemUser.company': Type.TOptional<Type.TString>;
            'primarySystemUser.costCenter': Type.TOptional<Type.TString>;
            'primarySystemUser.department': Type.TOptional<Type.TString>;
            'primarySystemUser.description': Type.TOptional<Type.TString>;
            'primarySystemUser.email': Type.TOptional<Type.TString>;
            'primarySystemUser.employeeType': Type.TOptional<Type.TString>;
            'primarySystemUser.jobTitle': Type.TOptional<Type.TString>;
            'primarySystemUser.location': Type.TOptional<Type.TString>;
            'primarySystemUser.manager': Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
            'primarySystemUser.memberof': Type.TOptional<Type.TArray<Type.TString>>;
            'primarySystemUser.state': Type.TOptional<Type.TEnum<["STAGED", "ACTIVATED", "SUSPENDED"]>>;
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                _id: Type.TString;
                id: Type.TString;
                active: Type.TBoolean;
                agentHasFullDiskAccess: Type.TBoolean;
                agentVersion: Type.TString;
                allowMultiFactorAuthentication: Type.TBoolean;
                allowPublicKeyAuthentication: Type.TBoolean;
                allowSshPasswordAuthentication: Type.TBoolean;
                allowSshRootLogin: Type.TBoolean;
                amazonInstanceID: Type.TString;
                arch: Type.TString;
                archFamily: Type.TString;
                attributes: Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TOptional<Type.TString>;
                }>>;
                azureAdJoined: Type.TBoolean;
                builtInCommands: Type.TArray<Type.TObject<{
                    name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
                    type: Type.TEnum<["security"]>;
                }>>;
                connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
                created: Type.TString;
                description: Type.TString;
                desktopCapable: Type.TBoolean;
                displayManager: Type.TString;
                displayName: Type.TString;
                domainInfo: Type.TObject<{
                    domainName: Type.TString;
                    partOfDomain: Type.TBoolean;
                }>;
                fde: Type.TObject<{
                    active: Type.TBoolean;
                    keyPresent: Type.TBoolean;
                }>;
                fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
                hasServiceAccount: Type.TBoolean;
                hostname: Type.TString;
                hwVendor: Type.TString;
                isPolicyBound: Type.TBoolean;
                lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
                mdm: Type.TObject<{
                    dep: Type.TBoolean;
                    enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
                    internal: Type.TObject<{
                        deviceId: Type.TString;
                        windowsDeviceId: Type.TString;
                    }>;
                    lostModeStatus: Type.TString;
                    profileIdentifier: Type.TString;
                    providerId: Type.TString;
                    userApproved: Type.TBoolean;
                    vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
                    windows: Type.TObject<{
                        upn: Type.TString;
                    }>;
                }>;
                modifySSHDConfig: Type.TBoolean;
                networkInterfaces: Type.TArray<Type.TObject<{
                    address: Type.TString;
                    family: Type.TEnum<["IPv4", "IPv6"]>;
                    internal: Type.TBoolean;
                    name: Type.TString;
                }>>;
                organization: Type.TString;
                os: Type.TString;
                osFamily: Type.TString;
                osVersionDetail: Type.TObject<{
                    distributionName: Type.TString;
                    major: Type.TString;
                    majorNumber: Type.TInteger;
                    minor: Type.TString;
                    minorNumber: Type.TInteger;
                    osName: Type.TString;
                    patch: Type.TString;
                    patchNumber: Type.TInteger;
                    releaseName: Type.TString;
                    revision: Type.TString;
                    version: Type.TString;
                }>;
                policyStats: Type.TObject<{
                    duplicate: Type.TInteger;
                    failed: Type.TInteger;
                    pending: Type.TInteger;
                    success: Type.TInteger;
                    total: Type.TInteger;
                    unsupportedOs: Type.TInteger;
                }>;
                primarySystemUser: Type.TObject<{
                    id: Type.TUnion<[Type.TString, Type.TNull]>;
                }>;
                provisionMetadata: Type.TObject<{
                    provisioner: Type.TObject<{
                        provisionerId: Type.TString;
                        type: Type.TEnum<["administrator", "mdm", "user"]>;
                    }>;
                }>;
                remoteAssistAgentVersion: Type.TString;
                remoteIP: Type.TString;
                secureLogin: Type.TObject<{
                    enabled: Type.TBoolean;
                    supported: Type.TBoolean;
                }>;
                secureLoginEnabled: Type.TBoolean;
                serialNumber: Type.TString;
                serviceAccountState: Type.TObject<{
                    hasSecureToken: Type.TBoolean;
                    passwordAPFSValid: Type.TBoolean;
                    passwordODValid: Type.TBoolean;
                }>;
                sshRootEnabled: Type.TBoolean;
                sshdParams: Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TString;
                }>>;
                systemInsights: Type.TObject<{
                    state: Type.TEnum<["enabled", "disabled", "deferred"]>;
                }>;
                systemTimezone: Type.TInteger;
                tags: Type.TArray<Type.TString>;
                templateName: Type.TString;
                userMetrics: Type.TArray<Type.TObject<{
                    admin: Type.TBoolean;
                    managed: Type.TBoolean;
                    secureTokenEnabled: Type.TBoolean;
                    suspended: Type.TBoolean;
                    userName: Type.TString;
                }>>;
                version: Type.TString;
                publicKeyHash: Type.TOptional<Type.TString>;
                memberof: Type.TArray<Type.TString>;
                'primarySystemUser._id': Type.TOptional<Type.TString>;
                'primarySystemUser.attributes': Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TOptional<Type.TString>;
                }>>>;
                'primarySystemUser.company': Type.TOptional<Type.TString>;
                'primarySystemUser.costCenter': Type.TOptional<Type.TString>;
                'primarySystemUser.department': Type.TOptional<Type.TString>;
                'primarySystemUser.description': Type.TOptional<Type.TString>;
                'primarySystemUser.email': Type.TOptional<Type.TString>;
                'primarySystemUser.employeeType': Type.TOptional<Type.TString>;
                'primarySystemUser.jobTitle': Type.TOptional<Type.TString>;
                'primarySystemUser.location': Type.TOptional<Type.TString>;
                'primarySystemUser.manager': Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
                'primarySystemUser.memberof': Type.TOptional<Type.TArray<Type.TString>>;
                'primarySystemUser.state': Type.TOptional<Type.TEnum<["STAGED", "ACTIVATED", "SUSPENDED"]>>;
            }>>;
        }>;
        readonly verb: {
            readonly name: "search";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
                _id: Type.TString;
                id: Type.TString;
                active: Type.TBoolean;
                agentHasFullDiskAccess: Type.TBoolean;
                agentVersion: Type.TString;
                allowMultiFactorAuthentication: Type.TBoolean;
                allowPublicKeyAuthentication: Type.TBoolean;
                allowSshPasswordAuthentication: Type.TBoolean;
                allowSshRootLogin: Type.TBoolean;
                amazonInstanceID: Type.TString;
                arch: Type.TString;
                archFamily: Type.TString;
                attributes: Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TOptional<Type.TString>;
                }>>;
                azureAdJoined: Type.TBoolean;
                builtInCommands: Type.TArray<Type.TObject<{
                    name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
                    type: Type.TEnum<["security"]>;
                }>>;
                connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
                created: Type.TString;
                description: Type.TString;
                desktopCapable: Type.TBoolean;
                displayManager: Type.TString;
                displayName: Type.TString;
                domainInfo: Type.TObject<{
                    domainName: Type.TString;
                    partOfDomain: Type.TBoolean;
                }>;
                fde: Type.TObject<{
                    active: Type.TBoolean;
                    keyPresent: Type.TBoolean;
                }>;
                fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
                hasServiceAccount: Type.TBoolean;
                hostname: Type.TString;
                hwVendor: Type.TString;
                isPolicyBound: Type.TBoolean;
                lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
                mdm: Type.TObject<{
                    dep: Type.TBoolean;
                    enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
                    internal: Type.TObject<{
                        deviceId: Type.TString;
                        windowsDeviceId: Type.TString;
                    }>;
                    lostModeStatus: Type.TString;
                    profileIdentifier: Type.TString;
                    providerId: Type.TString;
                    userApproved: Type.TBoolean;
                    vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
                    windows: Type.TObject<{
                        upn: Type.TString;
                    }>;
                }>;
                modifySSHDConfig: Type.TBoolean;
                networkInterfaces: Type.TArray<Type.TObject<{
                    address: Type.TString;
                    family: Type.TEnum<["IPv4", "IPv6"]>;
                    internal: Type.TBoolean;
                    name: Type.TString;
                }>>;
                organization: Type.TString;
                os: Type.TString;
                osFamily: Type.TString;
                osVersionDetail: Type.TObject<{
                    distributionName: Type.TString;
                    major: Type.TString;
                    majorNumber: Type.TInteger;
                    minor: Type.TString;
                    minorNumber: Type.TInteger;
                    osName: Type.TString;
                    patch: Type.TString;
                    patchNumber: Type.TInteger;
                    releaseName: Type.TString;
                    revision: Type.TString;
                    version: Type.TString;
                }>;
                policyStats: Type.TObject<{
                    duplicate: Type.TInteger;
                    failed: Type.TInteger;
                    pending: Type.TInteger;
                    success: Type.TInteger;
                    total: Type.TInteger;
                    unsupportedOs: Type.TInteger;
                }>;
                primarySystemUser: Type.TObject<{
                    id: Type.TUnion<[Type.TString, Type.TNull]>;
                }>;
                provisionMetadata: Type.TObject<{
                    provisioner: Type.TObject<{
                        provisionerId: Type.TString;
                        type: Type.TEnum<["administrator", "mdm", "user"]>;
                    }>;
                }>;
                remoteAssistAgentVersion: Type.TString;
                remoteIP: Type.TString;
                secureLogin: Type.TObject<{
                    enabled: Type.TBoolean;
                    supported: Type.TBoolean;
                }>;
                secureLoginEnabled: Type.TBoolean;
                serialNumber: Type.TString;
                serviceAccountState: Type.TObject<{
                    hasSecureToken: Type.TBoolean;
                    passwordAPFSValid: Type.TBoolean;
                    passwordODValid: Type.TBoolean;
                }>;
                sshRootEnabled: Type.TBoolean;
                sshdParams: Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TString;
                }>>;
                systemInsights: Type.TObject<{
                    state: Type.TEnum<["enabled", "disabled", "deferred"]>;
                }>;
                systemTimezone: Type.TInteger;
                tags: Type.TArray<Type.TString>;
                templateName: Type.TString;
                userMetrics: Type.TArray<Type.TObject<{
                    admin: Type.TBoolean;
                    managed: Type.TBoolean;
                    secureTokenEnabled: Type.TBoolean;
                    suspended: Type.TBoolean;
                    userName: Type.TString;
                }>>;
                version: Type.TString;
                publicKeyHash: Type.TOptional<Type.TString>;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    erase: {
        readonly id: "systems_commandBuiltinErase" | "systems_commandBuiltinLock" | "systems_commandBuiltinRestart" | "systems_commandBuiltinShutdown";
        readonly method: "POST";
        readonly path: `/api/systems/{system_id}/command/builtin/${string}`;
        readonly title: string;
        readonly description: string;
        readonly area: "Systems";
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
        readonly access: "systems.command";
        readonly status: 201;
        readonly response: null;
        readonly dangerous?: true;
    } & {
        readonly operation: true;
    };
    lock: {
        readonly id: "systems_commandBuiltinErase" | "systems_commandBuiltinLock" | "systems_commandBuiltinRestart" | "systems_commandBuiltinShutdown";
        readonly method: "POST";
        readonly path: `/api/systems/{system_id}/command/builtin/${string}`;
        readonly title: string;
        readonly description: string;
        readonly area: "Systems";
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
        readonly access: "systems.command";
        readonly status: 201;
        readonly response: null;
        readonly dangerous?: true;
    } & {
        readonly operation: true;
    };
    restart: {
        readonly id: "systems_commandBuiltinErase" | "systems_commandBuiltinLock" | "systems_commandBuiltinRestart" | "systems_commandBuiltinShutdown";
        readonly method: "POST";
        readonly path: `/api/systems/{system_id}/command/builtin/${string}`;
        readonly title: string;
        readonly description: string;
        readonly area: "Systems";
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
        readonly access: "systems.command";
        readonly status: 201;
        readonly response: null;
        readonly dangerous?: true;
    } & {
        readonly operation: true;
    };
    shutdown: {
        readonly id: "systems_commandBuiltinErase" | "systems_commandBuiltinLock" | "systems_commandBuiltinRestart" | "systems_commandBuiltinShutdown";
        readonly method: "POST";
        readonly path: `/api/systems/{system_id}/command/builtin/${string}`;
        readonly title: string;
        readonly description: string;
        readonly area: "Systems";
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
        readonly access: "systems.command";
        readonly status: 201;
        readonly response: null;
        readonly dangerous?: true;
    } & {
        readonly operation: true;
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/systems/{id}";
        readonly body: undefined;
        readonly query: Type.TObject<{
            fields: Type.TOptional<Type.TString> | Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
            filter: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
        }>;
        readonly params: undefined;
        readonly response: Type.TObject<{
            _id: Type.TString;
            id: Type.TString;
            active: Type.TBoolean;
            agentHasFullDiskAccess: Type.TBoolean;
            agentVersion: Type.TString;
            allowMultiFactorAuthentication: Type.TBoolean;
            allowPublicKeyAuthentication: Type.TBoolean;
            allowSshPasswordAuthentication: Type.TBoolean;
            allowSshRootLogin: Type.TBoolean;
            amazonInstanceID: Type.TString;
            arch: Type.TString;
            archFamily: Type.TString;
            attributes: Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TOptional<Type.TString>;
            }>>;
            azureAdJoined: Type.TBoolean;
            builtInCommands: Type.TArray<Type.TObject<{
                name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
                type: Type.TEnum<["security"]>;
            }>>;
            connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            created: Type.TString;
            description: Type.TString;
            desktopCapable: Type.TBoolean;
            displayManager: Type.TString;
            displayName: Type.TString;
            domainInfo: Type.TObject<{
                domainName: Type.TString;
                partOfDomain: Type.TBoolean;
            }>;
            fde: Type.TObject<{
                active: Type.TBoolean;
                keyPresent: Type.TBoolean;
            }>;
            fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
            hasServiceAccount: Type.TBoolean;
            hostname: Type.TString;
            hwVendor: Type.TString;
            isPolicyBound: Type.TBoolean;
            lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
            mdm: Type.TObject<{
                dep: Type.TBoolean;
                enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
                internal: Type.TObject<{
                    deviceId: Type.TString;
                    windowsDeviceId: Type.TString;
                }>;
                lostModeStatus: Type.TString;
                profileIdentifier: Type.TString;
                providerId: Type.TString;
                userApproved: Type.TBoolean;
                vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
                windows: Type.TObject<{
                    upn: Type.TString;
                }>;
            }>;
            modifySSHDConfig: Type.TBoolean;
            networkInterfaces: Type.TArray<Type.TObject<{
                address: Type.TString;
                family: Type.TEnum<["IPv4", "IPv6"]>;
                internal: Type.TBoolean;
                name: Type.TString;
            }>>;
            organization: Type.TString;
            os: Type.TString;
            osFamily: Type.TString;
            osVersionDetail: Type.TObject<{
                distributionName: Type.TString;
                major: Type.TString;
                majorNumber: Type.TInteger;
                minor: Type.TString;
                minorNumber: Type.TInteger;
                osName: Type.TString;
                patch: Type.TString;
                patchNumber: Type.TInteger;
                releaseName: Type.TString;
                revision: Type.TString;
                version: Type.TString;
            }>;
            policyStats: Type.TObject<{
                duplicate: Type.TInteger;
                failed: Type.TInteger;
                pending: Type.TInteger;
                success: Type.TInteger;
                total: Type.TInteger;
                unsupportedOs: Type.TInteger;
            }>;
            primarySystemUser: Type.TObject<{
                id: Type.TUnion<[Type.TString, Type.TNull]>;
            }>;
            provisionMetadata: Type.TObject<{
                provisioner: Type.TObject<{
                    provisionerId: Type.TString;
                    type: Type.TEnum<["administrator", "mdm", "user"]>;
                }>;
            }>;
            remoteAssistAgentVersion: Type.TString;
            remoteIP: Type.TString;
            secureLogin: Type.TObject<{
                enabled: Type.TBoolean;
                supported: Type.TBoolean;
            }>;
            secureLoginEnabled: Type.TBoolean;
            serialNumber: Type.TString;
            serviceAccountState: Type.TObject<{
                hasSecureToken: Type.TBoolean;
                passwordAPFSValid: Type.TBoolean;
                passwordODValid: Type.TBoolean;
            }>;
            sshRootEnabled: Type.TBoolean;
            sshdParams: Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TString;
            }>>;
            systemInsights: Type.TObject<{
                state: Type.TEnum<["enabled", "disabled", "deferred"]>;
            }>;
            systemTimezone: Type.TInteger;
            tags: Type.TArray<Type.TString>;
            templateName: Type.TString;
            userMetrics: Type.TArray<Type.TObject<{
                admin: Type.TBoolean;
                managed: Type.TBoolean;
                secureTokenEnabled: Type.TBoolean;
                suspended: Type.TBoolean;
                userName: Type.TString;
            }>>;
            version: Type.TString;
            publicKeyHash: Type.TOptional<Type.TString>;
        }>;
    };
    list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/systems";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                _id: Type.TString;
                id: Type.TString;
                active: Type.TBoolean;
                agentHasFullDiskAccess: Type.TBoolean;
                agentVersion: Type.TString;
                allowMultiFactorAuthentication: Type.TBoolean;
                allowPublicKeyAuthentication: Type.TBoolean;
                allowSshPasswordAuthentication: Type.TBoolean;
                allowSshRootLogin: Type.TBoolean;
                amazonInstanceID: Type.TString;
                arch: Type.TString;
                archFamily: Type.TString;
                attributes: Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TOptional<Type.TString>;
                }>>;
                azureAdJoined: Type.TBoolean;
                builtInCommands: Type.TArray<Type.TObject<{
                    name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
                    type: Type.TEnum<["security"]>;
                }>>;
                connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
                created: Type.TString;
                description: Type.TString;
                desktopCapable: Type.TBoolean;
                displayManager: Type.TString;
                displayName: Type.TString;
                domainInfo: Type.TObject<{
                    domainName: Type.TString;
                    partOfDomain: Type.TBoolean;
                }>;
                fde: Type.TObject<{
                    active: Type.TBoolean;
                    keyPresent: Type.TBoolean;
                }>;
                fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
                hasServiceAccount: Type.TBoolean;
                hostname: Type.TString;
                hwVendor: Type.TString;
                isPolicyBound: Type.TBoolean;
                lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
                mdm: Type.TObject<{
                    dep: Type.TBoolean;
                    enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
                    internal: Type.TObject<{
                        deviceId: Type.TString;
                        windowsDeviceId: Type.TString;
                    }>;
                    lostModeStatus: Type.TString;
                    profileIdentifier: Type.TString;
                    providerId: Type.TString;
                    userApproved: Type.TBoolean;
                    vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
                    windows: Type.TObject<{
                        upn: Type.TString;
                    }>;
                }>;
                modifySSHDConfig: Type.TBoolean;
                networkInterfaces: Type.TArray<Type.TObject<{
                    address: Type.TString;
                    family: Type.TEnum<["IPv4", "IPv6"]>;
                    internal: Type.TBoolean;
                    name: Type.TString;
                }>>;
                organization: Type.TString;
                os: Type.TString;
                osFamily: Type.TString;
                osVersionDetail: Type.TObject<{
                    distributionName: Type.TString;
                    major: Type.TString;
                    majorNumber: Type.TInteger;
                    minor: Type.TString;
                    minorNumber: Type.TInteger;
                    osName: Type.TString;
                    patch: Type.TString;
                    patchNumber: Type.TInteger;
                    releaseName: Type.TString;
                    revision: Type.TString;
                    version: Type.TString;
                }>;
                policyStats: Type.TObject<{
                    duplicate: Type.TInteger;
                    failed: Type.TInteger;
                    pending: Type.TInteger;
                    success: Type.TInteger;
                    total: Type.TInteger;
                    unsupportedOs: Type.TInteger;
                }>;
                primarySystemUser: Type.TObject<{
                    id: Type.TUnion<[Type.TString, Type.TNull]>;
                }>;
                provisionMetadata: Type.TObject<{
                    provisioner: Type.TObject<{
                        provisionerId: Type.TString;
                        type: Type.TEnum<["administrator", "mdm", "user"]>;
                    }>;
                }>;
                remoteAssistAgentVersion: Type.TString;
                remoteIP: Type.TString;
                secureLogin: Type.TObject<{
                    enabled: Type.TBoolean;
                    supported: Type.TBoolean;
                }>;
                secureLoginEnabled: Type.TBoolean;
                serialNumber: Type.TString;
                serviceAccountState: Type.TObject<{
                    hasSecureToken: Type.TBoolean;
                    passwordAPFSValid: Type.TBoolean;
                    passwordODValid: Type.TBoolean;
                }>;
                sshRootEnabled: Type.TBoolean;
                sshdParams: Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TString;
                }>>;
                systemInsights: Type.TObject<{
                    state: Type.TEnum<["enabled", "disabled", "deferred"]>;
                }>;
                systemTimezone: Type.TInteger;
                tags: Type.TArray<Type.TString>;
                templateName: Type.TString;
                userMetrics: Type.TArray<Type.TObject<{
                    admin: Type.TBoolean;
                    managed: Type.TBoolean;
                    secureTokenEnabled: Type.TBoolean;
                    suspended: Type.TBoolean;
                    userName: Type.TString;
                }>>;
                version: Type.TString;
                publicKeyHash: Type.TOptional<Type.TString>;
            }>>;
        }>;
    };
    put: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/systems/{id}";
        readonly body: Type.TObject<{
            agentBoundMessages: Type.TOptional<Type.TArray<Type.TObject<{
                cmd: Type.TString;
            }>>>;
            primarySystemUser: Type.TOptional<Type.TObject<{
                id: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
            }>>;
            allowMultiFactorAuthentication: Type.TOptional<Type.TBoolean>;
            allowPublicKeyAuthentication: Type.TOptional<Type.TBoolean>;
            allowSshPasswordAuthentication: Type.TOptional<Type.TBoolean>;
            allowSshRootLogin: Type.TOptional<Type.TBoolean>;
            attributes: Type.TOptional<Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TOptional<Type.TString>;
            }>>>;
            description: Type.TOptional<Type.TString>;
            displayName: Type.TOptional<Type.TString>;
            tags: Type.TOptional<Type.TArray<Type.TString>>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            _id: Type.TString;
            id: Type.TString;
            active: Type.TBoolean;
            agentHasFullDiskAccess: Type.TBoolean;
            agentVersion: Type.TString;
            allowMultiFactorAuthentication: Type.TBoolean;
            allowPublicKeyAuthentication: Type.TBoolean;
            allowSshPasswordAuthentication: Type.TBoolean;
            allowSshRootLogin: Type.TBoolean;
            amazonInstanceID: Type.TString;
            arch: Type.TString;
            archFamily: Type.TString;
            attributes: Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TOptional<Type.TString>;
            }>>;
            azureAdJoined: Type.TBoolean;
            builtInCommands: Type.TArray<Type.TObject<{
                name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
                type: Type.TEnum<["security"]>;
            }>>;
            connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            created: Type.TString;
            description: Type.TString;
            desktopCapable: Type.TBoolean;
            displayManager: Type.TString;
            displayName: Type.TString;
            domainInfo: Type.TObject<{
                domainName: Type.TString;
                partOfDomain: Type.TBoolean;
            }>;
            fde: Type.TObject<{
                active: Type.TBoolean;
                keyPresent: Type.TBoolean;
            }>;
            fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
            hasServiceAccount: Type.TBoolean;
            hostname: Type.TString;
            hwVendor: Type.TString;
            isPolicyBound: Type.TBoolean;
            lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
            mdm: Type.TObject<{
                dep: Type.TBoolean;
                enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
                internal: Type.TObject<{
                    deviceId: Type.TString;
                    windowsDeviceId: Type.TString;
                }>;
                lostModeStatus: Type.TString;
                profileIdentifier: Type.TString;
                providerId: Type.TString;
                userApproved: Type.TBoolean;
                vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
                windows: Type.TObject<{
                    upn: Type.TString;
                }>;
            }>;
            modifySSHDConfig: Type.TBoolean;
            networkInterfaces: Type.TArray<Type.TObject<{
                address: Type.TString;
                family: Type.TEnum<["IPv4", "IPv6"]>;
                internal: Type.TBoolean;
                name: Type.TString;
            }>>;
            organization: Type.TString;
            os: Type.TString;
            osFamily: Type.TString;
            osVersionDetail: Type.TObject<{
                distributionName: Type.TString;
                major: Type.TString;
                majorNumber: Type.TInteger;
                minor: Type.TString;
                minorNumber: Type.TInteger;
                osName: Type.TString;
                patch: Type.TString;
                patchNumber: Type.TInteger;
                releaseName: Type.TString;
                revision: Type.TString;
                version: Type.TString;
            }>;
            policyStats: Type.TObject<{
                duplicate: Type.TInteger;
                failed: Type.TInteger;
                pending: Type.TInteger;
                success: Type.TInteger;
                total: Type.TInteger;
                unsupportedOs: Type.TInteger;
            }>;
            primarySystemUser: Type.TObject<{
                id: Type.TUnion<[Type.TString, Type.TNull]>;
            }>;
            provisionMetadata: Type.TObject<{
                provisioner: Type.TObject<{
                    provisionerId: Type.TString;
                    type: Type.TEnum<["administrator", "mdm", "user"]>;
                }>;
            }>;
            remoteAssistAgentVersion: Type.TString;
            remoteIP: Type.TString;
            secureLogin: Type.TObject<{
                enabled: Type.TBoolean;
                supported: Type.TBoolean;
            }>;
            secureLoginEnabled: Type.TBoolean;
            serialNumber: Type.TString;
            serviceAccountState: Type.TObject<{
                hasSecureToken: Type.TBoolean;
                passwordAPFSValid: Type.TBoolean;
                passwordODValid: Type.TBoolean;
            }>;
            sshRootEnabled: Type.TBoolean;
            sshdParams: Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TString;
            }>>;
            systemInsights: Type.TObject<{
                state: Type.TEnum<["enabled", "disabled", "deferred"]>;
            }>;
            systemTimezone: Type.TInteger;
            tags: Type.TArray<Type.TString>;
            templateName: Type.TString;
            userMetrics: Type.TArray<Type.TObject<{
                admin: Type.TBoolean;
                managed: Type.TBoolean;
                secureTokenEnabled: Type.TBoolean;
                suspended: Type.TBoolean;
                userName: Type.TString;
            }>>;
            version: Type.TString;
            publicKeyHash: Type.TOptional<Type.TString>;
        }>;
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/systems/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            _id: Type.TString;
            id: Type.TString;
            active: Type.TBoolean;
            agentHasFullDiskAccess: Type.TBoolean;
            agentVersion: Type.TString;
            allowMultiFactorAuthentication: Type.TBoolean;
            allowPublicKeyAuthentication: Type.TBoolean;
            allowSshPasswordAuthentication: Type.TBoolean;
            allowSshRootLogin: Type.TBoolean;
            amazonInstanceID: Type.TString;
            arch: Type.TString;
            archFamily: Type.TString;
            attributes: Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TOptional<Type.TString>;
            }>>;
            azureAdJoined: Type.TBoolean;
            builtInCommands: Type.TArray<Type.TObject<{
                name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
                type: Type.TEnum<["security"]>;
            }>>;
            connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            created: Type.TString;
            description: Type.TString;
            desktopCapable: Type.TBoolean;
            displayManager: Type.TString;
            displayName: Type.TString;
            domainInfo: Type.TObject<{
                domainName: Type.TString;
                partOfDomain: Type.TBoolean;
            }>;
            fde: Type.TObject<{
                active: Type.TBoolean;
                keyPresent: Type.TBoolean;
            }>;
            fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
            hasServiceAccount: Type.TBoolean;
            hostname: Type.TString;
            hwVendor: Type.TString;
            isPolicyBound: Type.TBoolean;
            lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
            mdm: Type.TObject<{
                dep: Type.TBoolean;
                enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
                internal: Type.TObject<{
                    deviceId: Type.TString;
                    windowsDeviceId: Type.TString;
                }>;
                lostModeStatus: Type.TString;
                profileIdentifier: Type.TString;
                providerId: Type.TString;
                userApproved: Type.TBoolean;
                vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
                windows: Type.TObject<{
                    upn: Type.TString;
                }>;
            }>;
            modifySSHDConfig: Type.TBoolean;
            networkInterfaces: Type.TArray<Type.TObject<{
                address: Type.TString;
                family: Type.TEnum<["IPv4", "IPv6"]>;
                internal: Type.TBoolean;
                name: Type.TString;
            }>>;
            organization: Type.TString;
            os: Type.TString;
            osFamily: Type.TString;
            osVersionDetail: Type.TObject<{
                distributionName: Type.TString;
                major: Type.TString;
                majorNumber: Type.TInteger;
                minor: Type.TString;
                minorNumber: Type.TInteger;
                osName: Type.TString;
                patch: Type.TString;
                patchNumber: Type.TInteger;
                releaseName: Type.TString;
                revision: Type.TString;
                version: Type.TString;
            }>;
            policyStats: Type.TObject<{
                duplicate: Type.TInteger;
                failed: Type.TInteger;
                pending: Type.TInteger;
                success: Type.TInteger;
                total: Type.TInteger;
                unsupportedOs: Type.TInteger;
            }>;
            primarySystemUser: Type.TObject<{
                id: Type.TUnion<[Type.TString, Type.TNull]>;
            }>;
            provisionMetadata: Type.TObject<{
                provisioner: Type.TObject<{
                    provisionerId: Type.TString;
                    type: Type.TEnum<["administrator", "mdm", "user"]>;
                }>;
            }>;
            remoteAssistAgentVersion: Type.TString;
            remoteIP: Type.TString;
            secureLogin: Type.TObject<{
                enabled: Type.TBoolean;
                supported: Type.TBoolean;
            }>;
            secureLoginEnabled: Type.TBoolean;
            serialNumber: Type.TString;
            serviceAccountState: Type.TObject<{
                hasSecureToken: Type.TBoolean;
                passwordAPFSValid: Type.TBoolean;
                passwordODValid: Type.TBoolean;
            }>;
            sshRootEnabled: Type.TBoolean;
            sshdParams: Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TString;
            }>>;
            systemInsights: Type.TObject<{
                state: Type.TEnum<["enabled", "disabled", "deferred"]>;
            }>;
            systemTimezone: Type.TInteger;
            tags: Type.TArray<Type.TString>;
            templateName: Type.TString;
            userMetrics: Type.TArray<Type.TObject<{
                admin: Type.TBoolean;
                managed: Type.TBoolean;
                secureTokenEnabled: Type.TBoolean;
                suspended: Type.TBoolean;
                userName: Type.TString;
            }>>;
            version: Type.TString;
            publicKeyHash: Type.TOptional<Type.TString>;
        }>;
    };
};

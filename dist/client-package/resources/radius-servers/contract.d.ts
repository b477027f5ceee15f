import { Type } from 'typebox';
export declare const radiusServer: import("../../kit/kind.ts").Kind<Type.TObject<{
    _id: Type.TString;
    name: Type.TString;
    networkSourceIp: Type.TString;
    sharedSecret: Type.TString;
    mfa: Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>;
    authIdp: Type.TEnum<["JUMPCLOUD", "AZURE"]>;
    userLockoutAction: Type.TString;
    userPasswordExpirationAction: Type.TString;
    userPasswordEnabled: Type.TBoolean;
    userCertEnabled: Type.TBoolean;
    deviceCertEnabled: Type.TBoolean;
    caCert: Type.TString;
    radsecEnabled: Type.TBoolean;
    requireRadsec: Type.TBoolean;
    requireTlsAuth: Type.TBoolean;
    organization: Type.TString;
    tags: Type.TArray<Type.TString>;
    tagNames: Type.TArray<Type.TString>;
}>>;
export declare const kinds: {
    radiusServer: import("../../kit/kind.ts").Kind<Type.TObject<{
        _id: Type.TString;
        name: Type.TString;
        networkSourceIp: Type.TString;
        sharedSecret: Type.TString;
        mfa: Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>;
        authIdp: Type.TEnum<["JUMPCLOUD", "AZURE"]>;
        userLockoutAction: Type.TString;
        userPasswordExpirationAction: Type.TString;
        userPasswordEnabled: Type.TBoolean;
        userCertEnabled: Type.TBoolean;
        deviceCertEnabled: Type.TBoolean;
        caCert: Type.TString;
        radsecEnabled: Type.TBoolean;
        requireRadsec: Type.TBoolean;
        requireTlsAuth: Type.TBoolean;
        organization: Type.TString;
        tags: Type.TArray<Type.TString>;
        tagNames: Type.TArray<Type.TString>;
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
    }>>, undefined, "/api/v2/radiusservers/{radiusserver_id}">;
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
    }>, "/api/v2/radiusservers/{radiusserver_id}">;
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
    }>>, undefined, "/api/v2/radiusservers/{radiusserver_id}">;
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
    }>>, undefined, "/api/v2/radiusservers/{radiusserver_id}">;
    create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/radiusservers";
        readonly body: Type.TObject<{
            name: Type.TString;
            networkSourceIp: Type.TString;
            sharedSecret: Type.TString;
            authIdp: Type.TOptional<Type.TEnum<["JUMPCLOUD", "AZURE"]>>;
            caCert: Type.TOptional<Type.TString>;
            deviceCertEnabled: Type.TOptional<Type.TBoolean>;
            mfa: Type.TOptional<Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>>;
            radsecEnabled: Type.TOptional<Type.TBoolean>;
            requireRadsec: Type.TOptional<Type.TBoolean>;
            requireTlsAuth: Type.TOptional<Type.TBoolean>;
            tagNames: Type.TOptional<Type.TArray<Type.TString>>;
            tags: Type.TOptional<Type.TArray<Type.TString>>;
            userCertEnabled: Type.TOptional<Type.TBoolean>;
            userLockoutAction: Type.TOptional<Type.TString>;
            userPasswordEnabled: Type.TOptional<Type.TBoolean>;
            userPasswordExpirationAction: Type.TOptional<Type.TString>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            _id: Type.TString;
            name: Type.TString;
            networkSourceIp: Type.TString;
            sharedSecret: Type.TString;
            mfa: Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>;
            authIdp: Type.TEnum<["JUMPCLOUD", "AZURE"]>;
            userLockoutAction: Type.TString;
            userPasswordExpirationAction: Type.TString;
            userPasswordEnabled: Type.TBoolean;
            userCertEnabled: Type.TBoolean;
            deviceCertEnabled: Type.TBoolean;
            caCert: Type.TString;
            radsecEnabled: Type.TBoolean;
            requireRadsec: Type.TBoolean;
            requireTlsAuth: Type.TBoolean;
            organization: Type.TString;
            tags: Type.TArray<Type.TString>;
            tagNames: Type.TArray<Type.TString>;
        }>;
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/radiusservers/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            _id: Type.TString;
            name: Type.TString;
            networkSourceIp: Type.TString;
            sharedSecret: Type.TString;
            mfa: Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>;
            authIdp: Type.TEnum<["JUMPCLOUD", "AZURE"]>;
            userLockoutAction: Type.TString;
            userPasswordExpirationAction: Type.TString;
            userPasswordEnabled: Type.TBoolean;
            userCertEnabled: Type.TBoolean;
            deviceCertEnabled: Type.TBoolean;
            caCert: Type.TString;
            radsecEnabled: Type.TBoolean;
            requireRadsec: Type.TBoolean;
            requireTlsAuth: Type.TBoolean;
            organization: Type.TString;
            tags: Type.TArray<Type.TString>;
            tagNames: Type.TArray<Type.TString>;
        }>;
    };
    list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/radiusservers";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                _id: Type.TString;
                name: Type.TString;
                networkSourceIp: Type.TString;
                sharedSecret: Type.TString;
                mfa: Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>;
                authIdp: Type.TEnum<["JUMPCLOUD", "AZURE"]>;
                userLockoutAction: Type.TString;
                userPasswordExpirationAction: Type.TString;
                userPasswordEnabled: Type.TBoolean;
                userCertEnabled: Type.TBoolean;
                deviceCertEnabled: Type.TBoolean;
                caCert: Type.TString;
                radsecEnabled: Type.TBoolean;
                requireRadsec: Type.TBoolean;
                requireTlsAuth: Type.TBoolean;
                organization: Type.TString;
                tags: Type.TArray<Type.TString>;
                tagNames: Type.TArray<Type.TString>;
            }>>;
        }>;
    };
    patch: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/radiusservers/{id}";
        readonly body: Type.TObject<{
            caCert: Type.TOptional<Type.TString>;
            deviceCertEnabled: Type.TOptional<Type.TBoolean>;
            mfa: Type.TOptional<Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>>;
            name: Type.TOptional<Type.TString>;
            networkSourceIp: Type.TOptional<Type.TString>;
            radsecEnabled: Type.TOptional<Type.TBoolean>;
            requireRadsec: Type.TOptional<Type.TBoolean>;
            requireTlsAuth: Type.TOptional<Type.TBoolean>;
            sharedSecret: Type.TOptional<Type.TString>;
            tagNames: Type.TOptional<Type.TArray<Type.TString>>;
            tags: Type.TOptional<Type.TArray<Type.TString>>;
            userCertEnabled: Type.TOptional<Type.TBoolean>;
            userLockoutAction: Type.TOptional<Type.TString>;
            userPasswordEnabled: Type.TOptional<Type.TBoolean>;
            userPasswordExpirationAction: Type.TOptional<Type.TString>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            _id: Type.TString;
            mfa: Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>;
            userLockoutAction: Type.TString;
            userPasswordExpirationAction: Type.TString;
            userPasswordEnabled: Type.TBoolean;
            userCertEnabled: Type.TBoolean;
            deviceCertEnabled: Type.TBoolean;
            caCert: Type.TString;
            radsecEnabled: Type.TBoolean;
            requireRadsec: Type.TBoolean;
            requireTlsAuth: Type.TBoolean;
            tags: Type.TArray<Type.TString>;
            tagNames: Type.TArray<Type.TString>;
            name: Type.TString;
            networkSourceIp: Type.TString;
            authIdp: Type.TEnum<["JUMPCLOUD", "AZURE"]>;
        }>;
    };
    put: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/radiusservers/{id}";
        readonly body: Type.TObject<{
            caCert: Type.TOptional<Type.TString>;
            deviceCertEnabled: Type.TOptional<Type.TBoolean>;
            mfa: Type.TOptional<Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>>;
            name: Type.TOptional<Type.TString>;
            networkSourceIp: Type.TOptional<Type.TString>;
            radsecEnabled: Type.TOptional<Type.TBoolean>;
            requireRadsec: Type.TOptional<Type.TBoolean>;
            requireTlsAuth: Type.TOptional<Type.TBoolean>;
            sharedSecret: Type.TOptional<Type.TString>;
            tagNames: Type.TOptional<Type.TArray<Type.TString>>;
            tags: Type.TOptional<Type.TArray<Type.TString>>;
            userCertEnabled: Type.TOptional<Type.TBoolean>;
            userLockoutAction: Type.TOptional<Type.TString>;
            userPasswordEnabled: Type.TOptional<Type.TBoolean>;
            userPasswordExpirationAction: Type.TOptional<Type.TString>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            _id: Type.TString;
            mfa: Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>;
            userLockoutAction: Type.TString;
            userPasswordExpirationAction: Type.TString;
            userPasswordEnabled: Type.TBoolean;
            userCertEnabled: Type.TBoolean;
            deviceCertEnabled: Type.TBoolean;
            caCert: Type.TString;
            radsecEnabled: Type.TBoolean;
            requireRadsec: Type.TBoolean;
            requireTlsAuth: Type.TBoolean;
            tags: Type.TArray<Type.TString>;
            tagNames: Type.TArray<Type.TString>;
            name: Type.TString;
            networkSourceIp: Type.TString;
            authIdp: Type.TEnum<["JUMPCLOUD", "AZURE"]>;
        }>;
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/radiusservers/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            _id: Type.TString;
            mfa: Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>;
            userLockoutAction: Type.TString;
            userPasswordExpirationAction: Type.TString;
            userPasswordEnabled: Type.TBoolean;
            userCertEnabled: Type.TBoolean;
            deviceCertEnabled: Type.TBoolean;
            caCert: Type.TString;
            radsecEnabled: Type.TBoolean;
            requireRadsec: Type.TBoolean;
            requireTlsAuth: Type.TBoolean;
            tags: Type.TArray<Type.TString>;
            tagNames: Type.TArray<Type.TString>;
            name: Type.TString;
            networkSourceIp: Type.TString;
            authIdp: Type.TEnum<["JUMPCLOUD", "AZURE"]>;
        }>;
    };
};

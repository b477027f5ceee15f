import { Type } from 'typebox';
export declare const activeDirectory: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    domain: Type.TString;
    useCase: Type.TEnum<["UNSET", "TWOWAYSYNC", "JCASAUTHORITY", "ADASAUTHORITY"]>;
    delegationState: Type.TEnum<["ENABLED", "PENDING", "DISABLED"]>;
    groupsEnabled: Type.TBoolean;
    permission: Type.TEnum<["PERMISSION_UNSPECIFIED", "PERMISSION_OWNER", "PERMISSION_READ_ONLY"]>;
    primaryAgent: Type.TString;
    primaryImportAgent: Type.TString;
    updatedAt: Type.TString;
}>>;
export declare const activeDirectoryAgent: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    agentType: Type.TEnum<["SYNC", "IMPORT"]>;
    state: Type.TEnum<["unsealed", "active", "inactive"]>;
    hostname: Type.TString;
    version: Type.TString;
    contactAt: Type.TString;
    source_ip: Type.TString;
    idSourceId: Type.TString;
    directory: Type.TString;
    connectKeyHash: Type.TOptional<Type.TString>;
}>>;
export declare const kinds: {
    activeDirectory: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        domain: Type.TString;
        useCase: Type.TEnum<["UNSET", "TWOWAYSYNC", "JCASAUTHORITY", "ADASAUTHORITY"]>;
        delegationState: Type.TEnum<["ENABLED", "PENDING", "DISABLED"]>;
        groupsEnabled: Type.TBoolean;
        permission: Type.TEnum<["PERMISSION_UNSPECIFIED", "PERMISSION_OWNER", "PERMISSION_READ_ONLY"]>;
        primaryAgent: Type.TString;
        primaryImportAgent: Type.TString;
        updatedAt: Type.TString;
    }>>;
    activeDirectoryAgent: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        agentType: Type.TEnum<["SYNC", "IMPORT"]>;
        state: Type.TEnum<["unsealed", "active", "inactive"]>;
        hostname: Type.TString;
        version: Type.TString;
        contactAt: Type.TString;
        source_ip: Type.TString;
        idSourceId: Type.TString;
        directory: Type.TString;
        connectKeyHash: Type.TOptional<Type.TString>;
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
    }>>, undefined, "/api/v2/activedirectories/{activedirectory_id}">;
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
    }>, "/api/v2/activedirectories/{activedirectory_id}">;
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
    }>>, undefined, "/api/v2/activedirectories/{activedirectory_id}">;
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
    }>>, undefined, "/api/v2/activedirectories/{activedirectory_id}">;
    agentsList: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/activedirectories/{activedirectory_id}/agents";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            agentType: Type.TEnum<["SYNC", "IMPORT"]>;
            state: Type.TEnum<["unsealed", "active", "inactive"]>;
            hostname: Type.TString;
            version: Type.TString;
            contactAt: Type.TString;
            source_ip: Type.TString;
            idSourceId: Type.TString;
        }>>;
    };
    agentsGet: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/activedirectories/{activedirectory_id}/agents/{agent_id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            id: Type.TString;
            agentType: Type.TEnum<["SYNC", "IMPORT"]>;
            state: Type.TEnum<["unsealed", "active", "inactive"]>;
            hostname: Type.TString;
            version: Type.TString;
            contactAt: Type.TString;
            source_ip: Type.TString;
            idSourceId: Type.TString;
        }>;
    };
    agentsDelete: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/activedirectories/{activedirectory_id}/agents/{agent_id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: null;
    };
    agentsPost: {
        readonly area: "Active Directory";
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly list: 'array';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly links: true;
        };
        readonly reach: 'organization';
        readonly id: "activedirectories_agentsPost";
        readonly method: "POST";
        readonly path: "/api/v2/activedirectories/{activedirectory_id}/agents";
        readonly title: "Create an agent of an Active Directory; its connect key is shown once";
        readonly access: "servers.write";
        readonly body: Type.TObject<{
            agentType: Type.TOptional<Type.TEnum<["SYNC", "IMPORT"]>>;
        }>;
        readonly status: 201;
        readonly response: Type.TObject<{
            id: Type.TString;
            agentType: Type.TEnum<["SYNC", "IMPORT"]>;
            state: Type.TEnum<["unsealed", "active", "inactive"]>;
            hostname: Type.TString;
            version: Type.TString;
            contactAt: Type.TString;
            source_ip: Type.TString;
            idSourceId: Type.TString;
            connectKey: Type.TString;
        }>;
        readonly shownOnce: readonly ["connectKey"];
    } & {
        readonly operation: true;
    };
    create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/activedirectories";
        readonly body: Type.TObject<{
            id: Type.TOptional<Type.TString>;
            permission: Type.TOptional<Type.TEnum<["PERMISSION_UNSPECIFIED", "PERMISSION_OWNER", "PERMISSION_READ_ONLY"]>>;
            primaryAgent: Type.TOptional<Type.TString>;
            primaryImportAgent: Type.TOptional<Type.TString>;
            updatedAt: Type.TOptional<Type.TString>;
            domain: Type.TString;
            delegationState: Type.TOptional<Type.TEnum<["ENABLED", "PENDING", "DISABLED"]>>;
            groupsEnabled: Type.TOptional<Type.TBoolean>;
            useCase: Type.TOptional<Type.TEnum<["UNSET", "TWOWAYSYNC", "JCASAUTHORITY", "ADASAUTHORITY"]>>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            id: Type.TString;
            domain: Type.TString;
            useCase: Type.TEnum<["UNSET", "TWOWAYSYNC", "JCASAUTHORITY", "ADASAUTHORITY"]>;
            delegationState: Type.TEnum<["ENABLED", "PENDING", "DISABLED"]>;
            groupsEnabled: Type.TBoolean;
            permission: Type.TEnum<["PERMISSION_UNSPECIFIED", "PERMISSION_OWNER", "PERMISSION_READ_ONLY"]>;
            primaryAgent: Type.TString;
            primaryImportAgent: Type.TString;
            updatedAt: Type.TString;
        }>;
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/activedirectories/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            id: Type.TString;
            domain: Type.TString;
            useCase: Type.TEnum<["UNSET", "TWOWAYSYNC", "JCASAUTHORITY", "ADASAUTHORITY"]>;
            delegationState: Type.TEnum<["ENABLED", "PENDING", "DISABLED"]>;
            groupsEnabled: Type.TBoolean;
            permission: Type.TEnum<["PERMISSION_UNSPECIFIED", "PERMISSION_OWNER", "PERMISSION_READ_ONLY"]>;
            primaryAgent: Type.TString;
            primaryImportAgent: Type.TString;
            updatedAt: Type.TString;
        }>;
    };
    list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/activedirectories";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            domain: Type.TString;
            useCase: Type.TEnum<["UNSET", "TWOWAYSYNC", "JCASAUTHORITY", "ADASAUTHORITY"]>;
            delegationState: Type.TEnum<["ENABLED", "PENDING", "DISABLED"]>;
            groupsEnabled: Type.TBoolean;
            permission: Type.TEnum<["PERMISSION_UNSPECIFIED", "PERMISSION_OWNER", "PERMISSION_READ_ONLY"]>;
            primaryAgent: Type.TString;
            primaryImportAgent: Type.TString;
            updatedAt: Type.TString;
        }>>;
    };
    patch: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/activedirectories/{id}";
        readonly body: Type.TObject<{
            delegationState: Type.TOptional<Type.TEnum<["ENABLED", "PENDING", "DISABLED"]>>;
            groupsEnabled: Type.TOptional<Type.TBoolean>;
            useCase: Type.TOptional<Type.TEnum<["UNSET", "TWOWAYSYNC", "JCASAUTHORITY", "ADASAUTHORITY"]>>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            id: Type.TString;
            domain: Type.TString;
            useCase: Type.TEnum<["UNSET", "TWOWAYSYNC", "JCASAUTHORITY", "ADASAUTHORITY"]>;
            delegationState: Type.TEnum<["ENABLED", "PENDING", "DISABLED"]>;
            groupsEnabled: Type.TBoolean;
            permission: Type.TEnum<["PERMISSION_UNSPECIFIED", "PERMISSION_OWNER", "PERMISSION_READ_ONLY"]>;
            primaryAgent: Type.TString;
            primaryImportAgent: Type.TString;
            updatedAt: Type.TString;
        }>;
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/activedirectories/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            id: Type.TString;
            domain: Type.TString;
            useCase: Type.TEnum<["UNSET", "TWOWAYSYNC", "JCASAUTHORITY", "ADASAUTHORITY"]>;
            delegationState: Type.TEnum<["ENABLED", "PENDING", "DISABLED"]>;
            groupsEnabled: Type.TBoolean;
            permission: Type.TEnum<["PERMISSION_UNSPECIFIED", "PERMISSION_OWNER", "PERMISSION_READ_ONLY"]>;
            primaryAgent: Type.TString;
            primaryImportAgent: Type.TString;
            updatedAt: Type.TString;
        }>;
    };
};

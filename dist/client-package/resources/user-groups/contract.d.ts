import { Type } from 'typebox';
/** User groups (handbook 4.2). Names are compared without regard to case, as LDAP compares a cn (RFC 4519 2.3). */
export declare const userGroup: import("../../kit/kind.ts").Kind<Type.TObject<{
    membershipMethod: Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>;
    membershipAutomated: Type.TBoolean;
    memberQuery: Type.TObject<{
        queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
        filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
            field: Type.TString;
            operator: Type.TString;
            value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
        }>]>>>;
        searchFilters: Type.TOptional<Type.TString>;
    }>;
    memberQueryExemptions: Type.TArray<Type.TObject<{
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        id: Type.TString;
        attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
    }>>;
    memberSuggestionsNotify: Type.TBoolean;
    memberQueryErrorFlags: Type.TArray<Type.TEnum<["CYCLE", "INVALID_GROUP_REFERENCE"]>>;
    id: Type.TString;
    name: Type.TString;
    type: Type.TEnum<["user_group"]>;
    description: Type.TString;
    email: Type.TString;
    attributes: Type.TObject<{
        sudo: Type.TOptional<Type.TObject<{
            enabled: Type.TBoolean;
            withoutPassword: Type.TBoolean;
        }>>;
        ldapGroups: Type.TOptional<Type.TArray<Type.TObject<{
            name: Type.TString;
        }>>>;
        posixGroups: Type.TOptional<Type.TArray<Type.TObject<{
            id: Type.TInteger;
            name: Type.TString;
        }>>>;
        radius: Type.TOptional<Type.TObject<{
            reply: Type.TOptional<Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TString;
            }>>>;
        }>>;
        sambaEnabled: Type.TOptional<Type.TBoolean>;
    }>;
    organizationObjectId: Type.TString;
    suggestionCounts: Type.TObject<{
        add: Type.TInteger;
        remove: Type.TInteger;
        total: Type.TInteger;
    }>;
    disabled: Type.TBoolean;
}>>;
export declare const kinds: {
    user_group: import("../../kit/kind.ts").Kind<Type.TObject<{
        membershipMethod: Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>;
        membershipAutomated: Type.TBoolean;
        memberQuery: Type.TObject<{
            queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
            filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
                field: Type.TString;
                operator: Type.TString;
                value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
            }>]>>>;
            searchFilters: Type.TOptional<Type.TString>;
        }>;
        memberQueryExemptions: Type.TArray<Type.TObject<{
            type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
            id: Type.TString;
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
        }>>;
        memberSuggestionsNotify: Type.TBoolean;
        memberQueryErrorFlags: Type.TArray<Type.TEnum<["CYCLE", "INVALID_GROUP_REFERENCE"]>>;
        id: Type.TString;
        name: Type.TString;
        type: Type.TEnum<["user_group"]>;
        description: Type.TString;
        email: Type.TString;
        attributes: Type.TObject<{
            sudo: Type.TOptional<Type.TObject<{
                enabled: Type.TBoolean;
                withoutPassword: Type.TBoolean;
            }>>;
            ldapGroups: Type.TOptional<Type.TArray<Type.TObject<{
                name: Type.TString;
            }>>>;
            posixGroups: Type.TOptional<Type.TArray<Type.TObject<{
                id: Type.TInteger;
                name: Type.TString;
            }>>>;
            radius: Type.TOptional<Type.TObject<{
                reply: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TString;
                }>>>;
            }>>;
            sambaEnabled: Type.TOptional<Type.TBoolean>;
        }>;
        organizationObjectId: Type.TString;
        suggestionCounts: Type.TObject<{
            add: Type.TInteger;
            remove: Type.TInteger;
            total: Type.TInteger;
        }>;
        disabled: Type.TBoolean;
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
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
    }>, "/api/v2/usergroups/{group_id}">;
    members: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
    changeMembers: import("../../kit/graph-operations.ts").GraphOperation<null, Type.TObject<{
        op: Type.TEnum<["add", "remove", "update"]>;
        type: Type.TEnum<("active_directory" | "application" | "command" | "g_suite" | "idp_routing_policy" | "ldap_server" | "office_365" | "password_manager_item" | "policy" | "policy_group" | "radius_server" | "software_app" | "system" | "system_group" | "user" | "user_group")[]>;
        id: Type.TString;
        attributes: Type.TOptional<Type.TUnion<[Type.TObject<{
            sudo: Type.TOptional<Type.TObject<{
                enabled: Type.TBoolean;
                withoutPassword: Type.TBoolean;
            }>>;
        }>, Type.TNull]>>;
    }>, "/api/v2/usergroups/{group_id}">;
    membership: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
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
    }>>, undefined, "/api/v2/usergroups/{group_id}">;
    suggestions: {
        readonly id: "groups_user_suggestions_get";
        readonly method: "GET";
        readonly path: "/api/v2/usergroups/{group_id}/suggestions";
        readonly title: "List the suggested member changes of a user group";
        readonly area: "User Groups";
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
        readonly reach: "organization";
        readonly access: "groups.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            object: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
            op: Type.TEnum<["add", "remove"]>;
        }>>;
    } & {
        readonly operation: true;
    };
    applySuggestions: {
        readonly id: "groups_user_suggestions_post";
        readonly method: "POST";
        readonly path: "/api/v2/usergroups/{group_id}/suggestions";
        readonly title: "Apply suggested member changes of a user group";
        readonly description: "Ids without a suggestion are answered in `suggestions_not_found`.";
        readonly area: "User Groups";
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
        readonly reach: "organization";
        readonly access: "graph.write";
        readonly body: Type.TObject<{
            user_ids: Type.TArray<Type.TString>;
        }>;
        readonly tolerant: true;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            suggestions_found: Type.TArray<Type.TString>;
            suggestions_not_found: Type.TArray<Type.TString>;
        }>>;
    } & {
        readonly operation: true;
    };
    create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/usergroups";
        readonly body: Type.TObject<{
            name: Type.TString;
            attributes: Type.TOptional<Type.TObject<{
                sudo: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    withoutPassword: Type.TBoolean;
                }>>;
                ldapGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                }>>>;
                posixGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    id: Type.TInteger;
                    name: Type.TString;
                }>>>;
                radius: Type.TOptional<Type.TObject<{
                    reply: Type.TOptional<Type.TArray<Type.TObject<{
                        name: Type.TString;
                        value: Type.TString;
                    }>>>;
                }>>;
                sambaEnabled: Type.TOptional<Type.TBoolean>;
            }>>;
            description: Type.TOptional<Type.TString>;
            email: Type.TOptional<Type.TString>;
            memberQuery: Type.TOptional<Type.TObject<{
                queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
                filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
                    field: Type.TString;
                    operator: Type.TString;
                    value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
                }>]>>>;
                searchFilters: Type.TOptional<Type.TString>;
            }>>;
            memberQueryExemptions: Type.TOptional<Type.TArray<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>>;
            memberSuggestionsNotify: Type.TOptional<Type.TBoolean>;
            membershipAutomated: Type.TOptional<Type.TBoolean>;
            membershipMethod: Type.TOptional<Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            membershipMethod: Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>;
            membershipAutomated: Type.TBoolean;
            memberQuery: Type.TObject<{
                queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
                filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
                    field: Type.TString;
                    operator: Type.TString;
                    value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
                }>]>>>;
                searchFilters: Type.TOptional<Type.TString>;
            }>;
            memberQueryExemptions: Type.TArray<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            memberSuggestionsNotify: Type.TBoolean;
            memberQueryErrorFlags: Type.TArray<Type.TEnum<["CYCLE", "INVALID_GROUP_REFERENCE"]>>;
            id: Type.TString;
            name: Type.TString;
            type: Type.TEnum<["user_group"]>;
            description: Type.TString;
            email: Type.TString;
            attributes: Type.TObject<{
                sudo: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    withoutPassword: Type.TBoolean;
                }>>;
                ldapGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                }>>>;
                posixGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    id: Type.TInteger;
                    name: Type.TString;
                }>>>;
                radius: Type.TOptional<Type.TObject<{
                    reply: Type.TOptional<Type.TArray<Type.TObject<{
                        name: Type.TString;
                        value: Type.TString;
                    }>>>;
                }>>;
                sambaEnabled: Type.TOptional<Type.TBoolean>;
            }>;
            organizationObjectId: Type.TString;
            suggestionCounts: Type.TObject<{
                add: Type.TInteger;
                remove: Type.TInteger;
                total: Type.TInteger;
            }>;
            disabled: Type.TBoolean;
        }>;
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/usergroups/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            membershipMethod: Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>;
            membershipAutomated: Type.TBoolean;
            memberQuery: Type.TObject<{
                queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
                filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
                    field: Type.TString;
                    operator: Type.TString;
                    value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
                }>]>>>;
                searchFilters: Type.TOptional<Type.TString>;
            }>;
            memberQueryExemptions: Type.TArray<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            memberSuggestionsNotify: Type.TBoolean;
            memberQueryErrorFlags: Type.TArray<Type.TEnum<["CYCLE", "INVALID_GROUP_REFERENCE"]>>;
            id: Type.TString;
            name: Type.TString;
            type: Type.TEnum<["user_group"]>;
            description: Type.TString;
            email: Type.TString;
            attributes: Type.TObject<{
                sudo: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    withoutPassword: Type.TBoolean;
                }>>;
                ldapGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                }>>>;
                posixGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    id: Type.TInteger;
                    name: Type.TString;
                }>>>;
                radius: Type.TOptional<Type.TObject<{
                    reply: Type.TOptional<Type.TArray<Type.TObject<{
                        name: Type.TString;
                        value: Type.TString;
                    }>>>;
                }>>;
                sambaEnabled: Type.TOptional<Type.TBoolean>;
            }>;
            organizationObjectId: Type.TString;
            suggestionCounts: Type.TObject<{
                add: Type.TInteger;
                remove: Type.TInteger;
                total: Type.TInteger;
            }>;
            disabled: Type.TBoolean;
        }>;
    };
    list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/usergroups";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TArray<Type.TObject<{
            membershipMethod: Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>;
            membershipAutomated: Type.TBoolean;
            memberQuery: Type.TObject<{
                queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
                filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
                    field: Type.TString;
                    operator: Type.TString;
                    value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
                }>]>>>;
                searchFilters: Type.TOptional<Type.TString>;
            }>;
            memberQueryExemptions: Type.TArray<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            memberSuggestionsNotify: Type.TBoolean;
            memberQueryErrorFlags: Type.TArray<Type.TEnum<["CYCLE", "INVALID_GROUP_REFERENCE"]>>;
            id: Type.TString;
            name: Type.TString;
            type: Type.TEnum<["user_group"]>;
            description: Type.TString;
            email: Type.TString;
            attributes: Type.TObject<{
                sudo: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    withoutPassword: Type.TBoolean;
                }>>;
                ldapGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                }>>>;
                posixGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    id: Type.TInteger;
                    name: Type.TString;
                }>>>;
                radius: Type.TOptional<Type.TObject<{
                    reply: Type.TOptional<Type.TArray<Type.TObject<{
                        name: Type.TString;
                        value: Type.TString;
                    }>>>;
                }>>;
                sambaEnabled: Type.TOptional<Type.TBoolean>;
            }>;
            organizationObjectId: Type.TString;
            suggestionCounts: Type.TObject<{
                add: Type.TInteger;
                remove: Type.TInteger;
                total: Type.TInteger;
            }>;
            disabled: Type.TBoolean;
        }>>;
    };
    patch: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/usergroups/{id}";
        readonly body: Type.TObject<{
            name: Type.TOptional<Type.TString>;
            attributes: Type.TOptional<Type.TObject<{
                sudo: Type.TOptional<Type.TUnion<[Type.TObject<{
                    enabled: Type.TBoolean;
                    withoutPassword: Type.TBoolean;
                }>, Type.TNull]>>;
                ldapGroups: Type.TOptional<Type.TUnion<[Type.TArray<Type.TObject<{
                    name: Type.TString;
                }>>, Type.TNull]>>;
                posixGroups: Type.TOptional<Type.TUnion<[Type.TArray<Type.TObject<{
                    id: Type.TInteger;
                    name: Type.TString;
                }>>, Type.TNull]>>;
                radius: Type.TOptional<Type.TUnion<[Type.TObject<{
                    reply: Type.TOptional<Type.TArray<Type.TObject<{
                        name: Type.TString;
                        value: Type.TString;
                    }>>>;
                }>, Type.TNull]>>;
                sambaEnabled: Type.TOptional<Type.TUnion<[Type.TBoolean, Type.TNull]>>;
            }>>;
            description: Type.TOptional<Type.TString>;
            email: Type.TOptional<Type.TString>;
            memberQuery: Type.TOptional<Type.TObject<{
                queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
                filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
                    field: Type.TString;
                    operator: Type.TString;
                    value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
                }>]>>>;
                searchFilters: Type.TOptional<Type.TString>;
            }>>;
            memberQueryExemptions: Type.TOptional<Type.TArray<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>>;
            memberSuggestionsNotify: Type.TOptional<Type.TBoolean>;
            membershipAutomated: Type.TOptional<Type.TBoolean>;
            membershipMethod: Type.TOptional<Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            membershipMethod: Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>;
            membershipAutomated: Type.TBoolean;
            memberQuery: Type.TObject<{
                queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
                filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
                    field: Type.TString;
                    operator: Type.TString;
                    value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
                }>]>>>;
                searchFilters: Type.TOptional<Type.TString>;
            }>;
            memberQueryExemptions: Type.TArray<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            memberSuggestionsNotify: Type.TBoolean;
            memberQueryErrorFlags: Type.TArray<Type.TEnum<["CYCLE", "INVALID_GROUP_REFERENCE"]>>;
            id: Type.TString;
            name: Type.TString;
            type: Type.TEnum<["user_group"]>;
            description: Type.TString;
            email: Type.TString;
            attributes: Type.TObject<{
                sudo: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    withoutPassword: Type.TBoolean;
                }>>;
                ldapGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                }>>>;
                posixGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    id: Type.TInteger;
                    name: Type.TString;
                }>>>;
                radius: Type.TOptional<Type.TObject<{
                    reply: Type.TOptional<Type.TArray<Type.TObject<{
                        name: Type.TString;
                        value: Type.TString;
                    }>>>;
                }>>;
                sambaEnabled: Type.TOptional<Type.TBoolean>;
            }>;
            organizationObjectId: Type.TString;
            suggestionCounts: Type.TObject<{
                add: Type.TInteger;
                remove: Type.TInteger;
                total: Type.TInteger;
            }>;
            disabled: Type.TBoolean;
        }>;
    };
    put: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/usergroups/{id}";
        readonly body: Type.TObject<{
            name: Type.TString;
            attributes: Type.TOptional<Type.TObject<{
                sudo: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    withoutPassword: Type.TBoolean;
                }>>;
                ldapGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                }>>>;
                posixGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    id: Type.TInteger;
                    name: Type.TString;
                }>>>;
                radius: Type.TOptional<Type.TObject<{
                    reply: Type.TOptional<Type.TArray<Type.TObject<{
                        name: Type.TString;
                        value: Type.TString;
                    }>>>;
                }>>;
                sambaEnabled: Type.TOptional<Type.TBoolean>;
            }>>;
            description: Type.TOptional<Type.TString>;
            email: Type.TOptional<Type.TString>;
            memberQuery: Type.TOptional<Type.TObject<{
                queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
                filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
                    field: Type.TString;
                    operator: Type.TString;
                    value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
                }>]>>>;
                searchFilters: Type.TOptional<Type.TString>;
            }>>;
            memberQueryExemptions: Type.TOptional<Type.TArray<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>>;
            memberSuggestionsNotify: Type.TOptional<Type.TBoolean>;
            membershipAutomated: Type.TOptional<Type.TBoolean>;
            membershipMethod: Type.TOptional<Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            membershipMethod: Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>;
            membershipAutomated: Type.TBoolean;
            memberQuery: Type.TObject<{
                queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
                filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
                    field: Type.TString;
                    operator: Type.TString;
                    value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
                }>]>>>;
                searchFilters: Type.TOptional<Type.TString>;
            }>;
            memberQueryExemptions: Type.TArray<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            memberSuggestionsNotify: Type.TBoolean;
            memberQueryErrorFlags: Type.TArray<Type.TEnum<["CYCLE", "INVALID_GROUP_REFERENCE"]>>;
            id: Type.TString;
            name: Type.TString;
            type: Type.TEnum<["user_group"]>;
            description: Type.TString;
            email: Type.TString;
            attributes: Type.TObject<{
                sudo: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    withoutPassword: Type.TBoolean;
                }>>;
                ldapGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                }>>>;
                posixGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    id: Type.TInteger;
                    name: Type.TString;
                }>>>;
                radius: Type.TOptional<Type.TObject<{
                    reply: Type.TOptional<Type.TArray<Type.TObject<{
                        name: Type.TString;
                        value: Type.TString;
                    }>>>;
                }>>;
                sambaEnabled: Type.TOptional<Type.TBoolean>;
            }>;
            organizationObjectId: Type.TString;
            suggestionCounts: Type.TObject<{
                add: Type.TInteger;
                remove: Type.TInteger;
                total: Type.TInteger;
            }>;
            disabled: Type.TBoolean;
        }>;
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/usergroups/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            membershipMethod: Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>;
            membershipAutomated: Type.TBoolean;
            memberQuery: Type.TObject<{
                queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
                filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
                    field: Type.TString;
                    operator: Type.TString;
                    value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
                }>]>>>;
                searchFilters: Type.TOptional<Type.TString>;
            }>;
            memberQueryExemptions: Type.TArray<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            memberSuggestionsNotify: Type.TBoolean;
            memberQueryErrorFlags: Type.TArray<Type.TEnum<["CYCLE", "INVALID_GROUP_REFERENCE"]>>;
            id: Type.TString;
            name: Type.TString;
            type: Type.TEnum<["user_group"]>;
            description: Type.TString;
            email: Type.TString;
            attributes: Type.TObject<{
                sudo: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    withoutPassword: Type.TBoolean;
                }>>;
                ldapGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                }>>>;
                posixGroups: Type.TOptional<Type.TArray<Type.TObject<{
                    id: Type.TInteger;
                    name: Type.TString;
                }>>>;
                radius: Type.TOptional<Type.TObject<{
                    reply: Type.TOptional<Type.TArray<Type.TObject<{
                        name: Type.TString;
                        value: Type.TString;
                    }>>>;
                }>>;
                sambaEnabled: Type.TOptional<Type.TBoolean>;
            }>;
            organizationObjectId: Type.TString;
            suggestionCounts: Type.TObject<{
                add: Type.TInteger;
                remove: Type.TInteger;
                total: Type.TInteger;
            }>;
            disabled: Type.TBoolean;
        }>;
    };
};

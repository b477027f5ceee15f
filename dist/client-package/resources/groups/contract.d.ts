import { Type } from 'typebox';
/** What all kinds of group have in common (handbook 4.2). */
export declare const Group: Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    type: Type.TEnum<["policy_group", "system_group", "user_group"]>;
    description: Type.TString;
    email: Type.TString;
    attributes: Type.TRecord<"^.*$", Type.TUnknown>;
    organizationObjectId: Type.TString;
    memberQueryErrorFlags: Type.TArray<Type.TEnum<["CYCLE", "INVALID_GROUP_REFERENCE"]>>;
}>;
export declare const kinds: {
    member_suggestion: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        key: Type.TString;
        group: Type.TString;
        groupType: Type.TEnum<["user_group", "system_group"]>;
        member: Type.TString;
        memberType: Type.TEnum<["user", "system"]>;
        op: Type.TEnum<["add", "remove"]>;
    }>>;
    ruled_groups: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        groups: Type.TArray<Type.TObject<{
            type: Type.TEnum<["user_group", "system_group"]>;
            id: Type.TString;
            stamp: Type.TString;
        }>>;
    }>>;
};
export declare const operations: {
    list: {
        readonly id: "groups_list";
        readonly method: "GET";
        readonly path: "/api/v2/groups";
        readonly title: "List groups of every type";
        readonly area: "Groups";
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
        readonly headers: Type.TObject<{
            'x-unfiltered-total-count': Type.TOptional<Type.TInteger>;
        }>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            type: Type.TEnum<["policy_group", "system_group", "user_group"]>;
            description: Type.TString;
            email: Type.TString;
            attributes: Type.TRecord<"^.*$", Type.TUnknown>;
            organizationObjectId: Type.TString;
            memberQueryErrorFlags: Type.TArray<Type.TEnum<["CYCLE", "INVALID_GROUP_REFERENCE"]>>;
        }>>;
        readonly verb: {
            readonly name: "union";
            readonly kinds: readonly [import("../../kit/kind.ts").Kind<Type.TObject<{
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
            }>>, import("../../kit/kind.ts").Kind<Type.TObject<{
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
                type: Type.TEnum<["system_group"]>;
                description: Type.TString;
                email: Type.TString;
                attributes: Type.TRecord<"^.*$", Type.TUnknown>;
                organizationObjectId: Type.TString;
                disabled: Type.TBoolean;
            }>>, import("../../kit/kind.ts").Kind<Type.TObject<{
                id: Type.TString;
                name: Type.TString;
                type: Type.TEnum<["policy_group"]>;
                description: Type.TString;
                email: Type.TString;
                attributes: Type.TRecord<"^.*$", Type.TUnknown>;
                organizationObjectId: Type.TString;
            }>>];
        };
    } & {
        readonly operation: true;
    };
};

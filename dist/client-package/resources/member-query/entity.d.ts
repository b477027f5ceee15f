import { Type, type Static } from 'typebox';
/** What the two kinds of group with members by rule have in common (handbook 4.2, 4.4). */
export declare const MembershipMethod: Type.TEnum<["NOTSET", "STATIC", "DYNAMIC_REVIEW_REQUIRED", "DYNAMIC_AUTOMATED"]>;
export type MembershipMethod = Static<typeof MembershipMethod>;
export declare const MemberQuery: Type.TObject<{
    queryType: Type.TEnum<["FilterQuery", "Filter", "Search"]>;
    filters: Type.TOptional<Type.TArray<Type.TUnion<[Type.TString, Type.TObject<{
        field: Type.TString;
        operator: Type.TString;
        value: Type.TUnion<[...(Type.TBoolean | Type.TNumber | Type.TString)[], Type.TArray<Type.TUnion<(Type.TBoolean | Type.TNumber | Type.TString)[]>>]>;
    }>]>>>;
    searchFilters: Type.TOptional<Type.TString>;
}>;
export type MemberQuery = Static<typeof MemberQuery>;
/** The properties of membership, as both kinds of group declare them. */
export declare const membership: {
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
};
export declare const groupDefaults: {
    description: string;
    email: string;
    attributes: {};
    membershipMethod: 'STATIC';
    membershipAutomated: boolean;
    memberQuery: {
        queryType: "Filter" | "FilterQuery" | "Search";
        filters?: (string | {
            field: string;
            operator: string;
            value: never;
        })[];
        searchFilters?: string;
    };
    memberQueryExemptions: never[];
    memberSuggestionsNotify: boolean;
    memberQueryErrorFlags: never[];
    disabled: boolean;
};
/** The facts of both kinds, beside their names and shapes. */
export declare const groupFacts: {
    readonly idField: 'id';
    readonly home: 'organization';
    readonly nameField: 'name';
    readonly unique: readonly [{
        readonly name: 'name';
        readonly fold: true;
        readonly message: 'Group already exists';
    }];
    readonly indexed: readonly ['name', 'email', 'type', 'membershipMethod', 'description'];
    readonly searchable: readonly ['name', 'description', 'email'];
};
/** What of membership a caller writes. */
export declare const MEMBERSHIP_NAMES: readonly ['membershipMethod', 'membershipAutomated', 'memberQuery', 'memberQueryExemptions', 'memberSuggestionsNotify'];
/** Said of both kinds' PUT. */
export declare const PUT_NOTE: string;
/** One suggestion as the API answers it. */
export declare const MemberSuggestion: Type.TObject<{
    object: Type.TObject<{
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        id: Type.TString;
        attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
    }>;
    op: Type.TEnum<["add", "remove"]>;
}>;
export declare const MemberSuggestionsPostResult: Type.TObject<{
    suggestions_found: Type.TArray<Type.TString>;
    suggestions_not_found: Type.TArray<Type.TString>;
}>;
/** Most suggestions that one request applies, so that its transaction stays short. */
export declare const SuggestionIds: Type.TArray<Type.TString>;
export declare const memberSuggestion: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    /** `<group>:<member>`: at most one suggestion for each pair. */
    key: Type.TString;
    group: Type.TString;
    groupType: Type.TEnum<["user_group", "system_group"]>;
    member: Type.TString;
    memberType: Type.TEnum<["user", "system"]>;
    op: Type.TEnum<["add", "remove"]>;
}>>;
export declare const ruledGroups: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    groups: Type.TArray<Type.TObject<{
        type: Type.TEnum<["user_group", "system_group"]>;
        id: Type.TString;
        stamp: Type.TString;
    }>>;
}>>;

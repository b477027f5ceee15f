import { Type } from 'typebox';
/** The attributes of a PATCH: named ones are replaced, null takes one out, others stay. */
export declare const UserGroupAttributesPatch: Type.TObject<{
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
}>;
export declare const UserGroup: Type.TObject<{
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

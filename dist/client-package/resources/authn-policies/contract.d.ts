import { Type } from 'typebox';
export declare const authnPolicy: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    description: Type.TString;
    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
    disabled: Type.TBoolean;
    monitorOnly: Type.TBoolean;
    effect: Type.TObject<{
        action: Type.TEnum<["allow", "deny", "unknown"]>;
        obligations: Type.TOptional<Type.TObject<{
            mfa: Type.TOptional<Type.TObject<{
                required: Type.TOptional<Type.TBoolean>;
            }>>;
            mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
            }>>>;
            mfaFactorSelectionMode: Type.TOptional<Type.TString>;
            userVerification: Type.TOptional<Type.TObject<{
                requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
            }>>;
        }>>;
        custom_error_message: Type.TOptional<Type.TObject<{
            enabled: Type.TBoolean;
            message: Type.TString;
            primary_help: Type.TOptional<Type.TObject<{
                text: Type.TOptional<Type.TString>;
                url: Type.TOptional<Type.TString>;
            }>>;
            secondary_help: Type.TOptional<Type.TObject<{
                text: Type.TOptional<Type.TString>;
                url: Type.TOptional<Type.TString>;
            }>>;
        }>>;
    }>;
    targets: Type.TObject<{
        resources: Type.TOptional<Type.TArray<Type.TObject<{
            type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
            id: Type.TOptional<Type.TString>;
        }>>>;
        users: Type.TOptional<Type.TObject<{
            inclusions: Type.TOptional<Type.TArray<Type.TString>>;
        }>>;
        userGroups: Type.TOptional<Type.TObject<{
            inclusions: Type.TOptional<Type.TArray<Type.TString>>;
            exclusions: Type.TOptional<Type.TArray<Type.TString>>;
        }>>;
        userAttributes: Type.TOptional<Type.TObject<{
            inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                field: Type.TString;
                operator: Type.TEnum<["EQ"]>;
                value: Type.TUnknown;
            }>>>;
            exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                field: Type.TString;
                operator: Type.TEnum<["EQ"]>;
                value: Type.TUnknown;
            }>>>;
        }>>;
        excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
    }>;
    conditions: Type.TRecord<"^.*$", Type.TUnknown>;
}>>;
export declare const kinds: {
    authnPolicy: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        description: Type.TString;
        type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
        disabled: Type.TBoolean;
        monitorOnly: Type.TBoolean;
        effect: Type.TObject<{
            action: Type.TEnum<["allow", "deny", "unknown"]>;
            obligations: Type.TOptional<Type.TObject<{
                mfa: Type.TOptional<Type.TObject<{
                    required: Type.TOptional<Type.TBoolean>;
                }>>;
                mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                    type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                }>>>;
                mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                userVerification: Type.TOptional<Type.TObject<{
                    requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                }>>;
            }>>;
            custom_error_message: Type.TOptional<Type.TObject<{
                enabled: Type.TBoolean;
                message: Type.TString;
                primary_help: Type.TOptional<Type.TObject<{
                    text: Type.TOptional<Type.TString>;
                    url: Type.TOptional<Type.TString>;
                }>>;
                secondary_help: Type.TOptional<Type.TObject<{
                    text: Type.TOptional<Type.TString>;
                    url: Type.TOptional<Type.TString>;
                }>>;
            }>>;
        }>;
        targets: Type.TObject<{
            resources: Type.TOptional<Type.TArray<Type.TObject<{
                type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                id: Type.TOptional<Type.TString>;
            }>>>;
            users: Type.TOptional<Type.TObject<{
                inclusions: Type.TOptional<Type.TArray<Type.TString>>;
            }>>;
            userGroups: Type.TOptional<Type.TObject<{
                inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                exclusions: Type.TOptional<Type.TArray<Type.TString>>;
            }>>;
            userAttributes: Type.TOptional<Type.TObject<{
                inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                    field: Type.TString;
                    operator: Type.TEnum<["EQ"]>;
                    value: Type.TUnknown;
                }>>>;
                exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                    field: Type.TString;
                    operator: Type.TEnum<["EQ"]>;
                    value: Type.TUnknown;
                }>>>;
            }>>;
            excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
        }>;
        conditions: Type.TRecord<"^.*$", Type.TUnknown>;
    }>>;
};
export declare const operations: {
    simulate: {
        readonly id: "muster_authn_simulate";
        readonly method: "POST";
        readonly path: "/muster/v1/authn/simulate";
        readonly title: "Say which authentication policy would decide a sign-in, and why";
        readonly description: string;
        readonly area: "Muster sign-in";
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
        readonly reach: "organization";
        readonly access: "authn.read";
        readonly body: Type.TObject<{
            user: Type.TString;
            resource: Type.TObject<{
                type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                id: Type.TOptional<Type.TString>;
            }>;
            address: Type.TOptional<Type.TString>;
            country: Type.TOptional<Type.TString>;
            deviceManaged: Type.TOptional<Type.TBoolean>;
            deviceEncrypted: Type.TOptional<Type.TBoolean>;
            operatingSystem: Type.TOptional<Type.TString>;
        }>;
        readonly readsOnly: true;
        readonly status: 200;
        readonly response: Type.TObject<{
            policy: Type.TUnion<[Type.TObject<{
                id: Type.TString;
                name: Type.TString;
            }>, Type.TNull]>;
            effect: Type.TObject<{
                action: Type.TEnum<["allow", "deny", "unknown"]>;
                obligations: Type.TOptional<Type.TObject<{
                    mfa: Type.TOptional<Type.TObject<{
                        required: Type.TOptional<Type.TBoolean>;
                    }>>;
                    mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                        type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                    }>>>;
                    mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                    userVerification: Type.TOptional<Type.TObject<{
                        requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                    }>>;
                }>>;
                custom_error_message: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    message: Type.TString;
                    primary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                    secondary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
            }>;
            reason: Type.TString;
            considered: Type.TArray<Type.TObject<{
                id: Type.TString;
                name: Type.TString;
                outcome: Type.TEnum<["decides", "overruled", "monitored", "does_not_match", "undetermined"]>;
                reasons: Type.TArray<Type.TString>;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
    create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/authn/policies";
        readonly body: Type.TObject<{
            name: Type.TString;
            effect: Type.TObject<{
                action: Type.TEnum<["allow", "deny", "unknown"]>;
                obligations: Type.TOptional<Type.TObject<{
                    mfa: Type.TOptional<Type.TObject<{
                        required: Type.TOptional<Type.TBoolean>;
                    }>>;
                    mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                        type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                    }>>>;
                    mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                    userVerification: Type.TOptional<Type.TObject<{
                        requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                    }>>;
                }>>;
                custom_error_message: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    message: Type.TString;
                    primary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                    secondary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
            }>;
            id: Type.TOptional<Type.TString>;
            conditions: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
            description: Type.TOptional<Type.TString>;
            disabled: Type.TOptional<Type.TBoolean>;
            monitorOnly: Type.TOptional<Type.TBoolean>;
            targets: Type.TOptional<Type.TObject<{
                resources: Type.TOptional<Type.TArray<Type.TObject<{
                    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                    id: Type.TOptional<Type.TString>;
                }>>>;
                users: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userGroups: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userAttributes: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                }>>;
                excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
            }>>;
            type: Type.TOptional<Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            description: Type.TString;
            type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
            disabled: Type.TBoolean;
            monitorOnly: Type.TBoolean;
            effect: Type.TObject<{
                action: Type.TEnum<["allow", "deny", "unknown"]>;
                obligations: Type.TOptional<Type.TObject<{
                    mfa: Type.TOptional<Type.TObject<{
                        required: Type.TOptional<Type.TBoolean>;
                    }>>;
                    mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                        type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                    }>>>;
                    mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                    userVerification: Type.TOptional<Type.TObject<{
                        requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                    }>>;
                }>>;
                custom_error_message: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    message: Type.TString;
                    primary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                    secondary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
            }>;
            targets: Type.TObject<{
                resources: Type.TOptional<Type.TArray<Type.TObject<{
                    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                    id: Type.TOptional<Type.TString>;
                }>>>;
                users: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userGroups: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userAttributes: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                }>>;
                excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
            }>;
            conditions: Type.TRecord<"^.*$", Type.TUnknown>;
        }>;
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/authn/policies/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            description: Type.TString;
            type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
            disabled: Type.TBoolean;
            monitorOnly: Type.TBoolean;
            effect: Type.TObject<{
                action: Type.TEnum<["allow", "deny", "unknown"]>;
                obligations: Type.TOptional<Type.TObject<{
                    mfa: Type.TOptional<Type.TObject<{
                        required: Type.TOptional<Type.TBoolean>;
                    }>>;
                    mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                        type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                    }>>>;
                    mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                    userVerification: Type.TOptional<Type.TObject<{
                        requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                    }>>;
                }>>;
                custom_error_message: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    message: Type.TString;
                    primary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                    secondary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
            }>;
            targets: Type.TObject<{
                resources: Type.TOptional<Type.TArray<Type.TObject<{
                    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                    id: Type.TOptional<Type.TString>;
                }>>>;
                users: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userGroups: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userAttributes: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                }>>;
                excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
            }>;
            conditions: Type.TRecord<"^.*$", Type.TUnknown>;
        }>;
    };
    list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/authn/policies";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            description: Type.TString;
            type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
            disabled: Type.TBoolean;
            monitorOnly: Type.TBoolean;
            effect: Type.TObject<{
                action: Type.TEnum<["allow", "deny", "unknown"]>;
                obligations: Type.TOptional<Type.TObject<{
                    mfa: Type.TOptional<Type.TObject<{
                        required: Type.TOptional<Type.TBoolean>;
                    }>>;
                    mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                        type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                    }>>>;
                    mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                    userVerification: Type.TOptional<Type.TObject<{
                        requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                    }>>;
                }>>;
                custom_error_message: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    message: Type.TString;
                    primary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                    secondary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
            }>;
            targets: Type.TObject<{
                resources: Type.TOptional<Type.TArray<Type.TObject<{
                    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                    id: Type.TOptional<Type.TString>;
                }>>>;
                users: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userGroups: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userAttributes: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                }>>;
                excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
            }>;
            conditions: Type.TRecord<"^.*$", Type.TUnknown>;
        }>>;
    };
    patch: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/authn/policies/{id}";
        readonly body: Type.TObject<{
            name: Type.TOptional<Type.TString>;
            effect: Type.TOptional<Type.TObject<{
                action: Type.TEnum<["allow", "deny", "unknown"]>;
                obligations: Type.TOptional<Type.TObject<{
                    mfa: Type.TOptional<Type.TObject<{
                        required: Type.TOptional<Type.TBoolean>;
                    }>>;
                    mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                        type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                    }>>>;
                    mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                    userVerification: Type.TOptional<Type.TObject<{
                        requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                    }>>;
                }>>;
                custom_error_message: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    message: Type.TString;
                    primary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                    secondary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
            }>>;
            id: Type.TOptional<Type.TString>;
            conditions: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
            description: Type.TOptional<Type.TString>;
            disabled: Type.TOptional<Type.TBoolean>;
            monitorOnly: Type.TOptional<Type.TBoolean>;
            targets: Type.TOptional<Type.TObject<{
                resources: Type.TOptional<Type.TArray<Type.TObject<{
                    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                    id: Type.TOptional<Type.TString>;
                }>>>;
                users: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userGroups: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userAttributes: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                }>>;
                excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
            }>>;
            type: Type.TOptional<Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            description: Type.TString;
            type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
            disabled: Type.TBoolean;
            monitorOnly: Type.TBoolean;
            effect: Type.TObject<{
                action: Type.TEnum<["allow", "deny", "unknown"]>;
                obligations: Type.TOptional<Type.TObject<{
                    mfa: Type.TOptional<Type.TObject<{
                        required: Type.TOptional<Type.TBoolean>;
                    }>>;
                    mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                        type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                    }>>>;
                    mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                    userVerification: Type.TOptional<Type.TObject<{
                        requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                    }>>;
                }>>;
                custom_error_message: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    message: Type.TString;
                    primary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                    secondary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
            }>;
            targets: Type.TObject<{
                resources: Type.TOptional<Type.TArray<Type.TObject<{
                    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                    id: Type.TOptional<Type.TString>;
                }>>>;
                users: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userGroups: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userAttributes: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                }>>;
                excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
            }>;
            conditions: Type.TRecord<"^.*$", Type.TUnknown>;
        }>;
    };
    put: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/authn/policies/{id}";
        readonly body: Type.TObject<{
            name: Type.TOptional<Type.TString>;
            effect: Type.TOptional<Type.TObject<{
                action: Type.TEnum<["allow", "deny", "unknown"]>;
                obligations: Type.TOptional<Type.TObject<{
                    mfa: Type.TOptional<Type.TObject<{
                        required: Type.TOptional<Type.TBoolean>;
                    }>>;
                    mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                        type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                    }>>>;
                    mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                    userVerification: Type.TOptional<Type.TObject<{
                        requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                    }>>;
                }>>;
                custom_error_message: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    message: Type.TString;
                    primary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                    secondary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
            }>>;
            id: Type.TOptional<Type.TString>;
            conditions: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
            description: Type.TOptional<Type.TString>;
            disabled: Type.TOptional<Type.TBoolean>;
            monitorOnly: Type.TOptional<Type.TBoolean>;
            targets: Type.TOptional<Type.TObject<{
                resources: Type.TOptional<Type.TArray<Type.TObject<{
                    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                    id: Type.TOptional<Type.TString>;
                }>>>;
                users: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userGroups: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userAttributes: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                }>>;
                excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
            }>>;
            type: Type.TOptional<Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            description: Type.TString;
            type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
            disabled: Type.TBoolean;
            monitorOnly: Type.TBoolean;
            effect: Type.TObject<{
                action: Type.TEnum<["allow", "deny", "unknown"]>;
                obligations: Type.TOptional<Type.TObject<{
                    mfa: Type.TOptional<Type.TObject<{
                        required: Type.TOptional<Type.TBoolean>;
                    }>>;
                    mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                        type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                    }>>>;
                    mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                    userVerification: Type.TOptional<Type.TObject<{
                        requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                    }>>;
                }>>;
                custom_error_message: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    message: Type.TString;
                    primary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                    secondary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
            }>;
            targets: Type.TObject<{
                resources: Type.TOptional<Type.TArray<Type.TObject<{
                    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                    id: Type.TOptional<Type.TString>;
                }>>>;
                users: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userGroups: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userAttributes: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                }>>;
                excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
            }>;
            conditions: Type.TRecord<"^.*$", Type.TUnknown>;
        }>;
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/authn/policies/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            description: Type.TString;
            type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
            disabled: Type.TBoolean;
            monitorOnly: Type.TBoolean;
            effect: Type.TObject<{
                action: Type.TEnum<["allow", "deny", "unknown"]>;
                obligations: Type.TOptional<Type.TObject<{
                    mfa: Type.TOptional<Type.TObject<{
                        required: Type.TOptional<Type.TBoolean>;
                    }>>;
                    mfaFactors: Type.TOptional<Type.TArray<Type.TObject<{
                        type: Type.TOptional<Type.TEnum<["DURT", "WEBAUTHN", "PUSH", "DUO", "TOTP"]>>;
                    }>>>;
                    mfaFactorSelectionMode: Type.TOptional<Type.TString>;
                    userVerification: Type.TOptional<Type.TObject<{
                        requirement: Type.TOptional<Type.TEnum<["none", "optional", "required"]>>;
                    }>>;
                }>>;
                custom_error_message: Type.TOptional<Type.TObject<{
                    enabled: Type.TBoolean;
                    message: Type.TString;
                    primary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                    secondary_help: Type.TOptional<Type.TObject<{
                        text: Type.TOptional<Type.TString>;
                        url: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
            }>;
            targets: Type.TObject<{
                resources: Type.TOptional<Type.TArray<Type.TObject<{
                    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
                    id: Type.TOptional<Type.TString>;
                }>>>;
                users: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userGroups: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TString>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TString>>;
                }>>;
                userAttributes: Type.TOptional<Type.TObject<{
                    inclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                    exclusions: Type.TOptional<Type.TArray<Type.TObject<{
                        field: Type.TString;
                        operator: Type.TEnum<["EQ"]>;
                        value: Type.TUnknown;
                    }>>>;
                }>>;
                excludedApplications: Type.TOptional<Type.TArray<Type.TString>>;
            }>;
            conditions: Type.TRecord<"^.*$", Type.TUnknown>;
        }>;
    };
};

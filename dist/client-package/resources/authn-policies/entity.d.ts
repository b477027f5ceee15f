import { Type, type Static } from 'typebox';
/** What a policy may be about (handbook 4.12). */
export declare const RESOURCE_TYPES: readonly ['user_portal', 'application', 'ldap', 'admin_portal'];
export type ResourceType = (typeof RESOURCE_TYPES)[number];
export declare const Effect: Type.TObject<{
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
export type Effect = Static<typeof Effect>;
export declare const ResourceTarget: Type.TObject<{
    type: Type.TEnum<["user_portal", "application", "ldap", "admin_portal"]>;
    id: Type.TOptional<Type.TString>;
}>;
export declare const Targets: Type.TObject<{
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
export type Targets = Static<typeof Targets>;
/** An authentication policy: for whom, on what, under which conditions, to which effect (handbook 4.12). */
export declare const AuthnPolicy: Type.TObject<{
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
export type AuthnPolicy = Static<typeof AuthnPolicy>;
/** A sign-in that is asked about. */
export declare const Simulation: Type.TObject<{
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
export declare const Verdict: Type.TObject<{
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
export type Verdict = Static<typeof Verdict>;

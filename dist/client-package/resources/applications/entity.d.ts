import { Type, type Static } from 'typebox';
/** What people see in the portal behind an application's logo (handbook 4.8); empty for none. */
export declare const Color: Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
export declare const Sso: Type.TObject<{
    type: Type.TEnum<["saml", "oidc", "bookmark"]>;
    jit: Type.TBoolean;
    beta: Type.TBoolean;
    hidden: Type.TBoolean;
    idpCertExpirationAt: Type.TOptional<Type.TString>;
    idpCertificateUpdatedAt: Type.TOptional<Type.TString>;
    idpPrivateKeyUpdatedAt: Type.TOptional<Type.TString>;
    spCertificateUpdatedAt: Type.TOptional<Type.TString>;
}>;
export declare const Logo: Type.TObject<{
    url: Type.TString;
    color: Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
}>;
export declare const GRANT_TYPES: readonly ['authorization_code', 'refresh_token'];
export declare const AUTH_METHODS: readonly ['client_secret_basic', 'client_secret_post', 'none'];
export declare const Oidc: Type.TObject<{
    grantTypes: Type.TArray<Type.TEnum<["authorization_code", "refresh_token"]>>;
    redirectUris: Type.TArray<Type.TString>;
    ssoUrl: Type.TString;
    tokenEndpointAuthMethod: Type.TEnum<["client_secret_basic", "client_secret_post", "none"]>;
    clientId: Type.TOptional<Type.TString>;
}>;
export declare const GivenOidc: Type.TObject<{
    grantTypes: Type.TOptional<Type.TArray<Type.TEnum<["authorization_code", "refresh_token"]>>>;
    redirectUris: Type.TOptional<Type.TArray<Type.TString>>;
    ssoUrl: Type.TOptional<Type.TString>;
    tokenEndpointAuthMethod: Type.TOptional<Type.TEnum<["client_secret_basic", "client_secret_post", "none"]>>;
}>;
export type Oidc = Static<typeof Oidc>;
export declare const Application: Type.TObject<{
    _id: Type.TString;
    id: Type.TString;
    name: Type.TString;
    displayName: Type.TString;
    displayLabel: Type.TString;
    description: Type.TString;
    ssoUrl: Type.TString;
    config: Type.TObject<{
        readonly acsUrl: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            options: Type.TOptional<Type.TString>;
            toggle: Type.TOptional<Type.TString>;
        }>>;
        readonly constantAttributes: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TOptional<Type.TString>;
                readOnly: Type.TOptional<Type.TBoolean>;
                required: Type.TOptional<Type.TBoolean>;
                visible: Type.TOptional<Type.TBoolean>;
            }>>>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            mutable: Type.TOptional<Type.TBoolean>;
        }>>;
        readonly databaseAttributes: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TOptional<Type.TString>;
                readOnly: Type.TOptional<Type.TBoolean>;
                required: Type.TOptional<Type.TBoolean>;
                visible: Type.TOptional<Type.TBoolean>;
            }>>>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
        }>>;
        readonly declareRedirectEndpoint: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TBoolean>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
        }>>;
        readonly defaultTargetUrl: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            options: Type.TOptional<Type.TString>;
            toggle: Type.TOptional<Type.TString>;
        }>>;
        readonly groupsAttributeName: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            options: Type.TOptional<Type.TString>;
            toggle: Type.TOptional<Type.TString>;
            dependsOnProperty: Type.TOptional<Type.TString>;
        }>>;
        readonly idpCertificate: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            options: Type.TOptional<Type.TString>;
            toggle: Type.TOptional<Type.TString>;
        }>>;
        readonly idpEntityId: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            options: Type.TOptional<Type.TString>;
            toggle: Type.TOptional<Type.TString>;
        }>>;
        readonly idpInitUrl: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            options: Type.TOptional<Type.TString>;
            toggle: Type.TOptional<Type.TString>;
        }>>;
        readonly idpPrivateKey: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            options: Type.TOptional<Type.TString>;
            toggle: Type.TOptional<Type.TString>;
        }>>;
        readonly includeGroups: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TBoolean>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
        }>>;
        readonly overrideNameIdFormat: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            toggle: Type.TOptional<Type.TString>;
            options: Type.TOptional<Type.TArray<Type.TObject<{
                text: Type.TOptional<Type.TString>;
                value: Type.TOptional<Type.TInteger>;
            }>>>;
        }>>;
        readonly signAssertion: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TBoolean>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
        }>>;
        readonly signatureAlgorithm: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            toggle: Type.TOptional<Type.TString>;
            options: Type.TOptional<Type.TArray<Type.TObject<{
                text: Type.TOptional<Type.TString>;
                value: Type.TOptional<Type.TInteger>;
            }>>>;
        }>>;
        readonly signResponse: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TBoolean>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
        }>>;
        readonly spCertificate: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            options: Type.TOptional<Type.TString>;
            toggle: Type.TOptional<Type.TString>;
        }>>;
        readonly spEntityId: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            options: Type.TOptional<Type.TString>;
            toggle: Type.TOptional<Type.TString>;
        }>>;
        readonly spErrorFlow: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TBoolean>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
        }>>;
        readonly subjectField: Type.TOptional<Type.TObject<{
            value: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TString>;
            label: Type.TOptional<Type.TString>;
            position: Type.TOptional<Type.TInteger>;
            readOnly: Type.TOptional<Type.TBoolean>;
            required: Type.TOptional<Type.TBoolean>;
            visible: Type.TOptional<Type.TBoolean>;
            tooltip: Type.TOptional<Type.TObject<{
                template: Type.TOptional<Type.TString>;
                variables: Type.TOptional<Type.TObject<{
                    icon: Type.TOptional<Type.TString>;
                    message: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            toggle: Type.TOptional<Type.TString>;
            options: Type.TOptional<Type.TArray<Type.TObject<{
                text: Type.TOptional<Type.TString>;
                value: Type.TOptional<Type.TInteger>;
            }>>>;
        }>>;
    }>;
    oidc: Type.TUnion<[Type.TObject<{
        grantTypes: Type.TArray<Type.TEnum<["authorization_code", "refresh_token"]>>;
        redirectUris: Type.TArray<Type.TString>;
        ssoUrl: Type.TString;
        tokenEndpointAuthMethod: Type.TEnum<["client_secret_basic", "client_secret_post", "none"]>;
        clientId: Type.TOptional<Type.TString>;
    }>, Type.TNull]>;
    sso: Type.TObject<{
        type: Type.TEnum<["saml", "oidc", "bookmark"]>;
        jit: Type.TBoolean;
        beta: Type.TBoolean;
        hidden: Type.TBoolean;
        idpCertExpirationAt: Type.TOptional<Type.TString>;
        idpCertificateUpdatedAt: Type.TOptional<Type.TString>;
        idpPrivateKeyUpdatedAt: Type.TOptional<Type.TString>;
        spCertificateUpdatedAt: Type.TOptional<Type.TString>;
    }>;
    active: Type.TBoolean;
    beta: Type.TBoolean;
    learnMore: Type.TString;
    logo: Type.TObject<{
        url: Type.TString;
        color: Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
    }>;
    color: Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
    databaseAttributes: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
    parentApp: Type.TString;
    organization: Type.TString;
    created: Type.TString;
}>;
export type Application = Static<typeof Application>;
/**
 * As v2 answers it (handbook 5.8): a summary. `sso` has another form there, which clients decode: `jit` is an object, and
 * the URL is inside.
 */
export declare const ApplicationSummary: Type.TObject<{
    _id: Type.TString;
    id: Type.TString;
    name: Type.TString;
    displayName: Type.TString;
    displayLabel: Type.TString;
    description: Type.TString;
    ssoUrl: Type.TString;
    active: Type.TBoolean;
    beta: Type.TBoolean;
    color: Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
    logo: Type.TObject<{
        url: Type.TString;
        color: Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
    }>;
    sso: Type.TObject<{
        type: Type.TString;
        url: Type.TString;
        active: Type.TBoolean;
        beta: Type.TBoolean;
        hidden: Type.TBoolean;
        jit: Type.TObject<{
            supported: Type.TBoolean;
            enabled: Type.TBoolean;
        }>;
        bookmark: Type.TOptional<Type.TObject<{
            url: Type.TString;
        }>>;
    }>;
    status: Type.TString;
    organization: Type.TString;
    created: Type.TString;
}>;
export type ApplicationSummary = Static<typeof ApplicationSummary>;

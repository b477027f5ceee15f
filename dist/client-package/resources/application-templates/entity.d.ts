import { Type, type Static } from 'typebox';
/** What an application is made from (handbook 4.8). Templates are part of the server: nobody changes them. */
export declare const ApplicationTemplate: Type.TObject<{
    _id: Type.TString;
    name: Type.TString;
    displayName: Type.TString;
    displayLabel: Type.TString;
    keywords: Type.TArray<Type.TString>;
    config: Type.TObject<{
        acsUrl: Type.TOptional<Type.TObject<{
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
        constantAttributes: Type.TOptional<Type.TObject<{
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
        databaseAttributes: Type.TOptional<Type.TObject<{
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
        declareRedirectEndpoint: Type.TOptional<Type.TObject<{
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
        defaultTargetUrl: Type.TOptional<Type.TObject<{
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
        groupsAttributeName: Type.TOptional<Type.TObject<{
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
        idpCertificate: Type.TOptional<Type.TObject<{
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
        idpEntityId: Type.TOptional<Type.TObject<{
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
        idpInitUrl: Type.TOptional<Type.TObject<{
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
        idpPrivateKey: Type.TOptional<Type.TObject<{
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
        includeGroups: Type.TOptional<Type.TObject<{
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
        overrideNameIdFormat: Type.TOptional<Type.TObject<{
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
        signAssertion: Type.TOptional<Type.TObject<{
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
        signatureAlgorithm: Type.TOptional<Type.TObject<{
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
        signResponse: Type.TOptional<Type.TObject<{
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
        spCertificate: Type.TOptional<Type.TObject<{
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
        spEntityId: Type.TOptional<Type.TObject<{
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
        spErrorFlow: Type.TOptional<Type.TObject<{
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
        subjectField: Type.TOptional<Type.TObject<{
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
        authClaimConfiguration: Type.TOptional<Type.TObject<{
            type: Type.TString;
            visible: Type.TBoolean;
            authnContextMode: Type.TObject<{
                type: Type.TString;
                value: Type.TString;
            }>;
            authnContextMappings: Type.TObject<{
                type: Type.TString;
                value: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            }>;
            singleAuthnContextValue: Type.TObject<{
                type: Type.TString;
                value: Type.TString;
            }>;
            sendAmrClaim: Type.TObject<{
                type: Type.TString;
                value: Type.TBoolean;
                readOnly: Type.TBoolean;
            }>;
        }>>;
    }>;
    oidc: Type.TObject<{
        grantTypes: Type.TOptional<Type.TArray<Type.TEnum<["authorization_code", "refresh_token"]>>>;
        redirectUris: Type.TOptional<Type.TArray<Type.TString>>;
        ssoUrl: Type.TOptional<Type.TString>;
        tokenEndpointAuthMethod: Type.TOptional<Type.TEnum<["client_secret_basic", "client_secret_post", "none"]>>;
    }>;
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
    ssoUrl: Type.TString;
    provision: Type.TObject<{
        type: Type.TString;
        groups_supported: Type.TBoolean;
        beta: Type.TBoolean;
    }>;
    jit: Type.TObject<{
        attributes: Type.TRecord<"^.*$", Type.TUnknown>;
        createOnly: Type.TBoolean;
    }>;
    isConfigured: Type.TBoolean;
    active: Type.TBoolean;
    beta: Type.TBoolean;
    status: Type.TEnum<["end_of_life", "end_of_support", "beta", ""]>;
    color: Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
    logo: Type.TObject<{
        url: Type.TString;
    }>;
    learnMore: Type.TString;
    test: Type.TString;
}>;
export type ApplicationTemplate = Static<typeof ApplicationTemplate>;

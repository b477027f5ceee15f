import { Type } from 'typebox';
export declare const application: import("../../kit/kind.ts").Kind<Type.TObject<{
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
}>>;
export declare const kinds: {
    application: import("../../kit/kind.ts").Kind<Type.TObject<{
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
    }>>, undefined, "/api/v2/applications/{application_id}">;
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
    }>, "/api/v2/applications/{application_id}">;
    list: {
        readonly id: "applications_list";
        readonly method: "GET";
        readonly path: "/api/applications";
        readonly title: "List applications";
        readonly description: "By name unless sorted otherwise.";
        readonly area: "Applications";
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: "organization";
        readonly access: "applications.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TObject<{
            name: Type.TString;
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
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
            }>>;
        }>;
        readonly verb: {
            readonly name: "list";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
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
            }>>;
        };
    } & {
        readonly operation: true;
    };
    listSummaries: {
        readonly id: "applications_v2_list";
        readonly method: "GET";
        readonly path: "/api/v2/applications";
        readonly title: "List applications, in short";
        readonly area: "Applications";
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
        readonly access: "applications.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
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
        }>>;
        readonly verb: {
            readonly name: "list";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
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
            }>>;
        };
    } & {
        readonly operation: true;
    };
    getSummary: {
        readonly id: "applications_v2_get";
        readonly method: "GET";
        readonly path: "/api/v2/applications/{application_id}";
        readonly title: "Get an application, in short";
        readonly area: "Applications";
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
        readonly access: "applications.read";
        readonly status: 200;
        readonly response: Type.TObject<{
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
        readonly verb: {
            readonly name: "get";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
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
            }>>;
        };
    } & {
        readonly operation: true;
    };
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
    }>>, undefined, "/api/v2/applications/{application_id}">;
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
    }>>, undefined, "/api/v2/applications/{application_id}">;
    metadata: {
        readonly id: "applications_metadata";
        readonly method: "GET";
        readonly path: "/api/organizations/{organization_id}/applications/{application_id}/metadata.xml";
        readonly title: "Get the SAML metadata of an application";
        readonly description: "As the service takes it (SAML 2.0 Metadata): entity id, certificates, and where to sign in.";
        readonly area: "Applications";
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: "provider";
        readonly acceptsOrganizationHeader: true;
        readonly access: "applications.read";
        readonly produces: "application/samlmetadata+xml";
        readonly status: 200;
        readonly response: Type.TString;
    } & {
        readonly operation: true;
    };
    rotateCertificate: {
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
        readonly area: 'Muster applications';
        readonly reach: 'organization';
        readonly id: "muster_application_certificate_rotate";
        readonly method: "POST";
        readonly path: "/muster/v1/applications/{application_id}/certificate/rotate";
        readonly title: "Make a new key pair and certificate for a SAML application";
        readonly description: "The metadata has the certificate before it too for as many days as the overlap says.";
        readonly access: "applications.write";
        readonly body: Type.TObject<{
            overlapDays: Type.TOptional<Type.TInteger>;
        }>;
        readonly bodyOptional: true;
        readonly status: 200;
        readonly response: Type.TObject<{
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
    } & {
        readonly operation: true;
    };
    rotateClientSecret: {
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
        readonly area: 'Muster applications';
        readonly reach: 'organization';
        readonly id: "muster_application_secret_rotate";
        readonly method: "POST";
        readonly path: "/muster/v1/applications/{application_id}/client-secret/rotate";
        readonly title: "Make a new client secret for an OpenID Connect client";
        readonly description: "The one before it ends at once.";
        readonly access: "applications.write";
        readonly status: 200;
        readonly response: Type.TObject<{
            applicationId: Type.TString;
            clientId: Type.TString;
            clientSecret: Type.TString;
        }>;
        readonly shownOnce: readonly ["clientSecret"];
    } & {
        readonly operation: true;
    };
    create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/applications";
        readonly body: Type.TObject<{
            oidc: Type.TOptional<Type.TObject<{
                grantTypes: Type.TOptional<Type.TArray<Type.TEnum<["authorization_code", "refresh_token"]>>>;
                redirectUris: Type.TOptional<Type.TArray<Type.TString>>;
                ssoUrl: Type.TOptional<Type.TString>;
                tokenEndpointAuthMethod: Type.TOptional<Type.TEnum<["client_secret_basic", "client_secret_post", "none"]>>;
            }>>;
            sso: Type.TOptional<Type.TObject<{
                beta: Type.TOptional<Type.TBoolean>;
                hidden: Type.TOptional<Type.TBoolean>;
                jit: Type.TOptional<Type.TBoolean>;
            }>>;
            logo: Type.TOptional<Type.TObject<{
                color: Type.TOptional<Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>>;
                url: Type.TOptional<Type.TString>;
            }>>;
            _id: Type.TOptional<Type.TString>;
            created: Type.TOptional<Type.TString>;
            organization: Type.TOptional<Type.TString>;
            name: Type.TString;
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
            active: Type.TOptional<Type.TBoolean>;
            beta: Type.TOptional<Type.TBoolean>;
            color: Type.TOptional<Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>>;
            databaseAttributes: Type.TOptional<Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>>;
            description: Type.TOptional<Type.TString>;
            displayLabel: Type.TOptional<Type.TString>;
            displayName: Type.TOptional<Type.TString>;
            learnMore: Type.TOptional<Type.TString>;
            parentApp: Type.TOptional<Type.TString>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
            clientSecret: Type.TOptional<Type.TString>;
        }>;
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/applications/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    put: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/applications/{id}";
        readonly body: Type.TObject<{
            oidc: Type.TOptional<Type.TObject<{
                grantTypes: Type.TOptional<Type.TArray<Type.TEnum<["authorization_code", "refresh_token"]>>>;
                redirectUris: Type.TOptional<Type.TArray<Type.TString>>;
                ssoUrl: Type.TOptional<Type.TString>;
                tokenEndpointAuthMethod: Type.TOptional<Type.TEnum<["client_secret_basic", "client_secret_post", "none"]>>;
            }>>;
            sso: Type.TOptional<Type.TObject<{
                beta: Type.TOptional<Type.TBoolean>;
                hidden: Type.TOptional<Type.TBoolean>;
                jit: Type.TOptional<Type.TBoolean>;
            }>>;
            logo: Type.TOptional<Type.TObject<{
                color: Type.TOptional<Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>>;
                url: Type.TOptional<Type.TString>;
            }>>;
            _id: Type.TOptional<Type.TString>;
            created: Type.TOptional<Type.TString>;
            organization: Type.TOptional<Type.TString>;
            name: Type.TOptional<Type.TString>;
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
            active: Type.TOptional<Type.TBoolean>;
            beta: Type.TOptional<Type.TBoolean>;
            color: Type.TOptional<Type.TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>>;
            databaseAttributes: Type.TOptional<Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>>;
            description: Type.TOptional<Type.TString>;
            displayLabel: Type.TOptional<Type.TString>;
            displayName: Type.TOptional<Type.TString>;
            learnMore: Type.TOptional<Type.TString>;
            parentApp: Type.TOptional<Type.TString>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/applications/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
};

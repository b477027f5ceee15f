/** Not in the registry's `kinds`: nothing of it is stored. It says what lists of templates can be filtered by. */
export declare const applicationTemplate: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
    _id: import("typebox").TString;
    name: import("typebox").TString;
    displayName: import("typebox").TString;
    displayLabel: import("typebox").TString;
    keywords: import("typebox").TArray<import("typebox").TString>;
    config: import("typebox").TObject<{
        acsUrl: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            options: import("typebox").TOptional<import("typebox").TString>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
        }>>;
        constantAttributes: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                name: import("typebox").TString;
                value: import("typebox").TOptional<import("typebox").TString>;
                readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                required: import("typebox").TOptional<import("typebox").TBoolean>;
                visible: import("typebox").TOptional<import("typebox").TBoolean>;
            }>>>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            mutable: import("typebox").TOptional<import("typebox").TBoolean>;
        }>>;
        databaseAttributes: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                name: import("typebox").TString;
                value: import("typebox").TOptional<import("typebox").TString>;
                readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                required: import("typebox").TOptional<import("typebox").TBoolean>;
                visible: import("typebox").TOptional<import("typebox").TBoolean>;
            }>>>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
        }>>;
        declareRedirectEndpoint: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TBoolean>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
        }>>;
        defaultTargetUrl: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            options: import("typebox").TOptional<import("typebox").TString>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
        }>>;
        groupsAttributeName: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            options: import("typebox").TOptional<import("typebox").TString>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
            dependsOnProperty: import("typebox").TOptional<import("typebox").TString>;
        }>>;
        idpCertificate: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            options: import("typebox").TOptional<import("typebox").TString>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
        }>>;
        idpEntityId: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            options: import("typebox").TOptional<import("typebox").TString>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
        }>>;
        idpInitUrl: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            options: import("typebox").TOptional<import("typebox").TString>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
        }>>;
        idpPrivateKey: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            options: import("typebox").TOptional<import("typebox").TString>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
        }>>;
        includeGroups: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TBoolean>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
        }>>;
        overrideNameIdFormat: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
            options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                text: import("typebox").TOptional<import("typebox").TString>;
                value: import("typebox").TOptional<import("typebox").TInteger>;
            }>>>;
        }>>;
        signAssertion: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TBoolean>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
        }>>;
        signatureAlgorithm: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
            options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                text: import("typebox").TOptional<import("typebox").TString>;
                value: import("typebox").TOptional<import("typebox").TInteger>;
            }>>>;
        }>>;
        signResponse: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TBoolean>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
        }>>;
        spCertificate: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            options: import("typebox").TOptional<import("typebox").TString>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
        }>>;
        spEntityId: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            options: import("typebox").TOptional<import("typebox").TString>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
        }>>;
        spErrorFlow: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TBoolean>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
        }>>;
        subjectField: import("typebox").TOptional<import("typebox").TObject<{
            value: import("typebox").TOptional<import("typebox").TString>;
            type: import("typebox").TOptional<import("typebox").TString>;
            label: import("typebox").TOptional<import("typebox").TString>;
            position: import("typebox").TOptional<import("typebox").TInteger>;
            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
            required: import("typebox").TOptional<import("typebox").TBoolean>;
            visible: import("typebox").TOptional<import("typebox").TBoolean>;
            tooltip: import("typebox").TOptional<import("typebox").TObject<{
                template: import("typebox").TOptional<import("typebox").TString>;
                variables: import("typebox").TOptional<import("typebox").TObject<{
                    icon: import("typebox").TOptional<import("typebox").TString>;
                    message: import("typebox").TOptional<import("typebox").TString>;
                }>>;
            }>>;
            toggle: import("typebox").TOptional<import("typebox").TString>;
            options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                text: import("typebox").TOptional<import("typebox").TString>;
                value: import("typebox").TOptional<import("typebox").TInteger>;
            }>>>;
        }>>;
        authClaimConfiguration: import("typebox").TOptional<import("typebox").TObject<{
            type: import("typebox").TString;
            visible: import("typebox").TBoolean;
            authnContextMode: import("typebox").TObject<{
                type: import("typebox").TString;
                value: import("typebox").TString;
            }>;
            authnContextMappings: import("typebox").TObject<{
                type: import("typebox").TString;
                value: import("typebox").TArray<import("typebox").TRecord<"^.*$", import("typebox").TUnknown>>;
            }>;
            singleAuthnContextValue: import("typebox").TObject<{
                type: import("typebox").TString;
                value: import("typebox").TString;
            }>;
            sendAmrClaim: import("typebox").TObject<{
                type: import("typebox").TString;
                value: import("typebox").TBoolean;
                readOnly: import("typebox").TBoolean;
            }>;
        }>>;
    }>;
    oidc: import("typebox").TObject<{
        grantTypes: import("typebox").TOptional<import("typebox").TArray<import("typebox").TEnum<["authorization_code", "refresh_token"]>>>;
        redirectUris: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
        ssoUrl: import("typebox").TOptional<import("typebox").TString>;
        tokenEndpointAuthMethod: import("typebox").TOptional<import("typebox").TEnum<["client_secret_basic", "client_secret_post", "none"]>>;
    }>;
    sso: import("typebox").TObject<{
        type: import("typebox").TEnum<["saml", "oidc", "bookmark"]>;
        jit: import("typebox").TBoolean;
        beta: import("typebox").TBoolean;
        hidden: import("typebox").TBoolean;
        idpCertExpirationAt: import("typebox").TOptional<import("typebox").TString>;
        idpCertificateUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
        idpPrivateKeyUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
        spCertificateUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
    }>;
    ssoUrl: import("typebox").TString;
    provision: import("typebox").TObject<{
        type: import("typebox").TString;
        groups_supported: import("typebox").TBoolean;
        beta: import("typebox").TBoolean;
    }>;
    jit: import("typebox").TObject<{
        attributes: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
        createOnly: import("typebox").TBoolean;
    }>;
    isConfigured: import("typebox").TBoolean;
    active: import("typebox").TBoolean;
    beta: import("typebox").TBoolean;
    status: import("typebox").TEnum<["end_of_life", "end_of_support", "beta", ""]>;
    color: import("typebox").TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
    logo: import("typebox").TObject<{
        url: import("typebox").TString;
    }>;
    learnMore: import("typebox").TString;
    test: import("typebox").TString;
}>>;
export declare const operations: {
    list: {
        readonly method: 'GET';
        readonly area: 'Application Templates';
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
        readonly reach: 'provider';
        readonly acceptsOrganizationHeader: true;
        readonly access: 'applications.read';
        readonly status: 200;
        readonly id: "application_templates_list";
        readonly path: "/api/application-templates";
        readonly title: "List application templates";
        readonly description: "By name unless sorted otherwise.";
        readonly query: import("typebox").TObject<import("typebox").TProperties>;
        readonly response: import("typebox").TArray<import("typebox").TObject<{
            _id: import("typebox").TString;
            name: import("typebox").TString;
            displayName: import("typebox").TString;
            displayLabel: import("typebox").TString;
            keywords: import("typebox").TArray<import("typebox").TString>;
            config: import("typebox").TObject<{
                acsUrl: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                constantAttributes: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                        name: import("typebox").TString;
                        value: import("typebox").TOptional<import("typebox").TString>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    }>>>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    mutable: import("typebox").TOptional<import("typebox").TBoolean>;
                }>>;
                databaseAttributes: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                        name: import("typebox").TString;
                        value: import("typebox").TOptional<import("typebox").TString>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    }>>>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                declareRedirectEndpoint: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TBoolean>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                defaultTargetUrl: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                groupsAttributeName: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                    dependsOnProperty: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                idpCertificate: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                idpEntityId: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                idpInitUrl: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                idpPrivateKey: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                includeGroups: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TBoolean>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                overrideNameIdFormat: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                    options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                        text: import("typebox").TOptional<import("typebox").TString>;
                        value: import("typebox").TOptional<import("typebox").TInteger>;
                    }>>>;
                }>>;
                signAssertion: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TBoolean>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                signatureAlgorithm: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                    options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                        text: import("typebox").TOptional<import("typebox").TString>;
                        value: import("typebox").TOptional<import("typebox").TInteger>;
                    }>>>;
                }>>;
                signResponse: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TBoolean>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                spCertificate: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                spEntityId: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                spErrorFlow: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TBoolean>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                subjectField: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                    options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                        text: import("typebox").TOptional<import("typebox").TString>;
                        value: import("typebox").TOptional<import("typebox").TInteger>;
                    }>>>;
                }>>;
                authClaimConfiguration: import("typebox").TOptional<import("typebox").TObject<{
                    type: import("typebox").TString;
                    visible: import("typebox").TBoolean;
                    authnContextMode: import("typebox").TObject<{
                        type: import("typebox").TString;
                        value: import("typebox").TString;
                    }>;
                    authnContextMappings: import("typebox").TObject<{
                        type: import("typebox").TString;
                        value: import("typebox").TArray<import("typebox").TRecord<"^.*$", import("typebox").TUnknown>>;
                    }>;
                    singleAuthnContextValue: import("typebox").TObject<{
                        type: import("typebox").TString;
                        value: import("typebox").TString;
                    }>;
                    sendAmrClaim: import("typebox").TObject<{
                        type: import("typebox").TString;
                        value: import("typebox").TBoolean;
                        readOnly: import("typebox").TBoolean;
                    }>;
                }>>;
            }>;
            oidc: import("typebox").TObject<{
                grantTypes: import("typebox").TOptional<import("typebox").TArray<import("typebox").TEnum<["authorization_code", "refresh_token"]>>>;
                redirectUris: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                ssoUrl: import("typebox").TOptional<import("typebox").TString>;
                tokenEndpointAuthMethod: import("typebox").TOptional<import("typebox").TEnum<["client_secret_basic", "client_secret_post", "none"]>>;
            }>;
            sso: import("typebox").TObject<{
                type: import("typebox").TEnum<["saml", "oidc", "bookmark"]>;
                jit: import("typebox").TBoolean;
                beta: import("typebox").TBoolean;
                hidden: import("typebox").TBoolean;
                idpCertExpirationAt: import("typebox").TOptional<import("typebox").TString>;
                idpCertificateUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
                idpPrivateKeyUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
                spCertificateUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
            }>;
            ssoUrl: import("typebox").TString;
            provision: import("typebox").TObject<{
                type: import("typebox").TString;
                groups_supported: import("typebox").TBoolean;
                beta: import("typebox").TBoolean;
            }>;
            jit: import("typebox").TObject<{
                attributes: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                createOnly: import("typebox").TBoolean;
            }>;
            isConfigured: import("typebox").TBoolean;
            active: import("typebox").TBoolean;
            beta: import("typebox").TBoolean;
            status: import("typebox").TEnum<["end_of_life", "end_of_support", "beta", ""]>;
            color: import("typebox").TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
            logo: import("typebox").TObject<{
                url: import("typebox").TString;
            }>;
            learnMore: import("typebox").TString;
            test: import("typebox").TString;
        }>> | import("typebox").TObject<{
            totalCount: import("typebox").TInteger;
            results: import("typebox").TArray<import("typebox").TObject<{
                _id: import("typebox").TString;
                name: import("typebox").TString;
                displayName: import("typebox").TString;
                displayLabel: import("typebox").TString;
                keywords: import("typebox").TArray<import("typebox").TString>;
                config: import("typebox").TObject<{
                    acsUrl: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        options: import("typebox").TOptional<import("typebox").TString>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                    }>>;
                    constantAttributes: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                            name: import("typebox").TString;
                            value: import("typebox").TOptional<import("typebox").TString>;
                            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                            required: import("typebox").TOptional<import("typebox").TBoolean>;
                            visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        }>>>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        mutable: import("typebox").TOptional<import("typebox").TBoolean>;
                    }>>;
                    databaseAttributes: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                            name: import("typebox").TString;
                            value: import("typebox").TOptional<import("typebox").TString>;
                            readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                            required: import("typebox").TOptional<import("typebox").TBoolean>;
                            visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        }>>>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                    }>>;
                    declareRedirectEndpoint: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TBoolean>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                    }>>;
                    defaultTargetUrl: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        options: import("typebox").TOptional<import("typebox").TString>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                    }>>;
                    groupsAttributeName: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        options: import("typebox").TOptional<import("typebox").TString>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                        dependsOnProperty: import("typebox").TOptional<import("typebox").TString>;
                    }>>;
                    idpCertificate: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        options: import("typebox").TOptional<import("typebox").TString>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                    }>>;
                    idpEntityId: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        options: import("typebox").TOptional<import("typebox").TString>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                    }>>;
                    idpInitUrl: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        options: import("typebox").TOptional<import("typebox").TString>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                    }>>;
                    idpPrivateKey: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        options: import("typebox").TOptional<import("typebox").TString>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                    }>>;
                    includeGroups: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TBoolean>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                    }>>;
                    overrideNameIdFormat: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                        options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                            text: import("typebox").TOptional<import("typebox").TString>;
                            value: import("typebox").TOptional<import("typebox").TInteger>;
                        }>>>;
                    }>>;
                    signAssertion: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TBoolean>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                    }>>;
                    signatureAlgorithm: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                        options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                            text: import("typebox").TOptional<import("typebox").TString>;
                            value: import("typebox").TOptional<import("typebox").TInteger>;
                        }>>>;
                    }>>;
                    signResponse: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TBoolean>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                    }>>;
                    spCertificate: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        options: import("typebox").TOptional<import("typebox").TString>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                    }>>;
                    spEntityId: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        options: import("typebox").TOptional<import("typebox").TString>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                    }>>;
                    spErrorFlow: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TBoolean>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                    }>>;
                    subjectField: import("typebox").TOptional<import("typebox").TObject<{
                        value: import("typebox").TOptional<import("typebox").TString>;
                        type: import("typebox").TOptional<import("typebox").TString>;
                        label: import("typebox").TOptional<import("typebox").TString>;
                        position: import("typebox").TOptional<import("typebox").TInteger>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                        tooltip: import("typebox").TOptional<import("typebox").TObject<{
                            template: import("typebox").TOptional<import("typebox").TString>;
                            variables: import("typebox").TOptional<import("typebox").TObject<{
                                icon: import("typebox").TOptional<import("typebox").TString>;
                                message: import("typebox").TOptional<import("typebox").TString>;
                            }>>;
                        }>>;
                        toggle: import("typebox").TOptional<import("typebox").TString>;
                        options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                            text: import("typebox").TOptional<import("typebox").TString>;
                            value: import("typebox").TOptional<import("typebox").TInteger>;
                        }>>>;
                    }>>;
                    authClaimConfiguration: import("typebox").TOptional<import("typebox").TObject<{
                        type: import("typebox").TString;
                        visible: import("typebox").TBoolean;
                        authnContextMode: import("typebox").TObject<{
                            type: import("typebox").TString;
                            value: import("typebox").TString;
                        }>;
                        authnContextMappings: import("typebox").TObject<{
                            type: import("typebox").TString;
                            value: import("typebox").TArray<import("typebox").TRecord<"^.*$", import("typebox").TUnknown>>;
                        }>;
                        singleAuthnContextValue: import("typebox").TObject<{
                            type: import("typebox").TString;
                            value: import("typebox").TString;
                        }>;
                        sendAmrClaim: import("typebox").TObject<{
                            type: import("typebox").TString;
                            value: import("typebox").TBoolean;
                            readOnly: import("typebox").TBoolean;
                        }>;
                    }>>;
                }>;
                oidc: import("typebox").TObject<{
                    grantTypes: import("typebox").TOptional<import("typebox").TArray<import("typebox").TEnum<["authorization_code", "refresh_token"]>>>;
                    redirectUris: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    ssoUrl: import("typebox").TOptional<import("typebox").TString>;
                    tokenEndpointAuthMethod: import("typebox").TOptional<import("typebox").TEnum<["client_secret_basic", "client_secret_post", "none"]>>;
                }>;
                sso: import("typebox").TObject<{
                    type: import("typebox").TEnum<["saml", "oidc", "bookmark"]>;
                    jit: import("typebox").TBoolean;
                    beta: import("typebox").TBoolean;
                    hidden: import("typebox").TBoolean;
                    idpCertExpirationAt: import("typebox").TOptional<import("typebox").TString>;
                    idpCertificateUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
                    idpPrivateKeyUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
                    spCertificateUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
                }>;
                ssoUrl: import("typebox").TString;
                provision: import("typebox").TObject<{
                    type: import("typebox").TString;
                    groups_supported: import("typebox").TBoolean;
                    beta: import("typebox").TBoolean;
                }>;
                jit: import("typebox").TObject<{
                    attributes: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                    createOnly: import("typebox").TBoolean;
                }>;
                isConfigured: import("typebox").TBoolean;
                active: import("typebox").TBoolean;
                beta: import("typebox").TBoolean;
                status: import("typebox").TEnum<["end_of_life", "end_of_support", "beta", ""]>;
                color: import("typebox").TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
                logo: import("typebox").TObject<{
                    url: import("typebox").TString;
                }>;
                learnMore: import("typebox").TString;
                test: import("typebox").TString;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
    get: {
        readonly method: 'GET';
        readonly area: 'Application Templates';
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
        readonly reach: 'provider';
        readonly acceptsOrganizationHeader: true;
        readonly access: 'applications.read';
        readonly status: 200;
        readonly id: "application_templates_get";
        readonly path: "/api/application-templates/{id}";
        readonly title: "Get an application template";
        readonly description: "`filter` makes one that does not match missing; `limit`, `skip` and `sort` are taken and mean nothing.";
        readonly query: import("typebox").TObject<import("typebox").TProperties>;
        readonly response: import("typebox").TObject<{
            _id: import("typebox").TString;
            name: import("typebox").TString;
            displayName: import("typebox").TString;
            displayLabel: import("typebox").TString;
            keywords: import("typebox").TArray<import("typebox").TString>;
            config: import("typebox").TObject<{
                acsUrl: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                constantAttributes: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                        name: import("typebox").TString;
                        value: import("typebox").TOptional<import("typebox").TString>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    }>>>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    mutable: import("typebox").TOptional<import("typebox").TBoolean>;
                }>>;
                databaseAttributes: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                        name: import("typebox").TString;
                        value: import("typebox").TOptional<import("typebox").TString>;
                        readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                        required: import("typebox").TOptional<import("typebox").TBoolean>;
                        visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    }>>>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                declareRedirectEndpoint: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TBoolean>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                defaultTargetUrl: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                groupsAttributeName: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                    dependsOnProperty: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                idpCertificate: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                idpEntityId: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                idpInitUrl: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                idpPrivateKey: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                includeGroups: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TBoolean>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                overrideNameIdFormat: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                    options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                        text: import("typebox").TOptional<import("typebox").TString>;
                        value: import("typebox").TOptional<import("typebox").TInteger>;
                    }>>>;
                }>>;
                signAssertion: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TBoolean>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                signatureAlgorithm: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                    options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                        text: import("typebox").TOptional<import("typebox").TString>;
                        value: import("typebox").TOptional<import("typebox").TInteger>;
                    }>>>;
                }>>;
                signResponse: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TBoolean>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                spCertificate: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                spEntityId: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    options: import("typebox").TOptional<import("typebox").TString>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                }>>;
                spErrorFlow: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TBoolean>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                subjectField: import("typebox").TOptional<import("typebox").TObject<{
                    value: import("typebox").TOptional<import("typebox").TString>;
                    type: import("typebox").TOptional<import("typebox").TString>;
                    label: import("typebox").TOptional<import("typebox").TString>;
                    position: import("typebox").TOptional<import("typebox").TInteger>;
                    readOnly: import("typebox").TOptional<import("typebox").TBoolean>;
                    required: import("typebox").TOptional<import("typebox").TBoolean>;
                    visible: import("typebox").TOptional<import("typebox").TBoolean>;
                    tooltip: import("typebox").TOptional<import("typebox").TObject<{
                        template: import("typebox").TOptional<import("typebox").TString>;
                        variables: import("typebox").TOptional<import("typebox").TObject<{
                            icon: import("typebox").TOptional<import("typebox").TString>;
                            message: import("typebox").TOptional<import("typebox").TString>;
                        }>>;
                    }>>;
                    toggle: import("typebox").TOptional<import("typebox").TString>;
                    options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                        text: import("typebox").TOptional<import("typebox").TString>;
                        value: import("typebox").TOptional<import("typebox").TInteger>;
                    }>>>;
                }>>;
                authClaimConfiguration: import("typebox").TOptional<import("typebox").TObject<{
                    type: import("typebox").TString;
                    visible: import("typebox").TBoolean;
                    authnContextMode: import("typebox").TObject<{
                        type: import("typebox").TString;
                        value: import("typebox").TString;
                    }>;
                    authnContextMappings: import("typebox").TObject<{
                        type: import("typebox").TString;
                        value: import("typebox").TArray<import("typebox").TRecord<"^.*$", import("typebox").TUnknown>>;
                    }>;
                    singleAuthnContextValue: import("typebox").TObject<{
                        type: import("typebox").TString;
                        value: import("typebox").TString;
                    }>;
                    sendAmrClaim: import("typebox").TObject<{
                        type: import("typebox").TString;
                        value: import("typebox").TBoolean;
                        readOnly: import("typebox").TBoolean;
                    }>;
                }>>;
            }>;
            oidc: import("typebox").TObject<{
                grantTypes: import("typebox").TOptional<import("typebox").TArray<import("typebox").TEnum<["authorization_code", "refresh_token"]>>>;
                redirectUris: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                ssoUrl: import("typebox").TOptional<import("typebox").TString>;
                tokenEndpointAuthMethod: import("typebox").TOptional<import("typebox").TEnum<["client_secret_basic", "client_secret_post", "none"]>>;
            }>;
            sso: import("typebox").TObject<{
                type: import("typebox").TEnum<["saml", "oidc", "bookmark"]>;
                jit: import("typebox").TBoolean;
                beta: import("typebox").TBoolean;
                hidden: import("typebox").TBoolean;
                idpCertExpirationAt: import("typebox").TOptional<import("typebox").TString>;
                idpCertificateUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
                idpPrivateKeyUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
                spCertificateUpdatedAt: import("typebox").TOptional<import("typebox").TString>;
            }>;
            ssoUrl: import("typebox").TString;
            provision: import("typebox").TObject<{
                type: import("typebox").TString;
                groups_supported: import("typebox").TBoolean;
                beta: import("typebox").TBoolean;
            }>;
            jit: import("typebox").TObject<{
                attributes: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                createOnly: import("typebox").TBoolean;
            }>;
            isConfigured: import("typebox").TBoolean;
            active: import("typebox").TBoolean;
            beta: import("typebox").TBoolean;
            status: import("typebox").TEnum<["end_of_life", "end_of_support", "beta", ""]>;
            color: import("typebox").TEnum<["#202D38", "#005466", "#3E8696", "#006CAC", "#0617AC", "#7C6ADA", "#D5779D", "#9E2F00", "#FFB000", "#58C469", "#57C49F", "#FF6C03", ""]>;
            logo: import("typebox").TObject<{
                url: import("typebox").TString;
            }>;
            learnMore: import("typebox").TString;
            test: import("typebox").TString;
        }>;
    } & {
        readonly operation: true;
    };
};

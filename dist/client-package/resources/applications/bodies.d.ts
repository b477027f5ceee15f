import { Type } from 'typebox';
export declare const ApplicationPost: Type.TObject<{
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
/** Clients leave the name out of a change, or send it empty (handbook 2.4). */
export declare const ApplicationPut: Type.TObject<{
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

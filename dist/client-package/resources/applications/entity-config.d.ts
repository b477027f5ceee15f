import { Type, type Static } from 'typebox';
declare const Attribute: Type.TObject<{
    name: Type.TString;
    value: Type.TOptional<Type.TString>;
    readOnly: Type.TOptional<Type.TBoolean>;
    required: Type.TOptional<Type.TBoolean>;
    visible: Type.TOptional<Type.TBoolean>;
}>;
export type Attribute = Static<typeof Attribute>;
/** Every setting that the API knows, each optional: which of them an application has is its template's to say. */
export declare const configFields: {
    readonly acsUrl: Type.TObject<{
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
    }>;
    readonly constantAttributes: Type.TObject<{
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
    }>;
    readonly databaseAttributes: Type.TObject<{
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
    }>;
    readonly declareRedirectEndpoint: Type.TObject<{
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
    }>;
    readonly defaultTargetUrl: Type.TObject<{
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
    }>;
    readonly groupsAttributeName: Type.TObject<{
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
    }>;
    readonly idpCertificate: Type.TObject<{
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
    }>;
    readonly idpEntityId: Type.TObject<{
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
    }>;
    readonly idpInitUrl: Type.TObject<{
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
    }>;
    readonly idpPrivateKey: Type.TObject<{
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
    }>;
    readonly includeGroups: Type.TObject<{
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
    }>;
    readonly overrideNameIdFormat: Type.TObject<{
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
    }>;
    readonly signAssertion: Type.TObject<{
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
    }>;
    readonly signatureAlgorithm: Type.TObject<{
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
    }>;
    readonly signResponse: Type.TObject<{
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
    }>;
    readonly spCertificate: Type.TObject<{
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
    }>;
    readonly spEntityId: Type.TObject<{
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
    }>;
    readonly spErrorFlow: Type.TObject<{
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
    }>;
    readonly subjectField: Type.TObject<{
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
    }>;
};
export type ConfigField = keyof typeof configFields;
export declare const ApplicationConfig: Type.TObject<{
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
export type ApplicationConfig = Static<typeof ApplicationConfig>;
/** As a caller gives it: what no application has is not dropped but refused by its name. */
export declare const GivenConfig: Type.TObject<{
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
export {};

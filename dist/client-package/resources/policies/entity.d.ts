import { Type, type Static } from 'typebox';
export declare const PolicyValue: Type.TObject<{
    configFieldID: Type.TString;
    configFieldName: Type.TString;
    sensitive: Type.TBoolean;
    value: Type.TUnknown;
}>;
export type PolicyValue = Static<typeof PolicyValue>;
export declare const PolicyWithDetails: Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    notes: Type.TString;
    template: Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        displayName: Type.TString;
        description: Type.TString;
        activation: Type.TString;
        behavior: Type.TString;
        alert: Type.TString;
        reference: Type.TString;
        state: Type.TString;
        osMetaFamily: Type.TEnum<["linux", "darwin", "windows", "ios", "universal", "android"]>;
        deliveryTypes: Type.TArray<Type.TEnum<["agent", "mdm"]>>;
        osRestrictions: Type.TArray<Type.TObject<{
            osName: Type.TString;
            earliestVersion: Type.TString;
            deprecatedVersion: Type.TString;
            isMdmRequired: Type.TBoolean;
            supportedEnrollmentTypes: Type.TArray<Type.TEnum<["automated", "device", "user"]>>;
            appleRestrictions: Type.TObject<{
                requiresSupervision: Type.TBoolean;
                supportedEnrollmentTypes: Type.TArray<Type.TEnum<["automated", "device", "user"]>>;
            }>;
        }>>;
    }>;
    values: Type.TArray<Type.TObject<{
        configFieldID: Type.TString;
        configFieldName: Type.TString;
        sensitive: Type.TBoolean;
        value: Type.TUnknown;
    }>>;
    configFields: Type.TArray<Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        label: Type.TString;
        displayType: Type.TEnum<["checkbox", "date", "email", "file", "number", "select", "text", "textarea", "singlelistbox", "doublelistbox", "table", "segmentedbutton", "radio", "copywell", "timeinput", "datepickerrange", "multilist", "paginationlist", "searchandselect", "datetimepicker", "numberinline"]>;
        displayOptions: Type.TRecord<"^.*$", Type.TUnknown>;
        defaultValue: Type.TString;
        position: Type.TInteger;
        readOnly: Type.TBoolean;
        required: Type.TBoolean;
        sensitive: Type.TBoolean;
        tooltip: Type.TObject<{
            template: Type.TString;
            variables: Type.TObject<{
                icon: Type.TString;
                message: Type.TString;
            }>;
        }>;
        validators: Type.TRecord<"^.*$", Type.TUnknown>;
    }>>;
    /** Counts the changes of values: a device reports on the revision that it has. */
    revision: Type.TInteger;
}>;
export type KeptPolicy = Static<typeof PolicyWithDetails>;
/** As lists, and updates, answer it. */
export declare const Policy: Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    template: Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        displayName: Type.TString;
        description: Type.TString;
        activation: Type.TString;
        behavior: Type.TString;
        alert: Type.TString;
        reference: Type.TString;
        state: Type.TString;
        osMetaFamily: Type.TEnum<["linux", "darwin", "windows", "ios", "universal", "android"]>;
        deliveryTypes: Type.TArray<Type.TEnum<["agent", "mdm"]>>;
        osRestrictions: Type.TArray<Type.TObject<{
            osName: Type.TString;
            earliestVersion: Type.TString;
            deprecatedVersion: Type.TString;
            isMdmRequired: Type.TBoolean;
            supportedEnrollmentTypes: Type.TArray<Type.TEnum<["automated", "device", "user"]>>;
            appleRestrictions: Type.TObject<{
                requiresSupervision: Type.TBoolean;
                supportedEnrollmentTypes: Type.TArray<Type.TEnum<["automated", "device", "user"]>>;
            }>;
        }>>;
    }>;
}>;
export declare const PolicyDetails: Type.TObject<{
    configFields: Type.TArray<Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        label: Type.TString;
        displayType: Type.TEnum<["checkbox", "date", "email", "file", "number", "select", "text", "textarea", "singlelistbox", "doublelistbox", "table", "segmentedbutton", "radio", "copywell", "timeinput", "datepickerrange", "multilist", "paginationlist", "searchandselect", "datetimepicker", "numberinline"]>;
        displayOptions: Type.TRecord<"^.*$", Type.TUnknown>;
        defaultValue: Type.TString;
        position: Type.TInteger;
        readOnly: Type.TBoolean;
        required: Type.TBoolean;
        sensitive: Type.TBoolean;
        tooltip: Type.TObject<{
            template: Type.TString;
            variables: Type.TObject<{
                icon: Type.TString;
                message: Type.TString;
            }>;
        }>;
        validators: Type.TRecord<"^.*$", Type.TUnknown>;
    }>>;
    id: Type.TString;
    name: Type.TString;
    notes: Type.TString;
    template: Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        displayName: Type.TString;
        description: Type.TString;
        activation: Type.TString;
        behavior: Type.TString;
        alert: Type.TString;
        reference: Type.TString;
        state: Type.TString;
        osMetaFamily: Type.TEnum<["linux", "darwin", "windows", "ios", "universal", "android"]>;
        deliveryTypes: Type.TArray<Type.TEnum<["agent", "mdm"]>>;
        osRestrictions: Type.TArray<Type.TObject<{
            osName: Type.TString;
            earliestVersion: Type.TString;
            deprecatedVersion: Type.TString;
            isMdmRequired: Type.TBoolean;
            supportedEnrollmentTypes: Type.TArray<Type.TEnum<["automated", "device", "user"]>>;
            appleRestrictions: Type.TObject<{
                requiresSupervision: Type.TBoolean;
                supportedEnrollmentTypes: Type.TArray<Type.TEnum<["automated", "device", "user"]>>;
            }>;
        }>>;
    }>;
    values: Type.TArray<Type.TObject<{
        configFieldID: Type.TString;
        configFieldName: Type.TString;
        sensitive: Type.TBoolean;
        value: Type.TUnknown;
    }>>;
}>;
declare const GivenValue: Type.TObject<{
    configFieldID: Type.TString;
    value: Type.TOptional<Type.TUnknown>;
    sensitive: Type.TOptional<Type.TBoolean>;
}>;
export type GivenValue = Static<typeof GivenValue>;
export declare const PolicyCreateRequest: Type.TObject<{
    name: Type.TString;
    notes: Type.TOptional<Type.TString>;
    template: Type.TObject<{
        id: Type.TString;
    }>;
    values: Type.TOptional<Type.TArray<Type.TObject<{
        configFieldID: Type.TString;
        value: Type.TOptional<Type.TUnknown>;
        sensitive: Type.TOptional<Type.TBoolean>;
    }>>>;
}>;
export declare const PolicyUpdateRequest: Type.TObject<{
    name: Type.TString;
    notes: Type.TOptional<Type.TString>;
    template: Type.TOptional<Type.TObject<{
        id: Type.TOptional<Type.TString>;
    }>>;
    values: Type.TOptional<Type.TArray<Type.TObject<{
        configFieldID: Type.TString;
        value: Type.TOptional<Type.TUnknown>;
        sensitive: Type.TOptional<Type.TBoolean>;
    }>>>;
}>;
/** A policy that reaches a device. */
export declare const SystemPolicy: Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    template: Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        displayName: Type.TString;
    }>;
    standing: Type.TEnum<["effective", "duplicate", "unsupportedOs"]>;
    inForce: Type.TString;
    state: Type.TString;
    revision: Type.TInteger;
    values: Type.TRecord<"^.*$", Type.TUnknown>;
    paths: Type.TArray<Type.TArray<Type.TObject<{
        type: Type.TString;
        id: Type.TString;
    }>>>;
}>;
export type SystemPolicy = Static<typeof SystemPolicy>;
export {};

import { Type, type Static } from 'typebox';
export declare const OsMetaFamily: Type.TEnum<["linux", "darwin", "windows", "ios", "universal", "android"]>;
export type OsMetaFamily = Static<typeof OsMetaFamily>;
/** What lists and policies say of a template. */
export declare const PolicyTemplate: Type.TObject<{
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
export type PolicyTemplate = Static<typeof PolicyTemplate>;
export declare const DISPLAY_TYPES: readonly ['checkbox', 'date', 'email', 'file', 'number', 'select', 'text', 'textarea', 'singlelistbox', 'doublelistbox', 'table', 'segmentedbutton', 'radio', 'copywell', 'timeinput', 'datepickerrange', 'multilist', 'paginationlist', 'searchandselect', 'datetimepicker', 'numberinline'];
export declare const PolicyTemplateConfigField: Type.TObject<{
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
}>;
export type PolicyTemplateConfigField = Static<typeof PolicyTemplateConfigField>;
export declare const PolicyTemplateWithDetails: Type.TObject<{
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
}>;
export type PolicyTemplateWithDetails = Static<typeof PolicyTemplateWithDetails>;

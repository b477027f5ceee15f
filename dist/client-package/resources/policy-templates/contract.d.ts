export declare const kinds: {};
export declare const operations: {
    list: {
        readonly method: 'GET';
        readonly area: 'Policytemplates';
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
        readonly reach: 'organization';
        readonly access: 'policies.read';
        readonly status: 200;
        readonly id: "policytemplates_list";
        readonly path: "/api/v2/policytemplates";
        readonly title: "List policy templates";
        readonly query: import("typebox").TObject<import("typebox").TProperties>;
        readonly response: import("typebox").TArray<import("typebox").TObject<{
            id: import("typebox").TString;
            name: import("typebox").TString;
            displayName: import("typebox").TString;
            description: import("typebox").TString;
            activation: import("typebox").TString;
            behavior: import("typebox").TString;
            alert: import("typebox").TString;
            reference: import("typebox").TString;
            state: import("typebox").TString;
            osMetaFamily: import("typebox").TEnum<["linux", "darwin", "windows", "ios", "universal", "android"]>;
            deliveryTypes: import("typebox").TArray<import("typebox").TEnum<["agent", "mdm"]>>;
            osRestrictions: import("typebox").TArray<import("typebox").TObject<{
                osName: import("typebox").TString;
                earliestVersion: import("typebox").TString;
                deprecatedVersion: import("typebox").TString;
                isMdmRequired: import("typebox").TBoolean;
                supportedEnrollmentTypes: import("typebox").TArray<import("typebox").TEnum<["automated", "device", "user"]>>;
                appleRestrictions: import("typebox").TObject<{
                    requiresSupervision: import("typebox").TBoolean;
                    supportedEnrollmentTypes: import("typebox").TArray<import("typebox").TEnum<["automated", "device", "user"]>>;
                }>;
            }>>;
        }>> | import("typebox").TObject<{
            totalCount: import("typebox").TInteger;
            results: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                name: import("typebox").TString;
                displayName: import("typebox").TString;
                description: import("typebox").TString;
                activation: import("typebox").TString;
                behavior: import("typebox").TString;
                alert: import("typebox").TString;
                reference: import("typebox").TString;
                state: import("typebox").TString;
                osMetaFamily: import("typebox").TEnum<["linux", "darwin", "windows", "ios", "universal", "android"]>;
                deliveryTypes: import("typebox").TArray<import("typebox").TEnum<["agent", "mdm"]>>;
                osRestrictions: import("typebox").TArray<import("typebox").TObject<{
                    osName: import("typebox").TString;
                    earliestVersion: import("typebox").TString;
                    deprecatedVersion: import("typebox").TString;
                    isMdmRequired: import("typebox").TBoolean;
                    supportedEnrollmentTypes: import("typebox").TArray<import("typebox").TEnum<["automated", "device", "user"]>>;
                    appleRestrictions: import("typebox").TObject<{
                        requiresSupervision: import("typebox").TBoolean;
                        supportedEnrollmentTypes: import("typebox").TArray<import("typebox").TEnum<["automated", "device", "user"]>>;
                    }>;
                }>>;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
    get: {
        readonly method: 'GET';
        readonly area: 'Policytemplates';
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
        readonly reach: 'organization';
        readonly access: 'policies.read';
        readonly status: 200;
        readonly id: "policytemplates_get";
        readonly path: "/api/v2/policytemplates/{id}";
        readonly title: "Get a policy template";
        readonly description: "With the fields that a policy of it has.";
        readonly response: import("typebox").TObject<{
            id: import("typebox").TString;
            name: import("typebox").TString;
            displayName: import("typebox").TString;
            description: import("typebox").TString;
            activation: import("typebox").TString;
            behavior: import("typebox").TString;
            alert: import("typebox").TString;
            reference: import("typebox").TString;
            state: import("typebox").TString;
            osMetaFamily: import("typebox").TEnum<["linux", "darwin", "windows", "ios", "universal", "android"]>;
            deliveryTypes: import("typebox").TArray<import("typebox").TEnum<["agent", "mdm"]>>;
            osRestrictions: import("typebox").TArray<import("typebox").TObject<{
                osName: import("typebox").TString;
                earliestVersion: import("typebox").TString;
                deprecatedVersion: import("typebox").TString;
                isMdmRequired: import("typebox").TBoolean;
                supportedEnrollmentTypes: import("typebox").TArray<import("typebox").TEnum<["automated", "device", "user"]>>;
                appleRestrictions: import("typebox").TObject<{
                    requiresSupervision: import("typebox").TBoolean;
                    supportedEnrollmentTypes: import("typebox").TArray<import("typebox").TEnum<["automated", "device", "user"]>>;
                }>;
            }>>;
            configFields: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                name: import("typebox").TString;
                label: import("typebox").TString;
                displayType: import("typebox").TEnum<["checkbox", "date", "email", "file", "number", "select", "text", "textarea", "singlelistbox", "doublelistbox", "table", "segmentedbutton", "radio", "copywell", "timeinput", "datepickerrange", "multilist", "paginationlist", "searchandselect", "datetimepicker", "numberinline"]>;
                displayOptions: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                defaultValue: import("typebox").TString;
                position: import("typebox").TInteger;
                readOnly: import("typebox").TBoolean;
                required: import("typebox").TBoolean;
                sensitive: import("typebox").TBoolean;
                tooltip: import("typebox").TObject<{
                    template: import("typebox").TString;
                    variables: import("typebox").TObject<{
                        icon: import("typebox").TString;
                        message: import("typebox").TString;
                    }>;
                }>;
                validators: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
};

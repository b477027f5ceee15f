import { Type } from 'typebox';
export declare const policy: import("../../kit/kind.ts").Kind<Type.TObject<{
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
    revision: Type.TInteger;
}>>;
export declare const kinds: {
    policy: import("../../kit/kind.ts").Kind<Type.TObject<{
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
        revision: Type.TInteger;
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
    }>>, undefined, "/api/v2/policies/{policy_id}">;
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
    }>, "/api/v2/policies/{policy_id}">;
    systemgroups: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
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
    }>>, undefined, "/api/v2/policies/{policy_id}">;
    systems: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
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
    }>>, undefined, "/api/v2/policies/{policy_id}">;
    memberOf: {
        readonly id: string;
        readonly method: import("../../kit/op.ts").Method;
        readonly title: string;
        readonly description?: string;
        readonly area: string;
        readonly family: import("../../kit/dialects.ts").Family;
        readonly reach: 'organization' | 'provider' | 'server';
        readonly access: import("../../kit/scopes.ts").Scope | 'public' | 'known';
        readonly bodyOptional?: boolean;
        readonly consumes?: 'form' | 'multipart' | 'bytes';
        readonly maxBody?: number;
        readonly status: number;
        readonly produces?: string;
        readonly otherStatuses?: readonly number[];
        readonly errors?: readonly number[];
        readonly verb?: import("../../kit/op.ts").Verb;
        readonly put?: 'merge' | 'replace';
        readonly readsOnly?: true;
        readonly appends?: true;
        readonly dangerous?: true;
        readonly systemContext?: import("../../kit/op.ts").SystemContext;
        readonly tolerant?: true;
        readonly shownOnce?: readonly string[];
        readonly acceptsOrganizationHeader?: true;
        readonly operation: true;
        readonly path: "/api/v2/policies/{policy_id}";
        readonly response: Type.TArray<Type.TObject<{
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
        }>>;
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly headers: Type.TObject<{
            date: Type.TOptional<Type.TString>;
            authorization: Type.TOptional<Type.TString>;
        }>;
    } & {
        readonly operation: true;
    };
    ofSystem: {
        readonly id: "muster_systemPolicies_list";
        readonly method: "GET";
        readonly path: "/muster/v1/systems/{system_id}/policies";
        readonly title: "List the policies that reach a system";
        readonly description: "With the values that count, every path, and which of several policies of one template is in force.";
        readonly area: "Policies";
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
        readonly reach: "organization";
        readonly access: "policies.read";
        readonly status: 200;
        readonly response: Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
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
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
    create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/policies";
        readonly body: Type.TObject<{
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
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/policies/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/policies";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TArray<Type.TObject<{
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
        }>>;
    };
    put: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/policies/{id}";
        readonly body: Type.TObject<{
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
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/policies/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: null;
    };
};

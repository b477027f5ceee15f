import { Type } from 'typebox';
export declare const pushEndpoint: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    state: Type.TEnum<["active", "inactive"]>;
    enrollmentDate: Type.TString;
    lastUsedDate: Type.TString;
    device: Type.TObject<{
        make: Type.TString;
        model: Type.TString;
        os: Type.TString;
        osVersion: Type.TString;
        appVersion: Type.TString;
        uvEnabled: Type.TBoolean;
    }>;
    user: Type.TString;
}>>;
export declare const kinds: {
    pushEndpoint: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        state: Type.TEnum<["active", "inactive"]>;
        enrollmentDate: Type.TString;
        lastUsedDate: Type.TString;
        device: Type.TObject<{
            make: Type.TString;
            model: Type.TString;
            os: Type.TString;
            osVersion: Type.TString;
            appVersion: Type.TString;
            uvEnabled: Type.TBoolean;
        }>;
        user: Type.TString;
    }>>;
};
export declare const operations: {
    list: {
        readonly area: 'Users';
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
        readonly status: 200;
        readonly id: "pushEndpoints_list";
        readonly method: "GET";
        readonly path: "/api/v2/users/{user_id}/pushendpoints";
        readonly title: "List the push endpoints of a user";
        readonly access: "users.read";
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            state: Type.TEnum<["active", "inactive"]>;
            enrollmentDate: Type.TString;
            lastUsedDate: Type.TString;
            device: Type.TObject<{
                make: Type.TString;
                model: Type.TString;
                os: Type.TString;
                osVersion: Type.TString;
                appVersion: Type.TString;
                uvEnabled: Type.TBoolean;
            }>;
        }>>;
    } & {
        readonly operation: true;
    };
    get: {
        readonly area: 'Users';
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
        readonly status: 200;
        readonly id: "pushEndpoints_get";
        readonly method: "GET";
        readonly path: "/api/v2/users/{user_id}/pushendpoints/{push_endpoint_id}";
        readonly title: "Get a push endpoint of a user";
        readonly access: "users.read";
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            state: Type.TEnum<["active", "inactive"]>;
            enrollmentDate: Type.TString;
            lastUsedDate: Type.TString;
            device: Type.TObject<{
                make: Type.TString;
                model: Type.TString;
                os: Type.TString;
                osVersion: Type.TString;
                appVersion: Type.TString;
                uvEnabled: Type.TBoolean;
            }>;
        }>;
        readonly verb: {
            readonly name: "get";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
                id: Type.TString;
                name: Type.TString;
                state: Type.TEnum<["active", "inactive"]>;
                enrollmentDate: Type.TString;
                lastUsedDate: Type.TString;
                device: Type.TObject<{
                    make: Type.TString;
                    model: Type.TString;
                    os: Type.TString;
                    osVersion: Type.TString;
                    appVersion: Type.TString;
                    uvEnabled: Type.TBoolean;
                }>;
                user: Type.TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    patch: {
        readonly area: 'Users';
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
        readonly status: 200;
        readonly id: "pushEndpoints_patch";
        readonly method: "PATCH";
        readonly path: "/api/v2/users/{user_id}/pushendpoints/{push_endpoint_id}";
        readonly title: "Rename, activate or deactivate a push endpoint of a user";
        readonly access: "users.support";
        readonly body: Type.TObject<{
            name: Type.TOptional<Type.TString>;
            state: Type.TOptional<Type.TEnum<["active", "inactive"]>>;
        }>;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            state: Type.TEnum<["active", "inactive"]>;
            enrollmentDate: Type.TString;
            lastUsedDate: Type.TString;
            device: Type.TObject<{
                make: Type.TString;
                model: Type.TString;
                os: Type.TString;
                osVersion: Type.TString;
                appVersion: Type.TString;
                uvEnabled: Type.TBoolean;
            }>;
        }>;
        readonly verb: {
            readonly name: "patch";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
                id: Type.TString;
                name: Type.TString;
                state: Type.TEnum<["active", "inactive"]>;
                enrollmentDate: Type.TString;
                lastUsedDate: Type.TString;
                device: Type.TObject<{
                    make: Type.TString;
                    model: Type.TString;
                    os: Type.TString;
                    osVersion: Type.TString;
                    appVersion: Type.TString;
                    uvEnabled: Type.TBoolean;
                }>;
                user: Type.TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    remove: {
        readonly area: 'Users';
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
        readonly status: 200;
        readonly id: "pushEndpoints_delete";
        readonly method: "DELETE";
        readonly path: "/api/v2/users/{user_id}/pushendpoints/{push_endpoint_id}";
        readonly title: "Remove a push endpoint of a user";
        readonly access: "users.support";
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            state: Type.TEnum<["active", "inactive"]>;
            enrollmentDate: Type.TString;
            lastUsedDate: Type.TString;
            device: Type.TObject<{
                make: Type.TString;
                model: Type.TString;
                os: Type.TString;
                osVersion: Type.TString;
                appVersion: Type.TString;
                uvEnabled: Type.TBoolean;
            }>;
        }>;
        readonly dangerous: true;
        readonly verb: {
            readonly name: "remove";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
                id: Type.TString;
                name: Type.TString;
                state: Type.TEnum<["active", "inactive"]>;
                enrollmentDate: Type.TString;
                lastUsedDate: Type.TString;
                device: Type.TObject<{
                    make: Type.TString;
                    model: Type.TString;
                    os: Type.TString;
                    osVersion: Type.TString;
                    appVersion: Type.TString;
                    uvEnabled: Type.TBoolean;
                }>;
                user: Type.TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    /** The API has no way in: its own app enrols. */
    create: {
        readonly reach: 'organization';
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
        readonly area: "Muster users";
        readonly id: "muster_user_push_endpoint_create";
        readonly method: "POST";
        readonly path: "/muster/v1/users/{user_id}/pushendpoints";
        readonly title: "Enroll a push endpoint for a user";
        readonly access: "users.write";
        readonly body: Type.TObject<{
            name: Type.TString;
            state: Type.TOptional<Type.TEnum<["active", "inactive"]>>;
            device: Type.TOptional<Type.TObject<{
                make: Type.TOptional<Type.TString>;
                model: Type.TOptional<Type.TString>;
                os: Type.TOptional<Type.TString>;
                osVersion: Type.TOptional<Type.TString>;
                appVersion: Type.TOptional<Type.TString>;
                uvEnabled: Type.TOptional<Type.TBoolean>;
            }>>;
        }>;
        readonly status: 201;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            state: Type.TEnum<["active", "inactive"]>;
            enrollmentDate: Type.TString;
            lastUsedDate: Type.TString;
            device: Type.TObject<{
                make: Type.TString;
                model: Type.TString;
                os: Type.TString;
                osVersion: Type.TString;
                appVersion: Type.TString;
                uvEnabled: Type.TBoolean;
            }>;
        }>;
    } & {
        readonly operation: true;
    };
};

import { Type } from 'typebox';
export declare const serviceAccountKind: import("../../kit/kind.ts").Kind<Type.TObject<{
    objectId: Type.TString;
    name: Type.TString;
    roleId: Type.TString;
    suspended: Type.TBoolean;
    createdAt: Type.TString;
    id: Type.TString;
    createdBy: Type.TString;
}>>;
export declare const authConfigKind: import("../../kit/kind.ts").Kind<Type.TObject<{
    objectId: Type.TString;
    authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
    clientId: Type.TString;
    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
    prefix: Type.TString;
    createdAt: Type.TString;
    expiresAt: Type.TString;
    apiKeyConfig: Type.TOptional<Type.TObject<{
        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
    }>>;
    clientSecretConfig: Type.TOptional<Type.TObject<{
        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
    }>>;
    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    id: Type.TString;
    serviceAccount: Type.TString;
    hash: Type.TString;
}>>;
export declare const operations: {
    readonly list: {
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly list: 'wrapper';
            readonly links: false;
        };
        readonly area: 'Service Accounts';
        readonly reach: 'organization';
        readonly id: "serviceaccounts_list";
        readonly method: "GET";
        readonly path: "/api/v2/service-accounts";
        readonly title: "List service accounts";
        readonly access: "accounts.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            objectId: Type.TString;
            name: Type.TString;
            roleId: Type.TString;
            suspended: Type.TBoolean;
            createdAt: Type.TString;
            id: Type.TString;
            roleName: Type.TString;
            status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED", "SUSPENDED"]>;
            expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
            authConfigList: Type.TArray<Type.TObject<{
                objectId: Type.TString;
                authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
                clientId: Type.TString;
                lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                prefix: Type.TString;
                createdAt: Type.TString;
                expiresAt: Type.TString;
                apiKeyConfig: Type.TOptional<Type.TObject<{
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                }>>;
                clientSecretConfig: Type.TOptional<Type.TObject<{
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                }>>;
                status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
                lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                apiKey: Type.TOptional<Type.TString>;
                clientSecret: Type.TOptional<Type.TString>;
            }>>;
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                objectId: Type.TString;
                name: Type.TString;
                roleId: Type.TString;
                suspended: Type.TBoolean;
                createdAt: Type.TString;
                id: Type.TString;
                roleName: Type.TString;
                status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED", "SUSPENDED"]>;
                expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
                authConfigList: Type.TArray<Type.TObject<{
                    objectId: Type.TString;
                    authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
                    clientId: Type.TString;
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    prefix: Type.TString;
                    createdAt: Type.TString;
                    expiresAt: Type.TString;
                    apiKeyConfig: Type.TOptional<Type.TObject<{
                        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    }>>;
                    clientSecretConfig: Type.TOptional<Type.TObject<{
                        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    }>>;
                    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
                    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                    apiKey: Type.TOptional<Type.TString>;
                    clientSecret: Type.TOptional<Type.TString>;
                }>>;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
    readonly get: {
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly list: 'wrapper';
            readonly links: false;
        };
        readonly area: 'Service Accounts';
        readonly reach: 'organization';
        readonly id: "serviceaccounts_get";
        readonly method: "GET";
        readonly path: "/api/v2/service-accounts/{id}";
        readonly title: "Get a service account";
        readonly access: "accounts.read";
        readonly status: 200;
        readonly response: Type.TObject<{
            serviceAccount: Type.TObject<{
                objectId: Type.TString;
                name: Type.TString;
                roleId: Type.TString;
                suspended: Type.TBoolean;
                createdAt: Type.TString;
                id: Type.TString;
                roleName: Type.TString;
                status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED", "SUSPENDED"]>;
                expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
                authConfigList: Type.TArray<Type.TObject<{
                    objectId: Type.TString;
                    authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
                    clientId: Type.TString;
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    prefix: Type.TString;
                    createdAt: Type.TString;
                    expiresAt: Type.TString;
                    apiKeyConfig: Type.TOptional<Type.TObject<{
                        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    }>>;
                    clientSecretConfig: Type.TOptional<Type.TObject<{
                        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    }>>;
                    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
                    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                    apiKey: Type.TOptional<Type.TString>;
                    clientSecret: Type.TOptional<Type.TString>;
                }>>;
            }>;
        }>;
    } & {
        readonly operation: true;
    };
    readonly create: {
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly list: 'wrapper';
            readonly links: false;
        };
        readonly area: 'Service Accounts';
        readonly reach: 'organization';
        readonly access: 'accounts.write';
        readonly id: "serviceaccounts_post";
        readonly method: "POST";
        readonly path: "/api/v2/service-accounts";
        readonly title: "Create a service account; its API key or client secret is shown once";
        readonly body: Type.TObject<{
            name: Type.TString;
            roleId: Type.TOptional<Type.TString>;
            roleName: Type.TOptional<Type.TString>;
            authConfig: Type.TObject<{
                authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
                apiKeyConfig: Type.TOptional<Type.TObject<{
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                }>>;
                clientSecretConfig: Type.TOptional<Type.TObject<{
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                }>>;
            }>;
        }>;
        readonly status: 201;
        readonly response: Type.TObject<{
            serviceAccount: Type.TObject<{
                objectId: Type.TString;
                name: Type.TString;
                roleId: Type.TString;
                suspended: Type.TBoolean;
                createdAt: Type.TString;
                id: Type.TString;
                roleName: Type.TString;
                status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED", "SUSPENDED"]>;
                expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
                authConfigList: Type.TArray<Type.TObject<{
                    objectId: Type.TString;
                    authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
                    clientId: Type.TString;
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    prefix: Type.TString;
                    createdAt: Type.TString;
                    expiresAt: Type.TString;
                    apiKeyConfig: Type.TOptional<Type.TObject<{
                        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    }>>;
                    clientSecretConfig: Type.TOptional<Type.TObject<{
                        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    }>>;
                    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
                    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                    apiKey: Type.TOptional<Type.TString>;
                    clientSecret: Type.TOptional<Type.TString>;
                }>>;
            }>;
        }>;
        readonly shownOnce: readonly ["apiKey", "clientSecret"];
    } & {
        readonly operation: true;
    };
    readonly put: {
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly list: 'wrapper';
            readonly links: false;
        };
        readonly area: 'Service Accounts';
        readonly reach: 'organization';
        readonly access: 'accounts.write';
        readonly id: "serviceaccounts_put";
        readonly method: "PUT";
        readonly path: "/api/v2/service-accounts/{id}";
        readonly title: "Replace the name and the role of a service account";
        readonly body: Type.TObject<{
            roleId: Type.TOptional<Type.TString>;
            roleName: Type.TOptional<Type.TString>;
            suspended: Type.TOptional<Type.TBoolean>;
            name: Type.TString;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            serviceAccount: Type.TObject<{
                objectId: Type.TString;
                name: Type.TString;
                roleId: Type.TString;
                suspended: Type.TBoolean;
                createdAt: Type.TString;
                id: Type.TString;
                roleName: Type.TString;
                status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED", "SUSPENDED"]>;
                expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
                authConfigList: Type.TArray<Type.TObject<{
                    objectId: Type.TString;
                    authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
                    clientId: Type.TString;
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    prefix: Type.TString;
                    createdAt: Type.TString;
                    expiresAt: Type.TString;
                    apiKeyConfig: Type.TOptional<Type.TObject<{
                        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    }>>;
                    clientSecretConfig: Type.TOptional<Type.TObject<{
                        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    }>>;
                    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
                    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                    apiKey: Type.TOptional<Type.TString>;
                    clientSecret: Type.TOptional<Type.TString>;
                }>>;
            }>;
        }>;
    } & {
        readonly operation: true;
    };
    readonly patch: {
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly list: 'wrapper';
            readonly links: false;
        };
        readonly area: 'Service Accounts';
        readonly reach: 'organization';
        readonly access: 'accounts.write';
        readonly id: "serviceaccounts_patch";
        readonly method: "PATCH";
        readonly path: "/api/v2/service-accounts/{id}";
        readonly title: "Change a service account, suspend or resume it";
        readonly body: Type.TObject<{
            name: Type.TOptional<Type.TString>;
            roleId: Type.TOptional<Type.TString>;
            roleName: Type.TOptional<Type.TString>;
            suspended: Type.TOptional<Type.TBoolean>;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            serviceAccount: Type.TObject<{
                objectId: Type.TString;
                name: Type.TString;
                roleId: Type.TString;
                suspended: Type.TBoolean;
                createdAt: Type.TString;
                id: Type.TString;
                roleName: Type.TString;
                status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED", "SUSPENDED"]>;
                expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
                authConfigList: Type.TArray<Type.TObject<{
                    objectId: Type.TString;
                    authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
                    clientId: Type.TString;
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    prefix: Type.TString;
                    createdAt: Type.TString;
                    expiresAt: Type.TString;
                    apiKeyConfig: Type.TOptional<Type.TObject<{
                        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    }>>;
                    clientSecretConfig: Type.TOptional<Type.TObject<{
                        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                    }>>;
                    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
                    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                    apiKey: Type.TOptional<Type.TString>;
                    clientSecret: Type.TOptional<Type.TString>;
                }>>;
            }>;
        }>;
    } & {
        readonly operation: true;
    };
    readonly remove: {
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly list: 'wrapper';
            readonly links: false;
        };
        readonly area: 'Service Accounts';
        readonly reach: 'organization';
        readonly access: 'accounts.write';
        readonly id: "serviceaccounts_delete";
        readonly method: "DELETE";
        readonly path: "/api/v2/service-accounts/{id}";
        readonly title: "Delete a service account; its keys and tokens end at once";
        readonly status: 204;
        readonly response: null;
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
    readonly addAuthConfig: {
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly list: 'wrapper';
            readonly links: false;
        };
        readonly area: 'Service Accounts';
        readonly reach: 'organization';
        readonly access: 'accounts.write';
        readonly id: "serviceaccounts_authconfig_post";
        readonly method: "POST";
        readonly path: "/api/v2/service-accounts/{id}/auth-config";
        readonly title: "Give a service account a second API key or client secret, which is shown once";
        readonly description: "At most two may be good at once. Those that have expired are taken off the account then.";
        readonly body: Type.TObject<{
            authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
            apiKeyConfig: Type.TOptional<Type.TObject<{
                lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
            }>>;
            clientSecretConfig: Type.TOptional<Type.TObject<{
                lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
            }>>;
        }>;
        readonly status: 201;
        readonly response: Type.TObject<{
            authConfig: Type.TObject<{
                objectId: Type.TString;
                authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
                clientId: Type.TString;
                lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                prefix: Type.TString;
                createdAt: Type.TString;
                expiresAt: Type.TString;
                apiKeyConfig: Type.TOptional<Type.TObject<{
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                }>>;
                clientSecretConfig: Type.TOptional<Type.TObject<{
                    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
                }>>;
                status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
                lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                apiKey: Type.TOptional<Type.TString>;
                clientSecret: Type.TOptional<Type.TString>;
            }>;
        }>;
        readonly shownOnce: readonly ["apiKey", "clientSecret"];
    } & {
        readonly operation: true;
    };
    readonly removeAuthConfig: {
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly list: 'wrapper';
            readonly links: false;
        };
        readonly area: 'Service Accounts';
        readonly reach: 'organization';
        readonly access: 'accounts.write';
        readonly id: "serviceaccounts_authconfig_delete";
        readonly method: "DELETE";
        readonly path: "/api/v2/service-accounts/{id}/auth-config/{auth_config_id}";
        readonly title: "Revoke an API key or client secret of a service account; tokens made with it end at once";
        readonly status: 204;
        readonly response: null;
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
};
export declare const kinds: {
    readonly serviceAccountKind: import("../../kit/kind.ts").Kind<Type.TObject<{
        objectId: Type.TString;
        name: Type.TString;
        roleId: Type.TString;
        suspended: Type.TBoolean;
        createdAt: Type.TString;
        id: Type.TString;
        createdBy: Type.TString;
    }>>;
    readonly authConfigKind: import("../../kit/kind.ts").Kind<Type.TObject<{
        objectId: Type.TString;
        authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
        clientId: Type.TString;
        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
        prefix: Type.TString;
        createdAt: Type.TString;
        expiresAt: Type.TString;
        apiKeyConfig: Type.TOptional<Type.TObject<{
            lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
        }>>;
        clientSecretConfig: Type.TOptional<Type.TObject<{
            lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
        }>>;
        status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
        lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        id: Type.TString;
        serviceAccount: Type.TString;
        hash: Type.TString;
    }>>;
};

import { Type } from 'typebox';
export declare const ApiKey: Type.TObject<{
    id: Type.TString;
    administrator: Type.TString;
    name: Type.TString;
    prefix: Type.TString;
    createdAt: Type.TString;
    expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    expired: Type.TBoolean;
    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
    replaced: Type.TBoolean;
    hash: Type.TString;
}>;
export declare const apiKeyKind: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    administrator: Type.TString;
    name: Type.TString;
    prefix: Type.TString;
    createdAt: Type.TString;
    expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    expired: Type.TBoolean;
    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
    replaced: Type.TBoolean;
    hash: Type.TString;
}>>;
export declare const operations: {
    readonly list: {
        readonly area: 'API keys';
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
        readonly reach: 'provider';
        readonly access: 'known';
        readonly acceptsOrganizationHeader: true;
        readonly id: "muster_apikeys_list";
        readonly method: "GET";
        readonly path: "/muster/v1/administrators/{administrator_id}/api-keys";
        readonly title: "List an administrator's API keys";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            administrator: Type.TString;
            name: Type.TString;
            prefix: Type.TString;
            createdAt: Type.TString;
            expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
            lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            expired: Type.TBoolean;
            status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
            replaced: Type.TBoolean;
            hash: Type.TString;
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                id: Type.TString;
                administrator: Type.TString;
                name: Type.TString;
                prefix: Type.TString;
                createdAt: Type.TString;
                expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
                lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                expired: Type.TBoolean;
                status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
                replaced: Type.TBoolean;
                hash: Type.TString;
            }>>;
        }>;
        readonly verb: {
            readonly name: "list";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
                id: Type.TString;
                administrator: Type.TString;
                name: Type.TString;
                prefix: Type.TString;
                createdAt: Type.TString;
                expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
                lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                expired: Type.TBoolean;
                status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
                replaced: Type.TBoolean;
                hash: Type.TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    readonly create: {
        readonly area: 'API keys';
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
        readonly reach: 'provider';
        readonly access: 'known';
        readonly acceptsOrganizationHeader: true;
        readonly id: "muster_apikeys_create";
        readonly method: "POST";
        readonly path: "/muster/v1/administrators/{administrator_id}/api-keys";
        readonly title: "Create an API key; it is shown once";
        readonly body: Type.TObject<{
            name: Type.TString;
            lifetime: Type.TOptional<Type.TEnum<[30, 60, 90]>>;
        }>;
        readonly status: 201;
        readonly response: Type.TObject<{
            id: Type.TString;
            administrator: Type.TString;
            name: Type.TString;
            prefix: Type.TString;
            createdAt: Type.TString;
            expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
            lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            expired: Type.TBoolean;
            status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
            replaced: Type.TBoolean;
            hash: Type.TString;
            apiKey: Type.TString;
        }>;
        readonly shownOnce: readonly ["apiKey"];
    } & {
        readonly operation: true;
    };
    readonly rotate: {
        readonly area: 'API keys';
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
        readonly reach: 'provider';
        readonly access: 'known';
        readonly acceptsOrganizationHeader: true;
        readonly id: "muster_apikeys_rotate";
        readonly method: "POST";
        readonly path: "/muster/v1/administrators/{administrator_id}/api-keys/{id}/rotate";
        readonly title: "Replace an API key by a new one, which is shown once";
        readonly description: "The old key goes on working for `overlapSeconds`, at most seven days and never beyond its own end.";
        readonly body: Type.TObject<{
            lifetime: Type.TOptional<Type.TEnum<[30, 60, 90]>>;
            overlapSeconds: Type.TOptional<Type.TInteger>;
        }>;
        readonly bodyOptional: true;
        readonly status: 201;
        readonly response: Type.TObject<{
            id: Type.TString;
            administrator: Type.TString;
            name: Type.TString;
            prefix: Type.TString;
            createdAt: Type.TString;
            expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
            lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            expired: Type.TBoolean;
            status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
            replaced: Type.TBoolean;
            hash: Type.TString;
            apiKey: Type.TString;
        }>;
        readonly shownOnce: readonly ["apiKey"];
    } & {
        readonly operation: true;
    };
    readonly revoke: {
        readonly area: 'API keys';
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
        readonly reach: 'provider';
        readonly access: 'known';
        readonly acceptsOrganizationHeader: true;
        readonly id: "muster_apikeys_revoke";
        readonly method: "DELETE";
        readonly path: "/muster/v1/administrators/{administrator_id}/api-keys/{id}";
        readonly title: "Revoke an API key";
        readonly status: 204;
        readonly response: null;
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
};
export declare const kinds: {
    readonly apiKeyKind: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        administrator: Type.TString;
        name: Type.TString;
        prefix: Type.TString;
        createdAt: Type.TString;
        expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
        lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        expired: Type.TBoolean;
        status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
        replaced: Type.TBoolean;
        hash: Type.TString;
    }>>;
};

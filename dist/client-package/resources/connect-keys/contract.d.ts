import { Type } from 'typebox';
/** A key with which devices enrol into an organization. */
export declare const ConnectKey: Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    prefix: Type.TString;
    createdAt: Type.TString;
    expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
    hash: Type.TString;
}>;
export declare const connectKeyKind: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    prefix: Type.TString;
    createdAt: Type.TString;
    expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
    hash: Type.TString;
}>>;
export declare const operations: {
    readonly create: {
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
        readonly area: 'Connect keys';
        readonly reach: 'organization';
        readonly id: "muster_connectkeys_create";
        readonly method: "POST";
        readonly path: "/muster/v1/connect-keys";
        readonly title: "Create a connect key; it is shown once";
        readonly access: "keys.write";
        readonly body: Type.TObject<{
            name: Type.TString;
            lifetimeDays: Type.TOptional<Type.TInteger>;
        }>;
        readonly status: 201;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            prefix: Type.TString;
            createdAt: Type.TString;
            expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
            lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
            hash: Type.TString;
            connectKey: Type.TString;
        }>;
        readonly shownOnce: readonly ["connectKey"];
    } & {
        readonly operation: true;
    };
    readonly list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/muster/v1/connect-keys";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                id: Type.TString;
                name: Type.TString;
                prefix: Type.TString;
                createdAt: Type.TString;
                expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
                lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
                hash: Type.TString;
            }>>;
        }>;
    };
    readonly remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/muster/v1/connect-keys/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: null;
    };
};
export declare const kinds: {
    readonly connectKeyKind: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        prefix: Type.TString;
        createdAt: Type.TString;
        expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
        lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
        hash: Type.TString;
    }>>;
};

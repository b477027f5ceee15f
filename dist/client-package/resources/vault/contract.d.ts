import { Type } from 'typebox';
/** The keys with which the secrets of the whole server are kept. Never the keys themselves. */
export declare const VaultStatus: Type.TObject<{
    source: Type.TEnum<["file", "environment", "command"]>;
    current: Type.TString;
    keys: Type.TArray<Type.TObject<{
        id: Type.TString;
        dataKeys: Type.TInteger;
    }>>;
}>;
export declare const operations: {
    readonly status: {
        readonly area: 'Vault';
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
        readonly access: 'vault.write';
        readonly status: 200;
        readonly response: Type.TObject<{
            source: Type.TEnum<["file", "environment", "command"]>;
            current: Type.TString;
            keys: Type.TArray<Type.TObject<{
                id: Type.TString;
                dataKeys: Type.TInteger;
            }>>;
        }>;
        readonly id: "muster_vault_get";
        readonly method: "GET";
        readonly path: "/muster/v1/vault";
        readonly title: "Show which keys protect the secrets of the server";
        readonly description: "For administrators of the provider that the server belongs to.";
    } & {
        readonly operation: true;
    };
    readonly rotate: {
        readonly area: 'Vault';
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
        readonly access: 'vault.write';
        readonly status: 200;
        readonly response: Type.TObject<{
            source: Type.TEnum<["file", "environment", "command"]>;
            current: Type.TString;
            keys: Type.TArray<Type.TObject<{
                id: Type.TString;
                dataKeys: Type.TInteger;
            }>>;
        }>;
        readonly id: "muster_vault_rotate";
        readonly method: "POST";
        readonly path: "/muster/v1/vault/rotate";
        readonly title: "Rotate the key that wraps the data keys";
        readonly description: string;
    } & {
        readonly operation: true;
    };
};

import { Type } from 'typebox';
/** A key that ends soon. */
export declare const ExpiringKey: Type.TObject<{
    type: Type.TEnum<["api_key", "service_account", "connect_key"]>;
    id: Type.TString;
    owner: Type.TString;
    ownerId: Type.TString;
    name: Type.TString;
    expiresAt: Type.TString;
    daysLeft: Type.TInteger;
}>;
export declare const operations: {
    readonly list: {
        readonly id: "muster_expiring_list";
        readonly method: "GET";
        readonly path: "/muster/v1/expiring";
        readonly title: "List keys that expire soon";
        readonly description: string;
        readonly area: "Expiring keys";
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
        readonly access: "accounts.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            type: Type.TEnum<["api_key", "service_account", "connect_key"]>;
            id: Type.TString;
            owner: Type.TString;
            ownerId: Type.TString;
            name: Type.TString;
            expiresAt: Type.TString;
            daysLeft: Type.TInteger;
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                type: Type.TEnum<["api_key", "service_account", "connect_key"]>;
                id: Type.TString;
                owner: Type.TString;
                ownerId: Type.TString;
                name: Type.TString;
                expiresAt: Type.TString;
                daysLeft: Type.TInteger;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
};

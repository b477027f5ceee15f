import { Type } from 'typebox';
/** Nothing is kept as one: it says which fields the list has. */
export declare const directory: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    type: Type.TEnum<["active_directory", "g_suite", "ldap_server", "office_365", "workday"]>;
    defaultDomain: Type.TObject<{
        id: Type.TString;
        domain: Type.TString;
    }>;
    oAuthStatus: Type.TRecord<"^.*$", Type.TUnknown>;
}>>;
export declare const operations: {
    list: {
        readonly id: "directories_list";
        readonly method: "GET";
        readonly path: "/api/v2/directories";
        readonly title: "List directories of every type";
        readonly area: "Directories";
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
        readonly reach: "organization";
        readonly access: "servers.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            type: Type.TEnum<["active_directory", "g_suite", "ldap_server", "office_365", "workday"]>;
            defaultDomain: Type.TObject<{
                id: Type.TString;
                domain: Type.TString;
            }>;
            oAuthStatus: Type.TRecord<"^.*$", Type.TUnknown>;
        }>>;
    } & {
        readonly operation: true;
    };
};

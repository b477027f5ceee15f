import { Type } from 'typebox';
export declare const sambaDomain: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    sid: Type.TString;
    server: Type.TString;
}>>;
export declare const kinds: {
    sambaDomain: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        sid: Type.TString;
        server: Type.TString;
    }>>;
};
export declare const operations: import("../../kit/resource.ts").ResourceOperations<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    sid: Type.TString;
    server: Type.TString;
}>, {
    readonly path: "/api/v2/ldapservers/{ldapserver_id}/sambadomains";
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
    readonly area: "Samba Domains";
    readonly reach: "organization";
    readonly read: "servers.read";
    readonly write: "servers.write";
    readonly list: {
        readonly id: "ldapservers_sambaDomainsList";
        readonly title: "List the Samba domains of an LDAP server";
        readonly row: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            sid: Type.TString;
        }>;
    };
    readonly get: {
        readonly id: "ldapservers_sambaDomainsGet";
        readonly title: "Get a Samba domain of an LDAP server";
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            sid: Type.TString;
        }>;
    };
    readonly create: {
        readonly id: "ldapservers_sambaDomainsPost";
        readonly title: "Create a Samba domain of an LDAP server";
        readonly body: Type.TObject<{
            name: Type.TString;
            sid: Type.TString;
            id: Type.TOptional<Type.TString>;
        }>;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            sid: Type.TString;
        }>;
    };
    readonly put: {
        readonly id: "ldapservers_sambaDomainsPut";
        readonly title: "Replace a Samba domain of an LDAP server";
        readonly put: "replace";
        readonly body: Type.TObject<{
            name: Type.TString;
            sid: Type.TString;
            id: Type.TOptional<Type.TString>;
        }>;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            sid: Type.TString;
        }>;
    };
    readonly remove: {
        readonly id: "ldapservers_sambaDomainsDelete";
        readonly title: "Delete a Samba domain of an LDAP server";
        readonly response: null;
        readonly otherStatuses: readonly [200];
    };
}>;

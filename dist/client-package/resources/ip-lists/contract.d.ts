import { Type, type Static } from 'typebox';
/** Entries of one list at most. */
export declare const MOST_ENTRIES = 1000;
/** A named list of IP addresses (handbook 4.11), for the conditions of authentication policies. */
export declare const IpList: Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    description: Type.TString;
    ips: Type.TArray<Type.TString>;
}>;
export type IpList = Static<typeof IpList>;
export declare const ipList: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    description: Type.TString;
    ips: Type.TArray<Type.TString>;
}>>;
export declare const kinds: {
    ipList: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        description: Type.TString;
        ips: Type.TArray<Type.TString>;
    }>>;
};
export declare const operations: import("../../kit/resource.ts").ResourceOperations<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    description: Type.TString;
    ips: Type.TArray<Type.TString>;
}>, {
    readonly path: "/api/v2/iplists";
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
    readonly area: "IP Lists";
    readonly reach: "organization";
    readonly read: "authn.read";
    readonly write: "authn.write";
    readonly list: {
        readonly id: "iplists_list";
        readonly title: "List IP lists";
        readonly headers: Type.TObject<{
            'x-total-count': Type.TOptional<Type.TInteger>;
        }>;
    };
    readonly get: {
        readonly id: "iplists_get";
        readonly title: "Get an IP list";
    };
    readonly create: {
        readonly id: "iplists_post";
        readonly title: "Create an IP list";
        readonly body: Type.TObject<{
            name: Type.TString;
            description: Type.TOptional<Type.TString>;
            ips: Type.TOptional<Type.TArray<Type.TString>>;
        }>;
    };
    readonly put: {
        readonly id: "iplists_put";
        readonly title: "Replace an IP list";
        readonly put: "replace";
        readonly body: Type.TObject<{
            name: Type.TString;
            description: Type.TOptional<Type.TString>;
            ips: Type.TOptional<Type.TArray<Type.TString>>;
        }>;
    };
    readonly patch: {
        readonly id: "iplists_patch";
        readonly title: "Change an IP list";
        readonly body: Type.TObject<{
            name: Type.TOptional<Type.TString>;
            description: Type.TOptional<Type.TString>;
            ips: Type.TOptional<Type.TArray<Type.TString>>;
        }>;
    };
    readonly remove: {
        readonly id: "iplists_delete";
        readonly title: "Delete an IP list";
        readonly description: "In use or not. Authentication policies that name it stay as they are, and no address is in it any more.";
    };
}>;

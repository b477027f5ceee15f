import { Type } from 'typebox';
/** Whoever runs organizations on this server: the owner of administrators, API keys and organizations. */
export declare const Provider: Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    created: Type.TString;
}>;
export declare const providerKind: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    created: Type.TString;
}>>;
export declare const operations: {
    readonly own: {
        readonly id: "muster_provider_get";
        readonly method: "GET";
        readonly path: "/muster/v1/provider";
        readonly title: "Get the provider that the caller belongs to";
        readonly area: "Provider";
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
        readonly reach: "provider";
        readonly access: "organization.read";
        readonly acceptsOrganizationHeader: true;
        readonly status: 200;
        readonly response: Type.TObject<{
            id: Type.TString;
            name: Type.TString;
            created: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
};
export declare const kinds: {
    readonly providerKind: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        created: Type.TString;
    }>>;
};

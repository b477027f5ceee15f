import { Type } from 'typebox';
export declare const signingKeyKind: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    createdAt: Type.TString;
    key: Type.TString;
}>>;
export declare const TokenAnswer: Type.TObject<{
    access_token: Type.TString;
    token_type: Type.TLiteral<"bearer">;
    expires_in: Type.TInteger;
    scope: Type.TLiteral<"api">;
}>;
export declare const operations: {
    readonly token: {
        readonly id: "oauth2_token";
        readonly method: "POST";
        readonly path: "/oauth2/token";
        readonly title: "Get an access token for a service account";
        readonly description: string;
        readonly area: "OAuth";
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
        readonly reach: "server";
        readonly access: "public";
        readonly headers: Type.TObject<{
            authorization: Type.TOptional<Type.TString>;
        }>;
        readonly query: Type.TObject<{
            grant_type: Type.TOptional<Type.TString>;
            scope: Type.TOptional<Type.TString>;
        }>;
        readonly body: Type.TObject<{
            grant_type: Type.TOptional<Type.TString>;
            scope: Type.TOptional<Type.TString>;
            client_id: Type.TOptional<Type.TString>;
            client_secret: Type.TOptional<Type.TString>;
        }>;
        readonly bodyOptional: true;
        readonly consumes: "form";
        readonly status: 200;
        readonly response: Type.TObject<{
            access_token: Type.TString;
            token_type: Type.TLiteral<"bearer">;
            expires_in: Type.TInteger;
            scope: Type.TLiteral<"api">;
        }>;
        readonly shownOnce: readonly ["access_token"];
    } & {
        readonly operation: true;
    };
};
export declare const kinds: {
    readonly signingKeyKind: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        createdAt: Type.TString;
        key: Type.TString;
    }>>;
};

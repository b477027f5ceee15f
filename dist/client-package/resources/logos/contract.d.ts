import { Type } from 'typebox';
/** The largest picture in bytes. */
export declare const MAX_IMAGE = 1048576;
/** A picture of an application, apart from it so that lists of applications stay light; its bytes are kept secret-wise. */
export declare const logo: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    application: Type.TString;
    mediaType: Type.TString;
    size: Type.TInteger;
    created: Type.TString;
}>>;
export declare const kinds: {
    logo: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        application: Type.TString;
        mediaType: Type.TString;
        size: Type.TInteger;
        created: Type.TString;
    }>>;
};
export declare const operations: {
    upload: {
        readonly path: '/api/v2/applications/{application_id}/logo';
        readonly area: 'Applications';
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
        readonly reach: 'organization';
        readonly access: 'applications.write';
        readonly status: 204;
        readonly response: null;
        readonly id: "applications_postLogo";
        readonly method: "POST";
        readonly title: "Set the logo of an application";
        readonly description: "PNG, JPEG, GIF or WebP of at most 1 MiB. It takes the place of the one before.";
        readonly consumes: "multipart";
        readonly maxBody: number;
        readonly body: Type.TObject<{
            image: Type.TObject<{
                filename: Type.TString;
                mediaType: Type.TString;
                content: Type.TUnknown;
            }>;
        }>;
        readonly errors: readonly [413, 415];
    } & {
        readonly operation: true;
    };
    removeFromApplication: {
        readonly path: '/api/v2/applications/{application_id}/logo';
        readonly area: 'Applications';
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
        readonly reach: 'organization';
        readonly access: 'applications.write';
        readonly status: 204;
        readonly response: null;
        readonly id: "applications_deleteLogo";
        readonly method: "DELETE";
        readonly title: "Remove the logo of an application";
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
    get: {
        readonly id: "logos_get";
        readonly method: "GET";
        readonly path: "/api/v2/logos/{id}";
        readonly title: "Get a logo";
        readonly description: "The picture itself. The logo of an application template is a tile with its first letter.";
        readonly area: "Logos";
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
        readonly access: "applications.read";
        readonly status: 200;
        readonly produces: "image/*";
        readonly response: Type.TString;
    } & {
        readonly operation: true;
    };
};

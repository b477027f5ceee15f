import { Type } from 'typebox';
export declare const OPERATIONS: readonly ['users.create', 'users.update'];
export declare const SORTS: readonly ['firstname', 'lastname', 'email', ''];
export declare const operations: {
    source: {
        readonly path: '/muster/v1/applications/{application_id}/import';
        readonly area: 'Muster applications';
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
        readonly reach: 'organization';
        readonly id: "muster_application_import_get";
        readonly method: "GET";
        readonly title: "Get the directory that an application imports users from";
        readonly access: "applications.read";
        readonly status: 200;
        readonly response: Type.TObject<{
            url: Type.TString;
            updatedAt: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    setSource: {
        readonly path: '/muster/v1/applications/{application_id}/import';
        readonly area: 'Muster applications';
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
        readonly reach: 'organization';
        readonly id: "muster_application_import_put";
        readonly method: "PUT";
        readonly title: "Set the directory that an application imports users from";
        readonly access: "applications.write";
        readonly body: Type.TObject<{
            url: Type.TString;
            token: Type.TString;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            url: Type.TString;
            updatedAt: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    removeSource: {
        readonly path: '/muster/v1/applications/{application_id}/import';
        readonly area: 'Muster applications';
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
        readonly reach: 'organization';
        readonly id: "muster_application_import_delete";
        readonly method: "DELETE";
        readonly title: "Remove the directory that an application imports users from";
        readonly access: "applications.write";
        readonly dangerous: true;
        readonly status: 204;
        readonly response: null;
    } & {
        readonly operation: true;
    };
    users: {
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
        readonly status: 200;
        readonly id: "import_users";
        readonly method: "GET";
        readonly path: "/api/v2/applications/{application_id}/import/users";
        readonly title: "List the users that an application has";
        readonly access: "applications.read";
        readonly description: "Asks the application itself. 412 where the application has no directory to import from (PUT /muster/v1/applications/{id}/import). 422 where it refuses.";
        readonly query: Type.TObject<Type.TProperties>;
        readonly errors: readonly [422];
        readonly response: Type.TObject<{
            users: Type.TArray<Type.TObject<{
                addresses: Type.TArray<Type.TObject<{
                    [k: string]: Type.TString;
                }>>;
                phoneNumbers: Type.TArray<Type.TObject<{
                    [k: string]: Type.TString;
                }>>;
            }>>;
            total_count: Type.TInteger;
            cursor: Type.TString;
            session_id: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    start: {
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
        readonly status: 200;
        readonly id: "import_create";
        readonly method: "POST";
        readonly path: "/api/v2/applications/{application_id}/import/jobs";
        readonly title: "Import the users that an application has";
        readonly access: "applications.write";
        readonly description: "In the background, a page at a time. It needs users.write too. 412 where the application has no directory to import from (PUT /muster/v1/applications/{id}/import). The log says what came of it.";
        readonly body: Type.TObject<{
            operations: Type.TOptional<Type.TArray<Type.TEnum<["users.create", "users.update"]>>>;
            allowUserReactivation: Type.TOptional<Type.TBoolean>;
            queryString: Type.TOptional<Type.TString>;
        }>;
        readonly bodyOptional: true;
        readonly response: Type.TObject<{
            jobId: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
};

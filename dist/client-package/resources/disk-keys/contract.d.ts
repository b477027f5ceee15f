import { Type } from 'typebox';
export declare const operations: {
    get: {
        readonly id: "systems_getFDEKey";
        readonly method: "GET";
        readonly path: "/api/v2/systems/{system_id}/fdekey";
        readonly title: "Read the disk recovery key of a system";
        readonly description: "Each reading is appended to the log as `system_fde_key_decrypt`.";
        readonly area: "Systems";
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
        readonly access: "systems.secrets";
        readonly appends: true;
        readonly status: 200;
        readonly response: Type.TObject<{
            key: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    put: {
        readonly id: "muster_systemDiskKey_put";
        readonly method: "PUT";
        readonly path: "/muster/v1/systems/{system_id}/diskkey";
        readonly title: "Keep the disk recovery key of a system";
        readonly description: "For the device itself, or whoever may read the key. It replaces the one that was kept.";
        readonly area: "Systems";
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
        readonly access: "systems.secrets";
        readonly systemContext: {
            readonly self: "system_id";
        };
        readonly headers: Type.TObject<{
            date: Type.TOptional<Type.TString>;
            authorization: Type.TOptional<Type.TString>;
        }>;
        readonly body: Type.TObject<{
            key: Type.TString;
        }>;
        readonly status: 204;
        readonly response: null;
    } & {
        readonly operation: true;
    };
};

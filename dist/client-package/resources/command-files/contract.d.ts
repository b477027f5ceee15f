import { Type } from 'typebox';
export declare const commandFile: import("../../kit/kind.ts").Kind<Type.TObject<{
    _id: Type.TString;
    name: Type.TString;
    destination: Type.TString;
    size: Type.TInteger;
    sha256: Type.TString;
    created: Type.TString;
    organization: Type.TString;
}>>;
export declare const kinds: {
    commandFile: import("../../kit/kind.ts").Kind<Type.TObject<{
        _id: Type.TString;
        name: Type.TString;
        destination: Type.TString;
        size: Type.TInteger;
        sha256: Type.TString;
        created: Type.TString;
        organization: Type.TString;
    }>>;
};
/** What a file may have (bytes). */
export declare const LARGEST: number;
export declare const operations: {
    create: {
        readonly area: 'Commands';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly id: "command_file_post";
        readonly method: "POST";
        readonly path: "/api/files";
        readonly title: "Upload a file for commands";
        readonly description: "One that no command names a day later is removed.";
        readonly access: "commands.write";
        readonly consumes: "form";
        readonly maxBody: number;
        readonly body: Type.TObject<{
            name: Type.TString;
            destination: Type.TString;
            content: Type.TString;
        }>;
        readonly response: Type.TObject<{
            _id: Type.TString;
            name: Type.TString;
            destination: Type.TString;
            size: Type.TInteger;
            sha256: Type.TString;
            created: Type.TString;
            organization: Type.TString;
        }>;
        readonly verb: {
            readonly name: "create";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
                _id: Type.TString;
                name: Type.TString;
                destination: Type.TString;
                size: Type.TInteger;
                sha256: Type.TString;
                created: Type.TString;
                organization: Type.TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    listOfCommand: {
        readonly area: 'Commands';
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly list: 'wrapper';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly id: "command_file_get";
        readonly method: "GET";
        readonly path: "/api/files/command/{id}";
        readonly title: "List the files of a command";
        readonly access: "commands.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly response: Type.TArray<Type.TObject<{
            _id: Type.TString;
            name: Type.TString;
            destination: Type.TString;
            size: Type.TInteger;
            sha256: Type.TString;
            created: Type.TString;
            organization: Type.TString;
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                _id: Type.TString;
                name: Type.TString;
                destination: Type.TString;
                size: Type.TInteger;
                sha256: Type.TString;
                created: Type.TString;
                organization: Type.TString;
            }>>;
        }>;
        readonly verb: {
            readonly name: "list";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
                _id: Type.TString;
                name: Type.TString;
                destination: Type.TString;
                size: Type.TInteger;
                sha256: Type.TString;
                created: Type.TString;
                organization: Type.TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
};

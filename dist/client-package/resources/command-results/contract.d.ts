import { Type, type Static } from 'typebox';
/** How a command ended on one device (handbook 4.7). It has the id of the queue entry that it is the end of. */
declare const CommandResult: Type.TObject<{
    _id: Type.TString;
    name: Type.TString;
    command: Type.TString;
    system: Type.TString;
    systemId: Type.TString;
    user: Type.TString;
    sudo: Type.TBoolean;
    exitCode: Type.TInteger;
    workflowId: Type.TString;
    workflowInstanceId: Type.TString;
    requestTime: Type.TString;
    responseTime: Type.TString;
    files: Type.TArray<Type.TString>;
    organization: Type.TString;
    response: Type.TObject<{
        id: Type.TString;
        error: Type.TString;
        data: Type.TObject<{
            exitCode: Type.TInteger;
            output: Type.TString;
        }>;
    }>;
}>;
export type CommandResult = Static<typeof CommandResult>;
export declare const commandResult: import("../../kit/kind.ts").Kind<Type.TObject<{
    _id: Type.TString;
    name: Type.TString;
    command: Type.TString;
    system: Type.TString;
    systemId: Type.TString;
    user: Type.TString;
    sudo: Type.TBoolean;
    exitCode: Type.TInteger;
    workflowId: Type.TString;
    workflowInstanceId: Type.TString;
    requestTime: Type.TString;
    responseTime: Type.TString;
    files: Type.TArray<Type.TString>;
    organization: Type.TString;
    response: Type.TObject<{
        id: Type.TString;
        error: Type.TString;
        data: Type.TObject<{
            exitCode: Type.TInteger;
            output: Type.TString;
        }>;
    }>;
}>>;
export declare const kinds: {
    commandResult: import("../../kit/kind.ts").Kind<Type.TObject<{
        _id: Type.TString;
        name: Type.TString;
        command: Type.TString;
        system: Type.TString;
        systemId: Type.TString;
        user: Type.TString;
        sudo: Type.TBoolean;
        exitCode: Type.TInteger;
        workflowId: Type.TString;
        workflowInstanceId: Type.TString;
        requestTime: Type.TString;
        responseTime: Type.TString;
        files: Type.TArray<Type.TString>;
        organization: Type.TString;
        response: Type.TObject<{
            id: Type.TString;
            error: Type.TString;
            data: Type.TObject<{
                exitCode: Type.TInteger;
                output: Type.TString;
            }>;
        }>;
    }>>;
};
export declare const operations: {
    listOfCommand: {
        readonly reach: 'organization';
        readonly access: 'commands.read';
        readonly status: 200;
        readonly id: "commands_getResults";
        readonly area: "Commands";
        readonly family: {
            readonly name: 'v1';
            readonly grammar: 'v1';
            readonly idField: '_id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'matchNothing';
            readonly links: false;
            readonly list: 'array';
        };
        readonly method: "GET";
        readonly path: "/api/commands/{id}/results";
        readonly title: "List the results of a command";
        readonly query: Type.TObject<Type.TProperties>;
        readonly response: Type.TArray<Type.TObject<{
            _id: Type.TString;
            name: Type.TString;
            command: Type.TString;
            system: Type.TString;
            systemId: Type.TString;
            user: Type.TString;
            sudo: Type.TBoolean;
            exitCode: Type.TInteger;
            workflowId: Type.TString;
            workflowInstanceId: Type.TString;
            requestTime: Type.TString;
            responseTime: Type.TString;
            files: Type.TArray<Type.TString>;
            organization: Type.TString;
            response: Type.TObject<{
                id: Type.TString;
                error: Type.TString;
                data: Type.TObject<{
                    exitCode: Type.TInteger;
                    output: Type.TString;
                }>;
            }>;
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                _id: Type.TString;
                name: Type.TString;
                command: Type.TString;
                system: Type.TString;
                systemId: Type.TString;
                user: Type.TString;
                sudo: Type.TBoolean;
                exitCode: Type.TInteger;
                workflowId: Type.TString;
                workflowInstanceId: Type.TString;
                requestTime: Type.TString;
                responseTime: Type.TString;
                files: Type.TArray<Type.TString>;
                organization: Type.TString;
                response: Type.TObject<{
                    id: Type.TString;
                    error: Type.TString;
                    data: Type.TObject<{
                        exitCode: Type.TInteger;
                        output: Type.TString;
                    }>;
                }>;
            }>>;
        }>;
        readonly verb: {
            readonly name: "list";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
                _id: Type.TString;
                name: Type.TString;
                command: Type.TString;
                system: Type.TString;
                systemId: Type.TString;
                user: Type.TString;
                sudo: Type.TBoolean;
                exitCode: Type.TInteger;
                workflowId: Type.TString;
                workflowInstanceId: Type.TString;
                requestTime: Type.TString;
                responseTime: Type.TString;
                files: Type.TArray<Type.TString>;
                organization: Type.TString;
                response: Type.TObject<{
                    id: Type.TString;
                    error: Type.TString;
                    data: Type.TObject<{
                        exitCode: Type.TInteger;
                        output: Type.TString;
                    }>;
                }>;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    search: {
        readonly reach: 'organization';
        readonly access: 'commands.read';
        readonly status: 200;
        readonly id: "search_commandresults_post";
        readonly area: "Search";
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
        readonly method: "POST";
        readonly path: "/api/search/commandresults";
        readonly title: "Search command results";
        readonly query: Type.TObject<Type.TProperties>;
        readonly body: Type.TObject<{
            fields: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
            filter: Type.TOptional<Type.TUnknown>;
            searchFilter: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
            sort: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
            skip: Type.TOptional<Type.TInteger>;
            limit: Type.TOptional<Type.TInteger>;
        }>;
        readonly bodyOptional: true;
        readonly readsOnly: true;
        readonly response: Type.TArray<Type.TObject<{
            _id: Type.TString;
            name: Type.TString;
            command: Type.TString;
            system: Type.TString;
            systemId: Type.TString;
            user: Type.TString;
            sudo: Type.TBoolean;
            exitCode: Type.TInteger;
            workflowId: Type.TString;
            workflowInstanceId: Type.TString;
            requestTime: Type.TString;
            responseTime: Type.TString;
            files: Type.TArray<Type.TString>;
            organization: Type.TString;
            response: Type.TObject<{
                id: Type.TString;
                error: Type.TString;
                data: Type.TObject<{
                    exitCode: Type.TInteger;
                    output: Type.TString;
                }>;
            }>;
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                _id: Type.TString;
                name: Type.TString;
                command: Type.TString;
                system: Type.TString;
                systemId: Type.TString;
                user: Type.TString;
                sudo: Type.TBoolean;
                exitCode: Type.TInteger;
                workflowId: Type.TString;
                workflowInstanceId: Type.TString;
                requestTime: Type.TString;
                responseTime: Type.TString;
                files: Type.TArray<Type.TString>;
                organization: Type.TString;
                response: Type.TObject<{
                    id: Type.TString;
                    error: Type.TString;
                    data: Type.TObject<{
                        exitCode: Type.TInteger;
                        output: Type.TString;
                    }>;
                }>;
            }>>;
        }>;
        readonly verb: {
            readonly name: "search";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
                _id: Type.TString;
                name: Type.TString;
                command: Type.TString;
                system: Type.TString;
                systemId: Type.TString;
                user: Type.TString;
                sudo: Type.TBoolean;
                exitCode: Type.TInteger;
                workflowId: Type.TString;
                workflowInstanceId: Type.TString;
                requestTime: Type.TString;
                responseTime: Type.TString;
                files: Type.TArray<Type.TString>;
                organization: Type.TString;
                response: Type.TObject<{
                    id: Type.TString;
                    error: Type.TString;
                    data: Type.TObject<{
                        exitCode: Type.TInteger;
                        output: Type.TString;
                    }>;
                }>;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/commandresults/{id}";
        readonly body: undefined;
        readonly query: Type.TObject<{
            fields: Type.TOptional<Type.TString> | Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
            filter: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
        }>;
        readonly params: undefined;
        readonly response: Type.TObject<{
            _id: Type.TString;
            name: Type.TString;
            command: Type.TString;
            system: Type.TString;
            systemId: Type.TString;
            user: Type.TString;
            sudo: Type.TBoolean;
            exitCode: Type.TInteger;
            workflowId: Type.TString;
            workflowInstanceId: Type.TString;
            requestTime: Type.TString;
            responseTime: Type.TString;
            files: Type.TArray<Type.TString>;
            organization: Type.TString;
            response: Type.TObject<{
                id: Type.TString;
                error: Type.TString;
                data: Type.TObject<{
                    exitCode: Type.TInteger;
                    output: Type.TString;
                }>;
            }>;
        }>;
    };
    list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/commandresults";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                _id: Type.TString;
                name: Type.TString;
                command: Type.TString;
                system: Type.TString;
                systemId: Type.TString;
                user: Type.TString;
                sudo: Type.TBoolean;
                exitCode: Type.TInteger;
                workflowId: Type.TString;
                workflowInstanceId: Type.TString;
                requestTime: Type.TString;
                responseTime: Type.TString;
                files: Type.TArray<Type.TString>;
                organization: Type.TString;
                response: Type.TObject<{
                    id: Type.TString;
                    error: Type.TString;
                    data: Type.TObject<{
                        exitCode: Type.TInteger;
                        output: Type.TString;
                    }>;
                }>;
            }>>;
        }>;
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/commandresults/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            _id: Type.TString;
            name: Type.TString;
            command: Type.TString;
            system: Type.TString;
            systemId: Type.TString;
            user: Type.TString;
            sudo: Type.TBoolean;
            exitCode: Type.TInteger;
            workflowId: Type.TString;
            workflowInstanceId: Type.TString;
            requestTime: Type.TString;
            responseTime: Type.TString;
            files: Type.TArray<Type.TString>;
            organization: Type.TString;
            response: Type.TObject<{
                id: Type.TString;
                error: Type.TString;
                data: Type.TObject<{
                    exitCode: Type.TInteger;
                    output: Type.TString;
                }>;
            }>;
        }>;
    };
};
export {};

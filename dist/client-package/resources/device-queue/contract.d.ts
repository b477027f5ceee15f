export type { QueueEntry, QueueResult, Workflow } from './entity.ts';
export declare const queueEntry: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
    id: import("typebox").TString;
    system: import("typebox").TString;
    type: import("typebox").TEnum<["builtin", "message", "command"]>;
    name: import("typebox").TString;
    state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
    detail: import("typebox").TString;
    workflow: import("typebox").TString;
    attempts: import("typebox").TInteger;
    timeoutSeconds: import("typebox").TInteger;
    createdAt: import("typebox").TString;
    expiresAt: import("typebox").TString;
    deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
    finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
    result: import("typebox").TUnion<[import("typebox").TObject<{
        exitCode: import("typebox").TInteger;
        output: import("typebox").TString;
        error: import("typebox").TString;
        startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
        endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
    }>, import("typebox").TNull]>;
    createdBy: import("typebox").TObject<{
        type: import("typebox").TString;
        id: import("typebox").TString;
        name: import("typebox").TString;
    }>;
    waiting: import("typebox").TString;
}>>;
export declare const workflow: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
    id: import("typebox").TString;
    type: import("typebox").TEnum<["command"]>;
    name: import("typebox").TString;
    command: import("typebox").TString;
    cause: import("typebox").TEnum<["manual", "trigger", "schedule"]>;
    system: import("typebox").TString;
    pendingCount: import("typebox").TInteger;
    completedCount: import("typebox").TInteger;
    timeoutSeconds: import("typebox").TInteger;
    createdAt: import("typebox").TString;
    expiresAt: import("typebox").TString;
    canceledAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
    createdBy: import("typebox").TObject<{
        type: import("typebox").TString;
        id: import("typebox").TString;
        name: import("typebox").TString;
    }>;
}>>;
export declare const workflowPayload: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
    id: import("typebox").TString;
    shown: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
}>>;
export declare const kinds: {
    queueEntry: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
        id: import("typebox").TString;
        system: import("typebox").TString;
        type: import("typebox").TEnum<["builtin", "message", "command"]>;
        name: import("typebox").TString;
        state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
        detail: import("typebox").TString;
        workflow: import("typebox").TString;
        attempts: import("typebox").TInteger;
        timeoutSeconds: import("typebox").TInteger;
        createdAt: import("typebox").TString;
        expiresAt: import("typebox").TString;
        deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
        finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
        result: import("typebox").TUnion<[import("typebox").TObject<{
            exitCode: import("typebox").TInteger;
            output: import("typebox").TString;
            error: import("typebox").TString;
            startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
        }>, import("typebox").TNull]>;
        createdBy: import("typebox").TObject<{
            type: import("typebox").TString;
            id: import("typebox").TString;
            name: import("typebox").TString;
        }>;
        waiting: import("typebox").TString;
    }>>;
    workflow: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
        id: import("typebox").TString;
        type: import("typebox").TEnum<["command"]>;
        name: import("typebox").TString;
        command: import("typebox").TString;
        cause: import("typebox").TEnum<["manual", "trigger", "schedule"]>;
        system: import("typebox").TString;
        pendingCount: import("typebox").TInteger;
        completedCount: import("typebox").TInteger;
        timeoutSeconds: import("typebox").TInteger;
        createdAt: import("typebox").TString;
        expiresAt: import("typebox").TString;
        canceledAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
        createdBy: import("typebox").TObject<{
            type: import("typebox").TString;
            id: import("typebox").TString;
            name: import("typebox").TString;
        }>;
    }>>;
    workflowPayload: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
        id: import("typebox").TString;
        shown: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
    }>>;
};
export declare const operations: {
    list: {
        readonly area: 'Device queue';
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
        readonly method: 'GET';
        readonly access: 'systems.read';
        readonly query: import("typebox").TObject<import("typebox").TProperties>;
        readonly status: 200;
        readonly response: import("typebox").TArray<import("typebox").TObject<{
            id: import("typebox").TString;
            system: import("typebox").TString;
            type: import("typebox").TEnum<["builtin", "message", "command"]>;
            name: import("typebox").TString;
            state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
            detail: import("typebox").TString;
            workflow: import("typebox").TString;
            attempts: import("typebox").TInteger;
            timeoutSeconds: import("typebox").TInteger;
            createdAt: import("typebox").TString;
            expiresAt: import("typebox").TString;
            deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            result: import("typebox").TUnion<[import("typebox").TObject<{
                exitCode: import("typebox").TInteger;
                output: import("typebox").TString;
                error: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>, import("typebox").TNull]>;
            createdBy: import("typebox").TObject<{
                type: import("typebox").TString;
                id: import("typebox").TString;
                name: import("typebox").TString;
            }>;
        }>> | import("typebox").TObject<{
            totalCount: import("typebox").TInteger;
            results: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                system: import("typebox").TString;
                type: import("typebox").TEnum<["builtin", "message", "command"]>;
                name: import("typebox").TString;
                state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
                detail: import("typebox").TString;
                workflow: import("typebox").TString;
                attempts: import("typebox").TInteger;
                timeoutSeconds: import("typebox").TInteger;
                createdAt: import("typebox").TString;
                expiresAt: import("typebox").TString;
                deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                result: import("typebox").TUnion<[import("typebox").TObject<{
                    exitCode: import("typebox").TInteger;
                    output: import("typebox").TString;
                    error: import("typebox").TString;
                    startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>, import("typebox").TNull]>;
                createdBy: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
            }>>;
        }>;
        readonly verb: {
            readonly name: 'list';
            readonly kind: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
                id: import("typebox").TString;
                system: import("typebox").TString;
                type: import("typebox").TEnum<["builtin", "message", "command"]>;
                name: import("typebox").TString;
                state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
                detail: import("typebox").TString;
                workflow: import("typebox").TString;
                attempts: import("typebox").TInteger;
                timeoutSeconds: import("typebox").TInteger;
                createdAt: import("typebox").TString;
                expiresAt: import("typebox").TString;
                deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                result: import("typebox").TUnion<[import("typebox").TObject<{
                    exitCode: import("typebox").TInteger;
                    output: import("typebox").TString;
                    error: import("typebox").TString;
                    startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>, import("typebox").TNull]>;
                createdBy: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                waiting: import("typebox").TString;
            }>>;
        };
        readonly id: "muster_queue_list";
        readonly path: "/muster/v1/queue";
        readonly title: "List what waits for devices";
        readonly description: "Everything in the queues of all devices, whatever its state.";
    } & {
        readonly operation: true;
    };
    listOfSystem: {
        readonly area: 'Device queue';
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
        readonly method: 'GET';
        readonly access: 'systems.read';
        readonly query: import("typebox").TObject<import("typebox").TProperties>;
        readonly status: 200;
        readonly response: import("typebox").TArray<import("typebox").TObject<{
            id: import("typebox").TString;
            system: import("typebox").TString;
            type: import("typebox").TEnum<["builtin", "message", "command"]>;
            name: import("typebox").TString;
            state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
            detail: import("typebox").TString;
            workflow: import("typebox").TString;
            attempts: import("typebox").TInteger;
            timeoutSeconds: import("typebox").TInteger;
            createdAt: import("typebox").TString;
            expiresAt: import("typebox").TString;
            deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            result: import("typebox").TUnion<[import("typebox").TObject<{
                exitCode: import("typebox").TInteger;
                output: import("typebox").TString;
                error: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>, import("typebox").TNull]>;
            createdBy: import("typebox").TObject<{
                type: import("typebox").TString;
                id: import("typebox").TString;
                name: import("typebox").TString;
            }>;
        }>> | import("typebox").TObject<{
            totalCount: import("typebox").TInteger;
            results: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                system: import("typebox").TString;
                type: import("typebox").TEnum<["builtin", "message", "command"]>;
                name: import("typebox").TString;
                state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
                detail: import("typebox").TString;
                workflow: import("typebox").TString;
                attempts: import("typebox").TInteger;
                timeoutSeconds: import("typebox").TInteger;
                createdAt: import("typebox").TString;
                expiresAt: import("typebox").TString;
                deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                result: import("typebox").TUnion<[import("typebox").TObject<{
                    exitCode: import("typebox").TInteger;
                    output: import("typebox").TString;
                    error: import("typebox").TString;
                    startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>, import("typebox").TNull]>;
                createdBy: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
            }>>;
        }>;
        readonly verb: {
            readonly name: 'list';
            readonly kind: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
                id: import("typebox").TString;
                system: import("typebox").TString;
                type: import("typebox").TEnum<["builtin", "message", "command"]>;
                name: import("typebox").TString;
                state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
                detail: import("typebox").TString;
                workflow: import("typebox").TString;
                attempts: import("typebox").TInteger;
                timeoutSeconds: import("typebox").TInteger;
                createdAt: import("typebox").TString;
                expiresAt: import("typebox").TString;
                deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                result: import("typebox").TUnion<[import("typebox").TObject<{
                    exitCode: import("typebox").TInteger;
                    output: import("typebox").TString;
                    error: import("typebox").TString;
                    startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>, import("typebox").TNull]>;
                createdBy: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                waiting: import("typebox").TString;
            }>>;
        };
        readonly id: "muster_systemQueue_list";
        readonly path: "/muster/v1/systems/{system_id}/queue";
        readonly title: "List the queue of a system";
    } & {
        readonly operation: true;
    };
    get: {
        readonly area: 'Device queue';
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
        readonly id: "muster_systemQueue_get";
        readonly method: "GET";
        readonly path: "/muster/v1/systems/{system_id}/queue/{id}";
        readonly title: "Get an entry of the queue of a system";
        readonly access: "systems.read";
        readonly status: 200;
        readonly response: import("typebox").TObject<{
            id: import("typebox").TString;
            system: import("typebox").TString;
            type: import("typebox").TEnum<["builtin", "message", "command"]>;
            name: import("typebox").TString;
            state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
            detail: import("typebox").TString;
            workflow: import("typebox").TString;
            attempts: import("typebox").TInteger;
            timeoutSeconds: import("typebox").TInteger;
            createdAt: import("typebox").TString;
            expiresAt: import("typebox").TString;
            deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            result: import("typebox").TUnion<[import("typebox").TObject<{
                exitCode: import("typebox").TInteger;
                output: import("typebox").TString;
                error: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>, import("typebox").TNull]>;
            createdBy: import("typebox").TObject<{
                type: import("typebox").TString;
                id: import("typebox").TString;
                name: import("typebox").TString;
            }>;
        }>;
        readonly verb: {
            readonly name: "get";
            readonly kind: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
                id: import("typebox").TString;
                system: import("typebox").TString;
                type: import("typebox").TEnum<["builtin", "message", "command"]>;
                name: import("typebox").TString;
                state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
                detail: import("typebox").TString;
                workflow: import("typebox").TString;
                attempts: import("typebox").TInteger;
                timeoutSeconds: import("typebox").TInteger;
                createdAt: import("typebox").TString;
                expiresAt: import("typebox").TString;
                deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                result: import("typebox").TUnion<[import("typebox").TObject<{
                    exitCode: import("typebox").TInteger;
                    output: import("typebox").TString;
                    error: import("typebox").TString;
                    startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>, import("typebox").TNull]>;
                createdBy: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                waiting: import("typebox").TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    withdraw: {
        readonly area: 'Device queue';
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
        readonly id: "muster_systemQueue_delete";
        readonly method: "DELETE";
        readonly path: "/muster/v1/systems/{system_id}/queue/{id}";
        readonly title: "Withdraw an entry from the queue of a system";
        readonly description: "Only while it is queued: what was delivered cannot be called back.";
        readonly access: "systems.command";
        readonly status: 200;
        readonly response: import("typebox").TObject<{
            id: import("typebox").TString;
            system: import("typebox").TString;
            type: import("typebox").TEnum<["builtin", "message", "command"]>;
            name: import("typebox").TString;
            state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
            detail: import("typebox").TString;
            workflow: import("typebox").TString;
            attempts: import("typebox").TInteger;
            timeoutSeconds: import("typebox").TInteger;
            createdAt: import("typebox").TString;
            expiresAt: import("typebox").TString;
            deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            result: import("typebox").TUnion<[import("typebox").TObject<{
                exitCode: import("typebox").TInteger;
                output: import("typebox").TString;
                error: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>, import("typebox").TNull]>;
            createdBy: import("typebox").TObject<{
                type: import("typebox").TString;
                id: import("typebox").TString;
                name: import("typebox").TString;
            }>;
        }>;
        readonly verb: {
            readonly name: "remove";
            readonly kind: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
                id: import("typebox").TString;
                system: import("typebox").TString;
                type: import("typebox").TEnum<["builtin", "message", "command"]>;
                name: import("typebox").TString;
                state: import("typebox").TEnum<["queued", "delivered", "done", "failed", "expired"]>;
                detail: import("typebox").TString;
                workflow: import("typebox").TString;
                attempts: import("typebox").TInteger;
                timeoutSeconds: import("typebox").TInteger;
                createdAt: import("typebox").TString;
                expiresAt: import("typebox").TString;
                deliveredAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                finishedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                result: import("typebox").TUnion<[import("typebox").TObject<{
                    exitCode: import("typebox").TInteger;
                    output: import("typebox").TString;
                    error: import("typebox").TString;
                    startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>, import("typebox").TNull]>;
                createdBy: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                waiting: import("typebox").TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
};

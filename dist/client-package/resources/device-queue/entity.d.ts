import { Type, type Static } from 'typebox';
/** What a device says of an entry that it carried out. */
export declare const QueueResult: Type.TObject<{
    exitCode: Type.TInteger;
    output: Type.TString;
    error: Type.TString;
    startedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    endedAt: Type.TUnion<[Type.TString, Type.TNull]>;
}>;
export type QueueResult = Static<typeof QueueResult>;
export declare const QueueEntry: Type.TObject<{
    id: Type.TString;
    system: Type.TString;
    type: Type.TEnum<["builtin", "message", "command"]>;
    name: Type.TString;
    state: Type.TEnum<["queued", "delivered", "done", "failed", "expired"]>;
    detail: Type.TString;
    workflow: Type.TString;
    attempts: Type.TInteger;
    timeoutSeconds: Type.TInteger;
    createdAt: Type.TString;
    expiresAt: Type.TString;
    deliveredAt: Type.TUnion<[Type.TString, Type.TNull]>;
    finishedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    result: Type.TUnion<[Type.TObject<{
        exitCode: Type.TInteger;
        output: Type.TString;
        error: Type.TString;
        startedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        endedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    }>, Type.TNull]>;
    createdBy: Type.TObject<{
        type: Type.TString;
        id: Type.TString;
        name: Type.TString;
    }>;
}>;
export type QueueEntry = Static<typeof QueueEntry>;
/** As kept. `waiting` is the device while the entry is not at its end: what there is for a device is found by it at once. */
export declare const KeptQueueEntry: Type.TObject<{
    id: Type.TString;
    system: Type.TString;
    type: Type.TEnum<["builtin", "message", "command"]>;
    name: Type.TString;
    state: Type.TEnum<["queued", "delivered", "done", "failed", "expired"]>;
    detail: Type.TString;
    workflow: Type.TString;
    attempts: Type.TInteger;
    timeoutSeconds: Type.TInteger;
    createdAt: Type.TString;
    expiresAt: Type.TString;
    deliveredAt: Type.TUnion<[Type.TString, Type.TNull]>;
    finishedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    result: Type.TUnion<[Type.TObject<{
        exitCode: Type.TInteger;
        output: Type.TString;
        error: Type.TString;
        startedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        endedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    }>, Type.TNull]>;
    createdBy: Type.TObject<{
        type: Type.TString;
        id: Type.TString;
        name: Type.TString;
    }>;
    waiting: Type.TString;
}>;
/**
 * One order to any number of devices, each of which has an entry for it in its queue. `pendingCount` and `completedCount`
 * follow the entries.
 */
export declare const Workflow: Type.TObject<{
    id: Type.TString;
    type: Type.TEnum<["command"]>;
    name: Type.TString;
    command: Type.TString;
    cause: Type.TEnum<["manual", "trigger", "schedule"]>;
    system: Type.TString;
    pendingCount: Type.TInteger;
    completedCount: Type.TInteger;
    timeoutSeconds: Type.TInteger;
    createdAt: Type.TString;
    expiresAt: Type.TString;
    canceledAt: Type.TUnion<[Type.TString, Type.TNull]>;
    createdBy: Type.TObject<{
        type: Type.TString;
        id: Type.TString;
        name: Type.TString;
    }>;
}>;
export type Workflow = Static<typeof Workflow>;
/**
 * What all devices of a workflow get, in the secret part and once: an object of its own with the workflow's id, as scripts
 * and files are large and the workflow's counts change with every answer. `shown` is what may be shown of it with results.
 */
export declare const WorkflowPayload: Type.TObject<{
    id: Type.TString;
    shown: Type.TRecord<"^.*$", Type.TUnknown>;
}>;

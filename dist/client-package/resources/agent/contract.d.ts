import { Type, type Static } from 'typebox';
/** The protocol by which devices fetch work and answer. docs/agent.md has it from the agent's side. */
/** How much of what a run wrote a result may hold, in UTF-16 units. */
export declare const MAX_OUTPUT = 262144;
/** The same of why it failed. */
export declare const MAX_ERROR = 4096;
export declare const MAX_NONCE = 128;
/** Entries that one poll hands out, or results that one request brings, at most. */
export declare const MAX_WORK = 100;
/** What the operations of the agent have in common; those of other kinds (policies) join in by it. */
export declare const agentOperation: {
    readonly area: 'Device agent';
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
    readonly access: 'known';
    readonly systemContext: {
        readonly agent: true;
    };
    readonly headers: Type.TObject<{
        date: Type.TOptional<Type.TString>;
        authorization: Type.TOptional<Type.TString>;
        digest: Type.TOptional<Type.TString>;
    }>;
    readonly status: 200;
};
/** How long a poll may wait for work (seconds); what stands between often ends a request after a minute. */
export declare const MAX_WAIT = 30;
/**
 * A property of every body: two requests that are alike and dated in the same second would have one signature, and the
 * second would be refused as a replay.
 */
export declare const nonce: Type.TOptional<Type.TString>;
export declare const Work: Type.TObject<{
    id: Type.TString;
    type: Type.TString;
    name: Type.TString;
    createdAt: Type.TString;
    expiresAt: Type.TString;
    timeoutSeconds: Type.TInteger;
    attempt: Type.TInteger;
    payload: Type.TUnsafe<Record<string, unknown>>;
}>;
export type Work = Static<typeof Work>;
export declare const WorkResult: Type.TObject<{
    id: Type.TString;
    status: Type.TEnum<["done", "failed", "refused"]>;
    exitCode: Type.TOptional<Type.TUnion<[Type.TInteger, Type.TNull]>>;
    output: Type.TOptional<Type.TString>;
    truncated: Type.TOptional<Type.TBoolean>;
    error: Type.TOptional<Type.TString>;
    startedAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
    endedAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
}>;
export type WorkResult = Static<typeof WorkResult>;
declare const IgnoredResult: Type.TObject<{
    id: Type.TString;
    reason: Type.TEnum<["unknown", "not_delivered", "over"]>;
}>;
export type Ignored = Static<typeof IgnoredResult>;
export declare const operations: {
    poll: {
        readonly area: 'Device agent';
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
        readonly access: 'known';
        readonly systemContext: {
            readonly agent: true;
        };
        readonly headers: Type.TObject<{
            date: Type.TOptional<Type.TString>;
            authorization: Type.TOptional<Type.TString>;
            digest: Type.TOptional<Type.TString>;
        }>;
        readonly status: 200;
        readonly id: "muster_agent_poll";
        readonly method: "POST";
        readonly path: "/muster/v1/agent/poll";
        readonly title: "Fetch what waits for a device";
        readonly description: string;
        readonly body: Type.TObject<{
            agentVersion: Type.TOptional<Type.TString>;
            max: Type.TOptional<Type.TInteger>;
            waitSeconds: Type.TOptional<Type.TInteger>;
            nonce: Type.TOptional<Type.TString>;
        }>;
        readonly response: Type.TObject<{
            now: Type.TString;
            pollAfterSeconds: Type.TInteger;
            work: Type.TArray<Type.TObject<{
                id: Type.TString;
                type: Type.TString;
                name: Type.TString;
                createdAt: Type.TString;
                expiresAt: Type.TString;
                timeoutSeconds: Type.TInteger;
                attempt: Type.TInteger;
                payload: Type.TUnsafe<Record<string, unknown>>;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
    results: {
        readonly area: 'Device agent';
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
        readonly access: 'known';
        readonly systemContext: {
            readonly agent: true;
        };
        readonly headers: Type.TObject<{
            date: Type.TOptional<Type.TString>;
            authorization: Type.TOptional<Type.TString>;
            digest: Type.TOptional<Type.TString>;
        }>;
        readonly status: 200;
        readonly id: "muster_agent_results";
        readonly method: "POST";
        readonly path: "/muster/v1/agent/results";
        readonly title: "Answer for what a device was given";
        readonly description: "For the device itself. The same result may be sent again; what is ignored need not be.";
        readonly body: Type.TObject<{
            results: Type.TArray<Type.TObject<{
                id: Type.TString;
                status: Type.TEnum<["done", "failed", "refused"]>;
                exitCode: Type.TOptional<Type.TUnion<[Type.TInteger, Type.TNull]>>;
                output: Type.TOptional<Type.TString>;
                truncated: Type.TOptional<Type.TBoolean>;
                error: Type.TOptional<Type.TString>;
                startedAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
                endedAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
            }>>;
            nonce: Type.TOptional<Type.TString>;
        }>;
        readonly response: Type.TObject<{
            accepted: Type.TArray<Type.TString>;
            ignored: Type.TArray<Type.TObject<{
                id: Type.TString;
                reason: Type.TEnum<["unknown", "not_delivered", "over"]>;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
};
export {};

import { Type, type Static } from 'typebox';
/** Work that the server does by itself, now or later. What exactly it is to do is not shown. */
export declare const Job: Type.TObject<{
    id: Type.TString;
    type: Type.TString;
    key: Type.TUnion<[Type.TString, Type.TNull]>;
    state: Type.TEnum<["queued", "running", "retrying", "dead"]>;
    due: Type.TString;
    scheduledFor: Type.TString;
    attempts: Type.TInteger;
    error: Type.TUnion<[Type.TString, Type.TNull]>;
    diedAt: Type.TUnion<[Type.TString, Type.TNull]>;
}>;
export type Job = Static<typeof Job>;
/** What the log calls one; jobs are no objects of the store. */
export declare const jobKind: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    type: Type.TString;
    key: Type.TUnion<[Type.TString, Type.TNull]>;
    state: Type.TEnum<["queued", "running", "retrying", "dead"]>;
    due: Type.TString;
    scheduledFor: Type.TString;
    attempts: Type.TInteger;
    error: Type.TUnion<[Type.TString, Type.TNull]>;
    diedAt: Type.TUnion<[Type.TString, Type.TNull]>;
}>>;
export declare const operations: {
    readonly list: {
        readonly area: 'Jobs';
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
        readonly id: "muster_jobs_list";
        readonly method: "GET";
        readonly path: "/muster/v1/jobs";
        readonly title: "List the jobs of the organization";
        readonly description: "The earliest first; the dead after all others. Those that are done are not kept.";
        readonly access: "log.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            type: Type.TString;
            key: Type.TUnion<[Type.TString, Type.TNull]>;
            state: Type.TEnum<["queued", "running", "retrying", "dead"]>;
            due: Type.TString;
            scheduledFor: Type.TString;
            attempts: Type.TInteger;
            error: Type.TUnion<[Type.TString, Type.TNull]>;
            diedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                id: Type.TString;
                type: Type.TString;
                key: Type.TUnion<[Type.TString, Type.TNull]>;
                state: Type.TEnum<["queued", "running", "retrying", "dead"]>;
                due: Type.TString;
                scheduledFor: Type.TString;
                attempts: Type.TInteger;
                error: Type.TUnion<[Type.TString, Type.TNull]>;
                diedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
    readonly get: {
        readonly area: 'Jobs';
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
        readonly id: "muster_jobs_get";
        readonly method: "GET";
        readonly path: "/muster/v1/jobs/{id}";
        readonly title: "Get a job";
        readonly access: "log.read";
        readonly status: 200;
        readonly response: Type.TObject<{
            id: Type.TString;
            type: Type.TString;
            key: Type.TUnion<[Type.TString, Type.TNull]>;
            state: Type.TEnum<["queued", "running", "retrying", "dead"]>;
            due: Type.TString;
            scheduledFor: Type.TString;
            attempts: Type.TInteger;
            error: Type.TUnion<[Type.TString, Type.TNull]>;
            diedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        }>;
    } & {
        readonly operation: true;
    };
    readonly retry: {
        readonly area: 'Jobs';
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
        readonly id: "muster_jobs_retry";
        readonly method: "POST";
        readonly path: "/muster/v1/jobs/{id}/retry";
        readonly title: "Try a job at once";
        readonly description: "A dead one lives again, and is tried as often as a new one. 409 while it runs, and where another job has its key.";
        readonly access: "organization.write";
        readonly status: 200;
        readonly response: Type.TObject<{
            id: Type.TString;
            type: Type.TString;
            key: Type.TUnion<[Type.TString, Type.TNull]>;
            state: Type.TEnum<["queued", "running", "retrying", "dead"]>;
            due: Type.TString;
            scheduledFor: Type.TString;
            attempts: Type.TInteger;
            error: Type.TUnion<[Type.TString, Type.TNull]>;
            diedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        }>;
    } & {
        readonly operation: true;
    };
    readonly remove: {
        readonly area: 'Jobs';
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
        readonly id: "muster_jobs_delete";
        readonly method: "DELETE";
        readonly path: "/muster/v1/jobs/{id}";
        readonly title: "Delete a job";
        readonly description: "It is not done; one that runs ends without effect here, whatever it did outside. A schedule ends with its job.";
        readonly access: "organization.write";
        readonly status: 200;
        readonly response: Type.TObject<{
            id: Type.TString;
            type: Type.TString;
            key: Type.TUnion<[Type.TString, Type.TNull]>;
            state: Type.TEnum<["queued", "running", "retrying", "dead"]>;
            due: Type.TString;
            scheduledFor: Type.TString;
            attempts: Type.TInteger;
            error: Type.TUnion<[Type.TString, Type.TNull]>;
            diedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        }>;
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
};

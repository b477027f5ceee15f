/** Results: the history that devices report. Statuses: where each policy stands on each device that it reaches. */
export declare const policyResult: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
    policyID: import("typebox").TString;
    systemID: import("typebox").TString;
    startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
    endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
    exitStatus: import("typebox").TInteger;
    state: import("typebox").TString;
    success: import("typebox").TBoolean;
    detail: import("typebox").TString;
    stdOut: import("typebox").TString;
    stdErr: import("typebox").TString;
    id: import("typebox").TString;
    revision: import("typebox").TInteger;
    pair: import("typebox").TString;
}>>;
export declare const policyStatus: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
    id: import("typebox").TString;
    policyID: import("typebox").TString;
    systemID: import("typebox").TString;
    revision: import("typebox").TInteger;
    state: import("typebox").TEnum<["success", "failed"]>;
    resultID: import("typebox").TString;
}>>;
export declare const kinds: {
    policyResult: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
        policyID: import("typebox").TString;
        systemID: import("typebox").TString;
        startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
        endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
        exitStatus: import("typebox").TInteger;
        state: import("typebox").TString;
        success: import("typebox").TBoolean;
        detail: import("typebox").TString;
        stdOut: import("typebox").TString;
        stdErr: import("typebox").TString;
        id: import("typebox").TString;
        revision: import("typebox").TInteger;
        pair: import("typebox").TString;
    }>>;
    policyStatus: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
        id: import("typebox").TString;
        policyID: import("typebox").TString;
        systemID: import("typebox").TString;
        revision: import("typebox").TInteger;
        state: import("typebox").TEnum<["success", "failed"]>;
        resultID: import("typebox").TString;
    }>>;
};
export declare const operations: {
    list: {
        readonly method: 'GET';
        readonly area: 'Policies';
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
        readonly access: 'policies.read';
        readonly status: 200;
        readonly query: import("typebox").TObject<import("typebox").TProperties>;
        readonly response: import("typebox").TArray<import("typebox").TObject<{
            id: import("typebox").TString;
            policyID: import("typebox").TString;
            systemID: import("typebox").TString;
            startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            exitStatus: import("typebox").TInteger;
            state: import("typebox").TString;
            success: import("typebox").TBoolean;
            detail: import("typebox").TString;
            stdOut: import("typebox").TString;
            stdErr: import("typebox").TString;
        }>> | import("typebox").TObject<{
            totalCount: import("typebox").TInteger;
            results: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                policyID: import("typebox").TString;
                systemID: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                exitStatus: import("typebox").TInteger;
                state: import("typebox").TString;
                success: import("typebox").TBoolean;
                detail: import("typebox").TString;
                stdOut: import("typebox").TString;
                stdErr: import("typebox").TString;
            }>>;
        }>;
        readonly id: "policyresults_org_list";
        readonly path: "/api/v2/policyresults";
        readonly title: "List what devices reported on policies";
        readonly verb: {
            readonly name: 'list';
            readonly kind: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
                policyID: import("typebox").TString;
                systemID: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                exitStatus: import("typebox").TInteger;
                state: import("typebox").TString;
                success: import("typebox").TBoolean;
                detail: import("typebox").TString;
                stdOut: import("typebox").TString;
                stdErr: import("typebox").TString;
                id: import("typebox").TString;
                revision: import("typebox").TInteger;
                pair: import("typebox").TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    get: {
        readonly method: 'GET';
        readonly area: 'Policies';
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
        readonly access: 'policies.read';
        readonly status: 200;
        readonly id: "policyresults_get";
        readonly path: "/api/v2/policyresults/{id}";
        readonly title: "Get what a device reported on a policy";
        readonly response: import("typebox").TObject<{
            id: import("typebox").TString;
            policyID: import("typebox").TString;
            systemID: import("typebox").TString;
            startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            exitStatus: import("typebox").TInteger;
            state: import("typebox").TString;
            success: import("typebox").TBoolean;
            detail: import("typebox").TString;
            stdOut: import("typebox").TString;
            stdErr: import("typebox").TString;
        }>;
        readonly verb: {
            readonly name: "get";
            readonly kind: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
                policyID: import("typebox").TString;
                systemID: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                exitStatus: import("typebox").TInteger;
                state: import("typebox").TString;
                success: import("typebox").TBoolean;
                detail: import("typebox").TString;
                stdOut: import("typebox").TString;
                stdErr: import("typebox").TString;
                id: import("typebox").TString;
                revision: import("typebox").TInteger;
                pair: import("typebox").TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    ofPolicy: {
        readonly method: 'GET';
        readonly area: 'Policies';
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
        readonly access: 'policies.read';
        readonly status: 200;
        readonly query: import("typebox").TObject<import("typebox").TProperties>;
        readonly response: import("typebox").TArray<import("typebox").TObject<{
            id: import("typebox").TString;
            policyID: import("typebox").TString;
            systemID: import("typebox").TString;
            startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            exitStatus: import("typebox").TInteger;
            state: import("typebox").TString;
            success: import("typebox").TBoolean;
            detail: import("typebox").TString;
            stdOut: import("typebox").TString;
            stdErr: import("typebox").TString;
        }>> | import("typebox").TObject<{
            totalCount: import("typebox").TInteger;
            results: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                policyID: import("typebox").TString;
                systemID: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                exitStatus: import("typebox").TInteger;
                state: import("typebox").TString;
                success: import("typebox").TBoolean;
                detail: import("typebox").TString;
                stdOut: import("typebox").TString;
                stdErr: import("typebox").TString;
            }>>;
        }>;
        readonly id: "policyresults_list";
        readonly path: "/api/v2/policies/{policy_id}/policyresults";
        readonly title: "List what devices reported on one policy";
        readonly description: "Of each device the latest twenty outcomes: one that repeats moves the times of the one before.";
        readonly verb: {
            readonly name: 'list';
            readonly kind: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
                policyID: import("typebox").TString;
                systemID: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                exitStatus: import("typebox").TInteger;
                state: import("typebox").TString;
                success: import("typebox").TBoolean;
                detail: import("typebox").TString;
                stdOut: import("typebox").TString;
                stdErr: import("typebox").TString;
                id: import("typebox").TString;
                revision: import("typebox").TInteger;
                pair: import("typebox").TString;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    statusesOfPolicy: {
        readonly method: 'GET';
        readonly area: 'Policies';
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
        readonly access: 'policies.read';
        readonly status: 200;
        readonly query: import("typebox").TObject<import("typebox").TProperties>;
        readonly response: import("typebox").TArray<import("typebox").TObject<{
            id: import("typebox").TString;
            policyID: import("typebox").TString;
            systemID: import("typebox").TString;
            startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            exitStatus: import("typebox").TInteger;
            state: import("typebox").TString;
            success: import("typebox").TBoolean;
            detail: import("typebox").TString;
            stdOut: import("typebox").TString;
            stdErr: import("typebox").TString;
        }>> | import("typebox").TObject<{
            totalCount: import("typebox").TInteger;
            results: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                policyID: import("typebox").TString;
                systemID: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                exitStatus: import("typebox").TInteger;
                state: import("typebox").TString;
                success: import("typebox").TBoolean;
                detail: import("typebox").TString;
                stdOut: import("typebox").TString;
                stdErr: import("typebox").TString;
            }>>;
        }>;
        readonly id: "policystatuses_policiesList";
        readonly path: "/api/v2/policies/{policy_id}/policystatuses";
        readonly title: "List where a policy stands on the systems that it reaches";
    } & {
        readonly operation: true;
    };
    statusesOfSystem: {
        readonly method: 'GET';
        readonly area: 'Policies';
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
        readonly access: 'policies.read';
        readonly status: 200;
        readonly query: import("typebox").TObject<import("typebox").TProperties>;
        readonly response: import("typebox").TArray<import("typebox").TObject<{
            id: import("typebox").TString;
            policyID: import("typebox").TString;
            systemID: import("typebox").TString;
            startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            exitStatus: import("typebox").TInteger;
            state: import("typebox").TString;
            success: import("typebox").TBoolean;
            detail: import("typebox").TString;
            stdOut: import("typebox").TString;
            stdErr: import("typebox").TString;
        }>> | import("typebox").TObject<{
            totalCount: import("typebox").TInteger;
            results: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                policyID: import("typebox").TString;
                systemID: import("typebox").TString;
                startedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                endedAt: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                exitStatus: import("typebox").TInteger;
                state: import("typebox").TString;
                success: import("typebox").TBoolean;
                detail: import("typebox").TString;
                stdOut: import("typebox").TString;
                stdErr: import("typebox").TString;
            }>>;
        }>;
        readonly id: "policystatuses_systemsList";
        readonly path: "/api/v2/systems/{system_id}/policystatuses";
        readonly title: "List where a system stands with the policies that reach it";
    } & {
        readonly operation: true;
    };
};

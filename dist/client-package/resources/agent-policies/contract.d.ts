import { Type, type Static } from 'typebox';
/** How the agent of a device learns which policies to apply, and says what became of them. */
export declare const DeliveredPolicy: Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    template: Type.TString;
    revision: Type.TInteger;
    values: Type.TRecord<"^.*$", Type.TUnknown>;
}>;
export type DeliveredPolicy = Static<typeof DeliveredPolicy>;
export declare const AgentPolicyResult: Type.TObject<{
    policyId: Type.TString;
    revision: Type.TInteger;
    state: Type.TEnum<["success", "failed"]>;
    exitStatus: Type.TOptional<Type.TInteger>;
    detail: Type.TOptional<Type.TString>;
    stdOut: Type.TOptional<Type.TString>;
    stdErr: Type.TOptional<Type.TString>;
    startedAt: Type.TString;
    endedAt: Type.TString;
}>;
export type AgentPolicyResult = Static<typeof AgentPolicyResult>;
export declare const kinds: {};
export declare const operations: {
    fetch: {
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
        readonly method: "POST";
        readonly id: "muster_agentPolicies_post";
        readonly path: "/muster/v1/agent/policies";
        readonly title: "Fetch the policies of the device that asks";
        readonly body: Type.TObject<{
            known: Type.TOptional<Type.TString>;
            nonce: Type.TOptional<Type.TString>;
        }>;
        readonly bodyOptional: true;
        readonly readsOnly: true;
        readonly response: Type.TObject<{
            digest: Type.TString;
            changed: Type.TBoolean;
            policies: Type.TOptional<Type.TArray<Type.TObject<{
                id: Type.TString;
                name: Type.TString;
                template: Type.TString;
                revision: Type.TInteger;
                values: Type.TRecord<"^.*$", Type.TUnknown>;
            }>>>;
        }>;
    } & {
        readonly operation: true;
    };
    report: {
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
        readonly method: "POST";
        readonly id: "muster_agentPolicyResults_post";
        readonly path: "/muster/v1/agent/policy-results";
        readonly title: "Report what became of policies on the device that asks";
        readonly body: Type.TObject<{
            results: Type.TArray<Type.TObject<{
                policyId: Type.TString;
                revision: Type.TInteger;
                state: Type.TEnum<["success", "failed"]>;
                exitStatus: Type.TOptional<Type.TInteger>;
                detail: Type.TOptional<Type.TString>;
                stdOut: Type.TOptional<Type.TString>;
                stdErr: Type.TOptional<Type.TString>;
                startedAt: Type.TString;
                endedAt: Type.TString;
            }>>;
            nonce: Type.TOptional<Type.TString>;
        }>;
        readonly response: Type.TObject<{
            accepted: Type.TArray<Type.TString>;
            ignored: Type.TArray<Type.TObject<{
                policyId: Type.TString;
                reason: Type.TEnum<["not_applied", "other_revision"]>;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
};

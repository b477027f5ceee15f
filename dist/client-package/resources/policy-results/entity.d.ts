import { Type, type Static } from 'typebox';
export declare const PolicyResult: Type.TObject<{
    id: Type.TString;
    policyID: Type.TString;
    systemID: Type.TString;
    startedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    endedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    exitStatus: Type.TInteger;
    state: Type.TString;
    success: Type.TBoolean;
    detail: Type.TString;
    stdOut: Type.TString;
    stdErr: Type.TString;
}>;
export type PolicyResult = Static<typeof PolicyResult>;
export declare const KeptPolicyResult: Type.TObject<{
    policyID: Type.TString;
    systemID: Type.TString;
    startedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    endedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    exitStatus: Type.TInteger;
    state: Type.TString;
    success: Type.TBoolean;
    detail: Type.TString;
    stdOut: Type.TString;
    stdErr: Type.TString;
    id: Type.TString;
    /** The revision of the policy that it is about. */
    revision: Type.TInteger;
    /** `<policy>:<system>`, by which the history of a pair is found. */
    pair: Type.TString;
}>;
export type KeptPolicyResult = Static<typeof KeptPolicyResult>;
/** Where a policy stands on a device: one object for each pair that was reported on, under an id made of both. */
export declare const KeptPolicyStatus: Type.TObject<{
    id: Type.TString;
    policyID: Type.TString;
    systemID: Type.TString;
    revision: Type.TInteger;
    state: Type.TEnum<["success", "failed"]>;
    /** The latest result. */
    resultID: Type.TString;
}>;
export type KeptPolicyStatus = Static<typeof KeptPolicyStatus>;

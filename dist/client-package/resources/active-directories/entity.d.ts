import { Type } from 'typebox';
/** An Active Directory domain that is kept in step with (handbook 4.13). */
export declare const ActiveDirectory: Type.TObject<{
    id: Type.TString;
    domain: Type.TString;
    useCase: Type.TEnum<["UNSET", "TWOWAYSYNC", "JCASAUTHORITY", "ADASAUTHORITY"]>;
    delegationState: Type.TEnum<["ENABLED", "PENDING", "DISABLED"]>;
    groupsEnabled: Type.TBoolean;
    permission: Type.TEnum<["PERMISSION_UNSPECIFIED", "PERMISSION_OWNER", "PERMISSION_READ_ONLY"]>;
    primaryAgent: Type.TString;
    primaryImportAgent: Type.TString;
    updatedAt: Type.TString;
}>;
export declare const AgentType: Type.TEnum<["SYNC", "IMPORT"]>;
export declare const Agent: Type.TObject<{
    id: Type.TString;
    agentType: Type.TEnum<["SYNC", "IMPORT"]>;
    state: Type.TEnum<["unsealed", "active", "inactive"]>;
    hostname: Type.TString;
    version: Type.TString;
    contactAt: Type.TString;
    source_ip: Type.TString;
    idSourceId: Type.TString;
}>;
export declare const kept: Type.TObject<{
    id: Type.TString;
    agentType: Type.TEnum<["SYNC", "IMPORT"]>;
    state: Type.TEnum<["unsealed", "active", "inactive"]>;
    hostname: Type.TString;
    version: Type.TString;
    contactAt: Type.TString;
    source_ip: Type.TString;
    idSourceId: Type.TString;
    directory: Type.TString;
    connectKeyHash: Type.TOptional<Type.TString>;
}>;

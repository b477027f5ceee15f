import { Type, type Static } from 'typebox';
/** The id that stands for root, or the device's system account (handbook 4.7). */
export declare const ROOT = "000000000000000000000000";
/** How long a run waits for its device unless the command says: ten days. */
export declare const TIME_TO_LIVE = 864000;
/** A command (handbook 4.7). */
export declare const Command: Type.TObject<{
    _id: Type.TString;
    name: Type.TString;
    command: Type.TString;
    commandType: Type.TEnum<["linux", "mac", "windows"]>;
    description: Type.TString;
    user: Type.TString;
    sudo: Type.TBoolean;
    shell: Type.TString;
    launchType: Type.TEnum<["manual", "trigger", "scheduled", "repeated", "immediate"]>;
    trigger: Type.TString;
    schedule: Type.TString;
    scheduleRepeatType: Type.TEnum<["", "minute", "hour", "day", "week", "month", "year"]>;
    scheduleYear: Type.TInteger;
    scheduleTimezone: Type.TString;
    nextRunAt: Type.TUnion<[Type.TString, Type.TNull]>;
    timeout: Type.TString;
    timeToLiveSeconds: Type.TInteger;
    files: Type.TArray<Type.TString>;
    filesS3: Type.TArray<Type.TObject<{
        name: Type.TString;
        destination: Type.TString;
        objectStorageId: Type.TString;
        sha256: Type.TString;
    }>>;
    listensTo: Type.TString;
    template: Type.TString;
    templatingRequired: Type.TBoolean;
    aiGenerated: Type.TBoolean;
    commandRunners: Type.TArray<Type.TString>;
    systems: Type.TArray<Type.TString>;
    organization: Type.TString;
}>;
export type Command = Static<typeof Command>;
export declare const COMMAND_DEFAULTS: Partial<Command>;
/** What a run was answered: the ids of what was queued, and of the order that they are part of. */
export declare const CommandRun: Type.TObject<{
    queueIds: Type.TArray<Type.TString>;
    workflowInstanceId: Type.TString;
    notBound: Type.TArray<Type.TString>;
}>;
/** A row of the lists by order (handbook 4.7). */
export declare const CommandWorkflow: Type.TObject<{
    id: Type.TString;
    command: Type.TString;
    system: Type.TString;
    pendingCount: Type.TInteger;
    completedCount: Type.TInteger;
    createdAt: Type.TString;
}>;
/** The body of a search (handbook 2.1). */
export declare const SearchBody: Type.TObject<{
    fields: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
    filter: Type.TOptional<Type.TUnknown>;
    searchFilter: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
    sort: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
    skip: Type.TOptional<Type.TInteger>;
    limit: Type.TOptional<Type.TInteger>;
}>;

import { Type } from 'typebox';
export declare const command: import("../../kit/kind.ts").Kind<Type.TObject<{
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
}>>;
export declare const kinds: {
    command: import("../../kit/kind.ts").Kind<Type.TObject<{
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
    }>>;
};
export declare const operations: {
    associations: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
        from: Type.TOptional<Type.TObject<{
            type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
            id: Type.TString;
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
        }>>;
        to: Type.TObject<{
            type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
            id: Type.TString;
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
        }>;
    }>>, undefined, "/api/v2/commands/{command_id}">;
    associate: import("../../kit/graph-operations.ts").GraphOperation<null, Type.TObject<{
        op: Type.TEnum<["add", "remove", "update"]>;
        type: Type.TEnum<("active_directory" | "application" | "command" | "g_suite" | "idp_routing_policy" | "ldap_server" | "office_365" | "password_manager_item" | "policy" | "policy_group" | "radius_server" | "software_app" | "system" | "system_group" | "user" | "user_group")[]>;
        id: Type.TString;
        attributes: Type.TOptional<Type.TUnion<[Type.TObject<{
            sudo: Type.TOptional<Type.TObject<{
                enabled: Type.TBoolean;
                withoutPassword: Type.TBoolean;
            }>>;
        }>, Type.TNull]>>;
    }>, "/api/v2/commands/{command_id}">;
    run: {
        readonly area: 'Commands';
        readonly reach: 'organization';
        readonly id: "Commands_Run";
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
        readonly path: "/api/runCommand";
        readonly title: "Run a command";
        readonly description: "On every system that it is bound to, directly or through a group; or on those of them that the request names.";
        readonly access: "commands.run";
        readonly body: Type.TObject<{
            _id: Type.TOptional<Type.TString>;
            systemIds: Type.TOptional<Type.TArray<Type.TString>>;
            systems: Type.TOptional<Type.TArray<Type.TString>>;
            systemGroups: Type.TOptional<Type.TArray<Type.TString>>;
        }>;
        readonly status: 200;
        readonly bodyOptional: true;
        readonly response: Type.TObject<{
            queueIds: Type.TArray<Type.TString>;
            workflowInstanceId: Type.TString;
            notBound: Type.TArray<Type.TString>;
        }>;
    } & {
        readonly operation: true;
    };
    trigger: {
        readonly reach: 'organization';
        readonly id: "command_trigger_webhook_post";
        readonly area: "Command Triggers";
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
        readonly path: "/api/command/trigger/{triggername}";
        readonly title: "Call a command trigger";
        readonly description: string;
        readonly access: "commands.run";
        readonly params: Type.TObject<{
            triggername: Type.TString;
        }>;
        readonly consumes: "form";
        readonly body: Type.TRecord<"^.*$", Type.TUnknown>;
        readonly bodyOptional: true;
        readonly tolerant: true;
        readonly status: 200;
        readonly response: Type.TObject<{
            triggered: Type.TArray<Type.TString>;
        }>;
    } & {
        readonly operation: true;
    };
    search: {
        readonly reach: 'organization';
        readonly id: "search_commands_post";
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
        readonly path: "/api/search/commands";
        readonly title: "Search commands";
        readonly access: "commands.read";
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
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
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
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
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
            }>>;
        }>;
        readonly verb: {
            readonly name: "search";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
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
            }>>;
        };
    } & {
        readonly operation: true;
    };
    queued: {
        readonly area: 'Commands';
        readonly reach: 'organization';
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly list: 'wrapper';
            readonly links: false;
        };
        readonly method: 'GET';
        readonly access: 'commands.read';
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            command: Type.TString;
            system: Type.TString;
            pendingCount: Type.TInteger;
            completedCount: Type.TInteger;
            createdAt: Type.TString;
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                id: Type.TString;
                command: Type.TString;
                system: Type.TString;
                pendingCount: Type.TInteger;
                completedCount: Type.TInteger;
                createdAt: Type.TString;
            }>>;
        }>;
        readonly verb: {
            readonly name: 'list';
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
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
            }>>;
        };
        readonly id: "commands_getQueuedCommandsByWorkflow";
        readonly path: "/api/v2/queuedcommand/workflows";
        readonly title: "List orders that systems have not all carried out";
        readonly query: Type.TObject<Type.TProperties>;
    } & {
        readonly operation: true;
    };
    completed: {
        readonly reach: 'organization';
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly list: 'wrapper';
            readonly links: false;
        };
        readonly method: 'GET';
        readonly access: 'commands.read';
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            command: Type.TString;
            system: Type.TString;
            pendingCount: Type.TInteger;
            completedCount: Type.TInteger;
            createdAt: Type.TString;
        }>> | Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                id: Type.TString;
                command: Type.TString;
                system: Type.TString;
                pendingCount: Type.TInteger;
                completedCount: Type.TInteger;
                createdAt: Type.TString;
            }>>;
        }>;
        readonly verb: {
            readonly name: 'list';
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
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
            }>>;
        };
        readonly id: "commands_listResultsByWorkflow";
        readonly area: "Command Results";
        readonly path: "/api/v2/commandresult/workflows";
        readonly title: "List orders that have results";
        readonly query: Type.TObject<Type.TProperties>;
    } & {
        readonly operation: true;
    };
    cancel: {
        readonly area: 'Commands';
        readonly reach: 'organization';
        readonly id: "commands_cancelQueuedCommandsByWorkflowInstanceId";
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
        readonly method: "DELETE";
        readonly path: "/api/v2/commandqueue/{workflow_instance_id}";
        readonly title: "Cancel an order where no system got it yet";
        readonly access: "commands.run";
        readonly status: 204;
        readonly response: null;
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
    systems: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/commands/{command_id}">;
    systemgroups: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/commands/{command_id}">;
    create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/commands";
        readonly body: Type.TObject<{
            name: Type.TString;
            command: Type.TString;
            aiGenerated: Type.TOptional<Type.TBoolean>;
            commandRunners: Type.TOptional<Type.TArray<Type.TString>>;
            commandType: Type.TOptional<Type.TEnum<["linux", "mac", "windows"]>>;
            description: Type.TOptional<Type.TString>;
            files: Type.TOptional<Type.TArray<Type.TString>>;
            filesS3: Type.TOptional<Type.TArray<Type.TObject<{
                name: Type.TString;
                destination: Type.TString;
                objectStorageId: Type.TString;
                sha256: Type.TString;
            }>>>;
            launchType: Type.TOptional<Type.TEnum<["manual", "trigger", "scheduled", "repeated", "immediate"]>>;
            listensTo: Type.TOptional<Type.TString>;
            organization: Type.TOptional<Type.TString>;
            schedule: Type.TOptional<Type.TString>;
            scheduleRepeatType: Type.TOptional<Type.TEnum<["", "minute", "hour", "day", "week", "month", "year"]>>;
            scheduleTimezone: Type.TOptional<Type.TString>;
            scheduleYear: Type.TOptional<Type.TInteger>;
            shell: Type.TOptional<Type.TString>;
            sudo: Type.TOptional<Type.TBoolean>;
            systems: Type.TOptional<Type.TArray<Type.TString>>;
            template: Type.TOptional<Type.TString>;
            templatingRequired: Type.TOptional<Type.TBoolean>;
            timeToLiveSeconds: Type.TOptional<Type.TInteger>;
            timeout: Type.TOptional<Type.TString>;
            trigger: Type.TOptional<Type.TString>;
            user: Type.TOptional<Type.TString>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/commands/{id}";
        readonly body: undefined;
        readonly query: Type.TObject<{
            fields: Type.TOptional<Type.TString> | Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
        }>;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/commands";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
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
            }>>;
        }>;
    };
    put: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/commands/{id}";
        readonly body: Type.TObject<{
            name: Type.TOptional<Type.TString>;
            command: Type.TOptional<Type.TString>;
            aiGenerated: Type.TOptional<Type.TBoolean>;
            commandRunners: Type.TOptional<Type.TArray<Type.TString>>;
            commandType: Type.TOptional<Type.TEnum<["linux", "mac", "windows"]>>;
            description: Type.TOptional<Type.TString>;
            files: Type.TOptional<Type.TArray<Type.TString>>;
            filesS3: Type.TOptional<Type.TArray<Type.TObject<{
                name: Type.TString;
                destination: Type.TString;
                objectStorageId: Type.TString;
                sha256: Type.TString;
            }>>>;
            launchType: Type.TOptional<Type.TEnum<["manual", "trigger", "scheduled", "repeated", "immediate"]>>;
            listensTo: Type.TOptional<Type.TString>;
            organization: Type.TOptional<Type.TString>;
            schedule: Type.TOptional<Type.TString>;
            scheduleRepeatType: Type.TOptional<Type.TEnum<["", "minute", "hour", "day", "week", "month", "year"]>>;
            scheduleTimezone: Type.TOptional<Type.TString>;
            scheduleYear: Type.TOptional<Type.TInteger>;
            shell: Type.TOptional<Type.TString>;
            sudo: Type.TOptional<Type.TBoolean>;
            systems: Type.TOptional<Type.TArray<Type.TString>>;
            template: Type.TOptional<Type.TString>;
            templatingRequired: Type.TOptional<Type.TBoolean>;
            timeToLiveSeconds: Type.TOptional<Type.TInteger>;
            timeout: Type.TOptional<Type.TString>;
            trigger: Type.TOptional<Type.TString>;
            user: Type.TOptional<Type.TString>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/commands/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
};

import { Type } from 'typebox';
/** A named set of scopes: those that every organization has, and those that an organization makes (handbook 1.4). */
export declare const Role: Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    description: Type.TString;
    scopes: Type.TArray<Type.TEnum<["users.read", "users.write", "users.support", "groups.read", "groups.write", "systems.read", "systems.write", "systems.command", "systems.secrets", "graph.read", "graph.write", "organization.read", "organization.write", "organizations.write", "administrators.read", "administrators.write", "keys.write", "log.read", "authn.verify", "accounts.read", "accounts.write", "applications.read", "applications.write", "authn.read", "authn.write", "commands.read", "commands.write", "commands.run", "policies.read", "policies.write", "servers.read", "servers.write", "software.read", "software.write", "vault.write", "hub.read", "hub.run", "hub.write", "hub.approve"]>>;
    builtIn: Type.TBoolean;
}>;
export declare const roleKind: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    description: Type.TString;
    scopes: Type.TArray<Type.TEnum<["users.read", "users.write", "users.support", "groups.read", "groups.write", "systems.read", "systems.write", "systems.command", "systems.secrets", "graph.read", "graph.write", "organization.read", "organization.write", "organizations.write", "administrators.read", "administrators.write", "keys.write", "log.read", "authn.verify", "accounts.read", "accounts.write", "applications.read", "applications.write", "authn.read", "authn.write", "commands.read", "commands.write", "commands.run", "policies.read", "policies.write", "servers.read", "servers.write", "software.read", "software.write", "vault.write", "hub.read", "hub.run", "hub.write", "hub.approve"]>>;
    builtIn: Type.TBoolean;
}>>;
export declare const operations: import("../../kit/resource.ts").ResourceOperations<Type.TObject<{
    id: Type.TString;
    name: Type.TString;
    description: Type.TString;
    scopes: Type.TArray<Type.TEnum<["users.read", "users.write", "users.support", "groups.read", "groups.write", "systems.read", "systems.write", "systems.command", "systems.secrets", "graph.read", "graph.write", "organization.read", "organization.write", "organizations.write", "administrators.read", "administrators.write", "keys.write", "log.read", "authn.verify", "accounts.read", "accounts.write", "applications.read", "applications.write", "authn.read", "authn.write", "commands.read", "commands.write", "commands.run", "policies.read", "policies.write", "servers.read", "servers.write", "software.read", "software.write", "vault.write", "hub.read", "hub.run", "hub.write", "hub.approve"]>>;
    builtIn: Type.TBoolean;
}>, {
    readonly path: "/api/v2/roles";
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
    readonly area: "Roles";
    readonly reach: "organization";
    readonly read: "administrators.read";
    readonly write: "administrators.write";
    readonly list: {
        readonly id: "roles_list";
        readonly title: "List roles";
    };
    readonly get: {
        readonly id: "roles_get";
        readonly title: "Get a role";
    };
    readonly create: {
        readonly id: "roles_post";
        readonly title: "Create a role";
        readonly body: Type.TObject<{
            name: Type.TString;
            scopes: Type.TArray<Type.TString>;
            description: Type.TOptional<Type.TString>;
        }>;
    };
    readonly put: {
        readonly id: "roles_put";
        readonly title: "Replace the name, the scopes and the description of a role";
        readonly put: "replace";
        readonly body: Type.TObject<{
            name: Type.TString;
            scopes: Type.TArray<Type.TString>;
            description: Type.TOptional<Type.TString>;
        }>;
    };
    readonly remove: {
        readonly id: "roles_delete";
        readonly title: "Delete a role";
        readonly description: "409 while an administrator or a service account has it.";
        readonly response: null;
    };
}>;
export declare const kinds: {
    roleKind: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        name: Type.TString;
        description: Type.TString;
        scopes: Type.TArray<Type.TEnum<["users.read", "users.write", "users.support", "groups.read", "groups.write", "systems.read", "systems.write", "systems.command", "systems.secrets", "graph.read", "graph.write", "organization.read", "organization.write", "organizations.write", "administrators.read", "administrators.write", "keys.write", "log.read", "authn.verify", "accounts.read", "accounts.write", "applications.read", "applications.write", "authn.read", "authn.write", "commands.read", "commands.write", "commands.run", "policies.read", "policies.write", "servers.read", "servers.write", "software.read", "software.write", "vault.write", "hub.read", "hub.run", "hub.write", "hub.approve"]>>;
        builtIn: Type.TBoolean;
    }>>;
};

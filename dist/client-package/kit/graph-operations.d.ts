import { Type, type TSchema } from 'typebox';
import { type Operation, type SystemContext } from './op.ts';
import { type GraphType } from './schemas.ts';
/**
 * The graph routes of one kind of object (handbook 3.2 to 3.4), all of them plain operations. Which pairs are legal is
 * the table in graph/edges.ts; a test holds what is declared here against it, both ways.
 */
export interface GraphDeclaration {
    readonly source: GraphType;
    /** The source's own path, with its parameter, e.g. /api/v2/users/{user_id}. */
    readonly path: string;
    readonly area: string;
    /** The middle of the reference's operation ids, e.g. `user`, `systemGroup`. */
    readonly stem: string;
    /** What it can be associated with, in the documented order. */
    readonly associations: readonly GraphType[];
    /** Path segment -> the types that it reaches. */
    readonly traversals: Readonly<Record<string, readonly GraphType[]>>;
    /** The type of its groups: adds `memberof`. */
    readonly memberOf?: GraphType;
    /** The type of its members: adds `members` and `membership`. */
    readonly members?: GraphType;
    /** Which routes a device may use for itself. */
    readonly systemContext?: Readonly<Partial<Record<'associations' | 'associate' | 'memberOf' | 'changeMembers' | (string & {}), SystemContext>>>;
}
export interface GraphOperation<R extends TSchema | null, B extends TSchema | undefined, P extends string> extends Omit<Operation, 'response' | 'body' | 'path' | 'query' | 'params'> {
    readonly path: P;
    readonly response: R;
    readonly body: B;
    readonly query: undefined;
    readonly params: undefined;
}
export type Connections = ReturnType<typeof connections>;
export type Objects = ReturnType<typeof objects>;
export type GraphChangeBody = ReturnType<typeof changeBody>;
export type GraphOperations<D extends GraphDeclaration> = {
    readonly associations: GraphOperation<Connections, undefined, D['path']>;
    readonly associate: GraphOperation<null, GraphChangeBody, D['path']>;
} & {
    readonly [S in keyof D['traversals']]: GraphOperation<Objects, undefined, D['path']>;
} & (D extends {
    memberOf: GraphType;
} ? {
    readonly memberOf: GraphOperation<Objects, undefined, D['path']>;
} : unknown) & (D extends {
    members: GraphType;
} ? {
    readonly members: GraphOperation<Connections, undefined, D['path']>;
    readonly changeMembers: GraphOperation<null, GraphChangeBody, D['path']>;
    readonly membership: GraphOperation<Objects, undefined, D['path']>;
} : unknown);
declare const connections: () => Type.TArray<Type.TObject<{
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
}>>;
declare const objects: () => Type.TArray<Type.TObject<{
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
}>>;
/** The body of every graph write (handbook 3.3). `type` may be left out where only one is possible. */
declare const changeBody: (targets: readonly GraphType[]) => Type.TObject<{
    op: Type.TEnum<["add", "remove", "update"]>;
    type: Type.TEnum<("active_directory" | "application" | "command" | "g_suite" | "idp_routing_policy" | "ldap_server" | "office_365" | "password_manager_item" | "policy" | "policy_group" | "radius_server" | "software_app" | "system" | "system_group" | "user" | "user_group")[]>;
    id: Type.TString;
    attributes: Type.TOptional<Type.TUnion<[Type.TObject<{
        sudo: Type.TOptional<Type.TObject<{
            enabled: Type.TBoolean;
            withoutPassword: Type.TBoolean;
        }>>;
    }>, Type.TNull]>>;
}>;
/** What people and their groups are bound to, and reach (handbook 3.2). */
export declare const OF_PEOPLE: {
    readonly associations: readonly ["active_directory", "application", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "radius_server", "system", "system_group"];
    readonly traversals: {
        readonly activedirectories: readonly ["active_directory"];
        readonly applications: readonly ["application"];
        readonly directories: readonly ["g_suite", "ldap_server", "office_365", "active_directory"];
        readonly gsuites: readonly ["g_suite"];
        readonly ldapservers: readonly ["ldap_server"];
        readonly office365s: readonly ["office_365"];
        readonly radiusservers: readonly ["radius_server"];
        readonly systemgroups: readonly ["system_group"];
        readonly systems: readonly ["system"];
    };
};
/** The same of devices and their groups. */
export declare const OF_DEVICES: {
    readonly associations: readonly ["command", "policy", "policy_group", "user", "user_group"];
    readonly traversals: {
        readonly commands: readonly ["command"];
        readonly policies: readonly ["policy"];
        readonly policygroups: readonly ["policy_group"];
        readonly usergroups: readonly ["user_group"];
        readonly users: readonly ["user"];
    };
};
/** What a device sends with a request that it signed (handbook 1.5). */
export declare const signed: Type.TObject<{
    date: Type.TOptional<Type.TString>;
    authorization: Type.TOptional<Type.TString>;
}>;
/** What a device sends with a request whose body it signed too (docs/agent.md). */
export declare const signedWithBody: Type.TObject<{
    date: Type.TOptional<Type.TString>;
    authorization: Type.TOptional<Type.TString>;
    digest: Type.TOptional<Type.TString>;
}>;
export declare function graphOperations<const D extends GraphDeclaration>(declaration: D): GraphOperations<D>;
export {};

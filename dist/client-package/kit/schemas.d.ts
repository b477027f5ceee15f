import { Type, type Static, type TSchema } from 'typebox';
export { GRAPH_TYPES, type GraphType } from './graph-types.ts';
/**
 * Shapes that many contracts share. A schema that carries `$id` becomes a named component of the OpenAPI document.
 */
/** 24 hexadecimal digits, as every object of the API is named. Answers carry them in lower case. */
export declare const Id: Type.TString;
/** RFC 3339 in UTC with milliseconds, e.g. 2013-10-16T19:30:55.611Z. */
export declare const DateTime: Type.TString;
/** The API caps most texts at 1024 characters (handbook 4.1). */
export declare const Text: Type.TString;
export declare const Nullable: <T extends TSchema>(schema: T) => Type.TUnion<[T, Type.TNull]>;
/** An object with whatever keys: settings that the API itself leaves open. */
export declare const AnyObject: Type.TRecord<"^.*$", Type.TUnknown>;
/** Annotations of a property: written by the server on each change, never by a caller. */
export declare const derived: {
    readonly readOnly: true;
    readonly 'x-muster-field': 'derived';
};
/** Computed when the object is read; in no kept bytes and no ETag. */
export declare const live: {
    readonly readOnly: true;
    readonly 'x-muster-field': 'live';
};
/** Accepted, kept apart from the document, and in no answer. */
export declare const secret: {
    readonly writeOnly: true;
    readonly 'x-muster-field': 'secret';
};
/** Kept for the server's own use: in no answer, and a filter or sort by it finds no such field. */
export declare const internal: {
    readonly readOnly: true;
    readonly 'x-muster-field': 'derived';
    readonly 'x-muster-internal': true;
};
/** Set by the server once. */
export declare const readOnly: {
    readonly readOnly: true;
};
export type FieldMode = 'stored' | 'derived' | 'live' | 'secret';
export declare function fieldMode(schema: TSchema): FieldMode;
export declare const GraphTypeName: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
export declare const GraphAttributes: Type.TRecord<"^.*$", Type.TUnknown>;
export declare const GraphObject: Type.TObject<{
    type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
    id: Type.TString;
    attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
}>;
export declare const GraphConnection: Type.TObject<{
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
}>;
export declare const GraphObjectWithPaths: Type.TObject<{
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
}>;
export declare const Sudo: Type.TObject<{
    enabled: Type.TBoolean;
    withoutPassword: Type.TBoolean;
}>;
/** What both API families and every known client can read (handbook 2.3). */
export declare const ErrorBody: Type.TObject<{
    code: Type.TInteger;
    status: Type.TString;
    message: Type.TString;
    error: Type.TString;
    details: Type.TOptional<Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>>;
    statusCode: Type.TOptional<Type.TInteger>;
    timestamp: Type.TOptional<Type.TString>;
}>;
export type ErrorBody = Static<typeof ErrorBody>;
/** A file in a multipart body, or a body that is one. `content` is a Uint8Array. */
export declare const FilePart: Type.TObject<{
    filename: Type.TString;
    mediaType: Type.TString;
    content: Type.TUnknown;
}>;
export interface FilePart {
    readonly filename: string;
    readonly mediaType: string;
    readonly content: Uint8Array;
}
/** Where a key that ends stands. */
export declare const KeyStatus: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
/** A custom attribute of a user or a system. */
export declare const CustomAttribute: Type.TObject<{
    name: Type.TString;
    value: Type.TOptional<Type.TString>;
}>;

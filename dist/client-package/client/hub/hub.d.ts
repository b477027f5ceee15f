import type { Methods } from '../types.ts';
import type { HubOptions, ToolFilter, ToolSet } from './types.ts';
/** The hub's own operations, by what they are about. */
declare const OPERATIONS: {
    accounts: {
        readonly meta: {
            readonly area: 'Hub accounts';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_accounts_meta";
            readonly method: "GET";
            readonly path: "/hub/accounts/{id}/meta";
            readonly title: "Get what a linked account is of";
            readonly access: "hub.read";
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                provider: import("typebox").TString;
                category: import("typebox").TString;
                models: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
            }>;
        } & {
            readonly operation: true;
        };
        readonly suspend: {
            readonly area: 'Hub accounts';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly access: 'hub.write';
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                provider: import("typebox").TEnum<["jumpcloud"]>;
                provider_name: import("typebox").TString;
                profile: import("typebox").TString;
                integration_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                status_reasons: import("typebox").TArray<import("typebox").TObject<{
                    code: import("typebox").TString;
                    description: import("typebox").TString;
                    timestamp: import("typebox").TString;
                }>>;
                setup_information: import("typebox").TObject<{
                    region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                    base_url: import("typebox").TString;
                    software: import("typebox").TEnum<["muster", "other"]>;
                    organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    multiple_organizations: import("typebox").TBoolean;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    live_secret: import("typebox").TEnum<[1, 2]>;
                    secrets: import("typebox").TInteger;
                    key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                tags: import("typebox").TArray<import("typebox").TString>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                created_at: import("typebox").TString;
                updated_at: import("typebox").TString;
            }>;
            readonly id: "hub_accounts_suspend";
            readonly method: "POST";
            readonly path: "/hub/accounts/{id}/suspend";
            readonly title: "Suspend a linked account: nothing is run with it until it is resumed";
        } & {
            readonly operation: true;
        };
        readonly resume: {
            readonly area: 'Hub accounts';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly access: 'hub.write';
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                provider: import("typebox").TEnum<["jumpcloud"]>;
                provider_name: import("typebox").TString;
                profile: import("typebox").TString;
                integration_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                status_reasons: import("typebox").TArray<import("typebox").TObject<{
                    code: import("typebox").TString;
                    description: import("typebox").TString;
                    timestamp: import("typebox").TString;
                }>>;
                setup_information: import("typebox").TObject<{
                    region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                    base_url: import("typebox").TString;
                    software: import("typebox").TEnum<["muster", "other"]>;
                    organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    multiple_organizations: import("typebox").TBoolean;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    live_secret: import("typebox").TEnum<[1, 2]>;
                    secrets: import("typebox").TInteger;
                    key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                tags: import("typebox").TArray<import("typebox").TString>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                created_at: import("typebox").TString;
                updated_at: import("typebox").TString;
            }>;
            readonly id: "hub_accounts_resume";
            readonly method: "POST";
            readonly path: "/hub/accounts/{id}/resume";
            readonly title: "Resume a suspended linked account";
        } & {
            readonly operation: true;
        };
        readonly validate: {
            readonly area: 'Hub accounts';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly access: 'hub.write';
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                provider: import("typebox").TEnum<["jumpcloud"]>;
                provider_name: import("typebox").TString;
                profile: import("typebox").TString;
                integration_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                status_reasons: import("typebox").TArray<import("typebox").TObject<{
                    code: import("typebox").TString;
                    description: import("typebox").TString;
                    timestamp: import("typebox").TString;
                }>>;
                setup_information: import("typebox").TObject<{
                    region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                    base_url: import("typebox").TString;
                    software: import("typebox").TEnum<["muster", "other"]>;
                    organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    multiple_organizations: import("typebox").TBoolean;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    live_secret: import("typebox").TEnum<[1, 2]>;
                    secrets: import("typebox").TInteger;
                    key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                tags: import("typebox").TArray<import("typebox").TString>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                created_at: import("typebox").TString;
                updated_at: import("typebox").TString;
            }>;
            readonly id: "hub_accounts_validate";
            readonly method: "POST";
            readonly path: "/hub/accounts/{id}/validate";
            readonly title: "Try the credentials of a linked account";
            readonly description: "By a real call. What comes of it is its status from then on; the answer is 200 either way.";
        } & {
            readonly operation: true;
        };
        readonly rotate: {
            readonly area: 'Hub accounts';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly access: 'hub.write';
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                provider: import("typebox").TEnum<["jumpcloud"]>;
                provider_name: import("typebox").TString;
                profile: import("typebox").TString;
                integration_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                status_reasons: import("typebox").TArray<import("typebox").TObject<{
                    code: import("typebox").TString;
                    description: import("typebox").TString;
                    timestamp: import("typebox").TString;
                }>>;
                setup_information: import("typebox").TObject<{
                    region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                    base_url: import("typebox").TString;
                    software: import("typebox").TEnum<["muster", "other"]>;
                    organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    multiple_organizations: import("typebox").TBoolean;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    live_secret: import("typebox").TEnum<[1, 2]>;
                    secrets: import("typebox").TInteger;
                    key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                tags: import("typebox").TArray<import("typebox").TString>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                created_at: import("typebox").TString;
                updated_at: import("typebox").TString;
            }>;
            readonly id: "hub_accounts_rotate";
            readonly method: "POST";
            readonly path: "/hub/accounts/{id}/rotate";
            readonly title: "Exchange the client secret of a linked account";
            readonly description: string;
            readonly errors: readonly [422];
        } & {
            readonly operation: true;
        };
        readonly organizations: {
            readonly area: 'Hub accounts';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_accounts_organizations";
            readonly method: "GET";
            readonly path: "/hub/accounts/{id}/organizations";
            readonly title: "List the organizations of a linked account's directory, as they are now";
            readonly access: "hub.write";
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>>;
            }>;
            readonly errors: readonly [422];
        } & {
            readonly operation: true;
        };
        readonly create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/accounts";
            readonly body: import("typebox").TObject<{
                profile: import("typebox").TOptional<import("typebox").TString>;
                integration_id: import("typebox").TOptional<import("typebox").TString>;
                auth_method: import("typebox").TOptional<import("typebox").TEnum<["api_key", "oauth2_service_account"]>>;
                provider: import("typebox").TOptional<import("typebox").TEnum<["jumpcloud"]>>;
                origin_username: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                label: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                type: import("typebox").TOptional<import("typebox").TEnum<["production", "test"]>>;
                tags: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                metadata: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                credentials: import("typebox").TObject<{
                    api_key: import("typebox").TOptional<import("typebox").TString>;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    client_secret: import("typebox").TOptional<import("typebox").TString>;
                    client_secret_2: import("typebox").TOptional<import("typebox").TString>;
                    region: import("typebox").TOptional<import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>>;
                    base_url: import("typebox").TOptional<import("typebox").TString>;
                    organization_id: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                    multiple_organizations: import("typebox").TOptional<import("typebox").TBoolean>;
                    key_lifetime_days: import("typebox").TOptional<import("typebox").TEnum<[30, 60, 90]>>;
                    key_expires_at: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                }>;
            }>;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                provider: import("typebox").TEnum<["jumpcloud"]>;
                provider_name: import("typebox").TString;
                profile: import("typebox").TString;
                integration_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                status_reasons: import("typebox").TArray<import("typebox").TObject<{
                    code: import("typebox").TString;
                    description: import("typebox").TString;
                    timestamp: import("typebox").TString;
                }>>;
                setup_information: import("typebox").TObject<{
                    region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                    base_url: import("typebox").TString;
                    software: import("typebox").TEnum<["muster", "other"]>;
                    organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    multiple_organizations: import("typebox").TBoolean;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    live_secret: import("typebox").TEnum<[1, 2]>;
                    secrets: import("typebox").TInteger;
                    key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                tags: import("typebox").TArray<import("typebox").TString>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                created_at: import("typebox").TString;
                updated_at: import("typebox").TString;
            }>;
        };
        readonly get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/accounts/{id}";
            readonly body: undefined;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                provider: import("typebox").TEnum<["jumpcloud"]>;
                provider_name: import("typebox").TString;
                profile: import("typebox").TString;
                integration_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                status_reasons: import("typebox").TArray<import("typebox").TObject<{
                    code: import("typebox").TString;
                    description: import("typebox").TString;
                    timestamp: import("typebox").TString;
                }>>;
                setup_information: import("typebox").TObject<{
                    region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                    base_url: import("typebox").TString;
                    software: import("typebox").TEnum<["muster", "other"]>;
                    organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    multiple_organizations: import("typebox").TBoolean;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    live_secret: import("typebox").TEnum<[1, 2]>;
                    secrets: import("typebox").TInteger;
                    key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                tags: import("typebox").TArray<import("typebox").TString>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                created_at: import("typebox").TString;
                updated_at: import("typebox").TString;
            }>;
        };
        readonly list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/accounts";
            readonly body: undefined;
            readonly query: import("typebox").TObject<{
                origin_owner_id: import("typebox").TOptional<import("typebox").TString>;
                provider: import("typebox").TOptional<import("typebox").TString>;
                providers: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TArray<import("typebox").TString>]>>;
                account_ids: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TArray<import("typebox").TString>]>>;
                status: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TArray<import("typebox").TString>]>>;
                profile: import("typebox").TOptional<import("typebox").TString>;
                integration_id: import("typebox").TOptional<import("typebox").TString>;
                page: import("typebox").TOptional<import("typebox").TInteger>;
                page_size: import("typebox").TOptional<import("typebox").TInteger>;
            }>;
            readonly params: undefined;
            readonly response: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                provider: import("typebox").TEnum<["jumpcloud"]>;
                provider_name: import("typebox").TString;
                profile: import("typebox").TString;
                integration_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                status_reasons: import("typebox").TArray<import("typebox").TObject<{
                    code: import("typebox").TString;
                    description: import("typebox").TString;
                    timestamp: import("typebox").TString;
                }>>;
                setup_information: import("typebox").TObject<{
                    region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                    base_url: import("typebox").TString;
                    software: import("typebox").TEnum<["muster", "other"]>;
                    organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    multiple_organizations: import("typebox").TBoolean;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    live_secret: import("typebox").TEnum<[1, 2]>;
                    secrets: import("typebox").TInteger;
                    key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                tags: import("typebox").TArray<import("typebox").TString>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                created_at: import("typebox").TString;
                updated_at: import("typebox").TString;
            }>>;
        };
        readonly patch: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/accounts/{id}";
            readonly body: import("typebox").TObject<{
                profile: import("typebox").TOptional<import("typebox").TString>;
                integration_id: import("typebox").TOptional<import("typebox").TString>;
                auth_method: import("typebox").TOptional<import("typebox").TEnum<["api_key", "oauth2_service_account"]>>;
                provider: import("typebox").TOptional<import("typebox").TEnum<["jumpcloud"]>>;
                origin_username: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                label: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                type: import("typebox").TOptional<import("typebox").TEnum<["production", "test"]>>;
                tags: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                metadata: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                origin_owner_id: import("typebox").TOptional<import("typebox").TString>;
                origin_owner_name: import("typebox").TOptional<import("typebox").TString>;
                credentials: import("typebox").TOptional<import("typebox").TObject<{
                    api_key: import("typebox").TOptional<import("typebox").TString>;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    client_secret: import("typebox").TOptional<import("typebox").TString>;
                    client_secret_2: import("typebox").TOptional<import("typebox").TString>;
                    region: import("typebox").TOptional<import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>>;
                    base_url: import("typebox").TOptional<import("typebox").TString>;
                    organization_id: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                    multiple_organizations: import("typebox").TOptional<import("typebox").TBoolean>;
                    key_lifetime_days: import("typebox").TOptional<import("typebox").TEnum<[30, 60, 90]>>;
                    key_expires_at: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                }>>;
            }>;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                provider: import("typebox").TEnum<["jumpcloud"]>;
                provider_name: import("typebox").TString;
                profile: import("typebox").TString;
                integration_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                status_reasons: import("typebox").TArray<import("typebox").TObject<{
                    code: import("typebox").TString;
                    description: import("typebox").TString;
                    timestamp: import("typebox").TString;
                }>>;
                setup_information: import("typebox").TObject<{
                    region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                    base_url: import("typebox").TString;
                    software: import("typebox").TEnum<["muster", "other"]>;
                    organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    multiple_organizations: import("typebox").TBoolean;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    live_secret: import("typebox").TEnum<[1, 2]>;
                    secrets: import("typebox").TInteger;
                    key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                tags: import("typebox").TArray<import("typebox").TString>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                created_at: import("typebox").TString;
                updated_at: import("typebox").TString;
            }>;
        };
        readonly remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/accounts/{id}";
            readonly body: undefined;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                provider: import("typebox").TEnum<["jumpcloud"]>;
                provider_name: import("typebox").TString;
                profile: import("typebox").TString;
                integration_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                status_reasons: import("typebox").TArray<import("typebox").TObject<{
                    code: import("typebox").TString;
                    description: import("typebox").TString;
                    timestamp: import("typebox").TString;
                }>>;
                setup_information: import("typebox").TObject<{
                    region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                    base_url: import("typebox").TString;
                    software: import("typebox").TEnum<["muster", "other"]>;
                    organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    multiple_organizations: import("typebox").TBoolean;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    live_secret: import("typebox").TEnum<[1, 2]>;
                    secrets: import("typebox").TInteger;
                    key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                tags: import("typebox").TArray<import("typebox").TString>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                created_at: import("typebox").TString;
                updated_at: import("typebox").TString;
            }>;
        };
    };
    actions: {
        readonly rpc: {
            readonly area: 'Hub Actions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_actions_rpc";
            readonly method: "POST";
            readonly path: "/hub/actions/rpc";
            readonly title: "Run an action";
            readonly description: "The caller needs the scope of the action beside `hub.run`. Writes take an Idempotency-Key, whose answer is kept for 24 h.";
            readonly access: "hub.run";
            readonly acceptsOrganizationHeader: true;
            readonly headers: import("typebox").TObject<{
                'x-account-id': import("typebox").TOptional<import("typebox").TString>;
                'x-connector-profile-id': import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly body: import("typebox").TObject<{
                organization: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                plan: import("typebox").TOptional<import("typebox").TBoolean>;
                all: import("typebox").TOptional<import("typebox").TBoolean>;
                max: import("typebox").TOptional<import("typebox").TInteger>;
                approval: import("typebox").TOptional<import("typebox").TString>;
                safety: import("typebox").TOptional<import("typebox").TEnum<["mark", "fence", "drop"]>>;
                timeout_ms: import("typebox").TOptional<import("typebox").TInteger>;
                action: import("typebox").TString;
                path: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                query: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                headers: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                body: import("typebox").TOptional<import("typebox").TUnknown>;
            }>;
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                data: import("typebox").TUnion<[import("typebox").TObject<{}>, import("typebox").TArray<import("typebox").TObject<{}>>, import("typebox").TNull]>;
                next: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                total: import("typebox").TOptional<import("typebox").TInteger>;
                account_id: import("typebox").TString;
                organization: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    name: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    vendor_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    defaulted: import("typebox").TBoolean;
                }>, import("typebox").TNull]>;
                request_id: import("typebox").TString;
                planned: import("typebox").TOptional<import("typebox").TEnum<["by-directory", "by-reading"]>>;
                digest: import("typebox").TOptional<import("typebox").TString>;
                truncated: import("typebox").TOptional<import("typebox").TBoolean>;
                safety: import("typebox").TObject<{
                    mode: import("typebox").TEnum<["mark", "fence", "drop"]>;
                    untrusted: import("typebox").TArray<import("typebox").TString>;
                    masked: import("typebox").TInteger;
                }>;
            }>;
            readonly errors: readonly [402, 404, 409, 412, 422, 429, 503];
        } & {
            readonly operation: true;
        };
        readonly list: {
            readonly area: 'Hub Actions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_actions_list";
            readonly method: "GET";
            readonly path: "/hub/actions";
            readonly title: "List the actions, by connector";
            readonly description: "What the caller may not run is left out, and what the profiles of the named accounts do not enable.";
            readonly access: "hub.read";
            readonly query: import("typebox").TObject<{
                group_by: import("typebox").TOptional<import("typebox").TString>;
                include: import("typebox").TOptional<import("typebox").TString>;
                exclude: import("typebox").TOptional<import("typebox").TString>;
                search: import("typebox").TOptional<import("typebox").TString>;
                page_size: import("typebox").TOptional<import("typebox").TInteger>;
                page: import("typebox").TOptional<import("typebox").TInteger>;
                next: import("typebox").TOptional<import("typebox").TString>;
                'filter[connectors]': import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TArray<import("typebox").TString>]>>;
                'filter[account_ids]': import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TArray<import("typebox").TString>]>>;
                'filter[action_key]': import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TArray<import("typebox").TString>]>>;
            }>;
            readonly headers: import("typebox").TObject<{
                'x-account-id': import("typebox").TOptional<import("typebox").TString>;
                'x-connector-profile-id': import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                data: import("typebox").TArray<import("typebox").TObject<{
                    key: import("typebox").TString;
                    name: import("typebox").TString;
                    icon: import("typebox").TString;
                    version: import("typebox").TString;
                    description: import("typebox").TString;
                    categories: import("typebox").TArray<import("typebox").TString>;
                    authentication: import("typebox").TArray<import("typebox").TRecord<"^.*$", import("typebox").TUnknown>>;
                    release_stage: import("typebox").TString;
                    scope_definitions: import("typebox").TArray<import("typebox").TRecord<"^.*$", import("typebox").TUnknown>>;
                    actions: import("typebox").TArray<import("typebox").TObject<{
                        id: import("typebox").TString;
                        label: import("typebox").TString;
                        description: import("typebox").TString;
                        category: import("typebox").TString;
                        schema_type: import("typebox").TString;
                        tags: import("typebox").TArray<import("typebox").TString>;
                        authentication: import("typebox").TArray<import("typebox").TString>;
                        required_scopes: import("typebox").TArray<import("typebox").TString>;
                        effect: import("typebox").TEnum<["read", "write", "destructive"]>;
                        idempotent: import("typebox").TBoolean;
                        paged: import("typebox").TBoolean;
                        operation_details: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                        action_details: import("typebox").TOptional<import("typebox").TRecord<"^.*$", import("typebox").TUnknown>>;
                        input_schema: import("typebox").TOptional<import("typebox").TRecord<"^.*$", import("typebox").TUnknown>>;
                        output_schema: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                    }>>;
                }>>;
                next: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>;
        } & {
            readonly operation: true;
        };
        readonly search: {
            readonly area: 'Hub Actions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_actions_search";
            readonly method: "POST";
            readonly path: "/hub/actions/search";
            readonly title: "Search the actions by plain words";
            readonly access: "hub.read";
            readonly readsOnly: true;
            readonly body: import("typebox").TObject<{
                query: import("typebox").TString;
                connector: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                top_k: import("typebox").TOptional<import("typebox").TInteger>;
                min_similarity: import("typebox").TOptional<import("typebox").TNumber>;
                project_id: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
            }>;
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                results: import("typebox").TArray<import("typebox").TObject<{
                    id: import("typebox").TString;
                    action_name: import("typebox").TString;
                    connector_key: import("typebox").TString;
                    label: import("typebox").TString;
                    description: import("typebox").TString;
                    similarity_score: import("typebox").TNumber;
                }>>;
                total_count: import("typebox").TInteger;
                query: import("typebox").TString;
            }>;
        } & {
            readonly operation: true;
        };
        readonly proxy: {
            readonly area: 'Hub Actions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_unified_proxy";
            readonly method: "POST";
            readonly path: "/hub/unified/proxy";
            readonly title: "Send a request of one's own to the account's directory";
            readonly description: "The generic request: paths of the account's base URL alone. Where the contract knows the path, its scope and marks count.";
            readonly access: "hub.run";
            readonly acceptsOrganizationHeader: true;
            readonly headers: import("typebox").TObject<{
                'x-account-id': import("typebox").TOptional<import("typebox").TString>;
                'x-connector-profile-id': import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly body: import("typebox").TObject<{
                organization: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                plan: import("typebox").TOptional<import("typebox").TBoolean>;
                all: import("typebox").TOptional<import("typebox").TBoolean>;
                max: import("typebox").TOptional<import("typebox").TInteger>;
                approval: import("typebox").TOptional<import("typebox").TString>;
                safety: import("typebox").TOptional<import("typebox").TEnum<["mark", "fence", "drop"]>>;
                timeout_ms: import("typebox").TOptional<import("typebox").TInteger>;
                method: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                url: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                path: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                headers: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                body: import("typebox").TOptional<import("typebox").TUnknown>;
            }>;
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                data: import("typebox").TUnion<[import("typebox").TObject<{}>, import("typebox").TArray<import("typebox").TObject<{}>>, import("typebox").TNull]>;
                next: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                total: import("typebox").TOptional<import("typebox").TInteger>;
                account_id: import("typebox").TString;
                organization: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    name: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    vendor_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    defaulted: import("typebox").TBoolean;
                }>, import("typebox").TNull]>;
                request_id: import("typebox").TString;
                planned: import("typebox").TOptional<import("typebox").TEnum<["by-directory", "by-reading"]>>;
                digest: import("typebox").TOptional<import("typebox").TString>;
                truncated: import("typebox").TOptional<import("typebox").TBoolean>;
                safety: import("typebox").TObject<{
                    mode: import("typebox").TEnum<["mark", "fence", "drop"]>;
                    untrusted: import("typebox").TArray<import("typebox").TString>;
                    masked: import("typebox").TInteger;
                }>;
            }>;
            readonly errors: readonly [404, 409, 412, 422, 429, 503];
        } & {
            readonly operation: true;
        };
        readonly feedback: {
            readonly area: 'Hub Actions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_tool_feedback";
            readonly method: "POST";
            readonly path: "/hub/ai/tool-feedback";
            readonly title: "Tell what was good or bad about tools";
            readonly description: "Kept in the log.";
            readonly access: "hub.run";
            readonly body: import("typebox").TObject<{
                feedback: import("typebox").TString;
                account_id: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TUnion<[import("typebox").TString, import("typebox").TArray<import("typebox").TString>]>, import("typebox").TNull]>>;
                tool_names: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TArray<import("typebox").TString>, import("typebox").TNull]>>;
            }>;
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                message: import("typebox").TString;
            }>;
        } & {
            readonly operation: true;
        };
    };
    connectors: {
        readonly list: {
            readonly id: "hub_connectors_list";
            readonly method: "GET";
            readonly path: "/hub/connectors";
            readonly title: "List connectors, and how an account of each is linked";
            readonly description: "With hub.read, or with the token of a connect session in x-hub-session-token.";
            readonly area: "Hub connectors";
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: "server";
            readonly access: "public";
            readonly headers: import("typebox").TObject<{
                'x-hub-session-token': import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly status: 200;
            readonly response: import("typebox").TArray<import("typebox").TObject<{
                key: import("typebox").TEnum<["jumpcloud"]>;
                name: import("typebox").TString;
                description: import("typebox").TString;
                logo: import("typebox").TString;
                categories: import("typebox").TArray<import("typebox").TString>;
                authentication: import("typebox").TArray<import("typebox").TObject<{
                    type: import("typebox").TEnum<["api_key", "oauth2_service_account"]>;
                    label: import("typebox").TString;
                    fields: import("typebox").TArray<import("typebox").TObject<{
                        key: import("typebox").TString;
                        label: import("typebox").TString;
                        type: import("typebox").TEnum<["text", "password", "select", "boolean", "date"]>;
                        required: import("typebox").TBoolean;
                        help: import("typebox").TOptional<import("typebox").TString>;
                        options: import("typebox").TOptional<import("typebox").TArray<import("typebox").TObject<{
                            value: import("typebox").TString;
                            label: import("typebox").TString;
                        }>>>;
                        when: import("typebox").TOptional<import("typebox").TObject<{
                            key: import("typebox").TString;
                            values: import("typebox").TArray<import("typebox").TString>;
                        }>>;
                    }>>;
                }>>;
                last_updated: import("typebox").TString;
                version: import("typebox").TString;
                actions_count: import("typebox").TInteger;
            }>>;
            readonly errors: readonly [401, 403];
        } & {
            readonly operation: true;
        };
    };
    mappings: {
        readonly get: {
            readonly area: 'Hub accounts';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly status: 200;
            readonly id: "hub_accounts_mapping_get";
            readonly method: "GET";
            readonly path: "/hub/accounts/{id}/mapping";
            readonly title: "List own organizations, and to which of the directory each is mapped";
            readonly description: "A row for every own organization that the caller acts for.";
            readonly access: "hub.read";
            readonly query: import("typebox").TObject<import("typebox").TProperties>;
            readonly response: import("typebox").TArray<import("typebox").TObject<{
                organization: import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                vendor: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>, import("typebox").TNull]>;
                updated_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>> | import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    organization: import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>;
                    vendor: import("typebox").TUnion<[import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>, import("typebox").TNull]>;
                    updated_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>>;
            }>;
        } & {
            readonly operation: true;
        };
        readonly put: {
            readonly area: 'Hub accounts';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly status: 200;
            readonly id: "hub_accounts_mapping_put";
            readonly method: "PUT";
            readonly path: "/hub/accounts/{id}/mapping";
            readonly title: "Map own organizations to those of the directory";
            readonly description: "All that are given, or none; others stay as they are. Answers the rows that were given.";
            readonly access: "hub.write";
            readonly body: import("typebox").TObject<{
                mappings: import("typebox").TArray<import("typebox").TObject<{
                    organization: import("typebox").TString;
                    vendor_organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>>;
                shared: import("typebox").TOptional<import("typebox").TBoolean>;
            }>;
            readonly response: import("typebox").TArray<import("typebox").TObject<{
                organization: import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                vendor: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>, import("typebox").TNull]>;
                updated_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>> | import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    organization: import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>;
                    vendor: import("typebox").TUnion<[import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>, import("typebox").TNull]>;
                    updated_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>>;
            }>;
            readonly errors: readonly [422];
        } & {
            readonly operation: true;
        };
        readonly suggestions: {
            readonly area: 'Hub accounts';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly status: 200;
            readonly id: "hub_accounts_mapping_suggestions";
            readonly method: "GET";
            readonly path: "/hub/accounts/{id}/mapping/suggestions";
            readonly title: "Suggest by name what own organizations could be mapped to";
            readonly description: "For those that are not mapped, among those that nothing is mapped to; nothing that is less than half alike.";
            readonly access: "hub.write";
            readonly response: import("typebox").TArray<import("typebox").TObject<{
                organization: import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                vendor: import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                score: import("typebox").TNumber;
            }>> | import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    organization: import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>;
                    vendor: import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>;
                    score: import("typebox").TNumber;
                }>>;
            }>;
            readonly errors: readonly [422];
        } & {
            readonly operation: true;
        };
    };
    plans: {
        readonly approve: {
            readonly area: 'Hub Plans';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly method: 'POST';
            readonly access: 'hub.approve';
            readonly body: import("typebox").TObject<{
                note: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
            }>;
            readonly bodyOptional: true;
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                action: import("typebox").TString;
                account_id: import("typebox").TString;
                organization: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    name: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    vendor_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    defaulted: import("typebox").TBoolean;
                }>, import("typebox").TNull]>;
                run_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                state: import("typebox").TEnum<["pending", "approved", "rejected", "used", "stale"]>;
                digest: import("typebox").TString;
                input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                plan: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                requested_by: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                decided_by: import("typebox").TUnion<[import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>, import("typebox").TNull]>;
                decided_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                note: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                expires_at: import("typebox").TString;
                created_at: import("typebox").TString;
            }>;
            readonly errors: readonly [403, 409];
            readonly id: "hub_plans_approve";
            readonly path: "/hub/plans/{id}/approve";
            readonly title: "Approve another person's plan";
        } & {
            readonly operation: true;
        };
        readonly reject: {
            readonly area: 'Hub Plans';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly method: 'POST';
            readonly access: 'hub.approve';
            readonly body: import("typebox").TObject<{
                note: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
            }>;
            readonly bodyOptional: true;
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                action: import("typebox").TString;
                account_id: import("typebox").TString;
                organization: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    name: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    vendor_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    defaulted: import("typebox").TBoolean;
                }>, import("typebox").TNull]>;
                run_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                state: import("typebox").TEnum<["pending", "approved", "rejected", "used", "stale"]>;
                digest: import("typebox").TString;
                input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                plan: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                requested_by: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                decided_by: import("typebox").TUnion<[import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>, import("typebox").TNull]>;
                decided_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                note: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                expires_at: import("typebox").TString;
                created_at: import("typebox").TString;
            }>;
            readonly errors: readonly [403, 409];
            readonly id: "hub_plans_reject";
            readonly path: "/hub/plans/{id}/reject";
            readonly title: "Reject another person's plan";
        } & {
            readonly operation: true;
        };
        readonly create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/plans";
            readonly body: import("typebox").TObject<{
                action: import("typebox").TOptional<import("typebox").TString>;
                account_id: import("typebox").TOptional<import("typebox").TString>;
                path: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                query: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                body: import("typebox").TOptional<import("typebox").TUnknown>;
                organization: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                run_id: import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                action: import("typebox").TString;
                account_id: import("typebox").TString;
                organization: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    name: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    vendor_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    defaulted: import("typebox").TBoolean;
                }>, import("typebox").TNull]>;
                run_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                state: import("typebox").TEnum<["pending", "approved", "rejected", "used", "stale"]>;
                digest: import("typebox").TString;
                input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                plan: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                requested_by: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                decided_by: import("typebox").TUnion<[import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>, import("typebox").TNull]>;
                decided_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                note: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                expires_at: import("typebox").TString;
                created_at: import("typebox").TString;
            }>;
        };
        readonly get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/plans/{id}";
            readonly body: undefined;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                action: import("typebox").TString;
                account_id: import("typebox").TString;
                organization: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    name: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    vendor_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    defaulted: import("typebox").TBoolean;
                }>, import("typebox").TNull]>;
                run_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                state: import("typebox").TEnum<["pending", "approved", "rejected", "used", "stale"]>;
                digest: import("typebox").TString;
                input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                plan: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                requested_by: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                decided_by: import("typebox").TUnion<[import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>, import("typebox").TNull]>;
                decided_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                note: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                expires_at: import("typebox").TString;
                created_at: import("typebox").TString;
            }>;
        };
        readonly list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/plans";
            readonly body: undefined;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    id: import("typebox").TString;
                    action: import("typebox").TString;
                    account_id: import("typebox").TString;
                    organization: import("typebox").TUnion<[import("typebox").TObject<{
                        id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                        name: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                        vendor_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                        defaulted: import("typebox").TBoolean;
                    }>, import("typebox").TNull]>;
                    run_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    state: import("typebox").TEnum<["pending", "approved", "rejected", "used", "stale"]>;
                    digest: import("typebox").TString;
                    input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                    plan: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                    requested_by: import("typebox").TObject<{
                        type: import("typebox").TString;
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>;
                    decided_by: import("typebox").TUnion<[import("typebox").TObject<{
                        type: import("typebox").TString;
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>, import("typebox").TNull]>;
                    decided_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    note: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    expires_at: import("typebox").TString;
                    created_at: import("typebox").TString;
                }>>;
            }>;
        };
    };
    profiles: import("../../kit/resource.ts").ResourceOperations<import("typebox").TObject<{
        id: import("typebox").TString;
        project: import("typebox").TString;
        name: import("typebox").TString;
        connector: import("typebox").TEnum<["jumpcloud"]>;
        version: import("typebox").TEnum<["latest", "1.x.x", "1.0.x", "1.0.0"]>;
        auth_method: import("typebox").TEnum<["api_key", "oauth2_service_account"]>;
        enabled: import("typebox").TBoolean;
        enabled_actions: import("typebox").TArray<import("typebox").TString>;
        approval: import("typebox").TEnum<["none", "destructive", "writes"]>;
        safety: import("typebox").TEnum<["mark", "fence", "drop"]>;
        concurrency: import("typebox").TInteger;
        created_at: import("typebox").TString;
        updated_at: import("typebox").TString;
    }>, {
        readonly path: "/hub/profiles";
        readonly family: {
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
            readonly name: 'hub';
        };
        readonly area: "Hub profiles";
        readonly reach: "provider";
        readonly read: "hub.read";
        readonly write: "hub.write";
        readonly list: {
            readonly id: "hub_profiles_list";
            readonly title: "List connector profiles";
            readonly parameters: {
                readonly search: true;
            };
        };
        readonly get: {
            readonly id: "hub_profiles_get";
            readonly title: "Get a connector profile";
        };
        readonly create: {
            readonly id: "hub_profiles_create";
            readonly title: "Create a connector profile";
            readonly description: "Without a project it is in the one called Default, which is made when it is first needed.";
            readonly body: import("typebox").TObject<{
                name: import("typebox").TString;
                connector: import("typebox").TOptional<import("typebox").TEnum<["jumpcloud"]>>;
                auth_method: import("typebox").TEnum<["api_key", "oauth2_service_account"]>;
                approval: import("typebox").TOptional<import("typebox").TEnum<["none", "destructive", "writes"]>>;
                concurrency: import("typebox").TOptional<import("typebox").TInteger>;
                enabled: import("typebox").TOptional<import("typebox").TBoolean>;
                enabled_actions: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                project: import("typebox").TOptional<import("typebox").TString>;
                safety: import("typebox").TOptional<import("typebox").TEnum<["mark", "fence", "drop"]>>;
                version: import("typebox").TOptional<import("typebox").TEnum<["latest", "1.x.x", "1.0.x", "1.0.0"]>>;
            }>;
        };
        readonly patch: {
            readonly id: "hub_profiles_update";
            readonly title: "Change a connector profile";
            readonly description: "How its accounts sign in stays as it is; that takes another profile.";
            readonly body: import("typebox").TObject<{
                approval: import("typebox").TOptional<import("typebox").TEnum<["none", "destructive", "writes"]>>;
                concurrency: import("typebox").TOptional<import("typebox").TInteger>;
                enabled: import("typebox").TOptional<import("typebox").TBoolean>;
                enabled_actions: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                name: import("typebox").TOptional<import("typebox").TString>;
                project: import("typebox").TOptional<import("typebox").TString>;
                safety: import("typebox").TOptional<import("typebox").TEnum<["mark", "fence", "drop"]>>;
                version: import("typebox").TOptional<import("typebox").TEnum<["latest", "1.x.x", "1.0.x", "1.0.0"]>>;
            }>;
        };
        readonly remove: {
            readonly id: "hub_profiles_delete";
            readonly title: "Delete a connector profile";
            readonly description: "One that has linked accounts is not deleted.";
            readonly response: null;
        };
    }>;
    projects: import("../../kit/resource.ts").ResourceOperations<import("typebox").TObject<{
        id: import("typebox").TString;
        name: import("typebox").TString;
        log_retention_days: import("typebox").TInteger;
        log_bodies: import("typebox").TEnum<["none", "redacted"]>;
        created_at: import("typebox").TString;
    }>, {
        readonly path: "/hub/projects";
        readonly family: {
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
            readonly name: 'hub';
        };
        readonly area: "Hub projects";
        readonly reach: "provider";
        readonly read: "hub.read";
        readonly write: "hub.write";
        readonly list: {
            readonly id: "hub_projects_list";
            readonly title: "List projects";
            readonly parameters: {
                readonly search: true;
            };
        };
        readonly get: {
            readonly id: "hub_projects_get";
            readonly title: "Get a project";
        };
        readonly create: {
            readonly id: "hub_projects_create";
            readonly title: "Create a project";
            readonly body: import("typebox").TObject<{
                name: import("typebox").TString;
                log_retention_days: import("typebox").TOptional<import("typebox").TInteger>;
                log_bodies: import("typebox").TOptional<import("typebox").TEnum<["none", "redacted"]>>;
            }>;
        };
        readonly patch: {
            readonly id: "hub_projects_update";
            readonly title: "Change a project";
            readonly body: import("typebox").TObject<{
                log_bodies: import("typebox").TOptional<import("typebox").TEnum<["none", "redacted"]>>;
                log_retention_days: import("typebox").TOptional<import("typebox").TInteger>;
                name: import("typebox").TOptional<import("typebox").TString>;
            }>;
        };
        readonly remove: {
            readonly id: "hub_projects_delete";
            readonly title: "Delete a project";
            readonly description: "One that has connector profiles is not deleted.";
            readonly response: null;
        };
    }>;
    requests: {
        readonly list: {
            readonly area: 'Hub Request Log';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly access: 'hub.read';
            readonly id: "hub_requests_list";
            readonly method: "GET";
            readonly path: "/hub/requests/logs";
            readonly title: "List the request log, the latest first";
            readonly query: import("typebox").TObject<{
                account_id: import("typebox").TOptional<import("typebox").TString>;
                account_ids: import("typebox").TOptional<import("typebox").TString>;
                organization: import("typebox").TOptional<import("typebox").TString>;
                action: import("typebox").TOptional<import("typebox").TString>;
                actions: import("typebox").TOptional<import("typebox").TString>;
                outcome: import("typebox").TOptional<import("typebox").TEnum<["ok", "failed", "unknown", "started"]>>;
                status: import("typebox").TOptional<import("typebox").TInteger>;
                caller: import("typebox").TOptional<import("typebox").TString>;
                run_id: import("typebox").TOptional<import("typebox").TString>;
                start_date: import("typebox").TOptional<import("typebox").TString>;
                end_date: import("typebox").TOptional<import("typebox").TString>;
                page_size: import("typebox").TOptional<import("typebox").TInteger>;
                next: import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                data: import("typebox").TArray<import("typebox").TObject<{
                    id: import("typebox").TString;
                    event_time: import("typebox").TString;
                    account_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    organization: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    vendor_organization: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    action: import("typebox").TString;
                    effect: import("typebox").TString;
                    outcome: import("typebox").TEnum<["ok", "failed", "unknown", "started"]>;
                    status: import("typebox").TInteger;
                    duration: import("typebox").TNumber;
                    planned: import("typebox").TBoolean;
                    run_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    door: import("typebox").TString;
                    caller: import("typebox").TObject<{
                        type: import("typebox").TString;
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                        key_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    }>;
                    steps: import("typebox").TArray<import("typebox").TObject<{
                        method: import("typebox").TString;
                        url: import("typebox").TString;
                        status: import("typebox").TInteger;
                        duration: import("typebox").TNumber;
                        attempt: import("typebox").TInteger;
                    }>>;
                    input: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                    output: import("typebox").TUnknown;
                    error: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                }>>;
                next: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>;
        } & {
            readonly operation: true;
        };
        readonly get: {
            readonly area: 'Hub Request Log';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly access: 'hub.read';
            readonly id: "hub_requests_get";
            readonly method: "GET";
            readonly path: "/hub/requests/logs/{id}";
            readonly title: "Get an entry of the request log";
            readonly params: import("typebox").TObject<{
                id: import("typebox").TString;
            }>;
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                data: import("typebox").TObject<{
                    id: import("typebox").TString;
                    event_time: import("typebox").TString;
                    account_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    organization: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    vendor_organization: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    action: import("typebox").TString;
                    effect: import("typebox").TString;
                    outcome: import("typebox").TEnum<["ok", "failed", "unknown", "started"]>;
                    status: import("typebox").TInteger;
                    duration: import("typebox").TNumber;
                    planned: import("typebox").TBoolean;
                    run_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    door: import("typebox").TString;
                    caller: import("typebox").TObject<{
                        type: import("typebox").TString;
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                        key_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    }>;
                    steps: import("typebox").TArray<import("typebox").TObject<{
                        method: import("typebox").TString;
                        url: import("typebox").TString;
                        status: import("typebox").TInteger;
                        duration: import("typebox").TNumber;
                        attempt: import("typebox").TInteger;
                    }>>;
                    input: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                    output: import("typebox").TUnknown;
                    error: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                }>;
            }>;
        } & {
            readonly operation: true;
        };
    };
    runs: {
        readonly rows: {
            readonly area: 'Hub Runs';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_runs_rows";
            readonly method: "GET";
            readonly path: "/hub/runs/{id}/rows";
            readonly title: "List the rows of a run, an organization each";
            readonly access: "hub.read";
            readonly query: import("typebox").TObject<import("typebox").TProperties>;
            readonly status: 200;
            readonly response: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                run_id: import("typebox").TString;
                position: import("typebox").TInteger;
                canary: import("typebox").TBoolean;
                organization: import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                    vendor_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                state: import("typebox").TEnum<["waiting", "running", "ok", "failed", "unknown", "skipped"]>;
                attempts: import("typebox").TInteger;
                request_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                started_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                ended_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                duration_ms: import("typebox").TUnion<[import("typebox").TNumber, import("typebox").TNull]>;
                data: import("typebox").TUnknown;
                truncated: import("typebox").TBoolean;
                total: import("typebox").TUnion<[import("typebox").TInteger, import("typebox").TNull]>;
                digest: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                error: import("typebox").TUnion<[import("typebox").TObject<{
                    code: import("typebox").TString;
                    reason: import("typebox").TString;
                    message: import("typebox").TString;
                    upstream_status: import("typebox").TUnion<[import("typebox").TInteger, import("typebox").TNull]>;
                }>, import("typebox").TNull]>;
            }>> | import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    id: import("typebox").TString;
                    run_id: import("typebox").TString;
                    position: import("typebox").TInteger;
                    canary: import("typebox").TBoolean;
                    organization: import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                        vendor_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    }>;
                    state: import("typebox").TEnum<["waiting", "running", "ok", "failed", "unknown", "skipped"]>;
                    attempts: import("typebox").TInteger;
                    request_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    started_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    ended_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    duration_ms: import("typebox").TUnion<[import("typebox").TNumber, import("typebox").TNull]>;
                    data: import("typebox").TUnknown;
                    truncated: import("typebox").TBoolean;
                    total: import("typebox").TUnion<[import("typebox").TInteger, import("typebox").TNull]>;
                    digest: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    error: import("typebox").TUnion<[import("typebox").TObject<{
                        code: import("typebox").TString;
                        reason: import("typebox").TString;
                        message: import("typebox").TString;
                        upstream_status: import("typebox").TUnion<[import("typebox").TInteger, import("typebox").TNull]>;
                    }>, import("typebox").TNull]>;
                }>>;
            }>;
            readonly verb: {
                readonly name: "list";
                readonly kind: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
                    id: import("typebox").TString;
                    run_id: import("typebox").TString;
                    position: import("typebox").TInteger;
                    canary: import("typebox").TBoolean;
                    organization: import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                        vendor_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    }>;
                    state: import("typebox").TEnum<["waiting", "running", "ok", "failed", "unknown", "skipped"]>;
                    attempts: import("typebox").TInteger;
                    request_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    started_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    ended_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    duration_ms: import("typebox").TUnion<[import("typebox").TNumber, import("typebox").TNull]>;
                    data: import("typebox").TUnknown;
                    truncated: import("typebox").TBoolean;
                    total: import("typebox").TUnion<[import("typebox").TInteger, import("typebox").TNull]>;
                    digest: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    error: import("typebox").TUnion<[import("typebox").TObject<{
                        code: import("typebox").TString;
                        reason: import("typebox").TString;
                        message: import("typebox").TString;
                        upstream_status: import("typebox").TUnion<[import("typebox").TInteger, import("typebox").TNull]>;
                    }>, import("typebox").TNull]>;
                }>>;
            };
        } & {
            readonly operation: true;
        };
        readonly resume: {
            readonly area: 'Hub Runs';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly method: 'POST';
            readonly access: 'hub.run';
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                action: import("typebox").TString;
                account_id: import("typebox").TString;
                state: import("typebox").TEnum<["running", "held", "stopped", "done", "cancelled"]>;
                reason: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                planned: import("typebox").TBoolean;
                selection: import("typebox").TObject<{
                    all: import("typebox").TOptional<import("typebox").TBoolean>;
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    tags: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                }>;
                canary: import("typebox").TUnion<[import("typebox").TObject<{
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    count: import("typebox").TOptional<import("typebox").TInteger>;
                    wait: import("typebox").TOptional<import("typebox").TBoolean>;
                }>, import("typebox").TNull]>;
                concurrency: import("typebox").TInteger;
                stop_error_rate: import("typebox").TUnion<[import("typebox").TNumber, import("typebox").TNull]>;
                counts: import("typebox").TObject<Record<"failed" | "ok" | "running" | "skipped" | "unknown" | "waiting", import("typebox").TInteger>>;
                total: import("typebox").TInteger;
                digest: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                approval: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                requested_by: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                created_at: import("typebox").TString;
                ended_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>;
            readonly errors: readonly [404, 409];
            readonly id: "hub_runs_resume";
            readonly path: "/hub/runs/{id}/resume";
            readonly title: "Run again what failed or did not begin";
            readonly description: "Rows whose outcome is not known are left out, unless asked for: look first.";
            readonly body: import("typebox").TObject<{
                unknown: import("typebox").TOptional<import("typebox").TBoolean>;
            }>;
            readonly bodyOptional: true;
        } & {
            readonly operation: true;
        };
        readonly cancel: {
            readonly area: 'Hub Runs';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly method: 'POST';
            readonly access: 'hub.run';
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                action: import("typebox").TString;
                account_id: import("typebox").TString;
                state: import("typebox").TEnum<["running", "held", "stopped", "done", "cancelled"]>;
                reason: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                planned: import("typebox").TBoolean;
                selection: import("typebox").TObject<{
                    all: import("typebox").TOptional<import("typebox").TBoolean>;
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    tags: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                }>;
                canary: import("typebox").TUnion<[import("typebox").TObject<{
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    count: import("typebox").TOptional<import("typebox").TInteger>;
                    wait: import("typebox").TOptional<import("typebox").TBoolean>;
                }>, import("typebox").TNull]>;
                concurrency: import("typebox").TInteger;
                stop_error_rate: import("typebox").TUnion<[import("typebox").TNumber, import("typebox").TNull]>;
                counts: import("typebox").TObject<Record<"failed" | "ok" | "running" | "skipped" | "unknown" | "waiting", import("typebox").TInteger>>;
                total: import("typebox").TInteger;
                digest: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                approval: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                requested_by: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                created_at: import("typebox").TString;
                ended_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>;
            readonly errors: readonly [404, 409];
            readonly id: "hub_runs_cancel";
            readonly path: "/hub/runs/{id}/cancel";
            readonly title: "Begin no more rows of a run";
        } & {
            readonly operation: true;
        };
        readonly goOn: {
            readonly area: 'Hub Runs';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly method: 'POST';
            readonly access: 'hub.run';
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                action: import("typebox").TString;
                account_id: import("typebox").TString;
                state: import("typebox").TEnum<["running", "held", "stopped", "done", "cancelled"]>;
                reason: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                planned: import("typebox").TBoolean;
                selection: import("typebox").TObject<{
                    all: import("typebox").TOptional<import("typebox").TBoolean>;
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    tags: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                }>;
                canary: import("typebox").TUnion<[import("typebox").TObject<{
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    count: import("typebox").TOptional<import("typebox").TInteger>;
                    wait: import("typebox").TOptional<import("typebox").TBoolean>;
                }>, import("typebox").TNull]>;
                concurrency: import("typebox").TInteger;
                stop_error_rate: import("typebox").TUnion<[import("typebox").TNumber, import("typebox").TNull]>;
                counts: import("typebox").TObject<Record<"failed" | "ok" | "running" | "skipped" | "unknown" | "waiting", import("typebox").TInteger>>;
                total: import("typebox").TInteger;
                digest: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                approval: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                requested_by: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                created_at: import("typebox").TString;
                ended_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>;
            readonly errors: readonly [404, 409];
            readonly id: "hub_runs_continue";
            readonly path: "/hub/runs/{id}/continue";
            readonly title: "Go on after the canary";
        } & {
            readonly operation: true;
        };
        readonly tags: {
            readonly area: 'Hub Runs';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_organizations_tags_put";
            readonly method: "PUT";
            readonly path: "/hub/organizations/{id}/tags";
            readonly title: "Set the tags of an own organization, by which runs choose";
            readonly access: "hub.write";
            readonly body: import("typebox").TObject<{
                tags: import("typebox").TArray<import("typebox").TString>;
            }>;
            readonly status: 200;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                organization: import("typebox").TString;
                tags: import("typebox").TArray<import("typebox").TString>;
            }>;
        } & {
            readonly operation: true;
        };
        readonly tagged: {
            readonly area: 'Hub Runs';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_organizations_list";
            readonly method: "GET";
            readonly path: "/hub/organizations";
            readonly title: "List the tags of own organizations";
            readonly access: "hub.read";
            readonly query: import("typebox").TObject<import("typebox").TProperties>;
            readonly status: 200;
            readonly response: import("typebox").TArray<import("typebox").TObject<{
                id: import("typebox").TString;
                organization: import("typebox").TString;
                tags: import("typebox").TArray<import("typebox").TString>;
            }>> | import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    id: import("typebox").TString;
                    organization: import("typebox").TString;
                    tags: import("typebox").TArray<import("typebox").TString>;
                }>>;
            }>;
            readonly verb: {
                readonly name: "list";
                readonly kind: import("../../kit/kind.ts").Kind<import("typebox").TObject<{
                    id: import("typebox").TString;
                    organization: import("typebox").TString;
                    tags: import("typebox").TArray<import("typebox").TString>;
                }>>;
            };
        } & {
            readonly operation: true;
        };
        readonly create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/runs";
            readonly body: import("typebox").TObject<{
                action: import("typebox").TString;
                account_id: import("typebox").TOptional<import("typebox").TString>;
                path: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                query: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                body: import("typebox").TOptional<import("typebox").TUnknown>;
                select: import("typebox").TObject<{
                    all: import("typebox").TOptional<import("typebox").TBoolean>;
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    tags: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                }>;
                concurrency: import("typebox").TOptional<import("typebox").TInteger>;
                stop_error_rate: import("typebox").TOptional<import("typebox").TNumber>;
                canary: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TObject<{
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    count: import("typebox").TOptional<import("typebox").TInteger>;
                    wait: import("typebox").TOptional<import("typebox").TBoolean>;
                }>, import("typebox").TNull]>>;
                plan: import("typebox").TOptional<import("typebox").TBoolean>;
                all: import("typebox").TOptional<import("typebox").TBoolean>;
                max: import("typebox").TOptional<import("typebox").TInteger>;
                approval: import("typebox").TOptional<import("typebox").TString>;
                safety: import("typebox").TOptional<import("typebox").TEnum<["mark", "fence", "drop"]>>;
            }>;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                action: import("typebox").TString;
                account_id: import("typebox").TString;
                state: import("typebox").TEnum<["running", "held", "stopped", "done", "cancelled"]>;
                reason: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                planned: import("typebox").TBoolean;
                selection: import("typebox").TObject<{
                    all: import("typebox").TOptional<import("typebox").TBoolean>;
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    tags: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                }>;
                canary: import("typebox").TUnion<[import("typebox").TObject<{
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    count: import("typebox").TOptional<import("typebox").TInteger>;
                    wait: import("typebox").TOptional<import("typebox").TBoolean>;
                }>, import("typebox").TNull]>;
                concurrency: import("typebox").TInteger;
                stop_error_rate: import("typebox").TUnion<[import("typebox").TNumber, import("typebox").TNull]>;
                counts: import("typebox").TObject<Record<"failed" | "ok" | "running" | "skipped" | "unknown" | "waiting", import("typebox").TInteger>>;
                total: import("typebox").TInteger;
                digest: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                approval: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                requested_by: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                created_at: import("typebox").TString;
                ended_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>;
        };
        readonly get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/runs/{id}";
            readonly body: undefined;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                action: import("typebox").TString;
                account_id: import("typebox").TString;
                state: import("typebox").TEnum<["running", "held", "stopped", "done", "cancelled"]>;
                reason: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                planned: import("typebox").TBoolean;
                selection: import("typebox").TObject<{
                    all: import("typebox").TOptional<import("typebox").TBoolean>;
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    tags: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                }>;
                canary: import("typebox").TUnion<[import("typebox").TObject<{
                    organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    count: import("typebox").TOptional<import("typebox").TInteger>;
                    wait: import("typebox").TOptional<import("typebox").TBoolean>;
                }>, import("typebox").TNull]>;
                concurrency: import("typebox").TInteger;
                stop_error_rate: import("typebox").TUnion<[import("typebox").TNumber, import("typebox").TNull]>;
                counts: import("typebox").TObject<Record<"failed" | "ok" | "running" | "skipped" | "unknown" | "waiting", import("typebox").TInteger>>;
                total: import("typebox").TInteger;
                digest: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                approval: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                requested_by: import("typebox").TObject<{
                    type: import("typebox").TString;
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                created_at: import("typebox").TString;
                ended_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>;
        };
        readonly list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/runs";
            readonly body: undefined;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    id: import("typebox").TString;
                    action: import("typebox").TString;
                    account_id: import("typebox").TString;
                    state: import("typebox").TEnum<["running", "held", "stopped", "done", "cancelled"]>;
                    reason: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    planned: import("typebox").TBoolean;
                    selection: import("typebox").TObject<{
                        all: import("typebox").TOptional<import("typebox").TBoolean>;
                        organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                        tags: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                    }>;
                    canary: import("typebox").TUnion<[import("typebox").TObject<{
                        organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
                        count: import("typebox").TOptional<import("typebox").TInteger>;
                        wait: import("typebox").TOptional<import("typebox").TBoolean>;
                    }>, import("typebox").TNull]>;
                    concurrency: import("typebox").TInteger;
                    stop_error_rate: import("typebox").TUnion<[import("typebox").TNumber, import("typebox").TNull]>;
                    counts: import("typebox").TObject<Record<"failed" | "ok" | "running" | "skipped" | "unknown" | "waiting", import("typebox").TInteger>>;
                    total: import("typebox").TInteger;
                    digest: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    approval: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    input: import("typebox").TRecord<"^.*$", import("typebox").TUnknown>;
                    requested_by: import("typebox").TObject<{
                        type: import("typebox").TString;
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>;
                    created_at: import("typebox").TString;
                    ended_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>>;
            }>;
        };
    };
    sessions: {
        readonly create: {
            readonly area: 'Hub connect sessions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'provider';
            readonly id: "hub_connect_sessions_create";
            readonly method: "POST";
            readonly path: "/hub/connect_sessions";
            readonly title: "Make a link with which somebody links an account";
            readonly description: string;
            readonly access: "hub.write";
            readonly body: import("typebox").TObject<{
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                provider: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TEnum<["jumpcloud"]>, import("typebox").TNull]>>;
                provider_version: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                categories: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TArray<import("typebox").TString>, import("typebox").TNull]>>;
                integration_id: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                profile: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                account_id: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                expires_in: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TInteger, import("typebox").TNull]>>;
                multiple: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TBoolean, import("typebox").TNull]>>;
                label: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                metadata: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>>;
                type: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TEnum<["production", "test"]>, import("typebox").TNull]>>;
                organizations: import("typebox").TOptional<import("typebox").TArray<import("typebox").TString>>;
            }>;
            readonly status: 201;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TInteger;
                session_id: import("typebox").TString;
                organization_id: import("typebox").TInteger;
                project_id: import("typebox").TString;
                token: import("typebox").TString;
                auth_link_url: import("typebox").TString;
                created_at: import("typebox").TString;
                expires_at: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                provider: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                categories: import("typebox").TUnion<[import("typebox").TArray<import("typebox").TString>, import("typebox").TNull]>;
                integration_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                account_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                multiple: import("typebox").TBoolean;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                organizations: import("typebox").TArray<import("typebox").TString>;
            }>;
            readonly shownOnce: readonly ["token", "auth_link_url"];
        } & {
            readonly operation: true;
        };
        readonly session: {
            readonly area: 'Hub connect sessions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'server';
            readonly access: 'public';
            readonly headers: import("typebox").TObject<{
                'x-hub-session-token': import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly status: 200;
            readonly errors: readonly [401];
            readonly id: "hub_session_get";
            readonly method: "GET";
            readonly path: "/hub/session";
            readonly title: "Show the holder of a connect session what it is for";
            readonly response: import("typebox").TObject<{
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                multiple: import("typebox").TBoolean;
                expires_at: import("typebox").TString;
                used: import("typebox").TBoolean;
                edits: import("typebox").TBoolean;
                account: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TString;
                    provider: import("typebox").TEnum<["jumpcloud"]>;
                    provider_name: import("typebox").TString;
                    profile: import("typebox").TString;
                    integration_id: import("typebox").TString;
                    origin_owner_id: import("typebox").TString;
                    origin_owner_name: import("typebox").TString;
                    origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    type: import("typebox").TEnum<["production", "test"]>;
                    status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                    status_reasons: import("typebox").TArray<import("typebox").TObject<{
                        code: import("typebox").TString;
                        description: import("typebox").TString;
                        timestamp: import("typebox").TString;
                    }>>;
                    setup_information: import("typebox").TObject<{
                        region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                        base_url: import("typebox").TString;
                        software: import("typebox").TEnum<["muster", "other"]>;
                        organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                        multiple_organizations: import("typebox").TBoolean;
                        client_id: import("typebox").TOptional<import("typebox").TString>;
                        live_secret: import("typebox").TEnum<[1, 2]>;
                        secrets: import("typebox").TInteger;
                        key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    }>;
                    tags: import("typebox").TArray<import("typebox").TString>;
                    metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                    created_at: import("typebox").TString;
                    updated_at: import("typebox").TString;
                }>, import("typebox").TNull]>;
                profiles: import("typebox").TArray<import("typebox").TObject<{
                    id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    name: import("typebox").TString;
                    auth_method: import("typebox").TEnum<["api_key", "oauth2_service_account"]>;
                }>>;
                organizations: import("typebox").TInteger;
            }>;
        } & {
            readonly operation: true;
        };
        readonly account: {
            readonly area: 'Hub connect sessions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'server';
            readonly access: 'public';
            readonly headers: import("typebox").TObject<{
                'x-hub-session-token': import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly status: 200;
            readonly id: "hub_session_account";
            readonly method: "POST";
            readonly path: "/hub/session/account";
            readonly title: "Link an account, or change it, with a connect session";
            readonly description: "As hub_accounts_create and hub_accounts_update. It uses the session up, unless that is for several.";
            readonly body: import("typebox").TObject<{
                auth_method: import("typebox").TOptional<import("typebox").TEnum<["api_key", "oauth2_service_account"]>>;
                integration_id: import("typebox").TOptional<import("typebox").TString>;
                label: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                credentials: import("typebox").TObject<{
                    api_key: import("typebox").TOptional<import("typebox").TString>;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    client_secret: import("typebox").TOptional<import("typebox").TString>;
                    client_secret_2: import("typebox").TOptional<import("typebox").TString>;
                    region: import("typebox").TOptional<import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>>;
                    base_url: import("typebox").TOptional<import("typebox").TString>;
                    organization_id: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                    multiple_organizations: import("typebox").TOptional<import("typebox").TBoolean>;
                    key_lifetime_days: import("typebox").TOptional<import("typebox").TEnum<[30, 60, 90]>>;
                    key_expires_at: import("typebox").TOptional<import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>>;
                }>;
            }>;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                provider: import("typebox").TEnum<["jumpcloud"]>;
                provider_name: import("typebox").TString;
                profile: import("typebox").TString;
                integration_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                status: import("typebox").TEnum<["active", "inactive", "suspended", "expired", "error"]>;
                status_reasons: import("typebox").TArray<import("typebox").TObject<{
                    code: import("typebox").TString;
                    description: import("typebox").TString;
                    timestamp: import("typebox").TString;
                }>>;
                setup_information: import("typebox").TObject<{
                    region: import("typebox").TEnum<["us", "eu", "in", "self", "custom"]>;
                    base_url: import("typebox").TString;
                    software: import("typebox").TEnum<["muster", "other"]>;
                    organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    multiple_organizations: import("typebox").TBoolean;
                    client_id: import("typebox").TOptional<import("typebox").TString>;
                    live_secret: import("typebox").TEnum<[1, 2]>;
                    secrets: import("typebox").TInteger;
                    key_expires_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>;
                tags: import("typebox").TArray<import("typebox").TString>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                created_at: import("typebox").TString;
                updated_at: import("typebox").TString;
            }>;
            readonly errors: readonly [401, 422];
        } & {
            readonly operation: true;
        };
        readonly mapping: {
            readonly area: 'Hub connect sessions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'server';
            readonly access: 'public';
            readonly headers: import("typebox").TObject<{
                'x-hub-session-token': import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly status: 200;
            readonly errors: readonly [401];
            readonly id: "hub_session_mapping_get";
            readonly method: "GET";
            readonly path: "/hub/session/mapping";
            readonly title: "List the own organizations of a connect session, and what each is mapped to";
            readonly query: import("typebox").TObject<import("typebox").TProperties>;
            readonly response: import("typebox").TArray<import("typebox").TObject<{
                organization: import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                vendor: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>, import("typebox").TNull]>;
                updated_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>> | import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    organization: import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>;
                    vendor: import("typebox").TUnion<[import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>, import("typebox").TNull]>;
                    updated_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>>;
            }>;
        } & {
            readonly operation: true;
        };
        readonly saveMapping: {
            readonly area: 'Hub connect sessions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'server';
            readonly access: 'public';
            readonly headers: import("typebox").TObject<{
                'x-hub-session-token': import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly status: 200;
            readonly id: "hub_session_mapping_put";
            readonly method: "PUT";
            readonly path: "/hub/session/mapping";
            readonly title: "Map the own organizations of a connect session";
            readonly body: import("typebox").TObject<{
                mappings: import("typebox").TArray<import("typebox").TObject<{
                    organization: import("typebox").TString;
                    vendor_organization_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>>;
                shared: import("typebox").TOptional<import("typebox").TBoolean>;
            }>;
            readonly response: import("typebox").TArray<import("typebox").TObject<{
                organization: import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                vendor: import("typebox").TUnion<[import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>, import("typebox").TNull]>;
                updated_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>> | import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    organization: import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>;
                    vendor: import("typebox").TUnion<[import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>, import("typebox").TNull]>;
                    updated_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>>;
            }>;
            readonly errors: readonly [401, 422];
        } & {
            readonly operation: true;
        };
        readonly suggestions: {
            readonly area: 'Hub connect sessions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'server';
            readonly access: 'public';
            readonly headers: import("typebox").TObject<{
                'x-hub-session-token': import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly status: 200;
            readonly id: "hub_session_mapping_suggestions";
            readonly method: "GET";
            readonly path: "/hub/session/mapping/suggestions";
            readonly title: "Suggest by name what the own organizations of a connect session could be mapped to";
            readonly response: import("typebox").TArray<import("typebox").TObject<{
                organization: import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                vendor: import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>;
                score: import("typebox").TNumber;
            }>> | import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    organization: import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>;
                    vendor: import("typebox").TObject<{
                        id: import("typebox").TString;
                        name: import("typebox").TString;
                    }>;
                    score: import("typebox").TNumber;
                }>>;
            }>;
            readonly errors: readonly [401, 422];
        } & {
            readonly operation: true;
        };
        readonly organizations: {
            readonly area: 'Hub connect sessions';
            readonly family: {
                readonly grammar: 'v2';
                readonly list: 'wrapper';
                readonly idField: 'id';
                readonly limit: {
                    readonly default: 100;
                    readonly max: 1000;
                };
                readonly unknownField: 'refuse';
                readonly links: false;
                readonly name: 'hub';
            };
            readonly reach: 'server';
            readonly access: 'public';
            readonly headers: import("typebox").TObject<{
                'x-hub-session-token': import("typebox").TOptional<import("typebox").TString>;
            }>;
            readonly status: 200;
            readonly id: "hub_session_organizations";
            readonly method: "GET";
            readonly path: "/hub/session/organizations";
            readonly title: "List the organizations of the directory of a connect session's account, as they are now";
            readonly response: import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    id: import("typebox").TString;
                    name: import("typebox").TString;
                }>>;
            }>;
            readonly errors: readonly [401, 422];
        } & {
            readonly operation: true;
        };
        readonly get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/connect_sessions/{id}";
            readonly body: undefined;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                id: import("typebox").TString;
                prefix: import("typebox").TString;
                project_id: import("typebox").TString;
                origin_owner_id: import("typebox").TString;
                origin_owner_name: import("typebox").TString;
                origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                provider: import("typebox").TUnion<[import("typebox").TEnum<["jumpcloud"]>, import("typebox").TNull]>;
                integration_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                account_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                edits: import("typebox").TBoolean;
                multiple: import("typebox").TBoolean;
                label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                type: import("typebox").TEnum<["production", "test"]>;
                organizations: import("typebox").TArray<import("typebox").TString>;
                created_by: import("typebox").TString;
                created_at: import("typebox").TString;
                expires_at: import("typebox").TString;
                used_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
            }>;
        };
        readonly list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/connect_sessions";
            readonly body: undefined;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: import("typebox").TObject<{
                totalCount: import("typebox").TInteger;
                results: import("typebox").TArray<import("typebox").TObject<{
                    id: import("typebox").TString;
                    prefix: import("typebox").TString;
                    project_id: import("typebox").TString;
                    origin_owner_id: import("typebox").TString;
                    origin_owner_name: import("typebox").TString;
                    origin_username: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    provider: import("typebox").TUnion<[import("typebox").TEnum<["jumpcloud"]>, import("typebox").TNull]>;
                    integration_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    account_id: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    edits: import("typebox").TBoolean;
                    multiple: import("typebox").TBoolean;
                    label: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                    metadata: import("typebox").TUnion<[import("typebox").TRecord<"^.*$", import("typebox").TUnknown>, import("typebox").TNull]>;
                    type: import("typebox").TEnum<["production", "test"]>;
                    organizations: import("typebox").TArray<import("typebox").TString>;
                    created_by: import("typebox").TString;
                    created_at: import("typebox").TString;
                    expires_at: import("typebox").TString;
                    used_at: import("typebox").TUnion<[import("typebox").TString, import("typebox").TNull]>;
                }>>;
            }>;
        };
        readonly remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
            readonly path: "/hub/connect_sessions/{id}";
            readonly body: undefined;
            readonly query: undefined;
            readonly params: undefined;
            readonly response: null;
        };
    };
};
type HubMethods = {
    readonly [N in keyof typeof OPERATIONS]: Methods<(typeof OPERATIONS)[N]>;
};
export interface Hub extends HubMethods {
    /**
     * The actions that the caller may run, as tools for a model or a program. Every tool keeps the account that it was
     * fetched for. Fails with ApiError.
     */
    fetchTools(filter?: ToolFilter): Promise<ToolSet>;
}
/**
 * A client of the hub of a Muster server: tools for agents, and the hub's own operations as typed methods.
 * @throws TypeError for options that cannot be meant
 */
export declare function createHub(options: HubOptions): Hub;
export {};

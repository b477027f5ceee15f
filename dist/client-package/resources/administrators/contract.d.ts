import { Type } from 'typebox';
/** An administrator as the API answers it (handbook 4.16). */
export declare const Administrator: Type.TObject<{
    readonly _id: Type.TString;
    readonly id: Type.TString;
    readonly email: Type.TString;
    readonly firstname: Type.TString;
    readonly lastname: Type.TString;
    readonly roleName: Type.TString;
    readonly roleNames: Type.TArray<Type.TString>;
    readonly role: Type.TString;
    readonly roles: Type.TArray<Type.TString>;
    readonly enableMultiFactor: Type.TBoolean;
    readonly totpEnrolled: Type.TBoolean;
    readonly totpUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    readonly suspended: Type.TBoolean;
    readonly apiKeyAllowed: Type.TBoolean;
    readonly apiKeySet: Type.TBoolean;
    readonly apiKeyUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    readonly apiKeyHash: Type.TObject<{
        prefix: Type.TOptional<Type.TString>;
        createdAt: Type.TOptional<Type.TString>;
        expireAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
    }>;
    readonly organization: Type.TString;
    readonly provider: Type.TString;
    readonly created: Type.TString;
    readonly sessionCount: Type.TInteger;
    readonly disableIntroduction: Type.TBoolean;
    readonly growthData: Type.TRecord<"^.*$", Type.TUnknown>;
    readonly lastWhatsNewChecked: Type.TUnion<[Type.TString, Type.TNull]>;
    readonly passwordUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    readonly usersTimeZone: Type.TString;
}>;
export declare const administratorKind: import("../../kit/kind.ts").Kind<Type.TObject<{
    _id: Type.TString;
    id: Type.TString;
    email: Type.TString;
    firstname: Type.TString;
    lastname: Type.TString;
    roleName: Type.TString;
    roleNames: Type.TArray<Type.TString>;
    role: Type.TString;
    roles: Type.TArray<Type.TString>;
    enableMultiFactor: Type.TBoolean;
    totpEnrolled: Type.TBoolean;
    totpUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    suspended: Type.TBoolean;
    apiKeyAllowed: Type.TBoolean;
    apiKeySet: Type.TBoolean;
    apiKeyUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    apiKeyHash: Type.TObject<{
        prefix: Type.TOptional<Type.TString>;
        createdAt: Type.TOptional<Type.TString>;
        expireAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
    }>;
    organization: Type.TString;
    provider: Type.TString;
    created: Type.TString;
    sessionCount: Type.TInteger;
    disableIntroduction: Type.TBoolean;
    growthData: Type.TRecord<"^.*$", Type.TUnknown>;
    lastWhatsNewChecked: Type.TUnion<[Type.TString, Type.TNull]>;
    passwordUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    usersTimeZone: Type.TString;
    /** The organizations that it may act for: ids, or `all` of the provider's. */
    reach: Type.TArray<Type.TString>;
    /** Ids of those of its roles that its organization made. */
    customRoles: Type.TArray<Type.TString>;
}>>;
export declare const operations: {
    readonly reactivate: {
        readonly area: 'Users';
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
        readonly reach: 'provider';
        readonly acceptsOrganizationHeader: true;
        readonly id: "users_reactivate_get";
        readonly method: "GET";
        readonly path: "/api/users/reactivate/{id}";
        readonly title: "Let an administrator activate the account again";
        readonly description: "Recorded as an event; the mail goes out where sending mail is configured.";
        readonly access: "administrators.write";
        readonly appends: true;
        readonly status: 200;
        readonly response: null;
    } & {
        readonly operation: true;
    };
    readonly resetTotp: {
        readonly area: 'Users';
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
        readonly reach: 'provider';
        readonly acceptsOrganizationHeader: true;
        readonly id: "admin_totpreset_begin";
        readonly method: "POST";
        readonly path: "/api/users/resettotp/{id}";
        readonly title: "Reset an administrator's TOTP enrolment";
        readonly description: "412 where the administrator does not use multi-factor authentication.";
        readonly access: "administrators.write";
        readonly status: 200;
        readonly response: null;
    } & {
        readonly operation: true;
    };
    readonly listAll: {
        readonly area: 'Administrators';
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
        readonly reach: 'provider';
        readonly id: "administrators_list";
        readonly method: "GET";
        readonly path: "/api/v2/administrators";
        readonly title: "List administrators, as a bare array";
        readonly access: "administrators.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            readonly _id: Type.TString;
            readonly id: Type.TString;
            readonly email: Type.TString;
            readonly firstname: Type.TString;
            readonly lastname: Type.TString;
            readonly roleName: Type.TString;
            readonly roleNames: Type.TArray<Type.TString>;
            readonly role: Type.TString;
            readonly roles: Type.TArray<Type.TString>;
            readonly enableMultiFactor: Type.TBoolean;
            readonly totpEnrolled: Type.TBoolean;
            readonly totpUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly suspended: Type.TBoolean;
            readonly apiKeyAllowed: Type.TBoolean;
            readonly apiKeySet: Type.TBoolean;
            readonly apiKeyUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly apiKeyHash: Type.TObject<{
                prefix: Type.TOptional<Type.TString>;
                createdAt: Type.TOptional<Type.TString>;
                expireAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
            }>;
            readonly organization: Type.TString;
            readonly provider: Type.TString;
            readonly created: Type.TString;
            readonly sessionCount: Type.TInteger;
            readonly disableIntroduction: Type.TBoolean;
            readonly growthData: Type.TRecord<"^.*$", Type.TUnknown>;
            readonly lastWhatsNewChecked: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly passwordUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly usersTimeZone: Type.TString;
        }>>;
        readonly verb: {
            readonly name: "list";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
                _id: Type.TString;
                id: Type.TString;
                email: Type.TString;
                firstname: Type.TString;
                lastname: Type.TString;
                roleName: Type.TString;
                roleNames: Type.TArray<Type.TString>;
                role: Type.TString;
                roles: Type.TArray<Type.TString>;
                enableMultiFactor: Type.TBoolean;
                totpEnrolled: Type.TBoolean;
                totpUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                suspended: Type.TBoolean;
                apiKeyAllowed: Type.TBoolean;
                apiKeySet: Type.TBoolean;
                apiKeyUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                apiKeyHash: Type.TObject<{
                    prefix: Type.TOptional<Type.TString>;
                    createdAt: Type.TOptional<Type.TString>;
                    expireAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
                }>;
                organization: Type.TString;
                provider: Type.TString;
                created: Type.TString;
                sessionCount: Type.TInteger;
                disableIntroduction: Type.TBoolean;
                growthData: Type.TRecord<"^.*$", Type.TUnknown>;
                lastWhatsNewChecked: Type.TUnion<[Type.TString, Type.TNull]>;
                passwordUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                usersTimeZone: Type.TString;
                /** The organizations that it may act for: ids, or `all` of the provider's. */
                reach: Type.TArray<Type.TString>;
                /** Ids of those of its roles that its organization made. */
                customRoles: Type.TArray<Type.TString>;
            }>>;
        };
    } & {
        readonly operation: true;
    };
    readonly listLinks: {
        readonly area: 'Administrators';
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
        readonly reach: 'provider';
        readonly id: "administratorOrganizations_listByAdministrator";
        readonly method: "GET";
        readonly path: "/api/v2/administrators/{id}/organizationlinks";
        readonly title: "List the organizations that an administrator may act for";
        readonly access: "administrators.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            administrator: Type.TString;
            organization: Type.TString;
        }>>;
    } & {
        readonly operation: true;
    };
    readonly link: {
        readonly area: 'Administrators';
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
        readonly reach: 'provider';
        readonly id: "administratorOrganizations_createByAdministrator";
        readonly method: "POST";
        readonly path: "/api/v2/administrators/{id}/organizationlinks";
        readonly title: "Let an administrator act for an organization";
        readonly access: "administrators.write";
        readonly body: Type.TObject<{
            organization: Type.TString;
        }>;
        readonly status: 201;
        readonly response: Type.TObject<{
            administrator: Type.TString;
            organization: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    readonly unlink: {
        readonly area: 'Administrators';
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
        readonly reach: 'provider';
        readonly id: "administratorOrganizations_removeByAdministrator";
        readonly method: "DELETE";
        readonly path: "/api/v2/administrators/{administrator_id}/organizationlinks/{id}";
        readonly title: "No longer let an administrator act for an organization";
        readonly description: "`id` is the id of the organization.";
        readonly access: "administrators.write";
        readonly status: 204;
        readonly response: null;
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
    readonly listByOrganization: {
        readonly area: 'Administrators';
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
        readonly reach: 'provider';
        readonly id: "administratorOrganizations_listByOrganization";
        readonly method: "GET";
        readonly path: "/api/v2/organizations/{id}/administratorlinks";
        readonly title: "List the administrators that may act for an organization";
        readonly access: "administrators.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            administrator: Type.TString;
            organization: Type.TString;
        }>>;
    } & {
        readonly operation: true;
    };
    readonly create: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/users";
        readonly body: Type.TObject<{
            firstname: Type.TOptional<Type.TString>;
            lastname: Type.TOptional<Type.TString>;
            roleName: Type.TOptional<Type.TString>;
            roleNames: Type.TOptional<Type.TArray<Type.TString>>;
            apiKeyAllowed: Type.TOptional<Type.TBoolean>;
            enableMultiFactor: Type.TOptional<Type.TBoolean>;
            growthData: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
            lastWhatsNewChecked: Type.TOptional<Type.TString>;
            suspended: Type.TOptional<Type.TBoolean>;
            email: Type.TString;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            readonly _id: Type.TString;
            readonly id: Type.TString;
            readonly email: Type.TString;
            readonly firstname: Type.TString;
            readonly lastname: Type.TString;
            readonly roleName: Type.TString;
            readonly roleNames: Type.TArray<Type.TString>;
            readonly role: Type.TString;
            readonly roles: Type.TArray<Type.TString>;
            readonly enableMultiFactor: Type.TBoolean;
            readonly totpEnrolled: Type.TBoolean;
            readonly totpUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly suspended: Type.TBoolean;
            readonly apiKeyAllowed: Type.TBoolean;
            readonly apiKeySet: Type.TBoolean;
            readonly apiKeyUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly apiKeyHash: Type.TObject<{
                prefix: Type.TOptional<Type.TString>;
                createdAt: Type.TOptional<Type.TString>;
                expireAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
            }>;
            readonly organization: Type.TString;
            readonly provider: Type.TString;
            readonly created: Type.TString;
            readonly sessionCount: Type.TInteger;
            readonly disableIntroduction: Type.TBoolean;
            readonly growthData: Type.TRecord<"^.*$", Type.TUnknown>;
            readonly lastWhatsNewChecked: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly passwordUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly usersTimeZone: Type.TString;
        }>;
    };
    readonly get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/users/{id}";
        readonly body: undefined;
        readonly query: Type.TObject<{
            fields: Type.TOptional<Type.TString> | Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
            filter: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
        }>;
        readonly params: undefined;
        readonly response: Type.TObject<{
            readonly _id: Type.TString;
            readonly id: Type.TString;
            readonly email: Type.TString;
            readonly firstname: Type.TString;
            readonly lastname: Type.TString;
            readonly roleName: Type.TString;
            readonly roleNames: Type.TArray<Type.TString>;
            readonly role: Type.TString;
            readonly roles: Type.TArray<Type.TString>;
            readonly enableMultiFactor: Type.TBoolean;
            readonly totpEnrolled: Type.TBoolean;
            readonly totpUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly suspended: Type.TBoolean;
            readonly apiKeyAllowed: Type.TBoolean;
            readonly apiKeySet: Type.TBoolean;
            readonly apiKeyUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly apiKeyHash: Type.TObject<{
                prefix: Type.TOptional<Type.TString>;
                createdAt: Type.TOptional<Type.TString>;
                expireAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
            }>;
            readonly organization: Type.TString;
            readonly provider: Type.TString;
            readonly created: Type.TString;
            readonly sessionCount: Type.TInteger;
            readonly disableIntroduction: Type.TBoolean;
            readonly growthData: Type.TRecord<"^.*$", Type.TUnknown>;
            readonly lastWhatsNewChecked: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly passwordUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly usersTimeZone: Type.TString;
        }>;
    };
    readonly list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/users";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            totalCount: Type.TInteger;
            results: Type.TArray<Type.TObject<{
                readonly _id: Type.TString;
                readonly id: Type.TString;
                readonly email: Type.TString;
                readonly firstname: Type.TString;
                readonly lastname: Type.TString;
                readonly roleName: Type.TString;
                readonly roleNames: Type.TArray<Type.TString>;
                readonly role: Type.TString;
                readonly roles: Type.TArray<Type.TString>;
                readonly enableMultiFactor: Type.TBoolean;
                readonly totpEnrolled: Type.TBoolean;
                readonly totpUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                readonly suspended: Type.TBoolean;
                readonly apiKeyAllowed: Type.TBoolean;
                readonly apiKeySet: Type.TBoolean;
                readonly apiKeyUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                readonly apiKeyHash: Type.TObject<{
                    prefix: Type.TOptional<Type.TString>;
                    createdAt: Type.TOptional<Type.TString>;
                    expireAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
                }>;
                readonly organization: Type.TString;
                readonly provider: Type.TString;
                readonly created: Type.TString;
                readonly sessionCount: Type.TInteger;
                readonly disableIntroduction: Type.TBoolean;
                readonly growthData: Type.TRecord<"^.*$", Type.TUnknown>;
                readonly lastWhatsNewChecked: Type.TUnion<[Type.TString, Type.TNull]>;
                readonly passwordUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
                readonly usersTimeZone: Type.TString;
            }>>;
        }>;
    };
    readonly put: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/users/{id}";
        readonly body: Type.TObject<{
            firstname: Type.TOptional<Type.TString>;
            lastname: Type.TOptional<Type.TString>;
            roleName: Type.TOptional<Type.TString>;
            roleNames: Type.TOptional<Type.TArray<Type.TString>>;
            apiKeyAllowed: Type.TOptional<Type.TBoolean>;
            enableMultiFactor: Type.TOptional<Type.TBoolean>;
            growthData: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
            lastWhatsNewChecked: Type.TOptional<Type.TString>;
            suspended: Type.TOptional<Type.TBoolean>;
            email: Type.TOptional<Type.TString>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            readonly _id: Type.TString;
            readonly id: Type.TString;
            readonly email: Type.TString;
            readonly firstname: Type.TString;
            readonly lastname: Type.TString;
            readonly roleName: Type.TString;
            readonly roleNames: Type.TArray<Type.TString>;
            readonly role: Type.TString;
            readonly roles: Type.TArray<Type.TString>;
            readonly enableMultiFactor: Type.TBoolean;
            readonly totpEnrolled: Type.TBoolean;
            readonly totpUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly suspended: Type.TBoolean;
            readonly apiKeyAllowed: Type.TBoolean;
            readonly apiKeySet: Type.TBoolean;
            readonly apiKeyUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly apiKeyHash: Type.TObject<{
                prefix: Type.TOptional<Type.TString>;
                createdAt: Type.TOptional<Type.TString>;
                expireAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
            }>;
            readonly organization: Type.TString;
            readonly provider: Type.TString;
            readonly created: Type.TString;
            readonly sessionCount: Type.TInteger;
            readonly disableIntroduction: Type.TBoolean;
            readonly growthData: Type.TRecord<"^.*$", Type.TUnknown>;
            readonly lastWhatsNewChecked: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly passwordUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly usersTimeZone: Type.TString;
        }>;
    };
    readonly remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/users/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
            readonly _id: Type.TString;
            readonly id: Type.TString;
            readonly email: Type.TString;
            readonly firstname: Type.TString;
            readonly lastname: Type.TString;
            readonly roleName: Type.TString;
            readonly roleNames: Type.TArray<Type.TString>;
            readonly role: Type.TString;
            readonly roles: Type.TArray<Type.TString>;
            readonly enableMultiFactor: Type.TBoolean;
            readonly totpEnrolled: Type.TBoolean;
            readonly totpUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly suspended: Type.TBoolean;
            readonly apiKeyAllowed: Type.TBoolean;
            readonly apiKeySet: Type.TBoolean;
            readonly apiKeyUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly apiKeyHash: Type.TObject<{
                prefix: Type.TOptional<Type.TString>;
                createdAt: Type.TOptional<Type.TString>;
                expireAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
            }>;
            readonly organization: Type.TString;
            readonly provider: Type.TString;
            readonly created: Type.TString;
            readonly sessionCount: Type.TInteger;
            readonly disableIntroduction: Type.TBoolean;
            readonly growthData: Type.TRecord<"^.*$", Type.TUnknown>;
            readonly lastWhatsNewChecked: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly passwordUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
            readonly usersTimeZone: Type.TString;
        }>;
    };
};
export declare const kinds: {
    readonly administratorKind: import("../../kit/kind.ts").Kind<Type.TObject<{
        _id: Type.TString;
        id: Type.TString;
        email: Type.TString;
        firstname: Type.TString;
        lastname: Type.TString;
        roleName: Type.TString;
        roleNames: Type.TArray<Type.TString>;
        role: Type.TString;
        roles: Type.TArray<Type.TString>;
        enableMultiFactor: Type.TBoolean;
        totpEnrolled: Type.TBoolean;
        totpUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        suspended: Type.TBoolean;
        apiKeyAllowed: Type.TBoolean;
        apiKeySet: Type.TBoolean;
        apiKeyUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        apiKeyHash: Type.TObject<{
            prefix: Type.TOptional<Type.TString>;
            createdAt: Type.TOptional<Type.TString>;
            expireAt: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
        }>;
        organization: Type.TString;
        provider: Type.TString;
        created: Type.TString;
        sessionCount: Type.TInteger;
        disableIntroduction: Type.TBoolean;
        growthData: Type.TRecord<"^.*$", Type.TUnknown>;
        lastWhatsNewChecked: Type.TUnion<[Type.TString, Type.TNull]>;
        passwordUpdatedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        usersTimeZone: Type.TString;
        /** The organizations that it may act for: ids, or `all` of the provider's. */
        reach: Type.TArray<Type.TString>;
        /** Ids of those of its roles that its organization made. */
        customRoles: Type.TArray<Type.TString>;
    }>>;
};

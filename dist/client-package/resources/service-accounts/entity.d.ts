import { Type, type Static } from 'typebox';
/** How long what a service account signs in with lives: exactly these (handbook 1.2). */
export declare const LIFETIMES: readonly ['30 Days', '60 Days', '90 Days', '365 Days'];
export declare const Lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
export declare const AuthType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
/** One way for a service account to sign in. */
export declare const AuthConfig: Type.TObject<{
    objectId: Type.TString;
    authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
    clientId: Type.TString;
    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
    prefix: Type.TString;
    createdAt: Type.TString;
    expiresAt: Type.TString;
    apiKeyConfig: Type.TOptional<Type.TObject<{
        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
    }>>;
    clientSecretConfig: Type.TOptional<Type.TObject<{
        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
    }>>;
    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    apiKey: Type.TOptional<Type.TString>;
    clientSecret: Type.TOptional<Type.TString>;
}>;
export type AuthConfig = Static<typeof AuthConfig>;
/** What is kept of one. */
export declare const KeptAuthConfig: Type.TObject<{
    objectId: Type.TString;
    authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
    clientId: Type.TString;
    lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
    prefix: Type.TString;
    createdAt: Type.TString;
    expiresAt: Type.TString;
    apiKeyConfig: Type.TOptional<Type.TObject<{
        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
    }>>;
    clientSecretConfig: Type.TOptional<Type.TObject<{
        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
    }>>;
    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
    lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
    id: Type.TString;
    serviceAccount: Type.TString;
    hash: Type.TString;
}>;
export declare const ServiceAccount: Type.TObject<{
    objectId: Type.TString;
    name: Type.TString;
    roleId: Type.TString;
    suspended: Type.TBoolean;
    createdAt: Type.TString;
    id: Type.TString;
    roleName: Type.TString;
    status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED", "SUSPENDED"]>;
    expiresAt: Type.TUnion<[Type.TString, Type.TNull]>;
    authConfigList: Type.TArray<Type.TObject<{
        objectId: Type.TString;
        authType: Type.TEnum<["API_KEY", "CLIENT_SECRET"]>;
        clientId: Type.TString;
        lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
        prefix: Type.TString;
        createdAt: Type.TString;
        expiresAt: Type.TString;
        apiKeyConfig: Type.TOptional<Type.TObject<{
            lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
        }>>;
        clientSecretConfig: Type.TOptional<Type.TObject<{
            lifetime: Type.TEnum<["30 Days", "60 Days", "90 Days", "365 Days"]>;
        }>>;
        status: Type.TEnum<["ACTIVE", "EXPIRING", "EXPIRED"]>;
        lastUsedAt: Type.TUnion<[Type.TString, Type.TNull]>;
        apiKey: Type.TOptional<Type.TString>;
        clientSecret: Type.TOptional<Type.TString>;
    }>>;
}>;
export type ServiceAccount = Static<typeof ServiceAccount>;
/** What is kept of one. */
export declare const KeptServiceAccount: Type.TObject<{
    objectId: Type.TString;
    name: Type.TString;
    roleId: Type.TString;
    suspended: Type.TBoolean;
    createdAt: Type.TString;
    id: Type.TString;
    /** Who made it. */
    createdBy: Type.TString;
}>;

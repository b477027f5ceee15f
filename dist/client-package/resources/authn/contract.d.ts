import { Type } from 'typebox';
/** Why a sign-in succeeded or failed. Only `ok` is a success. */
export declare const AUTHN_REASONS: readonly ['ok', 'unknown_user', 'staged', 'suspended', 'locked', 'no_password', 'wrong_password', 'password_expired'];
export type AuthnReason = (typeof AUTHN_REASONS)[number];
export declare const VerifyPassword: Type.TObject<{
    id: Type.TOptional<Type.TString>;
    username: Type.TOptional<Type.TString>;
    email: Type.TOptional<Type.TString>;
    password: Type.TString;
}>;
export declare const PasswordVerdict: Type.TObject<{
    verified: Type.TBoolean;
    reason: Type.TEnum<["ok", "unknown_user", "staged", "suspended", "locked", "no_password", "wrong_password", "password_expired"]>;
    user: Type.TUnion<[Type.TString, Type.TNull]>;
    username: Type.TUnion<[Type.TString, Type.TNull]>;
    accountLocked: Type.TBoolean;
    badLoginAttempts: Type.TInteger;
    passwordExpirationDate: Type.TUnion<[Type.TString, Type.TNull]>;
    mustChangePassword: Type.TBoolean;
}>;
export declare const kinds: {};
export declare const operations: {
    verify: {
        readonly id: "muster_authn_verify";
        readonly method: "POST";
        readonly path: "/muster/v1/authn/verify";
        readonly title: "Verify the password of a user";
        readonly description: string;
        readonly area: "Muster sign-in";
        readonly family: {
            readonly name: 'muster';
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
        };
        readonly reach: "organization";
        readonly access: "authn.verify";
        readonly body: Type.TObject<{
            id: Type.TOptional<Type.TString>;
            username: Type.TOptional<Type.TString>;
            email: Type.TOptional<Type.TString>;
            password: Type.TString;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            verified: Type.TBoolean;
            reason: Type.TEnum<["ok", "unknown_user", "staged", "suspended", "locked", "no_password", "wrong_password", "password_expired"]>;
            user: Type.TUnion<[Type.TString, Type.TNull]>;
            username: Type.TUnion<[Type.TString, Type.TNull]>;
            accountLocked: Type.TBoolean;
            badLoginAttempts: Type.TInteger;
            passwordExpirationDate: Type.TUnion<[Type.TString, Type.TNull]>;
            mustChangePassword: Type.TBoolean;
        }>;
    } & {
        readonly operation: true;
    };
};

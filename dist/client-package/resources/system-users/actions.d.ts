import { Type } from 'typebox';
export declare const actions: {
    expire: {
        readonly area: 'Systemusers';
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
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "systemusers_expire";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/expire";
        readonly title: "Expire the password of a system user";
        readonly access: "users.support";
    } & {
        readonly operation: true;
    };
    unlock: {
        readonly area: 'Systemusers';
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
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "systemusers_unlock";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/unlock";
        readonly title: "Unlock a system user";
        readonly access: "users.support";
    } & {
        readonly operation: true;
    };
    mfasync: {
        readonly area: 'Systemusers';
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
        readonly reach: 'organization';
        readonly id: "systemusers_mfasync";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/mfasync";
        readonly title: "Bring the MFA status of a system user up to date";
        readonly access: "users.support";
        readonly status: 200;
        readonly response: null;
    } & {
        readonly operation: true;
    };
    resetmfa: {
        readonly area: 'Systemusers';
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
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "systemusers_resetmfa";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/resetmfa";
        readonly title: "Reset the MFA of a system user";
        readonly description: "Removes what is enrolled and opens a window for enrolling anew: the given one, or seven days.";
        readonly access: "users.support";
        readonly body: Type.TObject<{
            exclusion: Type.TOptional<Type.TBoolean>;
            exclusionUntil: Type.TOptional<Type.TString>;
            exclusionDays: Type.TOptional<Type.TInteger>;
        }>;
        readonly bodyOptional: true;
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
    activate: {
        readonly area: 'Systemusers';
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
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "systemusers_state_activate";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/state/activate";
        readonly title: "Activate a staged system user";
        readonly access: "users.write";
        readonly body: Type.TObject<{
            email: Type.TOptional<Type.TUnion<[Type.TString, Type.TBoolean]>>;
        }>;
        readonly bodyOptional: true;
    } & {
        readonly operation: true;
    };
    suspend: {
        readonly area: 'Systemusers';
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
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "systemusers_state_suspend";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/state/suspend";
        readonly title: "Suspend a system user";
        readonly access: "users.write";
    } & {
        readonly operation: true;
    };
    listSshKeys: {
        readonly area: 'Systemusers';
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
        readonly reach: 'organization';
        readonly id: "sshkey_list";
        readonly method: "GET";
        readonly path: "/api/systemusers/{id}/sshkeys";
        readonly title: "List the SSH keys of a system user";
        readonly access: "users.read";
        readonly status: 200;
        readonly response: Type.TArray<Type.TObject<{
            _id: Type.TString;
            create_date: Type.TString;
            name: Type.TString;
            public_key: Type.TString;
        }>>;
    } & {
        readonly operation: true;
    };
    addSshKey: {
        readonly area: 'Systemusers';
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
        readonly reach: 'organization';
        readonly id: "sshkey_post";
        readonly method: "POST";
        readonly path: "/api/systemusers/{id}/sshkeys";
        readonly title: "Add an SSH key to a system user";
        readonly access: "users.write";
        readonly body: Type.TObject<{
            name: Type.TString;
            public_key: Type.TString;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            _id: Type.TString;
            create_date: Type.TString;
            name: Type.TString;
            public_key: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    removeSshKey: {
        readonly area: 'Systemusers';
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
        readonly reach: 'organization';
        readonly status: 200;
        readonly response: Type.TString;
        readonly id: "sshkey_delete";
        readonly method: "DELETE";
        readonly path: "/api/systemusers/{systemuser_id}/sshkeys/{id}";
        readonly title: "Remove an SSH key from a system user";
        readonly access: "users.write";
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
    totpInfo: {
        readonly area: 'Systemusers';
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
        readonly reach: 'organization';
        readonly id: "UserTotp_Get";
        readonly method: "GET";
        readonly path: "/api/systemusers/{id}/totpinfo";
        readonly title: "Get when a system user enrolled a one-time password generator";
        readonly access: "users.read";
        readonly status: 200;
        readonly response: Type.TObject<{
            enrollmentDate: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    startTotp: {
        readonly area: 'Muster users';
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
        readonly reach: 'organization';
        readonly id: "muster_user_totp_start";
        readonly method: "POST";
        readonly path: "/muster/v1/users/{user_id}/totp/start";
        readonly title: "Begin to enroll a one-time password generator for a user; its secret is shown once";
        readonly description: string;
        readonly access: "users.write";
        readonly body: Type.TObject<{
            secret: Type.TOptional<Type.TString>;
        }>;
        readonly bodyOptional: true;
        readonly status: 200;
        readonly response: Type.TObject<{
            user: Type.TString;
            secret: Type.TString;
            url: Type.TString;
            expiresAt: Type.TString;
        }>;
        readonly shownOnce: readonly ["secret", "url"];
    } & {
        readonly operation: true;
    };
    finishTotp: {
        readonly area: 'Muster users';
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
        readonly reach: 'organization';
        readonly id: "muster_user_totp_finish";
        readonly method: "POST";
        readonly path: "/muster/v1/users/{user_id}/totp/finish";
        readonly title: "Enroll the generator that was begun, by the code that it shows";
        readonly description: "412 where none was begun within the last 24 hours.";
        readonly access: "users.write";
        readonly body: Type.TObject<{
            code: Type.TString;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            user: Type.TString;
            enrollmentDate: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    verifyTotp: {
        readonly area: 'Muster users';
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
        readonly reach: 'organization';
        readonly id: "muster_user_totp_verify";
        readonly method: "POST";
        readonly path: "/muster/v1/users/{user_id}/totp/verify";
        readonly title: "Verify a one-time password of a user";
        readonly description: string;
        readonly access: "authn.verify";
        readonly body: Type.TObject<{
            code: Type.TString;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            verified: Type.TBoolean;
            reason: Type.TEnum<["ok", "staged", "suspended", "locked", "not_enrolled", "wrong_code", "replayed"]>;
            user: Type.TString;
            username: Type.TString;
            accountLocked: Type.TBoolean;
            failedCodes: Type.TInteger;
        }>;
    } & {
        readonly operation: true;
    };
    removeTotp: {
        readonly area: 'Muster users';
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
        readonly reach: 'organization';
        readonly id: "muster_user_totp_delete";
        readonly method: "DELETE";
        readonly path: "/muster/v1/users/{user_id}/totp";
        readonly title: "Remove a user's one-time password generator";
        readonly access: "users.support";
        readonly status: 204;
        readonly response: null;
        readonly dangerous: true;
    } & {
        readonly operation: true;
    };
};

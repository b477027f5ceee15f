import { Type } from 'typebox';
import { AnyObject, derived } from '../../kit/schemas.js';
import { RestrictedField } from '../system-users/entity.js';
/** The settings of an organization (handbook 4.15). */
const flag = () => Type.Optional(Type.Boolean());
const text = () => Type.Optional(Type.String());
const count = (minimum = 0, maximum) => Type.Optional(Type.Integer({ minimum, ...(maximum === undefined ? {} : { maximum }) }));
const object = (properties) => Type.Optional(Type.Object(properties));
/** Days; what is later than any password will be used is "never". */
const CENTURY = 36_525;
/** Characters that a password may have, of which no more can be asked for. */
const LONGEST_PASSWORD = 1024;
export const PasswordPolicy = Type.Object({
    allowUnenrolledMFAPasswordReset: flag(),
    allowUsernameSubstring: flag(),
    daysAfterExpirationToSelfRecover: count(0, CENTURY),
    daysBeforeExpirationToForceReset: count(1, CENTURY),
    disallowCommonlyUsedPasswords: flag(),
    disallowSequentialOrRepetitiveChars: flag(),
    displayComplexityOnResetScreen: flag(),
    effectiveDate: text(),
    enableDaysAfterExpirationToSelfRecover: flag(),
    enableDaysBeforeExpirationToForceReset: flag(),
    enableLockoutTimeInSeconds: flag(),
    enableMaxHistory: flag(),
    enableMaxLoginAttempts: flag(),
    enableMinChangePeriodInDays: flag(),
    enableMinLength: flag(),
    enablePasswordExpirationInDays: flag(),
    enableRecoveryEmail: flag(),
    enableResetLockoutCounter: flag(),
    gracePeriodDate: text(),
    lockoutTimeInSeconds: count(300, 5400),
    maxHistory: count(1, 24),
    maxLoginAttempts: count(1),
    minChangePeriodInDays: count(0, CENTURY),
    minLength: count(0, LONGEST_PASSWORD),
    needsLowercase: flag(),
    needsNumeric: flag(),
    needsSymbolic: flag(),
    needsUppercase: flag(),
    passwordExpirationInDays: count(1, CENTURY),
    resetLockoutCounterMinutes: count(1, CENTURY * 1440),
}, { $id: 'PasswordPolicy' });
const feature = object({ enabled: flag(), createdAt: text(), updatedAt: text() });
const userState = Type.Optional(Type.Enum(['ACTIVATED', 'STAGED']));
const trustedApp = Type.Object({ name: Type.String(), path: text(), teamid: text() });
/** What an administrator may set. */
const settable = {
    contactEmail: text(),
    contactName: text(),
    deviceIdentificationEnabled: flag(),
    disableGoogleLogin: flag(),
    disableLdap: flag(),
    disableUM: flag(),
    duplicateLDAPGroups: flag(),
    emailDisclaimer: text(),
    enableManagedUID: flag(),
    features: object({
        directoryInsights: object({ enabled: flag() }),
        directoryInsightsPremium: feature,
        systemInsights: object({
            enabled: flag(),
            createdAt: text(),
            updatedAt: text(),
            enableNewDarwin: flag(),
            enableNewLinux: flag(),
            enableNewWindows: flag(),
        }),
    }),
    growthData: Type.Optional(AnyObject),
    logo: text(),
    maxSystemUsers: count(),
    name: Type.Optional(Type.String({ maxLength: 1024 })),
    newSystemUserStateDefaults: object({ applicationImport: userState, csvImport: userState, manualEntry: userState }),
    passwordCompliance: Type.Optional(Type.Enum(['custom', 'pci3', 'windows'])),
    passwordPolicy: Type.Optional(PasswordPolicy),
    showIntro: flag(),
    systemUserDefaults: object({ restrictedFields: Type.Optional(Type.Array(RestrictedField)) }),
    systemUserPasswordExpirationInDays: count(),
    systemUsersCanEdit: flag(),
    trustedAppConfig: object({
        checksum: Type.Optional(Type.String(derived)),
        trustedApps: Type.Array(trustedApp, { minItems: 1 }),
    }),
    userPortal: object({
        cookieExpirationType: Type.Optional(Type.Enum(['session', 'date'])),
        idleSessionDurationMinutes: count(1, 129600),
    }),
    systemUsersCap: count(),
};
export const SettingsBody = Type.Object(settable, { $id: 'OrganizationSettingsPut' });
export const Settings = Type.Object({
    ...settable,
    agentVersion: text(),
    betaFeatures: Type.Optional(AnyObject),
    chromeDTCEnabled: flag(),
    disableCommandRunner: flag(),
    enableGoogleApps: flag(),
    enableO365: flag(),
    enableUserPortalAgentInstall: flag(),
    pendingDelete: flag(),
    requireAdminMFA: flag(),
    windowsMDM: object({ autoEnroll: flag(), enabled: flag() }),
}, { $id: 'OrganizationSettings' });
/** What an organization starts with. */
export const SETTINGS_DEFAULTS = {
    passwordCompliance: 'custom',
    passwordPolicy: {
        enableMinLength: true,
        minLength: 8,
        needsLowercase: false,
        needsUppercase: false,
        needsNumeric: false,
        needsSymbolic: false,
        allowUsernameSubstring: true,
        enableMaxHistory: false,
        maxHistory: 1,
        enablePasswordExpirationInDays: false,
        passwordExpirationInDays: 90,
        enableMinChangePeriodInDays: false,
        minChangePeriodInDays: 0,
        enableMaxLoginAttempts: true,
        maxLoginAttempts: 10,
        enableLockoutTimeInSeconds: true,
        lockoutTimeInSeconds: 900,
        enableResetLockoutCounter: true,
        resetLockoutCounterMinutes: 30,
        enableDaysBeforeExpirationToForceReset: false,
        disallowCommonlyUsedPasswords: false,
        disallowSequentialOrRepetitiveChars: false,
    },
    newSystemUserStateDefaults: { manualEntry: 'ACTIVATED', csvImport: 'ACTIVATED', applicationImport: 'STAGED' },
    systemUserDefaults: { restrictedFields: [] },
    userPortal: { cookieExpirationType: 'session', idleSessionDurationMinutes: 60 },
    features: { directoryInsights: { enabled: true }, systemInsights: { enabled: false } },
    systemUsersCanEdit: false,
    disableLdap: false,
    enableManagedUID: false,
    pendingDelete: false,
};

import { COMMON_PASSWORDS } from './common-passwords.ts';

/**
 * The password policy of an organization (handbook 4.15): what `settings.passwordPolicy` and
 * `settings.passwordCompliance` mean, and whether a password keeps to it. Pure.
 */
export interface PasswordPolicy {
  /** Characters at least; 0: any length. */
  readonly minLength: number;
  readonly lowercase: boolean;
  readonly uppercase: boolean;
  readonly numeric: boolean;
  readonly symbolic: boolean;
  readonly alphabetic: boolean;
  /** How many of lower case, upper case, digits and symbols have to occur. */
  readonly categories: number;
  readonly usernameAllowed: boolean;
  readonly commonAllowed: boolean;
  readonly sequencesAllowed: boolean;
  /** How many of the latest passwords, the present one included, cannot be used again; 0: none. */
  readonly history: number;
  /** Days after which a password expires. */
  readonly expirationDays: number | undefined;
  /** Days before its expiry from which on a sign-in has to be followed by a change. */
  readonly forceResetDays: number | undefined;
  /** Days for which a password has to be kept. */
  readonly minChangeDays: number;
  /** Failed sign-ins in a row that lock the account. */
  readonly maxAttempts: number | undefined;
  /** Seconds after which a lock ends by itself; undefined: never. */
  readonly lockoutSeconds: number | undefined;
  /** Minutes after the last failure at which counting starts anew. */
  readonly resetCounterMinutes: number | undefined;
}

/**
 * The rule that a password breaks, by the word that the API answers with `fullValidationDetails=password`.
 * `specialCharacter` and `passwordHistory` are the API's own; the others are named in their manner.
 *
 * - minLength: too short
 * - lowercaseCharacter, uppercaseCharacter, numericCharacter, specialCharacter, alphabeticCharacter: has none
 * - characterCategories: fewer than three of lower case, upper case, digits and symbols
 * - usernameSubstring: contains the username
 * - commonPassword: one of the well-known ones
 * - sequentialOrRepetitive: three letters or digits in a row that ascend, descend or repeat
 * - passwordHistory: used lately
 * - minChangePeriod: the present one has not been kept long enough
 */
export const PASSWORD_RULES = {
  minLength: 'it is too short',
  lowercaseCharacter: 'it needs a lower-case letter',
  uppercaseCharacter: 'it needs an upper-case letter',
  numericCharacter: 'it needs a digit',
  specialCharacter: 'it needs a special character',
  alphabeticCharacter: 'it needs a letter',
  characterCategories: 'it needs three of: lower case, upper case, digits, special characters',
  usernameSubstring: 'it must not contain the username',
  commonPassword: 'it is one of the commonly used passwords',
  sequentialOrRepetitive: 'it must not have three letters or digits in a row that follow or repeat each other',
  passwordHistory: 'it was used before',
  minChangePeriod: 'the present password was set too short a time ago; expire it first to replace it now',
} as const;
export type PasswordRule = keyof typeof PASSWORD_RULES;

const NOTHING_ASKED: PasswordPolicy = {
  minLength: 0,
  lowercase: false,
  uppercase: false,
  numeric: false,
  symbolic: false,
  alphabetic: false,
  categories: 0,
  usernameAllowed: true,
  commonAllowed: true,
  sequencesAllowed: true,
  history: 0,
  expirationDays: undefined,
  forceResetDays: undefined,
  minChangeDays: 0,
  maxAttempts: undefined,
  lockoutSeconds: undefined,
  resetCounterMinutes: undefined,
};

/** PCI DSS 3.2.1, requirements 8.1.6, 8.1.7 and 8.2.3 to 8.2.5. */
const PCI3: PasswordPolicy = {
  ...NOTHING_ASKED,
  minLength: 7,
  alphabetic: true,
  numeric: true,
  history: 4,
  expirationDays: 90,
  maxAttempts: 6,
  lockoutSeconds: 1800,
};

/** Windows' "password must meet complexity requirements", with the default domain policy's ages and history. */
const WINDOWS: PasswordPolicy = {
  ...NOTHING_ASKED,
  minLength: 7,
  categories: 3,
  usernameAllowed: false,
  history: 24,
  expirationDays: 42,
  minChangeDays: 1,
};

type Loose = Readonly<Record<string, unknown>>;
const resolved = new WeakMap<object, PasswordPolicy>();

/** The policy that an organization's settings amount to. `passwordPolicy` counts only where the compliance is `custom`. */
export function passwordPolicy(settings: Loose): PasswordPolicy {
  let policy = resolved.get(settings);
  if (policy === undefined) {
    policy = resolve(settings);
    resolved.set(settings, policy);
  }
  return policy;
}

function resolve(settings: Loose): PasswordPolicy {
  if (settings.passwordCompliance === 'pci3') return PCI3;
  if (settings.passwordCompliance === 'windows') return WINDOWS;
  const given = settings.passwordPolicy as Loose | null | undefined;
  if (given === null || typeof given !== 'object') return NOTHING_ASKED;
  const on = (flag: string) => given[flag] === true;
  const number = (flag: string, key: string): number | undefined => {
    const value = given[key];
    return on(flag) && typeof value === 'number' && value > 0 ? value : undefined;
  };
  return {
    minLength: number('enableMinLength', 'minLength') ?? 0,
    lowercase: on('needsLowercase'),
    uppercase: on('needsUppercase'),
    numeric: on('needsNumeric'),
    symbolic: on('needsSymbolic'),
    alphabetic: false,
    categories: 0,
    usernameAllowed: given.allowUsernameSubstring !== false,
    commonAllowed: !on('disallowCommonlyUsedPasswords'),
    sequencesAllowed: !on('disallowSequentialOrRepetitiveChars'),
    history: Math.min(number('enableMaxHistory', 'maxHistory') ?? 0, 24),
    expirationDays: number('enablePasswordExpirationInDays', 'passwordExpirationInDays'),
    forceResetDays: number('enableDaysBeforeExpirationToForceReset', 'daysBeforeExpirationToForceReset'),
    minChangeDays: number('enableMinChangePeriodInDays', 'minChangePeriodInDays') ?? 0,
    maxAttempts: number('enableMaxLoginAttempts', 'maxLoginAttempts'),
    lockoutSeconds: number('enableLockoutTimeInSeconds', 'lockoutTimeInSeconds'),
    resetCounterMinutes: number('enableResetLockoutCounter', 'resetLockoutCounterMinutes'),
  };
}

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;
/** Everything that is neither letter nor digit, spaces included. */
const SYMBOL = /[^\p{L}\p{N}]/u;

/** The rules that a password breaks by itself: history and age are asked where the hashes are. */
export function brokenRules(password: string, policy: PasswordPolicy, username: string): PasswordRule[] {
  const has = {
    lower: LOWER.test(password),
    upper: UPPER.test(password),
    digit: DIGIT.test(password),
    symbol: SYMBOL.test(password),
  };
  const broken: PasswordRule[] = [];
  const ask = (asked: boolean, kept: boolean, rule: PasswordRule) => {
    if (asked && !kept) broken.push(rule);
  };
  ask(policy.minLength > 0, [...password].length >= policy.minLength, 'minLength');
  ask(policy.lowercase, has.lower, 'lowercaseCharacter');
  ask(policy.uppercase, has.upper, 'uppercaseCharacter');
  ask(policy.numeric, has.digit, 'numericCharacter');
  ask(policy.symbolic, has.symbol, 'specialCharacter');
  ask(policy.alphabetic, LETTER.test(password), 'alphabeticCharacter');
  ask(policy.categories > 0, Object.values(has).filter(Boolean).length >= policy.categories, 'characterCategories');
  ask(
    !policy.usernameAllowed && username !== '',
    !password.toLowerCase().includes(username.toLowerCase()),
    'usernameSubstring',
  );
  ask(!policy.commonAllowed, !COMMON_PASSWORDS.has(password.toLowerCase()), 'commonPassword');
  ask(!policy.sequencesAllowed, !hasRun(password.toLowerCase()), 'sequentialOrRepetitive');
  return broken;
}

/** Three ASCII letters or digits in a row with the same step of -1, 0 or 1 between them: `abc`, `321`, `aaa`. */
function hasRun(text: string): boolean {
  for (let i = 2; i < text.length; i++) {
    const [a, b, c] = [text.charCodeAt(i - 2), text.charCodeAt(i - 1), text.charCodeAt(i)];
    const step = b - a;
    if (c - b === step && Math.abs(step) <= 1 && [a, b, c].every(isAlphanumeric)) return true;
  }
  return false;
}

const isAlphanumeric = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 122);

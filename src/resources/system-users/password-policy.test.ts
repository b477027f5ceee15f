import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { brokenRules, passwordPolicy, type PasswordRule } from './password-policy.ts';

const policy = (passwordPolicy_: Record<string, unknown>) =>
  passwordPolicy({ passwordCompliance: 'custom', passwordPolicy: passwordPolicy_ });

describe('password policy', () => {
  test('without settings nothing is asked', () => {
    for (const settings of [{}, { passwordPolicy: null }, { passwordPolicy: {} }, { passwordCompliance: 'custom' }]) {
      assert.deepEqual(brokenRules('a', passwordPolicy(settings), 'a'), []);
    }
  });

  const cases: [Record<string, unknown>, string, PasswordRule[]][] = [
    [{ enableMinLength: true, minLength: 8 }, 'seven77', ['minLength']],
    [{ enableMinLength: true, minLength: 8 }, 'eight888', []],
    [{ enableMinLength: false, minLength: 8 }, 'x', []],
    // Characters, not UTF-16 units.
    [{ enableMinLength: true, minLength: 2 }, '\u{1F600}', ['minLength']],
    [{ needsLowercase: true }, 'ABC1', ['lowercaseCharacter']],
    [{ needsLowercase: true }, 'ABc1', []],
    [{ needsUppercase: true }, 'abc1', ['uppercaseCharacter']],
    [{ needsUppercase: true }, 'É', []],
    [{ needsNumeric: true }, 'abcd', ['numericCharacter']],
    [{ needsSymbolic: true }, 'Abcd1234', ['specialCharacter']],
    [{ needsSymbolic: true }, 'Abcd 1234', []],
    [{ allowUsernameSubstring: false }, 'my-JDoe-password', ['usernameSubstring']],
    [{ allowUsernameSubstring: true }, 'my-JDoe-password', []],
    [{ disallowCommonlyUsedPasswords: true }, 'PassWord123', ['commonPassword']],
    [{ disallowCommonlyUsedPasswords: true }, 'PassWord123-but-longer', []],
    [{ disallowSequentialOrRepetitiveChars: true }, 'xxaBcxx', ['sequentialOrRepetitive']],
    [{ disallowSequentialOrRepetitiveChars: true }, 'x321', ['sequentialOrRepetitive']],
    [{ disallowSequentialOrRepetitiveChars: true }, 'wwW', ['sequentialOrRepetitive']],
    // Neither across digits and letters, nor among signs.
    [{ disallowSequentialOrRepetitiveChars: true }, '89ab--- ace', []],
    [
      { enableMinLength: true, minLength: 12, needsUppercase: true, needsSymbolic: true },
      'short1',
      ['minLength', 'uppercaseCharacter', 'specialCharacter'],
    ],
  ];
  for (const [settings, password, expected] of cases) {
    test(`${JSON.stringify(settings)} and ${JSON.stringify(password)}: ${expected.join(', ') || 'fine'}`, () => {
      assert.deepEqual(brokenRules(password, policy(settings), 'jdoe'), expected);
    });
  }

  test('the numbers count only where they are enabled', () => {
    const settings = {
      maxHistory: 5,
      passwordExpirationInDays: 90,
      minChangePeriodInDays: 2,
      maxLoginAttempts: 6,
      lockoutTimeInSeconds: 600,
      resetLockoutCounterMinutes: 30,
      daysBeforeExpirationToForceReset: 7,
    };
    const off = policy(settings);
    assert.deepEqual(
      [
        off.history,
        off.expirationDays,
        off.minChangeDays,
        off.maxAttempts,
        off.lockoutSeconds,
        off.resetCounterMinutes,
        off.forceResetDays,
      ],
      [0, undefined, 0, undefined, undefined, undefined, undefined],
    );
    const on = policy({
      ...settings,
      enableMaxHistory: true,
      enablePasswordExpirationInDays: true,
      enableMinChangePeriodInDays: true,
      enableMaxLoginAttempts: true,
      enableLockoutTimeInSeconds: true,
      enableResetLockoutCounter: true,
      enableDaysBeforeExpirationToForceReset: true,
    });
    assert.deepEqual(
      [
        on.history,
        on.expirationDays,
        on.minChangeDays,
        on.maxAttempts,
        on.lockoutSeconds,
        on.resetCounterMinutes,
        on.forceResetDays,
      ],
      [5, 90, 2, 6, 600, 30, 7],
    );
  });

  test('the presets stand in for the custom policy', () => {
    const lax = { passwordPolicy: { enableMinLength: true, minLength: 1 } };
    const pci = passwordPolicy({ ...lax, passwordCompliance: 'pci3' });
    assert.deepEqual(brokenRules('123456', pci, 'u'), ['minLength', 'alphabeticCharacter']);
    assert.deepEqual(brokenRules('abc1234', pci, 'u'), []);
    assert.deepEqual([pci.maxAttempts, pci.lockoutSeconds, pci.history, pci.expirationDays], [6, 1800, 4, 90]);
    const windows = passwordPolicy({ ...lax, passwordCompliance: 'windows' });
    assert.deepEqual(brokenRules('jdoe1234', windows, 'JDoe'), ['characterCategories', 'usernameSubstring']);
    assert.deepEqual(brokenRules('Abcd1234', windows, 'JDoe'), []);
  });

  test('a longer password never becomes too short, and classes are found wherever they stand', () => {
    const strict = policy({
      enableMinLength: true,
      minLength: 6,
      needsLowercase: true,
      needsUppercase: true,
      needsNumeric: true,
      needsSymbolic: true,
    });
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        assert.deepEqual(brokenRules(`${before}aB3!${after}xx`, strict, ''), []);
      }),
    );
  });
});

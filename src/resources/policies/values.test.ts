import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Violation } from '../../kit/errors.ts';
import { TEMPLATES, templateNamed } from '../policy-templates/catalogue.ts';
import { DISPLAY_TYPES } from '../policy-templates/entity.ts';
import { checkValue } from './check-value.ts';
import { checkValues, defaultOf, effectiveValues, MASK } from './values.ts';

const idOf = (template: string, name: string): string => {
  const field = templateNamed(template).configFields.find((each) => each.name === name);
  assert.ok(field, `${template} has no ${name}`);
  return field.id;
};
const check = (template: string, values: Readonly<Record<string, unknown>>) =>
  checkValues(
    templateNamed(template),
    Object.entries(values).map(([name, value]) => ({ configFieldID: idOf(template, name), value })),
    {},
  );
/** The fields that a refusal names. */
const refused = (run: () => unknown): readonly Violation[] => {
  try {
    run();
  } catch (error) {
    const { code, violations } = error as { code: string; violations: readonly Violation[] };
    assert.equal(code, 'invalid');
    return violations;
  }
  assert.fail('it was accepted');
};

describe('the catalogue', () => {
  const fields = TEMPLATES.flatMap((template) => template.configFields.map((field) => ({ template, field })));

  test('has ids that are unique and names that programs can use', () => {
    const ids = [...TEMPLATES.map(({ id }) => id), ...fields.map(({ field }) => field.id)];
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => /^[0-9a-f]{24}$/.test(id)));
    assert.equal(new Set(TEMPLATES.map(({ name }) => name)).size, TEMPLATES.length);
    for (const { name, osMetaFamily, configFields } of TEMPLATES) {
      assert.match(name, new RegExp(`^${osMetaFamily}_[a-z_]+$`));
      assert.equal(new Set(configFields.map((each) => each.name)).size, configFields.length, name);
    }
  });

  test('has defaults that its own rules accept, unless something is required', () => {
    for (const { template, field } of fields) {
      const value = defaultOf(field);
      assert.ok(DISPLAY_TYPES.includes(field.displayType));
      if (value !== '') assert.deepEqual(checkValue(field, value), value, `${template.name} ${field.name}`);
    }
  });
});

describe('values', () => {
  test('are kept in the types of their fields, in the order of the template, without what is not given', () => {
    const { values } = check('linux_ssh_access', {
      maxAuthTries: '3',
      allowUsers: ['ada'],
      clientAliveInterval: 0,
      allowGroups: null,
    });
    assert.deepEqual(
      values.map(({ configFieldName, value }) => [configFieldName, value]),
      [
        ['clientAliveInterval', 0],
        ['maxAuthTries', 3],
        ['allowUsers', ['ada']],
      ],
    );
    const template = templateNamed('linux_ssh_access');
    assert.deepEqual(effectiveValues(template, values), {
      clientAliveInterval: 0,
      clientAliveCountMax: 2,
      loginGraceTime: 60,
      maxAuthTries: 3,
      allowUsers: ['ada'],
      allowGroups: [],
    });
  });

  const cases: readonly (readonly [template: string, name: string, value: unknown, why: RegExp])[] = [
    ['linux_ssh_root_login', 'permitRootLogin', 'maybe', /one of no, prohibit-password/],
    ['linux_ssh_password_authentication', 'passwordAuthentication', 'no', /true or false/],
    ['linux_ssh_access', 'maxAuthTries', 21, /from 1 to 20/],
    ['linux_ssh_access', 'maxAuthTries', 1.5, /whole number/],
    ['linux_ssh_access', 'allowUsers', 'ada', /a list/],
    ['linux_ssh_access', 'allowUsers', ['ada', 'x y'], /^entry 2 must be a name/],
    ['linux_ssh_access', 'allowUsers', ['a\nPermitRootLogin yes'], /^entry 1 must be a single line/],
    ['linux_ssh_access', 'allowUsers', [''], /must not be empty/],
    ['linux_default_umask', 'umask', '888', /three octal digits/],
    ['linux_default_umask', 'umask', 27, /text/],
    ['linux_default_umask', 'umask', '', /is required/],
    ['linux_automatic_updates', 'rebootTime', '', /is required/],
    ['linux_login_banner', 'text', 'a\u0007b', /control characters/],
    ['linux_firewall', 'allowed', [{ port: '0', protocol: 'tcp' }], /^entry 1 port must be a port/],
    ['linux_firewall', 'allowed', [{ port: '0022', protocol: 'tcp' }], /^entry 1 port must be a port/],
    ['linux_firewall', 'allowed', [{ port: '22-21', protocol: 'tcp' }], /port must be a port/],
    ['linux_firewall', 'allowed', [{ port: '22', protocol: 'icmp' }], /protocol must be one of tcp, udp/],
    ['linux_firewall', 'allowed', [{ protocol: 'tcp' }], /port is required/],
    [
      'linux_firewall',
      'allowed',
      [{ port: '22', protocol: 'tcp', source: '192.0.2.0/33' }],
      /source must be an address/,
    ],
    ['linux_firewall', 'allowed', [{ port: '22', protocol: 'tcp', zone: 'x' }], /no column zone; there are port/],
    ['linux_firewall', 'allowed', [[]], /entry 1 must be an object/],
    ['linux_file_permissions', 'files', [{ path: '/etc/../root', mode: '777' }], /path must be a path/],
    ['linux_kernel_parameters', 'parameters', [{ name: 'a', value: '1' }], /name must be a name/],
    ['linux_kernel_parameters', 'parameters', [], /is required/],
    ['linux_wifi_network', 'passphrase', 'short', /8 to 63/],
    ['linux_wifi_network', 'passphrase', MASK, /is a mask/],
  ];
  for (const [template, name, value, why] of cases) {
    test(`${template} ${name} ${JSON.stringify(value)} is refused`, () => {
      const found = refused(() => check(template, { [name]: value }));
      const about = found.filter(({ field }) => field === `values.${name}`);
      assert.equal(about.length, 1, JSON.stringify(found));
      assert.match(about[0]?.description ?? '', why);
    });
  }

  test('every one that does not fit is named', () => {
    const template = templateNamed('linux_wifi_network');
    const ssid = { configFieldID: idOf('linux_wifi_network', 'ssid').toUpperCase(), value: 'a' };
    const given = [{ configFieldID: '' }, { configFieldID: 'ab'.repeat(12), value: 1 }, ssid, ssid];
    assert.deepEqual(
      refused(() => checkValues(template, given, {})).map(({ field }) => field),
      ['values.0.configFieldID', 'values.1.configFieldID', 'values.ssid', 'values.passphrase'],
    );
  });

  test('secrets are kept apart, and a mask stands for the one that is kept', () => {
    const given = (passphrase: string) => [
      { configFieldID: idOf('linux_wifi_network', 'ssid'), value: 'Office' },
      { configFieldID: idOf('linux_wifi_network', 'passphrase'), value: passphrase },
    ];
    const template = templateNamed('linux_wifi_network');
    const { values, secrets } = checkValues(template, given('correct horse'), {});
    assert.doesNotMatch(JSON.stringify(values), /correct horse/);
    assert.deepEqual(checkValues(template, given(MASK), secrets), { values, secrets });
    assert.equal(effectiveValues(template, values).passphrase, MASK);
    assert.equal(effectiveValues(template, values, secrets).passphrase, 'correct horse');
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ConfigError, readConfig, SETTINGS, usage } from './config.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

describe('settings', () => {
  test('the README has a row for each setting, and no other', () => {
    const tidy = (line: string): string => line.replaceAll(/ *\| */g, ' | ').trim();
    const rows = README.split('\n')
      .map(tidy)
      .filter((line) => /^\| `\w+` \| `MUSTER_/.test(line));
    const expected = SETTINGS.map(({ name, environment, flag, fallback, help }) =>
      tidy(
        `| \`${name}\` | \`${environment}\` | ${flag === undefined ? '' : `\`${flag}\``} | ${fallback === '' ? '' : `\`${fallback}\``} | ${help} |`,
      ),
    );
    assert.deepEqual(rows, expected);
  });

  test('--help names each of them', () => {
    for (const { flag = '', environment } of SETTINGS) {
      assert.ok(usage().includes(flag) && usage().includes(environment), environment);
    }
  });

  test('a flag goes before the environment, which goes before the default', () => {
    assert.equal(readConfig([], {}).port, 8080);
    assert.equal(readConfig([], { MUSTER_PORT: '81' }).port, 81);
    assert.equal(readConfig(['--port', '82'], { MUSTER_PORT: '81' }).port, 82);
    assert.equal(readConfig(['--port=83'], {}).port, 83);
  });

  test('an empty variable is none', () => {
    assert.equal(readConfig([], { MUSTER_PORT: '', MUSTER_DATA: '' }).data, './data');
  });

  test('--hub-allow takes several, separated by commas', () => {
    assert.deepEqual(readConfig([], {}).hubAllow, []);
    const { hubAllow } = readConfig(['--hub-allow', ' a.example:8443, *.b.example ,10.0.0.0/8,'], {});
    assert.deepEqual(hubAllow, ['a.example:8443', '*.b.example', '10.0.0.0/8']);
  });

  test('--demo takes a number or none', () => {
    assert.equal(readConfig([], {}).demo, undefined);
    assert.equal(readConfig(['--demo'], {}).demo, 250);
    assert.equal(readConfig(['--demo=1000'], {}).demo, 1000);
  });

  const refused: readonly (readonly [args: string[], environment: Record<string, string>, message: RegExp])[] = [
    [['--port', 'x'], {}, /MUSTER_PORT/],
    [[], { MUSTER_LOG: 'loud' }, /MUSTER_LOG/],
    [[], { MUSTER_HUB_ALLOW: 'a.example,10.0.0.0/33' }, /MUSTER_HUB_ALLOW: 10\.0\.0\.0\/33/],
    [['--hub-allow', 'https://a.example'], {}, /MUSTER_HUB_ALLOW: https:/],
    [[], { MUSTER_BOOTSTRAP_API_KEY: 'short' }, /MUSTER_BOOTSTRAP_API_KEY/],
    [[], { MUSTER_VAULT_KEY: 'x', MUSTER_VAULT_KEY_COMMAND: 'y' }, /one of them/],
    [['--vault-key', 'x'], {}, /--vault-key: no such flag/],
    [[], { MUSTER_DATABASE_URL: 'mysql://x' }, /MUSTER_DATABASE_URL/],
    [['--prot', '1'], {}, /--prot/],
    [['--data'], {}, /--data: takes a value/],
    [['--bootstrap-api-key', '--demo'], {}, /--bootstrap-api-key: takes a value/],
    [['--config', '/nowhere/muster.json'], {}, /settings file/],
  ];
  for (const [args, environment, message] of refused) {
    test(`refuses ${[...args, ...Object.entries(environment).flat()].join(' ')}`, () => {
      assert.throws(
        () => readConfig(args, environment),
        (error) => error instanceof ConfigError && message.test(error.message),
      );
    });
  }
});

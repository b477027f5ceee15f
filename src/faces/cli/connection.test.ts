import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { connectionOf } from './connection.ts';
import { Refusal } from './exit.ts';
import type { Io } from './io.ts';
import type { Given } from './options.ts';
import { profilesFile, readProfiles, writeProfiles } from './profiles.ts';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-cli-profiles-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const saved = {
  current: 'work',
  profiles: {
    work: { url: 'https://muster.example.org', key: 'mst_work', organization: 'Sales' },
    home: { url: 'http://127.0.0.1:8080', key: 'mst_home' },
  },
};

describe('profiles', () => {
  test('are kept where nobody else can read them, and refused where others can', () => {
    const env = { XDG_CONFIG_HOME: join(folder, 'private') };
    assert.deepEqual(readProfiles(env), { current: undefined, profiles: {} });
    writeProfiles(env, saved);
    const path = profilesFile(env);
    assert.equal(path, join(folder, 'private/muster/profiles.json'));
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.equal(statSync(join(folder, 'private/muster')).mode & 0o777, 0o700);
    assert.deepEqual(readProfiles(env), saved);
    chmodSync(path, 0o640);
    assert.throws(
      () => readProfiles(env),
      (error: unknown) => error instanceof Refusal && error.exit === 4 && /chmod 600/.test(error.message),
    );
    chmodSync(path, 0o600);
    writeFileSync(path, '{"profiles":{"work":{"key":"mst_secret"');
    assert.throws(
      () => readProfiles(env),
      (error: unknown) => error instanceof Refusal && !error.message.includes('mst_'),
    );
  });

  test('are below the home folder where nothing says otherwise', () => {
    assert.equal(profilesFile({ HOME: '/home/ada' }), '/home/ada/.config/muster/profiles.json');
    assert.throws(() => profilesFile({}), Refusal);
  });
});

describe('where to, and as whom', () => {
  const of = (given: Given, env: Readonly<Record<string, string>> = {}) => {
    const { url, key, organization } = connectionOf(given, {
      env: { XDG_CONFIG_HOME: folder, ...env },
    } as unknown as Io);
    return { url, key, organization };
  };
  before(() => writeProfiles({ XDG_CONFIG_HOME: folder }, saved));

  test('is what is said first: a profile, else the environment, else the profile in use', () => {
    assert.deepEqual(of({}), { url: 'https://muster.example.org', key: 'mst_work', organization: 'Sales' });
    const env = { MUSTER_URL: 'https://other.example.org/', MUSTER_API_KEY: ' mst_other\n', MUSTER_ORG: 'Legal' };
    assert.deepEqual(of({}, env), { url: 'https://other.example.org', key: 'mst_other', organization: 'Legal' });
    assert.deepEqual(of({ profile: 'home', org: 'x' }, env), {
      url: 'http://127.0.0.1:8080',
      key: 'mst_home',
      organization: 'x',
    });
    assert.deepEqual(of({}, { MUSTER_API_KEY: 'mst_local' }), {
      url: 'http://127.0.0.1:8080',
      key: 'mst_local',
      organization: undefined,
    });
  });

  test('sends the key of a profile to its own server alone', () => {
    assert.deepEqual(of({ url: 'http://127.0.0.1:8080/' }).key, 'mst_home');
    for (const [given, env] of [
      [{ url: 'https://evil.example.org' }, {}],
      [{}, { MUSTER_URL: 'https://evil.example.org' }],
    ] as const) {
      assert.throws(
        () => of(given, env),
        (error: unknown) => error instanceof Refusal && error.exit === 4,
      );
    }
    assert.throws(() => of({ profile: 'work', url: 'https://evil.example.org' }), /give one of --profile and --url/);
  });

  test('is refused where it cannot be meant, without telling a key', () => {
    for (const url of ['muster.example.org', 'ftp://x', 'https://name:secret@muster.example.org', 'https://x/?a=b']) {
      assert.throws(
        () => of({ url }, { MUSTER_API_KEY: 'mst_x' }),
        (error: unknown) => error instanceof Refusal && error.exit === 2 && !/name:secret/.test(error.message),
      );
    }
    assert.throws(
      () => of({}, { MUSTER_API_KEY: 'mst_ä b' }),
      (error: unknown) => error instanceof Refusal && !error.message.includes('mst_'),
    );
    assert.throws(() => of({ profile: '__proto__' }), /there is no "__proto__"; there is work, home/);
    assert.throws(() => of({ timeout: '0' }), /--timeout: takes a whole number from 1/);
  });
});

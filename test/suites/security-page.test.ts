import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptKey, newKey } from '../../src/directory/keys.ts';
import { hashPassword } from '../../src/directory/passwords.ts';
import { ROLE_SCOPES, ROLES } from '../../src/directory/roles.ts';
import { newTokenKey, TOKEN_SECONDS } from '../../src/directory/tokens.ts';
import { HTTP_DEFAULTS } from '../../src/faces/http/settings.ts';
import { isOfAgents, type Operation } from '../../src/kit/op.ts';
import { PROVIDER_SCOPES, SCOPES, type Scope } from '../../src/kit/scopes.ts';
import { KEY_PREFIX } from '../../src/resources/api-keys/rules.ts';
import { operations } from '../../src/resources/catalogue.ts';
import { ANNOUNCED_DAYS } from '../../src/resources/expiring/expiry.ts';
import { DRAIN } from '../../src/resources/hub-accounts/rotation.ts';
import { AFTERWARDS, TOKEN_PREFIX } from '../../src/resources/hub-sessions/held.ts';
import { SIGNING_KEY_DAYS } from '../../src/resources/oauth/rules.ts';
import {
  ACCOUNT_KEY_PREFIX,
  CLIENT_SECRET_PREFIX,
  MOST_LIVE,
} from '../../src/resources/service-accounts/auth-configs.ts';
import { LIFETIMES } from '../../src/resources/service-accounts/entity.ts';
import { MOST_MADE } from '../../src/resources/service-accounts/rules.ts';
import { USUAL_LIMIT } from '../../src/resources/system-users/totp-rules.ts';
import { newTotpSecret } from '../../src/resources/system-users/totp.ts';
import { SETTINGS } from '../../src/server/config.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/security.md'), 'utf8');
const ALL = operations();

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
function section(name: string): string {
  const found = new RegExp(`<!-- ${name} -->([^]*?)<!-- /${name} -->`).exec(PAGE)?.[1];
  assert.ok(found, `docs/security.md has no section ${name}`);
  return found.trim();
}
const idsOf = (these: (operation: Operation) => boolean): string[] =>
  ALL.filter(these)
    .map(({ id }) => id)
    .toSorted();
const TEXT = PAGE.replaceAll(/\s+/g, ' ');
const says = (text: string): void => assert.ok(TEXT.includes(text), `docs/security.md does not say: ${text}`);

test('docs/security.md has the roles as they are, cell by cell', () => {
  // However wide the columns are.
  const [head, rule, ...rows] = section('roles')
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  assert.deepEqual(head, ['Scope', ...ROLES.map((role) => role.replace('Administrator With', 'With'))]);
  assert.ok(rule?.every((cell) => /^-+$/.test(cell)));
  const marks = (scope: Scope): string[] => ROLES.map((role) => (ROLE_SCOPES[role].includes(scope) ? 'x' : ''));
  assert.deepEqual(
    rows,
    SCOPES.map((scope) => [`\`${scope}\``, ...marks(scope)]),
  );
});

test('docs/security.md names what is open', () => {
  assert.deepEqual(
    idsOf(({ access }) => access === 'public'),
    [
      'hub_connectors_list',
      'hub_session_account',
      'hub_session_get',
      'hub_session_mapping_get',
      'hub_session_mapping_put',
      'hub_session_mapping_suggestions',
      'hub_session_organizations',
      'muster_enroll',
      'muster_uploads_put',
      'oauth2_token',
    ],
  );
  says('(`hub_session_*`)');
  says('(`hub_connectors_list`)');
  says('(`oauth2_token`)');
  says('(`muster_enroll`)');
  says('(`muster_uploads_put`)');
  assert.deepEqual(
    [...PROVIDER_SCOPES],
    [
      'organizations.write',
      'provider.administrators',
      'billing.read',
      'billing.write',
      'templates.read',
      'templates.write',
      'vault.write',
      'hub.write',
      'hub.approve',
    ],
  );
  says(
    '`organizations.write`, `provider.administrators`, `billing.read`, `billing.write`, `templates.read`, `templates.write`, `vault.write`, `hub.write` and `hub.approve` count only for administrators who act for the whole provider',
  );
  const known = idsOf((operation) => operation.access === 'known' && !isOfAgents(operation));
  assert.ok(known.length > 0 && known.every((id) => id.startsWith('muster_apikeys_')), known.join(', '));
  assert.equal(section('known'), '`muster_apikeys_*`');
  const tolerant = idsOf((operation) => operation.tolerant === true);
  assert.equal(section('tolerant'), tolerant.map((id) => `\`${id}\``).join(', '));
});

test('docs/security.md names what devices may do', () => {
  const open = idsOf(({ systemContext }) => systemContext !== undefined);
  assert.equal(section('devices'), open.map((id) => `- \`${id}\``).join('\n'));
});

test('docs/security.md has the figures as they are', async () => {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(await hashPassword('x'));
  assert.ok(match);
  const [, memory, passes, lanes, salt = '', hash = ''] = match;
  const bytes = (text: string): number => Buffer.from(text, 'base64').length;
  says(
    `${memory} KiB, ${passes} passes, ${lanes} lane, a salt of ${bytes(salt)} bytes, a hash of ${bytes(hash)} bytes`,
  );

  const { rateLimit, refusalLimit, bodyLimit, headerLimit } = HTTP_DEFAULTS;
  says(`${rateLimit.perSecond} a second, ${rateLimit.burst} at once (\`--rate-limit\`)`);
  says(`${refusalLimit.perSecond} a second, ${refusalLimit.burst} at once`);
  says(`| Body | ${bodyLimit} bytes |`);
  says(`| Request line and headers | ${headerLimit} bytes |`);
  const fallback = (flag: string): string | undefined => SETTINGS.find((setting) => setting.flag === flag)?.fallback;
  assert.equal(fallback('--rate-limit'), String(rateLimit.perSecond));
  assert.equal(fallback('--trust-proxy'), 'false');
  assert.equal(fallback('--host'), '127.0.0.1');

  const { key } = newKey(KEY_PREFIX);
  says(`It is \`${KEY_PREFIX}\` and ${key.length - KEY_PREFIX.length} characters of 62`);
  const sorts = ANNOUNCED_DAYS.filter((days) => days > 0).map(String);
  says(`\`key_expiring\` ${sorts.slice(0, -1).join(', ')} and ${sorts.at(-1)} days ahead`);
  says(
    `the token in its link is \`${TOKEN_PREFIX}\` and ${newKey(TOKEN_PREFIX).key.length - TOKEN_PREFIX.length} characters of 62`,
  );
  says(`for ${AFTERWARDS / 60_000} minutes after that what was linked can be mapped`);
  assert.equal(DRAIN, 660_000, 'eleven minutes');
  says(`one caller may make ${MOST_MADE} in an organization`);
  says(`an API key (\`${ACCOUNT_KEY_PREFIX}\`) or with a client secret (\`${CLIENT_SECRET_PREFIX}\`), of which two`);
  assert.equal(MOST_LIVE, 2);
  const lifetimes = LIFETIMES.map((each) => each.replace(' Days', ''));
  says(`live exactly ${lifetimes.slice(0, -1).join(', ')} or ${lifetimes.at(-1)} days`);
  says(`a key of ${Buffer.from(newTokenKey(), 'base64url').length * 8} bits`);
  says(`is replaced after ${SIGNING_KEY_DAYS} days`);
  says(`A token lives ${TOKEN_SECONDS} seconds`);
  says(`a secret of ${newTotpSecret().length * 5} bits`);
  says(`at the policy's limit, or at ${USUAL_LIMIT} where it has none`);
  assert.match(keptKey(key).hash, /^[A-Za-z0-9+/_-]{43}=?$|^[0-9a-f]{64}$/, 'a digest of 256 bits');
});

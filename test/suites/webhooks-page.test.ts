import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kinds } from '../../src/resources/catalogue.ts';
import { APPENDED_EVENTS, eventNames } from '../../src/resources/insights/event-names.ts';
import { NAMED_EVENTS } from '../../src/resources/insights/event-types.ts';
import { MOST_BYTES } from '../../src/resources/webhooks/deliver.ts';
import { KEPT_FOR, MOST_KEPT } from '../../src/resources/webhooks/delivery-log.ts';
import { MOST_WEBHOOKS } from '../../src/resources/webhooks/rules.ts';
import { PATIENCE } from '../../src/resources/webhooks/tries.ts';
import { secretOf, signedHeaders } from '../../src/wire/webhooks/signature.ts';
import { appendedNames } from './appended.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/areas/webhooks.md'), 'utf8');

/** The block of code that has this in it. */
function block(language: string, has: string): string {
  const found = [...PAGE.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].find(([, name, text]) => {
    return name === language && text?.includes(has) === true;
  });
  assert.ok(found?.[2] !== undefined, `docs/areas/webhooks.md has no ${language} with ${has}`);
  return found[2];
}

describe('docs/areas/webhooks.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-page-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const [good, other] = [secretOf(Buffer.alloc(32, 200)), secretOf(Buffer.alloc(32, 5))];
  const body = '{"grüße": "50% \\\\ of $it"}\n';
  const headers = signedHeaders({ id: 'abc', timestamp: Math.floor(Date.now() / 1000), body }, [other, good]);

  test('verifies in Node', async () => {
    const file = join(folder, 'verify.mjs');
    writeFileSync(file, block('js', 'isGenuine'));
    const { isGenuine } = (await import(pathToFileURL(file).href)) as {
      isGenuine: (secret: string, headers: Readonly<Record<string, string>>, body: string) => boolean;
    };
    assert.equal(isGenuine(good, headers, body), true);
    assert.equal(isGenuine(other, headers, body), true);
    assert.equal(isGenuine(secretOf(Buffer.alloc(32, 6)), headers, body), false);
    assert.equal(isGenuine(good, headers, `${body} `), false);
    const old = signedHeaders({ id: 'abc', timestamp: 1_600_000_000, body }, [good]);
    assert.equal(isGenuine(good, old, body), false);
  });

  test('verifies in a shell', () => {
    const script = block('sh', 'openssl dgst');
    const says = (secret: string, text: string): string => {
      writeFileSync(join(folder, 'body'), text);
      const env = {
        ...process.env,
        SECRET: secret,
        WEBHOOK_ID: headers['webhook-id'],
        WEBHOOK_TIMESTAMP: headers['webhook-timestamp'],
        WEBHOOK_SIGNATURE: headers['webhook-signature'],
      };
      return execFileSync('sh', ['-c', script], { cwd: folder, env, encoding: 'utf8' }).trim();
    };
    assert.equal(says(good, body), 'genuine');
    assert.equal(says(other, body), 'genuine');
    assert.equal(says(secretOf(Buffer.alloc(32, 6)), body), 'forged');
    assert.equal(says(good, `${body} `), 'forged');
  });

  test('has the limits as they are', () => {
    const text = PAGE.replaceAll(/\s+/g, ' ');
    const day = 86_400_000;
    for (const said of [
      `${MOST_BYTES.toLocaleString('en')} bytes`,
      `for ${KEPT_FOR / day} days, at most ${MOST_KEPT.toLocaleString('en')} of a webhook`,
      'after 5 seconds, then twice as long',
      `has ${MOST_WEBHOOKS} webhooks at most`,
    ])
      assert.ok(text.includes(said), said);
    assert.equal(PATIENCE, 3 * day);
  });
});

test('the names that webhooks take are those that there are', () => {
  const known = [...APPENDED_EVENTS, ...Object.keys(NAMED_EVENTS)];
  const appended = appendedNames();
  for (const name of appended) assert.ok(known.includes(name), `event-names.ts does not have ${name}`);
  // Where the name is computed.
  const computed = ['application_import', 'application_import_failed', 'key_expired', 'key_expiring'];
  for (const name of APPENDED_EVENTS)
    assert.ok(appended.includes(name) || computed.includes(name), `nobody appends ${name}`);
  assert.equal(new Set(known).size, known.length);
  const names = eventNames(kinds());
  assert.deepEqual([names.get('user_create'), names.get('admin_create')], ['organization', 'provider']);
});

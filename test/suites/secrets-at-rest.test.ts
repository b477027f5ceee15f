import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createLog } from '../../src/faces/http/log.ts';
import { fieldMode } from '../../src/kit/schemas.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import { isOfAgents } from '../../src/kit/op.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { databaseBytes, leaked, secretsOf, type Secret } from './leaks.ts';
import { ALL, none } from './refusing.ts';
import { sampleOf, sentBody, urlOf } from './requests.ts';
import { makeWorld, type World } from './world.ts';

/** Answers that are there to show a secret, to those who may. */
const TELLING: ReadonlySet<string> = new Set(['systems_getFDEKey', 'ReportArtifactContent_Get']);
const PASSWORD = 'Correct-Horse-7-Battery';
const DISK_KEY = 'DISK-4711-KEY-0815-OF-THE-LAPTOP';

const postgres = await postgresForTests();
after(() => postgres?.stop());

for (const engine of ['SQLite', 'PostgreSQL']) {
  describe(`secrets at rest, on ${engine}`, { skip: engine === 'SQLite' || postgres ? false : NO_POSTGRES }, () => {
    let world: World;
    let url: string | undefined;
    let log = '';
    const shown: Secret[] = [];
    let kept: Secret[] = [];
    let all: readonly Secret[] = [];

    before(async () => {
      url = engine === 'SQLite' ? undefined : await postgres?.newDatabase();
      world = await makeWorld({
        log: createLog('debug', (text) => {
          log += text;
        }),
        ...(url === undefined ? {} : { database: { url } }),
      });
      const { post } = world.making;
      await post('/api/systemusers', { username: 'edsger', email: 'edsger@example.com', password: PASSWORD });
      await post('/muster/v1/authn/verify', { username: 'edsger', password: PASSWORD }).catch(() => undefined);
      await post(`/muster/v1/systems/${world.own.system}/diskkey`, { key: DISK_KEY }, 'PUT');
      await shownOnce();
      kept = await everythingKept();
      shown.push(
        { name: 'a password', text: PASSWORD, digest: false },
        { name: 'an API key', text: world.administrators.Manager.key, digest: false },
        { name: 'the first API key', text: world.server.apiKey, digest: false },
      );
      all = [...shown, ...kept];
    });
    after(() => world.server.stop());

    /** Everything that is shown once is asked for, with an Idempotency-Key, so that a reply is kept. */
    async function shownOnce(): Promise<void> {
      for (const operation of ALL.filter((each) => each.shownOnce !== undefined)) {
        const sample = sampleOf(operation, world);
        const body = sentBody(operation, sample.body);
        const headers = {
          'idempotency-key': operation.id,
          'x-org-id': operation.reach === 'organization' ? world.own.organization : undefined,
        };
        const reply = await world.server.api<Record<string, unknown>>(
          sample.method,
          urlOf(operation, sample),
          body,
          headers,
        );
        if (reply.status >= 300) continue;
        const collect = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return;
          for (const [name, each] of Object.entries(value)) {
            if (typeof each === 'string' && operation.shownOnce?.includes(name) === true && each !== '') {
              shown.push({ name: `${operation.id} ${name}`, text: each, digest: false });
            } else collect(each);
          }
        };
        collect(reply.body);
      }
      assert.ok(shown.length >= 5, `only ${shown.length} secrets were shown`);
    }

    /** What stands in the secret part of any object, as the vault opens it. */
    async function everythingKept(): Promise<Secret[]> {
      const { store } = world.server.built;
      const scopes = [world.server.provider, world.own.organization, world.foreign.organization];
      const found: Secret[] = [];
      for (const kind of kinds()) {
        const unique = new Set((kind.unique ?? []).map(({ name }) => name as string));
        for (const scope of scopes) {
          for (const row of await store.read.scan(scope, kind.kind, '', 1_000)) found.push(...secretsOf(row, unique));
        }
      }
      return found;
    }

    test('each kind that declares a secret has one here', () => {
      for (const kind of kinds()) {
        const declared = Object.entries(kind.entity.properties).filter(([, each]) => fieldMode(each) === 'secret');
        for (const [property] of declared) {
          assert.ok(
            kept.some(({ name }) => name.startsWith(`${kind.kind}.${property}`)),
            `no ${kind.kind} has a ${property}: let its samples make one`,
          );
        }
      }
      for (const name of ['system_user.passwordHash', 'system_user.totp.secret', 'system.diskKey']) {
        assert.ok(
          kept.some((secret) => secret.name === name),
          name,
        );
      }
    });

    test('none is in the database, in the clear, in hexadecimal or in base64', async () => {
      const bytes = await databaseBytes(world, url);
      assert.ok(bytes.includes('edsger'), 'this would not be found');
      const sealed = all.filter(({ digest }) => !digest);
      assert.ok(sealed.length > 20, `only ${sealed.length} secrets`);
      assert.deepEqual(leaked(bytes, sealed), []);
      assert.deepEqual(await world.server.built.store.plainSecrets(9), []);
      // Of what is looked up by its digest, the digest is all there is.
      for (const { name, text } of all.filter(({ digest }) => digest)) assert.match(text, /^[0-9a-f]{64}$/, name);
    });

    test('none is in the log of changes', async () => {
      const { store } = world.server.built;
      for (const scope of [world.server.provider, world.own.organization]) {
        const changes = await store.read.changes(scope, 0, 100_000);
        assert.ok(changes.length > 5);
        assert.deepEqual(leaked(JSON.stringify(changes), all), []);
      }
    });

    test('none is in what a GET answers', async () => {
      await none(
        ALL.filter((operation) => operation.method === 'GET' && !TELLING.has(operation.id) && !isOfAgents(operation)),
        async (operation) => {
          const path = urlOf(operation, sampleOf(operation, world));
          const { body, headers } = await world.server.api('GET', path);
          const found = leaked(JSON.stringify([body, [...headers]]), all);
          return found.length === 0 ? undefined : `${operation.id}: ${found.join(', ')}`;
        },
      );
    });

    test('none comes back with an error, and none is in the log of the server', async () => {
      const canary: Secret = { name: 'the canary', text: 'Canary-0123456789-Secret', digest: false };
      const bodies = ALL.filter((operation) => operation.body !== undefined && operation.consumes === undefined);
      await none(bodies, async (operation) => {
        const path = urlOf(operation, sampleOf(operation, world));
        const names = secretNames(operation.body);
        const broken: string[] = [];
        for (const name of names) {
          const text = JSON.stringify(canary.text);
          broken.push(`{"${name}":[${text}]}`, `{"${name}":{"${name}":${text}}}`, `{"${name}":${text},"x"`);
          broken.push(`{"${name}":${text},"username":7,"name":[],"config":1,"code":[1]}`);
        }
        const complaints: string[] = [];
        for (const body of broken) {
          const reply = await world.server.api(operation.method, path, body, { 'muster-plan': 'true' });
          if (leaked(JSON.stringify(reply.body), [canary]).length > 0)
            complaints.push(`${operation.id} repeats ${body}`);
        }
        return complaints;
      });
      await setImmediate();
      assert.ok(log.includes('systemusers_post'), `the server has logged ${log.slice(0, 500)}`);
      assert.deepEqual(leaked(log, [canary, ...all]), []);
    });
  });
}

test('what is hidden is found: in the clear, in hexadecimal, in base64 wherever it begins', () => {
  const secret: Secret = { name: 'x', text: 'geheimes "Wort" ü', digest: false };
  const { text } = secret;
  const coded = [
    text,
    JSON.stringify({ a: text }),
    Buffer.from(text).toString('hex'),
    ...['', '.', '..', '...'].flatMap((before) =>
      ['base64', 'base64url'].map((as) => Buffer.from(`${before}${text}!`).toString(as as 'base64')),
    ),
  ];
  for (const each of coded) assert.deepEqual(leaked(`before ${each} after`, [secret]), ['x'], each);
  assert.deepEqual(leaked('geheimes "Wort" u', [secret]), []);
});

/** The properties of a body that are secrets, at the top. */
function secretNames(schema: unknown): string[] {
  const properties = (schema as { readonly properties?: Record<string, { readonly 'x-muster-field'?: string }> })
    .properties;
  return Object.entries(properties ?? {})
    .filter(([, each]) => each['x-muster-field'] === 'secret')
    .map(([name]) => name);
}

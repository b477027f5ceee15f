import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createClient } from '../../src/client/client.ts';
import { openapi } from '../../src/faces/http/openapi/document.ts';
import { targetsOf } from '../../src/graph/edges.ts';
import { traversalRoutes } from '../../src/graph/routes.ts';
import { writes } from '../../src/kit/op.ts';
import { fieldMode } from '../../src/kit/schemas.ts';
import { kinds, operations } from '../../src/resources/catalogue.ts';
import * as registry from '../../src/resources/registry.ts';
import { ruleSets } from '../../src/resources/rules.ts';
import { startTestServer } from '../support/server.ts';

const RESOURCES = join(import.meta.dirname, '../../src/resources');
const folders = readdirSync(RESOURCES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const having = (file: string) =>
  folders.filter(({ name }) => readdirSync(join(RESOURCES, name)).includes(file)).map(({ name }) => name);
const linesOf = (file: string) => readFileSync(join(RESOURCES, file), 'utf8');
const all = operations();

describe('the registry', () => {
  test('has a line for each contract, and no other', () => {
    const lines = [...linesOf('registry.ts').matchAll(/from '\.\/([\w-]+)\/contract\.ts'/g)].map(
      (match) => match[1] ?? '',
    );
    assert.deepEqual(lines.toSorted(), having('contract.ts').toSorted());
    assert.equal(Object.keys(registry).length, lines.length);
  });

  test('rules.ts lists the rules of each folder that has any, and no other', () => {
    const lines = [...linesOf('rules.ts').matchAll(/from '\.\/([\w-]+)\/rules\.ts'/g)].map((match) => match[1] ?? '');
    assert.deepEqual(lines.toSorted(), having('rules.ts').toSorted());
    assert.equal(ruleSets.length, lines.length);
  });

  test('every operation is carried out by a verb or a rule, and no rule is for an operation that does not exist', () => {
    const [reading, writing] = [new Set<string>(), new Set<string>()];
    for (const set of ruleSets) {
      for (const id of Object.keys(set.reads ?? {})) reading.add(id);
      for (const id of Object.keys(set.writes ?? {})) writing.add(id);
      for (const id of [...Object.keys(set.prepares ?? {}), ...Object.keys(set.scopes ?? {})]) {
        assert.ok(
          all.some((operation) => operation.id === id),
          `${id} is no operation`,
        );
      }
    }
    for (const operation of all) {
      const ruled = (writes(operation) ? writing : reading).has(operation.id);
      assert.ok(ruled || operation.verb !== undefined, `${operation.id} has neither a verb nor a rule`);
      (writes(operation) ? writing : reading).delete(operation.id);
    }
    assert.deepEqual([...reading, ...writing], [], 'rules without an operation');
  });

  test('every kind with live fields says how they are computed', () => {
    const rules = new Map(ruleSets.flatMap((set) => set.kinds ?? []).map((each) => [each.kind, each]));
    for (const kind of kinds()) {
      const live = Object.entries(kind.entity.properties).filter(([, schema]) => fieldMode(schema) === 'live');
      assert.equal(live.length > 0, rules.get(kind)?.live !== undefined, kind.kind);
    }
  });

  test("what contracts say of the graph agrees with the graph's own table", () => {
    for (const { id, verb } of all) {
      if (verb === undefined || !('source' in verb)) continue;
      if (verb.name === 'associations' || verb.name === 'associate') {
        assert.deepEqual([...verb.targets].toSorted(), [...targetsOf(verb.source)].toSorted(), id);
      }
      if (verb.name === 'traverse') assert.ok(traversalRoutes(verb.source, verb.targets).length > 0, id);
    }
  });
});

describe('each face has every operation, and no other', () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());
  const key = (method: string, path: string) => `${method.toUpperCase()} ${path}`;
  const expected = all.map(({ method, path }) => key(method, path)).toSorted();

  test('the OpenAPI document', () => {
    const { paths } = openapi(all) as { paths: Record<string, Record<string, unknown>> };
    const documented = Object.entries(paths).flatMap(([path, item]) =>
      ['get', 'post', 'put', 'patch', 'delete'].filter((method) => method in item).map((method) => key(method, path)),
    );
    const ours = documented.filter((each) => !/^GET \/(healthz|readyz|openapi\.json|docs)/.test(each));
    assert.deepEqual(ours.toSorted(), expected);
  });

  test('the routes', async () => {
    for (const { method, path, id } of all) {
      const url = path.replaceAll(/\{[^}]+\}/g, '0'.repeat(24));
      assert.ok(
        server.built.http.hasRoute({ method, url: path.replaceAll(/\{([^}]+)\}/g, ':$1') }),
        `${id}: ${method} ${url}`,
      );
    }
    const answer = await server.api('GET', '/api/v2/nothing-of-this-name');
    assert.equal(answer.status, 404);
  });

  test('the client', () => {
    const client = createClient({ baseUrl: server.url, apiKey: 'none' }) as unknown as Record<
      string,
      Record<string, unknown>
    >;
    for (const [namespace, contract] of Object.entries(registry)) {
      for (const name of Object.keys(contract.operations)) {
        assert.equal(typeof client[namespace]?.[name], 'function', `${namespace}.${name}`);
      }
      assert.deepEqual(Object.keys(client[namespace] ?? {}).toSorted(), Object.keys(contract.operations).toSorted());
    }
  });
});

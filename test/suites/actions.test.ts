import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { TSchema } from 'typebox';
import { Check } from 'typebox/value';
import { actionsPage } from '../../scripts/actions-page.ts';
import { prepare } from '../../src/client/request.ts';
import type { ActionInput } from '../../src/directory/hub-port.ts';
import { createCatalogue } from '../../src/hub/catalogue/catalogue.ts';
import { AUTOMATION } from '../../src/hub/catalogue/automation.ts';
import { NAMED } from '../../src/hub/catalogue/named.ts';
import { isOfAgents, pathParameters } from '../../src/kit/op.ts';
import { operations } from '../../src/resources/catalogue.ts';
import { valuesOf } from './arbitraries.ts';

/** The hub's actions beside what they are made of: the registry, the documents that name them, the page that lists them. */

const ROOT = join(import.meta.dirname, '../..');
const ALL = operations();
const { actions } = createCatalogue(ALL);

describe('the actions', () => {
  test('are every operation of the registry but for a few, and no other', () => {
    const own = actions.filter(({ connector }) => connector === 'api').map(({ operation }) => operation?.id);
    const left = ALL.filter(({ id }) => !own.includes(id));
    assert.ok(own.every((id) => ALL.some((operation) => operation.id === id)));
    assert.deepEqual(
      left.filter((operation) => !isOfAgents(operation) && !operation.path.startsWith('/hub/')).map(({ id }) => id),
      ['muster_enroll', 'oauth2_token', 'muster_uploads_put'],
    );
    assert.equal(own.length + left.length, ALL.length);
  });

  test('have all the names of the tables, each with its operation', () => {
    for (const [connector, table] of [
      ['jumpcloud', NAMED],
      ['automation', AUTOMATION],
    ] as const) {
      const named = actions.filter((action) => action.connector === connector && action.operation !== undefined);
      assert.deepEqual(
        named.map(({ name, category, operation }) => [name, category, operation?.method, operation?.path]),
        table.map(({ name, category, method, path }) => [name, category, method, path]),
      );
    }
  });
});

describe('the schemas of an action, with random values of its contract', () => {
  const SAMPLES = { seed: 20_264, numRuns: 2 };
  const sample = (schema: TSchema): unknown[] =>
    // As they travel: JSON knows no -0 and no undefined.
    JSON.parse(JSON.stringify(fc.sample(valuesOf(schema), SAMPLES))) as unknown[];
  const api = actions.filter(({ connector }) => connector === 'api');

  test('admit every body that the contract admits, and none at all only where it may be left out', () => {
    for (const { id, input, operation } of api) {
      // Files are not in actions as contracts have them.
      if (operation?.body === undefined || operation.consumes === 'multipart' || operation.consumes === 'bytes')
        continue;
      const { properties = {} } = operation.params ?? {};
      const path = Object.fromEntries(
        pathParameters(operation.path).map((name) => {
          const { enum: [one] = [] } = (properties[name] ?? {}) as { readonly enum?: readonly string[] };
          return [name, one ?? '0'.repeat(24)];
        }),
      );
      for (const body of sample(operation.body)) {
        assert.ok(Check(input, { path, body }), `${id} ${JSON.stringify(body).slice(0, 300)}`);
      }
      assert.equal(Check(input, { path }), operation.bodyOptional === true, id);
    }
  });

  test('describe every answer of the contract', () => {
    const seen = new Set<string>();
    for (const { id, output, operation } of api) {
      if (output === null || operation?.response === null || operation?.response === undefined) continue;
      if (seen.size === seen.add(JSON.stringify(output)).size) continue;
      for (const data of sample(operation.response)) {
        assert.ok(Check(output, data), `${id} ${JSON.stringify(data).slice(0, 300)}`);
      }
    }
  });
});

test('docs/actions.md is the catalogue (npm run docs:actions writes it)', () => {
  // How a table is padded is the formatter's affair.
  const bare = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---').trim();
  assert.equal(bare(readFileSync(join(ROOT, 'docs/actions.md'), 'utf8')), bare(actionsPage(actions)));
});

interface SeedAction {
  readonly seed?: string;
  readonly name: string;
  readonly category?: string;
  readonly method: string | null;
  readonly path: string | null;
}
interface SeedActions {
  readonly connector: { readonly actions: readonly SeedAction[] };
  readonly automation: { readonly actions: readonly SeedAction[] };
}
const REFERENCE = join(ROOT, '../shared/reference/seed-actions.json');
const SETUP = join(ROOT, '../shared/seeds/000_45ef2aa5d319f327.txt');
const skip = existsSync(REFERENCE) ? false : 'the reference (../shared/reference) is not here';

describe('the documents', { skip }, () => {
  const seeds = skip === false ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as SeedActions) : undefined;
  const line = (name: string, method: unknown, path: unknown): string => `${name}: ${String(method)} ${String(path)}`;

  test('name the 65, and those alone', () => {
    assert.deepEqual(
      NAMED.map(({ name, method, path }) => line(name, method, path)).toSorted(),
      seeds?.connector.actions.map(({ name, method, path }) => line(name, method, path)).toSorted(),
    );
    assert.equal(NAMED.length, 65);
  });

  test('name the ten, and those alone', () => {
    const ours = actions
      .filter(({ connector }) => connector === 'automation')
      .map(
        ({ name, category, operation }) =>
          `${category}: ${line(name, operation?.method ?? null, operation?.path ?? null)}`,
      );
    const theirs = seeds?.automation.actions
      .filter(({ seed }) => seed === '001')
      .map(({ name, category, method, path }) => `${category}: ${line(name, method, path)}`);
    assert.deepEqual(ours.toSorted(), theirs?.toSorted());
    assert.equal(ours.length, 10);
  });
});

/** What is given to an action whose request the document prints. `{…}` stands for the id of that name. */
const GIVEN: Readonly<Record<string, ActionInput>> = {
  'List User Groups': {},
  'Add User To Group': { path: { group_id: '{group_id}' }, body: { user_id: '{user_id}' } },
  'Remove User From Group': { path: { group_id: '{group_id}' }, body: { user_id: '{user_id}' } },
  'Get User': { path: { user_id: '{user_id}' } },
  'Create User': { body: { username: 'ada', email: 'ada@example.com' } },
  'Delete User': { path: { user_id: '{user_id}' } },
  'Modify User': { path: { user_id: '{user_id}' }, body: { lastname: 'L' } },
  'Assign Manager': { path: { user_id: '{user_id}' }, body: { manager: '{user_id}' } },
  'Change Password': { path: { user_id: '{user_id}' }, body: { password: 'x' } },
};

test('the automation actions send what document 000 prints', { skip: existsSync(SETUP) ? false : 'no seeds' }, () => {
  const printed = [...readFileSync(SETUP, 'utf8').matchAll(/Request - (.+)\n\s*\n(\w+) (\S+)/g)].map(
    ([, name = '', method = '', path = '']) => [name, `${method} ${path}`] as const,
  );
  assert.deepEqual(
    printed.map(([name]) => name),
    Object.keys(GIVEN),
  );
  for (const [name, request] of printed) {
    const action = actions.find(
      ({ connector, name: own }) => connector === 'automation' && own.toLowerCase() === name.toLowerCase(),
    );
    assert.ok(action?.operation, name);
    const { path, query, body } = action.adapt?.(GIVEN[name] ?? {}) ?? GIVEN[name] ?? {};
    const { url, init } = prepare(
      action.operation,
      { base: '', apiKey: undefined, token: undefined, organization: undefined },
      { ...(path === undefined ? {} : { params: path }), ...(query === undefined ? {} : { query }), body },
      {},
    );
    // The document's paths begin behind /api.
    assert.equal(`${init.method} ${decodeURIComponent(url).replace(/^\/api/, '')}`, request, name);
  }
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Type } from 'typebox';
import { muster, v1, v2 } from '../../../kit/dialects.ts';
import { listQuery } from '../../../kit/lists.ts';
import { op, pathParameters, type Operation } from '../../../kit/op.ts';
import { derived, Nullable, secret } from '../../../kit/schemas.ts';
import { operations as registered } from '../../../resources/catalogue.ts';
import { NO_REFERENCE, syntheticOperations } from '../synthetic.test-support.ts';
import { openapi } from './document.ts';

type Json = Readonly<Record<string, unknown>>;
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);
const documentOf = (operations: readonly Operation[]): Json => JSON.parse(JSON.stringify(openapi(operations))) as Json;

/** Every object inside a document, with the way to it. */
function* objects(value: unknown, way: readonly string[] = []): Generator<readonly [Json, readonly string[]]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [value as Json, way];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, [...way, key]);
}

/** What makes a document whole: references that lead somewhere, parameters that fit their paths, names that are unique. */
function checkWhole(document: Json, operations: readonly Operation[]): void {
  for (const [object, way] of objects(document)) {
    if (typeof object['$ref'] === 'string') {
      const target = at(document, ...object['$ref'].replace(/^#\//, '').split('/'));
      assert.ok(target !== undefined, `${way.join('/')} leads to ${object['$ref']}`);
    }
    if (typeof object['$id'] === 'string') assert.fail(`$id at ${way.join('/')}`);
    assert.ok(!Object.hasOwn(object, 'x-muster-field') || way.at(-1) === 'properties', way.join('/'));
  }
  const listed = Object.entries(document['paths'] as Record<string, Json>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ key: `${method.toUpperCase()} ${path}`, path, operation })),
  );
  assert.deepEqual(
    listed.map(({ key }) => key).toSorted(),
    operations.map(({ method, path }) => `${method} ${path}`).toSorted(),
  );
  for (const { key, path, operation } of listed) {
    const parameters = (at(operation, 'parameters') ?? []) as readonly Json[];
    const inPath = parameters.filter((parameter) => parameter['in'] === 'path');
    assert.deepEqual(
      inPath.map(({ name }) => name),
      pathParameters(path),
      key,
    );
    assert.ok(
      inPath.every(({ required }) => required === true),
      key,
    );
    const names = parameters.map(
      (parameter) => `${String(parameter['in'])} ${String(parameter['name'] ?? parameter['$ref'])}`,
    );
    assert.equal(new Set(names).size, names.length, key);
    const responses = Object.values(at(operation, 'responses') as Record<string, Json>);
    assert.ok(
      responses.every((response) => 'description' in response || '$ref' in response),
      key,
    );
  }
}

const Inner = Type.Object({ value: Type.Enum(['a', 'b']) }, { $id: 'Inner' });
const Thing = Type.Object(
  {
    id: Type.String({ ...derived }),
    key: Type.Optional(Type.String({ ...secret })),
    inner: Type.Optional(Inner),
    others: Type.Array(Nullable(Inner)),
    settings: Type.Record(Type.String(), Type.Unknown()),
    $id: Type.Optional(Type.String({ description: 'a property, not a name' })),
  },
  { $id: 'Thing' },
);
const shared = {
  title: 'Do it',
  area: 'Things',
  family: v2,
  reach: 'organization',
  access: 'known',
  status: 200,
} as const;
const list = op({
  ...shared,
  id: 'list',
  method: 'GET',
  path: '/t',
  query: listQuery(v2, {}),
  response: Type.Array(Thing),
});
const change = op({
  ...shared,
  id: 'change',
  method: 'POST',
  path: '/t/{thing_id}',
  headers: Type.Object({ date: Type.Optional(Type.String()), authorization: Type.Optional(Type.String()) }),
  systemContext: { self: 'thing_id' },
  body: Thing,
  errors: [422],
  otherStatuses: [201, 204],
  response: Thing,
});

describe('the OpenAPI document', () => {
  test('names each schema once, and refers to it at any depth', () => {
    const document = documentOf([list, change]);
    checkWhole(document, [list, change]);
    const schemas = at(document, 'components', 'schemas') as Json;
    assert.deepEqual(Object.keys(schemas), ['Error', 'Inner', 'Thing']);
    const properties = at(schemas, 'Thing', 'properties') as Json;
    assert.deepEqual(properties['inner'], { $ref: '#/components/schemas/Inner' });
    assert.deepEqual(at(properties, 'others', 'items', 'anyOf', '0'), { $ref: '#/components/schemas/Inner' });
    assert.deepEqual(properties['id'], { type: 'string', readOnly: true });
    assert.deepEqual(properties['key'], { type: 'string', writeOnly: true });
    assert.deepEqual(properties['settings'], { type: 'object', additionalProperties: true });
    assert.deepEqual(at(properties, '$id', 'type'), 'string');
    assert.deepEqual(schemas['Inner'], {
      type: 'object',
      required: ['value'],
      properties: { value: { type: 'string', enum: ['a', 'b'] } },
    });
  });

  test('refuses one name for two things', () => {
    const other = op({
      ...shared,
      id: 'other',
      method: 'GET',
      path: '/o',
      response: Type.Object({}, { $id: 'Thing' }),
    });
    assert.throws(() => openapi([list, other]), /two different schemas have the \$id Thing/);
    assert.throws(() => openapi([list, { ...list, path: '/p' }]), /two operations have the id list/);
    assert.throws(() => openapi([list, { ...list, id: 'again' }]), /two operations are GET \/t/);
  });

  test('query lists repeat their key', () => {
    const parameters = at(documentOf([list]), 'paths', '/t', 'get', 'parameters') as readonly Json[];
    const filter = parameters.find(({ name }) => name === 'filter');
    assert.deepEqual(filter?.['schema'], { type: 'array', items: { type: 'string' } });
    assert.equal(filter?.['style'], 'form');
    assert.equal(filter?.['explode'], true);
    assert.match(String(filter?.['description']), /operator/);
  });

  test('x-org-id, plans and versions stand where they have a meaning', () => {
    const namesOf = (operation: Operation): string[] => {
      const method = operation.method.toLowerCase();
      const listed = at(documentOf([operation]), 'paths', operation.path, method, 'parameters') ?? [];
      return (listed as readonly Json[]).flatMap(({ $ref }) =>
        typeof $ref === 'string' ? [$ref.split('/').at(-1) ?? ''] : [],
      );
    };
    assert.deepEqual(namesOf(list), ['OrganizationHeader']);
    assert.deepEqual(namesOf(change), ['OrganizationHeader', 'PlanHeader', 'IdempotencyHeader']);
    assert.deepEqual(namesOf({ ...change, reach: 'provider' }), ['PlanHeader', 'IdempotencyHeader']);
    assert.deepEqual(namesOf({ ...change, readsOnly: true }), ['OrganizationHeader']);
    assert.deepEqual(namesOf({ ...change, reach: 'server', acceptsOrganizationHeader: true, readsOnly: true }), [
      'OrganizationHeader',
    ]);
  });

  test('security is what the operation takes', () => {
    const securityOf = (operation: Operation): unknown =>
      at(documentOf([operation]), 'paths', operation.path, operation.method.toLowerCase(), 'security');
    assert.equal(securityOf(list), undefined);
    assert.deepEqual(securityOf({ ...list, access: 'public' }), []);
    assert.deepEqual(securityOf(change), [{ apiKey: [] }, { bearer: [] }, { systemSignature: [] }]);
    assert.deepEqual(securityOf({ ...change, systemContext: { agent: true } }), [{ systemSignature: [] }]);
  });

  test('answers: totals and links on arrays alone, the usual errors everywhere', () => {
    const responsesOf = (operation: Operation): unknown =>
      at(documentOf([operation]), 'paths', operation.path, operation.method.toLowerCase(), 'responses');
    const array = responsesOf(list);
    assert.deepEqual(Object.keys(at(array, '200', 'headers') as Json), ['x-request-id', 'x-total-count', 'Link']);
    const wrapper = { ...list, family: v1, response: Type.Object({ results: Type.Array(Thing) }) };
    assert.deepEqual(Object.keys(at(responsesOf(wrapper), '200', 'headers') as Json), ['x-request-id']);
    const usual = ['400', '401', '403', '404', '409', '412', '429', '500', 'default'];
    assert.deepEqual(Object.keys(array as Json), ['200', ...usual]);
    const written = responsesOf(change);
    assert.deepEqual(Object.keys(written as Json).toSorted(), ['200', '201', '204', '422', ...usual].toSorted());
    assert.ok(at(written, '201', 'content') !== undefined);
    assert.equal(at(written, '204', 'content'), undefined);
    const silent = responsesOf({ ...change, status: 204, otherStatuses: [], response: null, documented: Thing });
    assert.match(JSON.stringify(at(silent, '204', 'content', 'application/json')), /Thing/);
    assert.deepEqual(
      at(responsesOf({ ...list, family: muster }), '200', 'content', 'application/json', 'schema', 'type'),
      'array',
    );
  });

  test('says that it is not of JumpCloud, and where it is', () => {
    const document = documentOf([]);
    assert.match(String(at(document, 'info', 'description')), /not affiliated/);
    assert.match(String(at(document, 'info', 'version')), /^\d+\.\d+\.\d+/);
    assert.deepEqual(document['servers'], [{ url: '/' }]);
  });

  test('is whole for the registry, and lists it both ways', () => {
    const operations = registered();
    assert.ok(operations.length > 100);
    checkWhole(documentOf(operations), operations);
  });

  test('is whole for the API at its full size', { skip: NO_REFERENCE }, () => {
    const operations = syntheticOperations();
    checkWhole(documentOf(operations), operations);
  });
});

import { readFileSync } from 'node:fs';
import { isOfAgents, type Operation } from '../../../kit/op.ts';
import { Components, type JsonObject } from './components.ts';
import { parametersOf, SHARED_PARAMETERS } from './parameters.ts';
import { responsesOf, sharedResponses, SHARED_HEADERS } from './responses.ts';

const DESCRIPTION = `An open, self-hosted directory platform. The operations under /api and /api/v2 are those of the
JumpCloud API, so that programs written for it work unchanged; those under /muster/v1 are Muster's own.
Muster is an independent project: it is not affiliated with, endorsed by or supported by JumpCloud Inc.`.replaceAll(
  '\n',
  ' ',
);

const SECURITY_SCHEMES = {
  apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key', description: "An administrator's API key." },
  bearer: { type: 'http', scheme: 'bearer', description: 'An access token of a service account.' },
  systemSignature: {
    type: 'http',
    scheme: 'signature',
    description:
      'A device acting for itself: Authorization: Signature keyId="system/{id}",headers="request-line date",' +
      'algorithm="rsa-sha256",signature="…", with the Date header that was signed. ' +
      'The operations of the device agent want headers="request-line date digest" and the Digest header, as docs/agent.md says.',
  },
} as const satisfies Record<string, JsonObject>;

/** The OpenAPI 3.1 document of the operations. Throws where two operations or two schemas have the same name. */
export function openapi(operations: readonly Operation[]): JsonObject {
  const components = new Components();
  const paths: Record<string, Record<string, JsonObject>> = {};
  const ids = new Set<string>();
  for (const operation of operations) {
    if (ids.has(operation.id)) throw new Error(`two operations have the id ${operation.id}`);
    ids.add(operation.id);
    const methods = (paths[operation.path] ??= {});
    const method = operation.method.toLowerCase();
    if (methods[method] !== undefined) throw new Error(`two operations are ${operation.method} ${operation.path}`);
    methods[method] = operationObject(operation, components);
  }
  const responses = sharedResponses(operations, components);
  const areas = [...new Set(operations.map((operation) => operation.area))].toSorted();
  return {
    openapi: '3.1.1',
    info: {
      title: 'Muster',
      version: version(),
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ apiKey: [] }, { bearer: [] }],
    tags: areas.map((name) => ({ name })),
    paths,
    components: {
      schemas: components.all(),
      parameters: SHARED_PARAMETERS,
      headers: SHARED_HEADERS,
      responses,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

function operationObject(operation: Operation, components: Components): JsonObject {
  const parameters = parametersOf(operation, components);
  return {
    operationId: operation.id,
    tags: [operation.area],
    summary: operation.title,
    ...(operation.description === undefined ? {} : { description: operation.description }),
    ...securityOf(operation),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...requestBody(operation, components),
    responses: responsesOf(operation, components),
  };
}

const MEDIA_TYPES = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
  bytes: 'application/octet-stream',
} as const;

function requestBody({ body, bodyOptional, consumes }: Operation, components: Components): JsonObject {
  if (body === undefined) return {};
  const required = bodyOptional === true ? {} : { required: true };
  return {
    requestBody: { ...required, content: { [MEDIA_TYPES[consumes ?? 'json']]: { schema: components.schema(body) } } },
  };
}

/** Said only where it differs from the document's. */
function securityOf(operation: Operation): JsonObject {
  if (operation.access === 'public') return { security: [] };
  if (operation.systemContext === undefined) return {};
  if (isOfAgents(operation)) return { security: [{ systemSignature: [] }] };
  return { security: [{ apiKey: [] }, { bearer: [] }, { systemSignature: [] }] };
}

/** What the server is called after its name. */
export function version(): string {
  const text = readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

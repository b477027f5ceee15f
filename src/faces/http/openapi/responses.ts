import type { Operation } from '../../../kit/op.ts';
import { ErrorBody } from '../../../kit/schemas.ts';
import { answersArray } from '../encode.ts';
import { reasonOf } from '../errors.ts';
import type { Components, JsonObject } from './components.ts';

/** Headers of answers, written once. */
export const SHARED_HEADERS = {
  TotalCount: { description: 'How many rows match, over all pages.', schema: { type: 'integer' } },
  UnfilteredTotalCount: {
    description: 'How many rows there would be without the filter; where the request asked for it.',
    schema: { type: 'integer' },
  },
  Link: { description: 'The next page, as rel="next" (RFC 8288); absent on the last.', schema: { type: 'string' } },
  ETag: { description: 'The version of the object, for If-Match and If-None-Match.', schema: { type: 'string' } },
  RequestId: { description: 'Names this request in the log.', schema: { type: 'string' } },
  RetryAfter: { description: 'Seconds after which another try makes sense.', schema: { type: 'integer' } },
} as const satisfies Record<string, JsonObject>;

/** Errors that any operation may answer; each operation may declare more. */
const USUAL_ERRORS = [400, 401, 403, 404, 409, 412, 429, 500];

const UNFILTERED = 'x-unfiltered-total-count';

/** The answers of an operation, by status. */
export function responsesOf(operation: Operation, components: Components): JsonObject {
  const responses: Record<string, JsonObject> = {};
  responses[operation.status] = success(operation, operation.status, components);
  for (const status of operation.otherStatuses ?? []) {
    const description = `${reasonOf(status)}. Documented, but this server answers ${operation.status}.`;
    responses[status] = { ...success(operation, status, components), description };
  }
  if (operation.verb?.name === 'get')
    responses['304'] = { description: 'Not changed since the ETag of If-None-Match.' };
  for (const status of new Set([...USUAL_ERRORS, ...(operation.errors ?? [])]))
    responses[status] ??= errorReference(status);
  responses['default'] = { $ref: '#/components/responses/Error' };
  return responses;
}

function success(operation: Operation, status: number, components: Components): JsonObject {
  const { response, documented, produces = 'application/json' } = operation;
  const hasBody = response !== null && status !== 204;
  const schema = hasBody ? response : status === 204 ? documented : undefined;
  return {
    description: hasBody ? reasonOf(status) : `${reasonOf(status)}, without a body`,
    headers: headersOf(operation),
    ...(schema === undefined ? {} : { content: { [produces]: { schema: components.schema(schema) } } }),
  };
}

function headersOf(operation: Operation): JsonObject {
  const array = answersArray(operation);
  const single = ['get', 'create', 'put', 'patch'].includes(operation.verb?.name ?? '') && operation.response !== null;
  const header = (name: keyof typeof SHARED_HEADERS) => ({ $ref: `#/components/headers/${name}` });
  return {
    'x-request-id': header('RequestId'),
    ...(array ? { 'x-total-count': header('TotalCount') } : {}),
    ...(operation.headers?.properties[UNFILTERED] === undefined
      ? {}
      : { [UNFILTERED]: header('UnfilteredTotalCount') }),
    ...(array && operation.family.links ? { Link: header('Link') } : {}),
    ...(single ? { ETag: header('ETag') } : {}),
  };
}

const nameOf = (status: number): string => reasonOf(status).replaceAll(/\W/g, '');
const errorReference = (status: number): JsonObject => ({ $ref: `#/components/responses/${nameOf(status)}` });

/** The components behind the errors that the operations refer to. */
export function sharedResponses(operations: readonly Operation[], components: Components): JsonObject {
  const statuses = new Set([...USUAL_ERRORS, ...operations.flatMap((operation) => operation.errors ?? [])]);
  const named = [...statuses].toSorted((a, b) => a - b).map((status) => [nameOf(status), error(status, components)]);
  return { ...Object.fromEntries(named), Error: error(undefined, components) };
}

function error(status: number | undefined, components: Components): JsonObject {
  return {
    description: status === undefined ? 'Any other error' : reasonOf(status),
    headers: {
      'x-request-id': { $ref: '#/components/headers/RequestId' },
      ...(status === 429 ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
    },
    content: { 'application/json': { schema: components.schema(ErrorBody) } },
  };
}

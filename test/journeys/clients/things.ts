import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import type { Reply, TestServer } from '../../support/server.ts';

/** What the journeys of clients have in common: things to ask for, made quickly. */

export type Row = Readonly<Record<string, unknown>>;

/** The body of a request that has to succeed. */
export async function did<T = Row>(
  server: TestServer,
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string | undefined>>,
): Promise<T> {
  const reply = await server.api<T>(method, path, body, headers);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}

/** The id of a new user. */
export const newUser = async (server: TestServer, username: string, more: Row = {}): Promise<string> =>
  String((await did(server, 'POST', '/api/systemusers', { username, email: `${username}@example.org`, ...more }))._id);

/** The ids of new users `<prefix>-000`, `<prefix>-001` and so on, in order. */
export async function newUsers(server: TestServer, prefix: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    ids.push(await newUser(server, `${prefix}-${String(number).padStart(3, '0')}`));
  }
  return ids;
}

export const newUserGroup = async (server: TestServer, name: string): Promise<string> =>
  String((await did(server, 'POST', '/api/v2/usergroups', { name })).id);
export const newSystemGroup = async (server: TestServer, name: string): Promise<string> =>
  String((await did(server, 'POST', '/api/v2/systemgroups', { name })).id);

export interface Device {
  readonly id: string;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
}

/** A device that has enrolled. */
export async function newDevice(server: TestServer, hostname: string, os = 'Ubuntu'): Promise<Device> {
  const { connectKey } = await did(server, 'POST', '/muster/v1/connect-keys', { name: hostname });
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const body = { connectKey, publicKey: keys.publicKey, hostname, os };
  const { systemId } = await did(server, 'POST', '/muster/v1/enroll', body, { 'x-api-key': undefined });
  return { id: String(systemId), privateKey: keys.privateKey };
}

/** The results of a v1 list: an object with a total and rows, and without a header for the total (handbook 2.1). */
export function resultsOf({ status, body, headers }: Reply): readonly Row[] {
  assert.equal(status, 200, JSON.stringify(body));
  const { results, totalCount } = body as { readonly results: readonly Row[]; readonly totalCount: number };
  assert.ok(Array.isArray(results) && Number.isInteger(totalCount));
  assert.equal(headers.get('x-total-count'), null);
  return results;
}

/** The rows of a v2 list: a bare array, with its total in a header (handbook 2.2). */
export function rowsOf({ status, body, headers }: Reply): readonly Row[] {
  assert.equal(status, 200, JSON.stringify(body));
  assert.ok(Array.isArray(body));
  assert.match(headers.get('x-total-count') ?? '', /^\d+$/);
  return body as readonly Row[];
}

import { isOperation, type Operation } from '../kit/op.ts';
import * as registry from '../resources/registry.ts';
import { allRows, isList } from './pages.ts';
import type { RequestInput } from './request.ts';
import { transport, type Send } from './transport.ts';
import type { CallOptions, Client, ClientOptions } from './types.ts';

/**
 * A client of a Muster server, or of any server of the same API, in Node or a browser: every operation of the registry as
 * a typed method, `client.systemUsers.get({ params: { id } })`. Answers of 429 and 503 are tried again as the server asks
 * (`Retry-After`). `.raw()` gives status and headers too, and a list's `.all()` every row of every page.
 * @throws TypeError for options that cannot be meant; the methods fail with ApiError
 */
export function createClient(options: ClientOptions): Client {
  const send = transport(options);
  const namespaces = Object.entries(registry).map(([name, { operations }]) => [name, methodsOf(operations, send)]);
  return Object.freeze(Object.fromEntries(namespaces)) as unknown as Client;
}

function methodsOf(operations: Readonly<Record<string, unknown>>, send: Send): Readonly<Record<string, unknown>> {
  const methods: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(operations)) {
    if (isOperation(operation)) methods[name] = methodOf(operation, send);
  }
  return Object.freeze(methods);
}

function methodOf(operation: Operation, send: Send): unknown {
  const raw = async (input: RequestInput = {}, options: CallOptions = {}) => send(operation, input, options);
  const call = async (input?: RequestInput, options?: CallOptions) => (await raw(input, options)).body;
  const all = (input: RequestInput = {}, options: CallOptions = {}) => allRows(send, operation, input, options);
  return Object.freeze(Object.assign(call, { raw }, isList(operation) ? { all } : {}));
}

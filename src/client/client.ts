import * as registry from '../resources/registry.ts';
import { methodsOf } from './methods.ts';
import { transport } from './transport.ts';
import type { Client, ClientOptions } from './types.ts';

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

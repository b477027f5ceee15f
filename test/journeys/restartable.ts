import assert from 'node:assert/strict';
import { createPublicKey, randomBytes } from 'node:crypto';
import { Agent } from 'node:http';
import type { RuleSet } from '../../src/directory/types.ts';
import { bootstrap, rootProvider } from '../../src/server/bootstrap.ts';
import { build, type Built } from '../../src/server/build.ts';
import { environmentSource } from '../../src/vault/sources.ts';
import { send } from '../support/http.ts';
import { TEST_VAULT_KEY, type Reply } from '../support/server.ts';

type Headers = Readonly<Record<string, string | undefined>>;

export type Database = { readonly dataFolder: string } | { readonly url: string };

/** An entry of the log with its documents parsed. */
export interface Logged {
  readonly sequence: number;
  readonly operation: string;
  readonly kind: string;
  readonly objectId: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** A whole server on data of its own that can be closed and started again, with a clock that tests move. */
export class Restartable {
  readonly organization: string;
  readonly provider: string;
  readonly apiKey: string;
  /** Everything that was ever answered, as text. */
  readonly answers: string[] = [];
  /** What is added to the machine's time (ms). */
  ahead = 0;
  #built: Built | undefined;
  #url = '';
  readonly #agent = new Agent({ keepAlive: true });
  readonly #database: Database;
  readonly #extraRules: readonly RuleSet[];

  private constructor(database: Database, first: Awaited<ReturnType<typeof begin>>, extraRules: readonly RuleSet[]) {
    this.#database = database;
    this.#extraRules = extraRules;
    this.organization = first.organization;
    this.provider = first.provider;
    this.apiKey = first.apiKey;
  }

  /** On an empty folder or database. */
  static async open(database: Database, extraRules: readonly RuleSet[] = []): Promise<Restartable> {
    const server = new Restartable(database, await begin(database), extraRules);
    await server.#start();
    return server;
  }

  get built(): Built {
    assert.ok(this.#built !== undefined, 'the server is closed');
    return this.#built;
  }

  /** Without a slash at the end; another after each restart. */
  get url(): string {
    return this.#url;
  }

  /** The server's time (ms). */
  now(): number {
    return Date.now() + this.ahead;
  }

  async restart(): Promise<void> {
    await this.close();
    await this.#start();
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await this.#built?.close();
    this.#built = undefined;
  }

  /** One request with the first administrator's key, unless the headers have another; remembered in `answers`. */
  async api<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Headers = {},
  ): Promise<Reply<T> & { readonly text: string }> {
    const sent = Object.fromEntries(
      Object.entries({ 'x-api-key': this.apiKey, ...headers }).filter(
        (header): header is [string, string] => header[1] !== undefined,
      ),
    );
    const answer = await send(this.#agent, `${this.#url}${path}`, {
      method,
      headers: body === undefined ? sent : { 'content-type': 'application/json', ...sent },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { text } = answer;
    this.answers.push(text);
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: answer.status, headers: answer.headers, body: parsed as T, text };
  }

  /** A request that has to succeed. */
  async must<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Headers = {},
  ): Promise<T> {
    const reply = await this.api<T>(method, path, body, headers);
    assert.ok(reply.status >= 200 && reply.status < 300, `${method} ${path}: ${reply.status} ${reply.text}`);
    return reply.body;
  }

  /** Creates something and gives its id. */
  async make(path: string, body: unknown, headers: Headers = {}): Promise<string> {
    const made = await this.must<{ _id?: string; id?: string }>('POST', path, body, headers);
    return made._id ?? made.id ?? assert.fail(`${path} answers no id`);
  }

  /** The body of a user that nobody else is. */
  person(): { readonly username: string; readonly email: string } {
    const username = `person${randomBytes(6).toString('hex')}`;
    return { username, email: `${username}@example.org` };
  }

  /** A user that nobody else is. */
  async user(fields: object = {}): Promise<string> {
    return this.make('/api/systemusers', { ...this.person(), ...fields });
  }

  /** A name that nothing else has. */
  newName(): string {
    return `thing ${randomBytes(6).toString('hex')}`;
  }

  /** The log of a scope after a sequence, straight from the store. */
  async log(scope: string, after = 0): Promise<readonly Logged[]> {
    const document = (text: string | null) => (text === null ? null : (JSON.parse(text) as Logged['before']));
    return (await this.built.store.read.changes(scope, after, 100_000)).map((change) => ({
      ...change,
      before: document(change.before),
      after: document(change.after),
    }));
  }

  /** An administrator of a role with a key of some days. */
  async administrator(
    roleName: string,
    lifetime = 90,
    headers: Headers = {},
  ): Promise<{ readonly id: string; readonly key: string; readonly keyId: string }> {
    const email = `${randomBytes(6).toString('hex')}@administrators.example`;
    const id = await this.make('/api/users', { email, roleName }, headers);
    const body = { name: 'test', lifetime };
    const made = await this.must<{ id: string; apiKey: string }>(
      'POST',
      `/muster/v1/administrators/${id}/api-keys`,
      body,
    );
    return { id, key: made.apiKey, keyId: made.id };
  }

  /** Enrols a device, whose key nobody has, and gives its id. */
  async device(hostname: string, headers: Headers = {}): Promise<string> {
    const { connectKey } = await this.must<{ connectKey: string }>(
      'POST',
      '/muster/v1/connect-keys',
      { name: hostname },
      headers,
    );
    const body = { connectKey, publicKey: somePublicKey(), hostname, os: 'Ubuntu' };
    return (await this.must<{ systemId: string }>('POST', '/muster/v1/enroll', body)).systemId;
  }

  /** The latest sequences of the logs of the organization and of the provider. */
  async sequences(): Promise<readonly number[]> {
    const { read } = this.built.store;
    return [await read.sequence(this.organization), await read.sequence(this.provider)];
  }

  async #start(): Promise<void> {
    const built = await build({
      database: this.#database,
      vaultKeys: environmentSource(TEST_VAULT_KEY),
      clock: { now: () => this.now() },
      http: { rateLimit: { perSecond: 0, burst: 0 }, refusalLimit: { perSecond: 0, burst: 0 } },
      extraRules: this.#extraRules,
    });
    this.#built = built;
    this.#url = await built.http.listen({ host: '127.0.0.1', port: 0 });
  }
}

async function begin(database: Database) {
  const built = await build({ database, vaultKeys: environmentSource(TEST_VAULT_KEY) });
  try {
    const first = await bootstrap(built.directory, built.store, { apiKey: undefined, organizationName: 'Guarantees' });
    const provider = await rootProvider(built.store);
    assert.ok(first !== undefined && provider !== undefined, 'the database is not empty');
    return { ...first, provider };
  } finally {
    await built.close();
  }
}

/** An RSA key of 2048 bits that nobody has the other half of: a random modulus, which is made in no time. */
function somePublicKey(): string {
  const modulus = randomBytes(256);
  modulus[0] = 0xff;
  modulus[255] = (modulus[255] ?? 0) | 1;
  const key = { kty: 'RSA', n: modulus.toString('base64url'), e: 'AQAB' };
  return String(createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }));
}

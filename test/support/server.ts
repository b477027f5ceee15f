import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CloudDirectoryPort, GoogleAccess, GraphAccess } from '../../src/directory/cloud-port.ts';
import type { HubPort } from '../../src/directory/hub-port.ts';
import type { MailPort, ScimPort } from '../../src/directory/ports.ts';
import type { PsaPorts } from '../../src/directory/psa-port.ts';
import type { Clock, RuleSet } from '../../src/directory/types.ts';
import type { Log } from '../../src/faces/http/log.ts';
import { bootstrap, rootProvider } from '../../src/server/bootstrap.ts';
import { build, type Built } from '../../src/server/build.ts';
import { environmentSource, type KeySource } from '../../src/vault/sources.ts';
import { send } from './http.ts';
import { mailStandIn } from './mail.ts';
import { psaStandIn } from './psa.ts';
import { scimStandIn, scimUser } from './scim.ts';

/** Of test servers, whichever database they have. */
export const TEST_VAULT_KEY = Buffer.alloc(32, 'a key for tests').toString('base64');

export interface TestServerOptions {
  /** Default: SQLite in a temporary folder. A URL names an empty PostgreSQL database (test/support/postgres.ts). */
  readonly database?: 'sqlite' | { readonly url: string };
  /** Default: the machine's. */
  readonly clock?: Clock;
  readonly graphsInMemory?: boolean;
  /** Where its vault's keys come from. Default: TEST_VAULT_KEY. */
  readonly vaultKeys?: KeySource;
  /** What other servers it may ask (`hubAllow` of build). Default: those on 127.0.0.1. */
  readonly hubAllow?: readonly string[];
  /** Default: the hub itself; test/support/hub.ts has one that takes whatever it is given. */
  readonly hub?: HubPort;
  /** Another directory, to import from. Default: one with two users. */
  readonly scim?: ScimPort;
  /** What takes mails. Default: test/support/mail.ts. */
  readonly mail?: MailPort;
  /** Where providers keep customers and tickets. Default: test/support/psa.ts. */
  readonly psa?: PsaPorts;
  /** Directories in clouds. Default: over HTTP, wherever an instance says that they are. */
  readonly office365?: CloudDirectoryPort<GraphAccess> | undefined;
  readonly gsuite?: CloudDirectoryPort<GoogleAccess> | undefined;
  /** Rules beside those of the resources. */
  readonly extraRules?: readonly RuleSet[];
  /** Default: none. */
  readonly log?: Log;
}

/** Another directory, with two users. */
export const usualScim = (): ScimPort => scimStandIn([scimUser('joan'), scimUser('mary')]);

/** What came back over HTTP. `body` is parsed where it is JSON, text otherwise, undefined where there is none. */
export interface Reply<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** A server with one organization, one administrator and that one's key. */
export interface TestServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly apiKey: string;
  readonly organization: string;
  readonly provider: string;
  /** Where its SQLite database is, `muster.sqlite`. */
  readonly folder: string | undefined;
  /** Its parts. Jobs run when a test says `built.runner.drain()`. */
  readonly built: Built;
  /**
   * One request with the administrator's key. A text, a form and a file are sent as they are, any other body as JSON. A
   * header of '' is sent empty; `'x-api-key': undefined` leaves the key out.
   */
  api<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string | undefined>>,
  ): Promise<Reply<T>>;
  /** Closes it and removes what it kept. */
  stop(): Promise<void>;
}

/** Starts a whole server on a free port of 127.0.0.1, without a rate limit and without a log. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const {
    database = 'sqlite',
    clock,
    graphsInMemory,
    extraRules,
    log,
    hubAllow = ['127.0.0.1'],
    hub,
    mail,
    psa,
  } = options;
  const folder = database === 'sqlite' ? mkdtempSync(join(tmpdir(), 'muster-test-')) : undefined;
  const forget = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  let built: Built | undefined;
  try {
    built = await build({
      database: folder === undefined ? (database as { url: string }) : { dataFolder: folder },
      vaultKeys: options.vaultKeys ?? environmentSource(TEST_VAULT_KEY),
      http: { rateLimit: { perSecond: 0, burst: 0 }, refusalLimit: { perSecond: 0, burst: 0 } },
      ...(hub === undefined ? {} : { hub }),
      scim: options.scim ?? usualScim(),
      mail: mail ?? mailStandIn(),
      psa: psa ?? psaStandIn(),
      hubAllow,
      ...(options.office365 === undefined ? {} : { office365: options.office365 }),
      ...(options.gsuite === undefined ? {} : { gsuite: options.gsuite }),
      ...(clock === undefined ? {} : { clock }),
      ...(graphsInMemory === undefined ? {} : { graphsInMemory }),
      ...(extraRules === undefined ? {} : { extraRules }),
      ...(log === undefined ? {} : { log }),
    });
    const first = await bootstrap(built.directory, built.store, {
      apiKey: undefined,
      organizationName: 'Test organization',
    });
    assert.ok(first, 'the database is not empty');
    const provider = await rootProvider(built.store);
    assert.ok(provider);
    const url = await built.http.listen({ host: '127.0.0.1', port: 0 });
    return { ...running(built, url, first.apiKey, forget), organization: first.organization, provider, folder };
  } catch (error) {
    await built?.close();
    forget();
    throw error;
  }
}

function running(
  built: Built,
  url: string,
  apiKey: string,
  forget: () => void,
): Omit<TestServer, 'organization' | 'provider' | 'folder'> {
  const agent = new Agent({ keepAlive: true });
  return {
    url,
    apiKey,
    built,
    api: async <T>(
      method: string,
      path: string,
      body?: unknown,
      headers: Readonly<Record<string, string | undefined>> = {},
    ) => {
      const sent = Object.fromEntries(
        Object.entries({ 'x-api-key': apiKey, ...headers }).filter(
          (header): header is [string, string] => header[1] !== undefined,
        ),
      );
      const where = `${url}${path}`;
      if (hasOwnType(body)) {
        const response = await fetch(where, { method, redirect: 'manual', headers: sent, body });
        const { status, headers: received } = response;
        return {
          status,
          body: read(await response.text(), received.get('content-type') ?? '') as T,
          headers: received,
        };
      }
      const answer = await send(agent, where, {
        method,
        headers: body === undefined ? sent : { 'content-type': 'application/json', ...sent },
        body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
      });
      const { status, text, type } = answer;
      return {
        status,
        body: read(text, type) as T,
        get headers() {
          return answer.headers;
        },
      };
    },
    stop: async () => {
      agent.destroy();
      await built.close();
      forget();
    },
  };
}

/** Bodies for which fetch itself says what type they are. */
const hasOwnType = (body: unknown): body is FormData | URLSearchParams | Blob =>
  body instanceof FormData || body instanceof URLSearchParams || body instanceof Blob;

function read(text: string, type: string): unknown {
  if (text === '') return undefined;
  return /[/+]json\b/.test(type) ? (JSON.parse(text) as unknown) : text;
}

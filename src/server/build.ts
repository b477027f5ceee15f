import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { CloudDirectoryPort, GoogleAccess, GraphAccess } from '../directory/cloud-port.ts';
import { createDirectory, type RunningDirectory } from '../directory/directory.ts';
import { serverIdentity } from '../directory/identify.ts';
import type { HubPort } from '../directory/hub-port.ts';
import type { MailPort, ScimPort } from '../directory/ports.ts';
import type { PsaPorts } from '../directory/psa-port.ts';
import type { Clock, RuleSet } from '../directory/types.ts';
import { WebhookPlaces } from '../directory/webhook-places.ts';
import { createHttpFace } from '../faces/http/app.ts';
import { createLog, describeError, type Log } from '../faces/http/log.ts';
import { version } from '../faces/http/openapi/document.ts';
import type { HttpSettings } from '../faces/http/settings.ts';
import { createMcpFace } from '../faces/mcp/face.ts';
import { eventFeed } from '../directory/event-feed.ts';
import { EventIndex } from '../directory/event-index.ts';
import { createHub } from '../hub/hub.ts';
import { createRequestLog } from '../hub/log/request-log.ts';
import type { Kind } from '../kit/kind.ts';
import { kinds, operations } from '../resources/catalogue.ts';
import { eventMaker } from '../resources/insights/event-maker.ts';
import { ruleSets } from '../resources/rules.ts';
import { WAKE } from '../resources/webhooks/live.ts';
import { googleDirectory } from '../outside/google-admin/google.ts';
import { createOutbound, type Outbound } from '../outside/http/outbound.ts';
import { graphDirectory } from '../outside/microsoft-graph/graph.ts';
import { psaOverHttp } from '../outside/psa/psa.ts';
import { scimOverHttp } from '../outside/scim.ts';
import { mailOverSmtp } from '../outside/smtp/smtp.ts';
import { webhooksOverHttp } from '../outside/webhooks/webhooks.ts';
import { openStore } from '../store/open.ts';
import type { IndexDeclaration, Store } from '../store/port.ts';
import { fileSource, type KeySource } from '../vault/sources.ts';
import { openVault, type Vault } from '../vault/vault.ts';
import { Runner } from '../work/runner.ts';
import { WebhookWaker } from '../work/webhook-waker.ts';

/** What is under way when the server closes may take this long (ms); then its connections are cut. */
const GRACE = 1_000;

/** Under /hub too, where the clients of another platform look for it. */
const MCP_PATHS = ['/mcp', '/hub/mcp'];

export interface BuildOptions {
  readonly database: { readonly dataFolder: string } | { readonly url: string };
  /** Where the vault's keys come from. Default: a file beside the embedded database. */
  readonly vaultKeys?: KeySource;
  readonly http?: Partial<HttpSettings>;
  readonly log?: Log;
  readonly clock?: Clock;
  readonly graphsInMemory?: boolean;
  /** Other directories, to import users from. Default: over HTTPS. */
  readonly scim?: ScimPort;
  /** The hub's catalogue, and what carries its actions out. */
  readonly hub?: HubPort;
  /** What other servers may be asked (src/outside/http/allow.ts). Default: every public host over https. */
  readonly hubAllow?: readonly string[];
  /** What takes mails. Default: nothing does, and they are kept. */
  readonly mail?: MailPort;
  /** Microsoft Graph and Google Admin. Default: over HTTPS, wherever an instance says that they are. */
  readonly office365?: CloudDirectoryPort<GraphAccess>;
  readonly gsuite?: CloudDirectoryPort<GoogleAccess>;
  /** Autotask, ConnectWise and Syncro. Default: over HTTPS. */
  readonly psa?: PsaPorts;
  /** Rules beside those of the resources: the demonstration's. */
  readonly extraRules?: readonly RuleSet[];
}

/** A whole server, not listening yet. */
export interface Built {
  readonly store: Store;
  readonly vault: Vault;
  readonly directory: RunningDirectory;
  readonly runner: Runner;
  readonly http: ReturnType<typeof createHttpFace>;
  /** What other servers are asked through. */
  readonly outbound: Outbound;
  /** Ends what is under way and closes everything. */
  close(): Promise<void>;
}

export async function build(options: BuildOptions): Promise<Built> {
  const log = options.log ?? createLog('silent', () => {});
  const clock = options.clock ?? { now: () => Date.now() };
  const inner = await openStore({
    ...options.database,
    indexes: indexesOf(kinds()),
    nodeKinds: nodeKindsOf(kinds()),
    log: (message, error) => log.error(message, error === undefined ? {} : { error: describeError(error) }),
  });
  try {
    const vault = await openVault(inner, {
      source: options.vaultKeys ?? ownKeys(options.database),
      scopeKinds: SCOPE_KINDS,
      warn: (message) => log.error(message),
    });
    const { store } = vault;
    let listening: () => AddressInfo | string | null = () => null;
    const outbound = createOutbound({ allow: options.hubAllow ?? [], self: () => originOf(listening()) });
    const requests = createRequestLog(store.requests, {
      onError: (message, error) => log.error(message, error === undefined ? {} : { error: describeError(error) }),
    });
    const events = { store, maker: eventMaker(kinds()), kindOfType: kindOfType(kinds()) };
    const insights = new EventIndex({
      ...events,
      clock,
      onError: (message, error) => log.error(message, { error: describeError(error) }),
    });
    const hub = options.hub ?? createHub(operations(), outbound);
    const directory = createDirectory({
      store,
      kinds: kinds(),
      ruleSets: [...ruleSets, ...(options.extraRules ?? [])],
      clock,
      ports: {
        vault,
        scim: options.scim ?? scimOverHttp(outbound),
        hub,
        requests,
        insights,
        mail: options.mail ?? mailOverSmtp(undefined, { from: 'muster@localhost' }),
        office365: options.office365 ?? graphDirectory(outbound),
        gsuite: options.gsuite ?? googleDirectory(outbound),
        psa: options.psa ?? psaOverHttp(outbound),
        webhooks: {
          receivers: webhooksOverHttp(outbound, () => clock.now()),
          feed: eventFeed(events),
          kept: store.webhooks,
          places: new WebhookPlaces(),
        },
      },
      ...(options.graphsInMemory === undefined ? {} : { graphsInMemory: options.graphsInMemory }),
    });
    const identityIn = async (scope: string) =>
      serverIdentity((await directory.runtime.organization(scope))?.row.scope ?? scope, 'job');
    const runner = new Runner({
      directory,
      jobs: store.jobs,
      now: () => clock.now(),
      identity: (job) => identityIn(job.scope),
      onError: (job, error) => log.error('a job failed', { job: job.type, id: job.id, error: describeError(error) }),
    });
    const waker = new WebhookWaker({
      store,
      wake: async (scope) => {
        const identity = await identityIn(scope);
        const caller = { identity, organization: undefined, door: 'job', requestId: 'job-webhooks' };
        await directory.runJob(scope, WAKE, {}, caller);
      },
      onError: (error) => log.error('webhooks could not be woken', { error: describeError(error) }),
    });
    waker.start();
    const mcp = createMcpFace({
      directory,
      catalogue: hub.catalogue,
      operations: operations(),
      version: version(),
      onError: (error, requestId) => log.error('an MCP request failed', { requestId, error: describeError(error) }),
    });
    const http = createHttpFace({
      directory,
      operations: operations(),
      settings: options.http ?? {},
      log,
      mounts: MCP_PATHS.map((path) => ({ path, methods: ['POST'], handler: mcp.handle })),
    });
    listening = () => http.server.address();
    return {
      store,
      vault,
      directory,
      runner,
      http,
      outbound,
      close: async () => {
        directory.release();
        // Fastify ends only what has begun: a server that never listened would wait for ever.
        await http.ready();
        // A connection on which no request has begun counts as busy, and browsers open such ones in advance.
        const impatient = setTimeout(() => http.server.closeAllConnections(), GRACE);
        await http.close();
        clearTimeout(impatient);
        await waker.close();
        await runner.stop();
        outbound.close();
        await insights.close();
        await requests.close();
        await vault.close();
        log.flush();
      },
    };
  } catch (error) {
    await inner.close();
    throw error;
  }
}

/** Where a server that listens can be asked from its own machine. */
function originOf(address: AddressInfo | string | null): string | undefined {
  if (address === null || typeof address === 'string') return undefined;
  const { address: host, family, port } = address;
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (host === '::') return `http://[::1]:${port}`;
  return URL.parse(`http://${family === 'IPv6' ? `[${host}]` : host}:${port}`)?.origin;
}

/** The kinds whose objects are scopes of the store. */
export const SCOPE_KINDS: readonly string[] = ['organization', 'provider'];

function ownKeys(database: BuildOptions['database']): KeySource {
  if ('dataFolder' in database) return fileSource(join(database.dataFolder, 'vault.key'));
  throw new TypeError('a database that servers may share needs keys that they share: vaultKeys');
}

/** Which fields the store indexes, as the contracts say. */
export const indexesOf = (all: readonly Kind[]): IndexDeclaration[] =>
  all
    .filter((kind) => (kind.indexed ?? []).length > 0)
    .map((kind) => ({ kind: kind.kind, fields: kind.indexed ?? [] }));

/** What a type of the graph is stored as. */
export const kindOfType = (all: readonly Kind[]): ((type: string) => string | undefined) => {
  const names = new Map(all.map((kind) => [kind.graphType as string | undefined, kind.kind]));
  return (type) => names.get(type);
};

/** The graph's types whose nodes have attributes of their own, and what they are stored as. */
export const nodeKindsOf = (all: readonly Kind[]) =>
  Object.fromEntries(
    all.filter((kind) => kind.graphType?.endsWith('_group')).map((kind) => [kind.graphType, kind.kind]),
  );

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operation } from '../kit/op.ts';
import { createHub } from '../hub/hub.ts';
import { createRequestLog } from '../hub/log/request-log.ts';
import { psaOverHttp } from '../outside/psa/psa.ts';
import { kinds, operations } from '../resources/catalogue.ts';
import { eventMaker } from '../resources/insights/event-maker.ts';
import { ruleSets } from '../resources/rules.ts';
import { bootstrap, rootProvider } from '../server/bootstrap.ts';
import { indexesOf, kindOfType, nodeKindsOf, SCOPE_KINDS } from '../server/build.ts';
import { openStore } from '../store/open.ts';
import { fileSource } from '../vault/sources.ts';
import { openVault } from '../vault/vault.ts';
import { webhooksOverHttp } from '../outside/webhooks/webhooks.ts';
import { Runner } from '../work/runner.ts';
import { CloudError, type CloudDirectoryPort, type GoogleAccess, type GraphAccess } from './cloud-port.ts';
import { createDirectory } from './directory.ts';
import { eventFeed } from './event-feed.ts';
import { EventIndex } from './event-index.ts';
import { serverIdentity } from './identify.ts';
import { OutboundError, type MailPort, type OutboundPort, type Ports, type ScimPort } from './ports.ts';
import type { PsaPorts } from './psa-port.ts';
import type { CallInput, Caller, CallResult, RuleSet } from './types.ts';
import { WebhookPlaces } from './webhook-places.ts';

/** No other server is reached. */
const NOWHERE: OutboundPort = {
  request: () => Promise.reject(new OutboundError('connect', 'there is no other directory', { sent: false })),
  check: () => undefined,
  self: () => undefined,
};

const noCloud = (): Promise<never> => Promise.reject(new CloudError('unreachable', 'there is no cloud directory'));
const NO_CLOUD: CloudDirectoryPort<unknown> = {
  check: noCloud,
  domains: noCloud,
  users: noCloud,
  get: noCloud,
  find: noCloud,
  create: noCloud,
  update: noCloud,
  setManager: noCloud,
};

/** A whole directory without faces, on the embedded engine in a temporary folder, with a clock that tests move. */
export async function testDirectory(
  options: {
    readonly now?: number;
    readonly graphsInMemory?: boolean;
    /** Stands in for other directories; none answers unless given. */
    readonly scim?: ScimPort;
    /** Stand in for cloud directories; none can be reached unless given. */
    readonly office365?: CloudDirectoryPort<GraphAccess>;
    readonly gsuite?: CloudDirectoryPort<GoogleAccess>;
    /** Takes mails; none is configured unless given. */
    readonly mail?: MailPort;
    /** Where providers keep customers and tickets; none is reached unless given. */
    readonly psa?: PsaPorts;
    /** Rules beside those of the resources. */
    readonly extraRules?: readonly RuleSet[];
  } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'muster-test-'));
  const clock = { at: options.now ?? Date.UTC(2026, 0, 5, 9), now: () => clock.at };
  const inner = await openStore({ dataFolder: folder, indexes: indexesOf(kinds()), nodeKinds: nodeKindsOf(kinds()) });
  const vault = await openVault(inner, {
    source: fileSource(join(folder, 'vault.key')),
    scopeKinds: SCOPE_KINDS,
    warn: () => undefined,
  });
  const { store } = vault;
  const failures: unknown[] = [];
  const requests = createRequestLog(store.requests, {
    onError: (message, error) => failures.push(error ?? new Error(message)),
  });
  const events = { store, maker: eventMaker(kinds()), kindOfType: kindOfType(kinds()) };
  const insights = new EventIndex({
    ...events,
    clock,
    onError: (_message, error) => failures.push(error),
  });
  const ports: Ports = {
    vault,
    hub: createHub(operations(), NOWHERE),
    requests,
    insights,
    mail: options.mail ?? { configured: false, from: 'muster@localhost', send: async () => undefined },
    psa: options.psa ?? psaOverHttp(NOWHERE),
    webhooks: {
      receivers: webhooksOverHttp(NOWHERE, () => clock.at),
      feed: eventFeed(events),
      kept: store.webhooks,
      places: new WebhookPlaces(),
    },
    scim: options.scim ?? { users: () => Promise.reject(new Error('there is no other directory')) },
    office365: options.office365 ?? NO_CLOUD,
    gsuite: options.gsuite ?? NO_CLOUD,
  };
  const directory = createDirectory({
    store,
    kinds: kinds(),
    ruleSets: [...ruleSets, ...(options.extraRules ?? [])],
    clock,
    ports,
    ...(options.graphsInMemory === undefined ? {} : { graphsInMemory: options.graphsInMemory }),
  });
  const first = await bootstrap(directory, store, { apiKey: undefined, organizationName: 'Test organization' });
  if (first === undefined) throw new Error('the test store was not new');
  const provider = (await rootProvider(store)) as string;
  const identity = await directory.identify({ type: 'apiKey', key: first.apiKey });
  const runner = new Runner({
    directory,
    jobs: store.jobs,
    now: () => clock.at,
    identity: async () => serverIdentity(provider, 'job'),
    onError: (_job, error) => failures.push(error),
  });

  /** Calls an operation as the first administrator, or as `caller` says; gives the answer parsed. */
  async function call(
    operation: Operation,
    input: Partial<CallInput> = {},
    caller: Partial<Caller> = {},
  ): Promise<{ readonly result: CallResult; readonly body: never }> {
    const result = await directory.call(
      operation,
      { params: {}, query: {}, headers: {}, body: undefined, ...input },
      { identity, organization: undefined, door: 'test', requestId: 'test', ...caller },
    );
    const { answer } = result;
    const body =
      answer.type === 'bytes'
        ? (JSON.parse(Buffer.from(answer.text).toString()) as never)
        : answer.type === 'value'
          ? (answer.value as never)
          : (undefined as never);
    return { result, body };
  }

  return {
    directory,
    store,
    clock,
    ports,
    vault,
    identity,
    organization: first.organization,
    provider,
    apiKey: first.apiKey,
    /** Where its database is. */
    folder,
    call,
    /** Runs every due job; throws the first error that one of them met. */
    async work(): Promise<number> {
      const ran = await runner.drain();
      if (failures.length > 0) throw failures[0] as Error;
      return ran;
    },
    async close(): Promise<void> {
      await insights.close();
      await requests.close();
      await vault.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

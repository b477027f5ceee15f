import { serverIdentity } from '../../directory/identify.ts';
import type { Document } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { rootProvider } from '../bootstrap.ts';
import type { Built } from '../build.ts';
import { loadDemo } from './load.ts';
import { FILLED } from './rules.ts';

/** The name of the organization that is filled: nobody should take it for a real one. */
export const DEMO_NAME = 'Demonstration organization (demo data)';

export interface DemoOptions {
  /** How many people: sizesFor() says how much of the rest. */
  readonly people: number;
  /** The organization that the first start has just made; undefined: one is made, unless there is one already. */
  readonly into: string | undefined;
  /** Where the progress is shown. */
  readonly out: NodeJS.WritableStream;
}

/**
 * Fills a demonstration organization through the pipeline, so that derived fields, log and reactions are real. Does
 * nothing where one is filled already. Names, attributes and memberships are the same in every run; ids and dates differ.
 */
export async function fillDemo(server: Built, options: DemoOptions): Promise<void> {
  const { out } = options;
  const provider = await rootProvider(server.store);
  if (provider === undefined) throw new Error('the server has not been started before');
  const standing = options.into === undefined ? await standingDemo(server, provider) : undefined;
  if (standing?.state === 'filled') {
    out.write(`The demonstration organization ${standing.id} is there already; it stays as it is.\n`);
    return;
  }
  if (standing?.state === 'unfinished') {
    out.write(
      `The demonstration organization ${standing.id} was left half filled; to have another one, DELETE /muster/v1/organizations/${standing.id}.\n`,
    );
    return;
  }
  const run = runner(server, provider);
  const organization = options.into ?? standing?.id ?? server.directory.runtime.newId();
  if (options.into === undefined && standing === undefined) {
    await run(provider, 'demo_organization', { id: organization, displayName: DEMO_NAME });
  }
  const started = performance.now();
  await loadDemo(server.directory.runtime, (type, payload) => run(organization, type, payload), options);
  await run(provider, 'demo_filled', { organization, people: options.people });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  out.write(`Filled the demonstration organization ${organization} with demo data in ${seconds} s.\n`);
}

const runner = (server: Built, provider: string) => (scope: string, type: string, payload: Document) =>
  server.directory.runJob(scope, type, payload, {
    identity: serverIdentity(provider, 'demo'),
    organization: undefined,
    door: 'demo',
    requestId: 'demo',
  });

/** The organization that an earlier start made. */
async function standingDemo(server: Built, provider: string) {
  const where = compare('eq', 'displayName', DEMO_NAME);
  const { rows } = await server.store.read.list(provider, {
    kinds: ['organization'],
    where,
    sort: [],
    skip: 0,
    limit: 100,
  });
  for (const { id, doc, secret } of rows) {
    const { settings } = JSON.parse(doc) as { readonly settings?: { readonly pendingDelete?: boolean } };
    if (settings?.pendingDelete === true) continue;
    if (secret !== null && FILLED in (JSON.parse(secret) as object)) return { id, state: 'filled' } as const;
    const begun = (await server.store.read.count(id, 'user_group')) > 0;
    return { id, state: begun ? 'unfinished' : 'empty' } as const;
  }
  return undefined;
}

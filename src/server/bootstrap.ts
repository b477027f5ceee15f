import { keptKey, newKey } from '../directory/keys.ts';
import { serverIdentity } from '../directory/identify.ts';
import type { RunningDirectory } from '../directory/directory.ts';
import { KEY_PREFIX } from '../resources/api-keys/rules.ts';
import { ROOT_PROVIDER } from '../resources/providers/root.ts';
import { SERVER, type Store } from '../store/port.ts';

/** What the first start made: shown once. */
export interface FirstStart {
  readonly organization: string;
  readonly apiKey: string;
}

/** The id of the provider that this server belongs to; undefined before the first start. */
export async function rootProvider(store: Store): Promise<string | undefined> {
  const row = await store.read.byKey({ scope: SERVER, kind: 'provider', name: 'name', value: ROOT_PROVIDER });
  return row?.id;
}

/**
 * Makes the provider, one organization, one administrator and one API key, all or nothing. Of two servers that start at
 * once on one database the second finds it done.
 */
export async function bootstrap(
  directory: RunningDirectory,
  store: Store,
  options: { readonly apiKey: string | undefined; readonly organizationName: string },
): Promise<FirstStart | undefined> {
  if ((await rootProvider(store)) !== undefined) return undefined;
  const provider = directory.runtime.newId();
  const organization = directory.runtime.newId();
  const key = options.apiKey === undefined ? newKey(KEY_PREFIX) : keptKey(options.apiKey);
  try {
    await directory.runJob(
      provider,
      'bootstrap',
      {
        organization: { id: organization, displayName: options.organizationName },
        administrator: { id: directory.runtime.newId(), email: 'admin@muster.invalid' },
        key: { hash: key.hash, prefix: key.prefix },
      },
      {
        identity: serverIdentity(provider, 'bootstrap'),
        organization: undefined,
        door: 'bootstrap',
        requestId: 'bootstrap',
      },
    );
  } catch (error) {
    if ((await rootProvider(store)) !== undefined) return undefined;
    throw error;
  }
  return { organization, apiKey: key.key };
}

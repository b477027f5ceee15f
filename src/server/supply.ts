import { serverIdentity } from '../directory/identify.ts';
import type { RunningDirectory } from '../directory/directory.ts';
import { ENSURE_ALL } from '../resources/ldap-servers/rules.ts';
import { DERIVE_ALL } from '../resources/organizations/rules.ts';
import type { Store } from '../store/port.ts';
import { rootProvider } from './bootstrap.ts';

/**
 * Looks at each start for what organizations of an earlier version lack: what is derived of them they get at once, for all
 * else a job is left for each that lacks something.
 * What a new organization has comes with it.
 */
export async function supply(directory: RunningDirectory, store: Store): Promise<void> {
  const provider = await rootProvider(store);
  if (provider === undefined) return;
  const identity = serverIdentity(provider, 'supply');
  for (const job of [DERIVE_ALL, ENSURE_ALL])
    await directory.runJob(provider, job, {}, { identity, organization: undefined, door: 'job', requestId: 'supply' });
}

import { serverIdentity } from '../directory/identify.ts';
import type { RunningDirectory } from '../directory/directory.ts';
import { ENSURE_ALL } from '../resources/ldap-servers/rules.ts';
import type { Store } from '../store/port.ts';
import { rootProvider } from './bootstrap.ts';

/**
 * Looks at each start for what organizations of an earlier version lack, and leaves a job for each that lacks something.
 * What a new organization has comes with it.
 */
export async function supply(directory: RunningDirectory, store: Store): Promise<void> {
  const provider = await rootProvider(store);
  if (provider === undefined) return;
  await directory.runJob(
    provider,
    ENSURE_ALL,
    {},
    { identity: serverIdentity(provider, 'supply'), organization: undefined, door: 'job', requestId: 'supply' },
  );
}

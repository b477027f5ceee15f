import type { HubPort, Validation } from '../../directory/hub-port.ts';
import { MusterError } from '../../kit/errors.ts';
import type { Settled } from './settle.ts';
import { targetBy, type Setup } from './setup.ts';

type Refusal = Extract<Validation, { readonly ok: false }>;

/** The property of the credentials that each refusal is about. */
function fieldOf({ reason }: Refusal, { setup, secrets }: Settled): string {
  switch (reason) {
    case 'bad_key':
    case 'forbidden':
      return secrets.api_key === undefined ? 'credentials.client_secret' : 'credentials.api_key';
    case 'wrong_region':
      return 'credentials.region';
    case 'organization_needed':
    case 'organization_unknown':
      return 'credentials.organization_id';
    case 'network':
    case 'not_a_directory':
      return setup.region === 'custom' ? 'credentials.base_url' : 'credentials.region';
    default:
      return reason satisfies never;
  }
}

/** Where each organization is chosen by the mapping, none need be selected beforehand. */
const isRefused = (found: Validation, { multiple_organizations }: Setup): found is Refusal =>
  !found.ok && !(found.reason === 'organization_needed' && multiple_organizations);

/**
 * Tries credentials by a real call; gives the setup with what was learned.
 * @throws MusterError `unprocessable`, which says what is wrong in the user's terms
 */
export async function proven(hub: HubPort, account: string, settled: Settled, signal?: AbortSignal): Promise<Setup> {
  const { setup, secrets } = settled;
  const found = await hub.validate(targetBy(hub, account, setup, secrets, setup.organization_id ?? undefined), signal);
  if (isRefused(found, setup)) {
    const field = fieldOf(found, settled);
    throw new MusterError('unprocessable', `${field}: ${found.message}`, {
      violations: [{ field, description: found.message }],
    });
  }
  return found.ok ? { ...setup, software: found.software, live_secret: found.live ?? setup.live_secret } : setup;
}

/** The same of an account as it stands: what is wrong, if anything is. */
export async function tried(
  hub: HubPort,
  account: string,
  { setup, secrets }: Pick<Settled, 'setup' | 'secrets'>,
): Promise<{ readonly setup: Setup; readonly failure: Refusal | undefined }> {
  const found = await hub.validate(targetBy(hub, account, setup, secrets, setup.organization_id ?? undefined));
  if (isRefused(found, setup)) return { setup, failure: found };
  const learned = found.ok ? { software: found.software, live_secret: found.live ?? setup.live_secret } : {};
  return { setup: { ...setup, ...learned }, failure: undefined };
}

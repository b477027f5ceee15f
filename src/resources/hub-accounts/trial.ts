import type { HubPort, Validation } from '../../directory/hub-port.ts';
import { MusterError } from '../../kit/errors.ts';
import type { Settled } from './settle.ts';
import { targetBy, type Setup } from './setup.ts';

type Refusal = Extract<Validation, { readonly ok: false }>;

/** The property of the credentials that each refusal is about. */
function fieldOf({ reason }: Refusal, { setup, secrets }: Tried): string {
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

const ask = (hub: HubPort, account: string, { setup, secrets }: Tried, signal?: AbortSignal): Promise<Validation> =>
  hub.validate(targetBy(hub, account, setup, secrets, setup.organization_id ?? undefined), signal, {
    several: setup.multiple_organizations,
  });
type Tried = Pick<Settled, 'setup' | 'secrets'>;

/**
 * Tries credentials by a real call; gives the setup with what was learned.
 * @throws MusterError `unprocessable`, which says what is wrong in the user's terms
 */
export async function proven(hub: HubPort, account: string, settled: Settled): Promise<Setup> {
  const { setup, failure } = await tried(hub, account, settled);
  if (failure === undefined) return setup;
  const field = fieldOf(failure, settled);
  throw new MusterError('unprocessable', `${field}: ${failure.message}`, {
    violations: [{ field, description: failure.message }],
  });
}

/** The same without complaint: what is wrong, if anything is. */
export async function tried(
  hub: HubPort,
  account: string,
  given: Tried,
  signal?: AbortSignal,
): Promise<{ readonly setup: Setup; readonly failure: Refusal | undefined }> {
  const { setup } = given;
  const found = await ask(hub, account, given, signal);
  if (!found.ok) return { setup, failure: found };
  const { software, live = setup.live_secret } = found;
  return { setup: { ...setup, software, live_secret: live }, failure: undefined };
}

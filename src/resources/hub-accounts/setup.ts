import type { HubPort, Region, Target } from '../../directory/hub-port.ts';
import type { Document, Entry } from '../../directory/types.ts';

/** How an account reaches its directory, as it is kept. */
export interface Setup {
  readonly region: Region;
  readonly base_url: string;
  readonly software: Target['software'];
  readonly organization_id: string | null;
  readonly multiple_organizations: boolean;
  readonly client_id?: string | undefined;
  readonly live_secret: 1 | 2;
  readonly secrets: number;
  readonly key_expires_at: string | null;
}

/** What an account signs in with, by the names in its secret part. */
export interface Secrets {
  readonly api_key?: string | undefined;
  readonly client_secret?: string | undefined;
  readonly client_secret_2?: string | undefined;
}

export const setupOf = ({ doc }: Pick<Entry, 'doc'>): Setup => doc.setup_information as unknown as Setup;
export const secretsOf = ({ secret }: Pick<Entry, 'secret'>): Secrets => secret as Secrets;
export const setupDocument = (setup: Setup): Document => ({ setup_information: setup });

/** A directory as whom an account is used, with `organization` for x-org-id. */
export function targetBy(
  hub: Pick<HubPort, 'tokenUrl'>,
  account: string,
  setup: Setup,
  secrets: Secrets,
  organization: string | undefined,
): Target {
  const { base_url: baseUrl, software } = setup;
  return { account, baseUrl, software, credentials: credentialsBy(hub, setup, secrets), organization };
}

function credentialsBy(hub: Pick<HubPort, 'tokenUrl'>, setup: Setup, secrets: Secrets): Target['credentials'] {
  if (secrets.api_key !== undefined) return { type: 'api_key', key: secrets.api_key };
  const second = secrets.client_secret_2;
  return {
    type: 'oauth',
    clientId: setup.client_id ?? '',
    secrets: [secrets.client_secret ?? '', second],
    live: second === undefined ? 1 : setup.live_secret,
    tokenUrl: hub.tokenUrl(setup.base_url),
  };
}

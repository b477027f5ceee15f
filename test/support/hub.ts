import type {
  Catalogue,
  HubPort,
  Region,
  Rotation,
  Target,
  Validation,
  VendorOrganization,
} from '../../src/directory/hub-port.ts';
import { createCatalogue } from '../../src/hub/catalogue/catalogue.ts';
import { redacted, withoutSecrets } from '../../src/hub/execute/redact.ts';
import { invalidField, MusterError } from '../../src/kit/errors.ts';
import { operations } from '../../src/resources/catalogue.ts';

/** What a scripted hub was asked, in order: without secrets, but for the target that a test looks at itself. */
export interface Asked {
  readonly what: 'validate' | 'organizations' | 'rotate' | 'revoke';
  readonly target: Target;
  /** Of `revoke`: the name of the secret. */
  readonly secret?: string;
}

/** What it answers; a test changes it as it goes. */
export interface Script {
  validate: (target: Target) => Validation;
  organizations: readonly VendorOrganization[];
  rotate: (target: Target) => Rotation | Promise<Rotation>;
}

/** A key or client secret with this in it is refused. */
export const REFUSED = 'refused';

const REGIONS: Readonly<Record<Exclude<Region, 'custom'>, string>> = {
  us: 'https://console.jumpcloud.com',
  eu: 'https://console.eu.jumpcloud.com',
  in: 'https://console.in.jumpcloud.com',
  self: 'http://127.0.0.1:1',
};

let catalogue: Catalogue | undefined;

/** A directory of two organizations behind every account, which takes all secrets but those that say they are refused. */
export function scriptedHub(): HubPort & { readonly asked: Asked[]; readonly script: Script } {
  const asked: Asked[] = [];
  let minted = 0;
  const script: Script = {
    validate: bySecret,
    organizations: [
      { id: 'a'.repeat(24), name: 'Acme, Inc.' },
      { id: 'b'.repeat(24), name: 'Beta GmbH' },
    ],
    rotate: ({ credentials }) => {
      if (credentials.type !== 'oauth') throw new MusterError('unprocessable', 'there is no client secret');
      minted += 1;
      return {
        secret: `minted-client-secret-${minted}`,
        slot: credentials.live === 1 ? 2 : 1,
        expiresAt: undefined,
        minted: `config-${minted}`,
        replaced: `config-${minted - 1}`,
      };
    },
  };
  return {
    asked,
    script,
    catalogue: (catalogue ??= createCatalogue(operations())),
    // What the directory would have answered is nothing.
    execute: async (_target, _action, _given, { plan }) => ({
      ok: true,
      status: 200,
      data: plan === true ? { plan: true, changes: [], gains: [], losses: [], truncated: false } : {},
      untrusted: [],
      masked: 0,
      requests: [],
      duration: 1,
      ...(plan === true ? { planned: 'by-directory', state: 'as it was' } : {}),
    }),
    redact: (value) => redacted(value),
    withoutSecrets,
    digest: (about, state) => JSON.stringify([about, state]),
    validate: async (target) => {
      asked.push({ what: 'validate', target });
      return script.validate(target);
    },
    organizations: async (target) => {
      asked.push({ what: 'organizations', target });
      return script.organizations;
    },
    rotate: async (target) => {
      asked.push({ what: 'rotate', target });
      return script.rotate(target);
    },
    revoke: async (target, secret) => {
      asked.push({ what: 'revoke', target, secret });
    },
    baseUrl: (region, url) => {
      if (region !== 'custom') return REGIONS[region];
      const parsed = URL.parse(url ?? '');
      if (parsed === null || !/^https?:$/.test(parsed.protocol)) throw invalidField('base_url', 'has to be a URL');
      return parsed.origin;
    },
    tokenUrl: (baseUrl) => `${baseUrl}/oauth2/token`,
  };
}

function bySecret({ credentials }: Target): Validation {
  const first = credentials.type === 'api_key' ? credentials.key : credentials.secrets[credentials.live - 1];
  const second = credentials.type === 'api_key' ? undefined : credentials.secrets[credentials.live === 1 ? 1 : 0];
  const good = { ok: true, software: 'other', organizations: 2 } as const;
  if (first?.includes(REFUSED) !== true) return good;
  if (second !== undefined && !second.includes(REFUSED) && credentials.type === 'oauth')
    return { ...good, live: credentials.live === 1 ? 2 : 1 };
  return { ok: false, reason: 'bad_key', message: 'The key is refused: check that it was copied whole.' };
}

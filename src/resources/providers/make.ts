import type { Entry, ScopedWriter } from '../../directory/types.ts';
import { administratorKind } from '../administrators/contract.ts';
import { apiKeyKind } from '../api-keys/contract.ts';
import { providerKind } from './contract.ts';

export interface FirstAdministrator {
  readonly id?: string;
  readonly email: string;
  /** The organization that it acts for when a request selects none; empty for none. */
  readonly organization: string;
  readonly key: { readonly hash: string; readonly prefix: string; readonly expiresAt: string | null };
}

/** Makes a provider of a scope, with an administrator of everything in it, and that one's key. */
export async function makeProvider(
  here: ScopedWriter,
  name: string,
  { id, email, organization, key }: FirstAdministrator,
  now: number,
): Promise<{ readonly provider: Entry; readonly administrator: Entry }> {
  const createdAt = new Date(now).toISOString();
  const { prefix, expiresAt } = key;
  const provider = await here.insert(providerKind, { name }, {}, { id: here.scope });
  const administrator = await here.insert(
    administratorKind,
    {
      email,
      roleName: 'Administrator With Billing',
      roleNames: ['Administrator With Billing'],
      organization,
      reach: ['all'],
      apiKeySet: true,
      apiKeyUpdatedAt: createdAt,
      apiKeyHash: { prefix, createdAt, expireAt: expiresAt },
    },
    {},
    id === undefined ? {} : { id },
  );
  const named = { administrator: administrator.id, name: 'First key', prefix, createdAt, expiresAt };
  await here.insert(apiKeyKind, named, { hash: key.hash });
  return { provider, administrator };
}

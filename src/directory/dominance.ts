import { forbidden } from '../kit/errors.ts';
import type { Scope } from '../kit/scopes.ts';
import type { StoreReader } from '../store/port.ts';
import { administratorScopes } from './roles.ts';
import type { Document, Identity, ReadContext } from './types.ts';

type Asking = Pick<ReadContext, 'identity' | 'unsafeStore'>;

/**
 * Nobody hands out, or takes over, more than they have: a caller may change an administrator, or make a key for one, only
 * when the administrator's roles and organizations are among the caller's own. Throws forbidden.
 */
export async function mustDominate({ identity, unsafeStore }: Asking, administrator: Document): Promise<void> {
  if (identity.type === 'server') return;
  const reach = (administrator.reach ?? []) as readonly string[];
  for (const organization of reach) {
    if (!mayReach(identity, organization))
      throw forbidden('the administrator acts for organizations that the caller does not');
  }
  mustHold(identity, await administratorScopes(unsafeStore, administrator));
}

/** The same of the scopes of a role. @throws MusterError forbidden, naming the first that the caller does not have */
export function mustHold(identity: Identity, scopes: Iterable<Scope>): void {
  if (identity.type === 'server') return;
  for (const scope of scopes) {
    if (!identity.scopes.has(scope)) throw forbidden(`the role includes ${scope}, which the caller's does not`);
  }
}

/** Whether one administrator has everything that another has. */
export async function covers(store: StoreReader, one: Document, other: Document): Promise<boolean> {
  const [own, theirs] = [one, other].map((doc) => (doc.reach ?? []) as readonly string[]) as [
    readonly string[],
    readonly string[],
  ];
  if (!own.includes('all') && !theirs.every((organization) => own.includes(organization))) return false;
  const scopes = await administratorScopes(store, one);
  return [...(await administratorScopes(store, other))].every((scope) => scopes.has(scope));
}

function mayReach({ organizations }: Identity, organization: string): boolean {
  return organizations === 'all' || (organization !== 'all' && organizations.has(organization));
}

import { forbidden } from '../kit/errors.ts';
import { scopesOf } from './roles.ts';
import type { Document, Identity } from './types.ts';

/**
 * Nobody hands out, or takes over, more than they have: a caller may change an administrator, or make a key for one, only
 * when the administrator's roles and organizations are among the caller's own. Throws forbidden.
 */
export function mustDominate(identity: Identity, administrator: Document): void {
  if (identity.type === 'server') return;
  const reach = (administrator.reach ?? []) as readonly string[];
  for (const organization of reach) {
    if (!mayReach(identity, organization))
      throw forbidden('the administrator acts for organizations that the caller does not');
  }
  for (const scope of scopesOf((administrator.roleNames ?? []) as readonly string[])) {
    if (!identity.scopes.has(scope)) throw forbidden(`the role includes ${scope}, which the caller's does not`);
  }
}

/** Whether one administrator has everything that another has. */
export function covers(one: Document, other: Document): boolean {
  const [own, theirs] = [one, other].map((doc) => (doc.reach ?? []) as readonly string[]) as [
    readonly string[],
    readonly string[],
  ];
  const scopes = scopesOf((one.roleNames ?? []) as readonly string[]);
  return (
    (own.includes('all') || theirs.every((organization) => own.includes(organization))) &&
    [...scopesOf((other.roleNames ?? []) as readonly string[])].every((scope) => scopes.has(scope))
  );
}

function mayReach({ organizations }: Identity, organization: string): boolean {
  return organizations === 'all' || (organization !== 'all' && organizations.has(organization));
}

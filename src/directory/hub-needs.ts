import { PROVIDER_SCOPES, SCOPES, type Scope } from '../kit/scopes.ts';
import type { Action } from './hub-port.ts';
import type { Identity } from './types.ts';

/**
 * Scopes over who may do what. The directory measures such a change by whoever signs in there, and that is the linked
 * account, whose permissions may be more than the caller's.
 */
const OVER_ACCESS: ReadonlySet<string> = new Set<Scope>(['administrators.write', 'accounts.write']);

/**
 * What a caller lacks here to run an action with a linked account's credentials, as the end of a sentence; undefined for
 * nothing. What anybody may do for oneself (`known`) is done for the account's own administrator: with a change of access
 * it is for who may everything already, and so gains nothing.
 */
export function lacking(identity: Identity, scope: Action['scope']): string | undefined {
  if (identity.type === 'server' || scope === undefined || scope === 'public') return undefined;
  if (scope === 'known' || OVER_ACCESS.has(scope)) {
    return identity.actsForProvider && SCOPES.every((each) => identity.scopes.has(each))
      ? undefined
      : 'concerns who may do what: by a linked account that is for administrators with every scope who act for the whole provider';
  }
  if (!identity.scopes.has(scope)) return `needs ${scope}, which the caller's role does not include`;
  return PROVIDER_SCOPES.has(scope) && !identity.actsForProvider
    ? `needs ${scope}, which is for administrators who act for the whole provider`
    : undefined;
}

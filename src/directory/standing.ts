import type { Entry } from './types.ts';

/** Where an organization stands. One that is being deleted is gone already: what comes into it now would be left behind. */
export type Standing = 'open' | 'suspended' | 'gone';

export function standingOf(organization: Pick<Entry, 'doc' | 'secret'> | undefined): Standing {
  if (organization === undefined) return 'gone';
  const { pendingDelete } = (organization.doc.settings ?? {}) as { readonly pendingDelete?: boolean };
  if (pendingDelete === true) return 'gone';
  return organization.secret.suspended === true ? 'suspended' : 'open';
}

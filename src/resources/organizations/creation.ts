import { forbidden } from '../../kit/errors.ts';
import type { Document, Identity, WriteContext } from '../../directory/types.ts';
import { providerKind } from '../providers/contract.ts';

/** @throws MusterError `forbidden` where the provider has said that it wants no more organizations */
export async function mayCreate(ctx: WriteContext): Promise<void> {
  const provider = await ctx.here.require(providerKind, ctx.here.scope);
  if (provider.doc.disallowOrgCreation !== true) return;
  throw forbidden(
    'the provider may have no new organizations; PATCH /muster/v1/provider with disallowOrgCreation: false allows them',
  );
}

/**
 * How many users an organization may have is its provider's word, though it stands among the organization's settings.
 * @throws MusterError `forbidden` for who would change it and does not decide on organizations
 */
export function mayLimit({ scopes, actsForProvider }: Identity, present: Document, given: Document): void {
  if (given.maxSystemUsers === undefined || given.maxSystemUsers === present.maxSystemUsers) return;
  if (actsForProvider && scopes.has('organizations.write')) return;
  throw forbidden('settings.maxSystemUsers: needs organizations.write of the provider; leave it out, or as it is');
}

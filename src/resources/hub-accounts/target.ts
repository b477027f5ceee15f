import type { Target } from '../../directory/hub-port.ts';
import type { Entry, ReadContext } from '../../directory/types.ts';
import { conflict, invalidField, MusterError } from '../../kit/errors.ts';
import { mappingOf } from '../hub-mappings/find.ts';
import { ownOrganization } from './own.ts';
import { reasonsOf } from './reasons.ts';
import { secretsOf, setupOf, targetBy } from './setup.ts';
import { ownsAccount } from './visible.ts';

/** The organization that a run is for. */
export interface Resolved {
  /** The own organization's id, where one was named or the account is one's. */
  readonly own?: string;
  /** The directory's organization, where one is selected there. */
  readonly vendor?: string;
  /** What people call it. */
  readonly name?: string;
  /** True when it is the account's default, for want of a mapping or of a name. */
  readonly defaulted: boolean;
}

type Asking = Pick<ReadContext, 'here' | 'identity' | 'ports'>;

/** Refuses an account that is not to be used, and says why. */
export function mustBeActive(account: Entry): void {
  if (account.doc.status === 'active') return;
  const reasons = reasonsOf(account.doc).map(({ description }) => description);
  throw conflict(`the linked account is ${String(account.doc.status)}: ${reasons.join(' ')}`);
}

/** An account's directory, without regard to organizations: what its mapping is made with. */
export function bareTarget({ ports }: Pick<ReadContext, 'ports'>, account: Entry): Target {
  mustBeActive(account);
  return targetBy(ports.hub, account.id, setupOf(account), secretsOf(account), undefined);
}

/**
 * Whom a run is for: the account's directory, and which of its organizations. `ctx.here` is the provider's scope, and the
 * account one that the caller may know of (`visibleAccount`). Whoever is only mapped to an account that was linked for
 * somebody else has to name an organization, and never gets the default: that one is somebody else's.
 * @param own - the id of an own organization
 * @throws MusterError `conflict`, `invalid` or `not_found`
 */
export async function targetOf(
  ctx: Asking,
  account: Entry,
  own: string | undefined,
): Promise<{ readonly target: Target; readonly organization: Resolved | undefined }> {
  mustBeActive(account);
  const setup = setupOf(account);
  const organization = setup.multiple_organizations ? await among(ctx, account, own) : await single(ctx, account, own);
  const target = targetBy(ctx.ports.hub, account.id, setup, secretsOf(account), organization?.vendor);
  return { target, organization };
}

/** An account of one organization is its owner's, whether that is named or not. */
async function single(ctx: Asking, account: Entry, own: string | undefined): Promise<Resolved | undefined> {
  const { origin_owner_id, origin_owner_name } = account.doc;
  const { organization_id } = setupOf(account);
  if (own !== undefined && own !== origin_owner_id) {
    await ownOrganization(ctx, ctx.identity.organizations, own);
    throw invalidField(
      'organization',
      'the linked account is of one organization; leave it out, or turn multiple_organizations on and map it',
    );
  }
  return {
    ...(own === undefined ? {} : { own }),
    ...(organization_id === null ? {} : { vendor: organization_id }),
    name: String(origin_owner_name),
    defaulted: false,
  };
}

async function among(ctx: Asking, account: Entry, own: string | undefined): Promise<Resolved> {
  const usual = ownsAccount(ctx, account) ? setupOf(account).organization_id : null;
  if (own === undefined) {
    if (usual !== null) return { vendor: usual, defaulted: true };
    throw invalidField(
      'organization',
      'is required: the linked account is of several organizations; GET /hub/accounts/{id}/mapping lists them',
    );
  }
  const organization = await ownOrganization(ctx, ctx.identity.organizations, own);
  const name = String(organization.doc.displayName);
  const mapping = await mappingOf(ctx, account, own);
  if (mapping !== undefined) {
    const { id } = mapping.doc.vendor as { readonly id: string };
    return { own, vendor: id, name, defaulted: false };
  }
  if (usual !== null) return { own, vendor: usual, name, defaulted: true };
  const message = `organization: ${JSON.stringify(name)} is unmapped; PUT /hub/accounts/${account.id}/mapping maps it`;
  throw new MusterError('conflict', message, { violations: [{ field: 'organization', description: 'unmapped' }] });
}

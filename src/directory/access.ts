import { forbidden, invalid, MusterError, notFound, unauthenticated } from '../kit/errors.ts';
import { isOfAgents, type Operation } from '../kit/op.ts';
import { PROVIDER_SCOPES } from '../kit/scopes.ts';
import type { Runtime } from './runtime.ts';
import { standingOf } from './standing.ts';
import type { Caller, ValidInput } from './types.ts';

/** May this caller use this operation at all? Throws unauthenticated or forbidden. */
export function authorise(operation: Operation, caller: Caller, input: ValidInput): void {
  const { identity } = caller;
  if (operation.access === 'public') return;
  if (identity.type === 'anonymous') throw unauthenticated('an API key is required');
  if (identity.type === 'system') return authoriseDevice(operation, caller, input);
  if (isOfAgents(operation)) {
    throw forbidden('this is for the agent of a device, which signs its requests; no key opens it');
  }
  if (operation.access === 'known' || identity.type === 'server') return;
  if (!identity.scopes.has(operation.access)) {
    throw forbidden(`this needs ${operation.access}, which the caller's role does not include`);
  }
  if (PROVIDER_SCOPES.has(operation.access) && !identity.actsForProvider) {
    throw forbidden(`this needs ${operation.access}, which is for administrators who act for the whole provider`);
  }
}

/** A device acts for itself, on the routes that say so, and on nothing else (handbook 1.5). */
function authoriseDevice(operation: Operation, { identity }: Caller, input: ValidInput): void {
  const context = operation.systemContext;
  if (context === undefined) throw unauthenticated('this route is not open to a device');
  if ('agent' in context) {
    if (identity.signed !== 'body') {
      throw unauthenticated('the body has to be signed too: headers="request-line date digest", and a Digest header');
    }
    return;
  }
  if ('self' in context) {
    if (input.params[context.self] !== identity.id) throw unauthenticated('a device may act on its own system only');
    if (operation.verb?.name === 'associate') mayBind(input);
    return;
  }
  const { id } = input.body as { readonly id?: unknown };
  if (typeof id !== 'string' || id.toLowerCase() !== identity.id) {
    throw unauthenticated('a device may change its own membership only');
  }
}

/** People may be bound to it; what a device is sent, with the secrets in it, is not for the device to choose. */
function mayBind({ body }: ValidInput): void {
  const { op, type } = body as { readonly op?: unknown; readonly type?: unknown };
  if (op === 'add' && type !== 'user' && type !== 'user_group') {
    throw unauthenticated('a device may bind users and user groups to itself, and nothing else');
  }
}

/** Where the call acts: the scope, and the selected organization. Handbook 1.3. */
export async function selectScope(
  runtime: Runtime,
  operation: Operation,
  caller: Caller,
): Promise<{
  readonly scope: string;
  readonly organization: string | undefined;
  readonly organizations?: readonly string[];
}> {
  const { identity } = caller;
  const header = caller.organization === undefined || caller.organization === '' ? undefined : caller.organization;
  if (operation.reach === 'server') return { scope: identity.home, organization: undefined };
  if (operation.reach === 'provider') {
    if (header !== undefined && operation.acceptsOrganizationHeader !== true) {
      throw forbidden('organization selection not allowed via header');
    }
    const several = operation.severalOrganizations === true ? header?.split(',').map((each) => each.trim()) : undefined;
    if (several !== undefined && several.length > 1) {
      const organizations = new Set<string>();
      for (const each of several) if (each !== '') organizations.add(await selected(runtime, caller, each));
      return { scope: identity.provider, organization: [...organizations][0], organizations: [...organizations] };
    }
    const organization =
      header === undefined ? await standing(runtime, caller) : await selected(runtime, caller, header);
    return { scope: identity.provider, organization };
  }
  const organization = header === undefined ? onlyOrganization(caller) : await selected(runtime, caller, header);
  if (organization === undefined) throw unauthenticated('no organization selected');
  if (header === undefined) await usable(runtime, caller, organization);
  return { scope: organization, organization };
}

/**
 * The organization meant where none has to be: none when it is suspended or gone, so that nothing of it is reached by
 * way of the provider, and who acts for others too is not shut out with it.
 */
async function standing(runtime: Runtime, caller: Caller): Promise<string | undefined> {
  const organization = onlyOrganization(caller);
  if (organization === undefined) return undefined;
  try {
    await usable(runtime, caller, organization);
    return organization;
  } catch (error) {
    if (error instanceof MusterError) return undefined;
    throw error;
  }
}

/** The organization that a request without a selection means: the identity's default, or the only one it has. */
function onlyOrganization({ identity }: Caller): string | undefined {
  if (identity.defaultOrganization !== undefined) return identity.defaultOrganization;
  if (identity.organizations === 'all' || identity.organizations.size !== 1) return undefined;
  return [...identity.organizations][0];
}

async function selected(runtime: Runtime, caller: Caller, header: string): Promise<string> {
  if (!/^[0-9a-fA-F]{24}$/.test(header)) throw invalid('x-org-id: must be 24 hexadecimal digits');
  const id = header.toLowerCase();
  await usable(runtime, caller, id);
  return id;
}

/** Another's organization answers as a missing one does. */
async function usable(runtime: Runtime, { identity }: Caller, id: string): Promise<void> {
  const entry = await runtime.organization(id);
  const reachable =
    identity.organizations === 'all' ? entry?.row.scope === identity.provider : identity.organizations.has(id);
  const standing = standingOf(entry);
  if (!reachable || standing === 'gone') throw notFound('organization');
  if (standing === 'suspended') throw forbidden('the organization is suspended');
}

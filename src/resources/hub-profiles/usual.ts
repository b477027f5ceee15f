import type { Entry, ReadContext, WriteContext } from '../../directory/types.ts';
import { usualProject } from '../hub-projects/usual.ts';
import { hubProfileKind } from './contract.ts';

export type AuthMethod = 'api_key' | 'oauth2_service_account';

/** Names of the profiles that accounts have whose linking names none, by their way to sign in. */
export const USUAL_PROFILES: Readonly<Record<AuthMethod, string>> = {
  api_key: 'JumpCloud - API Key',
  oauth2_service_account: 'JumpCloud - OAuth 2.0 (Service Account)',
};

/** The profile of its name, where there is one that signs in so. */
export async function presentProfile(
  { here }: Pick<ReadContext, 'here'>,
  method: AuthMethod,
): Promise<Entry | undefined> {
  const entry = await here.byUnique(hubProfileKind, 'name', USUAL_PROFILES[method]);
  return entry?.doc.auth_method === method ? entry : undefined;
}

/** The same; made when it is first needed. */
export async function usualProfile(ctx: Pick<WriteContext, 'here'>, method: AuthMethod): Promise<Entry> {
  const present = await presentProfile(ctx, method);
  if (present !== undefined) return present;
  const project = (await usualProject(ctx)).id;
  return ctx.here.insert(hubProfileKind, { name: USUAL_PROFILES[method], auth_method: method, project });
}

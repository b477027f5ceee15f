import type { ReadContext } from '../../directory/types.ts';
import { forbidden } from '../../kit/errors.ts';
import { providerKind } from './contract.ts';

/** The name of the provider that the first start makes: the one that runs the server. */
export const ROOT_PROVIDER = 'Muster';

/** @throws MusterError `forbidden` for whoever belongs to another provider; `what` is the whole server's, e.g. "the vault" */
export async function onlyForRoot(ctx: ReadContext, what: string): Promise<void> {
  const root = await ctx.here.byUnique(providerKind, 'name', ROOT_PROVIDER);
  if (root === undefined) throw forbidden(`${what} is for administrators of the provider that runs the server`);
}

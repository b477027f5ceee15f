import { CloudError } from '../../directory/cloud-port.ts';
import type { Document, ReadContext } from '../../directory/types.ts';
import { MusterError, notFound } from '../../kit/errors.ts';
import { standingAt } from '../organizations/standing.ts';
import { refusalOf } from './failures.ts';
import { PRODUCTS } from './products.ts';
import { translatorOf } from './translate.ts';

/**
 * The body of a new user, of the account that a row of a bulk job names. Asks the other side.
 * @throws MusterError: what is wrong with the account; `unavailable` for what passes
 */
export async function userOfAccount(ctx: ReadContext, row: Document): Promise<Document> {
  // Nothing is asked for an organization that is suspended; the row goes on when it is resumed.
  if ((await standingAt(ctx, ctx.here.scope)) !== 'open')
    throw new MusterError('unavailable', 'the organization is suspended');
  const account = String(row.account);
  const product = PRODUCTS.find(({ kind }) => kind.kind === row.kind);
  if (product === undefined) throw new Error(`no directories are of the kind ${String(row.kind)}`);
  const instance = await ctx.here.get(product.kind, String(row.directory));
  if (instance === undefined) throw notFound(product.kind.label);
  try {
    const found = await product.side(ctx.ports, instance).get(account);
    if (found === undefined) throw new MusterError('not_found', `${product.vendor} has no account ${account}`);
    const { imports } = await translatorOf(ctx.here, product, instance);
    const { user, suspended } = product.imported(found.fields, imports);
    const said = Object.entries(user).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== ''));
    return {
      ...Object.fromEntries(said),
      // User names have no @.
      username: user.email.split('@', 1)[0],
      email: user.email,
      ...(suspended ? { state: 'SUSPENDED' } : {}),
    };
  } catch (error) {
    if (error instanceof CloudError) throw refusalOf(error, product);
    throw error;
  }
}

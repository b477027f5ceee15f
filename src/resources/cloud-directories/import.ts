import type { CloudPage, CloudQuery } from '../../directory/cloud-port.ts';
import type { Document, Entry, ReadContext, ValidInput, WriteRule } from '../../directory/types.ts';
import { forbidden, invalidField } from '../../kit/errors.ts';
import { startJob } from '../bulk-jobs/start.ts';
import { asking } from './failures.ts';
import type { CloudProduct } from './product.ts';

/** Accounts of a page of which nothing else is said. */
export const PAGE = 100;

/** A page of the accounts that the directory of a path has. @throws MusterError `unprocessable`, 503 */
export function pageOf(
  ctx: ReadContext,
  product: CloudProduct,
  instance: Entry,
  query: CloudQuery,
): Promise<CloudPage> {
  return asking(product, () => product.side(ctx.ports, instance).users(query));
}

/** A parameter that the list grammars would read otherwise, as it is. */
export function rawText({ rawQuery }: ValidInput, name: string): string | undefined {
  const value = rawQuery[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw invalidField(name, 'can be given once');
  if (value.length > 4096) throw invalidField(name, 'takes 4096 characters at most');
  return value;
}

/** Has users made of accounts, one after the other in the background. */
export const startImport =
  (product: CloudProduct): WriteRule =>
  async (ctx, input) => {
    // Who keeps directories does not keep people by way of them.
    if (!ctx.identity.scopes.has('users.write'))
      throw forbidden("this needs users.write, which the caller's role does not include");
    const instance = await ctx.here.require(product.kind, input.params.id ?? '');
    const rows: readonly Document[] = (input.body.ids as readonly string[]).map((account) => ({
      kind: product.kind.kind,
      directory: instance.id,
      account,
    }));
    const { creationSource } = product;
    const jobId = await startJob(ctx, 'accounts.import', rows, { creationSource, suppressEmail: true, plan: false });
    return { type: 'value', value: { jobId } };
  };

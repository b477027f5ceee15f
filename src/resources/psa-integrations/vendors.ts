import { expectVersion } from '../../directory/if-match.ts';
import type { Document, ReadContext, ReadRule, WriteRule } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import { PRODUCTS, psaVendor, type Product } from './entity.ts';
import { baseUrlOf, PRODUCT_RULES } from './products.ts';
import { vendorOf } from './settle.ts';

/** Where each product is asked and as whom: what is set, over what is usual. */

async function shown({ here }: Pick<ReadContext, 'here'>, product: Product): Promise<Document> {
  const { url, identifier, entry } = await vendorOf(here, PRODUCT_RULES[product]);
  return { id: entry?.id ?? product, product, url, identifierSet: identifier !== '' };
}

export const vendors: ReadRule = async (ctx) => {
  const results = [];
  for (const product of PRODUCTS) results.push(await shown(ctx, product));
  return { type: 'value', value: { results, totalCount: results.length } };
};

export const vendor: ReadRule = async (ctx, { params }) => ({
  type: 'value',
  value: await shown(ctx, params.product as Product),
});

export const setVendor: WriteRule = async (ctx, { params, body }) => {
  const product = params.product as Product;
  const rules = PRODUCT_RULES[product];
  const { url = rules.usualUrl, identifier } = body as { readonly url?: string; readonly identifier?: string };
  mustBeUrl(product, url);
  if (identifier !== undefined && rules.identifier === undefined) {
    throw invalidField('identifier', `${rules.label} has none`);
  }
  if (identifier !== undefined && !/^[\x21-\x7e]+$/.test(identifier)) {
    throw invalidField('identifier', 'has characters that no header can carry');
  }
  const { entry, url: before, identifier: kept } = await vendorOf(ctx.here, rules);
  if (entry !== undefined) expectVersion(ctx, entry);
  // What names us to one server is not for another.
  const next = identifier ?? (url === before ? kept : '');
  const secret = { identifier: next === '' ? undefined : next };
  const doc = { product, url };
  if (entry === undefined) await ctx.here.insert(psaVendor, doc, secret);
  else await ctx.here.update(entry, doc, secret);
  return { type: 'value', value: await shown(ctx, product) };
};

/** @throws MusterError `invalid` */
function mustBeUrl(product: Product, url: string): void {
  if (url === PRODUCT_RULES[product].usualUrl) return;
  if (product === 'connectwise') throw invalidField('url', 'each integration with ConnectWise has its own');
  baseUrlOf(url.replaceAll('{subdomain}', 'subdomain'), 'url');
}

import type { Document, Entry, ReadContext, ScopedReader, ValidInput } from '../../directory/types.ts';
import { MusterError, notFound } from '../../kit/errors.ts';
import { psaVendor, type Product } from './entity.ts';
import { PRODUCT_RULES, type Asked, type ProductRules } from './products.ts';

/** Finding integrations, and asking the products with what they keep. */

type Reading = Pick<ReadContext, 'here' | 'ports'>;

/** Another's provider answers as if it did not exist. */
export function ownProvider({ identity }: Pick<ReadContext, 'identity'>, { params }: ValidInput): void {
  if (params.provider_id?.toLowerCase() !== identity.provider) throw notFound('provider');
}

/** As it is kept. */
export const uuidIn = ({ params }: ValidInput): string => (params.UUID ?? '').toLowerCase();

/** @throws MusterError `not_found`, also for the integration with another product */
export const integrationOf = async (here: ScopedReader, { kind }: ProductRules, id: string): Promise<Entry> =>
  here.require(kind, id);

/** The one that the provider has. @throws MusterError `not_found` */
export async function onlyOne(here: ScopedReader, rules: ProductRules): Promise<Entry> {
  const found = await here.byUnique(rules.kind, 'singleton', 'true');
  if (found === undefined) throw notFound(rules.kind.label);
  return found;
}

/** Of whichever product. @throws MusterError `not_found` */
export async function anyIntegration(
  here: ScopedReader,
  id: string,
): Promise<{ readonly rules: ProductRules; readonly entry: Entry }> {
  for (const rules of Object.values(PRODUCT_RULES)) {
    const entry = await here.get(rules.kind, id);
    if (entry !== undefined) return { rules, entry };
  }
  throw notFound('integration');
}

/** What the provider has set of a product, or the usual. */
export async function vendorOf(
  here: ScopedReader,
  { product, usualUrl }: ProductRules,
): Promise<{ readonly url: string; readonly identifier: string; readonly entry: Entry | undefined }> {
  const entry = await here.byUnique(psaVendor, 'product', product);
  const { identifier = '' } = (entry?.secret ?? {}) as { readonly identifier?: string };
  return { url: entry === undefined ? usualUrl : String(entry.doc.url), identifier, entry };
}

/** @throws MusterError `unprocessable` where the product wants to know who asks, and nobody has said so */
export function needsIdentifier(rules: ProductRules, identifier: string): void {
  if (rules.identifier === undefined || identifier !== '') return;
  throw new MusterError(
    'unprocessable',
    `${rules.label} wants the ${rules.identifier} of whoever asks: PUT /muster/v1/integrations/vendors/${rules.product} sets it`,
  );
}

/** The product, with the credentials that the integration keeps. */
export async function sessionOf({ here, ports }: Reading, rules: ProductRules, entry: Entry): Promise<Asked> {
  const { identifier } = await vendorOf(here, rules);
  const { doc, secret } = entry;
  return rules.ask(ports, { baseUrl: String(doc.baseUrl), identifier, doc, secret });
}

/** Of the product in the path. */
export async function opened(
  ctx: Reading,
  product: Product,
  input: ValidInput,
): Promise<{ readonly entry: Entry; readonly asked: Asked }> {
  const rules = PRODUCT_RULES[product];
  const entry = await integrationOf(ctx.here, rules, uuidIn(input));
  return { entry, asked: await sessionOf(ctx, rules, entry) };
}

export const settingsOf = ({
  doc,
}: Entry): { readonly automaticTicketing: boolean; readonly companyTypeIds: number[] } =>
  doc as Document & { readonly automaticTicketing: boolean; readonly companyTypeIds: number[] };

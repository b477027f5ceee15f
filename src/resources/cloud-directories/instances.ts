import type { Document, Event, KindRules, WriteContext } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import { normalUrl } from './connection.ts';
import { domainsOf } from './domains.ts';
import type { CloudProduct } from './product.ts';
import { rulesOf } from './translation-rules.ts';

const NONE: Document = { id: '', domain: '' };

/** What holds for every directory of a product, whoever writes it. `more` is what is derived beside. */
export const instanceRules = (
  product: CloudProduct,
  more: (ctx: WriteContext, doc: Document) => Document = () => ({}),
): KindRules => ({
  kind: product.kind,
  derive: async (ctx, { doc, before }) => {
    const name = String(doc.name).trim();
    if (name === '') throw invalidField('name', 'has to have a character that is no space');
    const urls = product.urls.map((each) => [each, normalUrl(each, String(doc[each]))] as const);
    return {
      doc: {
        name,
        ...Object.fromEntries(urls),
        defaultDomain: await defaultDomain(ctx, product, doc, before?.id),
        createdAt: before?.doc.createdAt ?? new Date(ctx.now).toISOString(),
        ...more(ctx, doc),
      },
    };
  },
});

async function defaultDomain(
  ctx: WriteContext,
  { domainKind }: CloudProduct,
  doc: Document,
  instance: string | undefined,
): Promise<Document> {
  const { id = '' } = (doc.defaultDomain ?? {}) as { readonly id?: string };
  if (id === '') return NONE;
  const found = /^[0-9a-fA-F]{24}$/.test(id) ? await ctx.here.get(domainKind, id.toLowerCase()) : undefined;
  if (found === undefined || found.doc.resourceObjectId !== instance)
    throw invalidField('defaultDomain.id', 'is no domain of this directory: add the domain first, or send {} for none');
  return { id: found.id, domain: found.doc.domain };
}

/** A directory takes its domains and rules with it, and a domain that goes is no default any more. */
export const follow =
  (product: CloudProduct) =>
  async (ctx: WriteContext, { operation, kind, before }: Event): Promise<void> => {
    if (operation !== 'delete' || before === undefined) return;
    if (kind === product.kind) {
      for (const each of await rulesOf(ctx.here, product, before.id)) await ctx.here.remove(each);
      for (const each of await domainsOf(ctx.here, product, before.id)) await ctx.here.remove(each);
    }
    if (kind === product.domainKind) {
      const instance = await ctx.here.get(product.kind, String(before.doc.resourceObjectId));
      if ((instance?.doc.defaultDomain as { readonly id?: string } | undefined)?.id === before.id && instance)
        await ctx.here.update(instance, { defaultDomain: NONE });
    }
  };

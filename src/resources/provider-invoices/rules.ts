import { notFound } from '../../kit/errors.ts';
import type { FilePart } from '../../kit/schemas.ts';
import type { Event, RuleSet, WriteContext, WriteRule } from '../../directory/types.ts';
import { ownProvider } from '../providers/own.ts';
import { records } from '../providers/records.ts';
import { without } from './amounts.ts';
import { invoiceFileKind, invoiceKind, ProviderInvoice, type Invoice } from './contract.ts';
import { mediaTypeOf } from './file.ts';

const create: WriteRule = async (ctx, input) => {
  ownProvider(ctx, input);
  const { file, ...said } = input.body as { readonly file: FilePart };
  const mediaType = mediaTypeOf(file);
  const invoice = await ctx.here.insert(invoiceKind, { ...said, mediaType, size: file.content.byteLength });
  const content = Buffer.from(file.content).toString('base64');
  await ctx.here.insert(invoiceFileKind, { invoice: invoice.id }, { content });
  return { type: 'entry', entry: invoice };
};

const download: WriteRule = async (ctx, input) => {
  ownProvider(ctx, input);
  const invoice = await ctx.here.require(invoiceKind, input.params.ID ?? '');
  const file = await ctx.here.byUnique(invoiceFileKind, 'invoice', invoice.id);
  if (file === undefined) throw notFound(invoiceFileKind.label);
  await ctx.here.event('invoice_download', invoiceKind, invoice.id);
  const content = Buffer.from(String(file.secret.content), 'base64');
  return { type: 'file', mediaType: (invoice.doc as Invoice).mediaType, content };
};

const owned: WriteRule = (ctx, input, next) => {
  ownProvider(ctx, input);
  return next();
};

/** A file goes with its invoice. */
async function whenInvoiceIsDeleted({ here }: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== invoiceKind || before === undefined) return;
  const file = await here.byUnique(invoiceFileKind, 'invoice', before.id);
  if (file !== undefined) await here.remove(file);
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: invoiceKind,
      derive: async (ctx, { doc, before }) => ({
        doc: {
          amountRemaining: without(String(doc.amountBilled), String(doc.amountPaid)),
          created: before?.doc.created ?? new Date(ctx.now).toISOString(),
        },
      }),
    },
  ],
  reads: {
    providers_retrieveInvoices: async (ctx, input) => {
      ownProvider(ctx, input);
      return records(ctx, input, invoiceKind, ProviderInvoice);
    },
  },
  writes: {
    providers_retrieveInvoice: download,
    muster_invoices_create: create,
    muster_invoices_patch: owned,
    muster_invoices_delete: owned,
  },
  reactions: [whenInvoiceIsDeleted],
};

import { Type, type Static } from 'typebox';
import { muster, v2 } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { derived, FilePart, Id, secret } from '../../kit/schemas.ts';

/** Invoices that a provider has had: kept, and read by the API; whoever bills puts them here. */

/** The largest file in bytes. */
export const MAX_INVOICE = 4_194_304;
/** What stands around it in a multipart body. */
const ENVELOPE = 65_536;

const amount = (description: string) =>
  Type.String({ pattern: String.raw`^-?\d{1,15}(\.\d{1,4})?$`, description: `${description}, e.g. 120.50.` });

const settable = {
  amountBilled: amount('What is asked for'),
  amountPaid: amount('What was paid'),
  currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217, e.g. EUR.' }),
  dueDate: Type.String({ format: 'date', description: 'The day by which it is to be paid: YYYY-MM-DD.' }),
  status: Type.Enum(['draft', 'open', 'paid', 'void', 'uncollectible']),
};

const Invoice = Type.Object(
  {
    id: Id,
    ...settable,
    amountRemaining: Type.String({ ...derived, description: 'What is asked for without what was paid.' }),
    mediaType: Type.Enum(['application/pdf', 'text/csv']),
    size: Type.Integer({ description: 'Of the file, in bytes.' }),
    created: Type.String({ ...derived, format: 'date-time' }),
  },
  { $id: 'KeptProviderInvoice' },
);
export type Invoice = Static<typeof Invoice>;

const { id, amountBilled, amountPaid, amountRemaining, currency, dueDate, status } = Invoice.properties;
/** As the API lists it. */
export const ProviderInvoice = Type.Object(
  { id, amountBilled, amountPaid, amountRemaining, currency, dueDate, status },
  { $id: 'ProviderInvoice' },
);

export const invoiceKind = kind({
  kind: 'provider_invoice',
  label: 'Invoice',
  entity: Invoice,
  idField: 'id',
  home: 'provider',
  nameField: 'dueDate',
  indexed: ['dueDate'],
  defaults: { amountPaid: '0', status: 'open' },
});

/** The file of an invoice, apart from it so that lists stay light; its bytes are sealed. */
export const invoiceFileKind = kind({
  kind: 'provider_invoice_file',
  label: 'File of an invoice',
  entity: Type.Object({ id: Id, invoice: Id, content: Type.Optional(Type.String(secret)) }),
  idField: 'id',
  home: 'provider',
  nameField: 'invoice',
  unique: [{ name: 'invoice' }],
  refs: { invoice: 'provider_invoice' },
});
export const kinds = { invoiceKind, invoiceFileKind };

const provided = {
  path: '/api/v2/providers/{provider_id}/invoices',
  area: 'Providers',
  family: v2,
  reach: 'provider',
  method: 'GET',
  access: 'billing.read',
  status: 200,
} as const;
const ours = {
  path: '/muster/v1/providers/{provider_id}/invoices',
  area: 'Muster invoices',
  family: muster,
  reach: 'provider',
  access: 'billing.write',
} as const;

export const operations = {
  list: op({
    ...provided,
    id: 'providers_retrieveInvoices',
    title: 'List the invoices of a provider',
    query: listQuery(v2, { fields: false }),
    response: Type.Object(
      { records: Type.Array(ProviderInvoice), totalCount: Type.Integer() },
      { $id: 'ProviderInvoiceResponse' },
    ),
  }),
  get: op({
    ...provided,
    id: 'providers_retrieveInvoice',
    path: `${provided.path}/{ID}`,
    title: 'Download an invoice',
    description: 'The file itself, as it was put here: PDF or CSV. The log has who downloaded it.',
    appends: true,
    produces: '*/*',
    response: Type.String({ format: 'binary' }),
  }),
  create: op({
    ...ours,
    id: 'muster_invoices_create',
    method: 'POST',
    title: 'Put an invoice where the API reads it',
    description: 'A PDF, or a CSV file in UTF-8, of at most 4 MiB, and what it says.',
    consumes: 'multipart',
    maxBody: MAX_INVOICE + ENVELOPE,
    body: Type.Object(
      {
        file: FilePart,
        amountBilled,
        amountPaid: Type.Optional(amountPaid),
        currency,
        dueDate,
        status: Type.Optional(status),
      },
      { $id: 'ProviderInvoiceUpload' },
    ),
    errors: [413, 415],
    status: 201,
    response: Invoice,
  }),
  patch: op({
    ...ours,
    id: 'muster_invoices_patch',
    method: 'PATCH',
    path: `${ours.path}/{id}`,
    title: 'Say what became of an invoice',
    body: Type.Object(
      { amountPaid: Type.Optional(amountPaid), dueDate: Type.Optional(dueDate), status: Type.Optional(status) },
      { $id: 'ProviderInvoicePatch' },
    ),
    status: 200,
    response: Invoice,
    verb: { name: 'patch', kind: invoiceKind },
  }),
  remove: op({
    ...ours,
    id: 'muster_invoices_delete',
    method: 'DELETE',
    path: `${ours.path}/{id}`,
    title: 'Delete an invoice',
    status: 204,
    response: null,
    dangerous: true,
    verb: { name: 'remove', kind: invoiceKind },
  }),
};

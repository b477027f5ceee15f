import { file, type Making, type Samples } from './sample.ts';

const invoice = () => ({
  file: file('invoice.csv', 'text/csv', 'what,amount\nusers,120.50\n'),
  amountBilled: '120.50',
  currency: 'EUR',
  dueDate: '2031-01-31',
});

async function newInvoice({ post, id }: Making): Promise<string> {
  const form = new FormData();
  for (const [name, part] of Object.entries(invoice())) form.append(name, part);
  return (await post<{ id: string }>(`/muster/v1/providers/${id('provider')}/invoices`, form)).id;
}

export const samples: Samples = {
  make: async (at) => ({ invoice: await newInvoice(at) }),
  segments: {
    'api/v2/providers/{provider_id}/invoices': 'invoice',
    'muster/v1/providers/{provider_id}/invoices': 'invoice',
  },
  makes: { provider_invoice: (at) => newInvoice(at) },
  bodies: {
    muster_invoices_create: invoice,
    muster_invoices_patch: () => ({ amountPaid: '20.5', status: 'open' }),
  },
};

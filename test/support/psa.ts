import { CloudError } from '../../src/directory/cloud-port.ts';
import type { PsaCollection, PsaPort, PsaPorts, PsaRow, PsaTicket } from '../../src/directory/psa-port.ts';

/** What every product of the stand-in has. A contract and its service are those of company 1. */
const ROWS: Readonly<Record<PsaCollection, readonly PsaRow[]>> = {
  companies: [
    { id: '1', name: 'First company' },
    { id: '2', name: 'Second company' },
  ],
  contracts: [{ id: '11', name: 'Support', companyId: '1' }],
  services: [{ id: '111', name: 'Per user', contractId: '11' }],
};

export interface PsaStandIn extends PsaPorts {
  /** Tickets that are open, whichever the product. */
  readonly tickets: readonly PsaTicket[];
}

/** Autotask, ConnectWise and Syncro that take all credentials but the secret `refused`, and need no network. */
export function psaStandIn(): PsaStandIn {
  const tickets: PsaTicket[] = [];
  const port: PsaPort<object> = {
    check: async (at) => {
      if (Object.values(at).includes('refused')) throw new CloudError('credentials', 'the stand-in answered 401');
      return (at as { readonly baseUrl: string }).baseUrl;
    },
    list: async (_at, what, { skip, limit }) => ({
      total: ROWS[what].length,
      rows: ROWS[what].slice(skip, skip + limit),
    }),
    get: async (_at, what, { id }) => ROWS[what].find((row) => row.id === id),
    companyTypes: async () => [{ id: 1, name: 'Customer' }],
    contractFields: async () => [{ name: 'status', values: [{ label: 'Active', value: '1' }] }],
    ticketChoices: async () => ({
      fields: [{ name: 'priority', values: [{ label: 'High', value: 1 }] }],
      resources: [{ id: 5, name: 'Somebody', roles: [{ label: 'On call', value: 6 }] }],
    }),
    findTicket: async (_at, reference) => {
      const at = tickets.findIndex((ticket) => ticket.reference === reference);
      return at < 0 ? undefined : String(at);
    },
    openTicket: async (_at, ticket) => String(tickets.push(ticket) - 1),
  };
  return { autotask: port, connectwise: port, syncro: port, tickets };
}

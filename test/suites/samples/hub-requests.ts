import { randomBytes } from 'node:crypto';
import type { Making, Samples } from './sample.ts';

/** An entry of the request log, of an action for the organization; nothing but the hub's own work makes one. */
async function logged({ server, organization, now }: Making): Promise<string> {
  const { store, directory } = server.built;
  const scope = (await directory.runtime.organization(organization))?.row.scope ?? '';
  const id = randomBytes(12).toString('hex');
  await store.requests.write([
    {
      scope,
      id,
      at: now(),
      account: null,
      organization,
      action: 'jumpcloud_list_system_users',
      status: 200,
      outcome: 'ok',
      duration: 1.5,
      caller: 'ann',
      run: null,
      doc: JSON.stringify({ effect: 'read', door: 'http', caller: { type: 'administrator', name: 'Ann' } }),
    },
  ]);
  return id;
}

export const samples: Samples = {
  make: async (at) => ({ hubRequest: await logged(at) }),
  segments: { logs: 'hubRequest' },
  rows: { hub_requests_list: (at) => logged(at) },
};

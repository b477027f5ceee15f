import type { Static } from 'typebox';
import type { RequestEntry } from '../../directory/hub-port.ts';
import type { HubRequest } from './contract.ts';

type Shown = Static<typeof HubRequest>;

/** An entry as it is answered. What it does not have yet, because it is under way, is null, empty or false. */
export function shown({ at, account, run, caller, doc, ...entry }: RequestEntry): Shown {
  const { id, organization, action, outcome, status, duration } = entry;
  const known = doc as Partial<Omit<Shown, 'caller'>> & { readonly caller?: Partial<Shown['caller']> };
  return {
    id,
    event_time: new Date(at).toISOString(),
    account_id: account,
    organization,
    vendor_organization: known.vendor_organization ?? null,
    action,
    effect: known.effect ?? '',
    outcome,
    status,
    duration,
    planned: known.planned ?? false,
    run_id: run,
    door: known.door ?? '',
    caller: {
      type: known.caller?.type ?? '',
      id: caller,
      name: known.caller?.name ?? '',
      key_id: known.caller?.key_id ?? null,
    },
    steps: known.steps ?? [],
    input: known.input ?? null,
    output: known.output ?? null,
    error: known.error ?? null,
  };
}

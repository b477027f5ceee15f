import type { Static } from 'typebox';
import { lacking } from '../../directory/hub-needs.ts';
import type { Action, RequestEntry } from '../../directory/hub-port.ts';
import type { Identity } from '../../directory/types.ts';
import type { HubRequest } from './contract.ts';

type Shown = Static<typeof HubRequest>;

/**
 * An entry as it is answered. What it does not have yet, because it is under way, is null, empty or false; bodies are for
 * whose request it was, and for who may run the action too.
 */
export function shown(identity: Identity, { at, account, run, caller, doc, ...entry }: RequestEntry): Shown {
  const { id, organization, action, outcome, status, duration } = entry;
  const known = doc as Partial<Omit<Shown, 'caller'>> & {
    readonly caller?: Partial<Shown['caller']>;
    readonly needs?: Action['scope'];
  };
  const readable =
    caller === identity.id || (known.needs !== undefined && lacking(identity, known.needs) === undefined);
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
    input: readable ? (known.input ?? null) : null,
    output: readable ? (known.output ?? null) : null,
    error: known.error ?? null,
  };
}

import type { Action } from '../../directory/hub-port.ts';
import { writes, type Operation } from '../../kit/op.ts';

/**
 * What an action does to the world, and what may be done when nobody knows whether it was carried out.
 *
 * Retry classes. `safe`: send it again; a DELETE that is then answered with 404 was carried out by the first try.
 * `lookup`: what it makes can be found (by a name that is unique, or as a member), so look first, since another try would be
 * answered with a conflict or make a second one. `never`: nothing tells afterwards whether it happened, and twice is not once.
 */
export type Marks = Pick<Action, 'effect' | 'idempotent' | 'retry'>;

/** They interrupt people at their work or take their way in, though it can be had back. */
const DRASTIC: ReadonlySet<string> = new Set([
  'systems_commandBuiltinErase',
  'systems_commandBuiltinLock',
  'systems_commandBuiltinRestart',
  'systems_commandBuiltinShutdown',
  'systemusers_expire',
  'systemusers_resetmfa',
  'admin_totpreset_begin',
]);

/** POSTs that put something into a state, and answer the same when it is in it already. */
const SETTERS: ReadonlySet<string> = new Set([
  'systemusers_unlock',
  'systemusers_state_suspend',
  'systemusers_mfasync',
  'muster_gsuites_exports_retry',
  'muster_office365s_exports_retry',
]);

/** Each time something more happens, whatever the method says: messages for a device's agent, a mail. */
const ONCE: ReadonlySet<string> = new Set(['systems_put', 'users_reactivate_get']);

export function marksOf(operation: Operation): Marks {
  return { effect: effectOf(operation), ...repetitionOf(operation) };
}

function effectOf(operation: Operation): Marks['effect'] {
  if (!writes(operation)) return 'read';
  const drastic = operation.dangerous === true || operation.method === 'DELETE' || DRASTIC.has(operation.id);
  return drastic ? 'destructive' : 'write';
}

function repetitionOf(operation: Operation): Pick<Marks, 'idempotent' | 'retry'> {
  const { id, method, verb } = operation;
  if (ONCE.has(id)) return { idempotent: false, retry: 'never' };
  if (!writes(operation) || method !== 'POST' || SETTERS.has(id)) return { idempotent: true, retry: 'safe' };
  if (verb?.name === 'changeMembers' || verb?.name === 'associate') return { idempotent: true, retry: 'lookup' };
  const unique = verb?.name === 'create' && (verb.kind.unique ?? []).length > 0;
  return { idempotent: false, retry: unique ? 'lookup' : 'never' };
}

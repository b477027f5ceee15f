import { invalid, invalidField } from '../../kit/errors.ts';
import { USER_STATES, type UserState } from './entity.ts';

/** The states of a user and the moves between them (handbook 4.1): STAGED -> ACTIVATED <-> SUSPENDED. Pure. */

interface Given {
  readonly state?: unknown;
  readonly suspended?: unknown;
}

/**
 * The state that a request asks for, by `state`, by `suspended`, or by both where they agree.
 * @param current - the state before; for a creation the state of users about whom nothing is said
 */
export function requestedState({ state, suspended }: Given, current: UserState): UserState {
  const asked = isState(state) ? state : undefined;
  if (typeof suspended !== 'boolean') return asked ?? current;
  if (asked !== undefined) {
    if ((asked === 'SUSPENDED') !== suspended) {
      throw invalid('Cannot save conflicting state and suspended fields', [
        { field: 'suspended', description: `is ${suspended}, which conflicts with the state ${asked}` },
      ]);
    }
    return asked;
  }
  if (suspended) return 'SUSPENDED';
  return current === 'SUSPENDED' ? 'ACTIVATED' : current;
}

/** Refuses a move that there is not. `from` is undefined for a creation, which may choose any state. */
export function checkMove(from: UserState | undefined, to: UserState): void {
  if (from === undefined || from === to) return;
  if (to === 'STAGED') throw invalidField('state', `a user who is ${from} cannot be STAGED again`);
  if (from === 'STAGED' && to === 'SUSPENDED') {
    throw invalidField('state', 'a STAGED user has to be ACTIVATED before it can be SUSPENDED');
  }
}

export const isState = (value: unknown): value is UserState => (USER_STATES as readonly unknown[]).includes(value);

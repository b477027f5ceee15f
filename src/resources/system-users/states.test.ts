import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { USER_STATES, type UserState } from './entity.ts';
import { checkMove, requestedState } from './states.ts';

describe('states of a user', () => {
  const asked: [UserState, { state?: unknown; suspended?: unknown }, UserState | 'refused'][] = [
    ['STAGED', {}, 'STAGED'],
    ['STAGED', { suspended: false }, 'STAGED'],
    ['STAGED', { suspended: true }, 'SUSPENDED'],
    ['ACTIVATED', {}, 'ACTIVATED'],
    ['ACTIVATED', { suspended: true }, 'SUSPENDED'],
    ['ACTIVATED', { suspended: false }, 'ACTIVATED'],
    ['ACTIVATED', { suspended: null, state: null }, 'ACTIVATED'],
    ['SUSPENDED', { suspended: false }, 'ACTIVATED'],
    ['SUSPENDED', { state: 'ACTIVATED' }, 'ACTIVATED'],
    ['SUSPENDED', { state: 'ACTIVATED', suspended: false }, 'ACTIVATED'],
    ['SUSPENDED', { state: 'SUSPENDED', suspended: true }, 'SUSPENDED'],
    ['ACTIVATED', { state: 'SUSPENDED', suspended: false }, 'refused'],
    ['ACTIVATED', { state: 'ACTIVATED', suspended: true }, 'refused'],
    ['ACTIVATED', { state: 'STAGED', suspended: true }, 'refused'],
  ];
  for (const [current, given, expected] of asked) {
    test(`${current} and ${JSON.stringify(given)}: ${expected}`, () => {
      if (expected === 'refused') {
        assert.throws(() => requestedState(given, current), {
          message: 'Cannot save conflicting state and suspended fields',
        });
      } else assert.equal(requestedState(given, current), expected);
    });
  }

  test('the moves that there are', () => {
    const legal = new Set(['STAGED-ACTIVATED', 'ACTIVATED-SUSPENDED', 'SUSPENDED-ACTIVATED']);
    for (const from of USER_STATES) {
      checkMove(undefined, from);
      for (const to of USER_STATES) {
        if (from === to || legal.has(`${from}-${to}`)) checkMove(from, to);
        else assert.throws(() => checkMove(from, to), { code: 'invalid' }, `${from}-${to}`);
      }
    }
  });
});

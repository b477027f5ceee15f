import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lacking } from './hub-needs.ts';
import { ANONYMOUS } from './identify.ts';
import { ROLE_SCOPES, type RoleName } from './roles.ts';
import type { Identity } from './types.ts';

const holder = (role: RoleName, actsForProvider: boolean): Identity => ({
  ...ANONYMOUS,
  type: 'administrator',
  scopes: new Set(ROLE_SCOPES[role]),
  actsForProvider,
});

describe('what it takes to run an action with somebody else’s credentials', () => {
  const all = holder('Administrator With Billing', true);

  test('the scope of the action, and for some of them acting for the provider', () => {
    assert.equal(lacking(holder('Read Only', false), 'users.read'), undefined);
    assert.match(lacking(holder('Read Only', false), 'users.write') ?? '', /^needs users\.write/);
    assert.match(lacking(holder('Administrator', false), 'hub.write') ?? '', /whole provider/);
    assert.equal(lacking(holder('Administrator', true), 'hub.write'), undefined);
  });

  for (const scope of ['known', 'administrators.write', 'provider.administrators', 'accounts.write'] as const) {
    test(`${scope}: every scope there is, as the account may have more than the caller`, () => {
      assert.equal(lacking(all, scope), undefined);
      for (const less of [
        holder('Administrator', true),
        holder('Administrator With Billing', false),
        holder('Read Only', false),
      ]) {
        assert.match(lacking(less, scope) ?? '', /who may do what/);
      }
    });
  }

  test('nothing where the path of a raw request decides', () => {
    assert.equal(lacking(holder('Read Only', false), undefined), undefined);
  });
});

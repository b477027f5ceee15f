import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document, Entry, Event } from '../../directory/types.ts';
import type { Kind } from '../../kit/kind.ts';
import { commandResult } from '../command-results/contract.ts';
import { policyStatus } from '../policy-results/contract.ts';
import { systemUser } from '../system-users/contract.ts';
import { system } from '../systems/contract.ts';
import { alertNamed, ALERTS } from './alerts.ts';

const entry = (kind: Kind, doc: Document | undefined): Entry | undefined =>
  doc && ({ id: 'an-id', kind, doc } as unknown as Entry);
function raised(operation: Event['operation'], kind: Kind, before: Document | undefined, after: Document | undefined) {
  const event: Event = { operation, kind, before: entry(kind, before), after: entry(kind, after), edge: undefined };
  return ALERTS.flatMap((alert) => {
    const occasion = alert.of(event);
    return occasion === undefined ? [] : [[alert.name, occasion.subject, occasion.title]];
  });
}

test('alerts are what somebody may have to look into, when it begins', () => {
  const [open, locked] = [{ username: 'ada' }, { username: 'ada', account_locked_date: '2026-01-05T09:00:00.000Z' }];
  assert.deepEqual(raised('update', systemUser, open, locked), [
    ['user_account_locked', 'an-id', 'User account locked: ada'],
  ]);
  for (const [before, after] of [
    [locked, locked],
    [locked, open],
    [open, { ...open, email: 'ada@example.com' }],
  ]) {
    assert.deepEqual(raised('update', systemUser, before, after), []);
  }

  const status = (state: string) => ({ state, policyID: 'p', systemID: 's' });
  const failed = [['policy_failed', 'an-id', 'Policy failed on a device']];
  assert.deepEqual(raised('create', policyStatus, undefined, status('failed')), failed);
  assert.deepEqual(raised('update', policyStatus, status('success'), status('failed')), failed);
  assert.deepEqual(raised('update', policyStatus, status('failed'), status('failed')), []);
  assert.deepEqual(raised('create', policyStatus, undefined, status('success')), []);

  const result = (exitCode: number) => ({ exitCode, name: 'backup', workflowId: 'c', systemId: 's', system: 'host' });
  assert.deepEqual(raised('create', commandResult, undefined, result(2)), [
    ['command_failed', 'c s', 'Command failed: backup'],
  ]);
  assert.deepEqual(raised('create', commandResult, undefined, result(0)), []);
  assert.deepEqual(raised('delete', commandResult, result(2), undefined), []);

  const device = { hostname: 'laptop', displayName: '' };
  assert.deepEqual(raised('delete', system, device, undefined), [
    ['device_removed', 'an-id', 'Device removed: laptop'],
  ]);
  assert.deepEqual(raised('update', system, device, device), []);
});

test('each alert has a UUID and a number of its own', () => {
  for (const key of ['uuid', 'id', 'name'] as const) {
    assert.equal(new Set(ALERTS.map((alert) => alert[key])).size, ALERTS.length);
  }
  for (const alert of ALERTS) assert.equal(alertNamed(alert.uuid.toUpperCase()), alert);
  assert.equal(alertNamed('none'), undefined);
});

import type { Document, Event } from '../../directory/types.ts';
import { commandResult } from '../command-results/contract.ts';
import { policyStatus } from '../policy-results/contract.ts';
import { systemUser } from '../system-users/contract.ts';
import { system } from '../systems/contract.ts';

/** What tickets can be opened for: changes that somebody may have to look into. */
export interface Alert {
  /** Names it in paths, for good. */
  readonly uuid: string;
  readonly id: number;
  readonly name: string;
  readonly displayName: string;
  readonly category: string;
  readonly description: string;
  /** What it is about, where a change is one; undefined where it is none. */
  readonly of: (event: Event) => Occasion | undefined;
}

export interface Occasion {
  /** While a ticket about the same subject is open, no other is opened. */
  readonly subject: string;
  readonly title: string;
  readonly description: string;
}

function text(doc: Document | undefined, name: string): string {
  const value = doc?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
const isLocked = (doc: Document | undefined): boolean => text(doc, 'account_locked_date') !== '';

export const ALERTS: readonly Alert[] = [
  {
    uuid: '6f1d2b1e-8c53-8a4e-8f10-000000000001',
    id: 1,
    name: 'user_account_locked',
    displayName: 'User account locked',
    category: 'Users',
    description: 'Too many sign-ins of a user have failed.',
    of: ({ kind, before, after }) => {
      if (kind !== systemUser || after === undefined || !isLocked(after.doc) || isLocked(before?.doc)) return undefined;
      const username = text(after.doc, 'username');
      return {
        subject: after.id,
        title: `User account locked: ${username}`,
        description: `The account of ${username} was locked after too many failed sign-ins.`,
      };
    },
  },
  {
    uuid: '6f1d2b1e-8c53-8a4e-8f10-000000000002',
    id: 2,
    name: 'policy_failed',
    displayName: 'Policy failed',
    category: 'Devices',
    description: 'A device could not apply a policy that it has.',
    of: ({ kind, before, after }) => {
      if (kind !== policyStatus || after?.doc.state !== 'failed' || before?.doc.state === 'failed') return undefined;
      const [policy, device] = [text(after.doc, 'policyID'), text(after.doc, 'systemID')];
      return {
        subject: after.id,
        title: 'Policy failed on a device',
        description: `The device ${device} could not apply the policy ${policy}; its policy results say more.`,
      };
    },
  },
  {
    uuid: '6f1d2b1e-8c53-8a4e-8f10-000000000003',
    id: 3,
    name: 'command_failed',
    displayName: 'Command failed',
    category: 'Devices',
    description: 'A command ended with an exit code other than 0, or was not run.',
    of: ({ operation, kind, after }) => {
      if (kind !== commandResult || operation !== 'create' || after === undefined || after.doc.exitCode === 0)
        return undefined;
      const [name, device] = [text(after.doc, 'name'), text(after.doc, 'system')];
      return {
        subject: `${text(after.doc, 'workflowId')} ${text(after.doc, 'systemId')}`,
        title: `Command failed: ${name}`,
        description: `The command ${name} ended on ${device} with ${text(after.doc, 'exitCode')}; its results say more.`,
      };
    },
  },
  {
    uuid: '6f1d2b1e-8c53-8a4e-8f10-000000000004',
    id: 4,
    name: 'device_removed',
    displayName: 'Device removed',
    category: 'Devices',
    description: 'A device was taken out of its organization.',
    of: ({ operation, kind, before }) => {
      if (kind !== system || operation !== 'delete' || before === undefined) return undefined;
      const name = text(before.doc, 'displayName') || text(before.doc, 'hostname');
      return {
        subject: before.id,
        title: `Device removed: ${name}`,
        description: `The device ${name} was removed from its organization.`,
      };
    },
  },
];

export const alertNamed = (uuid: string): Alert | undefined =>
  ALERTS.find((alert) => alert.uuid === uuid.toLowerCase());

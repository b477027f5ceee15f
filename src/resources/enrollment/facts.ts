import { isIP } from 'node:net';
import { invalidField } from '../../kit/errors.ts';
import type { Document } from '../../directory/types.ts';
import { PARTS, type System } from '../systems/entity.ts';
import { filled } from '../systems/derived.ts';

/** How many addresses a system remembers. */
const HISTORY = 10;

/** Where a report came from. */
export interface ReportedFrom {
  /** The address that the device called from; undefined when somebody else reports for it. */
  readonly address: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * What a report changes of a system: parts that are objects keep what the report does not name, null takes a value out.
 * The address is the one that the device called from unless it names another.
 * @throws MusterError `invalid` for an interface whose address is not one of its family
 */
export function reported(facts: Document, standing: Document, { address, now }: ReportedFrom): Document {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (value === null) changes[name] = name === 'fileSystem' ? null : undefined;
    else if (name in PARTS) changes[name] = filled(value, (standing[name] ?? {}) as object);
    else changes[name] = value;
  }
  checkInterfaces(changes.networkInterfaces);
  const remoteIP = typeof changes.remoteIP === 'string' ? changes.remoteIP : address;
  if (remoteIP === undefined || remoteIP === '') return changes;
  changes.remoteIP = remoteIP;
  if (remoteIP !== standing.remoteIP) {
    const agentVersion = changes.agentVersion ?? standing.agentVersion ?? '';
    const former = (standing.connectionHistory ?? []) as readonly object[];
    changes.connectionHistory = [{ at: new Date(now).toISOString(), remoteIP, agentVersion }, ...former].slice(
      0,
      HISTORY,
    );
  }
  return changes;
}

function checkInterfaces(given: unknown): void {
  for (const { name, address, family } of (given ?? []) as System['networkInterfaces']) {
    // Link-local addresses come with their zone: fe80::1%en0.
    const version = isIP(address.replace(/%.*$/, ''));
    if (version !== (family === 'IPv4' ? 4 : 6)) {
      throw invalidField('networkInterfaces', `the address ${address} of ${name} is not an ${family} address`);
    }
  }
}

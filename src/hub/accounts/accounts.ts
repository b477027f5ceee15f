import type { HubPort } from '../../directory/hub-port.ts';
import type { OutboundPort } from '../../directory/ports.ts';
import { organizations } from './organizations.ts';
import { baseUrlOf, tokenUrlOf } from './regions.ts';
import { revoke, rotate } from './rotate.ts';
import { Tokens } from './tokens.ts';
import { validate } from './validate.ts';

export interface Accounts extends Pick<
  HubPort,
  'validate' | 'organizations' | 'rotate' | 'revoke' | 'baseUrl' | 'tokenUrl'
> {
  /** What requests are signed with (credentials.ts). */
  readonly tokens: Tokens;
}

/** What the hub does for linked accounts, apart from carrying out actions. It holds nothing but access tokens. */
export function createAccounts(outbound: OutboundPort): Accounts {
  const tokens = new Tokens(outbound);
  const means = { outbound, tokens };
  return {
    tokens,
    validate: (target, signal, wishes) => validate(means, target, signal, wishes),
    organizations: (target, signal) => organizations(means, target, signal),
    rotate: (target, signal) => rotate(means, target, signal),
    revoke: (target, name, signal) => revoke(means, target, name, signal),
    tokenUrl: tokenUrlOf,
    baseUrl: (region, url) => baseUrlOf(region, url, outbound),
  };
}

import { SCOPES, type Scope } from '../kit/scopes.ts';

/**
 * What each role may do: the table is the truth, printed in docs/security.md and tested cell by cell. The names are the
 * API's (handbook 4.16).
 */
export const ROLES = [
  'Administrator With Billing',
  'Administrator',
  'Manager',
  'Help Desk',
  'Command Runner',
  'Read Only',
  'Billing Only',
] as const;
export type RoleName = (typeof ROLES)[number];

const everything: readonly Scope[] = SCOPES;
const reading: readonly Scope[] = [
  'users.read',
  'groups.read',
  'systems.read',
  'graph.read',
  'organization.read',
  'administrators.read',
  'log.read',
  'accounts.read',
  'applications.read',
  'authn.read',
  'commands.read',
  'policies.read',
  'servers.read',
  'software.read',
];

/** What only who pays for the server decides (handbook 1.4 for service accounts). */
const OF_BILLING: ReadonlySet<Scope> = new Set<Scope>(['organizations.write', 'accounts.write', 'vault.write']);

export const ROLE_SCOPES: Readonly<Record<RoleName, readonly Scope[]>> = {
  'Administrator With Billing': everything,
  Administrator: everything.filter((scope) => !OF_BILLING.has(scope)),
  Manager: [
    ...reading,
    'users.write',
    'users.support',
    'groups.write',
    'systems.write',
    'systems.command',
    'systems.secrets',
    'graph.write',
    'authn.verify',
    'applications.write',
    'authn.write',
    'commands.write',
    'commands.run',
    'policies.write',
    'servers.write',
    'software.write',
  ],
  'Help Desk': [...reading, 'users.support', 'systems.command', 'systems.secrets', 'commands.run'],
  // Runs the organization's own commands; locking or erasing a device is not among them.
  'Command Runner': ['systems.read', 'groups.read', 'graph.read', 'organization.read', 'commands.read', 'commands.run'],
  'Read Only': reading,
  'Billing Only': ['organization.read'],
};

export const isRole = (name: string): name is RoleName => (ROLES as readonly string[]).includes(name);

/** The scopes of several roles together. Names that are no role give nothing. */
export function scopesOf(roles: readonly string[]): ReadonlySet<Scope> {
  return new Set(roles.flatMap((role) => (isRole(role) ? ROLE_SCOPES[role] : [])));
}

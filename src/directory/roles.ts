import type { StoreReader } from '../store/port.ts';
import { PROVIDER_SCOPES, SCOPES, type Scope } from '../kit/scopes.ts';
import type { Document } from './types.ts';

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
  'templates.read',
  'webhooks.read',
  'hub.read',
  'hub.run',
];

/** What only who pays for the server decides (handbook 1.4 for service accounts). */
const OF_BILLING: ReadonlySet<Scope> = new Set<Scope>([
  'organizations.write',
  'accounts.write',
  'vault.write',
  'billing.read',
  'billing.write',
]);

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
    'templates.write',
  ],
  'Help Desk': [...reading, 'users.support', 'systems.command', 'systems.secrets', 'commands.run'],
  // Runs the organization's own commands; locking or erasing a device is not among them.
  'Command Runner': [
    'systems.read',
    'groups.read',
    'graph.read',
    'organization.read',
    'commands.read',
    'commands.run',
    'hub.read',
    'hub.run',
  ],
  'Read Only': reading,
  'Billing Only': ['organization.read', 'billing.read'],
};

export const isRole = (name: string): name is RoleName => (ROLES as readonly string[]).includes(name);

/** The id of a role that every organization has: the same everywhere, and before any id that a server makes. */
export const builtInRoleId = (name: RoleName): string => (ROLES.indexOf(name) + 1).toString(16).padStart(24, '0');

/** The role of this id that every organization has. */
export const builtInRole = (id: string): RoleName | undefined => ROLES.find((name) => builtInRoleId(name) === id);

/** What an organization may put into a role of its own. */
export const CUSTOM_SCOPES: readonly Scope[] = SCOPES.filter((scope) => !PROVIDER_SCOPES.has(scope));

/** The scopes of several roles together. Names that are no role give nothing. */
export function scopesOf(roles: readonly string[]): ReadonlySet<Scope> {
  return new Set(roles.flatMap((role) => (isRole(role) ? ROLE_SCOPES[role] : [])));
}

/** The scopes of roles that an organization made, by their ids. What is gone, or another organization's, gives nothing. */
export async function customScopes(
  store: StoreReader,
  organization: string,
  ids: readonly string[],
): Promise<readonly Scope[]> {
  if (ids.length === 0) return [];
  const rows = await store.getMany(organization, 'role', ids);
  const named = new Set(rows.flatMap(({ doc }) => (JSON.parse(doc) as { readonly scopes: readonly string[] }).scopes));
  return CUSTOM_SCOPES.filter((scope) => named.has(scope));
}

/** What an administrator may do: by its roles, and by those of its organization's own, as long as it acts for that one alone. */
export async function administratorScopes(store: StoreReader, doc: Document): Promise<ReadonlySet<Scope>> {
  const usual = scopesOf((doc.roleNames ?? []) as readonly string[]);
  const custom = (doc.customRoles ?? []) as readonly string[];
  const [organization, ...others] = (doc.reach ?? []) as readonly string[];
  if (custom.length === 0 || organization === undefined || organization === 'all' || others.length > 0) return usual;
  return new Set([...usual, ...(await customScopes(store, organization, custom))]);
}

/** What a service account of an organization may do: by the one role it has. */
export async function roleScopes(store: StoreReader, organization: string, id: string): Promise<ReadonlySet<Scope>> {
  const name = builtInRole(id);
  return name === undefined ? new Set(await customScopes(store, organization, [id])) : scopesOf([name]);
}

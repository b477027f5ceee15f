/** What an identity may be allowed to do. Roles are sets of these (directory/roles.ts). */
export const SCOPES = [
  'users.read',
  'users.write',
  'users.support', // unlock, expire, reset of MFA: what a help desk does
  'groups.read',
  'groups.write',
  'systems.read',
  'systems.write',
  'systems.command', // lock, restart, shutdown, erase
  'systems.secrets', // reading a disk key
  'graph.read',
  'graph.write', // binding and unbinding
  'organization.read',
  'organization.write',
  'organizations.write', // creating, suspending and deleting organizations; provider only
  'administrators.read',
  'administrators.write',
  'provider.administrators', // those who act for the whole provider; provider only
  'billing.read', // invoices; provider only
  'billing.write',
  'templates.read', // policy group templates; provider only
  'templates.write',
  'keys.write', // API keys and connect keys
  'log.read',
  'authn.verify',
  'accounts.read', // service accounts
  'accounts.write',
  'applications.read',
  'applications.write',
  'authn.read', // authentication policies and IP lists
  'authn.write',
  'commands.read',
  'commands.write',
  'commands.run',
  'policies.read',
  'policies.write',
  'servers.read', // LDAP, Samba, RADIUS, Active Directory, Office 365, G Suite
  'servers.write',
  'software.read',
  'software.write',
  'vault.write', // rotating the wrapping key
  'webhooks.read',
  'webhooks.write', // having events of the log sent elsewhere
  'hub.read', // connector profiles, linked accounts, runs, the request log
  'hub.run', // running actions; each needs its own scope too
  'hub.write', // linking and configuring; provider only
  'hub.approve', // approving another person's plans; provider only
] as const;
export type Scope = (typeof SCOPES)[number];

/** Scopes that count only for who acts for the whole provider. */
export const PROVIDER_SCOPES: ReadonlySet<Scope> = new Set<Scope>([
  'organizations.write',
  'provider.administrators',
  'billing.read',
  'billing.write',
  'templates.read',
  'templates.write',
  'vault.write',
  'hub.write',
  'hub.approve',
]);

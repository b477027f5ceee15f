/** What an identity may be allowed to do. Roles are sets of these (directory/roles.ts). */
export declare const SCOPES: readonly ['users.read', 'users.write', 'users.support', 'groups.read', 'groups.write', 'systems.read', 'systems.write', 'systems.command', 'systems.secrets', 'graph.read', 'graph.write', 'organization.read', 'organization.write', 'organizations.write', 'administrators.read', 'administrators.write', 'keys.write', 'log.read', 'authn.verify', 'accounts.read', 'accounts.write', 'applications.read', 'applications.write', 'authn.read', 'authn.write', 'commands.read', 'commands.write', 'commands.run', 'policies.read', 'policies.write', 'servers.read', 'servers.write', 'software.read', 'software.write', 'vault.write', 'hub.read', 'hub.run', 'hub.write', 'hub.approve'];
export type Scope = (typeof SCOPES)[number];
/** Scopes that count only for who acts for the whole provider. */
export declare const PROVIDER_SCOPES: ReadonlySet<Scope>;

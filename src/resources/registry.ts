/** Every kind of thing that the server keeps or does: one line each. */
export * as administrators from './administrators/contract.ts';
export * as agent from './agent/contract.ts';
export * as apiKeys from './api-keys/contract.ts';
export * as authn from './authn/contract.ts';
export * as changes from './changes/contract.ts';
export * as connectKeys from './connect-keys/contract.ts';
export * as deviceQueue from './device-queue/contract.ts';
export * as diskKeys from './disk-keys/contract.ts';
export * as enrollment from './enrollment/contract.ts';
export * as groups from './groups/contract.ts';
export * as organizations from './organizations/contract.ts';
export * as providers from './providers/contract.ts';
export * as pushEndpoints from './push-endpoints/contract.ts';
export * as systemGroups from './system-groups/contract.ts';
export * as systems from './systems/contract.ts';
export * as systemUsers from './system-users/contract.ts';
export * as userGroups from './user-groups/contract.ts';

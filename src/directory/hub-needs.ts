import { PROVIDER_SCOPES, SCOPES, type Scope } from '../kit/scopes.ts';
import type { Operation } from '../kit/op.ts';
import type { Action } from './hub-port.ts';
import type { Identity } from './types.ts';

/**
 * Scopes over who may do what. The directory measures such a change by whoever signs in there, and that is the linked
 * account, whose permissions may be more than the caller's.
 */
const OVER_ACCESS: ReadonlySet<string> = new Set<Scope>([
  'administrators.write',
  'provider.administrators',
  'accounts.write',
]);

/**
 * What a caller lacks here to run an action with a linked account's credentials, as the end of a sentence; undefined for
 * nothing. What anybody may do for oneself (`known`) is done for the account's own administrator: with a change of access
 * it is for who may everything already, and so gains nothing.
 */
export function lacking(identity: Identity, scope: Action['scope']): string | undefined {
  if (identity.type === 'server' || scope === undefined || scope === 'public') return undefined;
  if (scope === 'known' || OVER_ACCESS.has(scope)) {
    return identity.actsForProvider && SCOPES.every((each) => identity.scopes.has(each))
      ? undefined
      : 'concerns who may do what: by a linked account that is for administrators with every scope who act for the whole provider';
  }
  if (!identity.scopes.has(scope)) return `needs ${scope}, which the caller's role does not include`;
  return PROVIDER_SCOPES.has(scope) && !identity.actsForProvider
    ? `needs ${scope}, which is for administrators who act for the whole provider`
    : undefined;
}

/**
 * What an operation needs beside its scope with some bodies: its own rule asks the same of its caller, which is the linked
 * account where the hub is.
 */
const MORE: Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => Scope | undefined>> = {
  commands_post: runsByItself,
  commands_put: runsByItself,
  systems_put: ({ agentBoundMessages: messages }) => (isGiven(messages) ? 'systems.command' : undefined),
  import_create: () => 'users.write',
};

/** The scopes that an operation needs with this body, beside its own. */
export function alsoNeeded(operation: Operation | undefined, body: unknown): readonly Scope[] {
  const fields = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const more = operation === undefined ? undefined : MORE[operation.id]?.(fields);
  return more === undefined ? [] : [more];
}

/** A command that is not started by somebody. */
function runsByItself({ launchType }: Readonly<Record<string, unknown>>): Scope | undefined {
  return isGiven(launchType) && launchType !== 'manual' && launchType !== 'trigger' ? 'commands.run' : undefined;
}
const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

import { lacking } from '../../directory/hub-needs.ts';
import type { Action, Catalogue } from '../../directory/hub-port.ts';
import type { Document, Identity } from '../../directory/types.ts';
import { forbidden } from '../../kit/errors.ts';
import { matcherOf } from '../hub-profiles/globs.ts';

/** What a caller may run: by scopes, by what the profile enables, and by how far the caller reaches. */

/** True when the caller has what the action needs here, whatever the account is allowed there. */
export const hasScope = (identity: Identity, scope: Action['scope']): boolean => lacking(identity, scope) === undefined;

export const isEnabled = (profile: Document, { id }: Pick<Action, 'id'>): boolean =>
  profile.enabled !== false && matcherOf((profile.enabled_actions ?? ['*']) as readonly string[])(id);

/**
 * The action that a raw request is.
 * @throws MusterError `forbidden` where a profile enables none that does all of it: what is switched off is not to be had by its path
 */
export function rawAction(
  catalogue: Catalogue,
  profiles: readonly Document[],
  method: string,
  path: string,
): Action | undefined {
  const found = catalogue.match(method, path);
  if (found === undefined) return undefined;
  const same = catalogue.actions.filter(
    ({ operation, narrow }) => operation?.id === found.operation?.id && narrow !== true,
  );
  if (!profiles.every((profile) => same.some((action) => isEnabled(profile, action)))) {
    throw forbidden(`${method} ${path}: the connector profile does not enable ${found.id}`);
  }
  return found;
}

/** @throws MusterError `forbidden` */
export function requireScope(identity: Identity, what: string, scope: Action['scope']): void {
  const lacks = lacking(identity, scope);
  if (lacks !== undefined) throw forbidden(`${what} ${lacks}`);
}

import { invalidField } from '../../kit/errors.ts';
import { lacking } from '../../directory/hub-needs.ts';
import type { Action, Catalogue } from '../../directory/hub-port.ts';
import type { Identity } from '../../directory/types.ts';
import { fitsAny } from './globs.ts';
import type { Filters } from './wishes.ts';

/** What the caller lacks to run an action; undefined for nothing. Lists are made by it; that it holds is the pipeline's business. */
export const lacks = ({ scope }: Action, identity: Identity): string | undefined =>
  lacking(identity, 'hub.run') ?? lacking(identity, scope);

/** Whether the filters of the connection leave an action in. */
export function isWanted(action: Action, { connectors, categories, actions, readOnly }: Filters): boolean {
  if (readOnly && action.effect !== 'read') return false;
  if (connectors !== undefined && !connectors.has(action.connector)) return false;
  if (categories !== undefined && !categories.has(action.category.toLowerCase())) return false;
  return actions === undefined || fitsAny(actions, action.id);
}

/** @throws MusterError invalid for a category that no action has */
export function refuseUnknownCategories(catalogue: Catalogue, { categories }: Filters): void {
  if (categories === undefined) return;
  const known = new Set(catalogue.actions.map(({ category }) => category));
  const folded = new Set([...known].map((each) => each.toLowerCase()));
  for (const each of categories) {
    if (!folded.has(each)) throw invalidField('category', `has to be among ${[...known].toSorted().join(', ')}`);
  }
}

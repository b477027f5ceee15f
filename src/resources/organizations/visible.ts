import type { ReadContext, ValidInput } from '../../directory/types.ts';
import { and, compare, oneOf, type Predicate } from '../../wire/filters/predicate.ts';

/** Organizations that the caller may see: its own, or all of its provider's. Those on their way out are gone already. */
function visible({ identity }: ReadContext): Predicate {
  const { organizations } = identity;
  const present = compare('ne', 'settings.pendingDelete', true);
  return organizations === 'all' ? present : and([present, oneOf('_id', [...organizations])]);
}

/** A list of organizations, of those alone. */
export const narrowed = (ctx: ReadContext, input: ValidInput): ValidInput => ({ ...input, where: visible(ctx) });

import type { CloudFields } from '../../../directory/cloud-port.ts';
import type { Document } from '../../../directory/types.ts';
import type { Translation } from './translation.ts';

/**
 * The fields of a translation for an account that is there: lists are written as a whole, so what in them is not ours
 * comes from the account.
 */
export function mergedWith(
  current: CloudFields,
  { fields, owned }: Pick<Translation, 'fields' | 'owned'>,
): CloudFields {
  const merged: Record<string, unknown> = { ...fields };
  for (const [list, ours] of Object.entries(owned)) {
    const [theirs, own] = [listOf(current[list]), listOf(fields[list])];
    merged[list] = list === 'organizations' ? organizations(theirs, own, ours) : entries(theirs, own, ours);
  }
  return merged;
}

const listOf = (value: unknown): readonly Document[] => (Array.isArray(value) ? (value as readonly Document[]) : []);

/** The account's own address, and its aliases, have no type. */
const entries = (
  theirs: readonly Document[],
  own: readonly Document[],
  ours: readonly string[],
): readonly Document[] => [...theirs.filter(({ type }) => typeof type !== 'string' || !ours.includes(type)), ...own];

function organizations(
  theirs: readonly Document[],
  [own = {}]: readonly Document[],
  ours: readonly string[],
): readonly Document[] {
  const primary = theirs.find((each) => each.primary === true) ?? {};
  const kept = Object.fromEntries(Object.entries(primary).filter(([name]) => !ours.includes(name)));
  return [{ ...kept, ...own }, ...theirs.filter((each) => each !== primary)];
}

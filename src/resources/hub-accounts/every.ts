import type { Entry, ScopedReader } from '../../directory/types.ts';
import { and, compare, type Predicate } from '../../wire/filters/predicate.ts';
import type { Kind } from '../../kit/kind.ts';
import { hubAccountKind } from './contract.ts';

const PIECE = 500;

/** Does something with each account of a sort, in pieces; what is done may change or remove it. */
export const everyAccount = (
  here: ScopedReader,
  where: Predicate,
  act: (account: Entry) => Promise<unknown>,
): Promise<void> => every(here, hubAccountKind, where, act);

/** The same of any kind. */
export async function every(
  here: ScopedReader,
  kind: Kind,
  where: Predicate,
  act: (entry: Entry) => Promise<unknown>,
): Promise<void> {
  for (let last = ''; ;) {
    const behind = last === '' ? where : and([where, compare('gt', 'id', last)]);
    const { entries } = await here.list(kind, { where: behind, sort: [], skip: 0, limit: PIECE });
    for (const entry of entries) await act(entry);
    last = entries.at(-1)?.id ?? '';
    if (entries.length < PIECE) return;
  }
}

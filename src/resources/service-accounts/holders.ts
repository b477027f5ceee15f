import type { Entry, ScopedReader } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { authConfigKind, serviceAccountKind } from './contract.ts';

const PIECE = 500;

/** The service accounts that have a role. */
export const holdersAmongAccounts = (here: ScopedReader, role: string): Promise<readonly Entry[]> =>
  everyOne((skip) => here.list(serviceAccountKind, { where: compare('eq', 'roleId', role), ...page(skip) }));

/** The ways in that a service account has, the oldest first. */
export const authConfigsOf = (here: ScopedReader, account: string): Promise<readonly Entry[]> =>
  everyOne((skip) => here.list(authConfigKind, { where: compare('eq', 'serviceAccount', account), ...page(skip) }));

const page = (skip: number) => ({ sort: [], skip, limit: PIECE });

async function everyOne(
  read: (skip: number) => Promise<{ readonly entries: readonly Entry[]; readonly total: number }>,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (;;) {
    const { entries, total } = await read(found.length);
    found.push(...entries);
    if (entries.length === 0 || found.length >= total) return found;
  }
}

import { compare } from '../../wire/filters/predicate.ts';
import type { ScopedReader, ScopedWriter } from '../../directory/types.ts';
import { psaError } from './entity.ts';

/** Errors that are kept of an integration; older ones go. */
export const MOST_ERRORS = 200;

export interface Failure {
  readonly errorType: string;
  readonly message: string;
  /** Empty where it is about no organization. */
  readonly orgId: string;
}

/** Keeps what failed. `here` is the provider's. */
export async function keepErrors(
  here: ScopedWriter,
  integration: string,
  failures: readonly Failure[],
  now: number,
): Promise<void> {
  const timestamp = new Date(now).toISOString();
  const latest = failures.slice(-MOST_ERRORS);
  for (const failure of latest) await here.insert(psaError, { integration, ...failure, timestamp });
  const where = compare('eq', 'integration', integration);
  const { entries, total } = await here.list(psaError, { where, sort: [], skip: 0, limit: latest.length });
  for (const old of entries.slice(0, Math.max(0, total - MOST_ERRORS))) await here.remove(old);
}

/** The latest first. */
export async function errorsOf(here: ScopedReader, integration: string) {
  const where = compare('eq', 'integration', integration);
  const sort = [{ field: 'id', descending: true }];
  return here.list(psaError, { where, sort, skip: 0, limit: MOST_ERRORS });
}

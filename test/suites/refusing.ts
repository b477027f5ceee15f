import assert from 'node:assert/strict';
import type { Operation } from '../../src/kit/op.ts';
import { operations } from '../../src/resources/catalogue.ts';
import type { Reply } from '../support/server.ts';
import { urlOf, type Sample } from './requests.ts';
import type { World } from './world.ts';

/** What the suites that walk the registry have in common. */

export const ALL = operations();
/** The operations that need credentials. */
export const CLOSED = ALL.filter(({ access }) => access !== 'public');
/** An id that nothing has. */
export const NOBODY = '0123456789abcdef01234567';
/** Requests under way at once. */
const AT_ONCE = 8;

export type Headers = Readonly<Record<string, string | undefined>>;
export type Send = (operation: Operation, sample: Sample, headers?: Headers) => Promise<Reply>;

/**
 * Sends samples with the first administrator's key, unless the headers say otherwise. Writes go as plans, so that what is
 * wrongly allowed is seen and changes nothing for the next request.
 */
export const planner =
  ({ server }: World): Send =>
  (operation, sample, headers = {}) =>
    server.api(sample.method, urlOf(operation, sample), sample.body, { 'muster-plan': 'true', ...headers });

/** Runs `check` for each item, a few at once, and asserts that none of them complains. */
export async function none<T>(
  items: readonly T[],
  check: (item: T) => Promise<string | undefined | readonly string[]>,
): Promise<void> {
  assert.ok(items.length > 0, 'there is nothing to check');
  const complaints: string[] = [];
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) complaints.push(...[(await check(item)) ?? []].flat());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  assert.deepEqual(complaints.toSorted(), []);
}

export const told = (operation: Operation, what: string, { status, body }: Reply): string =>
  `${operation.id} ${what}: ${status} ${JSON.stringify(body)}`;
export const isSuccess = ({ status }: Reply): boolean => status >= 200 && status < 300;

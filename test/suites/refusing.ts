import assert from 'node:assert/strict';
import { isOfAgents as isAgents, type Operation } from '../../src/kit/op.ts';
import { operations } from '../../src/resources/catalogue.ts';
import type { Reply } from '../support/server.ts';
import { headersOf, sentBody, urlOf, type Sample } from './requests.ts';
import { agentHeaders } from './signing.ts';
import type { World } from './world.ts';

/** What the suites that walk the registry have in common. */

export const ALL = operations();
/** The operations that need credentials. */
export const CLOSED = ALL.filter(({ access }) => access !== 'public');
export { isOfAgents as isAgents } from '../../src/kit/op.ts';
/** Those of them that an administrator can use: all but the protocol of the device agent. */
export const KEYED = CLOSED.filter((operation) => !isAgents(operation));
/** An id that nothing has. */
export const NOBODY = '0123456789abcdef01234567';
/** Requests under way at once. */
const AT_ONCE = 8;

export type Headers = Readonly<Record<string, string | undefined>>;
export type Send = (operation: Operation, sample: Sample, headers?: Headers) => Promise<Reply>;

/**
 * Sends samples with the first administrator's key, or as the agent of the world's device where it takes one; with other
 * credentials where headers are given. Writes go as plans, so that what is wrongly allowed is seen and changes nothing for
 * the next request.
 */
export const planner =
  (world: World): Send =>
  (operation, sample, headers) => {
    const [path, body] = [urlOf(operation, sample), sentBody(operation, sample.body)];
    const credentials = headers ?? (isAgents(operation) ? signedByAgent(world, sample.method, path, body) : {});
    return world.server.api(sample.method, path, body, {
      'muster-plan': 'true',
      ...headersOf(operation, world),
      ...credentials,
    });
  };

const signedByAgent = (world: World, method: string, path: string, body: unknown): Headers => {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  return agentHeaders(world, { method, path, body: text });
};

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

import { OutboundError } from '../../directory/ports.ts';
import type { Document, Prepare, ReadContext } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import type { Kind } from '../../kit/kind.ts';
import { SERVICES } from '../insights/contract.ts';
import { eventNames } from '../insights/event-names.ts';
import { termOf } from '../insights/query.ts';

/** Names that are suggested in the place of one that there is not. */
const SUGGESTED = 3;
export const EVERY_EVENT = '*';

/** Refuses a URL that nothing is sent to. @throws MusterError invalid */
export const checkUrl: Prepare = async (ctx, input) => {
  const { url } = input.body as { readonly url?: string };
  if (url !== undefined) sendable(ctx, url);
};

function sendable({ ports }: Pick<ReadContext, 'ports'>, url: string): void {
  try {
    ports.webhooks.receivers.check(url);
  } catch (error) {
    if (error instanceof OutboundError) throw invalidField('url', error.message);
    throw error;
  }
}

/** Refuses what selects no events. @throws MusterError invalid, with the name of the field */
export function checkSelection(kinds: readonly Kind[], body: Document): void {
  const { eventTypes = [], filter } = body as { readonly eventTypes?: readonly string[]; readonly filter?: unknown };
  const names = eventNames(kinds);
  const services: readonly string[] = SERVICES;
  for (const [i, name] of eventTypes.entries()) {
    if (name === EVERY_EVENT || services.includes(name)) continue;
    const home = names.get(name);
    if (home === undefined) {
      const near = nearest(name, [...names.keys(), ...services]);
      throw invalidField(`eventTypes[${i}]`, `is no event, service or *: ${near.join(', ')} are near`);
    }
    if (home === 'provider')
      throw invalidField(`eventTypes[${i}]`, 'is of the log of the provider, and webhooks are of an organization');
  }
  if (filter !== undefined && filter !== null) termOf(filter, 'filter', 0);
}

/** The names that take the fewest changes to come to, or that have the same words. */
function nearest(name: string, names: readonly string[]): readonly string[] {
  const words = new Set(name.toLowerCase().split(/[^a-z0-9]+/));
  const score = (other: string): number =>
    distance(name.toLowerCase(), other) - 2 * other.split('_').filter((word) => words.has(word)).length;
  return names
    .map((other) => ({ other, score: score(other) }))
    .toSorted((a, b) => a.score - b.score || (a.other < b.other ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(({ other }) => other);
}

/** Levenshtein's: letters to put in, take out or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

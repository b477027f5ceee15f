import { createHash } from 'node:crypto';
import { isRecord } from './request.ts';

/**
 * A digest of the state that a plan was made on. What a directory makes up for each plan anew (ids and times of what would
 * be created) is no part of it.
 */
export function planState(plan: unknown): string {
  const {
    changes = [],
    gains = [],
    losses = [],
  } = (isRecord(plan) ? plan : {}) as Readonly<Record<'changes' | 'gains' | 'losses', readonly unknown[] | undefined>>;
  const created = new Set(
    changes.flatMap((each) => (isRecord(each) && each.operation === 'create' ? [String(each.id)] : [])),
  );
  const stands = changes.filter(isRecord).map(({ operation, kind, id, before }) => ({
    operation,
    kind,
    id: created.has(String(id)) ? null : id,
    before: before ?? null,
  }));
  const reach = (list: readonly unknown[]): string[] =>
    list
      .map((each) => JSON.stringify(each))
      .filter((text) => ![...created].some((id) => text.includes(id)))
      .toSorted();
  return digestOf({ stands, gains: reach(gains), losses: reach(losses) });
}

/** What an approval is bound to: the request, and the state that it was planned on. */
export const planDigest = (about: Readonly<Record<string, unknown>>, state: string): string =>
  digestOf({ about, state });

const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex');

/** With the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((each) => sorted(each));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((name) => [name, sorted(value[name])]),
  );
}

/** Why a rule that refers to groups is not in force. */
export type ErrorFlag = 'CYCLE' | 'INVALID_GROUP_REFERENCE';

/**
 * The error flags of a group whose rule refers to `refs`.
 * @param refsOf - for each group that exists, what its own rule refers to (nothing, where its members are set by hand);
 * absent for those that do not exist
 */
export async function errorFlags(
  id: string,
  refs: readonly string[],
  refsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>,
): Promise<ErrorFlag[]> {
  const seen = new Set<string>();
  let cycle = false;
  let missing = false;
  for (let level = [...refs], direct = true; level.length > 0; direct = false) {
    const ahead = [...new Set(level)].filter((ref) => ref !== id && !seen.has(ref));
    cycle ||= level.includes(id);
    for (const ref of ahead) seen.add(ref);
    const found = ahead.length === 0 ? new Map<string, readonly string[]>() : await refsOf(ahead);
    if (direct) missing = ahead.some((ref) => !found.has(ref));
    level = [...found.values()].flat();
  }
  return [...(cycle ? (['CYCLE'] as const) : []), ...(missing ? (['INVALID_GROUP_REFERENCE'] as const) : [])];
}

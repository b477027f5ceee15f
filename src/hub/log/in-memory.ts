import type { RequestEntry, RequestLogPort } from '../../directory/hub-port.ts';

export function inMemory(): RequestLogPort {
  const all = new Map<string, RequestEntry>();
  return {
    begin: async (scope, entry) => {
      const before = all.get(scope + entry.id);
      if (before !== undefined && before.outcome !== 'failed') return false;
      all.set(scope + entry.id, entry);
      return true;
    },
    write: async (scope, entry) => void all.set(scope + entry.id, entry),
    list: async (_scope, { limit }) => ({ entries: [...all.values()].slice(0, limit), next: undefined }),
    get: async (scope, id) => all.get(scope + id),
    trim: async () => 0,
  };
}

import type { Operation } from '../../kit/op.ts';

/** Static segments in lower case; `null` is a parameter. */
interface Route<T> {
  readonly method: string;
  readonly segments: readonly (string | null)[];
  readonly value: T;
}

/**
 * What serves a method and a path: segment by segment as servers route, case aside, with or without a slash at the end, and
 * a static segment before a parameter. What has none of the roots is under /api, as people write it. A path that servers
 * could read in more than one way (`..`, `//`, an escaped slash) is matched by nothing.
 */
export function matcher<T extends { readonly operation: Operation }>(
  all: readonly T[],
): (method: string, path: string) => T | undefined {
  const byLength = new Map<number, Route<T>[]>();
  for (const value of all) {
    const { method, path } = value.operation;
    const segments = path
      .slice(1)
      .split('/')
      .map((segment) => (segment.includes('{') ? null : segment.toLowerCase()));
    byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), { method, segments, value }]);
  }
  for (const routes of byLength.values()) routes.sort(byStatic);
  return (method, path) => {
    const segments = segmentsOf(path);
    if (segments === undefined) return undefined;
    const verb = method.toUpperCase();
    return byLength
      .get(segments.length)
      ?.find(
        (route) =>
          route.method === verb &&
          route.segments.every((each, i) => each === null || each === segments[i]?.toLowerCase()),
      )?.value;
  };
}

/** Routes whose first segments are static come first. */
function byStatic<T>(a: Route<T>, b: Route<T>): number {
  const at = a.segments.findIndex((segment, i) => (segment === null) !== (b.segments[i] === null));
  if (at < 0) return 0;
  return a.segments[at] === null ? 1 : -1;
}

const ROOTS = /^(?:api|insights|oauth2|muster|hub)$/i;

function segmentsOf(address: string): string[] | undefined {
  if (!address.startsWith('/') || /[#\\]/.test(address)) return undefined;
  const parts = address.replace(/\?.*$/s, '').slice(1).split('/');
  if (!ROOTS.test(parts[0] ?? '')) parts.unshift('api');
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const decoded = parts.map(decode);
  return decoded.every((part) => part !== undefined && part !== '' && !/^\.{1,2}$|[/\\]/.test(part))
    ? (decoded as string[])
    : undefined;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken escape is no path that a server would take.
    return undefined;
  }
}

import type { Operation } from '../../kit/op.ts';

interface Known {
  readonly path: string;
  readonly segments: readonly string[];
  readonly methods: string[];
}

/** The documented paths, for requests that no route took: which methods a path has, and which path was perhaps meant. */
export class RouteIndex {
  /** By number of segments. */
  readonly #known = new Map<number, Known[]>();

  constructor(operations: readonly Pick<Operation, 'path' | 'method'>[]) {
    const byPath = new Map<string, Known>();
    for (const { path, method } of operations) {
      let known = byPath.get(path);
      if (known === undefined) {
        known = { path, segments: segmentsOf(path), methods: [] };
        byPath.set(path, known);
        this.#ofLength(known.segments.length).push(known);
      }
      known.methods.push(...(method === 'GET' ? ['GET', 'HEAD'] : [method]));
    }
  }

  /** The methods that a path has, in alphabetical order; none for an unknown path. */
  methodsOf(path: string): readonly string[] {
    const segments = segmentsOf(path);
    const fitting = this.#ofLength(segments.length).filter((known) => fits(known.segments, segments));
    return [...new Set(fitting.flatMap((known) => known.methods))].toSorted();
  }

  /** A documented path that differs in its prefix (/api, /api/v2) or in a few letters of one segment. */
  nearest(path: string): string | undefined {
    for (const other of [path.replace(/^\/api\/api\b/i, '/api'), swapVersion(path), `/api${path}`, `/api/v2${path}`]) {
      const segments = segmentsOf(other);
      const found = this.#ofLength(segments.length).find((known) => fits(known.segments, segments));
      if (found !== undefined) return found.path;
    }
    return this.#misspelt(segmentsOf(path));
  }

  #misspelt(segments: readonly string[]): string | undefined {
    let best: { readonly path: string; readonly distance: number } | undefined;
    for (const known of this.#ofLength(segments.length)) {
      const differing = known.segments.findIndex((segment, i) => !same(segment, segments[i]));
      const rest = differing + 1;
      if (!fits(known.segments.slice(rest), segments.slice(rest))) continue;
      const [written, meant] = [segments[differing] ?? '', known.segments[differing] ?? ''];
      if (Math.abs(written.length - meant.length) > 3 || written.length > 60) continue;
      const distance = editDistance(written, meant);
      if (distance <= 3 && distance < meant.length / 2 && distance < (best?.distance ?? Infinity)) {
        best = { path: known.path, distance };
      }
    }
    return best?.path;
  }

  #ofLength(length: number): Known[] {
    let known = this.#known.get(length);
    if (known === undefined) {
      if (length > 20) return [];
      known = [];
      this.#known.set(length, known);
    }
    return known;
  }
}

const PARAMETER = '{}';

const segmentsOf = (path: string): string[] =>
  path
    .replace(/\/$/, '')
    .split('/')
    .map((segment) => (segment.startsWith('{') ? PARAMETER : segment.toLowerCase()));

const same = (known: string, given: string | undefined): boolean =>
  known === PARAMETER ? given !== '' : known === given;
const fits = (known: readonly string[], given: readonly string[]): boolean =>
  known.length === given.length && known.every((segment, i) => same(segment, given[i]));

const swapVersion = (path: string): string =>
  /^\/api\/v2\//i.test(path) ? path.replace(/^\/api\/v2\//i, '/api/') : path.replace(/^\/api\//i, '/api/v2/');

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

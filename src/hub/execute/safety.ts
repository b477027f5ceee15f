import type { Safety } from '../../directory/hub-port.ts';
import { masked } from './redact.ts';

/**
 * Result safety: what end users and devices may have written is known from the contract, field by field, so that it is
 * marked, fenced or dropped by rule and not by guess. Secrets in the output of commands are masked whatever the setting.
 */
export interface Safe {
  readonly data: unknown;
  /** The paths among the action's that occur in the data. */
  readonly untrusted: readonly string[];
  readonly masked: number;
}

/** What programs print: the last segment of a path. */
const OUTPUT = /(^|\.)(output|stdout|stderr|error)$/;

/** Text between marks that it cannot contain: whatever of the marks is in it is taken out first. */
export function fenced(text: string): string {
  return `⟦untrusted⟧${text.replace(/⟦\/?untrusted⟧/g, '')}⟦/untrusted⟧`;
}

/** Treats the texts at the paths (`name`, `results[].hostname`, `[].attributes[].value`). The data is changed in place. */
export function madeSafe(data: unknown, paths: readonly string[], safety: Safety): Safe {
  let hidden = 0;
  const untrusted: string[] = [];
  for (const path of paths) {
    const mask = OUTPUT.test(path);
    if (!mask && safety === 'mark') {
      if (occurs(data, segmentsOf(path), 0)) untrusted.push(path);
      continue;
    }
    const change = (text: string): string | null => {
      let shown = text;
      if (mask) {
        const result = masked(text);
        hidden += result.count;
        shown = result.text;
      }
      return safety === 'drop' ? null : safety === 'fence' ? fenced(shown) : shown;
    };
    if (changeAt(data, segmentsOf(path), 0, change)) untrusted.push(path);
  }
  return { data, untrusted, masked: hidden };
}

/** `a[].b` as ['a', '[]', 'b']. */
const known = new Map<string, readonly string[]>();
function segmentsOf(path: string): readonly string[] {
  let found = known.get(path);
  if (found === undefined) {
    found = path
      .split('.')
      .flatMap((part) => part.split(/(?=\[\])/))
      .filter((part) => part !== '');
    known.set(path, found);
  }
  return found;
}

function occurs(value: unknown, path: readonly string[], at: number): boolean {
  if (at === path.length) return holdsText(value);
  if (path[at] === '[]') return Array.isArray(value) && (value as unknown[]).some((each) => occurs(each, path, at + 1));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return occurs((value as Record<string, unknown>)[path[at] ?? ''], path, at + 1);
}

const holdsText = (value: unknown): boolean =>
  typeof value === 'string'
    ? value !== ''
    : typeof value === 'object' && value !== null && Object.values(value).some((each) => holdsText(each));

/** Changes every text at or below the path; true when there was one. */
function changeAt(
  value: unknown,
  path: readonly string[],
  at: number,
  change: (text: string) => string | null,
): boolean {
  if (typeof value !== 'object' || value === null) return false;
  let found = false;
  const below = (holder: Record<string, unknown> | unknown[], key: string | number, from: number): void => {
    const slot = holder as Record<string | number, unknown>;
    const held = slot[key];
    if (from < path.length) {
      found = changeAt(held, path, from, change) || found;
    } else if (typeof held === 'string') {
      if (held === '') return;
      slot[key] = change(held);
      found = true;
    } else if (typeof held === 'object' && held !== null) {
      // An object of whatever keys: all the texts in it.
      for (const inner of Object.keys(held)) below(held as Record<string, unknown>, inner, from);
    }
  };
  const segment = path[at] ?? '';
  if (segment === '[]') {
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) below(value, i, at + 1);
  } else if (!Array.isArray(value) && Object.hasOwn(value, segment)) {
    below(value as Record<string, unknown>, segment, at + 1);
  }
  return found;
}

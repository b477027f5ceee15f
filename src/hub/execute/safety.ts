import type { Safety } from '../../directory/hub-port.ts';
import { pathKeys } from '../catalogue/untrusted.ts';
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

/** What programs print, by the last segment of a path; or objects as they were, and answers of nobody's contract, in which it may be. */
const OUTPUT = /(^|\.)(output|std_?out|std_?err|error|details?|before|after)$|^$/i;

export const isOutput = (path: string): boolean => OUTPUT.test(path);

/** Text between marks that it cannot contain: it is left without the brackets that they are made of. */
export function fenced(text: string): string {
  return `⟦untrusted⟧${text.replaceAll('⟦', '[').replaceAll('⟧', ']')}⟦/untrusted⟧`;
}

/** Treats the texts at the paths (`name`, `results[].hostname`, `[].attributes[].value`). The data is changed in place. */
export function madeSafe(data: unknown, paths: readonly string[], safety: Safety): Safe {
  let hidden = 0;
  const untrusted: string[] = [];
  // Data that is a text itself has no place to be changed in: it gets one.
  const root = { data };
  for (const path of paths) {
    const mask = isOutput(path);
    if (!mask && safety === 'mark') {
      if (occurs(data, stepsOf(path), 0)) untrusted.push(path);
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
    if (changeAt(root, ['data', ...stepsOf(path)], 0, change)) untrusted.push(path);
  }
  return { data: root.data, untrusted, masked: hidden };
}

/** The steps of a path, read once; `null` goes through an array. */
const known = new Map<string, readonly (string | null)[]>();
function stepsOf(path: string): readonly (string | null)[] {
  let found = known.get(path);
  if (found === undefined) {
    found = pathKeys(path);
    known.set(path, found);
  }
  return found;
}

type Path = readonly (string | null)[];

function occurs(value: unknown, path: Path, at: number): boolean {
  if (at === path.length) return holdsText(value);
  const step = path[at];
  if (step === null) return Array.isArray(value) && (value as unknown[]).some((each) => occurs(each, path, at + 1));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return occurs((value as Record<string, unknown>)[step ?? ''], path, at + 1);
}

const holdsText = (value: unknown): boolean =>
  typeof value === 'string'
    ? value !== ''
    : typeof value === 'object' && value !== null && Object.values(value).some((each) => holdsText(each));

type Change = (text: string) => string | null;

/** Changes every text at or below the path; true when there was one. */
function changeAt(value: unknown, path: Path, at: number, change: Change): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const step = path[at];
  // Past the end: an object of whatever keys, of which all texts are meant.
  const keys =
    at >= path.length || (step === null && Array.isArray(value))
      ? Object.keys(value)
      : typeof step === 'string' && !Array.isArray(value) && Object.hasOwn(value, step)
        ? [step]
        : [];
  const holder = value as Record<string, unknown>;
  let found = false;
  for (const key of keys) {
    const held = holder[key];
    if (at + 1 < path.length || typeof held !== 'string') {
      found = changeAt(held, path, at + 1, change) || found;
    } else if (held !== '') {
      holder[key] = change(held);
      found = true;
    }
  }
  return found;
}

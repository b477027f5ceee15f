import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CORRECTIONS } from './seed-corrections.ts';

/** The five documents that the product answers to. They are no part of the repository: where they are absent, tests skip. */
const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

export const NO_SEEDS = 'the seed documents (../shared/seeds) are not here';
export const haveSeeds = (): boolean => existsSync(SEEDS);

/** One request that a document prints. */
export interface SeedCall {
  /** Three digits: the number of the document. */
  readonly document: string;
  /** Line of its beginning, from 1. */
  readonly line: number;
  readonly method: string;
  /** From /api on, with the document's placeholders and its query. */
  readonly path: string;
  /** The shell command as printed, corrected; undefined where the document has the request line alone. */
  readonly command: string | undefined;
  /** What the document calls the action; empty where it does not say. */
  readonly title: string;
}

/** Every request of the documents, in their order, and the corrections that were needed, by number of uses. */
export function readSeeds(): { readonly calls: readonly SeedCall[]; readonly corrected: ReadonlyMap<string, number> } {
  const calls: SeedCall[] = [];
  const corrected = new Map<string, number>();
  const documents = readdirSync(SEEDS).sort();
  for (const name of documents) {
    const document = name.slice(0, 3);
    const lines = correct(document, readFileSync(new URL(name, SEEDS), 'utf8'), corrected).split('\n');
    calls.push(...curlCalls(document, lines), ...requestLines(document, lines));
  }
  return { calls, corrected };
}

function correct(document: string, text: string, used: Map<string, number>): string {
  let result = text;
  for (const { document: of, printed, meant } of CORRECTIONS) {
    if (of !== document) continue;
    const parts = result.split(printed);
    used.set(printed, (used.get(printed) ?? 0) + parts.length - 1);
    result = parts.join(meant);
  }
  return result;
}

/** Shell commands: from `curl` to the first line that neither ends with a backslash nor within quotes. */
function curlCalls(document: string, lines: readonly string[]): SeedCall[] {
  const calls: SeedCall[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!/^\s*curl\s/.test(lines[i] ?? '')) continue;
    const start = i;
    let command = lines[i] ?? '';
    while (i + 1 < lines.length && (command.endsWith('\\') || quotes(command) % 2 === 1)) {
      i += 1;
      command += `\n${lines[i] ?? ''}`;
    }
    const url = /https:\/\/console\.jumpcloud\.com(\/api\/[^\s'"\\]*)/.exec(command);
    const method = /\s-X\s+([A-Z]+)/.exec(command)?.[1] ?? 'GET';
    calls.push({ document, line: start + 1, method, path: url?.[1] ?? '', command: command.trim(), title: '' });
  }
  return calls;
}
const quotes = (text: string): number => text.split("'").length - 1;

/**
 * Requests of the two lists of actions, which are written without `/api`: in document 000 alone on a line under
 * "Request - Title", in document 002 as "Description via METHOD /path" under the title.
 */
function requestLines(document: string, lines: readonly string[]): SeedCall[] {
  const calls: SeedCall[] = [];
  if (document !== '000' && document !== '002') return calls;
  let title = '';
  for (const [i, line] of lines.entries()) {
    title = /^Request - (.+)$/.exec(line)?.[1] ?? title;
    const match = /^(?:.* via )?(GET|POST|PUT|PATCH|DELETE) (\/\S*)$/.exec(line);
    if (match === null) continue;
    const [, method = '', path = ''] = match;
    if (document === '002') title = lines[i - 1] ?? '';
    calls.push({ document, line: i + 1, method, path: `/api${path}`, command: undefined, title });
  }
  return calls;
}

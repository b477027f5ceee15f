import { NOTE, type Resource } from './resource.ts';

/**
 * Lines of a file that is not ours, where the program knows no folder of drop-in files. Ours stand in a block between
 * markers; lines that say the same otherwise are put behind a mark that makes comments of them. Both can be found and
 * undone by reading the file, so that nothing of it is kept elsewhere and what others change in the meantime stays.
 */
export interface LinesDeclaration {
  readonly path: string;
  /** Of the policy: several may have blocks in one file. */
  readonly name: string;
  readonly lines: readonly string[];
  /** Where a new block goes: the end unless said, or after a line such as the head of a section, which is made if missing. */
  readonly at?: 'start' | 'end' | { readonly after: string };
  /** The lines of others that have to go out of force while ours stand. */
  readonly replaces?: (line: string) => boolean;
  /** No block is needed while a line of somebody else's is so. */
  readonly unless?: (line: string) => boolean;
}

export function lines(declaration: LinesDeclaration): Resource {
  const { path, name } = declaration;
  return {
    key: `lines ${path} ${name}`,
    check: async (host) => {
      const now = (await host.read(path)) ?? '';
      if (withLines(now, declaration) === now) return undefined;
      return withoutLines(now, declaration) === now ? `${path} lacks the block ${name}` : `${path} was changed`;
    },
    remember: async (host) => ({ created: (await host.stat(path)) === undefined }),
    apply: async (host) => host.write(path, withLines((await host.read(path)) ?? '', declaration)),
    revert: async (host, remembered) => {
      const now = await host.read(path);
      if (now === undefined) return;
      const rest = withoutLines(now, declaration);
      if (rest === '' && (remembered as { readonly created: boolean }).created) await host.remove(path);
      else if (rest !== now) await host.write(path, rest);
    },
  };
}

/** The text with our block in it, and with what it replaces out of force. Done twice it gives the same. */
export function withLines(text: string, declaration: LinesDeclaration): string {
  const { lines: ours, replaces, at = 'end', unless } = declaration;
  const before = withoutLines(text, declaration);
  const rest = linesOf(before);
  if (unless !== undefined && rest.some(unless)) return before;
  const others = rest.map((line) => (replaces?.(line) ? `${off(declaration)}${line}` : line));
  const place = placeOf(text, others, at);
  const head = typeof at === 'object' && !others.includes(at.after) ? [at.after] : [];
  const block = [begin(declaration), ...head, ...ours, end(declaration)];
  return textOf([...others.slice(0, place), ...block, ...others.slice(place)]);

  /** Where it stands already, so that several blocks in one file do not push each other about. */
  function placeOf(now: string, around: readonly string[], where: NonNullable<LinesDeclaration['at']>): number {
    const standing = linesOf(now).indexOf(begin(declaration));
    if (standing !== -1) return standing;
    if (where === 'start') return 0;
    const after = where === 'end' ? -1 : around.indexOf(where.after);
    return after === -1 ? around.length : after + 1;
  }
}

/** The text as it is without us. */
export function withoutLines(text: string, declaration: LinesDeclaration): string {
  const all = linesOf(text);
  const from = all.indexOf(begin(declaration));
  const to = all.indexOf(end(declaration), from);
  // A block that lost its end: what follows may be somebody's, so that only the lines that are ours for certain go.
  const isOurs = (line: string, index: number): boolean =>
    from !== -1 && index >= from && (to === -1 ? index === from || declaration.lines.includes(line) : index <= to);
  const mark = off(declaration);
  if (from === -1 && !all.some((line) => line.startsWith(mark))) return text;
  return textOf(
    all
      .filter((line, index) => !isOurs(line, index))
      .map((line) => (line.startsWith(mark) ? line.slice(mark.length) : line)),
  );
}

const begin = ({ name }: LinesDeclaration): string => `# BEGIN muster ${name}. ${NOTE}`;
const end = ({ name }: LinesDeclaration): string => `# END muster ${name}`;
const off = ({ name }: LinesDeclaration): string => `# muster ${name} replaces: `;

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
const textOf = (all: readonly string[]): string => (all.length === 0 ? '' : `${all.join('\n')}\n`);

/** Lines that set one of these keys: `KEY value` or `KEY = value`, without regard to case where `fold` is given. */
export const setting =
  (keys: readonly string[], fold = false) =>
  (line: string): boolean => {
    const [, key = ''] = /^\s*([A-Za-z0-9_.-]+)(?:\s*=|\s)/.exec(line) ?? [];
    return fold ? keys.some((each) => each.toLowerCase() === key.toLowerCase()) : keys.includes(key);
  };

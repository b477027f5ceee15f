import type { FileFacts, Host } from '../host.ts';
import { CannotApply, type Resource } from './resource.ts';

export interface FileDeclaration {
  readonly path: string;
  readonly text: string;
  /** 0644 unless said. */
  readonly mode?: number;
  /** Asks a program about the text before it is put in place; gets a path where it stands. What is wrong, or undefined. */
  readonly validate?: (host: Host, candidate: string) => Promise<string | undefined>;
}

interface Before {
  readonly text: string;
  readonly mode: number;
}

/**
 * A file that is the policy's own. Where one was there before, which for drop-in files there should not, it is put back
 * when the policy goes.
 */
export function file({ path, text, mode = 0o644, validate }: FileDeclaration): Resource {
  return {
    key: `file ${path}`,
    check: async (host) => {
      const facts = await host.stat(path);
      if (facts === undefined) return `${path} is missing`;
      if (facts.type !== 'file') return `${path} is no plain file`;
      if ((await host.read(path)) !== text) return `${path} was changed`;
      return facts.mode === mode ? undefined : `${path} has the mode ${octal(facts.mode)} instead of ${octal(mode)}`;
    },
    remember: async (host): Promise<Before | null> => {
      const facts = await plain(host, path);
      const before = facts && (await host.read(path));
      return facts === undefined || before === undefined ? null : { text: before, mode: facts.mode };
    },
    apply: async (host) => {
      await plain(host, path);
      if (validate !== undefined) await validated(host, path, text, validate);
      await host.write(path, text, mode);
    },
    revert: async (host, remembered) => {
      const before = remembered as Before | null;
      if (before === null) await host.remove(path);
      else await host.write(path, before.text, before.mode);
    },
  };
}

async function plain(host: Host, path: string): Promise<FileFacts | undefined> {
  const facts = await host.stat(path);
  if (facts === undefined || facts.type === 'file') return facts;
  throw new CannotApply(`${path} is no plain file: take it out of the way first`);
}

export const octal = (mode: number): string => mode.toString(8).padStart(4, '0');

/** Has the text looked at in a file beside its place, whose name the programs that read the folder pass over. */
async function validated(
  host: Host,
  path: string,
  text: string,
  validate: NonNullable<FileDeclaration['validate']>,
): Promise<void> {
  const candidate = `${path}.muster-check`;
  await host.write(candidate, text, 0o440);
  try {
    const problem = await validate(host, host.real(candidate));
    if (problem !== undefined) throw new CannotApply(problem);
  } finally {
    await host.remove(candidate);
  }
}

import type { BuiltInCommandName } from './entity.ts';

/** What follows from the names that devices give their operating system and their processor. */

export type OsFamily = 'linux' | 'windows' | 'darwin' | 'ios' | 'android' | '';

/** In this order: "Android" says Linux nowhere, "CentOS" and "macOS" end like iOS. */
const FAMILIES: readonly (readonly [RegExp, OsFamily])[] = [
  [/windows/, 'windows'],
  [/android/, 'android'],
  [/\b(ios|ipados|ipad os)\b/, 'ios'],
  [/mac ?os|os ?x|darwin|macintosh/, 'darwin'],
  [
    /linux|ubuntu|debian|fedora|centos|red ?hat|rhel|rocky|suse|mint|pop!?_os|raspbian|gentoo|manjaro|nixos|elementary/,
    'linux',
  ],
];

/** The family of an operating system by its name; empty for one that is not known. */
export function osFamily(os: string): OsFamily {
  const name = os.toLowerCase();
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? '';
}

const ARCHITECTURES: readonly (readonly [RegExp, string])[] = [
  [/^(x86|x64|amd64|i[3-6]86|ia32|em64t)/, 'x86'],
  [/^(arm|aarch64)/, 'arm'],
  [/^(ppc|power)/, 'power'],
  [/^s390/, 's390'],
  [/^riscv/, 'riscv'],
];

/** The family of a processor architecture as `uname -m` and its like name it; empty for one that is not known. */
export function archFamily(arch: string): string {
  const name = arch.toLowerCase();
  return ARCHITECTURES.find(([pattern]) => pattern.test(name))?.[1] ?? '';
}

/**
 * Erase and lock are for Linux and Windows: Apple's and Google's devices take them from their own device management
 * (handbook 4.3). Phones and tablets have no agent, so nothing at all reaches them this way.
 */
const COMMANDS: Readonly<Record<OsFamily, readonly BuiltInCommandName[]>> = {
  linux: ['erase', 'lock', 'restart', 'shutdown'],
  windows: ['erase', 'lock', 'restart', 'shutdown'],
  darwin: ['restart', 'shutdown'],
  ios: [],
  android: [],
  '': ['restart', 'shutdown'],
};

/** The built-in commands that a device with this operating system carries out. */
export const builtInCommands = (os: string): readonly BuiltInCommandName[] => COMMANDS[osFamily(os)];

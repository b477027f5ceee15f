import type { Host } from '../host.ts';

/**
 * One thing on a device that a policy wants in a certain way: a file, lines of one, the mode of one, a unit. What a policy
 * comes to is a list of these, made of its values alone; the engine brings them there, watches them and takes them back.
 */
export interface Resource {
  /** Names it among all resources of the device, for ever: undo data is kept under it. */
  readonly key: string;
  /** What differs from what is wanted, in words; undefined where nothing does. Changes nothing. */
  check(host: Host): Promise<string | undefined>;
  /**
   * What `revert` will need, as JSON-able data. Asked, and kept, before the policy first touches it: nothing is lost when
   * the agent ends in the middle.
   */
  remember(host: Host): Promise<unknown>;
  /** Brings it there. */
  apply(host: Host): Promise<void>;
  /** Puts it back as it was, and leaves alone what somebody else has changed since. */
  revert(host: Host, remembered: unknown): Promise<void>;
}

/** What a policy comes to on a device. */
export interface Plan {
  readonly resources: readonly Resource[];
  /** Asks a program whether what was written is good, before anything takes effect: what is wrong, or undefined. */
  readonly validate?: (host: Host) => Promise<string | undefined>;
  /** Makes changes take effect, after applying and after taking back. */
  readonly activate?: (host: Host) => Promise<void>;
  /** What differs in effect although everything stands written as wanted. */
  readonly verify?: (host: Host) => Promise<readonly string[]>;
}

/** How a template is enforced. */
export interface Enforcement {
  /** The name of the template. */
  readonly template: string;
  readonly plan: (values: Values, host: Host) => Plan | Promise<Plan>;
}

/** A policy cannot be applied here; the message says why, to whoever administers the device. */
export class CannotApply extends Error {
  /** What a program said. */
  readonly output: string;
  readonly exitStatus: number;
  constructor(message: string, { output = '', exitStatus = 1 }: { output?: string; exitStatus?: number } = {}) {
    super(message);
    this.name = 'CannotApply';
    this.output = output;
    this.exitStatus = exitStatus;
  }
}

export type Values = Readonly<Record<string, unknown>>;

/** The values of a policy, in the types that the template says. The server has checked them; a slip of ours shows here. */
export const text = (values: Values, name: string): string => typed(values, name, 'string');
export const count = (values: Values, name: string): number => typed(values, name, 'number');
export const flag = (values: Values, name: string): boolean => typed(values, name, 'boolean');
export const texts = (values: Values, name: string): readonly string[] => listed(values, name) as readonly string[];
export const rows = (values: Values, name: string): readonly Readonly<Record<string, string>>[] =>
  listed(values, name) as readonly Readonly<Record<string, string>>[];

function typed<T>(values: Values, name: string, type: 'string' | 'number' | 'boolean'): T {
  const value = values[name];
  if (typeof value !== type) throw new CannotApply(`the server sent no ${type} as ${name}`);
  return value as T;
}

function listed(values: Values, name: string): readonly unknown[] {
  const value = values[name];
  if (!Array.isArray(value)) throw new CannotApply(`the server sent no list as ${name}`);
  return value;
}

/** Runs a program that has to succeed. */
export async function must(host: Host, command: string, ...args: readonly string[]): Promise<string> {
  const { status, stdOut, stdErr } = await host.run(command, args);
  if (status === 0) return stdOut;
  const said = (stdErr || stdOut).trim();
  const how = status === 127 ? 'is not installed' : `ended with ${status}`;
  const line = [command, ...args].join(' ');
  throw new CannotApply(`${line} ${how}${said === '' ? '' : `: ${said.split('\n')[0]}`}`, {
    output: said,
    exitStatus: status,
  });
}

/** Marks what is ours in files, and says whose it is to whoever reads them. */
export const NOTE = 'Managed by Muster. What is changed here by hand is put back.';

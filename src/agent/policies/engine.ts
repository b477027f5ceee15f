import type { Host } from '../host.ts';
import { file } from './file.ts';
import { lines } from './lines.ts';
import { CannotApply, type Plan, type Resource, type Values } from './resource.ts';

/** Brings one policy to a device, watches it, and takes it back. */

/** What is kept of a policy that is in force, as JSON-able data. */
export interface Applied {
  readonly template: string;
  readonly revision: number;
  readonly values: Values;
  /** What each resource needs to be taken back, by its key. */
  readonly remembered: Readonly<Record<string, unknown>>;
}

/** How an attempt ended. */
export interface Attempt {
  /** Whether the policy stands on the device, be it with differences; otherwise the device is as it was before. */
  readonly inForce: boolean;
  /** What still differs or went wrong; none where all is well. */
  readonly problems: readonly string[];
  readonly exitStatus: number;
  readonly stdErr: string;
}

const WELL: Attempt = { inForce: true, problems: [], exitStatus: 0, stdErr: '' };

/** What somebody has changed since the policy was applied. */
export async function differences(host: Host, plan: Plan): Promise<readonly string[]> {
  const found: string[] = [];
  for (const resource of plan.resources) {
    const problem = await resource.check(host);
    if (problem !== undefined) found.push(problem);
  }
  // What is not even written cannot be in effect.
  return found.length > 0 ? found : ((await plan.verify?.(host)) ?? []);
}

/** The same as an attempt that changed nothing. */
export async function look(host: Host, plan: Plan): Promise<Attempt> {
  const problems = await differences(host, plan);
  return problems.length === 0 ? WELL : { ...WELL, problems, exitStatus: 1 };
}

export interface Application {
  readonly plan: Plan;
  /** The plan of the values before, where the policy is in force already, and what is remembered of it. */
  readonly before: { readonly plan: Plan; readonly remembered: Applied['remembered'] } | undefined;
  /** Keys of resources that other policies have too: those stay. */
  readonly shared: ReadonlySet<string>;
  /** Keeps what would be needed to take everything back; called before anything is touched. */
  readonly keep: (remembered: Applied['remembered']) => Promise<void>;
}

/** Brings a policy there. Where that fails the device is as it was before, and the attempt says why. */
export async function apply(host: Host, { plan, before, shared, keep }: Application): Promise<Attempt> {
  const remembered: Record<string, unknown> = { ...before?.remembered };
  const touched: Resource[] = [];
  try {
    for (const resource of plan.resources) {
      if (!(resource.key in remembered)) remembered[resource.key] = await resource.remember(host);
    }
    await keep(remembered);
    for (const resource of plan.resources) {
      if ((await resource.check(host)) === undefined) continue;
      touched.push(resource);
      await resource.apply(host);
    }
    const problem = touched.length > 0 ? await plan.validate?.(host) : undefined;
    if (problem !== undefined) throw new CannotApply(problem);
    const wanted = new Set(plan.resources.map(({ key }) => key));
    const left = before?.plan.resources.filter(({ key }) => !wanted.has(key)) ?? [];
    await takeBack(host, left, remembered, shared);
    for (const { key } of left) delete remembered[key];
    await keep(remembered);
    const untrue = touched.length + left.length === 0 && ((await plan.verify?.(host)) ?? []).length > 0;
    if (touched.length + left.length > 0 || untrue) await plan.activate?.(host);
  } catch (error) {
    return failed(error, await backOut(host, touched, before, remembered));
  }
  return look(host, plan);
}

/** Undoes what an attempt has done so far; gives what could not be undone. */
async function backOut(
  host: Host,
  touched: readonly Resource[],
  before: Application['before'],
  remembered: Applied['remembered'],
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const resource of touched.toReversed()) {
    const former = before?.plan.resources.find(({ key }) => key === resource.key);
    try {
      if (former === undefined) await resource.revert(host, remembered[resource.key]);
      else await former.apply(host);
    } catch (error) {
      problems.push(`${resource.key} could not be put back: ${messageOf(error)}`);
    }
  }
  return problems;
}

/**
 * Takes a policy off the device, but for what other policies want too. What the plan does not say any more, because a
 * program that it is about is gone, is found by its key.
 */
export async function revert(
  host: Host,
  plan: Plan,
  remembered: Applied['remembered'],
  shared: ReadonlySet<string>,
): Promise<void> {
  const planned = new Set(plan.resources.map(({ key }) => key));
  const orphans = Object.keys(remembered).filter((key) => !planned.has(key));
  await takeBack(host, [...plan.resources, ...orphans.flatMap((key) => orphan(key) ?? [])], remembered, shared);
  await plan.activate?.(host);
}

/** What it takes to take back a file or lines of one is in the key, and in what is remembered. */
function orphan(key: string): Resource | undefined {
  const [kind, path = '', name] = key.split(' ');
  if (kind === 'file') return file({ path, text: '' });
  if (kind === 'lines' && name !== undefined) return lines({ path, name, lines: [] });
  return undefined;
}

async function takeBack(
  host: Host,
  resources: readonly Resource[],
  remembered: Applied['remembered'],
  shared: ReadonlySet<string>,
): Promise<void> {
  for (const resource of resources.toReversed()) {
    if (resource.key in remembered && !shared.has(resource.key)) await resource.revert(host, remembered[resource.key]);
  }
}

/** An attempt that came to nothing. */
export function failed(error: unknown, more: readonly string[] = []): Attempt {
  const said =
    error instanceof CannotApply
      ? { exitStatus: error.exitStatus, stdErr: error.output }
      : { exitStatus: 1, stdErr: '' };
  return { inForce: false, problems: [messageOf(error), ...more], ...said };
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

import type { Host } from '../host.ts';
import { apply, failed, look, messageOf, revert, type Applied, type Attempt } from './engine.ts';
import { ENFORCEMENTS } from './enforcements.ts';
import { CannotApply, type Plan, type Values } from './resource.ts';

/** What the server wants of the device (POST /muster/v1/agent/policies). */
export interface Wanted {
  readonly id: string;
  readonly template: string;
  readonly revision: number;
  readonly values: Values;
}

/** What to tell the server of it (POST /muster/v1/agent/policy-results). */
export interface Told {
  readonly policyId: string;
  readonly revision: number;
  readonly state: 'success' | 'failed';
  readonly exitStatus: number;
  readonly detail: string;
  readonly stdErr: string;
  readonly startedAt: string;
  readonly endedAt: string;
}

/** Policies that are in force, by their ids. Values may be secret: keep it where root alone reads it. */
export type State = Readonly<Record<string, Applied>>;

export interface Pass {
  readonly host: Host;
  readonly state: State;
  readonly wanted: readonly Wanted[];
  /** Whether what somebody changed is put back. It is told either way. */
  readonly repair: boolean;
  /** Keeps the state; called before and after the device is touched. */
  readonly save: (state: State) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface Passed {
  readonly state: State;
  readonly results: readonly Told[];
  /** What could not be taken back, of policies that the server has forgotten: for the agent's own log. */
  readonly problems: readonly string[];
}

/** The longest detail that the server takes, in characters. */
const LONGEST_DETAIL = 4096;
/** The longest output that it takes. */
const LONGEST_OUTPUT = 65_536;
/** The revision of a policy that was begun and not finished. */
const BEGUN = 0;

/** Goes through everything once: takes back what is not wanted any more, applies what is new, checks the rest. */
export async function pass(of: Pass): Promise<Passed> {
  const { host, wanted } = of;
  const state: Record<string, Applied> = { ...of.state };
  const plans = new Map<string, Plan>();
  const hopeless = new Map<string, unknown>();
  for (const policy of wanted) {
    try {
      plans.set(policy.id, await planOf(policy, host));
    } catch (error) {
      hopeless.set(policy.id, error);
    }
  }
  handOver(
    state,
    wanted.filter(({ id }) => plans.has(id)),
    new Set(wanted.map(({ id }) => id)),
  );
  const problems = await takeBackUnwanted(of, state, plans);
  const results: Told[] = [];
  for (const policy of wanted) {
    const started = of.now();
    const plan = plans.get(policy.id);
    try {
      if (plan === undefined) throw hopeless.get(policy.id);
      results.push(...(await bring(of, policy, plan, { state, shared: keysBeside(plans, policy.id) })));
    } catch (error) {
      results.push(told(policy, failed(error), started, of.now()));
    }
  }
  return { state, results, problems };
}

interface Shared {
  /** Changed as policies come into force. */
  readonly state: Record<string, Applied>;
  /** Keys of the resources of all other wanted policies. */
  readonly shared: ReadonlySet<string>;
}

/** Brings one policy there, or checks that it still is. */
async function bring(of: Pass, policy: Wanted, plan: Plan, { state, shared }: Shared): Promise<Told[]> {
  const { host, now, save } = of;
  const { id, template, revision, values } = policy;
  const results: Told[] = [];
  const before = state[id];
  if (before?.revision === revision) {
    const started = now();
    const seen = await look(host, plan);
    results.push(told(policy, seen, started, now()));
    if (seen.problems.length === 0 || !of.repair) return results;
  }
  const begun = before ?? { template, revision: BEGUN, values };
  let remembered = before?.remembered ?? {};
  const keep = async (latest: Applied['remembered']): Promise<void> => {
    remembered = latest;
    state[id] = { ...begun, remembered };
    await save({ ...state });
  };
  const started = now();
  const former = before && { plan: await formerPlan(before, host), remembered: before.remembered };
  const attempt = await apply(host, { plan, before: former, shared, keep });
  results.push(told(policy, attempt, started, now()));
  if (attempt.inForce) state[id] = { template, revision, values, remembered };
  else if (before === undefined) delete state[id];
  else state[id] = before;
  await save({ ...state });
  return results;
}

/**
 * Of several policies of one template a device has one in force. Where another one takes its place, what stands on the
 * device is the former one's and no origin to go back to: the new one goes on from it, as from an older revision.
 */
function handOver(state: Record<string, Applied>, planned: readonly Wanted[], ids: ReadonlySet<string>): void {
  for (const { id, template } of planned) {
    if (state[id] !== undefined) continue;
    const former = Object.entries(state).find(([other, applied]) => applied.template === template && !ids.has(other));
    if (former === undefined) continue;
    state[id] = { ...former[1], revision: BEGUN };
    delete state[former[0]];
  }
}

async function takeBackUnwanted(
  { host, wanted, save }: Pass,
  state: Record<string, Applied>,
  plans: ReadonlyMap<string, Plan>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const ids = new Set(wanted.map(({ id }) => id));
  for (const [id, applied] of Object.entries(state)) {
    if (ids.has(id)) continue;
    try {
      await revert(host, await formerPlan(applied, host), applied.remembered, keysBeside(plans, id));
      delete state[id];
      await save({ ...state });
    } catch (error) {
      // It stays in the state: the next pass tries again.
      problems.push(`${applied.template} (${id}) could not be taken back: ${messageOf(error)}`);
    }
  }
  return problems;
}

const keysBeside = (plans: ReadonlyMap<string, Plan>, id: string): ReadonlySet<string> =>
  new Set([...plans].flatMap(([other, { resources }]) => (other === id ? [] : resources.map(({ key }) => key))));

/** What the values of a policy come to on this device. */
async function planOf({ template, values }: Pick<Applied, 'template' | 'values'>, host: Host): Promise<Plan> {
  const enforcement = ENFORCEMENTS.get(template);
  if (enforcement === undefined) throw new CannotApply(`this agent cannot enforce ${template}`);
  return enforcement.plan(values, host);
}

/** The plan of what is in force. Without the program that it is about there is none, and what was written is still found. */
const formerPlan = (applied: Applied, host: Host): Promise<Plan> =>
  planOf(applied, host).catch((error: unknown) => {
    if (error instanceof CannotApply) return { resources: [] };
    throw error;
  });

function told(policy: Wanted, { problems, exitStatus, stdErr }: Attempt, started: number, ended: number): Told {
  return {
    policyId: policy.id,
    revision: policy.revision,
    state: problems.length === 0 ? 'success' : 'failed',
    exitStatus,
    detail: plain(problems.join('; ')).slice(0, LONGEST_DETAIL).toWellFormed(),
    stdErr: plain(stdErr).slice(0, LONGEST_OUTPUT).toWellFormed(),
    startedAt: new Date(started).toISOString(),
    endedAt: new Date(ended).toISOString(),
  };
}

/** Without what the server does not take for text. */
const plain = (text: string): string => text.replaceAll('\0', '\ufffd');

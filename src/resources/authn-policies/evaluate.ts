import { isWithin, parseAddress, type Range } from '../ip-lists/ranges.ts';
import type { Condition } from './conditions.ts';
import type { AuthnPolicy, Effect, ResourceType, Verdict } from './entity.ts';
import { untargeted } from './targeted.ts';

/** A sign-in, described. What is undefined is not known. */
export interface SignIn {
  readonly user: {
    readonly id: string;
    /** Ids of the user's groups. */
    readonly groups: ReadonlySet<string>;
    /** The user's properties, custom attributes among them. */
    readonly attributes: Readonly<Record<string, unknown>>;
  };
  readonly resource: { readonly type: ResourceType; readonly id?: string | undefined };
  readonly address?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly deviceManaged?: boolean | undefined;
  readonly deviceEncrypted?: boolean | undefined;
  readonly operatingSystem?: string | undefined;
}

/** A policy with its conditions parsed. */
export interface Rule {
  readonly policy: AuthnPolicy;
  readonly condition: Condition;
}

/** The IP lists that there are, by id. */
export type Lists = ReadonlyMap<string, { readonly name: string; readonly ranges: readonly Range[] }>;

/** Whether a condition holds: undefined where nobody can say. */
interface Holding {
  readonly holds: boolean | undefined;
  readonly why: readonly string[];
}

/**
 * Which policy decides a sign-in, and why. The API publishes no order; this is the one in which its official command
 * line simulates: deny, then a second factor, then allow. Of equals the oldest decides. `usual` holds where no policy
 * matches. Pure.
 * @param rules - in the order of their ids
 */
export function evaluate(rules: readonly Rule[], lists: Lists, signIn: SignIn, usual: Effect): Verdict {
  const judged = rules.map(({ policy, condition }) => ({ policy, ...judge(policy, condition, lists, signIn) }));
  const [decider] = judged
    .filter(({ holds, policy }) => holds === true && !policy.monitorOnly)
    .toSorted((a, b) => strictness(a.policy.effect) - strictness(b.policy.effect));
  return {
    policy: decider === undefined ? null : { id: decider.policy.id, name: decider.policy.name },
    effect: decider?.policy.effect ?? usual,
    reason:
      decider === undefined
        ? 'no policy matches, so the default holds'
        : `the policy '${decider.policy.name}' matches, and none that matches is stricter`,
    considered: judged.map(({ policy, holds, why }) => ({
      id: policy.id,
      name: policy.name,
      outcome: outcomeOf(holds, policy, decider?.policy),
      reasons: [...why],
    })),
  };
}

const strictness = ({ action, obligations }: Effect): number =>
  action === 'deny' ? 0 : obligations?.mfa?.required === true ? 1 : 2;

function outcomeOf(holds: boolean | undefined, policy: AuthnPolicy, decider: AuthnPolicy | undefined) {
  if (holds === undefined) return 'undetermined';
  if (!holds) return 'does_not_match';
  if (policy.monitorOnly) return 'monitored';
  return policy === decider ? 'decides' : 'overruled';
}

function judge(policy: AuthnPolicy, condition: Condition, lists: Lists, signIn: SignIn): Holding {
  const not = untargeted(policy, signIn);
  if (not !== undefined) return { holds: false, why: [not] };
  const { holds, why } = holding(condition, lists, signIn);
  return { holds, why: why.length === 0 ? ['it has no conditions'] : why };
}

function holding(condition: Condition, lists: Lists, signIn: SignIn): Holding {
  switch (condition.op) {
    case 'all':
    case 'any':
      return joined(
        condition.op === 'any',
        condition.of.map((part) => holding(part, lists, signIn)),
      );
    case 'not': {
      const { holds, why } = holding(condition.of, lists, signIn);
      return { holds: holds === undefined ? undefined : !holds, why };
    }
    case 'address':
      return addressIn(condition.lists, lists, signIn.address);
    case 'country':
      return oneOf('country', condition.countries, signIn.country?.toUpperCase());
    case 'system':
      return oneOf('operating system', condition.names, signIn.operatingSystem?.toLowerCase());
    case 'device': {
      const word = condition.property === 'deviceManaged' ? 'managed' : 'encrypted';
      const is = signIn[condition.property];
      if (is === undefined) return { holds: undefined, why: [`it is not known whether the device is ${word}`] };
      return { holds: is === condition.is, why: [`the device is ${is ? '' : 'not '}${word}`] };
    }
    default:
      return condition satisfies never;
  }
}

/** Of several conditions: one that settles it does so whatever the others are; else what is unknown leaves it open. */
function joined(settling: boolean, parts: readonly Holding[]): Holding {
  for (const holds of [settling, undefined]) {
    const found = parts.filter((part) => part.holds === holds);
    if (found.length > 0) return { holds, why: found.flatMap(({ why }) => why) };
  }
  return { holds: !settling, why: parts.flatMap(({ why }) => why) };
}

function oneOf(what: string, names: readonly string[], name: string | undefined): Holding {
  if (name === undefined) return { holds: undefined, why: [`the ${what} is not known`] };
  const holds = names.includes(name);
  return { holds, why: [`the ${what} ${name} is ${holds ? 'one' : 'none'} of ${names.join(', ')}`] };
}

/**
 * An address is in no list that is gone. But nobody can say that it is not, either: otherwise the deletion of a list would
 * turn "deny whoever is not in the office" into "deny everybody".
 */
function addressIn(ids: readonly string[], lists: Lists, text: string | undefined): Holding {
  const missing = ids.filter((id) => !lists.has(id)).map((id) => `the IP list ${id} does not exist any more`);
  const address = text === undefined ? undefined : parseAddress(text);
  if (address === undefined) return { holds: undefined, why: ['the address is not known', ...missing] };
  const present = ids.flatMap((id) => lists.get(id) ?? []);
  const found = present.find(({ ranges }) => isWithin(address, ranges));
  if (found !== undefined) return { holds: true, why: [`${text} is in the IP list '${found.name}'`] };
  const names = present.map(({ name }) => `'${name}'`).join(', ');
  const why = present.length === 0 ? [] : [`${text} is not in the IP list ${names}`];
  return { holds: missing.length > 0 ? undefined : false, why: [...missing, ...why] };
}

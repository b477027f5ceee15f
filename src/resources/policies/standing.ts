import type { OsMetaFamily } from '../policy-templates/entity.ts';

/** Which of the policies that reach a device it applies. Pure. */

/** A policy that reaches a device. */
export interface Reaching {
  readonly id: string;
  readonly template: string;
  readonly family: OsMetaFamily;
  /** How many edges its shortest path has: 1 where it is bound to the device itself. */
  readonly distance: number;
}

export interface Standing {
  readonly standing: 'effective' | 'duplicate' | 'unsupportedOs';
  /** The policy of the same template that the device applies; empty where there is none. */
  readonly inForce: string;
}

/**
 * Of several policies of one template the one that is bound nearest is in force, as it was meant for this device more than
 * the others; of those equally near the one that was made first, which has the smaller id. A template of another
 * operating system is applied by nobody.
 */
export function standings(policies: readonly Reaching[], osFamily: string): ReadonlyMap<string, Standing> {
  const inForce = new Map<string, Reaching>();
  for (const policy of policies) {
    const best = inForce.get(policy.template);
    if (supports(policy.family, osFamily) && (best === undefined || isBefore(policy, best))) {
      inForce.set(policy.template, policy);
    }
  }
  return new Map(
    policies.map((policy): [string, Standing] => {
      const winner = inForce.get(policy.template)?.id;
      if (winner === undefined) return [policy.id, { standing: 'unsupportedOs', inForce: '' }];
      return [policy.id, { standing: winner === policy.id ? 'effective' : 'duplicate', inForce: winner }];
    }),
  );
}

const isBefore = (a: Reaching, b: Reaching): boolean =>
  a.distance === b.distance ? a.id < b.id : a.distance < b.distance;

const supports = (family: OsMetaFamily, osFamily: string): boolean => family === 'universal' || family === osFamily;

import { sha256 } from '../../directory/digest.ts';
import type { ScopedReader } from '../../directory/types.ts';
import type { KeptPolicy } from '../policies/entity.ts';
import { policiesReaching, templateOf } from '../policies/reach.ts';
import { effectiveValues, type Secrets } from '../policies/values.ts';
import type { DeliveredPolicy } from './contract.ts';

/** What a device has to apply, and a digest that stands for all of it. */
export interface Delivery {
  readonly digest: string;
  readonly policies: readonly DeliveredPolicy[];
}

export async function delivery(here: ScopedReader, system: string): Promise<Delivery> {
  const reached = (await policiesReaching(here, [system])).get(system) ?? [];
  const policies = reached.flatMap(({ entry, standing }): DeliveredPolicy[] => {
    const template = templateOf(entry);
    if (standing !== 'effective' || template === undefined) return [];
    const { name, revision, values } = entry.doc as KeptPolicy;
    const secrets = (entry.secret.values ?? {}) as Secrets;
    const effective = effectiveValues(template, values, secrets);
    return [{ id: entry.id, name, template: template.name, revision, values: effective }];
  });
  return { digest: sha256(JSON.stringify(policies)), policies };
}

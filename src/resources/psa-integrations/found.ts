import { MusterError } from '../../kit/errors.ts';
import type { PsaCollection, PsaKey, PsaRow } from '../../directory/psa-port.ts';
import type { Document } from '../../directory/types.ts';
import { isProductId } from './lists.ts';
import type { WishedMapping } from './mapping-wishes.ts';
import type { Asked } from './products.ts';

/** A mapping's parts as the product has them now. */
export interface Found {
  readonly company: Document;
  readonly contract: Document | undefined;
  readonly service: Document | undefined;
}

/** What of a mapping the product does not have. */
export interface Missing {
  readonly what: 'company' | 'contract' | 'service';
  readonly why: string;
}

export type Looked = { readonly found: Found } | { readonly missing: Missing };

/** Asks a product for each thing once, however often it is mapped. */
export function looking(asked: Asked, signal?: AbortSignal) {
  const kept = new Map<string, Promise<PsaRow | undefined>>();
  const get = async (what: PsaCollection, key: PsaKey): Promise<PsaRow | undefined> => {
    if (!isProductId(key.id) || (key.contract !== undefined && !isProductId(key.contract))) return undefined;
    const name = JSON.stringify([what, key.id, key.contract]);
    const before = kept.get(name) ?? asked.get(what, key, signal);
    kept.set(name, before);
    return before;
  };

  /** @throws CloudError */
  return async (wish: Pick<WishedMapping, 'company' | 'contract' | 'service'>): Promise<Looked> => {
    const missing = (what: Missing['what'], why: string): Looked => ({ missing: { what, why } });
    const company = await get('companies', { id: wish.company });
    if (company === undefined) return missing('company', 'is no company there');
    let contract: PsaRow | undefined;
    if (wish.contract !== undefined) {
      contract = await get('contracts', { id: wish.contract });
      if (contract === undefined) return missing('contract', 'is none that is there');
      if (contract.companyId !== company.id) return missing('contract', `is not one of ${company.name}`);
    }
    let service: PsaRow | undefined;
    if (wish.service !== undefined) {
      service = await get('services', { id: wish.service, contract: wish.contract });
      if (service === undefined) return missing('service', 'is none that is there');
    }
    return {
      found: { company: named(company), contract: contract && named(contract), service: service && named(service) },
    };
  };
}

const named = ({ id, name }: PsaRow): Document => ({ id, name });

/** Things that are asked for at the same time. */
const AT_ONCE = 5;

/** Does something with each, a few at once; results in their order, and the first error in it. */
export async function few<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const settled = await Promise.allSettled(items.slice(from, from + AT_ONCE).map(act));
    for (const each of settled) {
      if (each.status === 'rejected') throw each.reason;
      results.push(each.value);
    }
  }
  return results;
}

/** 422 that names the property. */
export const unprocessableField = (field: string, description: string): MusterError =>
  new MusterError('unprocessable', `${field}: ${description}`, { violations: [{ field, description }] });

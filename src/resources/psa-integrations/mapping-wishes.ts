import { invalidField } from '../../kit/errors.ts';
import type { Document } from '../../directory/types.ts';
import type { ProductRules } from './products.ts';

/** What an item of a request wants an organization's mapping to be; undefined where it is to go. */
export interface Wish {
  /** Of the item: `data[3]`. */
  readonly field: string;
  readonly organization: string;
  readonly mapping: WishedMapping | undefined;
}

export interface WishedMapping {
  readonly company: string;
  readonly contract: string | undefined;
  readonly service: string | undefined;
  readonly nonBillableUsers: number | undefined;
  readonly billingConfigurations: Document | undefined;
  /** What the caller calls the contract and the service, for messages. */
  readonly named: { readonly contract: string; readonly service: string };
}

/** The items of a request. @throws MusterError `invalid` that names the item */
export function wishesOf(rules: ProductRules, data: readonly Document[]): readonly Wish[] {
  const seen = new Set<string>();
  return data.map((item, at) => {
    const field = `data[${at}]`;
    const organization = idIn(item.organization)?.toLowerCase() ?? '';
    if (seen.has(organization)) throw invalidField(`${field}.organization.id`, 'is in an item before this one');
    seen.add(organization);
    return { field, organization, mapping: item.delete === true ? undefined : mappingOf(rules, item, field) };
  });
}

function mappingOf(rules: ProductRules, item: Document, field: string): WishedMapping {
  const { contract, service, named } = rules.words === undefined ? billed(item) : worded(rules.words, item);
  if (service !== undefined && contract === undefined && rules.serviceNeedsContract) {
    throw invalidField(`${field}.${named.service}`, `needs the ${named.contract} that it is of`);
  }
  return {
    company: idIn(item.company) ?? '',
    contract,
    service,
    nonBillableUsers: (item.service as { readonly nonBillableUsers?: number } | undefined)?.nonBillableUsers,
    billingConfigurations: item.billingConfigurations as Document | undefined,
    named,
  };
}

const worded = (words: NonNullable<ProductRules['words']>, item: Document) => ({
  contract: idIn(item[words.contract]),
  service: idIn(item[words.service]),
  named: words,
});

/** Syncro's, by their numbers. */
function billed({ billingConfigurations }: Document) {
  const { fields = {} } = (billingConfigurations ?? {}) as { readonly fields?: Document };
  const number = (name: string): string | undefined => {
    const { numberValue } = (fields[name] ?? {}) as { readonly numberValue?: number };
    return numberValue === undefined ? undefined : String(numberValue);
  };
  const at = 'billingConfigurations.fields';
  return {
    contract: number('schedule_id'),
    service: number('line_item_id'),
    named: { contract: `${at}.schedule_id`, service: `${at}.line_item_id` },
  };
}

function idIn(value: unknown): string | undefined {
  const { id } = (value ?? {}) as { readonly id?: string };
  return id === undefined || id === '' ? undefined : id;
}

import { invalid, type Violation } from '../../kit/errors.ts';
import type { PolicyTemplateConfigField, PolicyTemplateWithDetails } from '../policy-templates/entity.ts';
import { BadValue, checkValue } from './check-value.ts';
import type { GivenValue, PolicyValue } from './entity.ts';

/** The values of a policy: checked against its template, secrets apart, and with defaults as devices get them. Pure. */

/** What stands in answers where a secret is kept. */
export const MASK = '********';

/** Values that are kept apart, by the id of their field. */
export type Secrets = Readonly<Record<string, unknown>>;

export interface Checked {
  readonly values: readonly PolicyValue[];
  readonly secrets: Secrets;
}

/**
 * The values that somebody gave, as they are kept.
 * @param kept - the secrets that the policy has already; a mask stands for one of them
 * @throws MusterError `invalid` with a violation for each value that does not fit
 */
export function checkValues(template: PolicyTemplateWithDetails, given: readonly GivenValue[], kept: Secrets): Checked {
  const fields = new Map(template.configFields.map((field) => [field.id, field]));
  const values = new Map<string, PolicyValue>();
  const secrets: Record<string, unknown> = {};
  const violations: Violation[] = [];
  const violate = (field: string, description: string) => violations.push({ field, description });
  for (const [index, each] of given.entries()) {
    const id = each.configFieldID.toLowerCase();
    const field = fields.get(id);
    if (field === undefined) {
      violate(`values.${index}.configFieldID`, id === '' ? 'is required' : `must be ${choices(template)}`);
    } else if (values.has(id)) violate(`values.${field.name}`, 'must be given once');
    else if (each.value !== undefined && each.value !== null) {
      const about = { configFieldID: id, configFieldName: field.name, sensitive: field.sensitive };
      try {
        if (field.sensitive) {
          secrets[id] = secretOf(field, each.value, kept);
          values.set(id, { ...about, value: MASK });
        } else values.set(id, { ...about, value: checkValue(field, each.value) });
      } catch (error) {
        if (!(error instanceof BadValue)) throw error;
        violate(`values.${field.name}`, error.message);
      }
    }
  }
  for (const field of template.configFields) {
    if (!field.required || violations.some(({ field: of }) => of === `values.${field.name}`)) continue;
    if (isEmpty(secrets[field.id] ?? values.get(field.id)?.value ?? defaultOf(field))) {
      violate(`values.${field.name}`, `is required (configFieldID ${field.id})`);
    }
  }
  const [first] = violations;
  if (first !== undefined) throw invalid(`${first.field}: ${first.description}`, violations);
  // In the order of the template, so that equal values are kept as equal texts.
  return { values: template.configFields.flatMap((field) => values.get(field.id) ?? []), secrets };
}

function secretOf(field: PolicyTemplateConfigField, value: unknown, kept: Secrets): unknown {
  if (value !== MASK) return checkValue(field, value);
  if (kept[field.id] === undefined) throw new BadValue('is a mask; give the secret itself');
  return kept[field.id];
}

const choices = ({ configFields }: PolicyTemplateWithDetails): string =>
  configFields.length === 0
    ? 'left out: the template has no fields'
    : `the id of a field of the template: ${configFields.map(({ id, name }) => `${id} (${name})`).join(', ')}`;

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** What counts where a policy says nothing. */
export function defaultOf({ displayType, defaultValue }: PolicyTemplateConfigField): unknown {
  const isText = displayType === 'text' || displayType === 'textarea' || displayType === 'select';
  return isText ? defaultValue : (JSON.parse(defaultValue) as unknown);
}

/** Every value by the name of its field, defaults included; without `secrets`, masks where there are any. */
export function effectiveValues(
  template: PolicyTemplateWithDetails,
  values: readonly PolicyValue[],
  secrets?: Secrets,
): Record<string, unknown> {
  const given = new Map(values.map(({ configFieldID, value }) => [configFieldID, value]));
  return Object.fromEntries(
    template.configFields.map((field) => [
      field.name,
      (field.sensitive ? secrets?.[field.id] : undefined) ?? given.get(field.id) ?? defaultOf(field),
    ]),
  );
}

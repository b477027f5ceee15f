import { invalid, type Violation } from '../../kit/errors.ts';
import { configFields, type ApplicationConfig, type ConfigField } from './entity-config.ts';
import { isHttpUrl } from './urls.ts';

/** One setting, whichever it is. */
type Field = Readonly<Record<string, unknown>> & { readonly value?: unknown };
type Fields = Readonly<Record<string, Field>>;

/** Taken from a template along with the rest, and nothing that can be set (handbook 4.8). */
const IGNORED = new Set(['authClaimConfiguration']);
/** The template's to say, whatever a caller sends. */
const FIXED = new Set(['type', 'required', 'readOnly']);
/** Settings for which templates have addresses with a customer's own part left open. */
const PLACED: ReadonlySet<ConfigField> = new Set<ConfigField>(['acsUrl', 'spEntityId']);
const PLACEHOLDER = /\{[a-z]+\}/;

/**
 * The configuration of an application: the template's, with what was given in it. The private key is never in it.
 * @throws MusterError invalid, with a violation for each setting that is wrong: `config.acsUrl`
 */
export function configOf(template: ApplicationConfig, given: Readonly<Record<string, unknown>>): ApplicationConfig {
  const wrong: Violation[] = [];
  const usual = template as Fields;
  const merged: Record<string, Field> = {};
  for (const name of Object.keys(configFields)) {
    const field = usual[name];
    if (field !== undefined) merged[name] = { ...field };
  }
  for (const [name, value] of Object.entries(given)) {
    if (IGNORED.has(name)) continue;
    const field = Object.hasOwn(merged, name) ? merged[name] : undefined;
    const description = field === undefined ? misplaced(name, value as Field) : undefined;
    if (description !== undefined) wrong.push({ field: `config.${name}`, description });
    if (field !== undefined) merged[name] = { ...field, ...givenParts(value as Field), ...choices(field) };
  }
  for (const [name, field] of Object.entries(merged)) {
    const description = fault(name as ConfigField, field, merged);
    if (description !== undefined) wrong.push({ field: `config.${name}`, description });
  }
  const [first] = wrong;
  if (first !== undefined) throw invalid(`${first.field}: ${first.description}`, wrong);
  if (merged.idpPrivateKey !== undefined) {
    const { value: _, ...shown } = merged.idpPrivateKey;
    merged.idpPrivateKey = shown;
  }
  return merged as ApplicationConfig;
}

/** Empty texts are not given: generated clients send them for what nobody set. */
function givenParts(field: Field): Field {
  return Object.fromEntries(Object.entries(field).filter(([part, value]) => value !== '' && !FIXED.has(part)));
}

/** What can be chosen is the template's to say too. */
const choices = ({ options }: Field): Field => (Array.isArray(options) ? { options } : {});

/** What is wrong with a setting that the template does not have; nothing where it says nothing. */
function misplaced(name: string, field: Field): string | undefined {
  if (!Object.hasOwn(configFields, name)) return `is no setting; there are ${Object.keys(configFields).join(', ')}`;
  const { value } = field;
  const silent = value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
  return silent ? undefined : 'is no setting of such an application: leave it out';
}

function fault(name: ConfigField, { value, required, options }: Field, all: Fields): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [placeholder] = PLACED.has(name) ? (PLACEHOLDER.exec(value) ?? []) : [];
  if (placeholder !== undefined) return `is required: put your own in the place of ${placeholder} in ${value}`;
  if (value === '') {
    const needed = required === true || (name === 'groupsAttributeName' && all.includeGroups?.value === true);
    return needed ? 'is required' : undefined;
  }
  if ((name === 'acsUrl' || name === 'idpInitUrl') && !isHttpUrl(value)) return 'has to be an http or https URL';
  if (Array.isArray(options)) {
    const texts = (options as readonly { readonly text: string }[]).map(({ text }) => text);
    if (!texts.includes(value)) return `has to be one of ${texts.join(', ')}`;
  }
  return undefined;
}

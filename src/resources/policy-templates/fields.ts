import type { PolicyTemplateConfigField, PolicyTemplateWithDetails } from './entity.ts';

/** The words in which the catalogue is written. Each makes a field in the published shape, but for its id and position. */
type Field = Omit<PolicyTemplateConfigField, 'id' | 'position'>;

interface Common {
  /** What somebody who fills the field in should know. */
  readonly help?: string;
  readonly required?: true;
}
interface TextRules {
  readonly maxLength?: number;
  readonly pattern?: string;
  /** What `pattern` asks for, in words. */
  readonly message?: string;
}

/** A column of a table: its cells are checked as fields of that type are. */
export interface Column extends TextRules {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'number' | 'select';
  readonly required?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly options?: readonly string[];
  /** What a pattern cannot say: a port or range of ports; an address or network. */
  readonly format?: 'port' | 'network';
}

const field = (
  displayType: PolicyTemplateConfigField['displayType'],
  name: string,
  label: string,
  defaultValue: string,
  { help = '', required }: Common,
  more: { readonly displayOptions?: object; readonly validators?: object } = {},
): Field => ({
  name,
  label,
  displayType,
  displayOptions: { ...more.displayOptions },
  defaultValue,
  readOnly: false,
  required: required === true,
  sensitive: false,
  tooltip: { template: help === '' ? '' : 'info', variables: { icon: help === '' ? '' : 'info', message: help } },
  validators: { ...more.validators },
});

export const checkbox = (name: string, label: string, of: Common & { readonly usual: boolean }): Field =>
  field('checkbox', name, label, String(of.usual), of);

export const number = (
  name: string,
  label: string,
  of: Common & { readonly usual: number; readonly minimum: number; readonly maximum: number },
): Field =>
  field('number', name, label, String(of.usual), of, { validators: { minimum: of.minimum, maximum: of.maximum } });

export const text = (name: string, label: string, of: Common & TextRules & { readonly usual?: string }): Field =>
  field('text', name, label, of.usual ?? '', of, { validators: textRules(of) });

export const textarea = (name: string, label: string, of: Common & TextRules & { readonly usual?: string }): Field =>
  field('textarea', name, label, of.usual ?? '', of, { validators: textRules(of) });

/** One of several; each as its value and what people read. */
export const select = (
  name: string,
  label: string,
  of: Common & { readonly usual: string; readonly options: readonly (readonly [value: string, text: string])[] },
): Field =>
  field('select', name, label, of.usual, of, {
    displayOptions: { select: of.options.map(([value, shown]) => ({ text: shown, value })) },
  });

/** A list of texts. */
export const list = (
  name: string,
  label: string,
  of: Common & TextRules & { readonly usual?: readonly string[]; readonly maxItems?: number },
): Field =>
  field('singlelistbox', name, label, JSON.stringify(of.usual ?? []), of, {
    validators: { ...textRules(of), maxItems: of.maxItems ?? 200 },
  });

/** A list of rows, each an object by the columns' names. */
export const table = (
  name: string,
  label: string,
  of: Common & { readonly usual?: readonly object[]; readonly columns: readonly Column[]; readonly maxItems?: number },
): Field =>
  field('table', name, label, JSON.stringify(of.usual ?? []), of, {
    displayOptions: { columns: of.columns },
    validators: { maxItems: of.maxItems ?? 200 },
  });

const textRules = ({ maxLength = 1024, pattern, message }: TextRules) => ({
  maxLength,
  ...(pattern === undefined ? {} : { pattern, message }),
});

/** The field with a value that is a secret. */
export const sensitive = (of: Field): Field => ({ ...of, sensitive: true });

/**
 * The ids of the catalogue: "muster" in ASCII, then six digits for the template and six for the field. They are for ever:
 * a template keeps its number, and its fields their order; new fields come last.
 */
const idOf = (template: number, place: number): string =>
  `6d7573746572${String(template).padStart(6, '0')}${String(place).padStart(6, '0')}`;

type About = Pick<PolicyTemplateWithDetails, 'name' | 'displayName' | 'description' | 'osMetaFamily'> &
  Partial<PolicyTemplateWithDetails> & { readonly fields: readonly Field[] };

export function template(number_: number, { fields, ...about }: About): PolicyTemplateWithDetails {
  return {
    id: idOf(number_, 0),
    activation: 'The next time the device is in contact.',
    behavior: '',
    alert: '',
    reference: '',
    state: '',
    deliveryTypes: ['agent'],
    osRestrictions: [],
    ...about,
    configFields: fields.map((each, index) => ({ id: idOf(number_, index + 1), position: index + 1, ...each })),
  };
}

/** Where a template works: every version of one operating system, or from one on. */
export const runsOn = (
  osName: string,
  earliestVersion = '',
  apple: { readonly isMdmRequired?: boolean; readonly requiresSupervision?: boolean } = {},
): PolicyTemplateWithDetails['osRestrictions'] => {
  const supportedEnrollmentTypes: ('automated' | 'device' | 'user')[] =
    osName === 'macOS' ? ['automated', 'device', 'user'] : [];
  return [
    {
      osName,
      earliestVersion,
      deprecatedVersion: '',
      isMdmRequired: apple.isMdmRequired ?? false,
      supportedEnrollmentTypes,
      appleRestrictions: { requiresSupervision: apple.requiresSupervision ?? false, supportedEnrollmentTypes },
    },
  ];
};

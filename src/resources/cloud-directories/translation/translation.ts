import type { CloudFields } from '../../../directory/cloud-port.ts';
import type { Document } from '../../../directory/types.ts';

/** What a user is exported as depends on: the directory, and what somebody has said of it. */
export interface TranslationAt {
  readonly instance: Document;
  /** The translations that export. */
  readonly rules: ReadonlySet<string>;
  /** The directory's domains, in lower case. Without any, every address is taken. */
  readonly domains: readonly string[];
  /** Whether the account is to be suspended there (standing.ts). */
  readonly suspended: boolean;
}

export interface Translation {
  /** userPrincipalName, primaryEmail; undefined where none can be made, and nothing is exported. */
  readonly name: string | undefined;
  /** In the other side's shape. null, or a list without entries, empties a field. */
  readonly fields: CloudFields;
  readonly origins: readonly Origin[];
  /** The id of our user who manages this one; null: nobody. Undefined: no rule says anything of managers. */
  readonly manager: string | null | undefined;
  /** Passwords are exported too. */
  readonly password: boolean;
  readonly owned: Owned;
  /** Why the user cannot be exported. */
  readonly missing: readonly Missing[];
}

/** A field, and what made it. */
export interface Origin {
  /** `addresses[work]` for the entries of a list of one type. */
  readonly field: string;
  readonly value: unknown;
  /** A translation, or `always`. */
  readonly rule: string;
  /** Properties of the user. */
  readonly from: readonly string[];
}

export interface Missing {
  /** Of the user, or `defaultDomain` of the directory. */
  readonly property: string;
  /** Completes a sentence that begins with the property. */
  readonly problem: string;
}

/**
 * What of a list of the other side's is ours: the types of its entries, or for `organizations` the properties of the
 * primary one. All else stays as it is there (merge.ts).
 */
export type Owned = Readonly<Record<string, readonly string[]>>;

export const ALWAYS = 'always';

/** A text without spaces around it; empty for what is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

type Item = Readonly<Record<string, unknown>>;
/** The entries of a list of the user's that have a type, whatever its case. */
export const ofType = (list: unknown, type: string): readonly Item[] =>
  (Array.isArray(list) ? (list as readonly Item[]) : []).filter((each) => textOf(each.type).toLowerCase() === type);

/**
 * The name of an account by an address of the user: the address itself where its domain is one of the directory's, or the
 * directory has none; else its local part at the default domain.
 */
export function nameBy(
  property: string,
  address: string,
  { domains, instance }: Pick<TranslationAt, 'domains' | 'instance'>,
): { readonly name?: string; readonly missing?: Missing } {
  const at = address.lastIndexOf('@');
  if (at < 1) return { missing: { property, problem: 'is empty, and the account is named by it' } };
  const domain = address.slice(at + 1).toLowerCase();
  if (domains.length === 0 || domains.includes(domain)) return { name: `${address.slice(0, at)}@${domain}` };
  const { domain: usual = '' } = (instance.defaultDomain ?? {}) as { readonly domain?: string };
  if (usual !== '') return { name: `${address.slice(0, at)}@${usual}` };
  const problem = `is not set, and ${domain}, where the user's ${property} is, is no domain of the directory`;
  return { missing: { property: 'defaultDomain', problem } };
}

import type { Document, Entry, ScopedReader } from '../../directory/types.ts';
import { domainsOf } from './domains.ts';
import type { CloudProduct } from './product.ts';
import type { AccountState } from './entity.ts';
import { accountState, standingOf, type Standing } from './standing.ts';
import { rulesOf } from './translation-rules.ts';
import type { Translation, TranslationAt } from './translation/translation.ts';

/** A directory with what is needed to say what users are exported to it as, and imported from it as. */
export interface Translator {
  readonly instance: Entry;
  readonly exports: ReadonlySet<string>;
  readonly imports: ReadonlySet<string>;
  readonly domains: readonly string[];
}

export async function translatorOf(here: ScopedReader, product: CloudProduct, instance: Entry): Promise<Translator> {
  const rules = await rulesOf(here, product, instance.id);
  const going = (direction: string): ReadonlySet<string> =>
    new Set(rules.filter(({ doc }) => doc.direction === direction).map(({ doc }) => String(doc.builtIn)));
  const domains = await domainsOf(here, product, instance.id);
  return {
    instance,
    exports: going('export'),
    imports: going('import'),
    domains: domains.map(({ doc }) => String(doc.domain)),
  };
}

export interface Translated extends Translation {
  readonly standing: readonly Standing[];
  /** What becomes of the account while the user is bound. */
  readonly account: AccountState;
  /** False: the user has no account there: nothing is sent. */
  readonly exported: boolean;
}

/** What a user is exported as now. @param settings - of the organization; @param now - milliseconds since the epoch */
export function translated(
  product: CloudProduct,
  { instance, exports, domains }: Translator,
  user: Document,
  settings: Document,
  now: number,
): Translated {
  const standing = standingOf(user, settings, now);
  const followsState = product.statusRule === undefined || exports.has(product.statusRule);
  const account = accountState(standing, instance.doc, followsState);
  const at: TranslationAt = { instance: instance.doc, rules: exports, domains, suspended: account !== 'active' };
  const translation = product.translate(user, at);
  const exported = translation.missing.length === 0 && !standing.includes('staged');
  return { ...translation, standing, account, exported };
}

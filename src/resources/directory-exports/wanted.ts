import { sha256 } from '../../directory/digest.ts';
import type { Document, Entry, Node, ReadContext } from '../../directory/types.ts';
import type { GraphType } from '../../kit/schemas.ts';
import type { CloudProduct } from '../cloud-directories/product.ts';
import type { AccountState } from '../cloud-directories/entity.ts';
import { nextChange } from '../cloud-directories/standing.ts';
import { translated, translatorOf, type Translator } from '../cloud-directories/translate.ts';
import type { Translation } from '../cloud-directories/translation/translation.ts';
import { passwordPolicy } from '../system-users/password-policy.ts';

/** A directory as exports to it need it, read once for many users. */
export interface Target {
  readonly product: CloudProduct;
  readonly entry: Entry;
  readonly node: Node;
  readonly translator: Translator;
  /** Of the organization. */
  readonly settings: Document;
}

/** What a user's account is to be there. */
export interface Wanted extends Pick<Translation, 'fields' | 'owned' | 'manager' | 'password'> {
  readonly standing: AccountState;
  /** An account of the name that is there already is this user's. */
  readonly takesOver: boolean;
  /** When the standing may be another without any change (ms since the epoch). */
  readonly until: number | undefined;
  /** What the account is called; null where no name can be made. */
  readonly name: string | null;
  /** Why nothing can be sent; null: it can. */
  readonly problem: string | null;
  /** Equal for what is delivered in the same way. */
  readonly digest: string;
}

export async function targetOf(
  ctx: Pick<ReadContext, 'here' | 'settings'>,
  product: CloudProduct,
  entry: Entry,
): Promise<Target> {
  return {
    product,
    entry,
    node: { type: product.kind.graphType as GraphType, id: entry.id },
    translator: await translatorOf(ctx.here, product, entry),
    settings: await ctx.settings(),
  };
}

/** `user` is undefined for one who is deleted. */
export function wantedOf(
  { product, entry, translator, settings }: Target,
  user: Entry | undefined,
  bound: boolean,
  now: number,
): Wanted {
  const until = bound ? nextChange(user?.doc, entry.doc, passwordPolicy(settings), now) : undefined;
  if (user === undefined) {
    const nothing = {
      takesOver: false,
      fields: {},
      owned: {},
      manager: undefined,
      password: false,
      name: null,
      problem: null,
    };
    return { standing: 'unbound', until, ...nothing, digest: sha256('["unbound"]') };
  }
  const translation = translated(product, translator, user.doc, settings, now);
  const { account, name = null, fields, owned, manager, password, missing } = translation;
  const standing = bound ? account : 'unbound';
  const staged = translation.standing.includes('staged');
  const problem = missing.length === 0 ? null : missing.map((each) => `${each.property} ${each.problem}`).join('; ');
  // Of an account that nobody may use nothing is said but that.
  const unseen = standing === 'suspended' && staged ? ['staged'] : [];
  const content = standing === 'active' ? [name, fields, manager, problem] : unseen;
  const digest = sha256(JSON.stringify([standing, ...content]));
  const takesOver = standing !== 'unbound' && !staged;
  return { standing, takesOver, until, fields, owned, manager, password, name, problem, digest };
}

import type {
  Entry,
  ReadContext,
  ReadRule,
  ScopedReader,
  ValidInput,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { notFound } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import type { CloudProduct } from './product.ts';

/** There are fewer translations than that. */
const MOST_RULES = 100;

/** Every rule of a directory. */
export async function rulesOf(
  here: ScopedReader,
  { ruleKind, owner }: CloudProduct,
  instance: string,
): Promise<readonly Entry[]> {
  const where = compare('eq', owner, instance);
  return (await here.list(ruleKind, { where, sort: [], skip: 0, limit: MOST_RULES, counted: false })).entries;
}

/** The directory that the path names. */
const instanceOf = ({ here }: ReadContext | WriteContext, { kind, owner }: CloudProduct, { params }: ValidInput) =>
  here.require(kind, params[`${owner}_id`] ?? '');

export const listRules =
  (product: CloudProduct): ReadRule =>
  async (ctx, input, next) => {
    const { id } = await instanceOf(ctx, product, input);
    return next({ ...input, where: compare('eq', product.owner, id) });
  };

export const addRule =
  (product: CloudProduct): WriteRule =>
  async (ctx, input) => {
    const { id } = await instanceOf(ctx, product, input);
    const { builtIn, direction } = input.body;
    return { type: 'entry', entry: await insertRule(ctx, product, id, String(builtIn), direction ?? undefined) };
  };

/** @throws MusterError `conflict` where the directory has a rule for the translation, whichever its direction */
export const insertRule = (
  { here }: WriteContext,
  { ruleKind, owner }: CloudProduct,
  instance: string,
  builtIn: string,
  direction: unknown,
): Promise<Entry> => here.insert(ruleKind, { builtIn, direction, [owner]: instance, key: `${instance}/${builtIn}` });

/** Another directory's rule is none of this one. */
async function checkOwner(ctx: ReadContext | WriteContext, product: CloudProduct, input: ValidInput): Promise<void> {
  const rule = await ctx.here.get(product.ruleKind, input.params.id ?? '');
  if (rule === undefined || rule.doc[product.owner] !== input.params[`${product.owner}_id`])
    throw notFound(product.ruleKind.label);
}
export const readRule =
  (product: CloudProduct): ReadRule =>
  async (ctx, input, next) => {
    await checkOwner(ctx, product, input);
    return next();
  };
export const removeRule =
  (product: CloudProduct): WriteRule =>
  async (ctx, input, next) => {
    await checkOwner(ctx, product, input);
    return next();
  };

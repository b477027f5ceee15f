import type { ReadRule } from '../../directory/types.ts';
import { forbidden, invalidField } from '../../kit/errors.ts';
import type { GraphType } from '../../kit/schemas.ts';
import { systemUser } from '../system-users/contract.ts';
import type { CloudProduct } from './product.ts';
import { translated, translatorOf } from './translate.ts';

/** What a user would be exported as, field by field. */
export const preview =
  (product: CloudProduct): ReadRule =>
  async (ctx, input) => {
    if (!ctx.identity.scopes.has('users.read'))
      throw forbidden("this needs users.read, which the caller's role does not include");
    const instance = await ctx.here.require(product.kind, input.params.id ?? '');
    const id = String(input.query.user).toLowerCase();
    if (!/^[0-9a-f]{24}$/.test(id)) throw invalidField('user', 'must be 24 hexadecimal digits');
    const user = await ctx.here.require(systemUser, id);
    const translator = await translatorOf(ctx.here, product, instance);
    const settings = await ctx.settings();
    const is = translated(product, translator, user.doc, settings, ctx.now);
    const manager = typeof is.manager === 'string' ? await ctx.here.get(systemUser, is.manager) : undefined;
    const type = product.kind.graphType as GraphType;
    const reached = await (await ctx.graph()).traverse({ type: 'user', id }, [type], {});
    return {
      type: 'value',
      value: {
        user: { id, username: user.doc.username },
        exported: is.exported,
        bound: reached.rows.some((row) => row.id === instance.id),
        name: is.name ?? null,
        suspended: is.account !== 'active',
        account: is.account,
        standing: is.standing,
        fields: is.origins.map(({ field, value, rule, from }) => ({ field, value, rule, from })),
        manager:
          manager === undefined
            ? null
            : {
                id: manager.id,
                name: translated(product, translator, manager.doc, settings, ctx.now).name ?? null,
              },
        missing: is.missing.map(({ property, problem }) => ({ property, problem })),
        body: is.fields,
      },
    };
  };

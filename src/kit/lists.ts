import { Type, type TObject, type TSchema } from 'typebox';
import type { Family } from './dialects.ts';

/** Query parameters of a list, as each family documents them (handbook 2.1, 2.2). */
export interface ListParameters {
  readonly filter?: boolean;
  readonly sort?: boolean;
  readonly fields?: boolean;
  /** Free text search. */
  readonly search?: boolean;
  /** Ignore case when sorting. */
  readonly sortIgnoreCase?: boolean;
  readonly limit?: { readonly default: number; readonly max: number };
}

const strings = (description: string) =>
  Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())], { description }));

const V1 = {
  filter: strings(
    '`field:$operator:value`, operators $eq $ne $gt $gte $lt $lte; repeated or indexed. See /docs/filters.',
  ),
  sort: Type.Optional(Type.String({ description: 'Space separated fields; `-` before one sorts descending.' })),
  fields: Type.Optional(Type.String({ description: 'Space separated fields to answer.' })),
};
const V2 = {
  filter: strings('`field:operator:value`, operators eq, ne, gt, ge, lt, le, between, search, in; repeated means and.'),
  sort: strings('Comma separated fields; `-` before one sorts descending.'),
  fields: strings('Comma separated fields to answer.'),
};

/** The query schema of a list. Everything is optional. */
export function listQuery(family: Family, parameters: ListParameters, extra: Record<string, TSchema> = {}): TObject {
  const grammar = family.grammar === 'v1' ? V1 : V2;
  const limit = parameters.limit ?? family.limit;
  return Type.Object({
    ...extra,
    limit: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: limit.max,
        default: limit.default,
        description: 'How many to answer at once.',
      }),
    ),
    skip: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: 'How many to leave out from the start.' })),
    ...(parameters.sort === false ? {} : { sort: grammar.sort }),
    ...(parameters.fields === false ? {} : { fields: grammar.fields }),
    ...(parameters.filter === false ? {} : { filter: grammar.filter }),
    ...(parameters.search
      ? { search: strings('Text that any searchable field has to contain, whatever the case.') }
      : {}),
    ...(parameters.sortIgnoreCase ? { sortIgnoreCase: grammar.sort } : {}),
  });
}

/** The query of a single object: `fields`, and a `filter` that it has to match to be there. */
export function itemQuery(family: Family) {
  const { fields, filter } = family.grammar === 'v1' ? V1 : V2;
  return Type.Object({ fields, filter });
}

/** The body of a list: wrapped or bare, by family. `name` names the component. */
export function listResponse<E extends TSchema>(family: Family, entity: E) {
  return family.list === 'wrapper'
    ? Type.Object({ totalCount: Type.Integer(), results: Type.Array(entity) })
    : Type.Array(entity);
}

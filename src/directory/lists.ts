import type { Kind } from '../kit/kind.ts';
import { MusterError } from '../kit/errors.ts';
import type { Operation } from '../kit/op.ts';
import { bind, bindSearch, bindSort, type BindOptions, type FieldTypes } from '../wire/filters/bind.ts';
import { GrammarError } from '../wire/filters/errors.ts';
import type { ListRequest, Search } from '../wire/filters/list.ts';
import { and, not, type Predicate } from '../wire/filters/predicate.ts';
import { parseSearchBody } from '../wire/filters/searchBody.ts';
import { parseSearch as searchIn, parseV1List } from '../wire/filters/v1.ts';
import { parseV2List } from '../wire/filters/v2.ts';
import type { ListQuery } from '../store/port.ts';
import { fieldTypesOf } from './field-types.ts';
import { ofTime } from './live-times.ts';
import type { CallInput, Document, KindRules } from './types.ts';

/** A list request as the store takes it, and what the answer needs beside it. */
export interface Listing {
  readonly query: Omit<ListQuery, 'kinds'>;
  readonly fields: readonly string[] | undefined;
  /** The page changes by commits alone, not by the passing of time or a device's contact. */
  readonly timeless: boolean;
}

/** Runs a grammar; what it cannot read is a 400 that names the parameter. */
export function readable<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof GrammarError) {
      throw new MusterError('invalid', error.message, {
        violations: [{ field: error.parameter, description: error.message }],
      });
    }
    throw error;
  }
}

/** `limit` as the operation documents it, which may differ from its family's. */
export function limitsOf(operation: Operation): { defaultLimit: number; maxLimit: number } {
  const limit = (operation.query?.properties as Record<string, { default?: number; maximum?: number }> | undefined)
    ?.limit;
  const { default: usual, max } = operation.family.limit;
  return { defaultLimit: limit?.default ?? usual, maxLimit: limit?.maximum ?? max };
}

export const parseList = (operation: Operation, query: CallInput['query']): ListRequest =>
  readable(() => {
    const limits = limitsOf(operation);
    if (operation.family.grammar === 'v1') return bounded(parseV1List(query, limits));
    const request = parseV2List(query, limits);
    const search = 'search' in (operation.query?.properties ?? {}) ? searchIn(query) : undefined;
    return bounded(search === undefined ? request : { ...request, search });
  });

export const parseSearch = (operation: Operation, body: Document, query: CallInput['query']): ListRequest =>
  readable(() => bounded(parseSearchBody(body, query, limitsOf(operation))));

/** Names in one `fields` or `sort`, and terms or fields of one search: far beyond what a kind has, and an engine's limits. */
const MOST_NAMES = 200;
/** Terms of a search times its fields: each pair is a condition on every row. */
const MOST_PAIRS = 500;

/** Refuses what would cost a multiple of its length: each name is one more condition or sort key on every row. */
function bounded(request: ListRequest): ListRequest {
  const { fields = [], sort, search } = request;
  const few = (parameter: string, list: readonly unknown[]) => {
    if (list.length > MOST_NAMES)
      throw new GrammarError(parameter, `${parameter}: at most ${MOST_NAMES} names can be given`);
  };
  few('fields', fields);
  few('sort', sort);
  few('search', search?.terms ?? []);
  few('search', search?.fields ?? []);
  return request;
}

/** Binds a request to the fields of the kinds it lists. */
export function listingOf(
  operation: Operation,
  kinds: readonly Kind[],
  request: ListRequest,
  at: {
    readonly rules: KindRules | undefined;
    readonly now: number;
    readonly settings: Document;
    readonly where?: Predicate | undefined;
  },
): Listing {
  const types = kinds.map(fieldTypesOf);
  const fieldType = (path: string) => types.map((type) => type(path)).find((type) => type !== undefined);
  const [kind] = kinds as [Kind];
  const options: BindOptions = {
    unknownField: operation.family.unknownField,
    ...(operation.family.unknownField === 'refuse'
      ? { allowed: Object.keys(kind.entity.properties).filter((name) => fieldType(name) !== undefined) }
      : {}),
  };
  return readable(() => {
    const bound = bind(request.filter, fieldType, options);
    const filter = stored(bound, kind, at);
    const parts = [filter];
    if (request.search) parts.push(searchOf(request.search, kind.searchable ?? [kind.nameField], fieldType));
    if (at.where) parts.push(at.where);
    const sort = bindSort(request.sort, fieldType, options).flatMap((key) => {
      const time = at.rules?.liveTimes?.[key.field];
      if (time !== undefined) return [{ ...key, field: time }];
      return kind.live.includes(key.field) ? [] : [key];
    });
    return {
      query: { where: and(parts), sort, skip: request.skip, limit: request.limit },
      fields: request.fields,
      timeless: !namesAny(bound, [...kind.live, '$seen']) && !sort.some((key) => key.field === '$seen'),
    };
  });
}

/** A search as a condition; `usual` are the fields that one without fields looks at. */
export function searchOf(search: Search, usual: readonly string[], fieldType: FieldTypes): Predicate {
  if (search.terms.length * (search.fields ?? usual).length > MOST_PAIRS) {
    throw new GrammarError('search', `search: its terms times its fields can be at most ${MOST_PAIRS}`);
  }
  return bindSearch(search, usual, fieldType);
}

function namesAny(predicate: Predicate, fields: readonly string[]): boolean {
  if (!('of' in predicate)) return fields.includes(predicate.field);
  return predicate.op === 'not' ? namesAny(predicate.of, fields) : predicate.of.some((part) => namesAny(part, fields));
}

/** The predicate with conditions on live fields said in stored ones. */
function stored(
  predicate: Predicate,
  kind: Kind,
  at: { readonly rules: KindRules | undefined; readonly now: number; readonly settings: Document },
): Predicate {
  if ('of' in predicate) {
    if (predicate.op === 'not') return not(stored(predicate.of, kind, at));
    return { op: predicate.op, of: predicate.of.map((part) => stored(part, kind, at)) };
  }
  if (!kind.live.includes(predicate.field)) return predicate;
  const time = at.rules?.liveTimes?.[predicate.field];
  const said = time === undefined ? undefined : ofTime(predicate, time);
  if (said !== undefined) return said;
  const holds = at.rules?.liveFilter?.(predicate.field, at.now, at.settings);
  if (holds === undefined || (predicate.op !== 'eq' && predicate.op !== 'ne') || typeof predicate.value !== 'boolean') {
    throw new GrammarError(
      'filter',
      `filter: ${predicate.field} is computed when it is read and cannot be filtered on this way`,
    );
  }
  return (predicate.op === 'eq') === predicate.value ? holds : not(holds);
}

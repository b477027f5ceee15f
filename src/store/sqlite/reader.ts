import type { Predicate } from '../../wire/filters/predicate.ts';
import type { Connection, Row } from '../connection.ts';
import type { ListQuery } from '../port.ts';
import { Reader, type Setting } from '../reader.ts';
import { compileEstimate, declaredIn, isEverything, type CompiledSql } from '../sql/list.ts';
import { isId } from '../sql/path.ts';
import type { IsDeclared } from '../sql/predicate.ts';
import type { Scans } from './scans.ts';

/** So many documents may be looked at on the event loop: some 5 ms. */
const FEW = 2_000;
/** So many index entries may be passed over on the event loop. */
const SHORT_SKIP = 20_000;

/** Reads committed data; lists that would hold up the event loop run on a thread. */
export class SqliteReader extends Reader {
  readonly #scans: Scans;

  constructor(setting: Setting, connection: Connection, scans: Scans) {
    super(setting, connection);
    this.#scans = scans;
  }

  protected override async runList(compiled: CompiledSql, scope: string, query: ListQuery): Promise<readonly Row[]> {
    if (await this.isQuick(scope, query)) return super.runList(compiled, scope, query);
    return this.#scans.query(compiled);
  }

  /** Whether indexes leave few documents to look at. */
  async isQuick(scope: string, query: ListQuery): Promise<boolean> {
    if (query.ids !== undefined && query.ids.length <= FEW) return true;
    let objects = 0;
    for (const kind of query.kinds) objects += await this.count(scope, kind);
    if (objects <= FEW) return true;
    if (query.kinds.length > 1) return false;

    const isDeclared = declaredIn(this.setting.declared, query.kinds);
    if (isEverything(query) && query.ids === undefined) return isOrdered(query, isDeclared) && query.skip <= SHORT_SKIP;
    for (const part of query.where.op === 'and' ? query.where.of : [query.where]) {
      if (!isSearchable(part, isDeclared)) continue;
      const probe = { ...query, where: part };
      const { sql, parameters } = compileEstimate(this.setting.dialect, this.setting.declared, scope, probe, FEW + 1);
      const [row] = await this.connection.query({ sql }, parameters);
      if (Number(row?.total) <= FEW) return true;
    }
    return false;
  }
}

/** The order is that of an index. */
function isOrdered({ sort }: ListQuery, isDeclared: IsDeclared): boolean {
  const [first] = sort;
  if (first === undefined || isId(first.field)) return true;
  return sort.length === 1 && isDeclared(first.field) && first.ignoreCase !== true;
}

/** An index can be searched for it. */
function isSearchable(predicate: Predicate, isDeclared: IsDeclared): boolean {
  switch (predicate.op) {
    case 'eq':
    case 'in':
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
    case 'between':
      return isId(predicate.field) || isDeclared(predicate.field);
    case 'like':
      return !predicate.pattern.startsWith('*') && (isId(predicate.field) || isDeclared(predicate.field));
    default:
      return false;
  }
}

import { pair } from '../graph/edges.ts';
import type { Edge, GraphReader, Neighbour, Node, ObjectType } from '../graph/types.ts';
import type { Connection, Row } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { keptKey } from './keys.ts';
import type {
  Change,
  JobQuery,
  KeptJob,
  KeptReply,
  ListQuery,
  Page,
  StoredObject,
  StoreReader,
  UniqueKey,
} from './port.ts';
import { attributesOf, changeOf, edgeOf, objectOf, replyOf } from './rows.ts';
import type { Statements } from './sql/statements.ts';
import type { DeclaredFields } from './sql/indexes.ts';
import { compileList, type CompiledSql, type IndexHints } from './sql/list.ts';
import { compileJobs, keptJobOf } from './sql/job-statements.ts';
import { mentionsSeen } from './sql/seen.ts';

/** The graph's types whose nodes carry attributes that count in compiled attributes, and the kinds they are stored as. */
export type NodeKinds = Readonly<Partial<Record<ObjectType, string>>>;

/** What every reader and transaction of one store has in common. */
export interface Setting {
  readonly dialect: Dialect;
  readonly statements: Statements;
  readonly declared: DeclaredFields;
  readonly nodeKinds: NodeKinds;
  /** Times of last contact that are not written yet. */
  readonly unwrittenSeen: ReadonlyMap<string, number>;
  /** Writes them. Not to be waited for within a transaction, whose end it may wait for. */
  readonly flushSeen: () => Promise<void>;
  /** How lists are run, for engines that have to be told. */
  readonly planList?: (reader: Reader, connection: Connection, scope: string, query: ListQuery) => Promise<ListPlan>;
}

export interface ListPlan extends IndexHints {
  /** Few documents have to be looked at. */
  readonly quick: boolean;
}

/** Reads over one connection. */
export class Reader implements StoreReader {
  protected readonly setting: Setting;
  protected readonly connection: Connection;

  constructor(setting: Setting, connection: Connection) {
    this.setting = setting;
    this.connection = connection;
  }

  async get(scope: string, kind: string, id: string): Promise<StoredObject | undefined> {
    const [row] = await this.setting.statements.get.query(this.connection, { scope, kind, id });
    return row && objectOf(row);
  }

  async getMany(scope: string, kind: string, ids: readonly string[]): Promise<readonly StoredObject[]> {
    if (ids.length === 0) return [];
    const list = this.setting.dialect.listParameter(ids);
    return (await this.setting.statements.getMany.query(this.connection, { scope, kind, ids: list })).map(objectOf);
  }

  async byKey(key: UniqueKey): Promise<StoredObject | undefined> {
    const { scope, kind, name, value } = keptKey(key);
    const [row] = await this.setting.statements.byKey.query(this.connection, { scope, kind, name, value });
    return row && objectOf(row);
  }

  async list(scope: string, query: ListQuery): Promise<Page> {
    const { dialect, declared, planList } = this.setting;
    if (mentionsSeen(query)) await this.settleSeen();
    const plan = (await planList?.(this, this.connection, scope, query)) ?? { quick: true };
    const compiled = compileList(dialect, declared, scope, query, plan);
    const rows = query.limit > 0 ? await this.runList(compiled.page, plan) : [];
    if (query.counted === false) return { rows: rows.map(objectOf), total: rows.length };
    const [first] = rows;
    if (first !== undefined) return { rows: rows.map(objectOf), total: Number(first.total) };
    // A page beyond the end has no row that could carry the total; it is a moment later that it is counted.
    if (query.limit > 0 && query.skip === 0) return { rows: [], total: 0 };
    const [counted] = await this.runList(compiled.total, plan);
    const total = Number(counted?.total ?? 0);
    return { rows: [], total: query.limit > 0 ? Math.min(total, query.skip) : total };
  }

  /** What a list by times of last contact waits for. */
  protected settleSeen(): Promise<void> {
    return this.setting.flushSeen();
  }

  /** An engine that has a better place for those that are not quick has its own reader. */
  protected runList(compiled: CompiledSql, _plan: ListPlan): Promise<readonly Row[]> {
    return this.connection.query(compiled, compiled.parameters);
  }

  async scan(scope: string, kind: string, after: string, limit: number): Promise<readonly StoredObject[]> {
    return (await this.setting.statements.scan.query(this.connection, { scope, kind, after, limit })).map(objectOf);
  }

  async count(scope: string, kind: string): Promise<number> {
    const [row] = await this.setting.statements.count.query(this.connection, { scope, kind });
    return Number(row?.n ?? 0);
  }

  graph(scope: string): GraphReader {
    return {
      neighbours: (nodes, to) => this.#neighbours(scope, nodes, to),
      attributes: (type, ids) => this.#attributes(scope, type, ids),
    };
  }

  async #neighbours(
    scope: string,
    nodes: readonly Node[],
    to: ObjectType,
  ): Promise<ReadonlyMap<string, readonly Neighbour[]>> {
    const found = new Map<string, Neighbour[]>();
    const type = nodes[0]?.type;
    const legal = type && pair(type, to);
    if (type === undefined || legal === undefined) return found;
    const ids = this.setting.dialect.listParameter(nodes.map((node) => node.id));
    const { forwards, backwards } = this.setting.statements;
    const statement = legal.from === type ? forwards : backwards;
    for (const row of await statement.query(this.connection, { scope, type, ids, to })) {
      const node = String(row.node);
      const neighbours = found.get(node) ?? [];
      neighbours.push({ id: String(row.neighbour), attributes: attributesOf(row.attributes) });
      found.set(node, neighbours);
    }
    return found;
  }

  async #attributes(
    scope: string,
    type: ObjectType,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Edge['attributes']>> {
    const kind = this.setting.nodeKinds[type];
    if (kind === undefined || ids.length === 0) return new Map();
    const list = this.setting.dialect.listParameter(ids);
    const rows = await this.setting.statements.nodeAttributes.query(this.connection, { scope, kind, ids: list });
    return new Map(rows.map((row) => [String(row.id), attributesOf(row.attributes)]));
  }

  async edge(scope: string, a: Node, b: Node): Promise<Edge | undefined> {
    // Ids are unique over all types, so the direction in which the pair is stored need not be known.
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      const [row] = await this.setting.statements.edge.query(this.connection, { scope, from: from.id, to: to.id });
      if (row?.from_type === from.type && row.to_type === to.type) return edgeOf(row);
    }
    return undefined;
  }

  async edgesOf(scope: string, { type, id }: Node): Promise<readonly Edge[]> {
    return (await this.setting.statements.edgesOf.query(this.connection, { scope, type, id })).map(edgeOf);
  }

  async scanEdges(
    scope: string,
    after: readonly [string, string] | undefined,
    limit: number,
  ): Promise<readonly Edge[]> {
    const [from, to] = after ?? ['', ''];
    return (await this.setting.statements.scanEdges.query(this.connection, { scope, from, to, limit })).map(edgeOf);
  }

  async changes(scope: string, after: number, limit: number): Promise<readonly Change[]> {
    return (await this.setting.statements.changes.query(this.connection, { scope, after, limit })).map(changeOf);
  }

  async sequence(scope: string): Promise<number> {
    const [row] = await this.setting.statements.sequence.query(this.connection, { scope });
    return Number(row?.sequence ?? 0);
  }

  async lastSeen(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    const list = this.setting.dialect.listParameter(ids);
    const rows = await this.setting.statements.lastSeen.query(this.connection, { ids: list });
    const seen = new Map(rows.map((row) => [String(row.id), Number(row.at)]));
    for (const id of ids) {
      const at = this.setting.unwrittenSeen.get(id);
      if (at !== undefined && at > (seen.get(id) ?? -Infinity)) seen.set(id, at);
    }
    return seen;
  }

  async jobs(scope: string, query: JobQuery) {
    const { page, total } = compileJobs(this.setting.dialect, scope, query);
    const [[count], rows] = await Promise.all([
      this.connection.query(total, total.parameters),
      query.limit > 0 ? this.connection.query(page, page.parameters) : [],
    ]);
    return { jobs: rows.map(keptJobOf), total: Number(count?.n ?? 0) };
  }

  async job(scope: string, id: string): Promise<KeptJob | undefined> {
    const [row] = await this.setting.statements.job.query(this.connection, { scope, id });
    return row && keptJobOf(row);
  }

  async reply(scope: string, key: string): Promise<KeptReply | undefined> {
    const [row] = await this.setting.statements.reply.query(this.connection, { scope, key });
    return row && replyOf(row);
  }
}

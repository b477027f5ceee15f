import type { Edge, Node } from '../graph/types.ts';
import type { Connection } from './connection.ts';
import { keptKey } from './keys.ts';
import { keyText, type PendingInserts } from './pending-inserts.ts';
import {
  DuplicateKey,
  DuplicateObject,
  StaleVersion,
  type ChangeEntry,
  type Claim,
  type KeptReply,
  type ListQuery,
  type NewJob,
  type Page,
  type Place,
  type StoredObject,
  type Transaction,
  type UniqueKey,
} from './port.ts';
import { Reader, type Setting } from './reader.ts';
import { objectOf } from './rows.ts';
import type { Turn } from './turn.ts';

/** What undoes a part of a transaction in the engine. They nest; each call is about the innermost. */
export interface Savepoints {
  savepoint(): void;
  /** Undoes what came after the savepoint and lets go of it. */
  rollbackToSavepoint(): void;
  releaseSavepoint(): void;
}

/**
 * One work's view of a turn. Every write either happens whole or, when it fails, not at all, so that a work may go on
 * after a DuplicateKey.
 */
export class Work extends Reader implements Transaction {
  readonly #turn: Turn;
  readonly #savepoints: Savepoints;
  readonly #life: { ended: boolean };

  constructor(setting: Setting, turn: Turn, savepoints: Savepoints) {
    const life = { ended: false };
    const check = (): void => checkLife(life);
    const settled = (): Connection => (check(), turn.flushInserts(), turn.connection);
    const connection: Connection = {
      query: async (command, parameters) => settled().query(command, parameters),
      send: (command, parameters) => settled().send(command, parameters),
    };
    super(setting, connection);
    this.#turn = turn;
    this.#savepoints = savepoints;
    this.#life = life;
  }

  async attempt<T>(part: () => Promise<T>): Promise<T> {
    this.#check();
    const mark = this.#turn.mark();
    this.#savepoints.savepoint();
    try {
      const result = await part();
      this.#savepoints.releaseSavepoint();
      return result;
    } catch (error) {
      this.#turn.restore(mark);
      this.#savepoints.rollbackToSavepoint();
      throw error;
    }
  }

  /** From here on every call fails: the work has returned. */
  end(): void {
    this.#life.ended = true;
  }

  #check(): void {
    checkLife(this.#life);
  }

  /** Times that are not written yet wait for the turn that this work has. */
  protected override async settleSeen(): Promise<void> {}

  override async get(scope: string, kind: string, id: string): Promise<StoredObject | undefined> {
    const place = { scope, kind, id };
    const pending = this.#unwritten()?.at(place);
    if (pending !== undefined) return pending;
    const [row] = await this.setting.statements.get.query(this.#turn.connection, place);
    return row && objectOf(row);
  }

  override async byKey(key: UniqueKey): Promise<StoredObject | undefined> {
    const kept = keptKey(key);
    const pending = this.#unwritten()?.with(kept);
    if (pending !== undefined) return pending;
    const { scope, kind, name, value } = kept;
    const [row] = await this.setting.statements.byKey.query(this.#turn.connection, { scope, kind, name, value });
    return row && objectOf(row);
  }

  /** What is still to be written: what looks for one object finds it there, or it is not concerned. */
  #unwritten(): PendingInserts | undefined {
    this.#check();
    return this.#turn.inserts;
  }

  async insert(object: StoredObject, keys: readonly UniqueKey[]): Promise<void> {
    const { scope, kind, id } = object;
    const { statements, dialect } = this.setting;
    const later = this.#unwritten();
    if (later !== undefined) return this.#insertLater(later, object, keys);
    this.#turn.lock(scope);
    const [rows, claim] = await Promise.all([
      statements.insertObject.query(this.connection, { ...object, parsable: dialect.parsable(object.doc) }),
      this.#claim(keys, scope, id),
    ]);
    if (rows.length > 0 && claim.refused === undefined) {
      this.#turn.addToCount(scope, kind, 1);
      return;
    }
    this.#release(claim.taken);
    if (rows.length === 0) throw new DuplicateObject(`${kind} ${id} exists already`);
    statements.deleteObject.send(this.connection, { scope, kind, id });
    if (claim.refused !== undefined) throw new DuplicateKey(claim.refused);
  }

  /** Refuses what cannot be inserted; nobody else writes until the rest is. */
  async #insertLater(inserts: PendingInserts, object: StoredObject, keys: readonly UniqueKey[]): Promise<void> {
    const { scope, kind, id } = object;
    const duplicate = () => new DuplicateObject(`${kind} ${id} exists already`);
    const wanted = new Map<string, UniqueKey>();
    for (const key of keys) {
      const kept = keptKey(key);
      // A key that is given twice is taken once.
      wanted.set(keyText(kept), kept);
    }
    this.#turn.lock(scope);
    let written: number;
    do {
      written = inserts.written;
      if (await this.#isThere({ scope, kind, id })) throw duplicate();
      for (const key of keys) if (await this.#isTaken(key)) throw new DuplicateKey(key);
      // What another part of the work has inserted meanwhile is found below, unless it was written meanwhile too.
    } while (inserts.written !== written);
    if (inserts.at(object) !== undefined) throw duplicate();
    for (const key of keys) if (inserts.with(keptKey(key)) !== undefined) throw new DuplicateKey(key);
    inserts.add(object, [...wanted.values()]);
    this.#turn.addToCount(scope, kind, 1);
  }

  async #isThere(place: Place): Promise<boolean> {
    return (await this.setting.statements.version.query(this.#turn.connection, place)).length > 0;
  }

  async #isTaken(key: UniqueKey): Promise<boolean> {
    const { scope, kind, name, value } = keptKey(key);
    const held = await this.setting.statements.keyTaken.query(this.#turn.connection, { scope, kind, name, value });
    return held.length > 0;
  }

  async update(object: StoredObject, keys: readonly UniqueKey[], expected: number): Promise<void> {
    const { scope, kind, id } = object;
    const { statements, dialect } = this.setting;
    this.#turn.lock(scope);
    const place = { scope, kind, id };
    const [[row], held] = await Promise.all([
      statements.version.query(this.connection, place),
      statements.keysOf.query(this.connection, place),
    ]);
    const current = row && Number(row.version);
    if (current !== expected) throw new StaleVersion(current);

    const former = new Map(held.map((key) => [keyText(key as unknown as UniqueKey), key as unknown as UniqueKey]));
    const wanted = new Set(keys.map((key) => keyText(keptKey(key))));
    const claim = await this.#claim(
      keys.filter((key) => !former.has(keyText(keptKey(key)))),
      scope,
      id,
    );
    if (claim.refused !== undefined) {
      this.#release(claim.taken);
      throw new DuplicateKey(claim.refused);
    }
    this.#release([...former].filter(([text]) => !wanted.has(text)).map(([, key]) => key));
    // The version was compared while the scope's turn was held, so that this cannot miss.
    const write = { ...object, version: expected + 1, parsable: dialect.parsable(object.doc) };
    statements.updateObject.send(this.connection, write);
  }

  async replaceSecret({ scope, kind, id }: Place, secret: string): Promise<void> {
    this.#turn.lock(scope);
    this.setting.statements.replaceSecret.send(this.connection, { scope, kind, id, secret });
  }

  async remove(scope: string, kind: string, id: string): Promise<boolean> {
    this.#turn.lock(scope);
    const rows = await this.setting.statements.deleteObject.query(this.connection, { scope, kind, id });
    if (rows.length === 0) return false;
    this.setting.statements.deleteKeysOf.send(this.connection, { scope, kind, id });
    this.#turn.addToCount(scope, kind, -1);
    return true;
  }

  /** Takes the keys for an object, as far as they are free, and tells the first that is not. */
  async #claim(
    keys: readonly UniqueKey[],
    objectScope: string,
    id: string,
  ): Promise<{ readonly taken: readonly UniqueKey[]; readonly refused: UniqueKey | undefined }> {
    if (keys.length === 0) return { taken: [], refused: undefined };
    const rows = keys.map((key) => ({ ...keptKey(key), objectScope, id }));
    const answers = await this.setting.statements.insertKeys(this.connection, rows);
    // A key that is given twice is taken once.
    const inserted = new Set(answers.map((row) => keyText(row as unknown as UniqueKey)));
    const isTaken = (key: UniqueKey): boolean => inserted.has(keyText(keptKey(key)));
    return { taken: keys.filter(isTaken), refused: keys.find((key) => !isTaken(key)) };
  }

  #release(keys: readonly UniqueKey[]): void {
    for (const key of keys) this.setting.statements.deleteKey.send(this.connection, keptKey(key));
  }

  async addEdge(scope: string, { from, to, relation, attributes }: Edge): Promise<boolean> {
    this.#turn.lock(scope);
    const rows = await this.setting.statements.insertEdge.query(this.connection, {
      scope,
      from: from.id,
      fromType: from.type,
      to: to.id,
      toType: to.type,
      relation,
      attributes: attributes && JSON.stringify(attributes),
    });
    return rows.length > 0;
  }

  async updateEdge(scope: string, { from, to, attributes }: Edge): Promise<boolean> {
    this.#turn.lock(scope);
    const rows = await this.setting.statements.updateEdge.query(this.connection, {
      scope,
      from: from.id,
      to: to.id,
      attributes: attributes && JSON.stringify(attributes),
    });
    return rows.length > 0;
  }

  async removeEdge(scope: string, { from, to }: Pick<Edge, 'from' | 'to'>): Promise<boolean> {
    this.#turn.lock(scope);
    const place = { scope, from: from.id, to: to.id };
    return (await this.setting.statements.deleteEdge.query(this.connection, place)).length > 0;
  }

  async removeEdgesOf(scope: string, node: Node): Promise<readonly Edge[]> {
    this.#turn.lock(scope);
    const edges = await this.edgesOf(scope, node);
    if (edges.length > 0) {
      this.setting.statements.deleteEdgesFrom.send(this.connection, { scope, ...node });
      this.setting.statements.deleteEdgesTo.send(this.connection, { scope, ...node });
    }
    return edges;
  }

  async append(entry: ChangeEntry): Promise<number> {
    this.#check();
    return this.#turn.append(entry);
  }

  async keepReply(scope: string, key: string, reply: KeptReply): Promise<void> {
    this.setting.statements.keepReply.send(this.connection, { scope, key, ...reply });
  }

  async enqueue(job: NewJob): Promise<void> {
    const { statements } = this.setting;
    const { key = null, keep, ...rest } = job;
    if (key === null) return statements.enqueue.send(this.connection, { ...rest, key });
    const statement = keep === true ? statements.enqueueUnless : statements.enqueueInstead;
    statement.send(this.connection, { ...rest, key });
  }

  async cancelJob(scope: string, type: string, key: string): Promise<boolean> {
    return (await this.setting.statements.cancelJob.query(this.connection, { scope, type, key })).length > 0;
  }

  async finishJob({ id, fence }: Claim): Promise<boolean> {
    return (await this.setting.statements.finishJob.query(this.connection, { id, fence })).length > 0;
  }

  async buryJob({ id, fence }: Claim, at: number, error: string): Promise<boolean> {
    return (await this.setting.statements.buryJob.query(this.connection, { id, fence, at, error })).length > 0;
  }

  async reviveJob(scope: string, id: string, now: number): Promise<boolean> {
    return (await this.setting.statements.reviveJob.query(this.connection, { scope, id, now })).length > 0;
  }

  async removeJob(scope: string, id: string): Promise<boolean> {
    return (await this.setting.statements.removeJob.query(this.connection, { scope, id })).length > 0;
  }

  // Counts and clocks are in the turn's memory until the commit.

  override async list(scope: string, query: ListQuery): Promise<Page> {
    this.#check();
    this.#turn.flushCounts();
    return super.list(scope, query);
  }

  override async count(scope: string, kind: string): Promise<number> {
    this.#check();
    this.#turn.flushCounts();
    return super.count(scope, kind);
  }

  override async sequence(scope: string): Promise<number> {
    this.#check();
    return (await this.#turn.sequence(scope)) ?? super.sequence(scope);
  }
}

function checkLife(life: { readonly ended: boolean }): void {
  if (life.ended) throw new Error('the transaction is over');
}

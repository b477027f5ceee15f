import type { Connection, Row } from '../connection.ts';
import { Reader, type ListPlan, type Setting } from '../reader.ts';
import type { CompiledSql } from '../sql/list.ts';
import type { Background } from './background.ts';

/** Reads committed data; lists that would hold up the event loop run on a thread. */
export class SqliteReader extends Reader {
  readonly #background: Background;

  constructor(setting: Setting, connection: Connection, background: Background) {
    super(setting, connection);
    this.#background = background;
  }

  protected override runList(compiled: CompiledSql, plan: ListPlan): Promise<readonly Row[]> {
    return plan.quick ? super.runList(compiled, plan) : this.#background.query(compiled);
  }
}

/** A row as an engine returns it: numbers as numbers, text as strings. */
export type Row = Readonly<Record<string, unknown>>;

/** SQL of one dialect with its parameters' places. `name` is set where the engine should keep it prepared. */
export interface Command {
  readonly sql: string;
  readonly name?: string;
}

/** The little that the shared implementation asks of an engine. Queries of one connection run in the order of the calls. */
export interface Connection {
  query(command: Command, parameters: readonly unknown[]): Promise<readonly Row[]>;
  /**
   * For writes that can only succeed or break the transaction: an engine across a network need not wait for the answer.
   * A failure surfaces with a later query or, at the latest, with the commit.
   */
  send(command: Command, parameters: readonly unknown[]): void;
}

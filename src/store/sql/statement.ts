import type { CompiledQuery } from 'kysely';
import type { Command, Connection, Row } from '../connection.ts';

/** Stands for an argument while a statement is compiled. */
class Argument {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A statement that is compiled once and kept prepared, with named arguments. */
export interface Statement<A extends object> {
  query(connection: Connection, args: A): Promise<readonly Row[]>;
  /** See Connection.send. */
  send(connection: Connection, args: A): void;
}

type Build<A extends object> = (argument: <K extends keyof A & string>(name: K) => A[K]) => CompiledQuery;

/** `name` is the statement's name among the prepared statements of a connection, so it has to be unique. */
export function statement<A extends object>(name: string, build: Build<A>): Statement<A> {
  // The builder only carries the value through to the compiled parameters, so any type may be claimed for it.
  const compiled = build((argument) => new Argument(argument) as unknown as A[typeof argument]);
  const command: Command = { sql: compiled.sql, name };
  const places = compiled.parameters.map((value) =>
    value instanceof Argument ? { argument: value.name as keyof A } : { constant: value },
  );
  const bind = (args: A): readonly unknown[] =>
    places.map((place) => ('argument' in place ? args[place.argument] : place.constant));
  return {
    query: (connection, args) => connection.query(command, bind(args)),
    send: (connection, args) => connection.send(command, bind(args)),
  };
}

import assert from 'node:assert/strict';
import type { Reply, TestServer } from '../../support/server.ts';
import type { Documented } from './reference.ts';

type Headers = Readonly<Record<string, string | undefined>>;

/** Sends requests and keeps what their answers had in them, and which parameters were seen to do something. */
export class Recorder {
  readonly #server: TestServer;
  readonly #operations: readonly (readonly [RegExp, Documented])[];
  readonly #seen = new Set<string>();

  constructor(server: TestServer, operations: readonly Documented[]) {
    this.#server = server;
    this.#operations = operations.map((operation) => [patternOf(operation), operation]);
  }

  /** What was seen: `<operation> <property>` and `<operation> ?<parameter>`. */
  get seen(): ReadonlySet<string> {
    return this.#seen;
  }

  /** Sends a request with the administrator's key; a success counts. */
  async ask<T = Readonly<Record<string, unknown>>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Headers,
  ): Promise<Reply<T>> {
    const reply = await this.#server.api<T>(method, path, body, headers);
    const operation = this.operationOf(method, path);
    if (operation !== undefined && reply.status < 300) {
      for (const name of realNames(reply.body, '')) this.#seen.add(`${operation.name} ${name}`);
    }
    return reply;
  }

  /** As ask(), for requests that have to succeed; gives the body. */
  async did<T = Readonly<Record<string, unknown>>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Headers,
  ): Promise<T> {
    const reply = await this.ask<T>(method, path, body, headers);
    assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  /** Says that a parameter had its effect on the operation of a request. */
  effect(method: string, path: string, ...parameters: readonly string[]): void {
    const operation = this.operationOf(method, path);
    assert.ok(operation, `${method} ${path} is not documented`);
    for (const parameter of parameters) {
      assert.ok(operation.parameters.includes(parameter), `${operation.name} has no parameter ${parameter}`);
      this.#seen.add(`${operation.name} ?${parameter}`);
    }
  }

  /** The documented operation of a request. */
  operationOf(method: string, path: string): Documented | undefined {
    const line = `${method} ${path.replace(/\?.*$/, '')}`;
    return this.#operations.find(([pattern]) => pattern.test(line))?.[1];
  }
}

const patternOf = ({ name }: Documented): RegExp => new RegExp(`^${name.replaceAll(/\{\w+\}/g, '[0-9a-f]{24}')}$`);

/** The properties of a value that say something: not null, no empty text, list or object. */
function realNames(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap((each) => realNames(each, at));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(isReal(inner) ? [`${at}${name}`] : []),
    ...realNames(inner, `${at}${name}.`),
  ]);
}

function isReal(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

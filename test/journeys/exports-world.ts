import assert from 'node:assert/strict';
import type { RuleSet } from '../../src/directory/types.ts';
import type { CloudStandIn, Effect } from '../support/cloud.ts';
import { startGoogle } from '../support/google.ts';
import { startGraph } from '../support/graph.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** How a user stands in a directory, as /muster/v1 says it. */
export interface Shown {
  readonly user: string;
  readonly state: string;
  readonly externalId: string | null;
  readonly reason: string | null;
  readonly error: string | null;
  readonly attempts: number;
  readonly dueAt: string | null;
  readonly syncedAt: string | null;
}

export type Account = Readonly<Record<string, unknown>>;

/** A product as its tests see it. */
export interface Product {
  readonly name: 'office365s' | 'gsuites';
  readonly type: 'office_365' | 'g_suite';
  start(): Promise<
    CloudStandIn & { readonly users: ReadonlyMap<string, Account>; named(name: string): Account | undefined }
  >;
  /** What a directory is made with. */
  connection(there: CloudStandIn): object;
  /** The department is exported by a rule; this is where it is found. */
  readonly rule: string;
  department(account: Account): unknown;
  suspended(account: Account): boolean;
}

export const OFFICE_365: Product = {
  name: 'office365s',
  type: 'office_365',
  start: () => startGraph(),
  connection: (there) => (there as Awaited<ReturnType<typeof startGraph>>).access,
  rule: 'user_department',
  department: ({ department }) => department,
  suspended: ({ accountEnabled }) => accountEnabled === false,
};

export const G_SUITE: Product = {
  name: 'gsuites',
  type: 'g_suite',
  start: () => startGoogle(),
  connection: (there) => (there as Awaited<ReturnType<typeof startGoogle>>).access,
  rule: 'user_primary_organization_department',
  department: ({ organizations }) =>
    (organizations as readonly { department?: unknown }[] | undefined)?.[0]?.department,
  suspended: ({ suspended }) => suspended === true,
};

export interface World {
  readonly server: TestServer;
  readonly product: Product;
  readonly there: Awaited<ReturnType<Product['start']>>;
  /** The id of the directory. */
  readonly directory: string;
  readonly clock: { at: number };
  /** A request that has to succeed; its body. */
  must<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>;
  /** A user who is named so; gives the id. */
  user(name: string, more?: object): Promise<string>;
  bind(user: string, op?: 'add' | 'remove'): Promise<void>;
  change(user: string, changes: object): Promise<void>;
  /** Runs what is due. */
  work(): Promise<void>;
  /** Moves the clock on and runs what is due then. */
  later(ms: number): Promise<void>;
  exports(): Promise<readonly Shown[]>;
  exportOf(user: string): Promise<Shown | undefined>;
  /** The account of a user who is named so. */
  account(name: string): Account;
  effects(name: string): readonly Effect[];
  close(): Promise<void>;
}

/** A server with one directory of a product, at a stand-in, that exports departments. */
export async function makeWorld(product: Product, extraRules: readonly RuleSet[] = []): Promise<World> {
  const clock = { at: Date.now(), now: () => clock.at };
  const there = await product.start();
  const server = await startTestServer({ clock, extraRules });
  const must: World['must'] = async <T>(method: string, path: string, body?: unknown) => {
    const reply = await server.api<T>(method, path, body);
    assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  const made = await must<{ id: string }>('POST', `/muster/v1/${product.name}`, {
    name: 'Example',
    ...product.connection(there),
  });
  const directory = made.id;
  await must('POST', `/api/v2/${product.name}/${directory}/translationrules`, { builtIn: product.rule });
  const work = async (): Promise<void> => void (await server.built.runner.drain());
  const exports: World['exports'] = async () =>
    (await must<{ results: Shown[] }>('GET', `/muster/v1/${product.name}/${directory}/exports?limit=1000`)).results;
  const address = (name: string): string => `${name}@example.com`;
  await work();
  return {
    server,
    product,
    there,
    directory,
    clock,
    must,
    user: async (name, more = {}) => {
      const body = { username: name, email: address(name), firstname: name, lastname: 'Example', ...more };
      return (await must<{ _id: string }>('POST', '/api/systemusers', body))._id;
    },
    bind: async (user, op = 'add') => {
      const body = { op, type: product.type, id: directory };
      await must('POST', `/api/v2/users/${user}/associations`, body);
    },
    change: async (user, changes) => void (await must('PUT', `/api/systemusers/${user}`, changes)),
    work,
    later: async (ms) => {
      clock.at += ms;
      await work();
    },
    exports,
    exportOf: async (user) => (await exports()).find((each) => each.user === user),
    account: (name) => there.named(address(name)) ?? assert.fail(`nobody there is called ${name}`),
    effects: (name) => there.effects.filter((each) => each.name === address(name)),
    close: async () => {
      await server.stop();
      await there.close();
    },
  };
}

/**
 * What must never have happened: an account made twice, or something sent that was there already.
 * @param reused - names that one user has had after another
 */
export function assertNoneTwice(there: CloudStandIn, reused: readonly string[] = []): void {
  const made = there.effects.filter(({ type, name }) => type === 'create' && !reused.includes(name));
  const names = made.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length, `accounts were made twice: ${names.join(', ')}`);
  assert.deepEqual(
    there.effects.filter(({ idle }) => idle),
    [],
  );
}

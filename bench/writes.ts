import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { CallInput, CallResult } from '../src/directory/types.ts';
import type { Operation } from '../src/kit/op.ts';
import { operations } from '../src/resources/catalogue.ts';
import { bootstrap } from '../src/server/bootstrap.ts';
import { build } from '../src/server/build.ts';
import { environmentSource } from '../src/vault/sources.ts';
import { NO_POSTGRES, postgresForTests } from '../test/support/postgres.ts';
import { median, rate, type Row } from './table.ts';

const ROUNDS = 3;
const SECONDS = 0.7;
const CONCURRENT = 16;
const GROUPS = 500;
const AIM = 0.5;

/** Writes once, durably; `lane` tells apart those that run side by side. */
type Write = (lane: number) => unknown;

/** What is used of an answer; a user has its id in `_id`, a group in `id`. */
interface Made {
  readonly _id?: string;
  readonly id?: string;
}

/** What one of the databases offers: bare inserts of so many bytes, and the product over it. */
interface Setting {
  readonly name: string;
  readonly database: { readonly dataFolder: string } | { readonly url: string };
  bare(bytes: number): Promise<Write>;
  close(): Promise<void>;
}

/** (c) Durable writes a second through the whole pipeline, against the database's own inserts of the same bytes. */
export async function writes(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const open of [sqlite, postgresql]) {
    const setting = await open();
    if (setting === undefined) continue;
    try {
      rows.push(...(await measure(setting)));
    } finally {
      await setting.close();
    }
  }
  return rows;
}

const person = (n: number) => ({
  username: `person${n}`,
  email: `person${n}@bench.example`,
  firstname: `First${n % 997}`,
  lastname: `Last${n % 4999}`,
  department: 'Sales',
  description: 'A person made for a measurement, long enough to weigh as much as a real one does in a directory.',
  attributes: [{ name: 'badge', value: `B-${n}` }],
  phoneNumbers: [{ type: 'work', number: `+1 555 ${n}` }],
  addresses: [{ type: 'work', streetAddress: `${n} Example Street`, locality: 'Example', country: 'XX' }],
});

async function measure(setting: Setting): Promise<Row[]> {
  const server = await build({
    database: setting.database,
    vaultKeys: environmentSource(randomBytes(32).toString('base64')),
  });
  try {
    const first = await bootstrap(server.directory, server.store, {
      apiKey: undefined,
      organizationName: 'Bench data',
    });
    if (first === undefined) throw new Error('the database is not empty');
    const identity = await server.directory.identify({ type: 'apiKey', key: first.apiKey });
    const caller = { identity, organization: undefined, door: 'bench', requestId: 'bench' };
    const call = (operation: Operation, input: Partial<CallInput>): Promise<CallResult> =>
      server.directory.call(operation, { params: {}, query: {}, headers: {}, body: undefined, ...input }, caller);
    const [post, postGroup, postMember] = [
      named('systemusers_post'),
      named('groups_user_post'),
      named('graph_userGroupMembersPost'),
    ];
    let [people, members] = [0, 0];
    const createUser = (): Promise<CallResult> => call(post, { body: person(people++) });
    const groups = await Promise.all(
      Array.from({ length: GROUPS }, async (_, n) => made(await call(postGroup, { body: { name: `Group ${n}` } }))),
    );
    const users = await Promise.all(Array.from({ length: GROUPS }, async () => made(await createUser())));
    const addMember = (): Promise<CallResult> => {
      const n = members++;
      const group = groups[n % GROUPS]?.id ?? '';
      const user = users[(n + Math.floor(n / GROUPS)) % GROUPS]?._id;
      return call(postMember, { params: { group_id: group }, body: { op: 'add', id: user, type: 'user' } });
    };
    const document = await setting.bare(JSON.stringify(users[0]).length);
    const edge = await setting.bare(150);
    const sides = [
      { question: 'create user', ours: createUser, peer: document },
      { question: 'add member', ours: addMember, peer: edge },
    ].flatMap((side) => [1, CONCURRENT].map((lanes) => ({ ...side, lanes, of: [[], []] as [number[], number[]] })));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const { ours, peer, lanes, of } of sides) {
        const seen = [await perSecond(peer, lanes), await perSecond(ours, lanes)] as const;
        // The first round warms up.
        if (round > 0) for (const i of [0, 1] as const) of[i].push(seen[i]);
      }
    }
    return sides.map(({ question, lanes, of: [peers, ours] }) => ({
      question: `${question}, ${setting.name}, ${lanes === 1 ? 'alone' : `${lanes} at once`} : bare insert`,
      ours: rate(median(ours)),
      peer: rate(median(peers)),
      ratio: median(ours) / median(peers),
      aim: AIM,
    }));
  } finally {
    await server.close();
  }
}

const made = ({ answer }: CallResult): Made =>
  answer.type === 'bytes' ? (JSON.parse(Buffer.from(answer.text).toString()) as Made) : {};

function named(id: string): Operation {
  const operation = operations().find((each) => each.id === id);
  if (operation === undefined) throw new Error(`no operation is called ${id}`);
  return operation;
}

async function perSecond(write: Write, lanes: number): Promise<number> {
  const begin = performance.now();
  const end = begin + SECONDS * 1000;
  let count = 0;
  const lane = async (n: number): Promise<void> => {
    while (performance.now() < end) {
      await write(n);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, n) => lane(n)));
  return (count / (performance.now() - begin)) * 1000;
}

const newId = (): string => randomBytes(12).toString('hex');

/** The same folder, the same settings as the store's own; a connection is one writer, however many ask. */
async function sqlite(): Promise<Setting> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  const database = new DatabaseSync(join(folder, 'bare.sqlite'));
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  database.exec('create table documents (id text primary key, doc text not null)');
  const insert = database.prepare('insert into documents (id, doc) values (?, ?)');
  return {
    name: 'SQLite',
    database: { dataFolder: join(folder, 'data') },
    bare: async (bytes) => {
      const doc = 'x'.repeat(bytes);
      return () => insert.run(newId(), doc);
    },
    close: async () => {
      database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same server, with a connection for each of those who insert at once. */
async function postgresql(): Promise<Setting | undefined> {
  const server = await postgresForTests({ durable: true });
  if (server === undefined) {
    process.stderr.write(`Writes without PostgreSQL: ${NO_POSTGRES}\n`);
    return undefined;
  }
  const clients: pg.Client[] = [];
  const connectionString = await server.newDatabase();
  for (let n = 0; n < CONCURRENT; n++) {
    const client = new pg.Client({ connectionString });
    await client.connect();
    clients.push(client);
  }
  await clients[0]?.query('create table documents (id text primary key, doc text not null)');
  return {
    name: 'PostgreSQL',
    database: { url: await server.newDatabase() },
    bare: async (bytes) => {
      const doc = 'x'.repeat(bytes);
      const text = 'insert into documents (id, doc) values ($1, $2)';
      return (lane) => clients[lane]?.query({ name: 'insert', text, values: [newId(), doc] });
    },
    close: async () => {
      for (const client of clients) await client.end();
      await server.stop();
    },
  };
}

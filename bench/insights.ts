import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isOperation, type Operation } from '../src/kit/op.ts';
import { operations } from '../src/resources/insights/contract.ts';
import { bootstrap } from '../src/server/bootstrap.ts';
import { build, type Built } from '../src/server/build.ts';
import { positionOf, searchText, type KeptEvent } from '../src/store/port.ts';
import { environmentSource } from '../src/vault/sources.ts';
import { newWrappingKey, printKeys } from '../src/vault/wrapping-keys.ts';
import { median, micros, rate, type Row } from './table.ts';

/** Directory Insights over a million events, against the same events in a table with an index for the same question. */

const EVENTS = 1_000_000;
const PIECE = 10_000;
/** Changes whose taking in is measured. */
const FOLLOWED = 20_000;
const ROUNDS = 60;
const AIM = 0.7;

const TYPES = [
  'user_update',
  'user_login_attempt',
  'association_change',
  'user_create',
  'system_update',
  'command_run',
];
const START = Date.UTC(2026, 0, 1);
const STEP = 5_000;

function eventAt(scope: string, n: number): KeptEvent {
  const type = TYPES[n % TYPES.length] ?? '';
  const actor = (n % 50).toString(16).padStart(24, 'a');
  const resource = (n % 9_973).toString(16).padStart(24, 'b');
  const time = START + n * STEP;
  const doc = {
    id: n.toString(16).padStart(24, '0'),
    event_type: type,
    service: 'directory',
    organization: scope,
    timestamp: new Date(time).toISOString(),
    '@version': '1',
    client_ip: `10.0.${n % 7}.${n % 251}`,
    success: n % 10 !== 0,
    initiated_by: { id: actor, type: 'admin', email: `admin${n % 50}@example.com` },
    auth_method: 'api-key',
    provider: null,
    resource: { id: resource, type: 'user', username: `user${n % 9_973}` },
    changes: [{ field: 'lastname', from: `a${n}`, to: `b${n}` }],
  };
  const fields = {
    id: doc.id,
    event_type: type,
    service: 'directory',
    organization: scope,
    timestamp: doc.timestamp,
    client_ip: doc.client_ip,
    success: String(doc.success),
    'initiated_by.id': actor,
    'initiated_by.email': doc.initiated_by.email,
    'resource.id': resource,
    'resource.type': 'user',
    'resource.username': doc.resource.username,
  };
  return {
    scope,
    position: positionOf(n + 1_000, 0),
    time,
    service: 'directory',
    type,
    actor,
    resource,
    search: searchText(Object.entries(fields)),
    doc: JSON.stringify(doc),
  };
}

export async function insights(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  const server = await build({
    database: { dataFolder: join(folder, 'ours') },
    vaultKeys: environmentSource(printKeys([newWrappingKey()]).trim()),
    clock: { now: () => START + 2 * EVENTS * STEP },
  });
  try {
    const first = await bootstrap(server.directory, server.store, { apiKey: undefined, organizationName: 'Bench' });
    if (first === undefined) throw new Error('the database was not empty');
    const { organization } = first;
    const ask = await asker(server, first.apiKey);
    await ask(operations.count, {});
    const peer = await fill(server, organization, join(folder, 'peer.sqlite'));
    const rows = await measure(peer, organization, ask);
    peer.close();
    return [...rows, await follow(server, organization)];
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Ask = (operation: Operation, body: object) => Promise<unknown>;

async function asker(server: Built, apiKey: string): Promise<Ask> {
  const identity = await server.directory.identify({ type: 'apiKey', key: apiKey });
  return async (operation, body) => {
    if (!isOperation(operation)) throw new Error('not an operation');
    const input = {
      params: {},
      query: {},
      headers: {},
      body: { service: ['all'], start_time: '2020-01-01T00:00:00Z', ...body },
    };
    const caller = { identity, organization: undefined, door: 'bench', requestId: 'bench' };
    return (await server.directory.call(operation, input, caller)).answer;
  };
}

/** The same events in both. */
async function fill({ store }: Built, scope: string, file: string): Promise<DatabaseSync> {
  const peer = new DatabaseSync(file);
  peer.exec(`pragma journal_mode = wal; pragma cache_size = -65536;
    create table events (organization text, time integer, position integer, event_type text, initiated_by text, doc text);`);
  const insert = peer.prepare('insert into events values (?, ?, ?, ?, ?, ?)');
  for (let n = 0; n < EVENTS; n += PIECE) {
    const events = Array.from({ length: PIECE }, (_, i) => eventAt(scope, n + i));
    const progress = await store.events.progress(scope);
    if (progress === undefined || !(await store.events.add(scope, progress, progress, events)))
      throw new Error('not added');
    peer.exec('begin');
    for (const { time, position, type, actor, doc } of events) insert.run(scope, time, position, type, actor, doc);
    peer.exec('commit');
  }
  peer.exec(`create index by_type on events (organization, event_type, time, position);
    create index by_actor on events (organization, initiated_by, time, position); pragma wal_checkpoint(truncate)`);
  return peer;
}

async function measure(peer: DatabaseSync, scope: string, ask: Ask): Promise<Row[]> {
  const [from, to] = [START + 100_000 * STEP, START + 900_000 * STEP];
  const span = { start_time: new Date(from).toISOString(), end_time: new Date(to).toISOString() };
  const ofType = { ...span, search_term: { and: [{ event_type: 'user_login_attempt' }] } };
  const ofActor = {
    ...span,
    search_term: { and: [{ 'initiated_by.id': '7'.padStart(24, 'a') }, { event_type: 'user_create' }] },
  };
  const where = 'organization = ? and time >= ? and time <= ?';
  const page = peer.prepare(
    `select doc from events where ${where} and event_type = ? order by time, position limit 1000`,
  );
  const both = peer.prepare(
    `select doc from events where ${where} and initiated_by = ? and event_type = ? order by time, position limit 1000`,
  );
  const count = peer.prepare(`select count(*) as n from events where ${where} and event_type = ?`);
  const login = [scope, from, to, 'user_login_attempt'] as const;
  const questions: readonly (readonly [string, () => Promise<unknown>, () => unknown])[] = [
    ['a page of 1,000 events of a type', () => ask(operations.events, ofType), () => answerOf(page.all(...login))],
    [
      'a page of 1,000 by an administrator and of a type',
      () => ask(operations.events, ofActor),
      () => answerOf(both.all(scope, from, to, '7'.padStart(24, 'a'), 'user_create')),
    ],
    ['a count of 133,000 events of a type', () => ask(operations.count, ofType), () => count.all(...login)],
  ];
  const rows: Row[] = [];
  for (const [question, ours, theirs] of questions) {
    const [a, b]: [number[], number[]] = [[], []];
    for (let i = 0; i < ROUNDS; i++) {
      a.push(await timed(ours));
      b.push(await timed(async () => theirs()));
    }
    const [mine, peers] = [median(a), median(b)];
    rows.push({
      question: `insights, of a million: ${question}, against SQL with an index`,
      ours: micros(mine),
      peer: micros(peers),
      ratio: peers / mine,
      aim: AIM,
    });
  }
  return rows;
}

/** What is sent to who asked. */
const answerOf = (rows: readonly Readonly<Record<string, unknown>>[]): string =>
  `[${rows.map(({ doc }) => doc as string).join(',')}]`;

/** Microseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) * 1000;
}

/** How fast the index takes in changes, against how fast they are written. */
async function follow({ store, directory }: Built, scope: string): Promise<Row> {
  const doc = JSON.stringify({ _id: 'b', username: 'user1', email: 'user1@example.com', lastname: 'a' });
  const written = await timed(async () => {
    for (let n = 0; n < FOLLOWED; n += 100) {
      await store.transact(scope, async (tx) => {
        for (let i = n; i < n + 100; i++) {
          await tx.append({
            scope,
            at: START + (EVENTS + i) * STEP,
            actor: { type: 'administrator', id: 'a', name: 'admin@example.com' },
            door: 'http',
            requestId: 'bench',
            operation: 'update',
            name: 'system_user_update',
            kind: 'system_user',
            objectId: String(i).padStart(24, 'c'),
            before: doc,
            after: doc.replace('"a"', `"b${i}"`),
          });
        }
      });
    }
  });
  const query = { scopes: [scope], from: 0, to: 1, where: { op: 'and', of: [] } } as const;
  const followed = await timed(() => directory.runtime.ports.insights.count(query));
  return {
    question: `insights: ${FOLLOWED} changes taken in, against appending them to the log by the hundred`,
    ours: rate(FOLLOWED / (followed / 1e6)),
    peer: rate(FOLLOWED / (written / 1e6)),
    ratio: written / followed,
    aim: 0.2,
  };
}

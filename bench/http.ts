import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { load, type LoadResult } from './load.ts';
import { prism } from './prism.ts';
import { median, micros, rate, type Row } from './table.ts';

const PEOPLE = Number(process.env.MUSTER_BENCH_PEOPLE ?? 100_000);
const CONNECTIONS = 16;
const SECONDS = 2;
const ROUNDS = 3;

/** (b) One user, 100 users, 100 with filter and sort, at 100,000 users: against bare Fastify and against Prism. */
export async function http(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  const children: ChildProcess[] = [];
  try {
    const muster = await start(children, ['muster', folder, String(PEOPLE)]);
    const headers = { 'x-api-key': muster.apiKey as string };
    const get = async (path: string): Promise<never> =>
      (await (await fetch(`http://127.0.0.1:${muster.port}${path}`, { headers })).json()) as never;
    const list = (await get('/api/systemusers?limit=100')) as { results: { _id: string }[] };
    const users = list.results;
    const file = join(folder, 'peer.json');
    await writeFile(file, JSON.stringify({ users, list }));
    const bare = await start(children, ['bare', file]);
    const mock = await prism(children);

    const ids = users.map(({ _id }) => `/api/systemusers/${_id}`);
    const pages = Array.from({ length: 50 }, (_, i) => `/api/systemusers?limit=100&skip=${i * 100}`);
    const sorted = Array.from(
      { length: 50 },
      (_, i) => `/api/systemusers?limit=100&skip=${i * 100}&filter=department:$eq:Sales&sort=lastname`,
    );
    const one: [Measured[], Measured[], Measured[]] = [[], [], []];
    const many: [Measured[], Measured[], Measured[]] = [[], [], []];
    const filtered: Measured[] = [];
    const run = async (server: Server, paths: readonly string[]): Promise<Measured> => {
      const before = cpuMicros(server.pid);
      const result = await load({
        port: server.port,
        send: { paths, headers },
        connections: CONNECTIONS,
        seconds: SECONDS,
      });
      return { ...result, cpu: (cpuMicros(server.pid) - before) / (result.perSecond * SECONDS) };
    };
    for (let round = 0; round <= ROUNDS; round++) {
      const rounds: [Measured[], Server, readonly string[]][] = [
        [one[0], muster, ids],
        [one[1], bare, ids],
        [many[0], muster, pages],
        [many[1], bare, ['/api/systemusers?limit=100']],
        [filtered, muster, sorted],
        ...(mock === undefined
          ? []
          : ([
              [one[2], mock, ids],
              [many[2], mock, ['/api/systemusers?limit=100']],
            ] as [Measured[], Server, readonly string[]][])),
      ];
      for (const [results, server, paths] of rounds) {
        const result = await run(server, paths);
        // The first round warms up.
        if (round > 0) results.push(result);
      }
    }
    const of = (results: readonly Measured[]) => median(results.map((result) => result.perSecond));
    const text = (results: readonly Measured[]) =>
      `${rate(of(results))}, ${micros(median(results.map(({ cpu }) => cpu)))} of CPU`;
    const row = (question: string, ours: Measured[], peer: Measured[], aim: number): Row => ({
      question,
      ours: text(ours),
      peer: text(peer),
      ratio: of(ours) / of(peer),
      aim,
    });
    return [
      row('GET one user : bare Fastify', one[0], one[1], 0.8),
      row('list 100 users : bare Fastify', many[0], many[1], 2),
      row('list 100, filter and sort : bare Fastify', filtered, many[1], 2),
      ...(mock === undefined
        ? []
        : [row('GET one user : Prism', one[0], one[2], 5), row('list 100 users : Prism', many[0], many[2], 5)]),
    ];
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}

/** A server under measurement, in a process of its own. */
export interface Server {
  readonly port: number;
  readonly pid: number;
  readonly apiKey?: string;
}
export interface Measured extends LoadResult {
  /** Processor time of the server per request, in microseconds. */
  readonly cpu: number;
}

/** User and system time of a process so far; clock ticks are 10 ms on Linux (proc(5)). */
export function cpuMicros(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

export async function start(children: ChildProcess[], args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'http-servers.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    return { ...(JSON.parse(line) as { port: number; apiKey?: string }), pid: child.pid as number };
  }
  throw new Error(`the ${args[0]} server ended before it listened`);
}

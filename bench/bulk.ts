import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BulkJob } from '../src/resources/bulk-jobs/entity.ts';
import { bootstrap } from '../src/server/bootstrap.ts';
import { build, type Built } from '../src/server/build.ts';
import { environmentSource } from '../src/vault/sources.ts';
import { send } from '../test/support/http.ts';
import { rate, type Row } from './table.ts';

const USERS = 10_000;
const AIM = 5;

const person = (n: number) => ({
  username: `person${n}`,
  email: `person${n}@bench.example`,
  firstname: `First${n % 997}`,
  lastname: `Last${n % 4999}`,
  department: 'Sales',
  attributes: [{ name: 'badge', value: `B-${n}` }],
});

/** Users made by one bulk job, from the request to the last of them, against as many calls of their own, one after another. */
export async function bulk(): Promise<Row[]> {
  const ours = await measured(byJob);
  const peer = await measured(oneByOne);
  return [
    {
      question: `${USERS.toLocaleString('en')} users by a bulk job, against single calls`,
      ours: rate(USERS / ours),
      peer: rate(USERS / peer),
      ratio: peer / ours,
      aim: AIM,
    },
  ];
}

interface At {
  readonly built: Built;
  readonly call: <T>(method: string, path: string, body?: unknown) => Promise<T>;
}

/** Seconds, on a new database each. */
async function measured(work: (at: At) => Promise<void>): Promise<number> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  const built = await build({
    database: { dataFolder },
    vaultKeys: environmentSource(randomBytes(32).toString('base64')),
    http: { rateLimit: { perSecond: 0, burst: 0 } },
  });
  const agent = new Agent({ keepAlive: true });
  try {
    const first = await bootstrap(built.directory, built.store, { apiKey: undefined, organizationName: 'Bench' });
    if (first === undefined) throw new Error('the database is not empty');
    const url = await built.http.listen({ host: '127.0.0.1', port: 0 });
    const headers = { 'x-api-key': first.apiKey, 'content-type': 'application/json' };
    const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const reply = await send(agent, `${url}${path}`, { method, headers, body: text });
      if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${reply.text}`);
      return JSON.parse(reply.text) as T;
    };
    const started = performance.now();
    await work({ built, call });
    return (performance.now() - started) / 1000;
  } finally {
    agent.destroy();
    await built.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function byJob({ built, call }: At): Promise<void> {
  const rows = Array.from({ length: USERS }, (_, n) => person(n));
  const { jobId } = await call<{ jobId: string }>('POST', '/api/v2/bulk/users', rows);
  await built.runner.drain();
  const { done, failed } = await call<BulkJob>('GET', `/muster/v1/bulk/jobs/${jobId}`);
  if (done !== USERS || failed > 0) throw new Error(`${done} of ${USERS} users were done, ${failed} in vain`);
}

async function oneByOne({ call }: At): Promise<void> {
  for (let n = 0; n < USERS; n++) await call('POST', '/api/systemusers', person(n));
}

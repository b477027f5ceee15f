import { fastify } from 'fastify';
import { bootstrap } from '../src/server/bootstrap.ts';
import { build } from '../src/server/build.ts';
import { serverIdentity } from '../src/directory/identify.ts';
import { peopleRules } from './people.ts';

/**
 * A server of one of the measurements, in a process of its own. Prints one JSON line when it listens.
 *   muster FOLDER PEOPLE    a whole Muster on the embedded engine
 *   slow TARGET MS        a proxy that takes so many milliseconds for each answer
 *   bare FILE               a bare Fastify route that serialises the same objects from memory
 */
const [role, where = '', count = '0'] = process.argv.slice(2);

process.on('SIGINT', () => process.exit(0));
if (role === 'muster') await muster(where, Number(count));
else if (role === 'slow') await slow(where, Number(count));
else await bare(where);

async function muster(folder: string, people: number): Promise<void> {
  const off = { perSecond: 0, burst: 0 };
  const server = await build({
    database: { dataFolder: folder },
    http: { rateLimit: off, refusalLimit: off },
    hubAllow: ['127.0.0.1'],
    extraRules: [peopleRules],
  });
  const first = await bootstrap(server.directory, server.store, { apiKey: undefined, organizationName: 'Bench data' });
  if (first === undefined) throw new Error('the folder is not empty');
  const caller = { identity: serverIdentity('', 'bench'), organization: undefined, door: 'bench', requestId: 'bench' };
  for (let from = 0; from < people; from += 1000) {
    const piece = { from, to: Math.min(people, from + 1000) };
    await server.directory.runJob(first.organization, 'bench_people', piece, caller);
  }
  const address = new URL(await server.http.listen({ host: '127.0.0.1', port: 0 }));
  console.log(JSON.stringify({ port: Number(address.port), apiKey: first.apiKey, rss: process.memoryUsage().rss }));
}

/** Bodies come from the parent's file, parsed once, so that each request serialises objects from memory. */
async function bare(file: string): Promise<void> {
  const { readFileSync } = await import('node:fs');
  const { users, list } = JSON.parse(readFileSync(file, 'utf8')) as { users: { _id: string }[]; list: object };
  const byId = new Map(users.map((user) => [user._id, user]));
  const app = fastify({ logger: false });
  app.get<{ Params: { id: string } }>('/api/systemusers/:id', (request) => byId.get(request.params.id));
  app.get('/api/systemusers', () => list);
  const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  console.log(JSON.stringify({ port: Number(address.port) }));
}

async function slow(target: string, ms: number): Promise<void> {
  const { startVendor } = await import('../test/support/vendor.ts');
  const proxy = await startVendor(target);
  proxy.rule({ fault: { delay: ms } });
  console.log(JSON.stringify({ port: Number(new URL(proxy.url).port) }));
}

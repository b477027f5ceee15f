import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDirectory } from '../src/directory/directory.ts';
import { serverIdentity } from '../src/directory/identify.ts';
import type { Ports } from '../src/directory/ports.ts';
import type { RuleSet } from '../src/directory/types.ts';
import { kinds, operations } from '../src/resources/catalogue.ts';
import { ruleSets } from '../src/resources/rules.ts';
import { systemUser } from '../src/resources/system-users/contract.ts';
import { bootstrap } from '../src/server/bootstrap.ts';
import { indexesOf, nodeKindsOf, SCOPE_KINDS } from '../src/server/build.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/port.ts';
import { environmentSource } from '../src/vault/sources.ts';
import { openVault } from '../src/vault/vault.ts';
import { median, rate, type Row } from './table.ts';

const PEOPLE = 2_000;
const ROUNDS = 5;
const SECONDS = 0.5;
const AT_ONCE = 16;

type Side = Awaited<ReturnType<typeof sideOf>>;
interface Question {
  readonly name: string;
  readonly ask: (side: Side) => Promise<unknown>;
}

/** (e) What sealing costs: the same calls on two directories, of which one has a vault before its store. */
export async function vault(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  const open = (name: string) =>
    openStore({ dataFolder: join(folder, name), indexes: indexesOf(kinds()), nodeKinds: nodeKindsOf(kinds()) });
  const plain = await open('plain');
  const opened = await openVault(await open('sealed'), {
    source: environmentSource(randomBytes(32).toString('base64')),
    scopeKinds: SCOPE_KINDS,
    warn: () => undefined,
  });
  try {
    const sides = [await sideOf(plain), await sideOf(opened.store)] as const;
    const questions: readonly Question[] = [
      { name: 'GET one user', ask: (side) => side.one() },
      { name: 'list 100 users', ask: (side) => side.list() },
      { name: 'create user', ask: (side) => side.create() },
    ];
    const rows: Row[] = [];
    for (const { name, ask } of questions) {
      const seen: [number[], number[]] = [[], []];
      for (let round = 0; round <= ROUNDS; round++) {
        // In turn, which is first.
        for (const i of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
          const perSecond = await measure(() => ask(sides[i]));
          if (round > 0) seen[i].push(perSecond);
        }
      }
      const [without, sealed] = [median(seen[0]), median(seen[1])];
      const ratio = sealed / without;
      rows.push({
        question: `${name}, sealed : in the clear`,
        ours: rate(sealed),
        peer: rate(without),
        ratio,
        aim: 0.9,
      });
    }
    return rows;
  } finally {
    await plain.close();
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function sideOf(store: Store) {
  // Nothing is answered from memory, so that each read comes from the database.
  Object.assign(store, { exclusive: false });
  let made = 0;
  const rules: RuleSet = {
    jobs: {
      bench_vault: async (ctx) => {
        const n = made++;
        const secret = {
          passwordHash: `$argon2id$v=19$m=19456,t=2,p=1$${randomBytes(16).toString('base64')}$${randomBytes(32).toString('base64')}`,
        };
        await ctx.here.insert(
          systemUser,
          { username: `u${n}`, email: `u${n}@bench.example`, state: 'ACTIVATED' },
          secret,
        );
      },
    },
  };
  const directory = createDirectory({ store, kinds: kinds(), ruleSets: [...ruleSets, rules], ports: {} as Ports });
  const first = await bootstrap(directory, store, { apiKey: undefined, organizationName: 'Bench data' });
  if (first === undefined) throw new Error('the folder is not empty');
  const identity = await directory.identify({ type: 'apiKey', key: first.apiKey });
  const caller = { identity, organization: undefined, door: 'bench', requestId: 'bench' };
  const server = { ...caller, identity: serverIdentity(identity.provider, 'bench') };
  const create = () => directory.runJob(first.organization, 'bench_vault', {}, server);
  for (let n = 0; n < PEOPLE; n += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, create));
  const ids = (await store.read.scan(first.organization, systemUser.kind, '', PEOPLE)).map(({ id }) => id);
  const named = (id: string) => operations().find((each) => each.id === id) ?? fail(id);
  const [get, list] = [named('systemusers_get'), named('systemusers_list')];
  const input = { params: {}, query: {}, headers: {}, body: undefined };
  let turn = 0;
  return {
    create,
    one: () => directory.call(get, { ...input, params: { id: ids[turn++ % ids.length] ?? '' } }, caller),
    list: () =>
      directory.call(list, { ...input, query: { limit: '100', skip: String((turn++ * 100) % PEOPLE) } }, caller),
  };
}

const fail = (id: string): never => {
  throw new Error(`no operation is called ${id}`);
};

async function measure(ask: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  const end = begin + SECONDS * 1_000;
  let count = 0;
  const lane = async (): Promise<void> => {
    while (performance.now() < end) {
      await ask();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return (count / (performance.now() - begin)) * 1_000;
}

// The slowest operations with 100,000 users: `npm run bench:slowest -- [USERS]`. Every operation of the registry is asked
// once to warm up and five times after; writes go as plans, which do the whole work and roll it back. The ratio is to GET
// one user in the same run. It fills the organization first, which takes some minutes.
import type { RuleSet } from '../src/directory/types.ts';
import { serverIdentity } from '../src/directory/identify.ts';
import { systemUser } from '../src/resources/system-users/contract.ts';
import { ALL, planner } from '../test/suites/refusing.ts';
import { sampleOf } from '../test/suites/requests.ts';
import { makeWorld, type World } from '../test/suites/world.ts';
import { EVERYTHING } from '../src/wire/filters/predicate.ts';
import { peopleRules } from './people.ts';
import { median } from './table.ts';

const PIECE = 500;
const TIMES = 5;
const SHOWN = 10;

/** Makes every second person a member of the world's user group. */
const memberRules: RuleSet = {
  jobs: {
    bench_members: async (ctx, { group, after }) => {
      const { entries } = await ctx.here.list(systemUser, {
        where: EVERYTHING,
        sort: [],
        skip: Number(after),
        limit: PIECE,
        counted: false,
      });
      for (const [i, { id }] of entries.entries()) {
        if (i % 2 === 0) await ctx.here.bind({ type: 'user', id }, { type: 'user_group', id: String(group) });
      }
    },
  },
};

async function fill(world: World, people: number): Promise<void> {
  const { directory } = world.server.built;
  const caller = {
    identity: serverIdentity(world.server.provider, 'bench'),
    organization: undefined,
    door: 'bench',
    requestId: 'bench',
  };
  const { organization } = world.own;
  for (let from = 0; from < people; from += PIECE) {
    await directory.runJob(organization, 'bench_people', { from, to: Math.min(people, from + PIECE) }, caller);
    if (from % 10_000 === 0) process.stderr.write(`${from} people\n`);
  }
  const made = await world.server.api<{ id: string }>('POST', '/api/v2/usergroups', { name: 'Half of everybody' });
  const { user, userGroup, systemGroup } = world.own as Record<string, string>;
  for (let after = 0; after < people; after += PIECE) {
    await directory.runJob(organization, 'bench_members', { group: made.body.id, after }, caller);
  }
  // One group of half of everybody reaches a system group with a system.
  await world.server.api('POST', `/api/v2/usergroups/${made.body.id}/associations`, {
    op: 'add',
    type: 'system_group',
    id: systemGroup,
  });
  process.stderr.write(`user ${user}, group ${userGroup}\n`);
  Object.assign(world.own, { userGroup: made.body.id });
}

const people = Number(process.argv[2] ?? 100_000);
const world = await makeWorld({ extraRules: [peopleRules, memberRules] });
try {
  await fill(world, people);
  const send = planner(world);
  const rows: { readonly id: string; readonly ms: number; readonly status: number }[] = [];
  for (const operation of ALL) {
    const times: number[] = [];
    let status = 0;
    for (let i = 0; i <= TIMES; i++) {
      const sample = sampleOf(operation, world);
      const begin = performance.now();
      ({ status } = await send(operation, sample));
      if (i > 0) times.push(performance.now() - begin);
    }
    rows.push({ id: operation.id, ms: median(times), status });
  }
  const one = rows.find(({ id }) => id === 'systemusers_get')?.ms ?? Number.NaN;
  const slowest = rows.toSorted((a, b) => b.ms - a.ms).slice(0, SHOWN);
  process.stdout.write(
    `| operation | status | ms | times GET one user (${one.toFixed(2)} ms) |\n| --- | --- | --- | --- |\n`,
  );
  for (const { id, ms, status } of slowest) {
    process.stdout.write(`| ${id} | ${status} | ${ms.toFixed(1)} | ${(ms / one).toFixed(0)} |\n`);
  }
} finally {
  await world.server.stop();
}

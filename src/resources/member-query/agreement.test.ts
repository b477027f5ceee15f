import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Document, Entry, WriteContext } from '../../directory/types.ts';
import { EVERYTHING } from '../../wire/filters/predicate.ts';
import { memberSuggestion } from './entity.ts';
import { ruledGroup } from './groups.ts';
import { reconcileJob } from './reconcile.ts';
import { userGroups as spec } from './specs.ts';
import { world, type World } from './world.test-support.ts';

let w: World;
before(async () => {
  w = await world();
});
after(() => w.close());

/** Users and groups are slots: `@n` in a rule is the id of whatever stands in group slot n, or of no group. */
const USERS = 4;
const GROUPS = 4;
const slot = (max: number) => fc.nat({ max: max - 1 });
const filter = fc.oneof(
  fc.constantFrom('department:$eq:A', 'department:$ne:A', 'company:$eq:X'),
  fc.tuple(fc.constantFrom('eq', 'ne'), slot(GROUPS)).map(([op, n]) => `memberOf:$${op}:@${n}`),
);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('user' as const),
      user: slot(USERS),
      department: fc.constantFrom('A', 'B'),
      company: fc.constantFrom('X', 'Y'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('dropUser' as const), user: slot(USERS) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edge' as const), user: slot(USERS), group: slot(GROUPS) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('group' as const),
      group: slot(GROUPS),
      membershipMethod: fc.constantFrom('STATIC', 'DYNAMIC_AUTOMATED', 'DYNAMIC_AUTOMATED', 'DYNAMIC_REVIEW_REQUIRED'),
      filters: fc.array(filter, { minLength: 1, maxLength: 2 }),
      exempt: fc.option(slot(USERS)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('dropGroup' as const), group: slot(GROUPS) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

class Organization {
  readonly users: (string | undefined)[] = [];
  readonly groups: (string | undefined)[] = [];
  readonly ctx: WriteContext;

  constructor(ctx: WriteContext) {
    this.ctx = ctx;
  }

  async take(next: Step): Promise<void> {
    const { here } = this.ctx;
    const user = 'user' in next ? this.users[next.user] : undefined;
    const group = 'group' in next ? this.groups[next.group] : undefined;
    switch (next.do) {
      case 'user': {
        const { department, company } = next;
        if (user !== undefined) await here.update(await here.require(spec.member, user), { department, company });
        else
          this.users[next.user] = (
            await here.insert(spec.member, { ...named('u'), department, company, state: 'ACTIVATED' })
          ).id;
        return;
      }
      case 'dropUser':
        if (user !== undefined) await here.remove(await here.require(spec.member, user));
        this.users[next.user] = undefined;
        return;
      case 'dropGroup':
        if (group !== undefined) await here.remove(await here.require(spec.group, group));
        this.groups[next.group] = undefined;
        return;
      case 'edge': {
        if (user === undefined || group === undefined) return;
        // What somebody writes into an automated group holds until the member changes: nothing to compare with.
        if ((await here.require(spec.group, group)).doc.membershipMethod === 'DYNAMIC_AUTOMATED') return;
        const ends = [
          { type: 'user', id: user },
          { type: 'user_group', id: group },
        ] as const;
        if ((await here.edge(...ends)) === undefined) await here.bind(...ends);
        else await here.unbind(...ends);
        return;
      }
      case 'group': {
        const filters = next.filters.map((text) =>
          text.replace(/@(\d)/, (_m, n) => this.groups[Number(n)] ?? 'e'.repeat(24)),
        );
        const exempt = next.exempt === null ? undefined : this.users[next.exempt];
        const doc: Document = {
          membershipMethod: next.membershipMethod,
          memberQuery: { queryType: 'Filter', filters },
          memberQueryExemptions: exempt === undefined ? [] : [{ type: 'user', id: exempt }],
        };
        if (group !== undefined) await here.update(await here.require(spec.group, group), doc);
        else this.groups[next.group] = (await here.insert(spec.group, { ...named('g'), ...doc })).id;
      }
    }
  }

  /** Edges and suggestions, as they stand. */
  async state(): Promise<{ edges: string[]; suggestions: string[] }> {
    const { here } = this.ctx;
    const edges: string[] = [];
    for (const id of this.groups) {
      if (id === undefined) continue;
      for (const edge of await here.edgesOf({ type: 'user_group', id })) edges.push(`${id} ${edge.from.id}`);
    }
    const { entries } = await here.list(memberSuggestion, { where: EVERYTHING, sort: [], skip: 0, limit: 1000 });
    return {
      edges: edges.sort(),
      suggestions: entries.map(({ doc }) => [doc.op, doc.group, doc.member].join(' ')).sort(),
    };
  }

  /** What ought to stand, said without any of the code that brings it about. */
  async check(): Promise<void> {
    const { here } = this.ctx;
    const { edges, suggestions } = await this.state();
    const expected: string[] = [];
    for (const id of this.groups) {
      if (id === undefined) continue;
      const entry = await here.require(spec.group, id);
      const group = ruledGroup(spec, entry);
      const counts = { add: 0, remove: 0, total: 0 };
      for (const member of await this.members()) {
        const isMember = edges.includes(`${id} ${member.id}`);
        const inGroups = new Set(edges.filter((edge) => edge.endsWith(member.id)).map((edge) => edge.slice(0, 24)));
        if (group.rule === undefined || group.mode === 'none' || group.exempt.has(member.id)) continue;
        const selected = group.rule.selects(member.doc, inGroups);
        if (group.mode === 'automated') assert.equal(isMember, selected, 'a member just when the rule selects it');
        else if (selected !== isMember) {
          expected.push(`${selected ? 'add' : 'remove'} ${id} ${member.id}`);
          counts[selected ? 'add' : 'remove']++;
          counts.total++;
        }
      }
      assert.deepEqual(entry.doc.suggestionCounts, counts);
      const flags = [
        ...((await this.reaches(id, id)) ? ['CYCLE'] : []),
        ...((await this.dangles(id)) ? ['INVALID_GROUP_REFERENCE'] : []),
      ];
      assert.deepEqual(entry.doc.memberQueryErrorFlags, flags);
    }
    assert.deepEqual(suggestions, expected.sort());
    const present = new Set(this.users);
    assert.ok(
      edges.every((edge) => present.has(edge.slice(25))),
      'no edge to a user who is gone',
    );
  }

  async refs(id: string): Promise<readonly string[]> {
    const entry = await this.ctx.here.get(spec.group, id);
    return entry === undefined ? [] : (ruledGroup(spec, entry).rule?.refs ?? []);
  }

  /** Whether a group's rule leads to a group, through at most as many others as there are. */
  async reaches(from: string, to: string, steps = GROUPS): Promise<boolean> {
    for (const ref of await this.refs(from)) {
      if (ref === to || (steps > 1 && (await this.reaches(ref, to, steps - 1)))) return true;
    }
    return false;
  }

  async dangles(id: string): Promise<boolean> {
    return (await this.refs(id)).some((ref) => !this.groups.includes(ref));
  }

  /** Asks about everything again, as the job does, and expects to find nothing to change. */
  async askAgain(): Promise<void> {
    const before = await this.state();
    for (const id of this.groups) {
      if (id === undefined) continue;
      const { stamp } = ruledGroup(spec, await this.ctx.here.require(spec.group, id));
      await reconcileJob(this.ctx, { groupType: spec.groupType, group: id, stamp, after: '' });
    }
    assert.deepEqual(await this.state(), before);
  }

  async clear(): Promise<void> {
    for (const id of this.groups)
      if (id !== undefined) await this.ctx.here.remove(await this.ctx.here.require(spec.group, id));
    for (const { id } of await this.members()) await this.ctx.here.remove(await this.ctx.here.require(spec.member, id));
  }

  async members(): Promise<readonly Entry[]> {
    return this.ctx.here.getMany(
      spec.member,
      this.users.filter((id) => id !== undefined),
    );
  }
}

let names = 0;
const named = (prefix: string): Document => {
  const name = `${prefix}${names++}`;
  return prefix === 'u' ? { username: name, email: `${name}@example.com` } : { name };
};

test(
  'property: membership is the same whether it follows each change or is asked for as a whole',
  { timeout: 120_000 },
  async () => {
    let automatedEdges = 0;
    let suggested = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30, size: 'max' }), async (steps) => {
        await w.write(async (ctx) => {
          const organization = new Organization(ctx);
          try {
            for (const next of steps) {
              await organization.take(next);
              await organization.check();
            }
            await organization.askAgain();
            const { edges, suggestions } = await organization.state();
            automatedEdges += edges.length;
            suggested += suggestions.length;
          } finally {
            await organization.clear();
          }
        });
      }),
      { numRuns: 60 },
    );
    assert.ok(automatedEdges > 20 && suggested > 5, 'the steps have to bring about members and suggestions');
  },
);

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { TObject } from 'typebox';
import type { Kind, Unique } from '../../src/kit/kind.ts';
import type { Operation } from '../../src/kit/op.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import type { Reply } from '../support/server.ts';
import { another, changeFor, removeOne, selecting, unlike, VALUES, verbOf } from './objects.ts';
import { isSuccess, told } from './refusing.ts';
import { lacking, sampleOf, urlOf } from './requests.ts';
import { makeWorld, type World } from './world.ts';

/** What a kind says is unique is: for every `unique` fact of the registry whose property a body can set. */

interface Fact {
  readonly kind: Kind;
  readonly unique: Unique;
  readonly create: Operation;
}
const takes = (operation: Operation | undefined, name: string): boolean =>
  (operation?.body as TObject | undefined)?.properties[name] !== undefined;
const CLAIMED = kinds().flatMap((kind) => (kind.unique ?? []).map((unique) => ({ kind, unique })));
const FACTS = CLAIMED.flatMap(({ kind, unique }): Fact[] => {
  const create = verbOf(kind, 'create');
  return create && takes(create, unique.name) ? [{ kind, unique, create }] : [];
});

/** A value for a property that nothing else has. */
function fresh({ kind, unique }: Fact, sample: unknown): unknown {
  const n = another();
  const value = VALUES.get(`${kind.kind}.${unique.name}`);
  if (value !== undefined) return value(n);
  const { [unique.name]: given = 'some' } = sample as Readonly<Record<string, unknown>>;
  assert.ok(typeof given === 'string', lacking('values', `${kind.kind}.${unique.name}`));
  return given.includes('@') ? given.replace('@', `${n}@`) : `${given}${n}`;
}

function suite(title: string, newDatabase: () => Promise<'sqlite' | { readonly url: string }>): void {
  describe(title, () => {
    let world: World;
    before(async () => {
      world = await makeWorld({ database: await newDatabase() });
    });
    after(async () => world.server.stop());

    const create = async (fact: Fact, value: unknown, ids = world.own): Promise<Reply> => {
      const sample = sampleOf(fact.create, world, ids);
      const headers = fact.create.reach === 'organization' ? { 'x-org-id': ids.organization } : {};
      const body = { ...(unlike(fact.kind, sample.body, another()) as object), [fact.unique.name]: value };
      return world.server.api('POST', urlOf(fact.create, sample), body, headers);
    };
    const idOf = ({ kind }: Fact, { body }: Reply): string =>
      String((body as Readonly<Record<string, unknown>>)[kind.idField]);
    const accepted = async (fact: Fact, value: unknown): Promise<string> => {
      const reply = await create(fact, value);
      assert.ok(isSuccess(reply), told(fact.create, `${fact.unique.name}=${String(value)}`, reply));
      return idOf(fact, reply);
    };
    const refused = (fact: Fact, reply: Reply, what: string): void => {
      assert.equal(reply.status, 409, told(fact.create, what, reply));
      const { details } = reply.body as { readonly details?: unknown };
      assert.ok(
        JSON.stringify(details).includes(fact.unique.name),
        told(fact.create, `${what} does not name it`, reply),
      );
    };

    test('most facts are of properties that a body can set', (t) => {
      const others = CLAIMED.filter(({ unique, kind }) => !FACTS.some((f) => f.kind === kind && f.unique === unique));
      const names = others.map(({ kind, unique }) => `${kind.kind}.${unique.name}`);
      t.diagnostic(`${FACTS.length} facts; set by the server alone: ${names.join(', ')}`);
      assert.ok(FACTS.length >= 9, `only ${FACTS.length}`);
    });

    for (const fact of FACTS) {
      const { kind, unique } = fact;
      test(`${kind.kind}.${unique.name}`, async () => {
        const value = fresh(fact, sampleOf(fact.create, world).body);
        const id = await accepted(fact, value);
        refused(fact, await create(fact, value), 'a second');
        if (typeof value === 'string' && unique.fold === true) {
          refused(fact, await create(fact, value.toUpperCase()), 'in capitals');
        }
        if (fact.create.reach === 'organization') {
          const elsewhere = await create(fact, value, world.foreign);
          if (unique.across === 'server') refused(fact, elsewhere, 'in another organization');
          else assert.ok(isSuccess(elsewhere), told(fact.create, 'in another organization', elsewhere));
        }

        const other = await accepted(fact, fresh(fact, sampleOf(fact.create, world).body));
        for (const verb of ['put', 'patch'] as const) {
          const operation = verbOf(kind, verb);
          if (operation === undefined || !takes(operation, unique.name)) continue;
          const change = async (target: string): Promise<Reply> => {
            const sample = changeFor(world, operation, kind, target);
            const body = { ...(sample.body as object), [unique.name]: value };
            return world.server.api(operation.method, urlOf(operation, sample), body, selecting(world, operation));
          };
          refused(fact, await change(other), `by ${verb}`);
          const same = await change(id);
          assert.ok(isSuccess(same), told(operation, 'with its own value', same));
        }

        const contested = fresh(fact, sampleOf(fact.create, world).body);
        const race = await Promise.all(Array.from({ length: 5 }, () => create(fact, contested)));
        assert.equal(race.filter(isSuccess).length, 1, `of five at once: ${race.map(({ status }) => status).join()}`);

        await removeOne(world, kind, id);
        await accepted(fact, value);
      });
    }
  });
}

suite('every create refuses a second of what must be unique, on SQLite', async () => 'sqlite');

const postgres = await postgresForTests();
if (postgres === undefined) test('every create refuses a second, on PostgreSQL', { skip: NO_POSTGRES });
else {
  after(async () => postgres.stop());
  const newDatabase = async () => ({ url: await postgres.newDatabase() });
  suite('every create refuses a second of what must be unique, on PostgreSQL', newDatabase);
}

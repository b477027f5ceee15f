import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { TSchema } from 'typebox';
import type { Kind } from '../../src/kit/kind.ts';
import type { Operation } from '../../src/kit/op.ts';
import type { Reply } from '../support/server.ts';
import { fieldMode } from '../../src/kit/schemas.ts';
import {
  BODIED,
  difference,
  namesOf,
  namesOneOf,
  randomPart,
  SECONDS,
  SEED,
  writtenKind,
  type Bodied,
} from './bodies.ts';
import {
  another,
  canMake,
  changeFor,
  makeOne,
  real,
  removalOf,
  removeOne,
  sampleFor,
  unlike,
  verbOf,
} from './objects.ts';
import { isSuccess, none, planner, type Send } from './refusing.ts';
import { isOnce, merged, sampleOf, type Sample } from './requests.ts';
import { makeWorld, type World } from './world.ts';

/**
 * Random bodies that an operation's schema admits are carried out and read back as they were given, or refused by a rule
 * with a 400 that names the field; none is answered with a 5xx. What is random is a property or three of a sample.
 */

/** `kind.property`: what is read back of what was given. */
const READS = merged('reads', ({ reads }) => reads);
/** Refusals that a rule may have for what a schema admits: of the body, of its state, of what it names. */
/** How often each operation is tried at least. */
const LEAST_ROUNDS = 4;
/** However much time there is. */
const MOST_ROUNDS = Math.max(60, SECONDS * 20);
const RULED = new Set([400, 401, 403, 404, 409, 412, 422]);

let world: World;
let plan: Send;
before(async () => {
  world = await makeWorld();
  plan = planner(world);
});
after(async () => world.server.stop());

/** What takes nothing but a proof, or the name of an action with what that one takes, neither of which is found by chance. */
const BY_PROOF: ReadonlySet<string> = new Set(['muster_user_totp_finish', 'hub_plans_create', 'hub_runs_create']);

interface Tally {
  accepted: number;
  readonly refused: Map<string, number>;
}
const tallies = new Map<string, Tally>();

/** Sends one body; gives what is wrong with what comes of it. */
type Part = Readonly<Record<string, unknown>>;
type Try = (part: Part) => Promise<string | undefined>;

/** How the bodies of an operation are tried: for real where what is written can be read, else as plans. */
async function trier(bodied: Bodied): Promise<Try> {
  const { operation } = bodied;
  const tally: Tally = { accepted: 0, refused: new Map() };
  tallies.set(operation.id, tally);
  const kind = writtenKind(operation);
  const get = kind && ALL_GETS.get(kind.kind);
  const isCreation = operation.verb?.name === 'create';
  const canTake = kind !== undefined && (isCreation ? removalOf(kind) !== undefined : canMake(kind));
  const target = kind !== undefined && canTake && !isCreation ? await makeOne(world, kind) : undefined;

  return async (part) => {
    const sample =
      target === undefined ? newSample(operation, kind) : changeFor(world, operation, kind as Kind, target);
    const sent: Sample = { ...sample, body: { ...(sample.body as object), ...part } };
    const reply = canTake ? await real(world, operation, sent) : await plan(operation, sent);
    const what = short(JSON.stringify(part));
    if (!isSuccess(reply)) return refusal(bodied, part, reply, tally);
    tally.accepted += 1;
    if (!canTake || get === undefined) return undefined;
    const id = target ?? String((reply.body as Readonly<Record<string, unknown>>)[kind.idField]);
    const read = await real(world, get, sampleFor(world, get, id));
    if (isCreation) await removeOne(world, kind, id);
    const differing = isSuccess(read) ? readBack(bodied, part, read.body) : 'nothing';
    return differing && `${operation.id} with ${what} reads back ${differing}`;
  };
}

function newSample(operation: Operation, kind: Kind | undefined): Sample {
  const sample = sampleOf(operation, world);
  return kind === undefined ? sample : { ...sample, body: unlike(kind, sample.body, another()) };
}

/** Without the middle of texts that are as long as they may be. */
const short = (text: string): string => text.replaceAll(/(x{10})x+/g, '$1…').slice(0, 200);

const ALL_GETS = new Map(
  BODIED.flatMap(({ operation }) => {
    const kind = writtenKind(operation);
    const get = kind && verbOf(kind, 'get');
    return kind && get ? [[kind.kind, get] as const] : [];
  }),
);

/** What a rule refuses of what the schema admits: it names the field, and is never a failure. */
function refusal(bodied: Bodied, part: object, reply: Reply, tally: Tally): string | undefined {
  const { operation } = bodied;
  const name = Object.keys(part).join('+');
  tally.refused.set(name, (tally.refused.get(name) ?? 0) + 1);
  const refused = ({ status, body }: Reply, why: string): string =>
    `${operation.id} with ${short(JSON.stringify(part))}${why}: ${status} ${short(JSON.stringify(body))}`;
  if (!RULED.has(reply.status)) return refused(reply, '');
  if (reply.status !== 400) return undefined;
  return namesOneOf(namesOf(bodied), reply) ? undefined : refused(reply, ' names no field');
}

/** A property that a body may name, because answers have it, and that the server sets all the same; or one that is not read. */
function isServers(schema: TSchema | undefined): boolean {
  const { readOnly, writeOnly } = (schema ?? {}) as { readonly readOnly?: boolean; readonly writeOnly?: boolean };
  return readOnly === true || writeOnly === true || (schema !== undefined && fieldMode(schema) !== 'stored');
}

function readBack({ operation, properties }: Bodied, part: Part, body: unknown): string | undefined {
  const kind = writtenKind(operation);
  const read = body as Readonly<Record<string, unknown>>;
  for (const [name, given] of Object.entries(part)) {
    const schema = properties[name] as TSchema;
    if (!(name in read) || isServers(kind?.entity.properties[name] as TSchema | undefined)) continue;
    const expect = READS.get(`${kind?.kind}.${name}`);
    const expected = expect === undefined ? given : expect(given, part);
    if (expected === undefined) continue;
    const at = name === kind?.idField ? undefined : difference(expected, read[name], schema, name);
    if (at !== undefined) return `${at} as ${short(JSON.stringify(read[name]))}`;
  }
  return undefined;
}

describe('random valid bodies', () => {
  test('are accepted and read back equal, or refused by name', async (t) => {
    const end = Date.now() + SECONDS * 1000;
    const complaints: string[] = [];
    let runs = 0;
    const tries: (readonly [Bodied, Try])[] = [];
    await none(BODIED, async (bodied) => void tries.push([bodied, await trier(bodied)]));
    const attempt = async ([bodied, tryOne]: (typeof tries)[number], n: number): Promise<undefined> => {
      runs += 1;
      const complaint = await tryOne(randomPart(bodied, n));
      if (complaint !== undefined) complaints.push(`[${n}] ${complaint}`);
    };
    const isNew = ([{ operation }]: (typeof tries)[number]) => tallies.get(operation.id)?.accepted === 0;
    // As many rounds as there is time for, a few whatever the time, and more for what has not been accepted yet.
    for (let n = 0; n < MOST_ROUNDS; n++) {
      const late = (): boolean => n >= LEAST_ROUNDS && Date.now() > end;
      const round = late() ? tries.filter(isNew) : tries;
      if (round.length === 0) break;
      await none(round, async (each) => (late() && !isNew(each) ? undefined : attempt(each, n)));
    }
    assert.deepEqual(complaints, []);
    const all = [...tallies.values()];
    const accepted = all.reduce((sum, tally) => sum + tally.accepted, 0);
    t.diagnostic(`${BODIED.length} operations, ${runs} bodies, ${accepted} accepted; seed ${SEED}, ${SECONDS} s`);
    const never = [...tallies].flatMap(([id, tally]) =>
      tally.accepted === 0 && !BY_PROOF.has(id) && !isOnce({ id }) ? [id] : [],
    );
    assert.deepEqual(never, [], 'no random body is accepted');
    assert.ok(BODIED.length >= 30 && runs > 300);
  });
});

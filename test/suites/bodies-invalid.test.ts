import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { TSchema } from 'typebox';
import { Check } from 'typebox/value';
import type { Reply } from '../support/server.ts';
import { jsonOf } from './arbitraries.ts';
import { BODIED, hashOf, namesOneOf, SECONDS, SEED, type Bodied } from './bodies.ts';
import { none, planner, type Send } from './refusing.ts';
import { sampleOf } from './requests.ts';
import { makeWorld, type World } from './world.ts';

/**
 * A sample body with one thing wrong is refused with a 400 that names the property, whatever is wrong with it and however
 * deep; what is hostile to JSON, to stores or to prototypes too. Nothing is answered with a 5xx.
 */

let world: World;
let send: Send;
before(async () => {
  world = await makeWorld();
  send = planner(world);
});
after(async () => world.server.stop());

/** A value in JSON that a property must not have, and what is wrong with it. */
interface Wrong {
  readonly what: string;
  /** As it is sent: not everything that is wrong can be made from a value. */
  readonly json: string;
}

const wrong = (what: string, value: unknown): Wrong => ({ what, json: JSON.stringify(value) });
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** Values of another type, or outside of what the schema allows. */
function outside(schema: TSchema): Wrong[] {
  const { type, minLength = 0, maxLength, minimum, maximum, minItems = 0, maxItems, pattern } = jsonOf(schema);
  const values: Wrong[] = [
    wrong('an object', { odd: [1] }),
    wrong('an array', ['odd', { odd: 1 }]),
    wrong('an odd text', 'odd '),
    wrong('a fraction', 7.5),
    wrong('a huge number', 1e300),
    wrong('true', true),
  ];
  if (maxLength !== undefined) values.push(wrong('too long a text', 'x'.repeat(maxLength + 1)));
  if (minLength > 0) values.push(wrong('too short a text', 'x'.repeat(minLength - 1)));
  if (pattern !== undefined)
    values.push(wrong('a text of another form', '?'), wrong('with a line feed', `${'0'.repeat(24)}\n`));
  if (minimum !== undefined) values.push(wrong('too small a number', minimum - 1));
  if (maximum !== undefined) values.push(wrong('too large a number', maximum + 1));
  if (minItems > 0) values.push(wrong('too few', []));
  if (maxItems !== undefined && maxItems < 2000)
    values.push(
      wrong(
        'too many',
        Array.from({ length: maxItems + 1 }, () => 'x'),
      ),
    );
  // What passes as a number, or as true, is text that says so; none of these is.
  const admitted = ({ json }: Wrong) => Check(schema, JSON.parse(json)) || (type === 'array' && json === '[]');
  return values.filter((value) => !admitted(value));
}

/** Texts that no engine keeps, in whatever a property admits. */
function hostile(schema: TSchema): Wrong[] {
  const found: Wrong[] = [];
  const texts: readonly (readonly [string, string])[] = [
    ['U+0000', String.raw`"a\u0000b"`],
    ['half a surrogate pair', String.raw`"a\ud800b"`],
    ['the other half', String.raw`"\udc00"`],
  ];
  for (const [what, text] of texts) {
    if (takesText(schema)) found.push({ what, json: text });
    if (Check(schema, ['a'])) found.push({ what: `${what} in an array`, json: `[${text}]` });
    if (isOpen(schema)) {
      found.push(
        { what: `${what} in an object`, json: `{"a":${text}}` },
        { what: `${what} in a key`, json: `{${text}:1}` },
      );
    }
  }
  return found;
}
/** An object with whatever keys: those that a closed one does not know are passed over, whatever is in them. */
function isOpen(schema: TSchema): boolean {
  const { type, properties, anyOf, patternProperties } = jsonOf(schema);
  if (anyOf !== undefined) return anyOf.some(isOpen);
  return (
    properties === undefined && (patternProperties !== undefined || (type === undefined && Check(schema, { a: 'b' })))
  );
}
const takesText = (schema: TSchema): boolean => Check(schema, 'a') || jsonOf(schema).type === 'string';

/** What is refused before it is known which property it is in. */
const TRAPS: readonly Wrong[] = [
  { what: '__proto__', json: '{"__proto__":{"odd":1}}' },
  { what: 'constructor.prototype', json: '{"constructor":{"prototype":{"odd":1}}}' },
  { what: 'deep nesting', json: nested(200) },
  { what: 'very deep nesting', json: nested(50_000) },
];

/** A body as text, with one property as it is sent. */
function bodyWith({ operation }: Bodied, name: string, json: string): string {
  const { [name]: _, ...rest } = sampleOf(operation, world).body as Readonly<Record<string, unknown>>;
  const others = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{${[...others, `${JSON.stringify(name)}:${json}`].join(',')}}`;
}

interface Case {
  readonly bodied: Bodied;
  readonly name: string;
  readonly value: Wrong;
}

/** The cases in an order that does not depend on where they stand, so that there is something of everything first. */
const shuffled = (cases: readonly Case[]): readonly Case[] =>
  cases
    .map((each) => ({ each, order: hashOf(`${SEED} ${each.bodied.operation.id} ${each.name} ${each.value.what}`) }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ each }) => each);

const casesOf = (values: (schema: TSchema) => readonly Wrong[]): readonly Case[] =>
  shuffled(
    BODIED.flatMap((bodied) =>
      bodied.names.flatMap((name) =>
        values(bodied.properties[name] as TSchema).map((value) => ({ bodied, name, value })),
      ),
    ),
  );

/** Sends as many of the cases as there is time for; gives how many. */
async function refused(cases: readonly Case[], seconds: number, isRefusal: (reply: Reply, at: Case) => boolean) {
  const end = Date.now() + seconds * 1000;
  let tried = 0;
  await none(cases, async (at) => {
    if (tried >= LEAST && Date.now() > end) return undefined;
    tried += 1;
    const { bodied, name, value } = at;
    const { operation } = bodied;
    const sample = sampleOf(operation, world);
    const reply = await send(operation, { ...sample, body: bodyWith(bodied, name, value.json) });
    if (isRefusal(reply, at)) return undefined;
    return `${operation.id} with ${name} as ${value.what}: ${reply.status} ${JSON.stringify(reply.body).slice(0, 300)}`;
  });
  return tried;
}
/** Cases that are tried whatever the time. */
const LEAST = 300;

const isNamed = (reply: Reply, { name }: Case): boolean => reply.status === 400 && namesOneOf([name], reply);

describe('random invalid bodies', () => {
  test('of another type, or out of bounds, get a 400 that names the property', async (t) => {
    const cases = casesOf(outside);
    const tried = await refused(cases, SECONDS / 3, isNamed);
    t.diagnostic(`${tried} of ${cases.length} cases, ${BODIED.length} operations`);
    assert.ok(cases.length > 1000);
  });

  test('with texts that no engine keeps get a 400 that names the property', async (t) => {
    const cases = casesOf(hostile);
    const tried = await refused(cases, SECONDS / 3, isNamed);
    t.diagnostic(`${tried} of ${cases.length} cases`);
    assert.ok(cases.length > 300);
  });

  test('with traps for prototypes and stacks get a 400', async (t) => {
    const first = BODIED.map((bodied) => ({ ...bodied, names: bodied.names.slice(0, 1) }));
    const cases = first.flatMap((bodied) =>
      bodied.names.flatMap((name) => TRAPS.map((value) => ({ bodied, name, value }))),
    );
    const tried = await refused(shuffled(cases), SECONDS / 6, ({ status }) => status === 400);
    t.diagnostic(`${tried} of ${cases.length} cases`);
  });

  test('with a null where one has to be get a 400 that names the property', async (t) => {
    const cases = BODIED.flatMap((bodied) =>
      [...bodied.required]
        .filter((name) => !Check(bodied.properties[name] as TSchema, null))
        .map((name) => ({ bodied, name, value: wrong('null', null) })),
    );
    const tried = await refused(cases, SECONDS, isNamed);
    t.diagnostic(`${tried} of ${cases.length} cases`);
    assert.ok(tried > 20);
  });
});

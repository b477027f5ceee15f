import { hashPassword } from '../../directory/passwords.ts';
import type { Runtime } from '../../directory/runtime.ts';
import type { Document } from '../../directory/types.ts';
import { bindings } from './bindings.ts';
import { DEMO_PASSWORD, NAMED, sizesFor, type Sizes } from './data.ts';
import { devices, isPersonal } from './devices.ts';
import { systemGroups, userGroups, type DeviceFacts, type PersonFacts } from './groups.ts';
import { people, type Making, type Person } from './people.ts';
import { progress, type Progress } from './progress.ts';
import type { DemoEdges, DemoObjects } from './rules.ts';

/** Objects or edges in one transaction. */
const PIECE = 1000;

/** Runs a job of the demonstration in its organization. */
export type Run = (type: string, payload: Document) => Promise<void>;
type NewObject = DemoObjects['objects'][number];

/**
 * Writes the whole demonstration into an organization. Groups come first: those with a rule take in their members one
 * by one, as they do later.
 */
export async function loadDemo(
  runtime: Runtime,
  run: Run,
  { people: count, out }: { readonly people: number; readonly out: NodeJS.WritableStream },
): Promise<void> {
  const sizes = sizesFor(count);
  const making: Making = { now: runtime.clock.now(), newId: runtime.newId };
  const ids = idsFor(sizes, runtime.newId);
  const plans = { userGroups: userGroups(sizes.userGroups), systemGroups: systemGroups(sizes.systemGroups) };
  const objects = sizes.users + sizes.userGroups + sizes.systems + sizes.systemGroups;
  // About: how much is bound is known when everything is there.
  const shown = progress(out, `Demo data for ${count} people`, objects + sizes.users * 8);

  const insert = (kind: string, all: Iterable<NewObject>) =>
    inPieces(all, shown, (piece) => run('demo_objects', { kind, objects: piece } satisfies DemoObjects));
  const groups = (plan: readonly { readonly doc: Document }[], known: readonly string[]): NewObject[] =>
    plan.map(({ doc }, number) => ({ id: at(known, number), doc, secret: {} }));
  await insert('user_group', groups(plans.userGroups, ids.user_group));
  await insert('system_group', groups(plans.systemGroups, ids.system_group));

  const persons: PersonFacts[] = [];
  const usernames: string[] = [];
  await insert('system_user', (await usersOf(sizes, making, ids.user))(persons, usernames));

  const machines: DeviceFacts[] = [];
  const owner = (device: number): number | undefined => {
    const number = device - Math.floor(device / 5);
    return isPersonal(device) && number < sizes.users ? number : undefined;
  };
  await insert('system', systemsOf());
  function* systemsOf(): Generator<NewObject> {
    const ownerOf = (device: number) => {
      const number = owner(device);
      if (number === undefined) return undefined;
      return { id: at(ids.user, number), username: at(usernames, number), location: persons[number]?.location ?? '' };
    };
    for (const { doc, ...facts } of devices(sizes.systems, making, ownerOf)) {
      machines.push(facts);
      yield { id: at(ids.system, facts.number), doc, secret: {} };
    }
  }

  const inventory = { people: persons, devices: machines, ...plans, owner };
  shown.expect(objects + lengthOf(bindings(inventory)));
  await inPieces(edges(), shown, (piece) => run('demo_edges', { edges: piece } satisfies DemoEdges));
  function* edges(): Generator<DemoEdges['edges'][number]> {
    for (const { a, b, attributes } of bindings(inventory)) {
      yield [a[0], at(ids[a[0]], a[1]), b[0], at(ids[b[0]], b[1]), attributes];
    }
  }
  for (const { number, seen } of machines) if (seen !== undefined) runtime.store.touch(at(ids.system, number), seen);
  shown.end();
}

const idsFor = (sizes: Sizes, newId: () => string) => ({
  user: Array.from({ length: sizes.users }, newId),
  user_group: Array.from({ length: sizes.userGroups }, newId),
  system: Array.from({ length: sizes.systems }, newId),
  system_group: Array.from({ length: sizes.systemGroups }, newId),
});

/** The users, those who have names with the password; what is said of each is kept for those who refer to it. */
async function usersOf(sizes: Sizes, making: Making, ids: readonly string[]) {
  const hashes = await Promise.all(NAMED.slice(0, sizes.users).map(() => hashPassword(DEMO_PASSWORD)));
  const passwordDate = new Date(making.now).toISOString();
  const user = ({ doc, number, manager, named }: Person): NewObject => {
    const placed = { ...doc, manager: manager === undefined ? '' : at(ids, manager) };
    return named
      ? {
          id: at(ids, number),
          doc: { ...placed, password_date: passwordDate },
          secret: { passwordHash: at(hashes, number) },
        }
      : { id: at(ids, number), doc: placed, secret: {} };
  };
  return function* (persons: PersonFacts[], usernames: string[]): Generator<NewObject> {
    for (const person of people(sizes.users, making)) {
      const { doc, ...facts } = person;
      persons.push(facts);
      usernames.push(String(doc.username));
      yield user(person);
    }
  };
}

function at(list: readonly string[], number: number): string {
  const found = list[number];
  if (found === undefined) throw new Error(`there is no number ${number}`);
  return found;
}

function lengthOf(items: Iterable<unknown>): number {
  let length = 0;
  for (const _ of items) length += 1;
  return length;
}

/** Hands on a piece at a time. */
async function inPieces<T>(
  all: Iterable<T>,
  shown: Progress,
  write: (piece: readonly T[]) => Promise<void>,
): Promise<void> {
  let piece: T[] = [];
  const flush = async (): Promise<void> => {
    if (piece.length === 0) return;
    await write(piece);
    shown.add(piece.length);
    piece = [];
  };
  for (const item of all) {
    piece.push(item);
    if (piece.length === PIECE) await flush();
  }
  await flush();
}

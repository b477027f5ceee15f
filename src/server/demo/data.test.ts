import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bindings, type Binding } from './bindings.ts';
import { heavyTailed, NAMED, sizesFor } from './data.ts';
import { devices } from './devices.ts';
import { systemGroups, userGroups } from './groups.ts';
import { people } from './people.ts';
import { chanceOf, spread } from './random.ts';

/** Everything that a demonstration of `count` people says, with ids and dates that are the same in every run. */
function everything(count: number) {
  const sizes = sizesFor(count);
  const making = { now: Date.UTC(2026, 0, 1), newId: () => '0'.repeat(24) };
  const persons = [...people(sizes.users, making)];
  const machines = [...devices(sizes.systems, making, () => undefined)];
  const plans = { userGroups: userGroups(sizes.userGroups), systemGroups: systemGroups(sizes.systemGroups) };
  const owner = (device: number): number => device % count;
  const edges = [...bindings({ people: persons, devices: machines, ...plans, owner })];
  return { sizes, persons, machines, ...plans, edges };
}
const nameOf = ({ a, b }: Binding): string => [...a, ...b].join(' ');

test('the sizes are those that are promised', () => {
  assert.deepEqual(sizesFor(250), { users: 250, userGroups: 40, systems: 180, systemGroups: 25 });
  assert.deepEqual(sizesFor(100_000), { users: 100_000, userGroups: 10_000, systems: 72_000, systemGroups: 10_000 });
});

test('two runs say the same', () => {
  const [one, other] = [everything(120), everything(120)];
  const told = ({ persons, machines, edges }: typeof one) => JSON.stringify([persons, machines, edges]);
  assert.equal(told(one), told(other));
  assert.deepEqual(
    one.userGroups.map(({ doc }) => doc),
    other.userGroups.map(({ doc }) => doc),
  );
});

test('nobody of a small demonstration is another in a larger one', () => {
  const [small, large] = [everything(60), everything(400)];
  assert.deepEqual(large.persons.slice(0, 60), small.persons);
  assert.deepEqual(large.machines.slice(0, small.machines.length), small.machines);
});

test('what has to be unique is', () => {
  const { persons, machines, userGroups: groups, systemGroups: others, edges } = everything(3000);
  const unique = (values: readonly unknown[]) => assert.equal(new Set(values).size, values.length);
  for (const field of ['username', 'email', 'employeeIdentifier']) unique(persons.map(({ doc }) => doc[field]));
  unique(machines.map(({ doc }) => doc.hostname));
  unique(machines.map(({ doc }) => doc.serialNumber));
  unique(groups.map(({ doc }) => doc.name.toLowerCase()));
  unique(others.map(({ doc }) => doc.name.toLowerCase()));
  unique(edges.map(nameOf));
});

test('everybody but the first is managed by somebody before', () => {
  for (const { number, manager } of everything(500).persons) {
    if (number === 0) assert.equal(manager, undefined);
    else assert.ok(manager !== undefined && manager < number, String(number));
  }
});

test('the shape: named people, states, families, dynamic groups, heavy tails, sudo', () => {
  const { persons, machines, userGroups: groups, systemGroups: others, edges } = everything(250);
  assert.equal(persons.filter(({ named }) => named).length, NAMED.length);
  const states = new Map<unknown, number>();
  for (const { doc } of persons) states.set(doc.state, (states.get(doc.state) ?? 0) + 1);
  assert.deepEqual(new Set(states.keys()), new Set(['ACTIVATED', 'STAGED', 'SUSPENDED']));
  assert.ok((states.get('ACTIVATED') ?? 0) > 200);
  for (const family of ['linux', 'windows', 'darwin']) {
    assert.ok(machines.filter((machine) => machine.family === family).length > 30, family);
  }
  const method = (name: string) => [...groups, ...others].filter(({ doc }) => doc.membershipMethod === name).length;
  assert.equal(method('DYNAMIC_AUTOMATED'), 8);
  assert.equal(method('DYNAMIC_REVIEW_REQUIRED'), 1);
  const sudo = edges.filter(({ attributes }) => attributes !== null).length;
  assert.ok(sudo > 10 && sudo < edges.length / 4, String(sudo));
  const sizes = heavyTailed(15, 4);
  assert.ok((sizes[0] ?? 0) > 50 && sizes.filter((size) => size <= 20).length >= 10, String(sizes));
});

test('100,000 people come to about a million edges', () => {
  const { edges, persons } = everything(5000);
  // Members by rule, about: three departments of ten, an office, the team leads, and each system once.
  const byRule = persons.length * (0.61 + 0.125 + 0.11 + 0.72);
  const perPerson = (edges.length + byRule) / persons.length;
  assert.ok(perPerson > 8 && perPerson < 12, String(perPerson));
});

test('spread gives different numbers, as many as there are at most', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(600), fc.nat(), (count, size, seed) => {
      const numbers = [...spread(chanceOf('test', seed), count, size)];
      assert.equal(numbers.length, Math.min(count, size));
      assert.equal(new Set(numbers).size, numbers.length);
      assert.ok(numbers.every((number) => number >= 0 && number < count));
    }),
  );
});

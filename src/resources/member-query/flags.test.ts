import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorFlags } from './flags.ts';

/** Groups that exist, with what each refers to. */
const flags = (groups: Record<string, string[]>, id: string) =>
  errorFlags(
    id,
    groups[id] ?? [],
    async (ids) => new Map(ids.filter((ref) => ref in groups).map((ref) => [ref, groups[ref] ?? []])),
  );

test('a reference to a group that exists is no error', async () => {
  assert.deepEqual(await flags({ a: ['b'], b: [] }, 'a'), []);
});
test('a group that refers to itself', async () => {
  assert.deepEqual(await flags({ a: ['a'] }, 'a'), ['CYCLE']);
});
test('through others', async () => {
  const groups = { a: ['b'], b: ['c', 'd'], c: ['a'], d: [] };
  assert.deepEqual(await flags(groups, 'a'), ['CYCLE']);
  assert.deepEqual(await flags(groups, 'c'), ['CYCLE']);
  assert.deepEqual(await flags(groups, 'd'), []);
});
test('a group that only refers to a cycle is not in it', async () => {
  assert.deepEqual(await flags({ a: ['b'], b: ['c'], c: ['b'] }, 'a'), []);
});
test('a missing group', async () => {
  assert.deepEqual(await flags({ a: ['gone'] }, 'a'), ['INVALID_GROUP_REFERENCE']);
  assert.deepEqual(await flags({ a: ['b'], b: ['gone'] }, 'a'), []);
});
test('both', async () => {
  assert.deepEqual(await flags({ a: ['a', 'gone'] }, 'a'), ['CYCLE', 'INVALID_GROUP_REFERENCE']);
});

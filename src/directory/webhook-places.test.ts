import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WebhookPlaces } from './webhook-places.ts';

test('webhooks of one organization, and of all, leave room for other jobs', () => {
  const places = new WebhookPlaces();
  const first = places.enter('a');
  assert.ok(first !== undefined && places.enter('a') !== undefined);
  assert.equal(places.crowded, false);
  assert.equal(places.enter('a'), undefined);
  assert.equal(places.crowded, true);
  assert.ok(places.enter('b') !== undefined);
  assert.equal(places.crowded, false);
  assert.equal(places.enter('c'), undefined);
  first();
  // Once more is no more.
  first();
  assert.equal(places.enter('b') === undefined, false);
  assert.equal(places.enter('c'), undefined);
});

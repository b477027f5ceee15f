import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WebhookPlaces } from './webhook-places.ts';

describe('places of webhooks', () => {
  test('of one organization, and of all, leave room for other jobs', () => {
    const places = new WebhookPlaces();
    const first = places.enter('a', 'a1', 0);
    assert.ok(first !== undefined && places.enter('a', 'a2', 0) !== undefined);
    assert.equal(places.enter('a', 'a3', 0), undefined);
    assert.ok(places.enter('b', 'b1', 0) !== undefined);
    assert.equal(places.enter('c', 'c1', 0), undefined);
    first(0);
    // Once more is no more.
    first(0);
    assert.equal(places.enter('b', 'b2', 0) === undefined, false);
    assert.equal(places.enter('c', 'c1', 0), undefined);
  });

  test('are wanted by others while these ask for them', () => {
    const places = new WebhookPlaces();
    const first = places.enter('a', 'a1', 0);
    const second = places.enter('a', 'a2', 0);
    assert.ok(first !== undefined && second !== undefined);
    assert.equal(places.enter('a', 'a3', 1_000), undefined);
    assert.equal(first(2_000), true);
    const third = places.enter('a', 'a3', 2_500);
    assert.equal(third?.(3_000), false);
    assert.ok(places.enter('a', 'a1', 3_000) !== undefined);
    assert.equal(places.enter('a', 'a4', 3_000), undefined);
    // Nobody waits for who does not come back.
    assert.equal(second(9_000), false);
  });
});

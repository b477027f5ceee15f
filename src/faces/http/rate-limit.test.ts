import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MusterError } from '../../kit/errors.ts';
import { RateLimiter } from './rate-limit.ts';

const refusedWith = (seconds: number) => (error: unknown) =>
  error instanceof MusterError && error.code === 'rate_limited' && error.retryAfter === seconds;

describe('token buckets', () => {
  test('allow the burst, then what the rate gives back', () => {
    let now = 0;
    const limiter = new RateLimiter({ perSecond: 2, burst: 3 }, () => now);
    for (let i = 0; i < 3; i++) limiter.take('ada');
    assert.throws(() => limiter.take('ada'), refusedWith(1));
    limiter.take('bob');
    now = 500;
    limiter.take('ada');
    assert.throws(() => limiter.take('ada'), refusedWith(1));
    now = 3_600_000;
    for (let i = 0; i < 3; i++) limiter.take('ada');
    assert.throws(() => limiter.take('ada'));
  });

  test('are asked without being used', () => {
    const limiter = new RateLimiter({ perSecond: 1, burst: 1 }, () => 0);
    for (let i = 0; i < 3; i++) limiter.ask('ada');
    limiter.take('ada');
    assert.throws(() => limiter.ask('ada'), refusedWith(1));
  });

  test('say how long to wait, in whole seconds', () => {
    const limiter = new RateLimiter({ perSecond: 0.1, burst: 1 }, () => 0);
    limiter.take('ada');
    assert.throws(() => limiter.take('ada'), refusedWith(10));
  });

  test('a rate of 0 is no limit', () => {
    const limiter = new RateLimiter({ perSecond: 0, burst: 0 }, () => 0);
    for (let i = 0; i < 100; i++) limiter.take('ada');
  });

  test('remember so many and no more: the one that was quiet longest goes', () => {
    const limiter = new RateLimiter({ perSecond: 1, burst: 1 }, () => 0, 2);
    limiter.take('ada');
    limiter.take('bob');
    assert.throws(() => limiter.take('ada'));
    limiter.take('eve'); // bob is forgotten
    assert.throws(() => limiter.take('ada'));
    limiter.take('bob');
  });
});

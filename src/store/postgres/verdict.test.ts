import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { verdict } from './verdict.ts';

const ofServer = (code: string): Error => Object.assign(new pg.DatabaseError('x', 1, 'error'), { code });
const ofSocket = (code: string): Error => Object.assign(new Error(`write ${code}`), { code, syscall: 'write' });

test('what met another transaction runs again, also at its commit', () => {
  for (const code of ['40001', '40P01'])
    assert.deepEqual([verdict(ofServer(code), false), verdict(ofServer(code), true)], ['again', 'again']);
});

test('what a statement spoilt runs apart; what is about the server does not', () => {
  assert.equal(verdict(ofServer('22P02'), true), 'apart');
  assert.equal(verdict(ofServer('53100'), false), 'final');
});

test('a lost connection is tried again until the commit was sent', () => {
  const lost = [
    ofServer('57P01'),
    ofSocket('EPIPE'),
    ofSocket('ECONNRESET'),
    new Error('Connection terminated unexpectedly'),
    new Error('Client has encountered a connection error and is not queryable'),
  ];
  for (const error of lost) {
    assert.deepEqual([verdict(error, false), verdict(error, true)], ['again', 'final'], String(error));
  }
});

test("a work's own error is final, whatever it looks like", () => {
  for (const error of [new Error('mine'), Object.assign(new Error('mine'), { code: '40001' }), 'text']) {
    assert.equal(verdict(error, false), 'final');
  }
});

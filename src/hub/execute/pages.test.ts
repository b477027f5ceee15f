import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '../../resources/catalogue.ts';
import { Failing } from './failures.ts';
import { allPages } from './pages.ts';
import { send } from './request.ts';

test('a directory that answers without end is not read to it', async () => {
  const list = operations().find(({ id }) => id === 'systemusers_list');
  assert.ok(list);
  const request = send(
    list,
    { params: {}, query: {}, body: undefined },
    {
      account: 'a',
      baseUrl: 'https://directory.example',
      software: 'other',
      credentials: { type: 'api_key', key: 'x' },
      organization: undefined,
    },
  );
  let asked = 0;
  const results = Array.from({ length: 100 }, () => ({ text: 'x'.repeat(1_000) }));
  const body = Buffer.from(JSON.stringify({ totalCount: 1_000_000, results }));
  const answer = async () => {
    asked += 1;
    return { status: 200, headers: {}, body };
  };
  await assert.rejects(allPages(request, 1_000_000, answer, 1_000_000), (error) => {
    assert.ok(error instanceof Failing);
    assert.equal(error.failure.code, 'too_large');
    return true;
  });
  assert.ok(asked < 30, `${asked} pages`);
});

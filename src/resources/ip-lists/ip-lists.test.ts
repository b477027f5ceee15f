import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as lists } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const create = async (body: Document): Promise<Document> => (await directory.call(lists.create, { body })).body;

describe('IP lists', () => {
  test('are created, replaced, changed and deleted; entries stay as they were given', async () => {
    const ips = ['192.168.10.12', '192.168.10.20 - 192.168.10.30', '123.225.10.0/32', '10.0.0.5/24', '2001:DB8::1'];
    const made = await directory.call(lists.create, { body: { name: 'Office', ips } });
    assert.equal(made.result.status, 201);
    const { id, ...rest } = made.body as Document;
    assert.deepEqual(rest, { name: 'Office', description: '', ips });
    const params = { id: String(id) };
    const changed = await directory.call(lists.patch, { params, body: { description: 'of ours' } });
    assert.deepEqual(changed.body, { id, name: 'Office', description: 'of ours', ips });
    const put = await directory.call(lists.put, { params, body: { name: 'Home' } });
    assert.deepEqual(put.body, { id, name: 'Home', description: '', ips: [] });
    const { result, body } = await directory.call(lists.remove, { params });
    assert.deepEqual([result.status, body], [200, put.body]);
    await assert.rejects(directory.call(lists.get, { params }), { code: 'not_found' });
  });

  test('a wrong entry is named, by every way in', async () => {
    const ips = ['10.0.0.1', '10.0.0.2', '10.0.0.3', 'nonsense'];
    const refusal = { code: 'invalid', message: /^ips\[3\]: 'nonsense' is no IPv4 or IPv6 address$/ };
    await assert.rejects(create({ name: 'x', ips }), refusal);
    const params = { id: String((await create({ name: 'Wrong' })).id) };
    await assert.rejects(directory.call(lists.patch, { params, body: { ips } }), refusal);
    await assert.rejects(directory.call(lists.put, { params, body: { name: 'Wrong', ips } }), refusal);
  });

  test('names are unique, and there has to be one', async () => {
    await create({ name: 'Twin' });
    await assert.rejects(create({ name: 'tWIN' }), { code: 'conflict', message: /^IP list already exists/ });
    await assert.rejects(create({ ips: [] }), { code: 'invalid', message: /^name/ });
    await assert.rejects(create({ name: ' ' }), { code: 'invalid', message: /^name/ });
  });

  test('hold at most a thousand entries', async () => {
    const ips = Array.from({ length: 1001 }, (_, i) => `10.0.${i >> 8}.${i & 255}`);
    await create({ name: 'Full', ips: ips.slice(1) });
    await assert.rejects(create({ name: 'Overfull', ips }), { code: 'invalid', message: /^ips/ });
  });
});

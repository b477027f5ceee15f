import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Caller, Document } from '../../directory/types.ts';
import type { RoleName } from '../../directory/roles.ts';
import { newKey } from '../administrators/administrators.test-support.ts';
import { operations as administrators } from '../provider-administrators/contract.ts';
import { without } from './amounts.ts';
import { MAX_INVOICE, operations, type Invoice } from './contract.ts';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1');

test('what is left of an amount is exact', () => {
  for (const [amount, less, left] of [
    ['120.50', '20.5', '100.00'],
    ['120.50', '0', '120.50'],
    ['0.1', '0.3', '-0.2'],
    ['-5', '0.0001', '-5.0001'],
    ['999999999999999.9999', '0.0001', '999999999999999.9998'],
    ['1', '1', '0'],
  ] as const)
    assert.equal(without(amount, less), left);
});

describe('invoices', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  before(async () => {
    at = await testDirectory();
  });
  after(() => at.close());

  const params = (more: object = {}) => ({ provider_id: at.provider, ...more });
  const put = async (content: Uint8Array, more: object = {}, caller: Partial<Caller> = {}): Promise<Invoice> => {
    const file = { filename: 'x', mediaType: 'application/octet-stream', content };
    const body = { file, amountBilled: '100', currency: 'EUR', dueDate: '2031-01-31', ...more };
    return (await at.call(operations.create, { params: params(), body }, caller)).body as Invoice;
  };
  const list = async (query: Record<string, string> = {}) =>
    (await at.call(operations.list, { params: params(), query })).body as { records: Document[]; totalCount: number };
  const providersOwn = async (roleName: RoleName): Promise<Partial<Caller>> => {
    const body = { email: `${roleName.replaceAll(' ', '')}@example.com`, roleName };
    const made = (await at.call(administrators.create, { params: params(), body })).body as { id: string };
    return { identity: await at.directory.identify({ type: 'apiKey', key: await newKey(at, made.id) }) };
  };

  test('are files with what they say, which the log has who downloaded', async () => {
    const first = await put(PDF, { dueDate: '2031-02-28', amountPaid: '40.5' });
    assert.deepEqual([first.mediaType, first.size, first.amountRemaining], ['application/pdf', PDF.length, '59.5']);
    const second = await put(Buffer.from('what,amount\nusers,100\n'));
    assert.equal(second.mediaType, 'text/csv');
    const row = {
      id: first.id,
      amountBilled: '100',
      amountPaid: '40.5',
      amountRemaining: '59.5',
      currency: 'EUR',
      dueDate: '2031-02-28',
      status: 'open',
    };
    const { records, totalCount } = await list();
    assert.deepEqual([records[0], records.length, totalCount], [row, 2, 2]);
    const byDay = await list({ sort: 'dueDate', limit: '1' });
    assert.deepEqual([byDay.records.map(({ id }) => id), byDay.totalCount], [[second.id], 2]);
    assert.deepEqual((await list({ filter: 'amountRemaining:eq:59.5' })).records, [row]);

    const { result } = await at.call(operations.get, { params: params({ ID: first.id }) });
    assert.ok(result.answer.type === 'file');
    assert.deepEqual([result.answer.mediaType, Buffer.from(result.answer.content)], ['application/pdf', PDF]);
    const log = await at.store.read.changes(at.provider, 0, 1_000);
    assert.equal(log.filter(({ name, objectId }) => name === 'invoice_download' && objectId === first.id).length, 1);

    const id = { params: params({ id: first.id }) };
    const paid = (await at.call(operations.patch, { ...id, body: { amountPaid: '100', status: 'paid' } })).body;
    assert.deepEqual([(paid as Invoice).amountRemaining, (paid as Invoice).status], ['0', 'paid']);
    await at.call(operations.remove, id);
    assert.equal((await list()).totalCount, 1);
    await assert.rejects(at.call(operations.get, { params: params({ ID: first.id }) }), { code: 'not_found' });
  });

  test('are PDF or CSV, of a size, with amounts and a day', async () => {
    for (const [content, more, field] of [
      [Buffer.alloc(0), {}, 'file'],
      [Buffer.from([0, 1, 2]), {}, 'file'],
      [Buffer.from([0xff, 0xfe, 0x41]), {}, 'file'],
      [Buffer.from(' <html>'), {}, 'file'],
      [PDF, { amountBilled: '1e3' }, 'amountBilled'],
      [PDF, { currency: 'euro' }, 'currency'],
      [PDF, { dueDate: '2031-02-30' }, 'dueDate'],
      [PDF, { status: 'lost' }, 'status'],
    ] as const)
      await assert.rejects(put(content, more), { code: 'invalid', message: new RegExp(`^${field}: `) }, field);
    const large = Buffer.concat([PDF, Buffer.alloc(MAX_INVOICE)]);
    await assert.rejects(put(large), { code: 'too_large', message: /^file: / });
  });

  test('are for the roles with billing, and for the own provider', async () => {
    const { id } = await put(PDF);
    const get = (caller: Partial<Caller>) => at.call(operations.get, { params: params({ ID: id }) }, caller);
    const billing = await providersOwn('Billing Only');
    await get(billing);
    await assert.rejects(put(PDF, {}, billing), { code: 'forbidden', message: /billing\.write/ });
    await assert.rejects(get(await providersOwn('Administrator')), { code: 'forbidden', message: /billing\.read/ });
    const elsewhere = { provider_id: '0123456789abcdef01234567', ID: id, id };
    for (const operation of [operations.list, operations.get, operations.remove])
      await assert.rejects(at.call(operation, { params: elsewhere }), { code: 'not_found' }, operation.id);
  });
});

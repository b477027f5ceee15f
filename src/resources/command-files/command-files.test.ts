import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { commandWorld, type CommandWorld } from '../commands/commands.test-support.ts';
import { commandFile, LARGEST, operations } from './contract.ts';

describe('a file of a command', () => {
  let at: CommandWorld;
  before(async () => {
    at = await commandWorld();
  });
  after(() => at.close());

  const filesOf = async (id: string, query = {}) =>
    at.json<{ totalCount: number; results: Record<string, unknown>[] }>(operations.listOfCommand, {
      params: { id },
      query,
    });
  const exists = async (id: string) => (await at.writing(({ here }) => here.get(commandFile, id))) !== undefined;

  test('is uploaded as base64, and its content is in no answer and not in the log', async () => {
    const content = Buffer.from('a secret script').toString('base64');
    const file = await at.upload({ content: `${content.slice(0, 5)}\n${content.slice(5)}` });
    assert.deepEqual([file.size, file.sha256], [15, createHash('sha256').update('a secret script').digest('hex')]);
    const { _id } = await at.create({ files: [file._id] });
    const listed = await filesOf(_id);
    assert.deepEqual(listed, { totalCount: 1, results: [file] });
    const log = JSON.stringify(await at.store.read.changes(at.organization, 0, 1000));
    assert.ok(!JSON.stringify([file, listed]).includes(content) && !log.includes(content));
    assert.deepEqual(Object.keys((await filesOf(_id, { fields: 'name' })).results[0] ?? {}).sort(), ['_id', 'name']);
  });

  test('of a command are paged, and a command without any has none', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.push((await at.upload({ name: `f${i}` }))._id);
    const { _id } = await at.create({ files: ids });
    const page = await filesOf(_id, { limit: '2', skip: '1' });
    assert.deepEqual([page.totalCount, page.results.map(({ name }) => name)], [3, ['f1', 'f2']]);
    assert.deepEqual(await filesOf((await at.create())._id), { totalCount: 0, results: [] });
    await assert.rejects(filesOf('a'.repeat(24)), { code: 'not_found' });
  });

  test('is refused where it is no base64, or too large', async () => {
    for (const content of ['not base64', 'abc', '=abc', 'a===']) {
      await assert.rejects(at.upload({ content }), { code: 'invalid', message: /^content: has to be base64/ });
    }
    assert.equal((await at.upload({ content: '' })).size, 0);
    const largest = Buffer.alloc(LARGEST).toString('base64');
    assert.equal((await at.upload({ content: largest })).size, LARGEST);
    await assert.rejects(at.upload({ content: Buffer.alloc(LARGEST + 1).toString('base64') }), {
      code: 'invalid',
      message: /^content: a file has at most/,
    });
  });

  test('together may not be more than a device is sent at once', async () => {
    const content = Buffer.alloc(LARGEST).toString('base64');
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push((await at.upload({ content }))._id);
    await at.create({ files: ids.slice(0, 4) });
    await assert.rejects(at.create({ files: ids }), { code: 'invalid', message: /^files: together/ });
  });

  test('goes with the last command that names it, or when none does for a day', async () => {
    const shared = (await at.upload())._id;
    const orphan = (await at.upload())._id;
    const one = await at.create({ files: [shared] });
    const two = await at.create({ files: [shared] });
    await at.remove(one._id);
    assert.ok(await exists(shared));
    at.clock.at += 24 * 60 * 60 * 1000;
    await at.work();
    assert.deepEqual([await exists(shared), await exists(orphan)], [true, false]);
    await at.put(two._id, { files: [] });
    assert.ok(!(await exists(shared)));
  });
});

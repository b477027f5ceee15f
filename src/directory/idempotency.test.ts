import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { KeptReply, Store } from '../store/port.ts';
import { operations as diskKeys } from '../resources/disk-keys/contract.ts';
import { device } from '../resources/enrollment/enrollment.test-support.ts';
import { operations as software } from '../resources/software-apps/contract.ts';
import { operations as users } from '../resources/system-users/contract.ts';
import { ANONYMOUS } from './identify.ts';
import { testDirectory } from './testing.ts';

describe('an Idempotency-Key', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  const kept: { readonly key: string; readonly reply: KeptReply }[] = [];
  before(async () => {
    at = await testDirectory();
    watch(at.store);
  });
  after(() => at.close());

  /** Notes each reply that is kept. */
  function watch(store: Store): void {
    const transact = store.transact.bind(store);
    store.transact = (scope, work, options) =>
      transact(
        scope,
        (tx) => {
          const keepReply = tx.keepReply.bind(tx);
          tx.keepReply = (at, key, reply) => {
            kept.push({ key, reply });
            return keepReply(at, key, reply);
          };
          return work(tx);
        },
        options,
      );
  }

  test('answers the same request again, and refuses another', async () => {
    const caller = { idempotencyKey: 'one' };
    const body = { username: 'ada', email: 'ada@example.com' };
    const first = await at.call(users.create, { body }, caller);
    const second = await at.call(users.create, { body }, caller);
    assert.deepEqual([second.body, second.result.replayed], [first.body, true]);
    const changed = { ...body, username: 'grace' };
    await assert.rejects(at.call(users.create, { body: changed }, caller), { code: 'unprocessable' });
  });

  test('keeps nothing by which a password could be guessed without the key', async () => {
    const body = { username: 'bob', email: 'bob@example.com', password: 'Tr0ub4dor&3' };
    await at.call(users.create, { body }, { idempotencyKey: 'a-key-of-bob' });
    const last = kept.at(-1);
    assert.ok(last);
    assert.equal(JSON.stringify(last).includes('a-key-of-bob'), false);
    const plain = createHash('sha256')
      .update(JSON.stringify([users.create.id, {}, {}, body]))
      .digest('hex');
    assert.notEqual(last.reply.digest, plain);
  });

  test('knows a large file again, without writing its bytes out as text', async () => {
    const settings = [{ packageManager: 'WINDOWS_MDM', storedPackage: { versions: [{ name: 'setup.msi' }] } }];
    const uploadTo = async (token: string, content: Uint8Array) => {
      const body = { filename: '', mediaType: 'application/octet-stream', content };
      return at.call(software.upload, { params: { token }, body }, { identity: ANONYMOUS, idempotencyKey: 'file' });
    };
    const { body } = await at.call(software.create, { body: { displayName: 'App', settings } });
    const token = /mup_\w{36}$/.exec((body as { uploadUrl: string }).uploadUrl)?.[0] ?? '';
    const content = new Uint8Array(8 * 1024 * 1024);
    const stringify = JSON.stringify;
    let longest = 0;
    JSON.stringify = ((...given: Parameters<typeof stringify>) => {
      const text = stringify(...given);
      longest = Math.max(longest, text?.length ?? 0);
      return text;
    }) as typeof stringify;
    try {
      assert.equal((await uploadTo(token, content)).result.status, 200);
    } finally {
      JSON.stringify = stringify;
    }
    assert.ok(longest < 4 * 1024 * 1024, `a text of ${longest} characters was made`);
  });

  test('keeps no disk key, and hides no reading of one from the log', async () => {
    const { id } = await device(at);
    const params = { system_id: id };
    await at.call(diskKeys.put, { params, body: { key: 'ABCD-1234' } });
    const before = kept.length;
    for (let i = 0; i < 2; i++) await at.call(diskKeys.get, { params }, { idempotencyKey: 'again' });
    assert.equal(kept.length, before);
    const log = await at.store.read.changes(at.organization, 0, 1000);
    assert.equal(log.filter(({ name }) => name === 'system_fde_key_decrypt').length, 2);
  });
});

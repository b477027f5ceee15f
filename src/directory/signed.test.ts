import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { device } from '../resources/enrollment/enrollment.test-support.ts';
import { digestOf } from '../wire/http-signature/digest.ts';
import { sign } from '../wire/http-signature/sign.ts';
import type { Credentials } from './port.ts';
import { testDirectory } from './testing.ts';

type Signed = Extract<Credentials, { type: 'signature' }>;

describe('a device that signs its body too', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let of: Awaited<ReturnType<typeof device>>;
  before(async () => {
    at = await testDirectory();
    of = await device(at);
  });
  after(() => at.close());

  let count = 0;
  /** A request that differs from every other, signed by the device. */
  const request = (body: string, parts: Partial<Signed> = {}): Signed => {
    const date = new Date(at.clock.at).toUTCString();
    const signed = { method: 'POST', path: `/muster/v1/agent/poll?n=${++count}`, date, digest: digestOf(body) };
    const authorization = sign({ systemId: of.id, privateKey: of.keys.privateKey }, signed);
    return { type: 'signature', authorization, ...signed, body: Buffer.from(body), ...parts };
  };
  const refused = (credentials: Signed, message: RegExp): Promise<void> =>
    assert.rejects(at.directory.identify(credentials), { code: 'unauthenticated', message });

  test('is known, and it is known what it signed', async () => {
    const identity = await at.directory.identify(request('{}'));
    assert.deepEqual([identity.type, identity.id, identity.signed], ['system', of.id, 'body']);
    assert.equal(of.caller.identity?.signed, 'request');
    assert.equal((await at.directory.identify(request('', { body: undefined }))).signed, 'body');
  });

  test('is refused with another body, and without the digest', async () => {
    await refused(request('{}', { body: Buffer.from('{ }') }), /Digest header does not fit the body/);
    await refused(request('{}', { body: undefined }), /Digest header does not fit the body/);
    await refused(request('{}', { digest: undefined }), /needs the Digest header/);
    await refused(request('{}', { digest: digestOf('{ }'), body: Buffer.from('{ }') }), /signature does not fit/);
    await refused(request('{}', { digest: 'MD5=x' }), /signature does not fit/);
  });

  test('is let in once by each signature, as long as its date is good', async () => {
    const first = request('{}');
    await at.directory.identify(first);
    await refused(first, /was used before/);
    at.clock.at += 299_000;
    await refused(first, /was used before/);
    await at.store.forgetUsed(at.clock.at);
    await refused(first, /was used before/);
    at.clock.at += 2_000;
    await refused(first, /within 300 seconds/);
  });

  test('is let in once by requests that come together', async () => {
    const same = request('{}');
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => at.directory.identify(same)));
    assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 1);
  });

  test('does not lose a signature to who only has a part of it', async () => {
    const good = request('{"max":1}');
    await refused({ ...good, body: Buffer.from('{"max":2}') }, /does not fit the body/);
    await refused({ ...good, path: '/muster/v1/agent/results' }, /does not fit the request/);
    assert.equal((await at.directory.identify(good)).id, of.id);
  });
});

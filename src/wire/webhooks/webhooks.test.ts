import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { envelope, sequenceText, type EventData } from './envelope.ts';
import { isSigned, SECRET_PREFIX, secretOf, signedHeaders } from './signature.ts';

describe('signatures of webhooks', () => {
  // The example of https://github.com/standard-webhooks/standard-webhooks, whose libraries all have it in their tests.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' };
  const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';

  test('are those of Standard Webhooks', () => {
    assert.deepEqual(signedHeaders(message, [secret]), {
      'webhook-id': message.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': signature,
    });
    assert.ok(isSigned(message, signature, secret));
    assert.ok(isSigned(message, `v1a,AAAA v1,AAAA ${signature}`, secret));
    assert.ok(!isSigned({ ...message, body: '{"test": 2432232315}' }, signature, secret));
    assert.ok(!isSigned(message, signature, secretOf(Buffer.alloc(32, 7))));
    for (const header of ['', 'v1,', 'v1', signature.slice(3), signature.replace('v1,', 'v2,')])
      assert.ok(!isSigned(message, header, secret), header);
  });

  test('are one for each secret', () => {
    const other = secretOf(Buffer.alloc(32, 7));
    assert.ok(other.startsWith(SECRET_PREFIX));
    const header = signedHeaders(message, [secret, other])['webhook-signature'] ?? '';
    assert.equal(header.split(' ').length, 2);
    assert.ok(isSigned(message, header, secret) && isSigned(message, header, other));
  });

  test('are of no id that could be taken for another id and time', () => {
    assert.throws(() => signedHeaders({ ...message, id: 'a.1' }, [secret]), TypeError);
  });
});

describe('envelopes', () => {
  const event: EventData = {
    id: 'e1',
    event_type: 'user_update',
    service: 'directory',
    timestamp: '2026-03-01T00:00:00.000Z',
    resource: { id: 'u1', type: 'user', username: 'ann' },
    changes: [{ field: 'jobTitle', to: 'x'.repeat(500) }],
  };
  const read = (more: object, most = 10_000): Record<string, unknown> & { data: Record<string, unknown> } =>
    JSON.parse(envelope({ source: '/organizations/o', event, ...more }, most)) as ReturnType<typeof read>;

  test('say what CloudEvents have to', () => {
    const { data, ...attributes } = read({ place: { sequence: 12, part: 1 }, replay: 'r' });
    assert.deepEqual(attributes, {
      specversion: '1.0',
      id: 'e1',
      source: '/organizations/o',
      type: 'muster.user_update',
      subject: 'user/u1',
      time: '2026-03-01T00:00:00.000Z',
      datacontenttype: 'application/json',
      sequence: '0000000000000012.1',
      replay: 'r',
    });
    assert.deepEqual(data, event);
  });

  test('leave out what does not apply', () => {
    const bare = read({ event: { ...event, resource: null } });
    for (const name of ['subject', 'sequence', 'replay', 'datatruncated']) assert.ok(!(name in bare), name);
  });

  test('are cut where they would be too long: first the changes, then all but what the event is', () => {
    const shorter = read({}, 600);
    assert.deepEqual([shorter.datatruncated, 'changes' in shorter.data], [true, false]);
    assert.deepEqual(shorter.data.resource, event.resource);
    const long = read({ event: { ...event, extra: 'y'.repeat(500) } }, 600);
    assert.equal(long.datatruncated, true);
    assert.deepEqual(long.data, {
      id: 'e1',
      event_type: 'user_update',
      service: 'directory',
      timestamp: '2026-03-01T00:00:00.000Z',
      resource: { id: 'u1', type: 'user' },
    });
  });

  test('have sequences that are in order as texts', () => {
    const places = [1, 2, 9, 10, 99, 1_000, 2 ** 53 - 1].flatMap((sequence) =>
      [0, 1, 7].map((part) => ({ sequence, part })),
    );
    const texts = places.map(sequenceText);
    assert.deepEqual(texts.toSorted(), texts);
  });
});

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { MusterError } from '../../kit/errors.ts';
import { parsePublicKey } from './ssh-key.ts';

const string = (bytes: Buffer | string): Buffer => {
  const content = Buffer.from(bytes as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content]);
};
const line = (type: string, ...parts: (Buffer | string)[]) =>
  `${type} ${Buffer.concat([type, ...parts].map(string)).toString('base64')}`;
const unsigned = (base64url: string) => {
  const bytes = Buffer.from(base64url, 'base64url');
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes;
};

function rsa(bits: number): string {
  const { n = '', e = '' } = generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ format: 'jwk' });
  return line('ssh-rsa', unsigned(e), unsigned(n));
}
function ecdsa(curve: string, size: number): string {
  const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: curve }).publicKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return line(`ecdsa-sha2-nistp${size}`, `nistp${size}`, point);
}
const ed25519 = line('ssh-ed25519', Buffer.alloc(32, 7));
/** From the manual page of ssh-keygen's examples in RFC 8709's layout: a real key. */
const REAL = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl github';

describe('SSH public keys', () => {
  test('real keys of every accepted type are read', () => {
    for (const key of [REAL, ed25519, rsa(2048), ecdsa('P-256', 256), ecdsa('P-384', 384), ecdsa('P-521', 521)]) {
      assert.equal(parsePublicKey(key).line, key);
    }
    assert.equal(
      parsePublicKey(line('sk-ssh-ed25519@openssh.com', Buffer.alloc(32, 7), 'ssh:')).type,
      'sk-ssh-ed25519@openssh.com',
    );
  });

  test('blanks around and between are taken out; a comment stays', () => {
    assert.equal(parsePublicKey(`  ${ed25519.replace(' ', '\t ')}  ada   laptop\n`).line, `${ed25519} ada laptop`);
  });

  test('a key has one spelling, with its padding or without', () => {
    const key = ecdsa('P-256', 256);
    assert.ok(key.endsWith('='));
    assert.equal(parsePublicKey(key.replace(/=+$/, '')).line, key);
    assert.equal(parsePublicKey(`${ed25519}==`).line, ed25519);
  });

  const blob = (key: string) => key.split(' ')[1] ?? '';
  const refused: Record<string, string> = {
    empty: '',
    'a private key': '-----BEGIN OPENSSH PRIVATE KEY-----',
    'two lines': `${ed25519}\n${ed25519}`,
    'options before the key': `no-pty ${ed25519}`,
    'a key without its type': blob(ed25519),
    'a type without a key': 'ssh-ed25519',
    'another type than the blob says': `ssh-rsa ${blob(ed25519)}`,
    'a DSA key': line('ssh-dss', 'x', 'x', 'x', 'x'),
    'a certificate': line('ssh-ed25519-cert-v01@openssh.com', 'x'),
    'a property of every object': 'constructor AAAA',
    'cut off': `ssh-ed25519 ${blob(ed25519).slice(0, -8)}`,
    'something behind': `ssh-ed25519 ${Buffer.concat([Buffer.from(blob(ed25519), 'base64'), Buffer.from([0])]).toString('base64')}`,
    'no base64': 'ssh-ed25519 AAAA*AAA',
    'a short key': line('ssh-ed25519', Buffer.alloc(31)),
    'a small RSA key': line('ssh-rsa', Buffer.from([1, 0, 1]), Buffer.alloc(64, 0x7f)),
    'a curve that is not the type’s': line(
      'ecdsa-sha2-nistp256',
      'nistp384',
      Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]),
    ),
    'a compressed point': line(
      'ecdsa-sha2-nistp256',
      'nistp256',
      Buffer.concat([Buffer.from([2]), Buffer.alloc(64, 1)]),
    ),
  };
  for (const [what, key] of Object.entries(refused)) {
    test(`refused: ${what}`, () => {
      assert.throws(
        () => parsePublicKey(key),
        (error) => error instanceof MusterError && error.code === 'invalid' && error.message.startsWith('public_key: '),
      );
    });
  }

  test('whatever the text, it is read or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.uint8Array().map((b) => `ssh-rsa ${Buffer.from(b).toString('base64')}`),
        ),
        (text) => {
          try {
            parsePublicKey(text);
          } catch (error) {
            assert.ok(error instanceof MusterError);
          }
        },
      ),
    );
  });
});

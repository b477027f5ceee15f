import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { MusterError } from '../kit/errors.ts';

/**
 * Passwords at rest: Argon2id (RFC 9106) in the PHC string format,
 * `$argon2id$v=19$m=<KiB>,t=<passes>,p=<lanes>$<salt>$<hash>` with unpadded base64.
 *
 * One hash takes some 30 ms of a core and 19 MiB. At most two run at a time, so that a burst of sign-ins can take
 * neither all memory nor the whole thread pool; callers wait in line, and are refused when the line is long.
 */

/** OWASP's first recommendation for Argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** What a stored hash may ask of us: anything beyond is not one that we or a sane importer wrote. */
const BOUNDS = {
  memory: [8, 262_144],
  passes: [1, 10],
  parallelism: [1, 4],
  salt: [8, 64],
  hash: [16, 64],
} as const;

const CONCURRENT = 2;
const WAITING_AT_MOST = 200;

interface Stored {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** Hashes a password with a fresh salt. Fails with `rate_limited` when too many are waiting. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await run(password, { ...PARAMETERS, salt, length: HASH_BYTES });
  const { memory, passes, parallelism } = PARAMETERS;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`;
}

/**
 * Whether a password is the one behind a stored hash, compared in constant time.
 * Throws on a stored text that is no Argon2id hash or asks for absurd parameters.
 */
export async function passwordMatches(stored: string, password: string): Promise<boolean> {
  const { hash, ...parameters } = parse(stored);
  return timingSafeEqual(await run(password, { ...parameters, length: hash.length }), hash);
}

/** Takes as long as comparing with a real hash, for names that nobody has. Never true. */
export async function passwordOfNobody(password: string): Promise<false> {
  await passwordMatches(NOBODY, password);
  return false;
}
const NOBODY =
  `$argon2id$v=19$m=${PARAMETERS.memory},t=${PARAMETERS.passes},p=${PARAMETERS.parallelism}` +
  `$${base64(Buffer.alloc(SALT_BYTES))}$${base64(Buffer.alloc(HASH_BYTES))}`;

/** True when a stored hash was made with other parameters than new ones are. */
export function needsRehash(stored: string): boolean {
  const { memory, passes, parallelism, hash } = parse(stored);
  return (
    memory !== PARAMETERS.memory ||
    passes !== PARAMETERS.passes ||
    parallelism !== PARAMETERS.parallelism ||
    hash.length !== HASH_BYTES
  );
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,9}),t=(\d{1,9}),p=(\d{1,9})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function parse(stored: string): Stored {
  const match = PHC.exec(stored);
  if (match === null) throw new Error('the stored password is not an Argon2id hash');
  const found = {
    memory: Number(match[1]),
    passes: Number(match[2]),
    parallelism: Number(match[3]),
    salt: Buffer.from(match[4] ?? '', 'base64'),
    hash: Buffer.from(match[5] ?? '', 'base64'),
  };
  within('memory', found.memory);
  within('passes', found.passes);
  within('parallelism', found.parallelism);
  within('salt', found.salt.length);
  within('hash', found.hash.length);
  return found;
}

function within(name: keyof typeof BOUNDS, value: number): void {
  const [low, high] = BOUNDS[name];
  if (value < low || value > high) throw new Error(`the stored password hash asks for ${name} ${value}`);
}

interface Work extends Omit<Stored, 'hash'> {
  /** Bytes of the hash. */
  readonly length: number;
}

let running = 0;
const waiting: (() => void)[] = [];

async function run(password: string, work: Work): Promise<Buffer> {
  if (running >= CONCURRENT) {
    if (waiting.length >= WAITING_AT_MOST) {
      throw new MusterError('rate_limited', 'too many passwords are being checked; try again', { retryAfter: 1 });
    }
    // Whoever ends hands its place over, so `running` stays as it is.
    await new Promise<void>((go) => waiting.push(go));
  } else {
    running += 1;
  }
  try {
    return await derive(password, work);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

const derive = (password: string, { memory, passes, parallelism, salt, length }: Work): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same characters typed on different keyboards (RFC 8265, OpaqueString).
    const message = password.normalize('NFC');
    argon2('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength: length }, (error, hash) =>
      error === null ? resolve(hash) : reject(error),
    );
  });

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

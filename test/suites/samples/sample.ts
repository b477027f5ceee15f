import { createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import type { Scope } from '../../../src/kit/scopes.ts';
import type { GraphType } from '../../../src/kit/schemas.ts';
import type { TestServer } from '../../support/server.ts';

/**
 * What the suites that walk the registry have to be told of the kinds of one resource folder: objects to name in paths and
 * bodies, and a body for each operation that takes one. test/suites/samples/index.ts lists them.
 */
export interface Samples {
  /** Makes the folder's objects in one organization: name -> id, or whatever else a path names one by. */
  readonly make?: (at: Making) => Promise<Readonly<Record<string, string>>>;
  /**
   * What a path parameter names, by the segment before it (`sshkeys`), or by the whole path before it (`api/systemusers`)
   * where the segment alone does not tell.
   */
  readonly segments?: Readonly<Record<string, string>>;
  /** By operation id: another object for its path parameters, where it wants one in a certain state. */
  readonly states?: Readonly<Record<string, string>>;
  /** Members of the graph, by their type there. */
  readonly nodes?: Readonly<Partial<Record<GraphType, string>>>;
  /**
   * By operation id: a body that it accepts, again and again (each is sent as a plan). Needed for each operation that takes
   * one, but for those of the graph. For `form` an object of texts, for `multipart` of texts and file()s, for `bytes` a file().
   */
  readonly bodies?: Readonly<Record<string, (at: Sampling) => unknown>>;
  /**
   * By the name of a kind: makes one more object of it, unlike those there are, and gives its id. Needed for kinds that no
   * `create` verb makes, and where the body of that one cannot be told apart by its name and what is unique.
   */
  readonly makes?: Readonly<Record<string, (at: Making, n: number) => Promise<string>>>;
  /**
   * By the name of a kind: the body of a PUT or PATCH of those that are made beside the sample, where the sample's own is
   * for another sort of object.
   */
  readonly changes?: Readonly<Record<string, (at: Sampling, n: number) => unknown>>;
  /** By the name of a kind: the operation that removes one, where no `remove` verb does. */
  readonly removes?: Readonly<Record<string, string>>;
  /** By `kind.property`: a value unlike any other, of a property that has to be unique or is the
   * name, where not any text will do; undefined to leave it as it is. */
  readonly values?: Readonly<Record<string, (n: number) => unknown>>;
  /**
   * By `kind.property`: what is read of a value that was written, where it is not that; undefined where that cannot be said.
   * `body` is what was given besides.
   */
  readonly reads?: Readonly<Record<string, (given: unknown, body: Readonly<Record<string, unknown>>) => unknown>>;
  /**
   * What may go on naming what is gone, with the reason: a `kind`, a `kind.property`, a `job:type`, an operation that reads;
   * `gone>kind` and `gone>operation` where it is about objects of one kind alone.
   */
  readonly keeps?: Readonly<Record<string, string>>;
  /** By operation id of a list without a verb: adds a row to it; gives what takes that away, if it gives a function. */
  readonly rows?: Readonly<Record<string, (at: Making, n: number) => Promise<unknown>>>;
  /** By operation id: the scope that it needs beside its own, for what its sample asks for. */
  readonly needs?: Readonly<Record<string, Scope>>;
  /** By operation id: why whoever did not make the object is told that there is none. */
  readonly apart?: Readonly<Record<string, string>>;
  /** By operation id: why it answers 409 whatever the body, once the samples have been made. */
  readonly once?: Readonly<Record<string, string>>;
  /** By operation id: query parameters without which it does not succeed. */
  readonly queries?: Readonly<Record<string, (at: Sampling) => Readonly<Record<string, string>>>>;
  /** By operation id: headers without which it does not succeed, such as a token of its own; undefined takes one of the suite's out. */
  readonly headers?: Readonly<Record<string, (at: Sampling) => Readonly<Record<string, string | undefined>>>>;
}

/** What a sample can be made of. */
export interface Sampling {
  /** What `make` of this or an earlier folder named so. Fails where nothing is. */
  readonly id: (name: string) => string;
  /** A text that `make` kept beside its objects, such as a secret that was shown once. */
  readonly kept: (name: string) => string;
  /** The server's time, ms since the epoch. */
  readonly now: () => number;
  /** Of a device that has not enrolled, as PEM. */
  readonly freshPublicKey: string;
}

/** What `make` works with. */
export interface Making extends Sampling {
  readonly server: TestServer;
  /** The organization that the objects are for. */
  readonly organization: string;
  /** The key pair that the organization's device enrols with. */
  readonly device: KeyPair;
  /** A request, with POST unless said, that has to succeed; gives the body of the answer. */
  readonly post: <T>(path: string, body?: unknown, method?: string) => Promise<T>;
  /** Remembers a text for Sampling.kept. */
  readonly keep: (name: string, text: string) => void;
}

export interface KeyPair {
  readonly privateKey: KeyObject;
  /** The public one, as PEM. */
  readonly pem: string;
}

export function newKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { privateKey, pem: String(publicKey.export({ type: 'spki', format: 'pem' })) };
}

/** A public key that nothing can sign for, as PEM: making the real one takes a hundred times as long. */
export function newPublicKey(): string {
  const modulus = randomBytes(256);
  // Of the full length, and odd.
  modulus[0] = (modulus[0] ?? 0) | 0x80;
  modulus[255] = (modulus[255] ?? 0) | 1;
  const jwk = { kty: 'RSA', n: modulus.toString('base64url'), e: 'AQAB' };
  return String(createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' }));
}

/** A file in a sample of a multipart body, or the whole of a body of bytes. */
export const file = (filename: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): File =>
  new File([content], filename, { type: mediaType });

import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { testDirectory } from '../../directory/testing.ts';
import type { Caller } from '../../directory/types.ts';
import { sign } from '../../wire/http-signature/sign.ts';
import { operations as connectKeys } from '../connect-keys/contract.ts';
import type { System } from '../systems/entity.ts';
import { operations } from './contract.ts';

type TestDirectory = Awaited<ReturnType<typeof testDirectory>>;

/** Making RSA keys is slow: one pair a file serves wherever two devices need not differ. */
export const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
export const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }) as string;

/** A connect key of the test organization. */
export async function connectKey(
  at: TestDirectory,
  lifetimeDays?: number,
): Promise<{ readonly id: string; readonly key: string }> {
  const body = { name: 'test', ...(lifetimeDays === undefined ? {} : { lifetimeDays }) };
  const made: { readonly id: string; readonly connectKey: string } = (await at.call(connectKeys.create, { body })).body;
  return { id: made.id, key: made.connectKey };
}

export interface Enrolled {
  readonly systemId: string;
  readonly organization: string;
  readonly system: System;
}

/** Enrols a device without credentials, as an agent does. */
export async function enroll(at: TestDirectory, body: Readonly<Record<string, unknown>>): Promise<Enrolled> {
  const identity = await at.directory.identify({ type: 'none' });
  return (await at.call(operations.enroll, { body }, { identity, remoteAddress: '192.0.2.1' })).body;
}

/** A device with a key pair of its own, and the caller that it is when it signs. */
export async function device(at: TestDirectory, says: Readonly<Record<string, unknown>> = {}) {
  const keys = keyPair();
  const { key } = await connectKey(at);
  const { systemId, system } = await enroll(at, {
    connectKey: key,
    publicKey: pem(keys.publicKey),
    hostname: 'web-1',
    os: 'Ubuntu',
    ...says,
  });
  return { id: systemId, system, keys, caller: await signedBy(at, systemId, keys.privateKey) };
}

/** Who a request is from that the device signs now. */
export async function signedBy(at: TestDirectory, systemId: string, privateKey: KeyObject): Promise<Partial<Caller>> {
  const request = { method: 'GET', path: `/api/systems/${systemId}`, date: new Date(at.clock.at).toUTCString() };
  const authorization = sign({ systemId, privateKey }, request);
  return {
    identity: await at.directory.identify({ type: 'signature', authorization, ...request }),
    remoteAddress: '192.0.2.1',
  };
}

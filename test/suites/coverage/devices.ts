import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { sign } from '../../../src/wire/http-signature/sign.ts';
import type { Recorder } from './recorder.ts';

/** An enrolled device and the key that it signs with. */
export interface Device {
  readonly id: string;
  readonly key: KeyObject;
}

/** Everything that a device can say of itself. */
const FACTS = {
  agentHasFullDiskAccess: true,
  amazonInstanceID: 'i-0123456789',
  azureAdJoined: true,
  desktopCapable: true,
  displayManager: 'gdm',
  domainInfo: { domainName: 'corp.example', partOfDomain: true },
  fde: { active: true },
  fileSystem: 'ext4',
  hasServiceAccount: true,
  hwVendor: 'Acme',
  mdm: {
    dep: true,
    enrollmentType: 'device',
    internal: { deviceId: 'd-1', windowsDeviceId: 'w-1' },
    lostModeStatus: 'DISABLED',
    profileIdentifier: 'com.example.profile',
    providerId: 'p-1',
    userApproved: true,
    vendor: 'internal',
    windows: { upn: 'ada@corp.example' },
  },
  modifySSHDConfig: true,
  networkInterfaces: [{ address: '192.0.2.7', family: 'IPv4', internal: false, name: 'eth0' }],
  osVersionDetail: {
    distributionName: 'Ubuntu',
    major: '24',
    majorNumber: 24,
    minor: '04',
    minorNumber: 4,
    osName: 'linux',
    patch: '1',
    patchNumber: 1,
    releaseName: 'noble',
    revision: 'r1',
    version: '24.04.1',
  },
  remoteAssistAgentVersion: '2.0.0',
  remoteIP: '198.51.100.7',
  secureLogin: { enabled: true, supported: true },
  serviceAccountState: { hasSecureToken: true, passwordAPFSValid: true, passwordODValid: true },
  sshRootEnabled: true,
  sshdParams: [{ name: 'PermitRootLogin', value: 'no' }],
  systemInsights: { state: 'enabled' },
  systemTimezone: -60,
  templateName: 'laptop',
  userMetrics: [{ admin: true, managed: true, secureTokenEnabled: true, suspended: false, userName: 'ada' }],
};

/** Enrols a device, the way devices come. */
export async function enrol(recorder: Recorder, hostname: string): Promise<Device> {
  const made = await recorder.did<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: hostname });
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { systemId: id } = await recorder.did<{ systemId: string }>('POST', '/muster/v1/enroll', {
    connectKey: made.connectKey,
    publicKey: String(publicKey.export({ type: 'spki', format: 'pem' })),
    hostname,
    os: 'Ubuntu',
    version: '24.04',
    arch: 'x86_64',
    serialNumber: `SN-${hostname}`,
    agentVersion: '1.2.3',
    facts: FACTS,
  });
  return { id, key: privateKey };
}

/** The headers of a request that a device signs, with the date so many seconds off. */
export function signed({ id, key }: Device, method: string, path: string, seconds = 0) {
  const date = new Date(Date.now() + seconds * 1000).toUTCString();
  return {
    'x-api-key': undefined,
    date,
    authorization: sign({ systemId: id, privateKey: key }, { method, path, date }),
  };
}

/** `Date` and `Authorization` of a device count: signed in time it is let in, signed long ago or by another it is not. */
export async function asDevice(
  recorder: Recorder,
  device: Device,
  stranger: Device,
  method: string,
  path: string,
  body?: unknown,
) {
  const refused = await Promise.all([
    recorder.ask(method, path, body, signed(device, method, path, -3600)),
    recorder.ask(method, path, body, signed(stranger, method, path)),
    recorder.ask(method, path, body, { ...signed(device, method, path), authorization: undefined }),
  ]);
  assert.deepEqual(
    refused.map(({ status }) => status),
    [401, 401, 401],
    `${method} ${path}`,
  );
  await recorder.did(method, path, body, signed(device, method, path));
  recorder.effect(method, path, 'Date', 'Authorization');
}

/** Systems: what they answer, and the parameters of the operations on single ones. */
export async function devices(recorder: Recorder, user: string, other: string): Promise<void> {
  const device = await enrol(recorder, 'whole');
  const stranger = await enrol(recorder, 'stranger');
  const path = `/api/systems/${device.id}`;
  const change = {
    attributes: [{ name: 'room', value: '101' }],
    description: 'On the desk',
    primarySystemUser: { id: user },
    tags: ['early'],
  };
  await recorder.did('PUT', path, change);
  await asDevice(recorder, device, stranger, 'PUT', path, change);
  await asDevice(recorder, device, stranger, 'GET', path);
  await recorder.did('GET', '/api/systems?limit=100');

  const some = await recorder.did('GET', `${path}?fields=hostname%20os`);
  assert.deepEqual(Object.keys(some).toSorted(), ['_id', 'hostname', 'id', 'os']);
  recorder.effect('GET', path, 'fields');
  assert.equal((await recorder.ask('GET', `${path}?filter=hostname:$eq:whole`)).status, 200);
  assert.equal((await recorder.ask('GET', `${path}?filter=hostname:$eq:nobody`)).status, 404);
  recorder.effect('GET', path, 'filter');

  const elsewhere = async (method: string, at: string, body?: unknown): Promise<void> => {
    assert.equal((await recorder.ask(method, at, body, { 'x-org-id': other })).status, 404, `${method} ${at}`);
    recorder.effect(method, at, 'x-org-id');
  };
  for (const command of ['erase', 'lock', 'restart', 'shutdown']) {
    const at = `${path}/command/builtin/${command}`;
    await elsewhere('POST', at);
    await recorder.did('POST', at);
  }
  await elsewhere('GET', path);
  await elsewhere('PUT', path, {});
  await elsewhere('DELETE', path);
  await asDevice(recorder, device, stranger, 'DELETE', path);
}

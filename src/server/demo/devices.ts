import type { Document } from '../../directory/types.ts';
import { DOMAIN, LOCATIONS, MARK } from './data.ts';
import type { Making } from './people.ts';
import { chanceOf, type Chance } from './random.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

export type Family = 'linux' | 'windows' | 'darwin';

/** A system as the demonstration has it. */
export interface Device {
  readonly number: number;
  readonly doc: Document;
  readonly family: Family;
  readonly location: string;
  readonly use: 'laptop' | 'server' | 'kiosk' | 'meeting room' | 'build machine';
  /** When it was last seen, in milliseconds since the epoch; undefined for never. */
  readonly seen: number | undefined;
}

interface Release {
  readonly os: string;
  readonly version: string;
  readonly name: string;
  readonly patch: number;
}

const RELEASES: Readonly<Record<Family, readonly Release[]>> = {
  linux: [
    { os: 'Ubuntu', version: '24.04', name: 'Noble Numbat', patch: 3 },
    { os: 'Ubuntu', version: '22.04', name: 'Jammy Jellyfish', patch: 5 },
    { os: 'Debian', version: '12.11', name: 'Bookworm', patch: 0 },
    { os: 'Fedora', version: '42.0', name: 'Workstation', patch: 0 },
    { os: 'Rocky Linux', version: '9.6', name: 'Blue Onyx', patch: 0 },
  ],
  windows: [
    { os: 'Windows', version: '10.0', name: 'Windows 11 Pro', patch: 26_100 },
    { os: 'Windows', version: '10.0', name: 'Windows 10 Pro', patch: 19_045 },
  ],
  darwin: [
    { os: 'Mac OS X', version: '15.5', name: 'Sequoia', patch: 0 },
    { os: 'Mac OS X', version: '14.7', name: 'Sonoma', patch: 6 },
  ],
};
const PREFIX: Readonly<Record<Family, string>> = { linux: 'lin', windows: 'win', darwin: 'mac' };
const AGENTS = ['1.4.0', '1.4.2', '1.5.0', '1.5.1'];

/** The first `count` systems. `owner` gives the id and the user name of whoever has one, and the place. */
export function* devices(
  count: number,
  making: Making,
  owner: (number: number) => { readonly id: string; readonly username: string; readonly location: string } | undefined,
): Generator<Device> {
  for (let number = 0; number < count; number++) {
    const chance = chanceOf('system', number);
    yield device(number, chance, making, owner(number));
  }
}

/** Whether a system is somebody's own. The demonstration gives those out one after another. */
export const isPersonal = (number: number): boolean => number % 5 !== 4;

function device(
  number: number,
  chance: Chance,
  { now }: Making,
  owner: { readonly id: string; readonly username: string; readonly location: string } | undefined,
): Device {
  const use = isPersonal(number)
    ? 'laptop'
    : chance.pick(['server', 'server', 'server', 'build machine', 'kiosk', 'meeting room'] as const);
  const family =
    use === 'server' || use === 'build machine'
      ? 'linux'
      : chance.pick(['linux', 'windows', 'windows', 'darwin', 'darwin'] as const);
  const location =
    LOCATIONS.find(({ name }) => name === owner?.location) ??
    chance.pick(LOCATIONS.filter(({ country }) => country !== ''));
  const hostname = `${PREFIX[family]}-${String(number + 1).padStart(5, '0')}`;
  const seen = chance.is(0.7)
    ? now - chance.below(8 * MINUTE)
    : chance.is(0.8)
      ? now - chance.below(60 * DAY) - 20 * MINUTE
      : undefined;
  const doc = {
    ...software(family, chance),
    ...hardware(number, family, chance),
    hostname,
    displayName: use === 'laptop' ? hostname : `${use} ${hostname}`,
    description: `${MARK}: not a real device`,
    created: new Date(now - (61 + chance.below(900)) * DAY).toISOString(),
    systemTimezone: location.offset,
    primarySystemUser: { id: owner?.id ?? null },
    provisionMetadata: { provisioner: { provisionerId: '', type: family === 'darwin' ? 'mdm' : 'administrator' } },
    allowMultiFactorAuthentication: chance.is(0.3),
    allowPublicKeyAuthentication: family !== 'windows',
    allowSshPasswordAuthentication: chance.is(0.1),
    attributes: [
      { name: 'site', value: location.name },
      { name: 'use', value: use },
    ],
    tags: ['demo', use],
    templateName: use,
    systemInsights: { state: chance.is(0.8) ? 'enabled' : 'deferred' },
    userMetrics: owner === undefined ? [] : metrics(owner.username, family, chance),
  };
  return { number, doc, family, location: location.name, use, seen };
}

function software(family: Family, chance: Chance): Document {
  const { os, version, name, patch } = chance.pick(RELEASES[family]);
  const [major = '', minor = ''] = version.split('.');
  const full = family === 'windows' || patch > 0 ? `${version}.${patch}` : version;
  return {
    os,
    version: full,
    osVersionDetail: {
      distributionName: family === 'linux' ? os.toLowerCase().split(' ')[0] : '',
      major,
      majorNumber: Number(major),
      minor,
      minorNumber: Number(minor),
      osName: os,
      patch: String(patch),
      patchNumber: patch,
      releaseName: name,
      revision: '',
      version: full,
    },
    arch: family === 'darwin' ? 'arm64' : family === 'linux' && chance.is(0.15) ? 'aarch64' : 'x86_64',
    agentVersion: chance.pick(AGENTS),
    remoteAssistAgentVersion: chance.is(0.3) ? '0.9.2' : '',
    ...OWN[family](chance),
  };
}

/** What only one family of operating systems says of itself. */
const OWN: Readonly<Record<Family, (chance: Chance) => Document>> = {
  linux: (chance) => ({
    fileSystem: 'ext4',
    desktopCapable: chance.is(0.6),
    displayManager: 'gdm3',
    modifySSHDConfig: true,
    sshRootEnabled: chance.is(0.05),
    sshdParams: [
      { name: 'PermitRootLogin', value: 'no' },
      { name: 'MaxAuthTries', value: '4' },
    ],
    fde: { active: chance.is(0.5) },
    amazonInstanceID: chance.is(0.05) ? 'i-0demo' : '',
  }),
  windows: (chance) => ({
    fileSystem: 'NTFS',
    desktopCapable: true,
    azureAdJoined: chance.is(0.3),
    domainInfo: chance.is(0.4)
      ? { domainName: `corp.${DOMAIN}`, partOfDomain: true }
      : { domainName: '', partOfDomain: false },
    fde: { active: chance.is(0.8) },
    secureLogin: { enabled: chance.is(0.4), supported: true },
    mdm: { vendor: chance.is(0.5) ? 'internal' : 'none', enrollmentType: 'device' },
  }),
  darwin: (chance) => ({
    fileSystem: 'apfs',
    desktopCapable: true,
    agentHasFullDiskAccess: chance.is(0.9),
    hasServiceAccount: true,
    serviceAccountState: { hasSecureToken: true, passwordAPFSValid: true, passwordODValid: chance.is(0.95) },
    fde: { active: chance.is(0.95) },
    mdm: {
      dep: chance.is(0.7),
      enrollmentType: 'automated device',
      profileIdentifier: 'example.demo.mdm',
      userApproved: true,
      vendor: 'internal',
    },
  }),
};

const INTERFACES: Readonly<Record<Family, readonly [string, string]>> = {
  linux: ['lo', 'eth0'],
  windows: ['Loopback Pseudo-Interface 1', 'Ethernet'],
  darwin: ['lo0', 'en0'],
};

/** Addresses of private networks and of those kept for documentation (RFC 5737, RFC 3849). */
function hardware(number: number, family: Family, chance: Chance): Document {
  const [loopback, name] = INTERFACES[family];
  const address = `10.${(number >> 14) & 255}.${(number >> 6) & 255}.${(number & 63) + 10}`;
  const remoteIP = `${chance.pick(['192.0.2', '198.51.100', '203.0.113'])}.${1 + chance.below(254)}`;
  return {
    serialNumber: `DEMO${(number + 1).toString(36).toUpperCase().padStart(8, '0')}`,
    hwVendor: 'Demo Hardware',
    networkInterfaces: [
      { name: loopback, address: '127.0.0.1', family: 'IPv4', internal: true },
      { name, address, family: 'IPv4', internal: false },
      ...(chance.is(0.3) ? [{ name, address: sixth(number), family: 'IPv6', internal: false }] : []),
    ],
    remoteIP,
  };
}

const sixth = (number: number): string => `2001:db8::${(number >> 16).toString(16)}:${(number & 0xffff).toString(16)}`;

const metrics = (userName: string, family: Family, chance: Chance): Document[] => [
  { userName, admin: chance.is(0.2), managed: true, secureTokenEnabled: family === 'darwin', suspended: false },
];

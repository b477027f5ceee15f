import { Type, type Static, type TSchema } from 'typebox';
import {
  AnyObject,
  CustomAttribute,
  DateTime,
  Id,
  Nullable,
  derived,
  live,
  readOnly,
  secret,
  untrusted,
} from '../../kit/schemas.ts';

/** A device as the API answers it (handbook 4.3), and the parts of it that a device says of itself. */

const flag = Type.Boolean();
const count = Type.Integer({ minimum: 0 });
/** What a device says of itself. */
const told = Type.String({ maxLength: 1024, ...untrusted });

const DomainInfo = Type.Object({ domainName: told, partOfDomain: flag });
const Fde = Type.Object({
  active: flag,
  keyPresent: Type.Boolean({ readOnly: true, description: 'Whether a recovery key is kept here.' }),
});
const Mdm = Type.Object({
  dep: flag,
  enrollmentType: Type.Enum(['unknown', 'automated device', 'device', 'user']),
  internal: Type.Object({ deviceId: told, windowsDeviceId: told }),
  lostModeStatus: told,
  profileIdentifier: told,
  providerId: told,
  userApproved: flag,
  vendor: Type.Enum(['unknown', 'none', 'internal', 'external']),
  windows: Type.Object({ upn: told }),
});
const NetworkInterface = Type.Object({
  address: told,
  family: Type.Enum(['IPv4', 'IPv6']),
  internal: flag,
  name: told,
});
const OsVersionDetail = Type.Object({
  distributionName: told,
  major: told,
  majorNumber: Type.Integer(),
  minor: told,
  minorNumber: Type.Integer(),
  osName: told,
  patch: told,
  patchNumber: Type.Integer(),
  releaseName: told,
  revision: told,
  version: told,
});
const SecureLogin = Type.Object({ enabled: flag, supported: flag });
const ServiceAccountState = Type.Object({
  hasSecureToken: flag,
  passwordAPFSValid: flag,
  passwordODValid: flag,
});
const SystemInsights = Type.Object({ state: Type.Enum(['enabled', 'disabled', 'deferred']) });
const UserMetric = Type.Object({
  admin: flag,
  managed: flag,
  secureTokenEnabled: flag,
  suspended: flag,
  userName: told,
});
const SshdParam = Type.Object({ name: told, value: told });

export const BuiltInCommandName = Type.Enum(['erase', 'lock', 'restart', 'shutdown']);
export type BuiltInCommandName = Static<typeof BuiltInCommandName>;

export const System = Type.Object(
  {
    _id: Id,
    id: Type.String({ ...derived, description: 'The same as `_id`.' }),
    active: Type.Boolean({ ...live, description: 'Whether the device was in contact within the last 10 minutes.' }),
    agentHasFullDiskAccess: flag,
    agentVersion: told,
    allowMultiFactorAuthentication: flag,
    allowPublicKeyAuthentication: flag,
    allowSshPasswordAuthentication: flag,
    allowSshRootLogin: flag,
    amazonInstanceID: told,
    arch: told,
    archFamily: Type.String({
      ...derived,
      description: 'x86, arm, power, s390 or riscv; empty where `arch` is not known.',
    }),
    attributes: Type.Array(CustomAttribute, { maxItems: 500, description: 'A write replaces the whole list.' }),
    azureAdJoined: flag,
    builtInCommands: Type.Array(Type.Object({ name: BuiltInCommandName, type: Type.Enum(['security']) }), {
      ...derived,
      description: 'The commands that this operating system carries out.',
    }),
    connectionHistory: Type.Array(Type.Unsafe<Record<string, unknown>>({ ...AnyObject, ...untrusted }), {
      ...readOnly,
      description:
        'The addresses that the device called from, latest first, ten at most: `{ at, remoteIP, agentVersion }`.',
    }),
    created: Type.String({ ...readOnly, format: 'date-time', description: 'When it was enrolled.' }),
    description: told,
    desktopCapable: flag,
    displayManager: told,
    displayName: Type.String({
      maxLength: 1024,
      ...untrusted,
      description: 'Follows the host name until somebody gives another.',
    }),
    domainInfo: DomainInfo,
    fde: Fde,
    fileSystem: Nullable(told),
    hasServiceAccount: flag,
    hostname: told,
    hwVendor: told,
    isPolicyBound: Type.Boolean({ ...live, description: 'Whether any policy reaches it, by whatever way.' }),
    lastContact: Type.Union([DateTime, Type.Null()], live),
    mdm: Mdm,
    modifySSHDConfig: flag,
    networkInterfaces: Type.Array(NetworkInterface, { maxItems: 500 }),
    organization: Type.String(derived),
    os: told,
    osFamily: Type.String({
      ...derived,
      description: 'linux, windows, darwin, ios or android; empty where `os` is not known.',
    }),
    osVersionDetail: OsVersionDetail,
    policyStats: Type.Object(
      { duplicate: count, failed: count, pending: count, success: count, total: count, unsupportedOs: count },
      {
        ...live,
        description:
          'Of the policies that reach it: how many it applies, by what it last said of them (success, failed, pending), ' +
          'and how many it does not: duplicate, because another of the same template is in force, and unsupportedOs.',
      },
    ),
    primarySystemUser: Type.Object({ id: Nullable(Type.String()) }, { description: 'The user whose device this is.' }),
    provisionMetadata: Type.Object(
      {
        provisioner: Type.Object({
          provisionerId: Type.String(),
          type: Type.Enum(['administrator', 'mdm', 'user'], { default: 'administrator' }),
        }),
      },
      readOnly,
    ),
    remoteAssistAgentVersion: told,
    remoteIP: Type.String({
      maxLength: 1024,
      ...untrusted,
      description: 'The address that the device last reported from.',
    }),
    secureLogin: SecureLogin,
    secureLoginEnabled: Type.Boolean({ ...derived, description: 'Older name of `secureLogin.enabled`.' }),
    serialNumber: told,
    serviceAccountState: ServiceAccountState,
    sshRootEnabled: flag,
    sshdParams: Type.Array(SshdParam, { maxItems: 500 }),
    systemInsights: SystemInsights,
    systemTimezone: Type.Integer({ description: 'Offset from UTC in minutes, as the device reports it.' }),
    tags: Type.Array(told, { maxItems: 500 }),
    templateName: told,
    userMetrics: Type.Array(UserMetric, { maxItems: 10_000 }),
    version: told,
    /** Digest of the key that the device signs with: no two devices of an organization have the same. */
    publicKeyHash: Type.Optional(Type.String(secret)),
  },
  { $id: 'System' },
);
export type System = Static<typeof System>;

/** What a property is where nobody has said. */
export const SYSTEM_DEFAULTS = {
  agentHasFullDiskAccess: false,
  agentVersion: '',
  allowMultiFactorAuthentication: false,
  allowPublicKeyAuthentication: false,
  allowSshPasswordAuthentication: false,
  allowSshRootLogin: false,
  amazonInstanceID: '',
  arch: '',
  attributes: [],
  azureAdJoined: false,
  connectionHistory: [],
  description: '',
  desktopCapable: false,
  displayManager: '',
  displayName: '',
  domainInfo: { domainName: '', partOfDomain: false },
  fde: { active: false, keyPresent: false },
  fileSystem: null,
  hasServiceAccount: false,
  hostname: '',
  hwVendor: '',
  mdm: {
    dep: false,
    enrollmentType: 'unknown',
    internal: { deviceId: '', windowsDeviceId: '' },
    lostModeStatus: '',
    profileIdentifier: '',
    providerId: '',
    userApproved: false,
    vendor: 'none',
    windows: { upn: '' },
  },
  modifySSHDConfig: false,
  networkInterfaces: [],
  os: '',
  osVersionDetail: {
    distributionName: '',
    major: '',
    majorNumber: 0,
    minor: '',
    minorNumber: 0,
    osName: '',
    patch: '',
    patchNumber: 0,
    releaseName: '',
    revision: '',
    version: '',
  },
  primarySystemUser: { id: null },
  provisionMetadata: { provisioner: { provisionerId: '', type: 'administrator' } },
  remoteAssistAgentVersion: '',
  remoteIP: '',
  secureLogin: { enabled: false, supported: false },
  serialNumber: '',
  serviceAccountState: { hasSecureToken: false, passwordAPFSValid: false, passwordODValid: false },
  sshRootEnabled: false,
  sshdParams: [],
  systemInsights: { state: 'deferred' },
  systemTimezone: 0,
  tags: [],
  templateName: '',
  userMetrics: [],
  version: '',
} as const satisfies Partial<System>;

/** The parts that are objects: a report may name some of their properties and leave the others as they stand. */
export const PARTS = {
  domainInfo: Type.Partial(DomainInfo),
  fde: Type.Object({ active: Type.Optional(Type.Boolean()) }),
  mdm: Type.Object({
    ...Type.Partial(Mdm).properties,
    internal: Type.Optional(Type.Partial(Mdm.properties.internal)),
    windows: Type.Optional(Type.Partial(Mdm.properties.windows)),
  }),
  osVersionDetail: Type.Partial(OsVersionDetail),
  secureLogin: Type.Partial(SecureLogin),
  serviceAccountState: Type.Partial(ServiceAccountState),
  systemInsights: Type.Partial(SystemInsights),
} as const satisfies Partial<Record<keyof System, TSchema>>;

const { properties: of } = System;

/** What a device says of itself. Nothing is required; what is left out stays as it is, null takes a value out. */
export const SystemFacts = Type.Partial(
  Type.Object({
    agentHasFullDiskAccess: of.agentHasFullDiskAccess,
    agentVersion: of.agentVersion,
    amazonInstanceID: of.amazonInstanceID,
    arch: of.arch,
    azureAdJoined: of.azureAdJoined,
    desktopCapable: of.desktopCapable,
    displayManager: of.displayManager,
    fileSystem: of.fileSystem,
    hasServiceAccount: of.hasServiceAccount,
    hostname: Type.String({ minLength: 1, maxLength: 255 }),
    hwVendor: of.hwVendor,
    modifySSHDConfig: of.modifySSHDConfig,
    networkInterfaces: of.networkInterfaces,
    os: Type.String({ minLength: 1, maxLength: 255 }),
    remoteAssistAgentVersion: of.remoteAssistAgentVersion,
    remoteIP: of.remoteIP,
    serialNumber: of.serialNumber,
    sshRootEnabled: of.sshRootEnabled,
    sshdParams: of.sshdParams,
    systemTimezone: of.systemTimezone,
    templateName: of.templateName,
    userMetrics: of.userMetrics,
    version: of.version,
    ...PARTS,
  }),
  { $id: 'SystemFacts' },
);

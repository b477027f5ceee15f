import { Type, type Static } from 'typebox';
import { DateTime, derived, Id, internal, secret, untrusted } from '../../kit/schemas.ts';
import { SoftwareAppSettings } from './entity-settings.ts';

/** The largest package that can be uploaded, in bytes. */
export const LARGEST_PACKAGE = 64 * 1024 * 1024;
/** A package is kept and handed out in pieces of this many bytes; the last one is what is left. */
export const PIECE = 1024 * 1024;

/** Software to be on devices, or off them (handbook 4.14). */
export const SoftwareApp = Type.Object(
  {
    id: Id,
    displayName: Type.String({ minLength: 1, maxLength: 1024 }),
    settings: Type.Array(SoftwareAppSettings, { maxItems: 10 }),
    createdAt: Type.String({ ...derived, format: 'date-time' }),
    updatedAt: Type.String({ ...derived, format: 'date-time' }),
  },
  { $id: 'SoftwareApp' },
);
export type SoftwareApp = Static<typeof SoftwareApp>;

/** What became of an app on a device. */
export const STATES = ['PENDING', 'INSTALLED', 'UNINSTALLED', 'FAILED'] as const;

const answered = {
  id: Id,
  softwareAppId: Id,
  systemId: Id,
  state: Type.Enum([...STATES], { description: 'PENDING: the device has been asked again.' }),
  code: Type.Integer({
    description: 'As the device says, such as the exit code of an installer; 0 where it says none.',
  }),
  details: Type.String(untrusted),
  version: Type.String({ ...untrusted, description: 'What the device has.' }),
  timestamp: DateTime,
};
export const SoftwareAppStatus = Type.Object(answered, { $id: 'SoftwareAppStatus' });
export type SoftwareAppStatus = Static<typeof SoftwareAppStatus>;

/** As kept: one for each app and device. */
export const KeptStatus = Type.Object({
  ...answered,
  pair: Type.String({ ...internal, description: 'App and device.' }),
  retries: Type.Integer({ ...internal, description: 'How often the device was asked to try again.' }),
});

export const SoftwareAppWithStatus = Type.Object(
  { app: Type.Pick(SoftwareApp, ['id', 'displayName', 'settings']), status: SoftwareAppStatus },
  { $id: 'SoftwareAppWithStatus' },
);

/** A package that is awaited, as kept. */
export const Upload = Type.Object({
  id: Id,
  app: Id,
  package: Type.String({ description: 'The objectId of the stored package.' }),
  expiresAt: DateTime,
  tokenHash: Type.Optional(Type.String(secret)),
});

/** A piece of a package, as kept. */
export const PackagePiece = Type.Object({
  id: Id,
  app: Id,
  package: Type.String(),
  number: Type.Integer({ minimum: 0 }),
  content: Type.Optional(Type.String({ ...secret, description: 'Base64.' })),
});

export const Licenses = Type.Object(
  {
    assignedLicenses: Type.Integer(),
    availableLicenses: Type.Integer(),
    reclaimedLicenses: Type.Integer(),
    totalLicenses: Type.Integer(),
  },
  { $id: 'SoftwareAppReclaimLicenses' },
);

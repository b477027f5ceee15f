import type { Document } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import type { SoftwareAppSettings } from './entity-settings.ts';

/** What a package manager needs to find a package, and which settings are its own. */
interface Manager {
  /** One of these has to be given. */
  readonly names: readonly (keyof SoftwareAppSettings)[];
  /** Whether a package of one's own can be uploaded. */
  readonly uploads: boolean;
}

const MANAGERS: Readonly<Record<string, Manager>> = {
  CHOCOLATEY: { names: ['packageId'], uploads: false },
  APPLE_VPP: { names: ['packageId'], uploads: false },
  MICROSOFT_STORE: { names: ['packageId'], uploads: false },
  GOOGLE_ANDROID: { names: ['packageId'], uploads: false },
  APPLE_CUSTOM: { names: ['location', 'downloadUrl', 'packageId', 'storedPackage'], uploads: true },
  WINDOWS_MDM: { names: ['location', 'downloadUrl', 'packageId', 'storedPackage'], uploads: true },
};
/** The API's list of package managers is open, so those that are not known are taken with whatever names a package. */
const OTHER: Manager = {
  names: ['packageId', 'appCatalogInstallableObjectId', 'location', 'downloadUrl', 'storedPackage'],
  uploads: true,
};

/** Settings that one package manager has to itself. */
const OWN = { appleVpp: 'APPLE_VPP', googleAndroid: 'GOOGLE_ANDROID', microsoftStore: 'MICROSOFT_STORE' } as const;

/**
 * Refuses settings that do not fit their package manager.
 * @throws MusterError `invalid`, naming the setting
 */
export function checkSettings(settings: readonly SoftwareAppSettings[]): void {
  for (const [i, each] of settings.entries()) check(each, `settings[${i}]`);
  if (settings.filter((each) => each.storedPackage !== undefined).length > 1) {
    throw invalidField('settings', 'can have one storedPackage; make an app for each');
  }
}

function check(settings: SoftwareAppSettings, at: string): void {
  const { packageManager: name } = settings;
  if (name === undefined) throw invalidField(`${at}.packageManager`, 'is required');
  const manager = (Object.hasOwn(MANAGERS, name) ? MANAGERS[name] : undefined) ?? OTHER;
  const isGiven = (key: keyof SoftwareAppSettings): boolean => settings[key] !== undefined && settings[key] !== '';
  if (!manager.names.some(isGiven)) {
    const [first, ...more] = manager.names;
    throw invalidField(
      `${at}.${first}`,
      more.length === 0 ? `is required for ${name}` : `is required for ${name}, or one of ${more.join(', ')}`,
    );
  }
  for (const [key, owner] of Object.entries(OWN) as [keyof typeof OWN, string][]) {
    if (settings[key] !== undefined && name !== owner) throw invalidField(`${at}.${key}`, `is for ${owner} only`);
  }
  if (settings.storedPackage !== undefined && !manager.uploads) {
    throw invalidField(`${at}.storedPackage`, `${name} has its packages itself`);
  }
  const { isConfigEnabled, appConfiguration = '' } = settings.appleVpp ?? {};
  if (isConfigEnabled === true && appConfiguration === '') {
    throw invalidField(`${at}.appleVpp.appConfiguration`, 'is required where isConfigEnabled is true');
  }
}

/** What is kept apart of Apple's settings, by position: only a single app answers it (handbook 4.14). */
export type Configurations = readonly Document[];

/** Settings as they are kept, and what is kept apart from them. `before` are those that they replace. */
export function keptSettings(
  given: readonly SoftwareAppSettings[],
  before: readonly SoftwareAppSettings[],
  now: string,
): { readonly settings: readonly SoftwareAppSettings[]; readonly configurations: Configurations } {
  const configurations = given.map(({ appleVpp: { isConfigEnabled, appConfiguration } = {} }) => ({
    ...(isConfigEnabled === undefined ? {} : { isConfigEnabled }),
    ...(appConfiguration === undefined ? {} : { appConfiguration }),
  }));
  const settings = given.map((each, i) => {
    const { appleVpp, ...rest } = each;
    const { isConfigEnabled: _, appConfiguration: __, ...vpp } = appleVpp ?? {};
    return {
      autoUpdate: false,
      allowUpdateDelay: false,
      ...rest,
      desiredState: (each.desiredState ?? 'INSTALL').toUpperCase(),
      ...(appleVpp === undefined
        ? {}
        : { appleVpp: { assignedLicenses: 0, availableLicenses: 0, totalLicenses: 0, ...vpp } }),
      createdAt: before[i]?.createdAt ?? now,
      updatedAt: now,
    };
  });
  return { settings, configurations };
}

/** Settings with what is kept apart of them. */
export const wholeSettings = (
  settings: readonly SoftwareAppSettings[],
  configurations: Configurations = [],
): readonly SoftwareAppSettings[] =>
  settings.map((each, i) =>
    each.appleVpp === undefined ? each : { ...each, appleVpp: { ...each.appleVpp, ...configurations[i] } },
  );

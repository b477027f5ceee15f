import { Type } from 'typebox';
import { AnyObject } from '../../kit/schemas.js';
/** How one package of a software app is installed (handbook 4.14). Which of these count depends on the package manager. */
const Short = Type.String({ maxLength: 1024 });
const Long = Type.String({ maxLength: 65_536 });
const Names = Type.Array(Short, { maxItems: 100 });
const Count = Type.Integer({ minimum: 0 });
const optional = (properties) => Type.Partial(Type.Object(properties));
export const AppleVpp = optional({
    appConfiguration: Type.String({ maxLength: 65_536, description: 'A property list. Answered for a single app only.' }),
    assignedLicenses: Count,
    availableLicenses: Count,
    details: AnyObject,
    isConfigEnabled: Type.Boolean({ description: 'Answered for a single app only.' }),
    supportedDeviceFamilies: Type.Array(Type.Enum(['IPAD', 'IPHONE', 'IPOD', 'MAC']), { maxItems: 10 }),
    totalLicenses: Count,
});
const PermissionPolicy = Type.Enum(['PROMPT', 'GRANT', 'DENY']);
const GoogleAndroid = optional({
    androidFeatures: Names,
    appPricing: Short,
    appVersion: Short,
    author: Short,
    autoUpdateMode: Type.Enum(['AUTO_UPDATE_DEFAULT', 'AUTO_UPDATE_POSTPONED', 'AUTO_UPDATE_HIGH_PRIORITY']),
    category: Short,
    contentRating: Short,
    displayMode: Short,
    distributionChannel: Short,
    fullDescription: Long,
    iconUrl: Short,
    installType: Type.Enum(['AVAILABLE', 'FORCE_INSTALLED', 'BLOCKED']),
    managedConfigurationTemplateId: Short,
    managedProperties: Type.Boolean(),
    minSdkVersion: Type.Integer(),
    name: Short,
    permissionGrants: Type.Array(optional({ id: Short, policy: PermissionPolicy }), { maxItems: 100 }),
    runtimePermission: PermissionPolicy,
    startUrl: Short,
    type: Type.Enum(['APP_TYPE_UNSPECIFIED', 'PUBLIC', 'PRIVATE', 'WEBAPP']),
    updateTime: Short,
    versionCode: Type.Integer(),
});
export const PackageVersion = optional({
    name: Short,
    version: Type.Integer(),
    size: Type.Integer({ minimum: 0, description: 'In bytes. If given at the creation, the upload has to have it.' }),
    sha256sum: Type.String({
        pattern: '^([0-9a-fA-F]{64})?$',
        description: '64 hexadecimal digits. If given at the creation, the upload has to have it.',
    }),
    status: Type.String({ readOnly: true, description: 'PENDING until the package is uploaded; AVAILABLE or REJECTED.' }),
    rejectedReason: Type.String({ readOnly: true }),
    metadata: AnyObject,
});
export const StoredPackage = optional({
    objectId: Type.String({ readOnly: true }),
    versions: Type.Array(PackageVersion, { maxItems: 10 }),
});
export const SoftwareAppSettings = Type.Object(optional({
    packageManager: Type.String({
        pattern: '^[A-Z][A-Z0-9_]{0,63}$',
        description: 'CHOCOLATEY, APPLE_VPP, APPLE_CUSTOM, WINDOWS_MDM, MICROSOFT_STORE, GOOGLE_ANDROID, or another.',
    }),
    packageId: Short,
    packageVersion: Short,
    packageKind: Short,
    packageSubtitle: Short,
    packageVersionUpdatedAt: Short,
    shortVersion: Short,
    description: Long,
    desiredState: Type.String({
        pattern: '^([iI][nN][sS][tT][aA][lL][lL]|[uU][nN][iI][nN][sS][tT][aA][lL][lL])$',
        description: 'INSTALL (unless given) or UNINSTALL.',
    }),
    autoUpdate: Type.Boolean(),
    allowUpdateDelay: Type.Boolean(),
    scope: Short,
    location: Short,
    locationObjectId: Short,
    enterpriseObjectId: Short,
    appCatalogInstallableObjectId: Short,
    appFileName: Short,
    architectures: Names,
    assetKind: Short,
    assetSha256Size: Type.Integer({ minimum: 0 }),
    assetSha256Strings: Type.Array(Short, { maxItems: 10_000 }),
    bundleId: Short,
    commandLineArguments: Long,
    downloadUrl: Short,
    versionlessDownloadUrl: Type.Boolean(),
    format: Short,
    iconUrl: Short,
    teamId: Short,
    updateTool: Short,
    updateToolArguments: Long,
    appleVpp: AppleVpp,
    googleAndroid: GoogleAndroid,
    microsoftStore: optional({ doNotUpdate: Type.Boolean(), nonRemovable: Type.Boolean(), packageFamilyName: Short }),
    storedPackage: StoredPackage,
    storedPackageObjectId: Type.String({ readOnly: true }),
    createdAt: Type.String({ readOnly: true }),
    updatedAt: Type.String({ readOnly: true }),
}).properties, { $id: 'SoftwareAppSettings' });

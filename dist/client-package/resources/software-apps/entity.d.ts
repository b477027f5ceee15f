import { Type, type Static } from 'typebox';
/** The largest package that can be uploaded, in bytes. */
export declare const LARGEST_PACKAGE: number;
/** A package is kept and handed out in pieces of this many bytes; the last one is what is left. */
export declare const PIECE: number;
/** Software to be on devices, or off them (handbook 4.14). */
export declare const SoftwareApp: Type.TObject<{
    id: Type.TString;
    displayName: Type.TString;
    settings: Type.TArray<Type.TObject<{
        packageManager: Type.TOptional<Type.TString>;
        packageId: Type.TOptional<Type.TString>;
        packageVersion: Type.TOptional<Type.TString>;
        packageKind: Type.TOptional<Type.TString>;
        packageSubtitle: Type.TOptional<Type.TString>;
        packageVersionUpdatedAt: Type.TOptional<Type.TString>;
        shortVersion: Type.TOptional<Type.TString>;
        description: Type.TOptional<Type.TString>;
        desiredState: Type.TOptional<Type.TString>;
        autoUpdate: Type.TOptional<Type.TBoolean>;
        allowUpdateDelay: Type.TOptional<Type.TBoolean>;
        scope: Type.TOptional<Type.TString>;
        location: Type.TOptional<Type.TString>;
        locationObjectId: Type.TOptional<Type.TString>;
        enterpriseObjectId: Type.TOptional<Type.TString>;
        appCatalogInstallableObjectId: Type.TOptional<Type.TString>;
        appFileName: Type.TOptional<Type.TString>;
        architectures: Type.TOptional<Type.TArray<Type.TString>>;
        assetKind: Type.TOptional<Type.TString>;
        assetSha256Size: Type.TOptional<Type.TInteger>;
        assetSha256Strings: Type.TOptional<Type.TArray<Type.TString>>;
        bundleId: Type.TOptional<Type.TString>;
        commandLineArguments: Type.TOptional<Type.TString>;
        downloadUrl: Type.TOptional<Type.TString>;
        versionlessDownloadUrl: Type.TOptional<Type.TBoolean>;
        format: Type.TOptional<Type.TString>;
        iconUrl: Type.TOptional<Type.TString>;
        teamId: Type.TOptional<Type.TString>;
        updateTool: Type.TOptional<Type.TString>;
        updateToolArguments: Type.TOptional<Type.TString>;
        appleVpp: Type.TOptional<Type.TObject<{
            appConfiguration: Type.TOptional<Type.TString>;
            assignedLicenses: Type.TOptional<Type.TInteger>;
            availableLicenses: Type.TOptional<Type.TInteger>;
            details: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
            isConfigEnabled: Type.TOptional<Type.TBoolean>;
            supportedDeviceFamilies: Type.TOptional<Type.TArray<Type.TEnum<["IPAD", "IPHONE", "IPOD", "MAC"]>>>;
            totalLicenses: Type.TOptional<Type.TInteger>;
        }>>;
        googleAndroid: Type.TOptional<Type.TObject<{
            androidFeatures: Type.TOptional<Type.TArray<Type.TString>>;
            appPricing: Type.TOptional<Type.TString>;
            appVersion: Type.TOptional<Type.TString>;
            author: Type.TOptional<Type.TString>;
            autoUpdateMode: Type.TOptional<Type.TEnum<["AUTO_UPDATE_DEFAULT", "AUTO_UPDATE_POSTPONED", "AUTO_UPDATE_HIGH_PRIORITY"]>>;
            category: Type.TOptional<Type.TString>;
            contentRating: Type.TOptional<Type.TString>;
            displayMode: Type.TOptional<Type.TString>;
            distributionChannel: Type.TOptional<Type.TString>;
            fullDescription: Type.TOptional<Type.TString>;
            iconUrl: Type.TOptional<Type.TString>;
            installType: Type.TOptional<Type.TEnum<["AVAILABLE", "FORCE_INSTALLED", "BLOCKED"]>>;
            managedConfigurationTemplateId: Type.TOptional<Type.TString>;
            managedProperties: Type.TOptional<Type.TBoolean>;
            minSdkVersion: Type.TOptional<Type.TInteger>;
            name: Type.TOptional<Type.TString>;
            permissionGrants: Type.TOptional<Type.TArray<Type.TObject<{
                id: Type.TOptional<Type.TString>;
                policy: Type.TOptional<Type.TEnum<["PROMPT", "GRANT", "DENY"]>>;
            }>>>;
            runtimePermission: Type.TOptional<Type.TEnum<["PROMPT", "GRANT", "DENY"]>>;
            startUrl: Type.TOptional<Type.TString>;
            type: Type.TOptional<Type.TEnum<["APP_TYPE_UNSPECIFIED", "PUBLIC", "PRIVATE", "WEBAPP"]>>;
            updateTime: Type.TOptional<Type.TString>;
            versionCode: Type.TOptional<Type.TInteger>;
        }>>;
        microsoftStore: Type.TOptional<Type.TObject<{
            doNotUpdate: Type.TOptional<Type.TBoolean>;
            nonRemovable: Type.TOptional<Type.TBoolean>;
            packageFamilyName: Type.TOptional<Type.TString>;
        }>>;
        storedPackage: Type.TOptional<Type.TObject<{
            objectId: Type.TOptional<Type.TString>;
            versions: Type.TOptional<Type.TArray<Type.TObject<{
                name: Type.TOptional<Type.TString>;
                version: Type.TOptional<Type.TInteger>;
                size: Type.TOptional<Type.TInteger>;
                sha256sum: Type.TOptional<Type.TString>;
                status: Type.TOptional<Type.TString>;
                rejectedReason: Type.TOptional<Type.TString>;
                metadata: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
            }>>>;
        }>>;
        storedPackageObjectId: Type.TOptional<Type.TString>;
        createdAt: Type.TOptional<Type.TString>;
        updatedAt: Type.TOptional<Type.TString>;
    }>>;
    createdAt: Type.TString;
    updatedAt: Type.TString;
}>;
export type SoftwareApp = Static<typeof SoftwareApp>;
/** What became of an app on a device. */
export declare const STATES: readonly ['PENDING', 'INSTALLED', 'UNINSTALLED', 'FAILED'];
export declare const SoftwareAppStatus: Type.TObject<{
    id: Type.TString;
    softwareAppId: Type.TString;
    systemId: Type.TString;
    state: Type.TEnum<["PENDING", "INSTALLED", "UNINSTALLED", "FAILED"]>;
    code: Type.TInteger;
    details: Type.TString;
    version: Type.TString;
    timestamp: Type.TString;
}>;
export type SoftwareAppStatus = Static<typeof SoftwareAppStatus>;
/** As kept: one for each app and device. */
export declare const KeptStatus: Type.TObject<{
    id: Type.TString;
    softwareAppId: Type.TString;
    systemId: Type.TString;
    state: Type.TEnum<["PENDING", "INSTALLED", "UNINSTALLED", "FAILED"]>;
    code: Type.TInteger;
    details: Type.TString;
    version: Type.TString;
    timestamp: Type.TString;
    pair: Type.TString;
    retries: Type.TInteger;
}>;
export declare const SoftwareAppWithStatus: Type.TObject<{
    app: Type.TObject<{
        displayName: Type.TString;
        id: Type.TString;
        settings: Type.TArray<Type.TObject<{
            packageManager: Type.TOptional<Type.TString>;
            packageId: Type.TOptional<Type.TString>;
            packageVersion: Type.TOptional<Type.TString>;
            packageKind: Type.TOptional<Type.TString>;
            packageSubtitle: Type.TOptional<Type.TString>;
            packageVersionUpdatedAt: Type.TOptional<Type.TString>;
            shortVersion: Type.TOptional<Type.TString>;
            description: Type.TOptional<Type.TString>;
            desiredState: Type.TOptional<Type.TString>;
            autoUpdate: Type.TOptional<Type.TBoolean>;
            allowUpdateDelay: Type.TOptional<Type.TBoolean>;
            scope: Type.TOptional<Type.TString>;
            location: Type.TOptional<Type.TString>;
            locationObjectId: Type.TOptional<Type.TString>;
            enterpriseObjectId: Type.TOptional<Type.TString>;
            appCatalogInstallableObjectId: Type.TOptional<Type.TString>;
            appFileName: Type.TOptional<Type.TString>;
            architectures: Type.TOptional<Type.TArray<Type.TString>>;
            assetKind: Type.TOptional<Type.TString>;
            assetSha256Size: Type.TOptional<Type.TInteger>;
            assetSha256Strings: Type.TOptional<Type.TArray<Type.TString>>;
            bundleId: Type.TOptional<Type.TString>;
            commandLineArguments: Type.TOptional<Type.TString>;
            downloadUrl: Type.TOptional<Type.TString>;
            versionlessDownloadUrl: Type.TOptional<Type.TBoolean>;
            format: Type.TOptional<Type.TString>;
            iconUrl: Type.TOptional<Type.TString>;
            teamId: Type.TOptional<Type.TString>;
            updateTool: Type.TOptional<Type.TString>;
            updateToolArguments: Type.TOptional<Type.TString>;
            appleVpp: Type.TOptional<Type.TObject<{
                appConfiguration: Type.TOptional<Type.TString>;
                assignedLicenses: Type.TOptional<Type.TInteger>;
                availableLicenses: Type.TOptional<Type.TInteger>;
                details: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
                isConfigEnabled: Type.TOptional<Type.TBoolean>;
                supportedDeviceFamilies: Type.TOptional<Type.TArray<Type.TEnum<["IPAD", "IPHONE", "IPOD", "MAC"]>>>;
                totalLicenses: Type.TOptional<Type.TInteger>;
            }>>;
            googleAndroid: Type.TOptional<Type.TObject<{
                androidFeatures: Type.TOptional<Type.TArray<Type.TString>>;
                appPricing: Type.TOptional<Type.TString>;
                appVersion: Type.TOptional<Type.TString>;
                author: Type.TOptional<Type.TString>;
                autoUpdateMode: Type.TOptional<Type.TEnum<["AUTO_UPDATE_DEFAULT", "AUTO_UPDATE_POSTPONED", "AUTO_UPDATE_HIGH_PRIORITY"]>>;
                category: Type.TOptional<Type.TString>;
                contentRating: Type.TOptional<Type.TString>;
                displayMode: Type.TOptional<Type.TString>;
                distributionChannel: Type.TOptional<Type.TString>;
                fullDescription: Type.TOptional<Type.TString>;
                iconUrl: Type.TOptional<Type.TString>;
                installType: Type.TOptional<Type.TEnum<["AVAILABLE", "FORCE_INSTALLED", "BLOCKED"]>>;
                managedConfigurationTemplateId: Type.TOptional<Type.TString>;
                managedProperties: Type.TOptional<Type.TBoolean>;
                minSdkVersion: Type.TOptional<Type.TInteger>;
                name: Type.TOptional<Type.TString>;
                permissionGrants: Type.TOptional<Type.TArray<Type.TObject<{
                    id: Type.TOptional<Type.TString>;
                    policy: Type.TOptional<Type.TEnum<["PROMPT", "GRANT", "DENY"]>>;
                }>>>;
                runtimePermission: Type.TOptional<Type.TEnum<["PROMPT", "GRANT", "DENY"]>>;
                startUrl: Type.TOptional<Type.TString>;
                type: Type.TOptional<Type.TEnum<["APP_TYPE_UNSPECIFIED", "PUBLIC", "PRIVATE", "WEBAPP"]>>;
                updateTime: Type.TOptional<Type.TString>;
                versionCode: Type.TOptional<Type.TInteger>;
            }>>;
            microsoftStore: Type.TOptional<Type.TObject<{
                doNotUpdate: Type.TOptional<Type.TBoolean>;
                nonRemovable: Type.TOptional<Type.TBoolean>;
                packageFamilyName: Type.TOptional<Type.TString>;
            }>>;
            storedPackage: Type.TOptional<Type.TObject<{
                objectId: Type.TOptional<Type.TString>;
                versions: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TOptional<Type.TString>;
                    version: Type.TOptional<Type.TInteger>;
                    size: Type.TOptional<Type.TInteger>;
                    sha256sum: Type.TOptional<Type.TString>;
                    status: Type.TOptional<Type.TString>;
                    rejectedReason: Type.TOptional<Type.TString>;
                    metadata: Type.TOptional<Type.TRecord<"^.*$", Type.TUnknown>>;
                }>>>;
            }>>;
            storedPackageObjectId: Type.TOptional<Type.TString>;
            createdAt: Type.TOptional<Type.TString>;
            updatedAt: Type.TOptional<Type.TString>;
        }>>;
    }>;
    status: Type.TObject<{
        id: Type.TString;
        softwareAppId: Type.TString;
        systemId: Type.TString;
        state: Type.TEnum<["PENDING", "INSTALLED", "UNINSTALLED", "FAILED"]>;
        code: Type.TInteger;
        details: Type.TString;
        version: Type.TString;
        timestamp: Type.TString;
    }>;
}>;
/** A package that is awaited, as kept. */
export declare const Upload: Type.TObject<{
    id: Type.TString;
    app: Type.TString;
    package: Type.TString;
    expiresAt: Type.TString;
    tokenHash: Type.TOptional<Type.TString>;
}>;
/** A piece of a package, as kept. */
export declare const PackagePiece: Type.TObject<{
    id: Type.TString;
    app: Type.TString;
    package: Type.TString;
    number: Type.TInteger;
    content: Type.TOptional<Type.TString>;
}>;
export declare const Licenses: Type.TObject<{
    assignedLicenses: Type.TInteger;
    availableLicenses: Type.TInteger;
    reclaimedLicenses: Type.TInteger;
    totalLicenses: Type.TInteger;
}>;

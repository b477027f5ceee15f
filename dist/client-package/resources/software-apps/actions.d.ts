import { Type } from 'typebox';
export declare const WantedSoftware: Type.TObject<{
    id: Type.TString;
    displayName: Type.TString;
    retries: Type.TInteger;
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
    package: Type.TUnion<[Type.TObject<{
        objectId: Type.TString;
        name: Type.TString;
        size: Type.TInteger;
        sha256sum: Type.TString;
        pieces: Type.TInteger;
    }>, Type.TNull]>;
}>;
export declare const SoftwareResult: Type.TObject<{
    softwareAppId: Type.TString;
    state: Type.TEnum<("FAILED" | "INSTALLED" | "UNINSTALLED")[]>;
    code: Type.TOptional<Type.TInteger>;
    details: Type.TOptional<Type.TString>;
    version: Type.TOptional<Type.TString>;
}>;
export declare const agentOperations: {
    wanted: {
        readonly area: 'Device agent';
        readonly family: {
            readonly name: 'muster';
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly access: 'known';
        readonly systemContext: {
            readonly agent: true;
        };
        readonly headers: Type.TObject<{
            date: Type.TOptional<Type.TString>;
            authorization: Type.TOptional<Type.TString>;
            digest: Type.TOptional<Type.TString>;
        }>;
        readonly status: 200;
        readonly id: "muster_agent_software";
        readonly method: "POST";
        readonly path: "/muster/v1/agent/software";
        readonly title: "Fetch what software a device should have";
        readonly description: "For the device itself: the apps that are bound to it, directly or by a group.";
        readonly body: Type.TObject<{
            nonce: Type.TOptional<Type.TString>;
        }>;
        readonly bodyOptional: true;
        readonly readsOnly: true;
        readonly response: Type.TObject<{
            software: Type.TArray<Type.TObject<{
                id: Type.TString;
                displayName: Type.TString;
                retries: Type.TInteger;
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
                package: Type.TUnion<[Type.TObject<{
                    objectId: Type.TString;
                    name: Type.TString;
                    size: Type.TInteger;
                    sha256sum: Type.TString;
                    pieces: Type.TInteger;
                }>, Type.TNull]>;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
    piece: {
        readonly area: 'Device agent';
        readonly family: {
            readonly name: 'muster';
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly access: 'known';
        readonly systemContext: {
            readonly agent: true;
        };
        readonly headers: Type.TObject<{
            date: Type.TOptional<Type.TString>;
            authorization: Type.TOptional<Type.TString>;
            digest: Type.TOptional<Type.TString>;
        }>;
        readonly status: 200;
        readonly id: "muster_agent_software_package";
        readonly method: "POST";
        readonly path: "/muster/v1/agent/software-package";
        readonly title: "Fetch a piece of a package";
        readonly description: "For the device itself, of an app that is bound to it.";
        readonly body: Type.TObject<{
            softwareAppId: Type.TString;
            number: Type.TInteger;
            nonce: Type.TOptional<Type.TString>;
        }>;
        readonly readsOnly: true;
        readonly response: Type.TObject<{
            number: Type.TInteger;
            content: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    results: {
        readonly area: 'Device agent';
        readonly family: {
            readonly name: 'muster';
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
        };
        readonly reach: 'organization';
        readonly access: 'known';
        readonly systemContext: {
            readonly agent: true;
        };
        readonly headers: Type.TObject<{
            date: Type.TOptional<Type.TString>;
            authorization: Type.TOptional<Type.TString>;
            digest: Type.TOptional<Type.TString>;
        }>;
        readonly status: 200;
        readonly id: "muster_agent_software_results";
        readonly method: "POST";
        readonly path: "/muster/v1/agent/software-results";
        readonly title: "Report what became of software on a device";
        readonly description: "For the device itself. The same may be sent again; what is ignored need not be.";
        readonly body: Type.TObject<{
            results: Type.TArray<Type.TObject<{
                softwareAppId: Type.TString;
                state: Type.TEnum<("FAILED" | "INSTALLED" | "UNINSTALLED")[]>;
                code: Type.TOptional<Type.TInteger>;
                details: Type.TOptional<Type.TString>;
                version: Type.TOptional<Type.TString>;
            }>>;
            nonce: Type.TOptional<Type.TString>;
        }>;
        readonly response: Type.TObject<{
            accepted: Type.TArray<Type.TString>;
            ignored: Type.TArray<Type.TObject<{
                softwareAppId: Type.TString;
                reason: Type.TEnum<["unknown", "not_bound"]>;
            }>>;
        }>;
    } & {
        readonly operation: true;
    };
};

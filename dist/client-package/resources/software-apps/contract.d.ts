import { Type } from 'typebox';
export declare const softwareApp: import("../../kit/kind.ts").Kind<Type.TObject<{
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
}>>;
export declare const softwareAppStatus: import("../../kit/kind.ts").Kind<Type.TObject<{
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
}>>;
export declare const softwareUpload: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    app: Type.TString;
    package: Type.TString;
    expiresAt: Type.TString;
    tokenHash: Type.TOptional<Type.TString>;
}>>;
export declare const softwarePackagePiece: import("../../kit/kind.ts").Kind<Type.TObject<{
    id: Type.TString;
    app: Type.TString;
    package: Type.TString;
    number: Type.TInteger;
    content: Type.TOptional<Type.TString>;
}>>;
export declare const kinds: {
    softwareApp: import("../../kit/kind.ts").Kind<Type.TObject<{
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
    }>>;
    softwareAppStatus: import("../../kit/kind.ts").Kind<Type.TObject<{
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
    }>>;
    softwareUpload: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        app: Type.TString;
        package: Type.TString;
        expiresAt: Type.TString;
        tokenHash: Type.TOptional<Type.TString>;
    }>>;
    softwarePackagePiece: import("../../kit/kind.ts").Kind<Type.TObject<{
        id: Type.TString;
        app: Type.TString;
        package: Type.TString;
        number: Type.TInteger;
        content: Type.TOptional<Type.TString>;
    }>>;
};
export declare const operations: {
    associations: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
        from: Type.TOptional<Type.TObject<{
            type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
            id: Type.TString;
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
        }>>;
        to: Type.TObject<{
            type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
            id: Type.TString;
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
        }>;
    }>>, undefined, "/api/v2/softwareapps/{software_app_id}">;
    associate: import("../../kit/graph-operations.ts").GraphOperation<null, Type.TObject<{
        op: Type.TEnum<["add", "remove", "update"]>;
        type: Type.TEnum<("active_directory" | "application" | "command" | "g_suite" | "idp_routing_policy" | "ldap_server" | "office_365" | "password_manager_item" | "policy" | "policy_group" | "radius_server" | "software_app" | "system" | "system_group" | "user" | "user_group")[]>;
        id: Type.TString;
        attributes: Type.TOptional<Type.TUnion<[Type.TObject<{
            sudo: Type.TOptional<Type.TObject<{
                enabled: Type.TBoolean;
                withoutPassword: Type.TBoolean;
            }>>;
        }>, Type.TNull]>>;
    }>, "/api/v2/softwareapps/{software_app_id}">;
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
    create: {
        readonly area: "Software Apps";
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly list: 'array';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly links: true;
        };
        readonly reach: 'organization';
        readonly id: "softwareApps_post";
        readonly method: "POST";
        readonly path: "/api/v2/softwareapps";
        readonly title: "Create a software app";
        readonly description: string;
        readonly access: "software.write";
        readonly body: Type.TObject<{
            id: Type.TOptional<Type.TString>;
            createdAt: Type.TOptional<Type.TString>;
            updatedAt: Type.TOptional<Type.TString>;
            displayName: Type.TString;
            settings: Type.TOptional<Type.TArray<Type.TObject<{
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
            }>>>;
        }>;
        readonly status: 201;
        readonly response: Type.TObject<{
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
            uploadUrl: Type.TOptional<Type.TString>;
        }>;
        readonly shownOnce: readonly ["uploadUrl"];
    } & {
        readonly operation: true;
    };
    upload: {
        readonly id: "muster_uploads_put";
        readonly method: "PUT";
        readonly path: "/muster/v1/uploads/{token}";
        readonly title: "Upload the package of a software app";
        readonly description: "The bytes themselves, to the `uploadUrl` of its creation, which stands for all credentials. A plan foresees nothing.";
        readonly area: "Software Apps";
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
        readonly reach: "server";
        readonly access: "public";
        readonly params: Type.TObject<{
            token: Type.TString;
        }>;
        readonly consumes: "bytes";
        readonly maxBody: number;
        readonly body: Type.TObject<{
            filename: Type.TString;
            mediaType: Type.TString;
            content: Type.TUnknown;
        }>;
        readonly errors: readonly [413];
        readonly status: 200;
        readonly response: Type.TObject<{
            status: Type.TEnum<["AVAILABLE", "REJECTED"]>;
            rejectedReason: Type.TString;
            size: Type.TInteger;
            sha256sum: Type.TString;
        }>;
    } & {
        readonly operation: true;
    };
    systems: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/softwareapps/{software_app_id}">;
    systemgroups: import("../../kit/graph-operations.ts").GraphOperation<Type.TArray<Type.TObject<{
        id: Type.TString;
        type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
        compiledAttributes: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
        paths: Type.TArray<Type.TArray<Type.TObject<{
            attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            from: Type.TOptional<Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>>;
            to: Type.TObject<{
                type: Type.TEnum<["active_directory", "application", "command", "g_suite", "idp_routing_policy", "ldap_server", "office_365", "password_manager_item", "policy", "policy_group", "radius_server", "software_app", "system", "system_group", "user", "user_group"]>;
                id: Type.TString;
                attributes: Type.TOptional<Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>>;
            }>;
        }>>>;
        externalId: Type.TOptional<Type.TString>;
        syncStatus: Type.TOptional<Type.TObject<{
            code: Type.TInteger;
            message: Type.TString;
            details: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            syncedAt: Type.TString;
        }>>;
    }>>, undefined, "/api/v2/softwareapps/{software_app_id}">;
    statuses: {
        readonly area: "Software Apps";
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly list: 'array';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly links: true;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly id: "softwareAppStatuses_list";
        readonly method: "GET";
        readonly path: "/api/v2/softwareapps/{software_app_id}/statuses";
        readonly title: "List what became of a software app on devices";
        readonly access: "software.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly response: Type.TArray<Type.TObject<{
            id: Type.TString;
            softwareAppId: Type.TString;
            systemId: Type.TString;
            state: Type.TEnum<["PENDING", "INSTALLED", "UNINSTALLED", "FAILED"]>;
            code: Type.TInteger;
            details: Type.TString;
            version: Type.TString;
            timestamp: Type.TString;
        }>>;
        readonly verb: {
            readonly name: "list";
            readonly kind: import("../../kit/kind.ts").Kind<Type.TObject<{
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
            }>>;
        };
    } & {
        readonly operation: true;
    };
    statusesOfSystem: {
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly list: 'array';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly links: true;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly area: "Systems";
        readonly id: "systems_ListSoftwareAppsWithStatuses";
        readonly method: "GET";
        readonly path: "/api/v2/systems/{system_id}/softwareappstatuses";
        readonly title: "List the software apps of a system, and what became of each";
        readonly description: "Filters and sorts are on the properties of the status.";
        readonly access: "software.read";
        readonly query: Type.TObject<Type.TProperties>;
        readonly response: Type.TArray<Type.TObject<{
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
        }>>;
    } & {
        readonly operation: true;
    };
    reclaimLicenses: {
        readonly area: "Software Apps";
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly list: 'array';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly links: true;
        };
        readonly reach: 'organization';
        readonly status: 200;
        readonly id: "softwareApps_reclaimLicenses";
        readonly method: "POST";
        readonly path: "/api/v2/softwareapps/{software_app_id}/reclaim-licenses";
        readonly title: "Take back licenses of a software app that no device uses";
        readonly access: "software.write";
        readonly response: Type.TObject<{
            assignedLicenses: Type.TInteger;
            availableLicenses: Type.TInteger;
            reclaimedLicenses: Type.TInteger;
            totalLicenses: Type.TInteger;
        }>;
    } & {
        readonly operation: true;
    };
    retryInstallation: {
        readonly area: "Software Apps";
        readonly family: {
            readonly name: 'v2';
            readonly grammar: 'v2';
            readonly list: 'array';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 10;
                readonly max: 100;
            };
            readonly unknownField: 'refuse';
            readonly links: true;
        };
        readonly reach: 'organization';
        readonly id: "softwareApps_retryInstallation";
        readonly method: "POST";
        readonly path: "/api/v2/softwareapps/{software_app_id}/retry-installation";
        readonly title: "Ask devices to install a software app again";
        readonly description: "Without `system_ids`: those on which it has failed.";
        readonly access: "software.write";
        readonly body: Type.TObject<{
            system_ids: Type.TOptional<Type.TArray<Type.TString>>;
        }>;
        readonly bodyOptional: true;
        readonly status: 204;
        readonly response: null;
    } & {
        readonly operation: true;
    };
    get: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/softwareapps/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    list: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/softwareapps";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TArray<Type.TObject<{
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
        }>>;
    };
    put: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/softwareapps/{id}";
        readonly body: Type.TObject<{
            id: Type.TOptional<Type.TString>;
            createdAt: Type.TOptional<Type.TString>;
            updatedAt: Type.TOptional<Type.TString>;
            displayName: Type.TOptional<Type.TString>;
            settings: Type.TOptional<Type.TArray<Type.TObject<{
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
            }>>>;
        }>;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: Type.TObject<{
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
    };
    remove: Omit<import("../../kit/op.ts").Operation, "body" | "params" | "path" | "query" | "response"> & {
        readonly path: "/api/v2/softwareapps/{id}";
        readonly body: undefined;
        readonly query: undefined;
        readonly params: undefined;
        readonly response: null;
    };
};

import { Type } from 'typebox';
/** How devices come in, and what they say of themselves from then on. */
export declare const Enrollment: Type.TObject<{
    connectKey: Type.TString;
    publicKey: Type.TString;
    hostname: Type.TString;
    os: Type.TString;
    version: Type.TOptional<Type.TString>;
    arch: Type.TOptional<Type.TString>;
    serialNumber: Type.TOptional<Type.TString>;
    agentVersion: Type.TOptional<Type.TString>;
    facts: Type.TOptional<Type.TObject<{
        domainInfo: Type.TOptional<Type.TObject<{
            domainName: Type.TOptional<Type.TString>;
            partOfDomain: Type.TOptional<Type.TBoolean>;
        }>>;
        fde: Type.TOptional<Type.TObject<{
            active: Type.TOptional<Type.TBoolean>;
        }>>;
        mdm: Type.TOptional<Type.TObject<{
            dep: Type.TOptional<Type.TBoolean>;
            enrollmentType: Type.TOptional<Type.TEnum<["unknown", "automated device", "device", "user"]>>;
            lostModeStatus: Type.TOptional<Type.TString>;
            profileIdentifier: Type.TOptional<Type.TString>;
            providerId: Type.TOptional<Type.TString>;
            userApproved: Type.TOptional<Type.TBoolean>;
            vendor: Type.TOptional<Type.TEnum<["unknown", "none", "internal", "external"]>>;
            internal: Type.TOptional<Type.TObject<{
                deviceId: Type.TOptional<Type.TString>;
                windowsDeviceId: Type.TOptional<Type.TString>;
            }>>;
            windows: Type.TOptional<Type.TObject<{
                upn: Type.TOptional<Type.TString>;
            }>>;
        }>>;
        osVersionDetail: Type.TOptional<Type.TObject<{
            distributionName: Type.TOptional<Type.TString>;
            major: Type.TOptional<Type.TString>;
            majorNumber: Type.TOptional<Type.TInteger>;
            minor: Type.TOptional<Type.TString>;
            minorNumber: Type.TOptional<Type.TInteger>;
            osName: Type.TOptional<Type.TString>;
            patch: Type.TOptional<Type.TString>;
            patchNumber: Type.TOptional<Type.TInteger>;
            releaseName: Type.TOptional<Type.TString>;
            revision: Type.TOptional<Type.TString>;
            version: Type.TOptional<Type.TString>;
        }>>;
        secureLogin: Type.TOptional<Type.TObject<{
            enabled: Type.TOptional<Type.TBoolean>;
            supported: Type.TOptional<Type.TBoolean>;
        }>>;
        serviceAccountState: Type.TOptional<Type.TObject<{
            hasSecureToken: Type.TOptional<Type.TBoolean>;
            passwordAPFSValid: Type.TOptional<Type.TBoolean>;
            passwordODValid: Type.TOptional<Type.TBoolean>;
        }>>;
        systemInsights: Type.TOptional<Type.TObject<{
            state: Type.TOptional<Type.TEnum<["enabled", "disabled", "deferred"]>>;
        }>>;
        agentHasFullDiskAccess: Type.TOptional<Type.TBoolean>;
        agentVersion: Type.TOptional<Type.TString>;
        amazonInstanceID: Type.TOptional<Type.TString>;
        arch: Type.TOptional<Type.TString>;
        azureAdJoined: Type.TOptional<Type.TBoolean>;
        desktopCapable: Type.TOptional<Type.TBoolean>;
        displayManager: Type.TOptional<Type.TString>;
        fileSystem: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
        hasServiceAccount: Type.TOptional<Type.TBoolean>;
        hostname: Type.TOptional<Type.TString>;
        hwVendor: Type.TOptional<Type.TString>;
        modifySSHDConfig: Type.TOptional<Type.TBoolean>;
        networkInterfaces: Type.TOptional<Type.TArray<Type.TObject<{
            address: Type.TString;
            family: Type.TEnum<["IPv4", "IPv6"]>;
            internal: Type.TBoolean;
            name: Type.TString;
        }>>>;
        os: Type.TOptional<Type.TString>;
        remoteAssistAgentVersion: Type.TOptional<Type.TString>;
        remoteIP: Type.TOptional<Type.TString>;
        serialNumber: Type.TOptional<Type.TString>;
        sshRootEnabled: Type.TOptional<Type.TBoolean>;
        sshdParams: Type.TOptional<Type.TArray<Type.TObject<{
            name: Type.TString;
            value: Type.TString;
        }>>>;
        systemTimezone: Type.TOptional<Type.TInteger>;
        templateName: Type.TOptional<Type.TString>;
        userMetrics: Type.TOptional<Type.TArray<Type.TObject<{
            admin: Type.TBoolean;
            managed: Type.TBoolean;
            secureTokenEnabled: Type.TBoolean;
            suspended: Type.TBoolean;
            userName: Type.TString;
        }>>>;
        version: Type.TOptional<Type.TString>;
    }>>;
}>;
export declare const operations: {
    enroll: {
        readonly id: "muster_enroll";
        readonly method: "POST";
        readonly path: "/muster/v1/enroll";
        readonly title: "Enrol a device";
        readonly description: string;
        readonly area: "Enrolment";
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
        readonly body: Type.TObject<{
            connectKey: Type.TString;
            publicKey: Type.TString;
            hostname: Type.TString;
            os: Type.TString;
            version: Type.TOptional<Type.TString>;
            arch: Type.TOptional<Type.TString>;
            serialNumber: Type.TOptional<Type.TString>;
            agentVersion: Type.TOptional<Type.TString>;
            facts: Type.TOptional<Type.TObject<{
                domainInfo: Type.TOptional<Type.TObject<{
                    domainName: Type.TOptional<Type.TString>;
                    partOfDomain: Type.TOptional<Type.TBoolean>;
                }>>;
                fde: Type.TOptional<Type.TObject<{
                    active: Type.TOptional<Type.TBoolean>;
                }>>;
                mdm: Type.TOptional<Type.TObject<{
                    dep: Type.TOptional<Type.TBoolean>;
                    enrollmentType: Type.TOptional<Type.TEnum<["unknown", "automated device", "device", "user"]>>;
                    lostModeStatus: Type.TOptional<Type.TString>;
                    profileIdentifier: Type.TOptional<Type.TString>;
                    providerId: Type.TOptional<Type.TString>;
                    userApproved: Type.TOptional<Type.TBoolean>;
                    vendor: Type.TOptional<Type.TEnum<["unknown", "none", "internal", "external"]>>;
                    internal: Type.TOptional<Type.TObject<{
                        deviceId: Type.TOptional<Type.TString>;
                        windowsDeviceId: Type.TOptional<Type.TString>;
                    }>>;
                    windows: Type.TOptional<Type.TObject<{
                        upn: Type.TOptional<Type.TString>;
                    }>>;
                }>>;
                osVersionDetail: Type.TOptional<Type.TObject<{
                    distributionName: Type.TOptional<Type.TString>;
                    major: Type.TOptional<Type.TString>;
                    majorNumber: Type.TOptional<Type.TInteger>;
                    minor: Type.TOptional<Type.TString>;
                    minorNumber: Type.TOptional<Type.TInteger>;
                    osName: Type.TOptional<Type.TString>;
                    patch: Type.TOptional<Type.TString>;
                    patchNumber: Type.TOptional<Type.TInteger>;
                    releaseName: Type.TOptional<Type.TString>;
                    revision: Type.TOptional<Type.TString>;
                    version: Type.TOptional<Type.TString>;
                }>>;
                secureLogin: Type.TOptional<Type.TObject<{
                    enabled: Type.TOptional<Type.TBoolean>;
                    supported: Type.TOptional<Type.TBoolean>;
                }>>;
                serviceAccountState: Type.TOptional<Type.TObject<{
                    hasSecureToken: Type.TOptional<Type.TBoolean>;
                    passwordAPFSValid: Type.TOptional<Type.TBoolean>;
                    passwordODValid: Type.TOptional<Type.TBoolean>;
                }>>;
                systemInsights: Type.TOptional<Type.TObject<{
                    state: Type.TOptional<Type.TEnum<["enabled", "disabled", "deferred"]>>;
                }>>;
                agentHasFullDiskAccess: Type.TOptional<Type.TBoolean>;
                agentVersion: Type.TOptional<Type.TString>;
                amazonInstanceID: Type.TOptional<Type.TString>;
                arch: Type.TOptional<Type.TString>;
                azureAdJoined: Type.TOptional<Type.TBoolean>;
                desktopCapable: Type.TOptional<Type.TBoolean>;
                displayManager: Type.TOptional<Type.TString>;
                fileSystem: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
                hasServiceAccount: Type.TOptional<Type.TBoolean>;
                hostname: Type.TOptional<Type.TString>;
                hwVendor: Type.TOptional<Type.TString>;
                modifySSHDConfig: Type.TOptional<Type.TBoolean>;
                networkInterfaces: Type.TOptional<Type.TArray<Type.TObject<{
                    address: Type.TString;
                    family: Type.TEnum<["IPv4", "IPv6"]>;
                    internal: Type.TBoolean;
                    name: Type.TString;
                }>>>;
                os: Type.TOptional<Type.TString>;
                remoteAssistAgentVersion: Type.TOptional<Type.TString>;
                remoteIP: Type.TOptional<Type.TString>;
                serialNumber: Type.TOptional<Type.TString>;
                sshRootEnabled: Type.TOptional<Type.TBoolean>;
                sshdParams: Type.TOptional<Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TString;
                }>>>;
                systemTimezone: Type.TOptional<Type.TInteger>;
                templateName: Type.TOptional<Type.TString>;
                userMetrics: Type.TOptional<Type.TArray<Type.TObject<{
                    admin: Type.TBoolean;
                    managed: Type.TBoolean;
                    secureTokenEnabled: Type.TBoolean;
                    suspended: Type.TBoolean;
                    userName: Type.TString;
                }>>>;
                version: Type.TOptional<Type.TString>;
            }>>;
        }>;
        readonly status: 201;
        readonly response: Type.TObject<{
            systemId: Type.TString;
            organization: Type.TString;
            system: Type.TObject<{
                _id: Type.TString;
                id: Type.TString;
                active: Type.TBoolean;
                agentHasFullDiskAccess: Type.TBoolean;
                agentVersion: Type.TString;
                allowMultiFactorAuthentication: Type.TBoolean;
                allowPublicKeyAuthentication: Type.TBoolean;
                allowSshPasswordAuthentication: Type.TBoolean;
                allowSshRootLogin: Type.TBoolean;
                amazonInstanceID: Type.TString;
                arch: Type.TString;
                archFamily: Type.TString;
                attributes: Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TOptional<Type.TString>;
                }>>;
                azureAdJoined: Type.TBoolean;
                builtInCommands: Type.TArray<Type.TObject<{
                    name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
                    type: Type.TEnum<["security"]>;
                }>>;
                connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
                created: Type.TString;
                description: Type.TString;
                desktopCapable: Type.TBoolean;
                displayManager: Type.TString;
                displayName: Type.TString;
                domainInfo: Type.TObject<{
                    domainName: Type.TString;
                    partOfDomain: Type.TBoolean;
                }>;
                fde: Type.TObject<{
                    active: Type.TBoolean;
                    keyPresent: Type.TBoolean;
                }>;
                fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
                hasServiceAccount: Type.TBoolean;
                hostname: Type.TString;
                hwVendor: Type.TString;
                isPolicyBound: Type.TBoolean;
                lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
                mdm: Type.TObject<{
                    dep: Type.TBoolean;
                    enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
                    internal: Type.TObject<{
                        deviceId: Type.TString;
                        windowsDeviceId: Type.TString;
                    }>;
                    lostModeStatus: Type.TString;
                    profileIdentifier: Type.TString;
                    providerId: Type.TString;
                    userApproved: Type.TBoolean;
                    vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
                    windows: Type.TObject<{
                        upn: Type.TString;
                    }>;
                }>;
                modifySSHDConfig: Type.TBoolean;
                networkInterfaces: Type.TArray<Type.TObject<{
                    address: Type.TString;
                    family: Type.TEnum<["IPv4", "IPv6"]>;
                    internal: Type.TBoolean;
                    name: Type.TString;
                }>>;
                organization: Type.TString;
                os: Type.TString;
                osFamily: Type.TString;
                osVersionDetail: Type.TObject<{
                    distributionName: Type.TString;
                    major: Type.TString;
                    majorNumber: Type.TInteger;
                    minor: Type.TString;
                    minorNumber: Type.TInteger;
                    osName: Type.TString;
                    patch: Type.TString;
                    patchNumber: Type.TInteger;
                    releaseName: Type.TString;
                    revision: Type.TString;
                    version: Type.TString;
                }>;
                policyStats: Type.TObject<{
                    duplicate: Type.TInteger;
                    failed: Type.TInteger;
                    pending: Type.TInteger;
                    success: Type.TInteger;
                    total: Type.TInteger;
                    unsupportedOs: Type.TInteger;
                }>;
                primarySystemUser: Type.TObject<{
                    id: Type.TUnion<[Type.TString, Type.TNull]>;
                }>;
                provisionMetadata: Type.TObject<{
                    provisioner: Type.TObject<{
                        provisionerId: Type.TString;
                        type: Type.TEnum<["administrator", "mdm", "user"]>;
                    }>;
                }>;
                remoteAssistAgentVersion: Type.TString;
                remoteIP: Type.TString;
                secureLogin: Type.TObject<{
                    enabled: Type.TBoolean;
                    supported: Type.TBoolean;
                }>;
                secureLoginEnabled: Type.TBoolean;
                serialNumber: Type.TString;
                serviceAccountState: Type.TObject<{
                    hasSecureToken: Type.TBoolean;
                    passwordAPFSValid: Type.TBoolean;
                    passwordODValid: Type.TBoolean;
                }>;
                sshRootEnabled: Type.TBoolean;
                sshdParams: Type.TArray<Type.TObject<{
                    name: Type.TString;
                    value: Type.TString;
                }>>;
                systemInsights: Type.TObject<{
                    state: Type.TEnum<["enabled", "disabled", "deferred"]>;
                }>;
                systemTimezone: Type.TInteger;
                tags: Type.TArray<Type.TString>;
                templateName: Type.TString;
                userMetrics: Type.TArray<Type.TObject<{
                    admin: Type.TBoolean;
                    managed: Type.TBoolean;
                    secureTokenEnabled: Type.TBoolean;
                    suspended: Type.TBoolean;
                    userName: Type.TString;
                }>>;
                version: Type.TString;
                publicKeyHash: Type.TOptional<Type.TString>;
            }>;
        }>;
    } & {
        readonly operation: true;
    };
    facts: {
        readonly id: "muster_systemFacts_put";
        readonly method: "PUT";
        readonly path: "/muster/v1/systems/{system_id}/facts";
        readonly title: "Report what a device is";
        readonly description: "For the device itself. What is left out stays as it is, also within parts; null takes a value out.";
        readonly area: "Enrolment";
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
        readonly reach: "organization";
        readonly access: "systems.write";
        readonly systemContext: {
            readonly self: "system_id";
        };
        readonly headers: Type.TObject<{
            date: Type.TOptional<Type.TString>;
            authorization: Type.TOptional<Type.TString>;
        }>;
        readonly body: Type.TObject<{
            domainInfo: Type.TOptional<Type.TObject<{
                domainName: Type.TOptional<Type.TString>;
                partOfDomain: Type.TOptional<Type.TBoolean>;
            }>>;
            fde: Type.TOptional<Type.TObject<{
                active: Type.TOptional<Type.TBoolean>;
            }>>;
            mdm: Type.TOptional<Type.TObject<{
                dep: Type.TOptional<Type.TBoolean>;
                enrollmentType: Type.TOptional<Type.TEnum<["unknown", "automated device", "device", "user"]>>;
                lostModeStatus: Type.TOptional<Type.TString>;
                profileIdentifier: Type.TOptional<Type.TString>;
                providerId: Type.TOptional<Type.TString>;
                userApproved: Type.TOptional<Type.TBoolean>;
                vendor: Type.TOptional<Type.TEnum<["unknown", "none", "internal", "external"]>>;
                internal: Type.TOptional<Type.TObject<{
                    deviceId: Type.TOptional<Type.TString>;
                    windowsDeviceId: Type.TOptional<Type.TString>;
                }>>;
                windows: Type.TOptional<Type.TObject<{
                    upn: Type.TOptional<Type.TString>;
                }>>;
            }>>;
            osVersionDetail: Type.TOptional<Type.TObject<{
                distributionName: Type.TOptional<Type.TString>;
                major: Type.TOptional<Type.TString>;
                majorNumber: Type.TOptional<Type.TInteger>;
                minor: Type.TOptional<Type.TString>;
                minorNumber: Type.TOptional<Type.TInteger>;
                osName: Type.TOptional<Type.TString>;
                patch: Type.TOptional<Type.TString>;
                patchNumber: Type.TOptional<Type.TInteger>;
                releaseName: Type.TOptional<Type.TString>;
                revision: Type.TOptional<Type.TString>;
                version: Type.TOptional<Type.TString>;
            }>>;
            secureLogin: Type.TOptional<Type.TObject<{
                enabled: Type.TOptional<Type.TBoolean>;
                supported: Type.TOptional<Type.TBoolean>;
            }>>;
            serviceAccountState: Type.TOptional<Type.TObject<{
                hasSecureToken: Type.TOptional<Type.TBoolean>;
                passwordAPFSValid: Type.TOptional<Type.TBoolean>;
                passwordODValid: Type.TOptional<Type.TBoolean>;
            }>>;
            systemInsights: Type.TOptional<Type.TObject<{
                state: Type.TOptional<Type.TEnum<["enabled", "disabled", "deferred"]>>;
            }>>;
            agentHasFullDiskAccess: Type.TOptional<Type.TBoolean>;
            agentVersion: Type.TOptional<Type.TString>;
            amazonInstanceID: Type.TOptional<Type.TString>;
            arch: Type.TOptional<Type.TString>;
            azureAdJoined: Type.TOptional<Type.TBoolean>;
            desktopCapable: Type.TOptional<Type.TBoolean>;
            displayManager: Type.TOptional<Type.TString>;
            fileSystem: Type.TOptional<Type.TUnion<[Type.TString, Type.TNull]>>;
            hasServiceAccount: Type.TOptional<Type.TBoolean>;
            hostname: Type.TOptional<Type.TString>;
            hwVendor: Type.TOptional<Type.TString>;
            modifySSHDConfig: Type.TOptional<Type.TBoolean>;
            networkInterfaces: Type.TOptional<Type.TArray<Type.TObject<{
                address: Type.TString;
                family: Type.TEnum<["IPv4", "IPv6"]>;
                internal: Type.TBoolean;
                name: Type.TString;
            }>>>;
            os: Type.TOptional<Type.TString>;
            remoteAssistAgentVersion: Type.TOptional<Type.TString>;
            remoteIP: Type.TOptional<Type.TString>;
            serialNumber: Type.TOptional<Type.TString>;
            sshRootEnabled: Type.TOptional<Type.TBoolean>;
            sshdParams: Type.TOptional<Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TString;
            }>>>;
            systemTimezone: Type.TOptional<Type.TInteger>;
            templateName: Type.TOptional<Type.TString>;
            userMetrics: Type.TOptional<Type.TArray<Type.TObject<{
                admin: Type.TBoolean;
                managed: Type.TBoolean;
                secureTokenEnabled: Type.TBoolean;
                suspended: Type.TBoolean;
                userName: Type.TString;
            }>>>;
            version: Type.TOptional<Type.TString>;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            _id: Type.TString;
            id: Type.TString;
            active: Type.TBoolean;
            agentHasFullDiskAccess: Type.TBoolean;
            agentVersion: Type.TString;
            allowMultiFactorAuthentication: Type.TBoolean;
            allowPublicKeyAuthentication: Type.TBoolean;
            allowSshPasswordAuthentication: Type.TBoolean;
            allowSshRootLogin: Type.TBoolean;
            amazonInstanceID: Type.TString;
            arch: Type.TString;
            archFamily: Type.TString;
            attributes: Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TOptional<Type.TString>;
            }>>;
            azureAdJoined: Type.TBoolean;
            builtInCommands: Type.TArray<Type.TObject<{
                name: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
                type: Type.TEnum<["security"]>;
            }>>;
            connectionHistory: Type.TArray<Type.TRecord<"^.*$", Type.TUnknown>>;
            created: Type.TString;
            description: Type.TString;
            desktopCapable: Type.TBoolean;
            displayManager: Type.TString;
            displayName: Type.TString;
            domainInfo: Type.TObject<{
                domainName: Type.TString;
                partOfDomain: Type.TBoolean;
            }>;
            fde: Type.TObject<{
                active: Type.TBoolean;
                keyPresent: Type.TBoolean;
            }>;
            fileSystem: Type.TUnion<[Type.TString, Type.TNull]>;
            hasServiceAccount: Type.TBoolean;
            hostname: Type.TString;
            hwVendor: Type.TString;
            isPolicyBound: Type.TBoolean;
            lastContact: Type.TUnion<[Type.TString, Type.TNull]>;
            mdm: Type.TObject<{
                dep: Type.TBoolean;
                enrollmentType: Type.TEnum<["unknown", "automated device", "device", "user"]>;
                internal: Type.TObject<{
                    deviceId: Type.TString;
                    windowsDeviceId: Type.TString;
                }>;
                lostModeStatus: Type.TString;
                profileIdentifier: Type.TString;
                providerId: Type.TString;
                userApproved: Type.TBoolean;
                vendor: Type.TEnum<["unknown", "none", "internal", "external"]>;
                windows: Type.TObject<{
                    upn: Type.TString;
                }>;
            }>;
            modifySSHDConfig: Type.TBoolean;
            networkInterfaces: Type.TArray<Type.TObject<{
                address: Type.TString;
                family: Type.TEnum<["IPv4", "IPv6"]>;
                internal: Type.TBoolean;
                name: Type.TString;
            }>>;
            organization: Type.TString;
            os: Type.TString;
            osFamily: Type.TString;
            osVersionDetail: Type.TObject<{
                distributionName: Type.TString;
                major: Type.TString;
                majorNumber: Type.TInteger;
                minor: Type.TString;
                minorNumber: Type.TInteger;
                osName: Type.TString;
                patch: Type.TString;
                patchNumber: Type.TInteger;
                releaseName: Type.TString;
                revision: Type.TString;
                version: Type.TString;
            }>;
            policyStats: Type.TObject<{
                duplicate: Type.TInteger;
                failed: Type.TInteger;
                pending: Type.TInteger;
                success: Type.TInteger;
                total: Type.TInteger;
                unsupportedOs: Type.TInteger;
            }>;
            primarySystemUser: Type.TObject<{
                id: Type.TUnion<[Type.TString, Type.TNull]>;
            }>;
            provisionMetadata: Type.TObject<{
                provisioner: Type.TObject<{
                    provisionerId: Type.TString;
                    type: Type.TEnum<["administrator", "mdm", "user"]>;
                }>;
            }>;
            remoteAssistAgentVersion: Type.TString;
            remoteIP: Type.TString;
            secureLogin: Type.TObject<{
                enabled: Type.TBoolean;
                supported: Type.TBoolean;
            }>;
            secureLoginEnabled: Type.TBoolean;
            serialNumber: Type.TString;
            serviceAccountState: Type.TObject<{
                hasSecureToken: Type.TBoolean;
                passwordAPFSValid: Type.TBoolean;
                passwordODValid: Type.TBoolean;
            }>;
            sshRootEnabled: Type.TBoolean;
            sshdParams: Type.TArray<Type.TObject<{
                name: Type.TString;
                value: Type.TString;
            }>>;
            systemInsights: Type.TObject<{
                state: Type.TEnum<["enabled", "disabled", "deferred"]>;
            }>;
            systemTimezone: Type.TInteger;
            tags: Type.TArray<Type.TString>;
            templateName: Type.TString;
            userMetrics: Type.TArray<Type.TObject<{
                admin: Type.TBoolean;
                managed: Type.TBoolean;
                secureTokenEnabled: Type.TBoolean;
                suspended: Type.TBoolean;
                userName: Type.TString;
            }>>;
            version: Type.TString;
            publicKeyHash: Type.TOptional<Type.TString>;
        }>;
    } & {
        readonly operation: true;
    };
};

import { Type, type Static } from 'typebox';
export declare const BuiltInCommandName: Type.TEnum<["erase", "lock", "restart", "shutdown"]>;
export type BuiltInCommandName = Static<typeof BuiltInCommandName>;
export declare const System: Type.TObject<{
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
    /** Digest of the key that the device signs with: no two devices of an organization have the same. */
    publicKeyHash: Type.TOptional<Type.TString>;
}>;
export type System = Static<typeof System>;
/** What a property is where nobody has said. */
export declare const SYSTEM_DEFAULTS: {
    readonly agentHasFullDiskAccess: false;
    readonly agentVersion: '';
    readonly allowMultiFactorAuthentication: false;
    readonly allowPublicKeyAuthentication: false;
    readonly allowSshPasswordAuthentication: false;
    readonly allowSshRootLogin: false;
    readonly amazonInstanceID: '';
    readonly arch: '';
    readonly attributes: [];
    readonly azureAdJoined: false;
    readonly connectionHistory: [];
    readonly description: '';
    readonly desktopCapable: false;
    readonly displayManager: '';
    readonly displayName: '';
    readonly domainInfo: {
        readonly domainName: '';
        readonly partOfDomain: false;
    };
    readonly fde: {
        readonly active: false;
        readonly keyPresent: false;
    };
    readonly fileSystem: null;
    readonly hasServiceAccount: false;
    readonly hostname: '';
    readonly hwVendor: '';
    readonly mdm: {
        readonly dep: false;
        readonly enrollmentType: 'unknown';
        readonly internal: {
            readonly deviceId: '';
            readonly windowsDeviceId: '';
        };
        readonly lostModeStatus: '';
        readonly profileIdentifier: '';
        readonly providerId: '';
        readonly userApproved: false;
        readonly vendor: 'none';
        readonly windows: {
            readonly upn: '';
        };
    };
    readonly modifySSHDConfig: false;
    readonly networkInterfaces: [];
    readonly os: '';
    readonly osVersionDetail: {
        readonly distributionName: '';
        readonly major: '';
        readonly majorNumber: 0;
        readonly minor: '';
        readonly minorNumber: 0;
        readonly osName: '';
        readonly patch: '';
        readonly patchNumber: 0;
        readonly releaseName: '';
        readonly revision: '';
        readonly version: '';
    };
    readonly primarySystemUser: {
        readonly id: null;
    };
    readonly provisionMetadata: {
        readonly provisioner: {
            readonly provisionerId: '';
            readonly type: 'administrator';
        };
    };
    readonly remoteAssistAgentVersion: '';
    readonly remoteIP: '';
    readonly secureLogin: {
        readonly enabled: false;
        readonly supported: false;
    };
    readonly serialNumber: '';
    readonly serviceAccountState: {
        readonly hasSecureToken: false;
        readonly passwordAPFSValid: false;
        readonly passwordODValid: false;
    };
    readonly sshRootEnabled: false;
    readonly sshdParams: [];
    readonly systemInsights: {
        readonly state: 'deferred';
    };
    readonly systemTimezone: 0;
    readonly tags: [];
    readonly templateName: '';
    readonly userMetrics: [];
    readonly version: '';
};
/** The parts that are objects: a report may name some of their properties and leave the others as they stand. */
export declare const PARTS: {
    readonly domainInfo: Type.TObject<{
        domainName: Type.TOptional<Type.TString>;
        partOfDomain: Type.TOptional<Type.TBoolean>;
    }>;
    readonly fde: Type.TObject<{
        active: Type.TOptional<Type.TBoolean>;
    }>;
    readonly mdm: Type.TObject<{
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
    }>;
    readonly osVersionDetail: Type.TObject<{
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
    }>;
    readonly secureLogin: Type.TObject<{
        enabled: Type.TOptional<Type.TBoolean>;
        supported: Type.TOptional<Type.TBoolean>;
    }>;
    readonly serviceAccountState: Type.TObject<{
        hasSecureToken: Type.TOptional<Type.TBoolean>;
        passwordAPFSValid: Type.TOptional<Type.TBoolean>;
        passwordODValid: Type.TOptional<Type.TBoolean>;
    }>;
    readonly systemInsights: Type.TObject<{
        state: Type.TOptional<Type.TEnum<["enabled", "disabled", "deferred"]>>;
    }>;
};
/** What a device says of itself. Nothing is required; what is left out stays as it is, null takes a value out. */
export declare const SystemFacts: Type.TObject<{
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

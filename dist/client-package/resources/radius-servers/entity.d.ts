import { Type, type Static } from 'typebox';
/** A RADIUS server: the network device or site that asks (handbook 4.10). */
export declare const RadiusServer: Type.TObject<{
    _id: Type.TString;
    name: Type.TString;
    networkSourceIp: Type.TString;
    sharedSecret: Type.TString;
    mfa: Type.TEnum<["DISABLED", "ENABLED", "REQUIRED", "ALWAYS"]>;
    authIdp: Type.TEnum<["JUMPCLOUD", "AZURE"]>;
    userLockoutAction: Type.TString;
    userPasswordExpirationAction: Type.TString;
    userPasswordEnabled: Type.TBoolean;
    userCertEnabled: Type.TBoolean;
    deviceCertEnabled: Type.TBoolean;
    caCert: Type.TString;
    radsecEnabled: Type.TBoolean;
    requireRadsec: Type.TBoolean;
    requireTlsAuth: Type.TBoolean;
    organization: Type.TString;
    tags: Type.TArray<Type.TString>;
    tagNames: Type.TArray<Type.TString>;
}>;
export type RadiusServer = Static<typeof RadiusServer>;

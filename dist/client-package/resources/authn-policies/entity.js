import { Type } from 'typebox';
import { Id, Text } from '../../kit/schemas.js';
/** What a policy may be about (handbook 4.12). */
export const RESOURCE_TYPES = ['user_portal', 'application', 'ldap', 'admin_portal'];
const ResourceTypeName = Type.Enum([...RESOURCE_TYPES]);
/** Ids in one list of targets at most. */
const MOST = 1000;
const Help = Type.Object({ text: Type.Optional(Text), url: Type.Optional(Text) }, { $id: 'AuthnPolicyHelp' });
export const Effect = Type.Object({
    action: Type.Enum(['allow', 'deny', 'unknown'], { description: '`unknown` decides nothing.' }),
    obligations: Type.Optional(Type.Object({
        mfa: Type.Optional(Type.Object({ required: Type.Optional(Type.Boolean()) })),
        mfaFactors: Type.Optional(Type.Array(Type.Object({ type: Type.Optional(Type.Enum(['DURT', 'WEBAUTHN', 'PUSH', 'DUO', 'TOTP'])) }), {
            maxItems: 20,
        })),
        mfaFactorSelectionMode: Type.Optional(Type.String({ maxLength: 64 })),
        userVerification: Type.Optional(Type.Object({ requirement: Type.Optional(Type.Enum(['none', 'optional', 'required'])) })),
    })),
    custom_error_message: Type.Optional(Type.Object({
        enabled: Type.Boolean(),
        message: Text,
        primary_help: Type.Optional(Help),
        secondary_help: Type.Optional(Help),
    })),
}, { $id: 'AuthnPolicyEffect' });
export const ResourceTarget = Type.Object({ type: ResourceTypeName, id: Type.Optional(Id) }, { $id: 'AuthnPolicyResourceTarget', description: 'Without an id: every resource of the type.' });
const AttributeTarget = Type.Object({
    field: Type.String({ minLength: 1, maxLength: 256, description: 'A property of the user, or a custom attribute.' }),
    operator: Type.Enum(['EQ']),
    value: Type.Unknown(),
}, { $id: 'AuthnPolicyUserAttributeFilter' });
const attributes = Type.Optional(Type.Array(AttributeTarget, { maxItems: 100 }));
const groups = Type.Optional(Type.Array(Id, { maxItems: MOST }));
export const Targets = Type.Object({
    resources: Type.Optional(Type.Array(ResourceTarget, { maxItems: MOST, description: 'None: every resource of the type of the policy.' })),
    users: Type.Optional(Type.Object({
        inclusions: Type.Optional(Type.Array(Type.String({ pattern: '^([aA][lL][lL]|[0-9a-fA-F]{24})$' }), {
            maxItems: MOST,
            description: 'Ids of users, or ALL.',
        })),
    })),
    userGroups: Type.Optional(Type.Object({ inclusions: groups, exclusions: groups })),
    userAttributes: Type.Optional(Type.Object({ inclusions: attributes, exclusions: attributes })),
    excludedApplications: Type.Optional(Type.Array(Id, { maxItems: MOST })),
}, { $id: 'AuthnPolicyTargets', description: 'A policy without any inclusion is for nobody.' });
/** An authentication policy: for whom, on what, under which conditions, to which effect (handbook 4.12). */
export const AuthnPolicy = Type.Object({
    id: Id,
    name: Type.String({ minLength: 1, maxLength: 1024 }),
    description: Text,
    type: Type.Enum([...RESOURCE_TYPES], { default: 'user_portal' }),
    disabled: Type.Boolean(),
    monitorOnly: Type.Boolean({ description: 'It is considered, and decides nothing.' }),
    effect: Effect,
    targets: Targets,
    conditions: Type.Record(Type.String(), Type.Unknown(), {
        description: 'Of `ipAddressIn`, `ipAddressNotIn` (ids of IP lists), `locationIn`, `locationNotIn` (`{ "countries": ["DE"] }`), ' +
            '`deviceManaged`, `deviceEncrypted` (true or false), `operatingSystemIn` (names), and `all`, `any` and `not` of ' +
            'such. Several in one object have to hold together; none always holds.',
    }),
}, { $id: 'AuthnPolicy' });
/** A sign-in that is asked about. */
export const Simulation = Type.Object({
    user: Type.String({ minLength: 1, maxLength: 1024, description: 'Its id, user name or email address.' }),
    resource: ResourceTarget,
    address: Type.Optional(Type.String({ maxLength: 100, description: 'Where the user comes from: IPv4 or IPv6.' })),
    country: Type.Optional(Type.String({ pattern: '^[A-Za-z]{2}$', description: 'ISO 3166-1 alpha-2.' })),
    deviceManaged: Type.Optional(Type.Boolean()),
    deviceEncrypted: Type.Optional(Type.Boolean()),
    operatingSystem: Type.Optional(Type.String({ maxLength: 64, description: 'E.g. linux, mac, windows, ios, android.' })),
}, { $id: 'AuthnSimulation', description: 'What is left out is not known, as far as the conditions are concerned.' });
export const Verdict = Type.Object({
    policy: Type.Union([Type.Object({ id: Id, name: Type.String() }), Type.Null()], {
        description: 'The policy that decides; null where none does, and the default holds.',
    }),
    effect: Effect,
    reason: Type.String(),
    considered: Type.Array(Type.Object({
        id: Id,
        name: Type.String(),
        outcome: Type.Enum(['decides', 'overruled', 'monitored', 'does_not_match', 'undetermined'], {
            description: '`undetermined`: a condition depends on what the request does not say, or on an IP list that is gone.',
        }),
        reasons: Type.Array(Type.String()),
    })),
}, { $id: 'AuthnVerdict' });

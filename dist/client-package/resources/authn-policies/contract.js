import { Type } from 'typebox';
import { muster, v2 } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { op } from '../../kit/op.js';
import { bodyOf, resource } from '../../kit/resource.js';
import { AuthnPolicy, Simulation, Verdict } from './entity.js';
export const authnPolicy = kind({
    kind: 'authn_policy',
    label: 'Authentication policy',
    entity: AuthnPolicy,
    idField: 'id',
    home: 'organization',
    nameField: 'name',
    indexed: ['name'],
    searchable: ['name', 'description'],
    defaults: {
        description: '',
        type: 'user_portal',
        disabled: false,
        monitorOnly: false,
        targets: {
            resources: [],
            users: { inclusions: [] },
            userGroups: { inclusions: [], exclusions: [] },
            userAttributes: { inclusions: [], exclusions: [] },
            excludedApplications: [],
        },
        conditions: {},
    },
});
export const kinds = { authnPolicy };
const { name, effect } = AuthnPolicy.properties;
const rest = bodyOf(AuthnPolicy, [
    'description',
    'type',
    'disabled',
    'monitorOnly',
    'targets',
    'conditions',
]).properties;
const id = Type.Optional(Type.String({ description: 'Not taken: clients send back what they have read.' }));
const AuthnPolicyInput = Type.Object({ name, effect, ...rest, id }, { $id: 'AuthnPolicyInput' });
const AuthnPolicyPatch = Type.Object({ ...rest, name: Type.Optional(name), effect: Type.Optional(effect), id }, { $id: 'AuthnPolicyPatch' });
const policies = {
    path: '/api/v2/authn/policies',
    family: v2,
    area: 'Authentication Policies',
    reach: 'organization',
    read: 'authn.read',
    write: 'authn.write',
};
/** Clients may send the name of the answer's header, as the reference documents it; it asks for nothing. */
const counted = Type.Object({ 'x-total-count': Type.Optional(Type.Integer()) });
export const operations = {
    ...resource(authnPolicy, {
        ...policies,
        list: { id: 'authnpolicies_list', title: 'List authentication policies', headers: counted },
        get: { id: 'authnpolicies_get', title: 'Get an authentication policy' },
        create: { id: 'authnpolicies_post', title: 'Create an authentication policy', body: AuthnPolicyInput },
        patch: { id: 'authnpolicies_patch', title: 'Change an authentication policy', body: AuthnPolicyPatch },
        put: {
            id: 'authnpolicies_put',
            title: 'Change an authentication policy (other spelling)',
            description: 'The same as PATCH: official tooling changes single properties this way.',
            put: 'merge',
            body: AuthnPolicyPatch,
        },
        remove: { id: 'authnpolicies_delete', title: 'Delete an authentication policy' },
    }),
    simulate: op({
        id: 'muster_authn_simulate',
        method: 'POST',
        path: '/muster/v1/authn/simulate',
        title: 'Say which authentication policy would decide a sign-in, and why',
        description: 'Of the policies that match, one that denies decides before one that asks for a second factor, and that before one ' +
            'that allows; of equals the oldest. Where none matches, the sign-in is allowed, to the user portal with a second ' +
            'factor where the user has to give one. Nothing is changed or counted.',
        area: 'Muster sign-in',
        family: muster,
        reach: 'organization',
        access: 'authn.read',
        body: Simulation,
        readsOnly: true,
        status: 200,
        response: Verdict,
    }),
};

import { Type } from 'typebox';
import { Id, internal, live, Text } from '../../kit/schemas.js';
import { PolicyTemplate, PolicyTemplateConfigField } from '../policy-templates/entity.js';
/** A policy (handbook 4.5): what a template asks for, with values. */
const configFieldID = Type.String({ description: 'The id of a field of the template.' });
export const PolicyValue = Type.Object({
    configFieldID,
    configFieldName: Type.String({ readOnly: true, description: 'The name of that field.' }),
    sensitive: Type.Boolean({ readOnly: true, description: 'Then `value` is masked in answers.' }),
    value: Type.Unknown({
        description: 'Text, a number, true or false, a list of texts, or rows of a table, as the field wants it. Where a secret is ' +
            'kept, its mask stands here; sent back with an update, the mask means that the secret stays.',
    }),
}, { $id: 'PolicyValue' });
export const PolicyWithDetails = Type.Object({
    id: Id,
    name: Type.String({ minLength: 1, maxLength: 1024, description: 'Need not be unique.' }),
    notes: Text,
    template: PolicyTemplate,
    values: Type.Array(PolicyValue, { description: 'What was given; the template says what counts for the rest.' }),
    configFields: Type.Array(PolicyTemplateConfigField, { ...live, description: 'The fields of the template.' }),
    /** Counts the changes of values: a device reports on the revision that it has. */
    revision: Type.Integer(internal),
}, { $id: 'KeptPolicy' });
const { id, name, notes, template, values, configFields } = PolicyWithDetails.properties;
/** As lists, and updates, answer it. */
export const Policy = Type.Object({ id, name, template }, { $id: 'Policy' });
export const PolicyDetails = Type.Object({ configFields, id, name, notes, template, values }, { $id: 'PolicyWithDetails' });
const GivenValue = Type.Object({ configFieldID, value: Type.Optional(Type.Unknown()), sensitive: Type.Optional(Type.Boolean()) }, { $id: 'PolicyValueGiven' });
const given = Type.Optional(Type.Array(GivenValue, { maxItems: 500, description: 'A value of null, or none, is the default of its field.' }));
export const PolicyCreateRequest = Type.Object({ name, notes: Type.Optional(notes), template: Type.Object({ id: Id }), values: given }, { $id: 'PolicyCreateRequest' });
export const PolicyUpdateRequest = Type.Object({
    name,
    notes: Type.Optional(notes),
    template: Type.Optional(Type.Object({ id: Type.Optional(Id) }, { description: 'Only the one that the policy has: it never changes.' })),
    values: given,
}, { $id: 'PolicyUpdateRequest' });
/** A policy that reaches a device. */
export const SystemPolicy = Type.Object({
    id: Id,
    name,
    template: Type.Object({ id: Type.String(), name: Type.String(), displayName: Type.String() }),
    standing: Type.Enum(['effective', 'duplicate', 'unsupportedOs'], {
        description: 'Whether the device applies it; of several policies of one template it applies one.',
    }),
    inForce: Type.String({ description: 'The policy of that template that the device applies; empty where none.' }),
    state: Type.String({ description: 'What the device last said of it: success, failed or pending.' }),
    revision: Type.Integer(),
    values: Type.Record(Type.String(), Type.Unknown(), {
        description: 'Every value by the name of its field, defaults included; secrets masked.',
    }),
    paths: Type.Array(Type.Array(Type.Object({ type: Type.String(), id: Type.String() })), {
        description: 'Every way from the device to the policy, with its groups in between.',
    }),
}, { $id: 'SystemPolicy' });

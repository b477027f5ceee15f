import { Type } from 'typebox';
/** Templates of policies and the fields that a policy of one has (handbook 4.5). */
const EnrollmentTypes = Type.Array(Type.Enum(['automated', 'device', 'user']));
const OsRestriction = Type.Object({
    osName: Type.String(),
    earliestVersion: Type.String({ description: 'Empty: every version.' }),
    deprecatedVersion: Type.String({ description: 'From this version on it has no effect; empty: none.' }),
    isMdmRequired: Type.Boolean(),
    supportedEnrollmentTypes: EnrollmentTypes,
    appleRestrictions: Type.Object({
        requiresSupervision: Type.Boolean(),
        supportedEnrollmentTypes: EnrollmentTypes,
    }),
}, { $id: 'PolicyTemplateOsRestriction' });
export const OsMetaFamily = Type.Enum(['linux', 'darwin', 'windows', 'ios', 'universal', 'android'], {
    $id: 'OsMetaFamily',
});
/** What lists and policies say of a template. */
export const PolicyTemplate = Type.Object({
    id: Type.String(),
    name: Type.String({ description: 'What programs call it. Never changes.' }),
    displayName: Type.String(),
    description: Type.String(),
    activation: Type.String({ description: 'When a change takes effect on a device.' }),
    behavior: Type.String({ description: 'What it does on a device, and what happens when it is unbound.' }),
    alert: Type.String({ description: 'What to know before binding it.' }),
    reference: Type.String({ description: 'Where the settings that it makes are documented.' }),
    state: Type.String({ description: 'Empty, or `deprecated`.' }),
    osMetaFamily: OsMetaFamily,
    deliveryTypes: Type.Array(Type.Enum(['agent', 'mdm'])),
    osRestrictions: Type.Array(OsRestriction),
}, { $id: 'PolicyTemplate' });
export const DISPLAY_TYPES = [
    'checkbox',
    'date',
    'email',
    'file',
    'number',
    'select',
    'text',
    'textarea',
    'singlelistbox',
    'doublelistbox',
    'table',
    'segmentedbutton',
    'radio',
    'copywell',
    'timeinput',
    'datepickerrange',
    'multilist',
    'paginationlist',
    'searchandselect',
    'datetimepicker',
    'numberinline',
];
export const PolicyTemplateConfigField = Type.Object({
    id: Type.String(),
    name: Type.String(),
    label: Type.String(),
    displayType: Type.Enum([...DISPLAY_TYPES]),
    displayOptions: Type.Record(Type.String(), Type.Unknown(), {
        description: '`select`: the choices, each with text and value. `columns`: of a table, each with a name and its type.',
    }),
    defaultValue: Type.String({ description: 'What counts where a policy gives no value; JSON where it is not text.' }),
    position: Type.Integer({ description: 'From 1.' }),
    readOnly: Type.Boolean(),
    required: Type.Boolean(),
    sensitive: Type.Boolean({ description: 'Its value is kept apart and never answered.' }),
    tooltip: Type.Object({
        template: Type.String(),
        variables: Type.Object({ icon: Type.String(), message: Type.String() }),
    }),
    validators: Type.Record(Type.String(), Type.Unknown(), {
        description: '`minimum`, `maximum`, `maxLength`, `maxItems`; `pattern`, and `message`, which says it in words.',
    }),
}, { $id: 'PolicyTemplateConfigField' });
export const PolicyTemplateWithDetails = Type.Object({ ...PolicyTemplate.properties, configFields: Type.Array(PolicyTemplateConfigField) }, { $id: 'PolicyTemplateWithDetails' });

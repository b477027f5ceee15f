import { Type } from 'typebox';
import { kind } from '../../kit/kind.js';
import { GraphObject, Id, derived } from '../../kit/schemas.js';
/** What the two kinds of group with members by rule have in common (handbook 4.2, 4.4). */
export const MembershipMethod = Type.Enum(['NOTSET', 'STATIC', 'DYNAMIC_REVIEW_REQUIRED', 'DYNAMIC_AUTOMATED'], {
    $id: 'GroupMembershipMethodType',
    description: 'NOTSET and STATIC: members are set by hand. DYNAMIC_AUTOMATED: they follow `memberQuery`. ' +
        'DYNAMIC_REVIEW_REQUIRED: what the rule would change is suggested and waits for a review.',
});
const scalar = [Type.String(), Type.Number(), Type.Boolean()];
const MemberQueryFilter = Type.Object({
    field: Type.String({
        description: 'A field of the member, a path such as `attributes.site` (a custom attribute), `userState` ' +
            '(active, staged or suspended) or `memberOf` (the id of a group).',
    }),
    operator: Type.String({
        description: 'One of eq, ne, gt, ge, lt, le, between, search, in; also co, nco and regex.',
    }),
    value: Type.Union([...scalar, Type.Array(Type.Union(scalar))], {
        description: '`in` and `between` take an array, or texts separated by `|`.',
    }),
}, { $id: 'MemberQueryFilter' });
export const MemberQuery = Type.Object({
    queryType: Type.Enum(['FilterQuery', 'Filter', 'Search']),
    filters: Type.Optional(Type.Array(Type.Union([Type.String(), MemberQueryFilter]), {
        maxItems: 500,
        description: 'FilterQuery: objects. Filter: texts such as `department:$eq:Sales`. All of them have to hold.',
    })),
    searchFilters: Type.Optional(Type.String({
        maxLength: 65_536,
        description: 'Search: the body of a search as JSON text, e.g. `{"filter":{"and":["department:$eq:Sales"]}}`.',
    })),
}, { $id: 'MemberQuery', description: 'Who belongs to the group. A rule without a condition is none.' });
const MemberQueryExemptions = Type.Array(GraphObject, {
    maxItems: 10_000,
    description: 'Objects that the rule neither adds nor removes.',
});
const ErrorFlags = Type.Array(Type.Enum(['CYCLE', 'INVALID_GROUP_REFERENCE']), {
    ...derived,
    description: 'Why the rule is not in force. While there is one, members stay as they are.',
});
/** The properties of membership, as both kinds of group declare them. */
export const membership = {
    membershipMethod: MembershipMethod,
    membershipAutomated: Type.Boolean({ description: 'Older spelling of membershipMethod DYNAMIC_AUTOMATED.' }),
    memberQuery: MemberQuery,
    memberQueryExemptions: MemberQueryExemptions,
    memberSuggestionsNotify: Type.Boolean({
        description: 'Whether new suggestions are worth a message to administrators.',
    }),
    memberQueryErrorFlags: ErrorFlags,
};
const NO_RULE = { queryType: 'FilterQuery', filters: [] };
export const groupDefaults = {
    description: '',
    email: '',
    attributes: {},
    membershipMethod: 'STATIC',
    membershipAutomated: false,
    memberQuery: NO_RULE,
    memberQueryExemptions: [],
    memberSuggestionsNotify: false,
    memberQueryErrorFlags: [],
    disabled: false,
};
/** The facts of both kinds, beside their names and shapes. */
export const groupFacts = {
    idField: 'id',
    home: 'organization',
    nameField: 'name',
    unique: [{ name: 'name', fold: true, message: 'Group already exists' }],
    indexed: ['name', 'email', 'type', 'membershipMethod', 'description'],
    searchable: ['name', 'description', 'email'],
};
/** What of membership a caller writes. */
export const MEMBERSHIP_NAMES = [
    'membershipMethod',
    'membershipAutomated',
    'memberQuery',
    'memberQueryExemptions',
    'memberSuggestionsNotify',
];
/** Said of both kinds' PUT. */
export const PUT_NOTE = 'Replaces name, description, email and attributes: those left out become empty. The settings of membership that are ' +
    'left out stay, because clients older than dynamic groups send none; null takes one out.';
const SuggestionOp = Type.Enum(['add', 'remove']);
/** One suggestion as the API answers it. */
export const MemberSuggestion = Type.Object({ object: GraphObject, op: SuggestionOp }, { $id: 'MemberSuggestion' });
export const MemberSuggestionsPostResult = Type.Object({ suggestions_found: Type.Array(Type.String()), suggestions_not_found: Type.Array(Type.String()) }, { $id: 'MemberSuggestionsPostResult' });
/** Most suggestions that one request applies, so that its transaction stays short. */
export const SuggestionIds = Type.Array(Id, { maxItems: 2000 });
/** One suggestion as it is kept. */
const KeptSuggestion = Type.Object({
    id: Id,
    /** `<group>:<member>`: at most one suggestion for each pair. */
    key: Type.String(),
    group: Id,
    groupType: Type.Enum(['user_group', 'system_group']),
    member: Id,
    memberType: Type.Enum(['user', 'system']),
    op: SuggestionOp,
}, { $id: 'KeptMemberSuggestion' });
export const memberSuggestion = kind({
    kind: 'member_suggestion',
    label: 'Member suggestion',
    entity: KeptSuggestion,
    idField: 'id',
    home: 'organization',
    nameField: 'key',
    unique: [{ name: 'key' }],
    indexed: ['group', 'member'],
});
/**
 * Which groups of an organization have a rule: one object, under the organization's own id, so that a change of a member
 * learns of them by one read of one row. The stamps tell whether what is kept in memory of a rule is still true.
 */
const RuledGroups = Type.Object({
    id: Id,
    groups: Type.Array(Type.Object({ type: Type.Enum(['user_group', 'system_group']), id: Id, stamp: Type.String() })),
}, { $id: 'KeptRuledGroups' });
export const ruledGroups = kind({
    kind: 'ruled_groups',
    label: 'Groups with a rule',
    entity: RuledGroups,
    idField: 'id',
    home: 'organization',
    nameField: 'id',
    defaults: { groups: [] },
});

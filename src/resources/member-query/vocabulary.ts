import type { Kind } from '../../kit/kind.ts';
import { fieldTypesOf } from '../../directory/field-types.ts';
import type { FieldType } from '../../wire/filters/bind.ts';
import { GrammarError, quoted } from '../../wire/filters/errors.ts';

/**
 * What the rules of a group may say of its members (handbook 4.2): every stored field of the member by its name on the
 * wire, and these names beside: `attributes.<name>` for the custom attribute of that name, `memberOf` for its groups,
 * and `userState` for the state of a user in the words of the console.
 */
export interface Vocabulary {
  readonly member: Kind;
  /** Fields that hold the state of a user. */
  readonly states: readonly string[];
  /** Fields that order like versions: 10.9 before 10.15. */
  readonly versions: readonly string[];
}

export const usersVocabulary = (member: Kind): Vocabulary => ({ member, states: ['state', 'userState'], versions: [] });

export const devicesVocabulary = (member: Kind): Vocabulary => ({
  member,
  states: [],
  versions: ['version', 'agentVersion', 'remoteAssistAgentVersion', 'osVersionDetail.version'],
});

const STATES: Readonly<Record<string, string>> = {
  active: 'ACTIVATED',
  activated: 'ACTIVATED',
  staged: 'STAGED',
  suspended: 'SUSPENDED',
};

/**
 * The state that a rule names, as users keep it; whatever the case.
 * @throws GrammarError
 */
export function stateNamed(value: unknown, field: string): string {
  const state = typeof value === 'string' ? STATES[value.toLowerCase()] : undefined;
  if (state === undefined) throw refuse(`${quoted(field)} is one of active, staged, suspended`);
  return state;
}

/**
 * The type of a stored field.
 * @throws GrammarError for one that does not exist, or that changes without a write, so that no rule could follow it
 */
export function fieldTypeIn(vocabulary: Vocabulary, path: string): FieldType {
  const { member } = vocabulary;
  const top = path.split('.', 1)[0] as string;
  if (member.live.includes(top)) {
    throw refuse(`${quoted(path)} is computed when it is read and cannot decide on membership`);
  }
  const type = path.startsWith('$') ? undefined : fieldTypesOf(member)(path);
  if (type === undefined) throw refuse(`unknown field ${quoted(path)}; there are ${fieldNames(vocabulary).join(', ')}`);
  return type;
}

/** What a refusal of an unknown field shows. */
function fieldNames({ member, states }: Vocabulary): string[] {
  const types = fieldTypesOf(member);
  const stored = member.kept.filter((name) => name !== 'attributes' && types(name) !== undefined);
  return [...new Set([...stored, ...states, 'attributes.<name>', 'memberOf'])];
}

export const refuse = (why: string): GrammarError => new GrammarError('memberQuery', `memberQuery: ${why}`);

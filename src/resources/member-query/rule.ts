import type { Document } from '../../directory/types.ts';
import { bind } from '../../wire/filters/bind.ts';
import { quoted } from '../../wire/filters/errors.ts';
import { compile } from '../../wire/filters/evaluate.ts';
import { parseMemberQuery } from '../../wire/filters/memberQuery.ts';
import {
  and,
  compare,
  EVERYTHING,
  not,
  NOTHING,
  oneOf,
  or,
  type Atom,
  type Predicate,
} from '../../wire/filters/predicate.ts';
import { ordered } from './version.ts';
import { fieldTypeIn, refuse, stateNamed, type Vocabulary } from './vocabulary.ts';

/** The rule of a group, ready to be asked. */
export interface Rule {
  /** Whether the rule selects a member, given its document and the ids of the groups that it is in now. */
  readonly selects: (doc: Document, groups: ReadonlySet<string>) => boolean;
  /** What a store can ask: true of every member that the rule selects, and of no other where `exact`. */
  readonly candidates: Predicate;
  readonly exact: boolean;
  /** The groups that the rule refers to, each once. */
  readonly refs: readonly string[];
}

/**
 * A condition with the two predicates between which it lies: `upper` holds wherever it does, it holds wherever `lower`
 * does. Both are needed, because `not` swaps them.
 */
interface Part {
  readonly selects: Rule['selects'];
  readonly upper: Predicate;
  readonly lower: Predicate;
}

/**
 * Reads a memberQuery in any of its three forms. Undefined when it has no condition at all.
 * @throws GrammarError for a field, an operator or a value that cannot work; the message names it
 */
export function parseRule(memberQuery: unknown, vocabulary: Vocabulary): Rule | undefined {
  const predicate = parseMemberQuery(memberQuery);
  if (predicate === NOTHING) return undefined;
  const refs = new Set<string>();
  const { selects, upper, lower } = part(predicate, vocabulary, refs);
  return { selects, candidates: upper, exact: upper === lower, refs: [...refs] };
}

function part(predicate: Predicate, vocabulary: Vocabulary, refs: Set<string>): Part {
  switch (predicate.op) {
    case 'and':
    case 'or': {
      const parts = predicate.of.map((each) => part(each, vocabulary, refs));
      const join = predicate.op === 'and' ? and : or;
      const upper = join(parts.map((each) => each.upper));
      const exact = parts.every((each) => each.upper === each.lower);
      return {
        selects:
          predicate.op === 'and'
            ? (doc, groups) => parts.every((each) => each.selects(doc, groups))
            : (doc, groups) => parts.some((each) => each.selects(doc, groups)),
        upper,
        lower: exact ? upper : join(parts.map((each) => each.lower)),
      };
    }
    case 'not': {
      const inner = part(predicate.of, vocabulary, refs);
      const upper = not(inner.lower);
      return {
        selects: (doc, groups) => !inner.selects(doc, groups),
        upper,
        lower: inner.upper === inner.lower ? upper : not(inner.upper),
      };
    }
    default:
      return atom(predicate, vocabulary, refs);
  }
}

function atom(predicate: Atom, vocabulary: Vocabulary, refs: Set<string>): Part {
  const { field } = predicate;
  if (field.toLowerCase() === 'memberof') return membership(predicate, refs);
  if (vocabulary.states.includes(field)) return state(predicate);
  if (field.startsWith('attributes.')) return customAttribute(predicate, field.slice('attributes.'.length));
  if (vocabulary.versions.includes(field)) {
    const holds = ordered(predicate);
    if (holds !== undefined) return { selects: holds, upper: EVERYTHING, lower: NOTHING };
  }
  // Documents say `_id` or `id` by their family; a rule may say either.
  const named = field === 'id' || field === '_id' ? { ...predicate, field: vocabulary.member.idField } : predicate;
  const type = fieldTypeIn(vocabulary, named.field);
  const bound = bind(named, () => type, { unknownField: 'refuse', parameter: 'memberQuery' });
  return { selects: compile(bound), upper: bound, lower: bound };
}

/** `memberOf` eq, ne or in the ids of groups. No store can ask it, so every member is a candidate. */
function membership(predicate: Atom, refs: Set<string>): Part {
  const weak = { upper: EVERYTHING, lower: NOTHING };
  switch (predicate.op) {
    case 'eq':
    case 'ne': {
      const id = groupId(predicate.value);
      refs.add(id);
      const wanted = predicate.op === 'eq';
      return { ...weak, selects: (_doc, groups) => groups.has(id) === wanted };
    }
    case 'in': {
      const ids = predicate.values.map(groupId);
      for (const id of ids) refs.add(id);
      return { ...weak, selects: (_doc, groups) => ids.some((id) => groups.has(id)) };
    }
    default:
      throw refuse(`${quoted(predicate.field)} has only the operators eq, ne and in`);
  }
}

function groupId(value: unknown): string {
  if (typeof value === 'string' && /^[0-9a-fA-F]{24}$/.test(value.trim())) return value.trim().toLowerCase();
  throw refuse('"memberOf" takes the id of a group: 24 hexadecimal digits');
}

function state(predicate: Atom): Part {
  const { field } = predicate;
  let bound: Predicate;
  if (predicate.op === 'eq' || predicate.op === 'ne')
    bound = compare(predicate.op, 'state', stateNamed(predicate.value, field));
  else if (predicate.op === 'in')
    bound = oneOf(
      'state',
      predicate.values.map((value) => stateNamed(value, field)),
    );
  else throw refuse(`${quoted(field)} has only the operators eq, ne and in`);
  return { selects: compile(bound), upper: bound, lower: bound };
}

/** A condition on the value of the custom attribute of this name. Attributes are kept as a list of names and values. */
function customAttribute(predicate: Atom, name: string): Part {
  const onValue = bind({ ...predicate, field: 'value' }, () => 'string', {
    unknownField: 'refuse',
    parameter: 'memberQuery',
  });
  const holds = compile(onValue);
  // A store can ask whether there is such an attribute. Where a member without it is selected too (ne, eq null), it cannot help.
  const upper = holds({}) ? EVERYTHING : compare('eq', 'attributes.name', name);
  return {
    selects: (doc) => {
      const list = Array.isArray(doc.attributes)
        ? (doc.attributes as readonly { name?: unknown; value?: unknown }[])
        : [];
      return holds({ value: list.find((each) => each.name === name)?.value });
    },
    upper,
    lower: NOTHING,
  };
}

import { isList } from '../../client/pages.ts';
import type { Action, ActionInput, Catalogue, ConnectorKey, JsonSchema } from '../../directory/hub-port.ts';
import { invalidField } from '../../kit/errors.ts';
import { isOfAgents, type Operation } from '../../kit/op.ts';
import { AUTOMATION, GENERIC, type Particular } from './automation.ts';
import { listAdapter } from './filters.ts';
import { joined, snakeCase } from './ids.ts';
import { marksOf } from './marks.ts';
import { matcher } from './match.ts';
import { NAMED } from './named.ts';
import { inputOf, objectOf, outputOf, partsOf } from './schemas.ts';
import { searcher } from './search.ts';
import { untrustedPaths } from './untrusted.ts';

type Words = Pick<Action, 'name' | 'category' | 'description'>;
type Bound = Action & { readonly operation: Operation };

/** All actions of these operations: one for each, and beside it those that people know by a name of their own. */
export function createCatalogue(operations: readonly Operation[]): Catalogue {
  const api = operations
    .filter(isAction)
    .map((operation) => actionOf('api', snakeCase(operation.id), wordsOf(operation), operation));
  const find = matcher(api);
  const served = new Map(api.map(({ operation }) => [`${operation.method} ${operation.path}`, operation]));
  const named = NAMED.flatMap(({ method, path, ...words }) => {
    const operation = served.get(`${method} ${path}`);
    return operation === undefined
      ? []
      : [actionOf('jumpcloud', joined(words.name), words, operation, particularOf(operation))];
  });
  const automation = AUTOMATION.flatMap(({ method, path, own, narrow, ...words }) => {
    const operation = served.get(`${method} ${path}`);
    return operation === undefined
      ? []
      : [
          actionOf('automation', joined(words.name), words, operation, {
            ...own?.(operation),
            ...(narrow === undefined ? {} : { narrow }),
          }),
        ];
  });
  const actions = [...named, generic(), ...automation, ...api];
  const byId = new Map(actions.map((action) => [action.id, action]));
  if (byId.size !== actions.length) throw new Error('two actions have one id');
  const search = once(() => searcher(actions, deedOf));
  return {
    actions,
    get: (id) => byId.get(id),
    match: find,
    search: (query, top, among) => search()(query, top, among),
  };
}

/** What devices, newcomers and sign-ins speak, and the hub itself, are no actions. */
export const isAction = (operation: Operation): boolean =>
  operation.access !== 'public' && !isOfAgents(operation) && !operation.path.startsWith('/hub/');

const wordsOf = ({ title, area, description }: Operation): Words => ({
  name: title,
  category: area,
  description: description === undefined ? `${title}.` : `${title}. ${description}`,
});

function actionOf(
  connector: ConnectorKey,
  id: string,
  words: Words,
  operation: Operation,
  particular: Particular = {},
): Bound {
  const { adapt: own, ...rest } = particular;
  // Hundreds of schemas, of which a process may need a few.
  const input = once(() => rest.input ?? inputOf(operation));
  const output = once(() => (rest.output === undefined ? outputOf(operation) : rest.output));
  const untrusted = once(() => rest.untrusted ?? untrustedPaths(operation.response));
  const adapt = chained(own, chained(membershipAdapter(operation), listAdapter(operation)));
  return {
    ...words,
    id: `${connector}_${id}`,
    connector,
    operation,
    scope: operation.access,
    ...marksOf(operation),
    paged: isList(operation),
    ...rest,
    ...(adapt === undefined ? {} : { adapt }),
    get input() {
      return input();
    },
    get output() {
      return output();
    },
    get untrusted() {
      return untrusted();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What is particular about named actions. */
function particularOf(operation: Operation): Particular | undefined {
  if (operation.verb?.name === 'changeMembers') return { input: membershipInput(operation) };
  return operation.id === 'systems_put' ? updateOfSystem(operation) : undefined;
}

/** A member is added or removed; what kind of thing it is follows from the group. */
function membershipInput(operation: Operation): JsonSchema {
  const { path, fields } = partsFor(operation);
  const { id, type } = fields;
  return partsOf({
    path,
    body: objectOf({ op: { type: 'string', enum: ['add', 'remove'] }, type: type ?? {}, id: id ?? {} }, ['op', 'id']),
    bodyRequired: true,
  });
}

/** Without messages for the agent, each of which would be one more: so it is done once, however often it is sent. */
function updateOfSystem(operation: Operation): Particular {
  const { path, fields } = partsFor(operation);
  const { agentBoundMessages: _messages, ...properties } = fields;
  return {
    input: partsOf({ path, body: { type: 'object', properties, additionalProperties: false }, bodyRequired: true }),
    narrow: true,
    idempotent: true,
    retry: 'safe',
    adapt: (given) => {
      const messages = (given.body as { readonly agentBoundMessages?: unknown } | null | undefined)?.agentBoundMessages;
      if (messages === undefined) return given;
      throw invalidField('body.agentBoundMessages', 'each would be one message more; send them by api_systems_put');
    },
  };
}

/** The path that an operation takes, and the properties of its body. */
function partsFor(operation: Operation): {
  readonly path: JsonSchema | undefined;
  readonly fields: Readonly<Record<string, JsonSchema>>;
} {
  const { path, body } = inputOf(operation)['properties'] as Readonly<Record<string, JsonSchema>>;
  return { path, fields: (body?.['properties'] ?? {}) as Readonly<Record<string, JsonSchema>> };
}

/** Some directories want the type of a member, though the group says it. */
function membershipAdapter({ verb }: Operation): Action['adapt'] {
  if (verb?.name !== 'changeMembers' || verb.targets.length !== 1) return undefined;
  const [type] = verb.targets;
  return (given) => ({ ...given, body: { type, ...(given.body as object | undefined) } });
}

function chained(first: Action['adapt'], then: Action['adapt']): Action['adapt'] {
  if (first === undefined || then === undefined) return first ?? then;
  return (given: ActionInput) => then(first(given));
}

function generic(): Action {
  return {
    ...GENERIC,
    id: `automation_${joined(GENERIC.name)}`,
    connector: 'automation',
    operation: undefined,
    scope: undefined,
    // Until its path is known, the worst is assumed.
    effect: 'destructive',
    idempotent: false,
    retry: 'never',
    paged: false,
    output: {},
    untrusted: [''],
  };
}

/** What an action comes to: actions of one operation do the same, but for those that do a part of it. */
const deedOf = ({ id, name, connector, operation }: Action): string => {
  const narrow = connector === 'automation' && AUTOMATION.some((each) => each.name === name && each.narrow === true);
  return operation === undefined || narrow ? id : operation.id;
};

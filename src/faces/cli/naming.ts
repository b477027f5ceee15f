import { isKind, type Kind } from '../../kit/kind.ts';
import { isOfAgents, isOperation, pathParameters, writes, type Operation } from '../../kit/op.ts';
import { isList } from '../../client/pages.ts';
import { kebab } from './naming-words.ts';
import type { Argument, Command, Index, KindEntry, Lookup, Trait } from './index-types.ts';

/** The registry: contracts by name. */
export type Registry = Readonly<Record<string, ContractModule>>;
export interface ContractModule {
  readonly operations: Readonly<Record<string, unknown>>;
  readonly kinds?: Readonly<Record<string, unknown>>;
}

/** Names of kinds that people know under another one than the registry's. */
const KIND_NAMES: Readonly<Record<string, string>> = { systemUsers: 'users' };
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  users: ['system-users', 'system-user'],
  systems: ['devices', 'device'],
  administrators: ['admins', 'admin'],
};
/** Words of paths that are written without hyphens. */
const WORDS: Readonly<Record<string, string>> = {
  activedirectories: 'active-directories',
  gsuites: 'g-suites',
  ldapservers: 'ldap-servers',
  office365s: 'office-365s',
  policygroups: 'policy-groups',
  radiusservers: 'radius-servers',
  systemgroups: 'system-groups',
  usergroups: 'user-groups',
};
/** Collections that other paths name by another word. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  '/api/v2/users': '/api/systemusers',
  '/muster/v1/users': '/api/systemusers',
  '/api/v2/systems': '/api/systems',
  '/muster/v1/systems': '/api/systems',
  '/muster/v1/administrators': '/api/users',
  '/api/users/reactivate': '/api/users',
  '/api/users/resettotp': '/api/users',
  '/api/v2/bulk/users': '/muster/v1/bulk/jobs',
  '/muster/v1/passwordmanager/devices': '/api/v2/passwordmanager/devices',
  '/api/v2/organizations': '/api/organizations',
  '/muster/v1/organizations': '/api/organizations',
  '/api/v2/providers/{provider_id}/organizations': '/api/organizations',
  '/muster/v1/providers/{provider_id}/policygrouptemplates': '/api/v2/providers/{provider_id}/policygrouptemplates',
  '/muster/v1/applications': '/api/applications',
  '/muster/v1/gsuites': '/api/v2/gsuites',
  '/muster/v1/office365s': '/api/v2/office365s',
  '/api/files/command': '/api/commands',
  '/api/organizations/{organization_id}/applications': '/api/applications',
};
/** Further properties by which people name an object. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = { system_user: ['email'], system: ['hostname'] };
/** Properties of bodies that hold ids without saying so, and the types of these. */
const BODY_REFS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Commands_Run: { _id: 'command', systems: 'system', systemIds: 'system', systemGroups: 'system_group' },
  systems_put: { 'primarySystemUser.id': 'user' },
};
/** Properties of bodies that are given as arguments. */
const BODY_ARGUMENTS: Readonly<Record<string, readonly string[]>> = { Commands_Run: ['_id'] };
/** Query parameters that every list has, under options of their own. */
const LIST_PARAMETERS: ReadonlySet<string> = new Set(['limit', 'skip', 'sort', 'fields', 'filter', 'search']);

/** Every command, with its names: all operations but those that only a device opens, with a body that it signed. */
export function indexOf(registry: Registry): Index {
  const contracts = Object.entries(registry).map(([namespace, contract]) => ({
    namespace,
    operations: Object.entries(contract.operations).filter(
      (entry): entry is [string, Operation] => isOperation(entry[1]) && !isOfAgents(entry[1]),
    ),
    kinds: Object.values(contract.kinds ?? {}).filter(isKind),
  }));
  const lists = collectionsOf(contracts);
  const types = typesOf(contracts);
  const byKind = new Map(
    contracts
      .flatMap(({ operations }) => operations)
      .flatMap(([, { id, verb }]) =>
        verb?.name === 'list' && !isNested(id, lists) ? [[verb.kind.kind, id] as const] : [],
      )
      .toReversed(),
  );
  const world: World = { lists, types, byKind };
  const kinds = contracts
    .filter(({ operations }) => operations.length > 0)
    .map(({ namespace, operations }): KindEntry => {
      const name = KIND_NAMES[namespace] ?? kebab(namespace);
      const keys = new Set(operations.map(([key]) => key));
      return {
        name,
        aliases: [...(singular(name) === name ? [] : [singular(name)]), ...(ALIASES[name] ?? [])],
        namespace,
        area: operations[0]?.[1].area ?? '',
        commands: operations.flatMap(([key, operation]) => commandsOf(key, operation, keys, world)),
      };
    });
  const used = new Set([
    ...Object.values(types),
    ...kinds.flatMap(({ commands }) =>
      commands.flatMap(({ arguments: all, refs }) => [...all.map(({ lookup }) => lookup), ...Object.values(refs)]),
    ),
  ]);
  const lookups = [...lists.values()].filter(({ id }) => used.has(id)).map(({ id, lookup }) => [id, lookup] as const);
  return { kinds, lookups: Object.fromEntries(lookups), types };
}

interface World {
  /** By the path of the collection, parameters without names. */
  readonly lists: ReadonlyMap<string, { readonly id: string; readonly path: string; readonly lookup: Lookup }>;
  readonly types: Readonly<Record<string, string>>;
  readonly byKind: ReadonlyMap<string, string>;
}
interface Contract {
  readonly namespace: string;
  readonly operations: readonly (readonly [string, Operation])[];
  readonly kinds: readonly Kind[];
}

/** The commands that an operation is: one, or one for each value of `op` where its body adds and removes. */
function commandsOf(key: string, operation: Operation, keys: ReadonlySet<string>, world: World): Command[] {
  const { id, title, query, verb } = operation;
  const common = {
    key,
    operation: id,
    query: Object.keys(query?.properties ?? {}).filter((name) => !LIST_PARAMETERS.has(name)),
    refs: refsOf(operation, world),
    is: traitsOf(operation),
  };
  const path = pathArguments(operation, world);
  if (verb?.name === 'associate' || verb?.name === 'changeMembers') {
    const noun = operation.path.split('/').at(-1) ?? '';
    const target: Argument[] =
      verb.name === 'associate'
        ? [
            { name: 'type', label: 'type', in: 'body', choices: verb.targets },
            { name: 'id', label: 'target', in: 'body', lookup: 'type' },
          ]
        : [{ name: 'id', label: 'member', in: 'body', lookup: world.types[verb.targets[0] ?? ''] ?? '' }];
    return choicesOf(operation.body, 'op').map((op) => ({
      ...common,
      path: [noun, op],
      title: title.replace(/^Add(?:, change)? or remove/, { add: 'Add', remove: 'Remove' }[op] ?? 'Change'),
      arguments: [...path, ...target],
      op,
    }));
  }
  const body = (BODY_ARGUMENTS[id] ?? []).map((name): Argument => {
    const lookup = common.refs[name];
    return {
      name,
      label: labelOf(name, lookup, world),
      in: 'body',
      optional: true,
      ...(lookup === undefined ? {} : { lookup }),
    };
  });
  return [{ ...common, path: verbOf(key, operation, keys), title, arguments: [...path, ...body] }];
}

/** The words behind the kind. */
function verbOf(key: string, { verb, put }: Operation, keys: ReadonlySet<string>): string[] {
  if (verb?.name === 'associations' || verb?.name === 'members' || verb?.name === 'membership')
    return [verb.name, 'list'];
  if (key === 'remove') return ['delete'];
  if (key === 'patch') return ['update'];
  if (key === 'put') return [put === 'merge' ? (keys.has('patch') ? 'put' : 'update') : (put ?? 'put')];
  return [WORDS[key] ?? kebab(key)];
}

function traitsOf(operation: Operation): Trait[] {
  const { query, body, dangerous, consumes, produces } = operation;
  const has = (name: string): boolean => query?.properties[name] !== undefined;
  const traits: Readonly<Record<Trait, boolean>> = {
    list: isList(operation),
    filter: has('filter'),
    sort: has('sort'),
    fields: has('fields'),
    search: has('search'),
    writes: writes(operation),
    body: body !== undefined,
    dangerous: dangerous === true,
    file: consumes === 'multipart' || consumes === 'bytes',
    bytes: produces !== undefined,
  };
  return (Object.keys(traits) as Trait[]).filter((name) => traits[name]);
}

function pathArguments({ path, verb }: Operation, world: World): Argument[] {
  return pathParameters(path).map((name): Argument => {
    const collection = path.slice(0, path.indexOf(`/{${name}}`));
    const found = world.lists.get(shapeOf(COLLECTIONS[collection] ?? collection));
    const source =
      verb !== undefined && 'source' in verb && pathParameters(path).length === 1
        ? world.types[verb.source]
        : undefined;
    const lookup = source ?? found?.id;
    return { name, label: labelOf(name, lookup, world), in: 'path', ...(lookup === undefined ? {} : { lookup }) };
  });
}

function labelOf(name: string, lookup: string | undefined, world: World): string {
  const found = [...world.lists.values()].find(({ id }) => id === lookup);
  return found === undefined
    ? name.replace(/_?id$/, '').replaceAll('_', '-') || 'id'
    : found.lookup.label.replaceAll(' ', '-').toLowerCase();
}

function refsOf({ id, verb, body }: Operation, world: World): Record<string, string> {
  const properties = (body as { readonly properties?: object } | undefined)?.properties ?? {};
  const declared = verb !== undefined && 'kind' in verb ? Object.entries(verb.kind.refs ?? {}) : [];
  const found = declared.flatMap(([name, kind]) => {
    const list = world.byKind.get(kind ?? '');
    return list === undefined || !(name in properties) ? [] : [[name, list] as const];
  });
  const told = Object.entries(BODY_REFS[id] ?? {}).flatMap(([name, type]) => {
    const list = world.types[type];
    return list === undefined ? [] : [[name, list] as const];
  });
  return Object.fromEntries([...found, ...told]);
}

/** Lists whose rows have a name, by the shape of their path. */
function collectionsOf(contracts: readonly Contract[]): World['lists'] {
  const lists = new Map<string, { id: string; path: string; lookup: Lookup }>();
  for (const { namespace, operations, kinds } of contracts) {
    for (const [key, operation] of operations) {
      if (
        operation.method !== 'GET' ||
        !isList(operation) ||
        (operation.verb !== undefined && operation.verb.name !== 'list')
      )
        continue;
      const row = rowOf(operation);
      const kind = operation.verb?.name === 'list' ? operation.verb.kind : kinds.find(({ entity }) => entity === row);
      const idField = '_id' in row.properties ? '_id' : 'id';
      const usual = kind?.nameField ?? 'name';
      if (usual === idField || !(usual in row.properties) || !(idField in row.properties)) continue;
      const names = [usual, ...(OTHER_NAMES[kind?.kind ?? ''] ?? [])];
      const words = key === 'list' ? kebab(namespace) : kebab(key).replace(/^list-/, '');
      const label = LABELS[kind?.kind ?? words] ?? (kind?.kind ?? singular(words)).replaceAll(/[_-]/g, ' ');
      lists.set(shapeOf(operation.path), {
        id: operation.id,
        path: operation.path,
        lookup: { namespace, key, label, idField, names },
      });
    }
  }
  return lists;
}
const LABELS: Readonly<Record<string, string>> = { system_user: 'user', api_key: 'API key', 'ssh-keys': 'SSH key' };

/** The list of every graph type that is served. */
function typesOf(contracts: readonly Contract[]): Record<string, string> {
  const all = contracts.flatMap(({ operations }) => operations.map(([, operation]) => operation));
  const found = all.flatMap(({ id, verb, path }) =>
    verb?.name === 'list' && verb.kind.graphType !== undefined && pathParameters(path).length === 0
      ? [[verb.kind.graphType, id] as const]
      : [],
  );
  // The first list of a kind is its own; later ones are other views of it.
  return Object.fromEntries(found.toReversed());
}

const isNested = (id: string, lists: World['lists']): boolean => {
  const found = [...lists.values()].find((each) => each.id === id);
  return found === undefined || pathParameters(found.path).length > 0;
};

function rowOf({ response }: Operation): { readonly properties: Readonly<Record<string, unknown>> } {
  const schema = response as {
    readonly items?: unknown;
    readonly properties?: { readonly results?: { readonly items?: unknown } };
  };
  const row = schema.items ?? schema.properties?.results?.items;
  return { properties: {}, ...(row as object | undefined) };
}

const shapeOf = (path: string): string => path.replaceAll(/\{[^}]+\}/g, '{}').toLowerCase();

function choicesOf(schema: unknown, name: string): readonly string[] {
  const { properties } = schema as {
    readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  };
  return properties[name]?.enum ?? [];
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
}

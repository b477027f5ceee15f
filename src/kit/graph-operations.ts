import { Type, type TSchema } from 'typebox';
import { v2 } from './dialects.ts';
import { listQuery } from './lists.ts';
import { op, type Operation, type SystemContext } from './op.ts';
import { GraphConnection, GraphObjectWithPaths, Id, Nullable, Sudo, type GraphType } from './schemas.ts';

/**
 * The graph routes of one kind of object (handbook 3.2 to 3.4), all of them plain operations. Which pairs are legal is
 * the table in graph/edges.ts; a test holds what is declared here against it, both ways.
 */
export interface GraphDeclaration {
  readonly source: GraphType;
  /** The source's own path, with its parameter, e.g. /api/v2/users/{user_id}. */
  readonly path: string;
  readonly area: string;
  /** The middle of the reference's operation ids, e.g. `user`, `systemGroup`. */
  readonly stem: string;
  /** What it can be associated with, in the documented order. */
  readonly associations: readonly GraphType[];
  /** Path segment -> the types that it reaches. */
  readonly traversals: Readonly<Record<string, readonly GraphType[]>>;
  /** The type of its groups: adds `memberof`. */
  readonly memberOf?: GraphType;
  /** The type of its members: adds `members` and `membership`. */
  readonly members?: GraphType;
  /** Which routes a device may use for itself. */
  readonly systemContext?: Readonly<
    Partial<Record<'associations' | 'associate' | 'memberOf' | 'changeMembers' | (string & {}), SystemContext>>
  >;
}

export interface GraphOperation<R extends TSchema | null, B extends TSchema | undefined, P extends string> extends Omit<
  Operation,
  'response' | 'body' | 'path' | 'query' | 'params'
> {
  readonly path: P;
  readonly response: R;
  readonly body: B;
  readonly query: undefined;
  readonly params: undefined;
}
export type Connections = ReturnType<typeof connections>;
export type Objects = ReturnType<typeof objects>;
export type GraphChangeBody = ReturnType<typeof changeBody>;
export type GraphOperations<D extends GraphDeclaration> = {
  readonly associations: GraphOperation<Connections, undefined, D['path']>;
  readonly associate: GraphOperation<null, GraphChangeBody, D['path']>;
} & { readonly [S in keyof D['traversals']]: GraphOperation<Objects, undefined, D['path']> } & (D extends {
    memberOf: GraphType;
  }
    ? { readonly memberOf: GraphOperation<Objects, undefined, D['path']> }
    : unknown) &
  (D extends { members: GraphType }
    ? {
        readonly members: GraphOperation<Connections, undefined, D['path']>;
        readonly changeMembers: GraphOperation<null, GraphChangeBody, D['path']>;
        readonly membership: GraphOperation<Objects, undefined, D['path']>;
      }
    : unknown);

const connections = () => Type.Array(GraphConnection);
const objects = () => Type.Array(GraphObjectWithPaths);

/** The body of every graph write (handbook 3.3). `type` may be left out where only one is possible. */
const changeBody = (targets: readonly GraphType[]) =>
  Type.Object({
    op: Type.Enum(['add', 'remove', 'update']),
    type: targets.length === 1 ? Type.Optional(Type.Enum([...targets])) : Type.Enum([...targets]),
    id: Id,
    attributes: Type.Optional(Nullable(Type.Object({ sudo: Type.Optional(Sudo) }, { additionalProperties: true }))),
  });

/** Details of a command beside its paths, on request (`details=v1`). */
const CommandObject = Type.Object(
  {
    ...GraphObjectWithPaths.properties,
    name: Type.Optional(Type.String()),
    command: Type.Optional(Type.String()),
    commandType: Type.Optional(Type.String()),
    launchType: Type.Optional(Type.String()),
    organization: Type.Optional(Type.String()),
    schedule: Type.Optional(Type.String()),
    scheduleRepeatType: Type.Optional(Type.String()),
    timeToLiveSeconds: Type.Optional(Type.Integer()),
    timeout: Type.Optional(Type.String()),
  },
  { $id: 'CommandGraphObjectWithPaths' },
);

/** Where `a` and the words of the type are not what people say. */
const SPOKEN: Readonly<Partial<Record<GraphType, string>>> = {
  active_directory: 'an Active Directory',
  application: 'an application',
  g_suite: 'a G Suite directory',
  ldap_server: 'an LDAP server',
  office_365: 'an Office 365 directory',
};

const withSyncStatus = Type.Optional(
  Type.Boolean({ description: 'Each user has `externalId` and `syncStatus`: what became of the last export.' }),
);

/** What people and their groups are bound to, and reach (handbook 3.2). */
export const OF_PEOPLE = {
  associations: [
    'active_directory',
    'application',
    'g_suite',
    'idp_routing_policy',
    'ldap_server',
    'office_365',
    'password_manager_item',
    'radius_server',
    'system',
    'system_group',
  ],
  traversals: {
    activedirectories: ['active_directory'],
    applications: ['application'],
    directories: ['g_suite', 'ldap_server', 'office_365', 'active_directory'],
    gsuites: ['g_suite'],
    ldapservers: ['ldap_server'],
    office365s: ['office_365'],
    radiusservers: ['radius_server'],
    systemgroups: ['system_group'],
    systems: ['system'],
  },
} as const satisfies Partial<GraphDeclaration>;

/** The same of devices and their groups. */
export const OF_DEVICES = {
  associations: ['command', 'policy', 'policy_group', 'user', 'user_group'],
  traversals: {
    commands: ['command'],
    policies: ['policy'],
    policygroups: ['policy_group'],
    usergroups: ['user_group'],
    users: ['user'],
  },
} as const satisfies Partial<GraphDeclaration>;

/** What a device sends with a request that it signed (handbook 1.5). */
export const signed = Type.Object({
  date: Type.Optional(Type.String({ description: 'RFC 1123 date, part of what a device signs.' })),
  authorization: Type.Optional(Type.String({ description: 'HTTP signature of a device acting for itself.' })),
});

/** What a device sends with a request whose body it signed too (docs/agent.md). */
export const signedWithBody = Type.Object({
  ...signed.properties,
  digest: Type.Optional(Type.String({ description: '`SHA-256=` and the digest of the body in base64 (RFC 3230).' })),
});

export function graphOperations<const D extends GraphDeclaration>(declaration: D): GraphOperations<D> {
  const { source, path, area, stem, associations, traversals, memberOf, members } = declaration;
  const one = SPOKEN[source] ?? `a ${source.replaceAll('_', ' ')}`;
  const operations: Record<string, Operation> = {};
  const add = (
    key: string,
    suffix: string,
    title: string,
    rest: Pick<Operation, 'method' | 'path' | 'status' | 'response' | 'verb'> & Partial<Operation>,
  ) => {
    const context = declaration.systemContext?.[key];
    operations[key] = op({
      id: `graph_${stem}${suffix}`,
      title,
      area,
      family: v2,
      reach: 'organization',
      access: rest.method === 'GET' ? 'graph.read' : 'graph.write',
      ...rest,
      ...(context === undefined ? {} : { systemContext: context, headers: signed }),
    });
  };
  const page = { filter: false, sort: false, fields: false } as const;

  add('associations', 'AssociationsList', `List the direct associations of ${one}`, {
    method: 'GET',
    path: `${path}/associations`,
    query: listQuery(v2, page, {
      targets: Type.Enum([...associations], { description: 'The type to list: one, and required.' }),
    }),
    status: 200,
    response: connections(),
    verb: { name: 'associations', source, targets: associations },
  });
  add('associate', 'AssociationsPost', `Add, change or remove an association of ${one}`, {
    method: 'POST',
    path: `${path}/associations`,
    body: changeBody(associations),
    status: 204,
    response: null,
    verb: { name: 'associate', source, targets: associations },
  });
  for (const [segment, targets] of Object.entries(traversals)) {
    const command = segment === 'commands' && (source === 'system' || source === 'system_group');
    const synced = segment === 'users' && source === 'office_365';
    const target = segment === 'directories' ? 'Directory' : pascal(targets[0] ?? '');
    add(segment, `Traverse${target}`, `List the ${segment} of ${one}, with every path`, {
      method: 'GET',
      path: `${path}/${segment}`,
      query: listQuery(
        v2,
        { sort: false, fields: false },
        command ? { details: Type.Optional(Type.Enum(['v1'])) } : synced ? { syncStatus: withSyncStatus } : {},
      ),
      status: 200,
      response: command ? Type.Array(CommandObject) : objects(),
      verb: { name: 'traverse', source, targets },
    });
  }
  if (memberOf) {
    add('memberOf', 'MemberOf', `List the groups that ${one} is a member of`, {
      method: 'GET',
      path: `${path}/memberof`,
      query: listQuery(v2, { fields: false }),
      status: 200,
      response: objects(),
      verb: { name: 'memberOf', source, targets: [memberOf] },
    });
  }
  if (members) {
    add('members', 'MembersList', `List the direct members of ${one}`, {
      method: 'GET',
      path: `${path}/members`,
      query: listQuery(v2, page),
      status: 200,
      response: connections(),
      verb: { name: 'members', source, targets: [members] },
    });
    const change = {
      method: 'POST',
      body: changeBody([members]),
      status: 204,
      response: null,
      verb: { name: 'changeMembers', source, targets: [members] },
    } as const;
    add('changeMembers', 'MembersPost', `Add or remove a member of ${one}`, { ...change, path: `${path}/members` });
    // Official tooling posts here too (handbook 3.3).
    add('changeMembership', 'MembershipPost', `Add or remove a member of ${one} (other spelling)`, {
      ...change,
      path: `${path}/membership`,
    });
    add('membership', 'Membership', `List everything that is a member of ${one}`, {
      method: 'GET',
      path: `${path}/membership`,
      query: listQuery(v2, { fields: false }),
      status: 200,
      response: objects(),
      verb: { name: 'membership', source, targets: [members] },
    });
  }
  return operations as unknown as GraphOperations<D>;
}

const PASCAL: Partial<Record<string, string>> = { g_suite: 'GSuite', office_365: 'Office365' };
const pascal = (type: string): string =>
  PASCAL[type] ??
  type
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

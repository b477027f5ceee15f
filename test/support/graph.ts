import { randomBytes, randomUUID } from 'node:crypto';
import type { GraphAccess } from '../../src/directory/cloud-port.ts';
import { CloudStandIn, fieldsIn, same, type Asked, type Fields, type Said } from './cloud.ts';

const TEXTS = `
  displayName givenName surname mailNickname userPrincipalName mobilePhone faxNumber streetAddress city state
  postalCode country usageLocation preferredLanguage mail department jobTitle officeLocation companyName
  employeeId employeeType
`
  .trim()
  .split(/\s+/);
/** Properties of a user that may be written, by what they hold (learn.microsoft.com/graph/api/resources/user). */
const WRITABLE: Readonly<Record<string, (value: unknown) => boolean>> = {
  ...Object.fromEntries(
    TEXTS.map((name) => [name, (value: unknown) => value === null || (typeof value === 'string' && value !== '')]),
  ),
  accountEnabled: (value) => typeof value === 'boolean',
  businessPhones: (value) => Array.isArray(value) && value.length <= 1,
  otherMails: (value) => Array.isArray(value),
  passwordProfile: (value) => typeof (value as { password?: unknown } | null)?.password === 'string',
};
const READ_ONLY = ['id', 'createdDateTime'];
const REQUIRED = ['accountEnabled', 'displayName', 'mailNickname', 'userPrincipalName', 'passwordProfile'];
/** What is answered when nothing is selected. */
const USUAL = `
  businessPhones displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage surname
  userPrincipalName id
`
  .trim()
  .split(/\s+/);

export interface GraphStandInOptions {
  /** With whether they are verified. Default: example.com is, unverified.example.com is not. */
  readonly domains?: Readonly<Record<string, boolean>>;
}

/** Starts something that answers as Microsoft Graph and its token server do. */
export const startGraph = (options: GraphStandInOptions = {}): Promise<GraphStandIn> =>
  new GraphStandIn(options).listen();

export class GraphStandIn extends CloudStandIn {
  readonly tenantId = randomUUID();
  readonly clientId = randomUUID();
  readonly clientSecret = randomBytes(20).toString('base64url');
  /** By id. */
  readonly users = new Map<string, Fields>();
  /** Ids by ids. */
  readonly managers = new Map<string, string>();
  /** Permissions of the application: without one, what needs it is forbidden. */
  readonly permissions = new Set(['User.ReadWrite.All', 'Domain.Read.All']);
  readonly #domains: Readonly<Record<string, boolean>>;
  readonly #valid = new Set<string>();
  readonly #pages = new Map<string, number>();

  constructor({ domains }: GraphStandInOptions) {
    super();
    this.#domains = domains ?? { 'example.com': true, 'unverified.example.com': false };
  }

  get access(): GraphAccess {
    const { tenantId, clientId, clientSecret } = this;
    return { baseUrl: `${this.origin}/v1.0`, loginUrl: this.origin, tenantId, clientId, clientSecret };
  }

  /** An account that was there before anybody asked. */
  add(fields: Fields): string {
    const id = randomUUID();
    this.users.set(id, { id, accountEnabled: true, businessPhones: [], otherMails: [], ...fields });
    return id;
  }

  named(name: string): Fields | undefined {
    return [...this.users.values()].find((each) => lower(each.userPrincipalName) === name.toLowerCase());
  }

  revoke(): void {
    this.#valid.clear();
  }

  protected async token({ method, path, text }: Asked): Promise<Said | undefined> {
    const [, tenant, ...rest] = path.split('/');
    if (rest.join('/') !== 'oauth2/v2.0/token') return undefined;
    const form = new URLSearchParams(text);
    const no = (status: number, error: string, description: string): Said => ({
      status,
      body: { error, error_description: `${description} Trace ID: ${randomUUID()}`, error_codes: [1] },
    });
    if (method !== 'POST' || form.get('grant_type') !== 'client_credentials')
      return no(400, 'unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.');
    if (tenant !== this.tenantId) return no(400, 'invalid_request', `AADSTS90002: Tenant '${tenant}' not found.`);
    if (form.get('client_id') !== this.clientId)
      return no(400, 'unauthorized_client', `AADSTS700016: Application with identifier was not found.`);
    if (form.get('client_secret') !== this.clientSecret)
      return no(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
    if (form.get('scope') !== `${this.origin}/.default`)
      return no(400, 'invalid_scope', 'AADSTS1002012: The provided value for scope is not valid.');
    this.tokens += 1;
    const token = randomBytes(30).toString('base64url');
    this.#valid.add(token);
    return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token } };
  }

  protected answer(asked: Asked): Said {
    const [, version, what, ...rest] = asked.path.split('/');
    const [scheme, token = ''] = (asked.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || !this.#valid.has(token))
      return no(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.');
    if (version !== 'v1.0') return no(400, 'BadRequest', `Invalid version: ${version}`);
    if (what === 'domains' && asked.method === 'GET') {
      if (!this.permissions.has('Domain.Read.All')) return DENIED;
      const value = Object.entries(this.#domains).map(([id, isVerified]) => ({ id, isVerified, isDefault: false }));
      return { status: 200, body: { value } };
    }
    if (what !== 'users') return no(400, 'BadRequest', `Resource not found for the segment '${what}'.`);
    if (!this.permissions.has('User.ReadWrite.All')) return DENIED;
    const [key] = rest;
    if (key === undefined) return asked.method === 'POST' ? this.#create(asked) : this.#list(asked);
    const user = this.users.get(key) ?? this.named(key);
    if (user === undefined) return missing(key);
    if (rest.slice(1).join('/') === 'manager/$ref') return this.#manager(asked, String(user.id));
    if (asked.method === 'GET') return { status: 200, body: selected(user, asked.query) };
    return asked.method === 'PATCH' ? this.#update(asked, user) : no(405, 'Request_BadRequest', 'Method not allowed.');
  }

  #create(asked: Asked): Said {
    const fields = fieldsIn(asked);
    const absent = REQUIRED.find((name) => fields[name] === undefined || fields[name] === null);
    if (absent !== undefined)
      return no(400, 'Request_BadRequest', `A value is required for property '${absent}' of resource 'User'.`);
    const wrong = this.#wrong(fields, undefined);
    if (wrong !== undefined) return wrong;
    const { passwordProfile, ...kept } = fields;
    const id = this.add({ createdDateTime: new Date().toISOString(), ...kept });
    this.#keepPassword(id, passwordProfile);
    this.effects.push({ type: 'create', id, name: String(fields.userPrincipalName), fields: kept, idle: false });
    return { status: 201, body: { ...this.users.get(id) } };
  }

  #update(asked: Asked, user: Fields): Said {
    const fields = fieldsIn(asked);
    const wrong = this.#wrong(fields, user);
    if (wrong !== undefined) return wrong;
    const { passwordProfile, ...kept } = fields;
    const after: Fields = { ...user, ...kept };
    const id = String(user.id);
    this.users.set(id, after);
    const name = String(after.userPrincipalName);
    this.#keepPassword(id, passwordProfile);
    const idle = passwordProfile === undefined && same(user, after);
    this.effects.push({ type: 'update', id, name, fields: kept, idle });
    return { status: 204 };
  }

  #keepPassword(id: string, profile: unknown): void {
    if (profile !== undefined) this.passwords.set(id, (profile as { password: string }).password);
  }

  #manager(asked: Asked, id: string): Said {
    const before = this.managers.get(id);
    const name = String(this.users.get(id)?.userPrincipalName);
    if (asked.method === 'DELETE') {
      if (before === undefined) return missing('manager');
      this.managers.delete(id);
      this.effects.push({ type: 'manager', id, name, fields: { manager: null }, idle: false });
      return { status: 204 };
    }
    const reference = String(fieldsIn(asked)['@odata.id']);
    const manager = reference.split('/').at(-1) ?? '';
    if (!reference.startsWith(`${this.origin}/v1.0/users/`) || !this.users.has(manager)) return missing(manager);
    this.managers.set(id, manager);
    this.effects.push({ type: 'manager', id, name, fields: { manager }, idle: before === manager });
    return { status: 204 };
  }

  #wrong(fields: Fields, user: Fields | undefined): Said | undefined {
    for (const [name, value] of Object.entries(fields)) {
      if (READ_ONLY.includes(name))
        return no(400, 'Request_BadRequest', `Property '${name}' is read-only and cannot be set.`);
      const fits = WRITABLE[name];
      if (fits === undefined)
        return no(400, 'BadRequest', `The property '${name}' does not exist on type 'microsoft.graph.user'.`);
      if (!fits(value))
        return no(400, 'Request_BadRequest', `Invalid value specified for property '${name}' of resource 'User'.`);
    }
    const { userPrincipalName: name, mailNickname } = fields;
    if (typeof mailNickname === 'string' && /[@\s()"\\[\]:;<>,]/.test(mailNickname))
      return no(400, 'Request_BadRequest', "Invalid value specified for property 'mailNickname' of resource 'User'.");
    if (typeof name !== 'string') return undefined;
    const domain = name.split('@')[1] ?? '';
    if (this.#domains[domain.toLowerCase()] !== true)
      return no(
        400,
        'Request_BadRequest',
        'The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.',
      );
    const other = this.named(name);
    if (other === undefined || other.id === user?.id) return undefined;
    return no(
      400,
      'Request_BadRequest',
      'Another object with the same value for property userPrincipalName already exists.',
      [
        {
          code: 'ObjectConflict',
          message: 'Another object with the same value for property userPrincipalName already exists.',
          target: 'userPrincipalName',
        },
      ],
    );
  }

  /** Paging, and as much of OData as is asked for here: startswith, eq and a search for a word. */
  #list({ query, headers }: Asked): Said {
    const known = ['$top', '$skiptoken', '$filter', '$search', '$orderby', '$count', '$select'];
    const unknown = [...query.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined)
      return no(400, 'Request_BadRequest', `Unrecognized query argument specified: '${unknown}'.`);
    const eventual = headers.consistencylevel === 'eventual';
    const search = query.get('$search');
    if (search !== null && !eventual)
      return no(
        400,
        'Request_UnsupportedQuery',
        "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
      );
    const top = Number(query.get('$top') ?? '100');
    if (!Number.isInteger(top) || top < 1 || top > 999)
      return no(
        400,
        'Request_UnsupportedQuery',
        `Invalid page size specified: '${top}'. Must be between 1 and 999 inclusive.`,
      );
    const holds = filterOf(query.get('$filter'), search);
    if (holds === undefined)
      return no(400, 'Request_UnsupportedQuery', 'Unsupported or invalid query filter clause specified.');
    const token = query.get('$skiptoken');
    const from = token === null ? 0 : this.#pages.get(token);
    if (from === undefined) return no(400, 'Directory_ExpiredPageToken', 'The specified page token value has expired.');
    const [field = 'id', direction = 'asc'] = (query.get('$orderby') ?? 'userPrincipalName').split(' ');
    const found = [...this.users.values()]
      .filter(holds)
      .toSorted((a, b) => String(a[field]).localeCompare(String(b[field])) * (direction === 'desc' ? -1 : 1));
    let next: string | undefined;
    if (found.length > from + top) {
      next = randomBytes(12).toString('base64url');
      this.#pages.set(next, from + top);
    }
    const value = found.slice(from, from + top).map((each) => selected(each, query));
    const more = new URLSearchParams([...query].filter(([name]) => name !== '$skiptoken'));
    return {
      status: 200,
      body: {
        '@odata.context': `${this.origin}/v1.0/$metadata#users`,
        ...(query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
        ...(next === undefined ? {} : { '@odata.nextLink': `${this.origin}/v1.0/users?${more}&$skiptoken=${next}` }),
        value,
      },
    };
  }
}

const lower = (value: unknown): string => String(value).toLowerCase();

const no = (status: number, code: string, message: string, details?: readonly object[]): Said => ({
  status,
  body: {
    error: {
      code,
      message,
      ...(details === undefined ? {} : { details }),
      innerError: { date: new Date().toISOString(), 'request-id': randomUUID() },
    },
  },
});

const DENIED = no(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

const missing = (key: string): Said =>
  no(
    404,
    'Request_ResourceNotFound',
    `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
  );

function selected(user: Fields, query: URLSearchParams): Fields {
  const names = query.get('$select')?.split(',') ?? USUAL;
  return Object.fromEntries(names.map((name) => [name, user[name] ?? null]));
}

function filterOf(filter: string | null, search: string | null): ((user: Fields) => boolean) | undefined {
  const word = search === null ? undefined : /^"(\w+):(.+)"$/.exec(search);
  if (word === null) return undefined;
  const found = (user: Fields): boolean =>
    word === undefined || lower(user[word[1] as string]).includes((word[2] as string).toLowerCase());
  if (filter === null) return found;
  const starts = /^startswith\((\w+),\s*'(.*)'\)$/i.exec(filter);
  const equals = /^(\w+) eq (?:'(.*)'|(true|false))$/i.exec(filter);
  if (starts !== null) return (user) => found(user) && lower(user[starts[1] as string]).startsWith(lower(starts[2]));
  if (equals === null) return undefined;
  return (user) => found(user) && lower(user[equals[1] as string]) === lower(equals[2] ?? equals[3]);
}

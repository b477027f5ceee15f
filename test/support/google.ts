import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import type { GoogleAccess } from '../../src/directory/cloud-port.ts';
import { CloudStandIn, fieldsIn, same, type Asked, type Fields, type Said } from './cloud.ts';

/** Properties of a user that may be written (developers.google.com/workspace/admin/directory/reference/rest/v1/users). */
const WRITABLE = `
  primaryEmail name password hashFunction suspended changePasswordAtNextLogin recoveryEmail recoveryPhone emails
  externalIds relations addresses organizations phones languages websites locations keywords gender notes ims
  orgUnitPath includeInGlobalAddressList customSchemas archived ipWhitelisted
`
  .trim()
  .split(/\s+/);
const SCOPES = [
  'https://www.googleapis.com/auth/admin.directory.user',
  'https://www.googleapis.com/auth/admin.directory.domain.readonly',
];
const LISTED = ['customer', 'domain', 'maxResults', 'pageToken', 'query', 'orderBy', 'sortOrder', 'projection'];

/** One key for all: making one takes long. */
const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 });

export interface GoogleStandInOptions {
  /** With whether they are verified. Default: example.com is, unverified.example.com is not. */
  readonly domains?: Readonly<Record<string, boolean>>;
}

/** Starts something that answers as Google's Admin SDK and its token server do. */
export const startGoogle = (options: GoogleStandInOptions = {}): Promise<GoogleStandIn> =>
  new GoogleStandIn(options).listen();

export class GoogleStandIn extends CloudStandIn {
  readonly clientEmail = 'muster@project.iam.example.com';
  readonly adminEmail = 'admin@example.com';
  readonly customer = 'C0example';
  readonly privateKey = KEYS.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  /** By id. */
  readonly users = new Map<string, Fields>();
  /** False: nobody gave the service account domain-wide delegation. */
  delegated = true;
  readonly #domains: Readonly<Record<string, boolean>>;
  readonly #valid = new Set<string>();
  #lastId = 100_000_000_000;

  constructor({ domains }: GoogleStandInOptions) {
    super();
    this.#domains = domains ?? { 'example.com': true, 'unverified.example.com': false };
  }

  get access(): GoogleAccess {
    const { clientEmail, privateKey, adminEmail } = this;
    const tokenUrl = `${this.origin}/token`;
    return { baseUrl: this.origin, tokenUrl, clientEmail, privateKey, adminEmail, customer: 'my_customer' };
  }

  /** An account that was there before anybody asked. */
  add(fields: Fields): string {
    const id = String((this.#lastId += 1));
    this.users.set(id, { kind: 'admin#directory#user', id, suspended: false, customerId: this.customer, ...fields });
    return id;
  }

  named(name: string): Fields | undefined {
    return [...this.users.values()].find((each) => lower(each.primaryEmail) === name.toLowerCase());
  }

  revoke(): void {
    this.#valid.clear();
  }

  protected async token({ method, path, text }: Asked): Promise<Said | undefined> {
    if (path !== '/token') return undefined;
    const refuse = (status: number, error: string, description: string): Said => ({
      status,
      body: { error, error_description: description },
    });
    const form = new URLSearchParams(text);
    if (method !== 'POST' || form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer')
      return refuse(400, 'unsupported_grant_type', 'Invalid grant_type');
    try {
      const assertion = form.get('assertion') ?? '';
      const { payload } = await jwtVerify(assertion, KEYS.publicKey, {
        algorithms: ['RS256'],
        issuer: this.clientEmail,
        audience: `${this.origin}/token`,
        requiredClaims: ['iat', 'exp', 'sub', 'scope'],
      });
      if (decodeProtectedHeader(assertion).typ !== 'JWT' || Number(payload.exp) - Number(payload.iat) > 3600)
        return refuse(400, 'invalid_grant', 'Invalid JWT: Token must be a short-lived token (60 minutes).');
      if (payload.sub !== this.adminEmail) return refuse(400, 'invalid_grant', 'Invalid email or User ID');
      if (!this.delegated || !same(String(payload.scope).split(' ').toSorted(), SCOPES.toSorted()))
        return refuse(
          401,
          'unauthorized_client',
          'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
        );
    } catch {
      return refuse(400, 'invalid_grant', 'Invalid JWT Signature.');
    }
    this.tokens += 1;
    const token = `ya29.${randomBytes(30).toString('base64url')}`;
    this.#valid.add(token);
    return { status: 200, body: { access_token: token, expires_in: 3599, token_type: 'Bearer' } };
  }

  protected answer(asked: Asked): Said {
    const [scheme, token = ''] = (asked.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || !this.#valid.has(token))
      return no(401, 'authError', 'Request had invalid authentication credentials.');
    const [, admin, directory, version, what, key, more] = asked.path.split('/');
    if (`${admin}/${directory}/${version}` !== 'admin/directory/v1') return no(404, 'notFound', 'Not Found');
    if (what === 'customer' && more === 'domains' && asked.method === 'GET') {
      if (!this.#isUs(key)) return no(404, 'notFound', 'Domain not found.');
      const domains = Object.entries(this.#domains).map(([domainName, verified]) => ({
        kind: 'admin#directory#domain',
        domainName,
        verified,
        isPrimary: false,
      }));
      return { status: 200, body: { kind: 'admin#directory#domains', domains } };
    }
    if (what !== 'users') return no(404, 'notFound', 'Not Found');
    if (key === undefined) return asked.method === 'POST' ? this.#create(asked) : this.#list(asked);
    const user = this.users.get(key) ?? this.named(key) ?? this.#aliased(key);
    if (user === undefined) return no(404, 'notFound', 'Resource Not Found: userKey');
    if (asked.method === 'GET') return { status: 200, body: user };
    return ['PATCH', 'PUT'].includes(asked.method)
      ? this.#update(asked, user)
      : no(405, 'badRequest', 'Method not allowed');
  }

  #isUs(customer: string | null | undefined): boolean {
    return customer === 'my_customer' || customer === this.customer;
  }

  #aliased(name: string): Fields | undefined {
    return [...this.users.values()].find(
      ({ aliases }) => Array.isArray(aliases) && aliases.includes(name.toLowerCase()),
    );
  }

  #create(asked: Asked): Said {
    const fields = fieldsIn(asked);
    const { givenName, familyName } = (fields.name ?? {}) as { givenName?: unknown; familyName?: unknown };
    if (typeof fields.primaryEmail !== 'string') return no(400, 'invalid', 'Invalid Input: primary_user_email');
    if (!isText(givenName)) return no(400, 'invalid', 'Invalid Given/Family Name: GivenName');
    if (!isText(familyName)) return no(400, 'invalid', 'Invalid Given/Family Name: FamilyName');
    if (fields.password === undefined) return no(400, 'invalid', 'Invalid Password');
    const wrong = this.#wrong(fields, undefined);
    if (wrong !== undefined) return wrong;
    const { password, ...kept } = fields;
    const id = this.add({ creationTime: new Date().toISOString(), ...kept, name: named(fields.name) });
    this.passwords.set(id, password as string);
    this.effects.push({ type: 'create', id, name: fields.primaryEmail, fields: kept, idle: false });
    return { status: 200, body: { ...this.users.get(id) } };
  }

  #update(asked: Asked, user: Fields): Said {
    const fields = fieldsIn(asked);
    const wrong = this.#wrong(fields, user);
    if (wrong !== undefined) return wrong;
    const { password, ...kept } = fields;
    const name = kept.name === undefined ? {} : { name: named({ ...(user.name as object), ...(kept.name as object) }) };
    const after: Fields = { ...user, ...kept, ...name };
    const id = String(user.id);
    this.users.set(id, after);
    if (password !== undefined) this.passwords.set(id, password as string);
    this.effects.push({
      type: 'update',
      id,
      name: String(after.primaryEmail),
      fields: kept,
      idle: password === undefined && same(user, after),
    });
    return { status: 200, body: after };
  }

  #wrong(fields: Fields, user: Fields | undefined): Said | undefined {
    const unknown = Object.keys(fields).find((name) => !WRITABLE.includes(name));
    if (unknown !== undefined)
      return no(400, 'invalid', `Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`);
    const { primaryEmail, password, suspended } = fields;
    if (password !== undefined && (!isText(password) || password.length < 8 || password.length > 100))
      return no(400, 'invalid', 'Invalid Password');
    if (suspended !== undefined && typeof suspended !== 'boolean')
      return no(400, 'invalid', 'Invalid Input: suspended');
    if (primaryEmail === undefined) return undefined;
    if (!isText(primaryEmail)) return no(400, 'invalid', 'Invalid Input: primary_user_email');
    const domain = primaryEmail.split('@')[1] ?? '';
    if (this.#domains[domain.toLowerCase()] !== true) return no(404, 'notFound', 'Domain not found.');
    const other = this.named(primaryEmail) ?? this.#aliased(primaryEmail);
    if (other === undefined || other.id === user?.id) return undefined;
    return no(409, 'duplicate', 'Entity already exists.');
  }

  /** Paging, and as much of Google's search as is asked for here: `email:x*`, `name:'x'`, `isSuspended=true`. */
  #list({ query }: Asked): Said {
    const unknown = [...query.keys()].find((name) => !LISTED.includes(name));
    if (unknown !== undefined) return no(400, 'invalid', `Invalid Input: ${unknown}`);
    if (!this.#isUs(query.get('customer')) && query.get('domain') === null) return no(400, 'badRequest', 'Bad Request');
    const most = Number(query.get('maxResults') ?? '100');
    if (!Number.isInteger(most) || most < 1 || most > 500) return no(400, 'invalid', 'Invalid Input: maxResults');
    const order = query.get('orderBy') ?? 'email';
    if (!['email', 'familyName', 'givenName'].includes(order)) return no(400, 'invalid', 'Invalid Input: orderBy');
    const from = Number(query.get('pageToken') ?? '0');
    if (!Number.isInteger(from)) return no(400, 'invalid', 'Invalid Input: pageToken');
    const holds = searchOf(query.get('query'));
    if (holds === undefined) return no(400, 'invalid', 'Invalid Input: query');
    const by = (user: Fields): string =>
      String(order === 'email' ? user.primaryEmail : (user.name as Fields | undefined)?.[order]);
    const found = [...this.users.values()]
      .filter((user) => query.get('domain') === null || lower(user.primaryEmail).endsWith(`@${query.get('domain')}`))
      .filter(holds)
      .toSorted((a, b) => by(a).localeCompare(by(b)) * (query.get('sortOrder') === 'DESCENDING' ? -1 : 1));
    const next = found.length > from + most ? { nextPageToken: String(from + most) } : {};
    const users = found.slice(from, from + most);
    return {
      status: 200,
      body: { kind: 'admin#directory#users', ...(users.length === 0 ? {} : { users }), ...next },
    };
  }
}

const lower = (value: unknown): string => String(value).toLowerCase();
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const named = (name: unknown): Fields => {
  const { givenName, familyName, displayName } = name as Record<string, unknown>;
  const fullName = `${String(givenName)} ${String(familyName)}`;
  return { givenName, familyName, fullName, ...(displayName === undefined ? {} : { displayName }) };
};

const no = (code: number, reason: string, message: string): Said => ({
  status: code,
  body: { error: { code, message, errors: [{ message, domain: 'global', reason }] } },
});

function searchOf(query: string | null): ((user: Fields) => boolean) | undefined {
  if (query === null) return () => true;
  const [, field, operator, value] = /^(\w+)(:|=)'?([^']*?)'?$/.exec(query) ?? [];
  if (field === undefined || value === undefined) return undefined;
  if (field === 'isSuspended') return (user) => String(user.suspended) === value;
  const of = (user: Fields): string =>
    lower(field === 'email' ? user.primaryEmail : (user.name as Fields | undefined)?.fullName);
  if (value.endsWith('*')) return (user) => of(user).startsWith(value.slice(0, -1).toLowerCase());
  return (user) => (operator === '=' ? of(user) === lower(value) : of(user).includes(lower(value)));
}

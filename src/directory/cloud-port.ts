/**
 * A directory of user accounts in somebody else's cloud: Microsoft Entra ID (Office 365) or Google Workspace (G Suite).
 * Users are read from there, and users of an organization are exported to there. Credentials are arguments of each call.
 * Not to be called within a transaction.
 */
export interface CloudDirectoryPort<Access> {
  /** Whether the credentials let us in, by calls that change nothing. @throws CloudError */
  check(at: Access, signal?: AbortSignal): Promise<void>;
  /** Every domain that the other side has, verified or not. @throws CloudError */
  domains(at: Access, signal?: AbortSignal): Promise<readonly CloudDomain[]>;
  /** One page of users, by the other side's own query (see each adapter for the names). @throws CloudError */
  users(at: Access, query: CloudQuery, signal?: AbortSignal): Promise<CloudPage>;
  /** One account by its id, which stands whatever it is renamed to. @throws CloudError, but for what is not there */
  get(at: Access, id: string, signal?: AbortSignal): Promise<CloudUser | undefined>;
  /** One account by its name: userPrincipalName, primaryEmail. @throws CloudError, but for what is not there */
  find(at: Access, name: string, signal?: AbortSignal): Promise<CloudUser | undefined>;
  /** Makes an account of fields in the other side's own shape. @throws CloudError: `exists` where the name is taken */
  create(at: Access, fields: CloudFields, signal?: AbortSignal): Promise<CloudUser>;
  /** Sets these fields and leaves all others. @throws CloudError: `missing` where the account is gone */
  update(at: Access, id: string, fields: CloudFields, signal?: AbortSignal): Promise<void>;
  /** Whose manager an account's is, by ids; null takes it away. @throws CloudError */
  setManager(at: Access, id: string, manager: string | null, signal?: AbortSignal): Promise<void>;
}

/** Fields of a user in the other side's own names and shapes (Graph's `user`, Admin SDK's `User`). */
export type CloudFields = Readonly<Record<string, unknown>>;

/** Where Microsoft Graph is and who asks: an application with client credentials (RFC 6749 4.4). */
export interface GraphAccess {
  /** Origin and version are not fixed, so that a national cloud or a double can be named; without a slash at the end. */
  readonly baseUrl: string;
  /** Where tokens are from: `<loginUrl>/<tenantId>/oauth2/v2.0/token`. */
  readonly loginUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Where Google's Admin SDK is and who asks: a service account that acts for an administrator (RFC 7523). */
export interface GoogleAccess {
  readonly baseUrl: string;
  readonly tokenUrl: string;
  readonly clientEmail: string;
  /** PKCS #8, PEM. */
  readonly privateKey: string;
  /** The administrator that the service account acts for. */
  readonly adminEmail: string;
  /** `my_customer`, or the id of one. */
  readonly customer: string;
}

export interface CloudDomain {
  readonly domain: string;
  readonly verified: boolean;
}

export interface CloudQuery {
  /** By the other side's names; undefined is left out. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** Graph's ConsistencyLevel. */
  readonly consistencyLevel?: string | undefined;
}

export interface CloudPage {
  readonly users: readonly CloudUser[];
  /** What asks for the next page (`$skiptoken`, `pageToken`); undefined on the last. */
  readonly next: string | undefined;
}

export interface CloudUser {
  readonly id: string;
  /** userPrincipalName, primaryEmail. */
  readonly name: string;
  readonly suspended: boolean;
  /** The whole answer. */
  readonly fields: CloudFields;
}

export type CloudReason =
  | 'unreachable' // no whole answer: address, network, time
  | 'credentials' // 401, or no token
  | 'forbidden' // 403: a permission is missing there
  | 'rejected' // 400 and its like: what was asked for is wrong, another try would be answered in the same way
  | 'missing' // 404
  | 'exists' // the name is taken
  | 'limited' // 429
  | 'broken'; // 5xx, or an answer that cannot be read

/** What came instead of an answer. The message is plain, and names neither token nor secret. */
export class CloudError extends Error {
  readonly reason: CloudReason;
  /** Milliseconds that the other side asks us to wait. */
  readonly retryAfter: number | undefined;
  /** True where the other side may have done what was asked. */
  readonly sent: boolean;

  constructor(
    reason: CloudReason,
    message: string,
    options: { readonly retryAfter?: number | undefined; readonly sent?: boolean; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CloudError';
    this.reason = reason;
    this.retryAfter = options.retryAfter;
    this.sent = options.sent === true;
  }

  /** Whether another try may go better. */
  get passes(): boolean {
    return this.reason === 'unreachable' || this.reason === 'limited' || this.reason === 'broken';
  }
}

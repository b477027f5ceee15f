import type { ScimUser } from '../wire/scim/user.ts';
import type { CloudDirectoryPort, GoogleAccess, GraphAccess } from './cloud-port.ts';
import type { HubPort, RequestLogPort } from './hub-port.ts';
import type { InsightsPort } from './insights-port.ts';
import type { PsaPorts } from './psa-port.ts';
import type { WebhookPort } from './webhook-port.ts';

export type { WebhookAnswer, WebhookMessage, WebhookReceivers } from './webhook-port.ts';

/** What the directory asks of the outside; the composition root gives it. Rules reach it as `ctx.ports`. */
export interface Ports {
  readonly vault: VaultPort;
  readonly scim: ScimPort;
  readonly hub: HubPort;
  readonly requests: RequestLogPort;
  readonly insights: InsightsPort;
  readonly mail: MailPort;
  readonly office365: CloudDirectoryPort<GraphAccess>;
  readonly gsuite: CloudDirectoryPort<GoogleAccess>;
  /** Where providers keep customers, contracts and tickets. */
  readonly psa: PsaPorts;
  readonly webhooks: WebhookPort;
}

/** The keys of secrets at rest. Not to be called within a transaction: rules call it in `prepare` or in reads. */
export interface VaultPort {
  status(): Promise<VaultStatus>;
  /** Wraps every data key with another wrapping key, and ends when that is done. @throws MusterError `conflict` */
  rotate(): Promise<VaultStatus>;
}

/** Ids are digests of keys; key material is never part of it. */
export interface VaultStatus {
  /** Where the wrapping keys come from. */
  readonly source: 'file' | 'environment' | 'command';
  /** The id of the wrapping key in use. */
  readonly current: string;
  /** The wrapping keys that are at hand or in use, and how many data keys each of them wraps. */
  readonly keys: readonly { readonly id: string; readonly dataKeys: number }[];
}

/** Another directory, from which users are imported. Not to be called within a transaction. */
export interface ScimPort {
  /** One page of users. @throws MusterError `unprocessable`: it cannot be reached, or refuses */
  users(
    source: { readonly url: string; readonly token: string },
    query: ScimQuery,
    signal?: AbortSignal,
  ): Promise<ScimPage>;
}

export interface ScimQuery {
  /** From 1. */
  readonly startIndex: number;
  readonly count: number;
  /** RFC 7644 3.4.2.2 */
  readonly filter: string | undefined;
  readonly sortBy: string | undefined;
  readonly descending: boolean;
}

export interface ScimPage {
  /** How many match, over all pages. */
  readonly total: number;
  readonly users: readonly ScimUser[];
}

/**
 * Requests to other servers. Addresses that nobody should be led to are refused when the connection is made, whatever
 * their names resolved to before. Not to be called within a transaction.
 */
export interface OutboundPort {
  /** One request. Redirects are not followed: they are the answer. @throws OutboundError */
  request(request: OutboundRequest): Promise<OutboundAnswer>;
  /** Whether a URL may be asked, as far as can be told before its name is resolved. @throws OutboundError `refused` */
  check(url: string): void;
  /** The origin that this server listens on; undefined until it does. */
  self(): string | undefined;
}

export interface OutboundRequest {
  /** Default: GET. */
  readonly method?: string | undefined;
  /** Absolute, http or https. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for everything, from the resolving of the name to the last byte. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Bytes that the body of the answer may have. Default: 16 MiB. */
  readonly maxBytes?: number | undefined;
}

export interface OutboundAnswer {
  readonly status: number;
  /** Names in lower case. Cookies are left out. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export type OutboundReason =
  | 'refused' // the guard does not let it out: an address, a scheme, a host that the allow-list leaves out
  | 'dns' // the name does not resolve
  | 'connect' // nobody answers there
  | 'tls' // no secure connection: a certificate, mostly
  | 'timeout'
  | 'reset' // the connection ended before the answer did, or what came is no HTTP
  | 'too_large'
  | 'aborted'; // by the caller's signal

/** A request that got no whole answer. The message names the host, never the path, headers or body. */
export class OutboundError extends Error {
  readonly reason: OutboundReason;
  /** True when the other server may have got the request. */
  readonly sent: boolean;

  constructor(reason: OutboundReason, message: string, options: { readonly sent?: boolean; readonly cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'OutboundError';
    this.reason = reason;
    this.sent = options.sent === true;
  }
}

/** Whoever takes mails from here. Not to be called within a transaction; what `configured` and `from` say stands. */
export interface MailPort {
  /** Whether mails go out. */
  readonly configured: boolean;
  /** Who mails are from: an address, or a name and an address in angle brackets. */
  readonly from: string;
  /** Hands a mail over. It may arrive twice where the answer is lost. @throws MailError */
  send(mail: OutgoingMail, signal?: AbortSignal): Promise<void>;
}

export interface OutgoingMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Milliseconds since the epoch. */
  readonly date: number;
}

/** A mail that was not taken. */
export class MailError extends Error {
  /** What the server answered (RFC 5321 4.2); undefined where it did not come to that. */
  readonly code: number | undefined;

  constructor(message: string, code: number | undefined) {
    super(message);
    this.name = 'MailError';
    this.code = code;
  }

  /** True where another try would be answered in the same way. */
  get permanent(): boolean {
    return this.code !== undefined && this.code >= 500;
  }
}

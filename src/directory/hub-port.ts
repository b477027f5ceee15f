import type { KeptRequest, KeptRequestQuery, RequestOutcome } from '../store/port.ts';
import type { ErrorCode, Violation } from '../kit/errors.ts';
import type { Operation } from '../kit/op.ts';
import type { Scope } from '../kit/scopes.ts';

/**
 * What rules and faces ask of the hub: the catalogue of actions, and the machinery that carries them out against a
 * directory (a JumpCloud tenant, this server or another one). It holds nothing of an account: who is acted for, with which
 * credentials, is an argument of every call.
 */
export interface HubPort {
  readonly catalogue: Catalogue;
  /** Carries out one action. Never throws for what the directory answers, or fails to. */
  execute(target: Target, action: Action, given: ActionInput, wishes: Wishes): Promise<Execution>;
  /**
   * A fast real call that proves the credentials, and tells what was wrong in the user's terms. With `several` each later
   * call names its organization, so that none has to be selected here.
   */
  validate(target: Target, signal?: AbortSignal, wishes?: { readonly several?: boolean }): Promise<Validation>;
  /** The organizations that the credentials reach, live. @throws MusterError `unprocessable` */
  organizations(target: Target, signal?: AbortSignal): Promise<readonly VendorOrganization[]>;
  /** Exchanges the client secret of an OAuth service account for another. @throws MusterError `unprocessable` */
  rotate(target: Target, signal?: AbortSignal): Promise<Rotation>;
  /** A body as logs keep it: without secrets, and cut where it is long. */
  redact(value: unknown): unknown;
  /** Data whole, but for its secrets. */
  withoutSecrets(value: unknown): unknown;
  /** What an approval is bound to: the request and the state it was planned on. SHA-256 as hex. */
  digest(about: Readonly<Record<string, unknown>>, state: string): string;
  /**
   * Revokes a secret of the service account, by what a rotation named it. One that is gone already is fine, so that a job
   * may do it again. @throws MusterError `unprocessable`
   */
  revoke(target: Target, secret: string, signal?: AbortSignal): Promise<void>;
  /** Puts the base URL in its normal form. @throws MusterError `invalid` for what the allow-list leaves out */
  baseUrl(region: Region, url: string | undefined): string;
  /** Where a service account of the directory at a base URL in normal form gets its access tokens. */
  tokenUrl(baseUrl: string): string;
}

/** JumpCloud's hosts by region, this very server, or a base URL of one's own. */
export type Region = 'us' | 'eu' | 'in' | 'self' | 'custom';

// --- The catalogue ------------------------------------------------------------------------------------------------------

/** All actions; the one source of every surface. */
export interface Catalogue {
  readonly actions: readonly Action[];
  get(id: string): Action | undefined;
  /**
   * The `api` action that a raw request is, by method and path; a query is passed over, and a path outside the API's roots
   * is one under /api. Undefined where the contract has none, or servers could read the path in more than one way.
   */
  match(method: string, path: string): Action | undefined;
  /**
   * Actions by relevance to plain words, best first; scores from 0 to 1. Of those that do the same only the best known one
   * is found, unless the words are the id of another.
   */
  search(query: string, top: number, among?: (action: Action) => boolean): readonly Found[];
}
export interface Found {
  readonly action: Action;
  readonly score: number;
}

/** `jumpcloud`: the 65 named ones; `automation`: the ten; `api`: every operation of the contract. */
export type ConnectorKey = 'jumpcloud' | 'automation' | 'api';

export interface Action {
  /** Unique: `<connector>_<snake_case>`. */
  readonly id: string;
  readonly connector: ConnectorKey;
  /** For people: "List System Users". */
  readonly name: string;
  /** "System Users", "Groups", or the area of the operation. */
  readonly category: string;
  readonly description: string;
  /** The operation that it carries out; undefined for the generic request, whose operation is found by its path. */
  readonly operation: Operation | undefined;
  /** True where it does a part of what the operation can: a change of the password alone. */
  readonly narrow?: true;
  /** What the caller has to be allowed here, whatever the account is allowed there; undefined: by its path. */
  readonly scope: Scope | 'public' | 'known' | undefined;
  readonly effect: 'read' | 'write' | 'destructive';
  /** Carried out twice, it has the effect of once. */
  readonly idempotent: boolean;
  /**
   * When another try is made after a failure that leaves open whether it was carried out. `safe`: at once; a DELETE that is
   * then answered with 404 was carried out before. `lookup`: after a look whether what it makes is there. `never`: not.
   */
  readonly retry: 'safe' | 'lookup' | 'never';
  /** Answers rows, page by page; takes `all`. */
  readonly paged: boolean;
  /** JSON Schema of `{ path, query, headers, body }`, of which it has what it takes. */
  readonly input: JsonSchema;
  /** JSON Schema of the data; null where there is none. */
  readonly output: JsonSchema | null;
  /**
   * Paths within the data of what people or devices outside of IT may have written: `displayname`, `results[].name`. A key
   * with a dot in it is quoted: `results[]["primarySystemUser.jobTitle"]`. A path that ends at an object stands for every
   * text within, the empty one for all of the data.
   */
  readonly untrusted: readonly string[];
  /**
   * Turns what was given into what the operation takes, where that differs (Get User by filter); pure.
   * @throws MusterError `invalid` with the field
   */
  readonly adapt?: (given: ActionInput) => ActionInput;
  /** Turns the operation's answer into the data of the action, where that differs; pure. @throws MusterError `not_found` */
  readonly pick?: (body: unknown) => unknown;
}
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The parts of a request, as callers nest them. Keys of `body` that name a path parameter are taken for it. */
export interface ActionInput {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

// --- Carrying out -------------------------------------------------------------------------------------------------------

/** A directory, and as whom. */
export interface Target {
  /** The linked account: what budgets are counted by. */
  readonly account: string;
  /** Normal form, without a slash at its end. */
  readonly baseUrl: string;
  /** `muster` servers plan, and carry out once what has a key. */
  readonly software: 'muster' | 'other';
  readonly credentials: Credentials;
  /** Sent as x-org-id. */
  readonly organization: string | undefined;
  /** Requests at once, over all callers. */
  readonly concurrency?: number;
  /** Requests a second in the long run, over all callers; no limit unless said. */
  readonly rate?: number;
}
export type Credentials =
  | { readonly type: 'api_key'; readonly key: string }
  | {
      readonly type: 'oauth';
      readonly clientId: string;
      /** Slot 1 and 2; the other one is tried when the live one is refused. */
      readonly secrets: readonly [string, string | undefined];
      readonly live: 1 | 2;
      readonly tokenUrl: string;
    };

export interface Wishes {
  /** Every page, up to `max` rows. */
  readonly all?: boolean | undefined;
  readonly max?: number | undefined;
  /** The rows of `all` may come as bytes (`Done.raw`), where nothing in them has to be changed. */
  readonly raw?: boolean | undefined;
  /** Say what would change, and change nothing. */
  readonly plan?: boolean | undefined;
  /** Sent to directories that carry out once what has a key. */
  readonly idempotencyKey?: string | undefined;
  /** For everything together, waits and tries included, in milliseconds. */
  readonly budget?: number | undefined;
  readonly safety: Safety;
  readonly signal?: AbortSignal | undefined;
}
/** What becomes of untrusted text in results: marked in `untrusted` alone, put between fences, or dropped. */
export type Safety = 'mark' | 'fence' | 'drop';

export type Execution = Done | Failed;
interface Trace {
  /** What was asked of the directory, tries included. */
  readonly requests: readonly UpstreamRequest[];
  /** Of the whole, in milliseconds. */
  readonly duration: number;
  /** The slot that is live, where it is another than the target said. */
  readonly live?: 1 | 2;
}
export interface Done extends Trace {
  readonly ok: true;
  readonly status: number;
  readonly data: unknown;
  /** The rows instead of `data`, unread. */
  readonly raw?: RawRows;
  /** How to ask for what follows: a value for the list's own `skip` or `after`. */
  readonly next?: string | undefined;
  readonly total?: number | undefined;
  /** Present with `plan`: whether the directory planned it, or the difference was computed here from a read. */
  readonly planned?: 'by-directory' | 'by-reading';
  /** Of a plan: a digest of the state that it was made on. */
  readonly state?: string;
  /** Paths of the untrusted texts in `data`. */
  readonly untrusted: readonly string[];
  /** Secrets masked in `data`. */
  readonly masked: number;
  /** True when `max` cut the rows. */
  readonly truncated?: boolean;
}
/** Rows as JSON in UTF-8: those of a chunk are separated by commas. */
export interface RawRows {
  readonly count: number;
  readonly chunks: readonly Uint8Array[];
}
export interface Failed extends Trace {
  readonly ok: false;
  readonly error: Failure;
}
export interface Failure {
  readonly code: ErrorCode;
  /** In the user's terms: what happened and what to do. */
  readonly message: string;
  /** The status that the directory answered with, where it did. */
  readonly upstreamStatus?: number;
  /** `unknown`: a write may have been carried out. */
  readonly outcome: 'refused' | 'unknown';
  readonly reason: FailureReason;
  readonly retryAfter?: number;
  readonly violations?: readonly Violation[];
}
export type FailureReason =
  | 'input' // what was given does not fit the action
  | 'credentials' // the directory refuses them
  | 'organization' // the key is good, but an organization has to be selected, or that one is not reached
  | 'permission' // the account may not
  | 'refused' // any other 4xx
  | 'rate_limited'
  | 'directory' // 5xx
  | 'network'
  | 'budget'; // out of time

/** One request to a directory, as the request log has it: without credentials, and without query values. */
export interface UpstreamRequest {
  readonly method: string;
  /** Path and query, redacted. */
  readonly url: string;
  /** 0: no answer. */
  readonly status: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly attempt: number;
}

// --- Accounts -----------------------------------------------------------------------------------------------------------

export type Validation =
  | { readonly ok: true; readonly software: Target['software']; readonly live?: 1 | 2; readonly organizations: number }
  | {
      readonly ok: false;
      readonly reason:
        | 'bad_key'
        | 'wrong_region'
        | 'organization_needed'
        | 'organization_unknown'
        | 'forbidden'
        | 'network'
        | 'not_a_directory';
      /** In the user's terms. */
      readonly message: string;
    };

export interface VendorOrganization {
  readonly id: string;
  readonly name: string;
}

/** A secret that was minted at the vendor, and proven. It belongs in the slot that is not live. */
export interface Rotation {
  readonly secret: string;
  readonly slot: 1 | 2;
  /** RFC 3339. */
  readonly expiresAt: string | undefined;
  /** What the new secret is called at the vendor, for `revoke`: should it not come to be kept. */
  readonly minted: string;
  /** The same of the secret that was live, to be revoked once nothing is under way with it. */
  readonly replaced: string;
}

// --- The request log ----------------------------------------------------------------------------------------------------

export type { RequestOutcome };

/**
 * An execution as the request log has it: times in milliseconds since the epoch, durations in milliseconds, the own
 * organization, the HTTP status that the caller got (0 while it is under way), the ids of caller and run. Its id is 24
 * hexadecimal digits that grow with time; of a request with an Idempotency-Key, a digest of that.
 */
export interface RequestEntry extends Omit<KeptRequest, 'doc'> {
  /** Everything else; redacted already. */
  readonly doc: Readonly<Record<string, unknown>>;
}

export interface RequestQuery extends Omit<KeptRequestQuery, 'after'> {
  /** The cursor of the page before. */
  readonly after?: string | undefined;
}

/** Kept apart from the change log: there is much of it, and it is kept only as long as somebody wants it. */
export interface RequestLogPort {
  /**
   * Writes down that a write begins, before it does; resolves when that is durable. False when an entry of this id stands
   * that has not failed: it is under way, or done.
   */
  begin(scope: string, entry: RequestEntry): Promise<boolean>;
  /**
   * Adds an entry, or replaces the one of its id, unless that began later. With `durable` it resolves when it is, or fails;
   * else it is written soon, with others.
   */
  write(scope: string, entry: RequestEntry, durable: boolean): Promise<void>;
  /** The latest first. @throws MusterError `invalid` for what is no cursor */
  list(
    scope: string,
    query: RequestQuery,
  ): Promise<{ readonly entries: readonly RequestEntry[]; readonly next: string | undefined }>;
  get(scope: string, id: string): Promise<RequestEntry | undefined>;
  /** Forgets entries from before then; how many there were, at most `most`. */
  trim(scope: string, before: number, most: number): Promise<number>;
}

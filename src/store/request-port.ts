/** What the store keeps of what was asked of other directories. Part of port.ts. */

export type RequestOutcome = 'started' | 'ok' | 'failed' | 'unknown';

/** One request. Columns are what lists filter by; the rest is `doc`. */
export interface KeptRequest {
  readonly id: string;
  /** When it began, in milliseconds since the epoch. */
  readonly at: number;
  readonly account: string | null;
  readonly organization: string | null;
  readonly action: string;
  readonly status: number;
  readonly outcome: RequestOutcome;
  /** Milliseconds, not necessarily whole ones. */
  readonly duration: number;
  readonly caller: string;
  readonly run: string | null;
  /** JSON text. */
  readonly doc: string;
}

export interface ScopedRequest extends KeptRequest {
  readonly scope: string;
}

/** Which requests. Of a list of values, one has to match; an empty one matches nothing. */
export interface KeptRequestQuery {
  readonly account?: readonly string[] | undefined;
  readonly organization?: readonly string[] | undefined;
  readonly action?: readonly string[] | undefined;
  readonly outcome?: RequestOutcome | undefined;
  readonly status?: number | undefined;
  readonly caller?: string | undefined;
  readonly run?: string | undefined;
  /** Not before, and before (ms since the epoch). */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Those that follow this one in the list, whether or not it is still there. */
  readonly after?: Pick<KeptRequest, 'at' | 'id'> | undefined;
  readonly limit: number;
}

/** Kept outside the log and every scope's turn: there are many, and they are forgotten by age. */
export interface StoreRequests {
  /** Adds a request, or replaces one of its id that failed; false when one stands that did not. Durable when it resolves. */
  begin(request: ScopedRequest): Promise<boolean>;
  /** Adds or replaces requests in one commit, but for those of which one that began later stands. Durable when it resolves. */
  write(requests: readonly ScopedRequest[]): Promise<void>;
  /** The latest first; of one time, the greater id first. */
  list(scope: string, query: KeptRequestQuery): Promise<readonly KeptRequest[]>;
  get(scope: string, id: string): Promise<KeptRequest | undefined>;
  /** Removes the oldest of those that began before `before`, at most `most`. Returns how many. */
  trim(scope: string, before: number, most: number): Promise<number>;
}

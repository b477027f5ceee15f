import type { Input, OperationTypes, Output } from '../kit/op.ts';
import type { GraphType } from '../kit/schemas.ts';
import type * as registry from '../resources/registry.ts';

/** How to reach a server, and as whom. */
export interface ClientOptions {
  /** Where the server is: its origin, with the path of a proxy where there is one. Not /api and not /api/v2. */
  readonly baseUrl: string;
  /** Sent as `x-api-key`. At most one of `apiKey` and `token`. */
  readonly apiKey?: string | undefined;
  /** Sent as `Authorization: Bearer`. */
  readonly token?: string | undefined;
  /** The organization to act for (`x-org-id`); sent where the operation takes it. */
  readonly organization?: string | undefined;
  /** The platform's own unless given. */
  readonly fetch?: typeof globalThis.fetch;
  readonly retries?: Partial<RetryLimits>;
  /** Waits before another try, in milliseconds; ends early when the signal aborts. For tests. */
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

export interface RetryLimits {
  /** Attempts in all, at least one. 5 unless said. */
  readonly tries: number;
  /** The longest wait before another try, ms. A server that asks for more is not tried again. 30,000 unless said. */
  readonly maxWaitMs: number;
}

/** What a single call may ask for beside its input. */
export interface CallOptions {
  /** Nothing is changed: the answer says what would be. Writes only. */
  readonly plan?: boolean;
  /** The ETag that the object is believed to have; the server answers 412 where it has another. */
  readonly ifMatch?: string;
  /** The same key with the same request is carried out once; the server keeps the answer for 24 h. */
  readonly idempotencyKey?: string;
  /** Another organization than the client's; sent whatever the operation takes. */
  readonly organization?: string;
  readonly signal?: AbortSignal;
}
type Wish = CallOptions & { readonly plan?: false };
type PlanWish = CallOptions & { readonly plan: true };
type ReadOptions = Pick<CallOptions, 'organization' | 'signal'>;

/** An answer with everything that came with it. */
export interface RawAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** What a write would do (`plan: true`). */
export interface Plan {
  readonly plan: true;
  /** The id of the operation. */
  readonly operation: string;
  readonly changes: readonly {
    readonly operation: string;
    readonly kind: string;
    readonly id: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  /** Who would come to reach what. */
  readonly gains: readonly PlannedReach[];
  readonly losses: readonly PlannedReach[];
  /** True when more people or devices are affected than a plan follows. */
  readonly truncated: boolean;
}
export interface PlannedReach {
  readonly subject: { readonly type: GraphType; readonly id: string };
  readonly object: { readonly type: GraphType; readonly id: string };
}

/** An operation as a method. Fails with ApiError for an answer that is no success, else with what `fetch` failed with. */
interface Call<O extends OperationTypes> {
  (...given: Given<O, Wish>): Promise<Output<O>>;
  (input: Input<O>, options: PlanWish): Promise<Plan>;
  (input: Input<O>, options: CallOptions): Promise<Output<O> | Plan>;
  /** The same with status and headers. */
  raw(...given: Given<O, Wish>): Promise<RawAnswer<Output<O>>>;
  raw(input: Input<O>, options: PlanWish): Promise<RawAnswer<Plan>>;
  raw(input: Input<O>, options: CallOptions): Promise<RawAnswer<Output<O> | Plan>>;
}
interface Paged<O extends OperationTypes, Row> {
  /** Every row, fetched page by page as it is asked for. `query.limit` is the size of a page: the largest unless said. */
  all(...given: Given<O, ReadOptions>): AsyncGenerator<Row, void, undefined>;
}

/** The input may be left out where nothing in it is required. */
type Given<O extends OperationTypes, Options> =
  Record<never, never> extends Input<O> ? [input?: Input<O>, options?: Options] : [input: Input<O>, options?: Options];

/** The rows of an answer that is a list, bare or in `results`. */
type RowOf<T> = T extends readonly (infer Row)[]
  ? Row
  : T extends { readonly results: readonly (infer Row)[] }
    ? Row
    : never;
type Writes<O> = O extends { readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE' }
  ? O extends { readonly readsOnly: true }
    ? false
    : true
  : false;

export type ClientMethod<O extends OperationTypes> = Call<O> &
  (Writes<O> extends true ? unknown : [RowOf<Output<O>>] extends [never] ? unknown : Paged<O, RowOf<Output<O>>>);

/** The operations of a contract as methods. */
export type Methods<Operations> = {
  readonly [K in keyof Operations]: Operations[K] extends OperationTypes ? ClientMethod<Operations[K]> : never;
};

type Registry = typeof registry;

/** Every operation of the registry: `client.<namespace>.<operation>(input, options)`. */
export type Client = { readonly [N in keyof Registry]: Methods<Registry[N]['operations']> };

import type { Static, TObject, TSchema } from 'typebox';
import type { Family } from './dialects.ts';
import type { Kind } from './kind.ts';
import type { GraphType } from './schemas.ts';
import type { Scope } from './scopes.ts';

/**
 * An operation, declared once, as data. Routes, validation, OpenAPI, the typed client and every other face follow from it.
 */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Which verb of directory/ carries the operation out when no rule does; absent for operations that are all rule. */
export type Verb =
  | { readonly name: 'list' | 'get' | 'create' | 'put' | 'patch' | 'remove' | 'search'; readonly kind: Kind }
  /** Several kinds in one list. */
  | { readonly name: 'union'; readonly kinds: readonly Kind[] }
  | GraphVerb;

export interface GraphVerb {
  readonly name: 'associations' | 'associate' | 'members' | 'changeMembers' | 'membership' | 'memberOf' | 'traverse';
  readonly source: GraphType;
  readonly targets: readonly GraphType[];
}

/**
 * How a device that signs for itself may use an operation: on its own id; to join a group itself; or, with `agent`, as the
 * protocol of the device agent has it, where the body is signed too and a signature counts once (docs/agent.md).
 */
export type SystemContext = { readonly self: string } | { readonly member: true } | { readonly agent: true };

export interface OperationDeclaration {
  /** Unique in the registry; the reference's operationId where there is one. */
  readonly id: string;
  readonly method: Method;
  /** Whole path with `{parameters}`, from the origin. */
  readonly path: string;
  /** Human, imperative, e.g. "List system users". */
  readonly title: string;
  readonly description?: string;
  /** The area of the API: the OpenAPI tag. */
  readonly area: string;
  readonly family: Family;
  /**
   * Where the operation acts: within the selected `organization`, on what a `provider` owns (x-org-id is refused there),
   * or on the `server` itself.
   */
  readonly reach: 'organization' | 'provider' | 'server';
  /** What the caller needs; `public` needs no credentials, `known` any valid ones. */
  readonly access: Scope | 'public' | 'known';
  /** Properties by name; `{name}` in the path without an entry is an Id. */
  readonly params?: TObject | undefined;
  readonly query?: TObject | undefined;
  /** Request headers other than credentials and content negotiation, by lower-case name. */
  readonly headers?: TObject;
  readonly body?: TSchema | undefined;
  /** True when a request without a body is fine. */
  readonly bodyOptional?: boolean;
  /**
   * The body is an array whose items are looked at one by one, by the rule: one that is not as the schema has it spoils no
   * other. Before that only their number counts, and that each is an object.
   */
  readonly itemsApart?: true;
  /**
   * What the body is when it is not JSON. `form`: URL-encoded, as an object of texts (JSON and no body are fine too);
   * `multipart`: an object of texts and of `FilePart`s; `bytes`: a `FilePart` of whatever was sent.
   */
  readonly consumes?: 'form' | 'multipart' | 'bytes';
  /** The largest body in bytes, where the face's usual limit does not fit. */
  readonly maxBody?: number;
  /** The success status, and the schema of its body (null: no body). */
  readonly status: number;
  readonly response: TSchema | null;
  /** What the reference documents as the body of a 204, which has none on the wire: for the document alone. */
  readonly documented?: TSchema;
  /** The media type of the answer where it is not JSON: one, or a range such as image/*. */
  readonly produces?: string;
  /** Further documented success statuses that this server does not use, for the document alone. */
  readonly otherStatuses?: readonly number[];
  /** Error statuses that the document lists beyond the family's usual ones. */
  readonly errors?: readonly number[];
  readonly verb?: Verb;
  /** What the family's `put` means here (handbook 2.4): v1 users and systems merge, groups replace. */
  readonly put?: 'merge' | 'replace';
  /** A POST that changes nothing (a search, a simulation). GETs never write, unless they say `appends`. */
  readonly readsOnly?: true;
  /** A GET that appends to the log what matters: the reading of a disk key. It runs as a write. */
  readonly appends?: true;
  /** Takes something away that cannot be had back. */
  readonly dangerous?: true;
  /** Open to a device that signs for itself (handbook 1.5); `self` names the path parameter that has to be its own id. */
  readonly systemContext?: SystemContext;
  /** Answers 2xx for ids that do not exist, by contract. The registry-walking tests print these. */
  readonly tolerant?: true;
  /** Names of response properties, at any depth, that are shown once and never kept (secrets at creation). */
  readonly shownOnce?: readonly string[];
  /** x-org-id may be sent several times, for an answer about several organizations; of those that reach a `provider`. */
  readonly severalOrganizations?: true;
  /** x-org-id is taken although the reach is not one organization (clients send it, handbook 1.3). */
  readonly acceptsOrganizationHeader?: true;
}

export interface Operation extends OperationDeclaration {
  readonly operation: true;
}

export function op<const D extends OperationDeclaration>(declaration: D): D & { readonly operation: true } {
  return Object.freeze({ ...declaration, operation: true as const });
}

export function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && (value as { operation?: unknown }).operation === true;
}

/** True for operations that append to the log. */
export const writes = (operation: Operation): boolean =>
  operation.method === 'GET' ? operation.appends === true : operation.readsOnly !== true;

/** True for the operations of the device agent's protocol: only a device opens them, with a body that it signed. */
export const isOfAgents = ({ systemContext }: Operation): boolean =>
  systemContext !== undefined && 'agent' in systemContext;

/** Names of the `{parameters}` of a path, in order. */
export const pathParameters = (path: string): string[] => [...path.matchAll(/\{([^}]+)\}/g)].map((m) => m[1] ?? '');

type StaticOf<S, Fallback> = S extends TSchema ? Static<S> : Fallback;
type PathNames<P extends string> = P extends `${string}{${infer N}}${infer Rest}` ? N | PathNames<Rest> : never;

/** The part of an operation that its callers' types follow from. */
export interface OperationTypes {
  readonly path: string;
  readonly params?: TObject | undefined;
  readonly query?: TObject | undefined;
  readonly body?: TSchema | undefined;
  readonly bodyOptional?: boolean;
  readonly response: TSchema | null;
}
type Params<O extends OperationTypes> = O['params'] extends TObject
  ? Static<O['params']>
  : [PathNames<O['path']>] extends [never]
    ? Record<never, never>
    : { readonly [N in PathNames<O['path']>]: string };

/** What a caller gives. Empty parts may be left out. */
export type Input<O extends OperationTypes> = ([PathNames<O['path']>] extends [never]
  ? { readonly params?: Record<never, never> }
  : { readonly params: Params<O> }) & {
  readonly query?: O['query'] extends TObject
    ? Partial<Static<O['query']>> & Record<string, unknown>
    : Record<string, unknown>;
  readonly headers?: Record<string, string>;
} & (O['body'] extends TSchema
    ? O['bodyOptional'] extends true
      ? { readonly body?: StaticOf<O['body'], never> }
      : { readonly body: StaticOf<O['body'], never> }
    : { readonly body?: undefined });

/** What an operation answers. */
export type Output<O extends OperationTypes> = O['response'] extends TSchema ? Static<O['response']> : undefined;

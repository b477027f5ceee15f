import type { ScimUser } from '../wire/scim/user.ts';

/** What the directory asks of the outside; the composition root gives it. Rules reach it as `ctx.ports`. */
export interface Ports {
  readonly scim: ScimPort;
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

import type { ScimUser } from '../wire/scim/user.ts';
import type { HubPort } from './hub-port.ts';

/** What the directory asks of the outside; the composition root gives it. Rules reach it as `ctx.ports`. */
export interface Ports {
  readonly vault: VaultPort;
  readonly scim: ScimPort;
  readonly hub: HubPort;
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

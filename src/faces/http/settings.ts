/** How the HTTP face behaves where an operator may choose. The composition root fills it from the configuration. */
export interface HttpSettings {
  /** Answer a request without any credentials to /api with `302 Location: /login`, as was measured (handbook 1.2). */
  readonly missingKeyRedirect: boolean;
  /**
   * Whose X-Forwarded-For, -Host and -Proto to believe: nobody's, everybody's (only where every client comes through a
   * proxy that sets them itself), or those of the named addresses and networks, separated by commas.
   */
  readonly trustProxy: boolean | string;
  /** Longest body, in bytes. */
  readonly bodyLimit: number;
  /** Longest request line and headers together, in bytes. */
  readonly headerLimit: number;
  /** Per API key, and per address for those without one. */
  readonly rateLimit: RateLimit;
  /** Per address: requests whose credentials were refused. */
  readonly refusalLimit: RateLimit;
}

/** A token bucket. `perSecond: 0` means no limit. */
export interface RateLimit {
  readonly perSecond: number;
  /** How many requests may come at once after a pause. */
  readonly burst: number;
}

export const HTTP_DEFAULTS: HttpSettings = {
  missingKeyRedirect: false,
  trustProxy: false,
  bodyLimit: 1_048_576,
  headerLimit: 16_384,
  rateLimit: { perSecond: 600, burst: 1200 },
  refusalLimit: { perSecond: 20, burst: 200 },
};

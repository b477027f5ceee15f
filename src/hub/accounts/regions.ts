import type { Region } from '../../directory/hub-port.ts';
import { OutboundError, type OutboundPort } from '../../directory/ports.ts';
import { invalidField } from '../../kit/errors.ts';

/** JumpCloud's own regions. A key of one is refused by the others as any wrong key is (handbook 1.1). */
export type VendorRegion = Extract<Region, 'us' | 'eu' | 'in'>;

export interface RegionRow {
  /** For people. */
  readonly name: string;
  readonly baseUrl: string;
  /** Where client secrets are exchanged for access tokens (handbook 1.1). */
  readonly tokenUrl: string;
}

export const REGIONS: Readonly<Record<VendorRegion, RegionRow>> = {
  us: row('US', 'console.jumpcloud.com', 'admin-oauth.id.jumpcloud.com'),
  eu: row('EU', 'console.eu.jumpcloud.com', 'admin-oauth.id.eu.jumpcloud.com'),
  in: row('India', 'console.in.jumpcloud.com', 'admin-oauth.id.in.jumpcloud.com'),
};

function row(name: string, host: string, tokenHost: string): RegionRow {
  return { name, baseUrl: `https://${host}`, tokenUrl: `https://${tokenHost}/oauth2/token` };
}

/** What the form says of each choice. */
export const REGION_HELP: Readonly<Record<Region, string>> = {
  us: 'JumpCloud, United States: console.jumpcloud.com',
  eu: 'JumpCloud, Europe: console.eu.jumpcloud.com',
  in: 'JumpCloud, India: console.in.jumpcloud.com',
  self: 'This Muster server',
  custom: 'Another Muster server, by its base URL. Access tokens come from /oauth2/token below it.',
};

export const VENDOR_REGIONS = Object.keys(REGIONS) as readonly VendorRegion[];

/** The region of JumpCloud that a base URL is of; undefined for any other directory. */
export const vendorRegionOf = (baseUrl: string): VendorRegion | undefined =>
  VENDOR_REGIONS.find((region) => REGIONS[region].baseUrl === baseUrl);

/** Where the directory of a base URL gives access tokens. */
export function tokenUrlOf(baseUrl: string): string {
  const region = vendorRegionOf(baseUrl);
  return region === undefined ? `${baseUrl}/oauth2/token` : REGIONS[region].tokenUrl;
}

/**
 * The base URL of a region in its normal form, without a slash at its end.
 * @throws MusterError `invalid`, naming `base_url`
 */
export function baseUrlOf(region: Region, given: string | undefined, outbound: OutboundPort): string {
  const url = given === undefined || given.trim() === '' ? undefined : normalBaseUrl(given);
  if (region === 'custom') {
    if (url === undefined) throw invalidField('base_url', 'is required for a base URL of your own');
    return allowed(url, outbound);
  }
  const own = region === 'self' ? outbound.self() : REGIONS[region].baseUrl;
  if (own === undefined) throw invalidField('region', 'this server does not listen yet');
  if (url !== undefined && url !== own) {
    throw invalidField('base_url', `is ${own} for the region ${region}; leave it out, or choose the region custom`);
  }
  return allowed(own, outbound);
}

/**
 * A base URL as it is kept: an origin, and what may stand before `/api` on it. Clients differ in whether theirs ends in
 * `/api` or `/api/v2`, so both are taken.
 * @throws MusterError `invalid`, naming `base_url`
 */
export function normalBaseUrl(text: string): string {
  const given = text.trim();
  const wrong = (what: string) => invalidField('base_url', what);
  // The parser of URLs would mend all of these without a word.
  if (/[\s\\%]/.test(given)) throw wrong('may not have spaces, backslashes or % in it');
  if (/\/\.{1,2}(?:\/|$)/.test(given)) throw wrong('may not have . or .. in its path');
  const url = /^https?:\/\/[^/]/i.test(given) ? URL.parse(given) : null;
  if (url === null) throw wrong('has to be a URL such as https://muster.example.org');
  if (url.username !== '' || url.password !== '') throw wrong('may not hold a user name or password');
  if (given.includes('?')) throw wrong('may not have a query');
  if (given.includes('#')) throw wrong('may not have a fragment');
  const path = url.pathname.replace(/\/+$/, '').replace(/\/api(?:\/v2)?$/, '');
  return `${url.origin}${path.replace(/\/+$/, '')}`;
}

function allowed(baseUrl: string, outbound: OutboundPort): string {
  try {
    outbound.check(baseUrl);
    return baseUrl;
  } catch (error) {
    if (error instanceof OutboundError) throw invalidField('base_url', error.message);
    throw error;
  }
}

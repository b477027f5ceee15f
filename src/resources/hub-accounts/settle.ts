import type { HubPort, Region } from '../../directory/hub-port.ts';
import type { Document, Entry } from '../../directory/types.ts';
import { invalidField, MusterError } from '../../kit/errors.ts';
import { DAY } from '../expiring/expiry.ts';
import type { AuthMethod } from '../hub-profiles/usual.ts';
import { secretsOf, setupOf, type Secrets, type Setup } from './setup.ts';

/** What the credentials of a body come to, together with what an account has already. */
export interface Settled {
  /** As far as it is known before the directory was asked. */
  readonly setup: Setup;
  readonly secrets: Secrets;
  /** Something is other than what was last found to be good. */
  readonly changed: boolean;
}

/** The properties of `credentials` in a body, once it is checked. */
interface Given {
  readonly api_key?: string | null;
  readonly client_id?: string | null;
  readonly client_secret?: string | null;
  readonly client_secret_2?: string | null;
  readonly region?: Region | null;
  readonly base_url?: string | null;
  readonly organization_id?: string | null;
  readonly multiple_organizations?: boolean | null;
  readonly key_lifetime_days?: number | null;
  readonly key_expires_at?: string | null;
}

const at = (field: keyof Given): string => `credentials.${field}`;
/** Forms send what was left empty as an empty text. */
const said = <T extends string>(value: T | null | undefined): T | undefined =>
  value === '' || value === null ? undefined : value;

/** What is pasted may have spaces around it; within it there are none, and nothing that no header can carry. */
function shown(name: 'api_key' | 'client_id' | 'client_secret' | 'client_secret_2', given: Given): string | undefined {
  const text = given[name]?.trim() ?? '';
  if (text === '') return undefined;
  if (!/^[\x21-\x7e]+$/.test(text)) throw invalidField(at(name), 'holds a space or an odd character: copy it again');
  return text;
}

/**
 * Puts a body's credentials together with those that an account has. What is left out stays, secrets too, unless they
 * would be sent somewhere else than they were given for.
 * @throws MusterError `invalid`, which names the property
 */
export function settle(
  hub: Pick<HubPort, 'baseUrl'>,
  {
    method,
    body,
    present,
    now,
  }: {
    readonly method: AuthMethod;
    readonly body: Document;
    readonly present: Entry | undefined;
    readonly now: number;
  },
): Settled {
  const given = body as Given;
  const [setup, kept] = present === undefined ? [undefined, {}] : [setupOf(present), secretsOf(present)];
  const place = placeOf(hub, given, setup);
  const moved = setup !== undefined && setup.base_url !== place.base_url;
  const why = moved ? 'is required anew: the base URL is another one' : 'is required';
  const part = method === 'api_key' ? keyOf(given, moved ? {} : kept, why) : clientOf(given, setup, kept, moved);
  const multiple = given.multiple_organizations ?? setup?.multiple_organizations ?? false;
  const organization =
    given.organization_id === undefined
      ? moved
        ? null
        : (setup?.organization_id ?? null)
      : said(given.organization_id);
  const fresh = { ...part.secrets, client_id: part.client_id };
  const former = { ...namesOf(kept), client_id: setup?.client_id };
  const renewed = JSON.stringify(fresh) !== JSON.stringify(former);
  // A second secret beside the first says nothing of when that ends.
  const another =
    JSON.stringify({ ...fresh, client_secret_2: '' }) !== JSON.stringify({ ...former, client_secret_2: '' });
  const next: Setup = {
    ...place,
    software: moved || setup === undefined ? 'other' : setup.software,
    organization_id: organization ?? null,
    multiple_organizations: multiple,
    ...(part.client_id === undefined ? {} : { client_id: part.client_id }),
    live_secret: renewed || setup === undefined ? 1 : setup.live_secret,
    secrets: part.secrets.client_secret_2 === undefined ? 1 : 2,
    key_expires_at: endOf(given, another ? undefined : setup, now),
  };
  const changed =
    setup === undefined ||
    renewed ||
    (['region', 'base_url', 'organization_id', 'multiple_organizations'] as const).some(
      (name) => setup[name] !== next[name],
    );
  return { setup: next, secrets: part.secrets, changed };
}

/** Each secret by its name, in one order. */
const namesOf = ({ api_key, client_secret, client_secret_2 }: Secrets): Secrets => ({
  api_key,
  client_secret,
  client_secret_2,
});

function placeOf(
  hub: Pick<HubPort, 'baseUrl'>,
  given: Given,
  setup: Setup | undefined,
): Pick<Setup, 'region' | 'base_url'> {
  const url = said(given.base_url);
  const region = given.region ?? (url === undefined ? undefined : 'custom') ?? setup?.region ?? 'us';
  if (region !== 'custom') {
    if (url !== undefined) throw invalidField(at('base_url'), 'is for the region custom alone');
    return { region, base_url: normal(hub, region, undefined) };
  }
  const kept = setup?.region === 'custom' ? setup.base_url : undefined;
  if (url === undefined && kept === undefined) throw invalidField(at('base_url'), 'is required for the region custom');
  return { region, base_url: url === undefined ? (kept as string) : normal(hub, region, url) };
}

function normal(hub: Pick<HubPort, 'baseUrl'>, region: Region, url: string | undefined): string {
  try {
    return hub.baseUrl(region, url);
  } catch (error) {
    if (!(error instanceof MusterError) || error.code !== 'invalid') throw error;
    throw invalidField(at(region === 'custom' ? 'base_url' : 'region'), withoutName(error));
  }
}

/** The message without the field that it may begin with: the caller knows that field by another name. */
const withoutName = ({ message, violations }: MusterError): string => violations[0]?.description ?? message;

function keyOf(given: Given, kept: Secrets, why: string) {
  for (const name of ['client_id', 'client_secret', 'client_secret_2'] as const) {
    if (said(given[name]) !== undefined) throw invalidField(at(name), 'is for OAuth 2.0 service accounts');
  }
  const key = shown('api_key', given) ?? kept.api_key;
  if (key === undefined) throw invalidField(at('api_key'), why);
  return { secrets: namesOf({ api_key: key }), client_id: undefined };
}

function clientOf(given: Given, setup: Setup | undefined, kept: Secrets, moved: boolean) {
  if (said(given.api_key) !== undefined) throw invalidField(at('api_key'), 'is for the way to sign in by API key');
  const client_id = shown('client_id', given) ?? (moved ? undefined : setup?.client_id);
  if (client_id === undefined) throw invalidField(at('client_id'), 'is required');
  const other = moved || (setup?.client_id !== undefined && setup.client_id !== client_id);
  const client_secret = shown('client_secret', given) ?? (other ? undefined : kept.client_secret);
  if (client_secret === undefined) {
    const because = moved ? 'the base URL is another one' : 'the client is another one';
    throw invalidField(at('client_secret'), other ? `is required anew: ${because}` : 'is required');
  }
  const keeps = given.client_secret_2 !== '' && !other;
  const client_secret_2 = shown('client_secret_2', given) ?? (keeps ? kept.client_secret_2 : undefined);
  if (client_secret_2 === client_secret)
    throw invalidField(at('client_secret_2'), 'has to be another one than the first');
  return { secrets: namesOf({ client_secret, client_secret_2 }), client_id };
}

/** When the key ends. Of another key nothing is known unless the body says it. */
function endOf(given: Given, setup: Setup | undefined, now: number): string | null {
  const { key_lifetime_days: days, key_expires_at: end } = given;
  if (typeof days === 'number') {
    if (typeof end === 'string') throw invalidField(at('key_expires_at'), 'excludes key_lifetime_days');
    return new Date(now + days * DAY).toISOString();
  }
  if (typeof end === 'string') {
    const instant = new Date(end).toISOString();
    if (Date.parse(instant) <= now && instant !== setup?.key_expires_at)
      throw invalidField(at('key_expires_at'), 'is over already');
    return instant;
  }
  return end === null ? null : (setup?.key_expires_at ?? null);
}

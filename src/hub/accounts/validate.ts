import type { Credentials, Target, Validation } from '../../directory/hub-port.ts';
import { OutboundError, type OutboundAnswer } from '../../directory/ports.ts';
import { asksForOrganization, hostIn, jsonIn, messageIn, objectIn } from './answers.ts';
import { ask, type Means } from './ask.ts';
import type { Signed } from './credentials.ts';
import { organizationsIn } from './organizations.ts';
import { REGIONS, VENDOR_REGIONS, vendorRegionOf } from './regions.ts';
import { askToken, NoToken } from './tokens.ts';

/** For each request (ms): somebody waits before a form. */
const TIMEOUT = 10_000;
const TIMEOUT_SOFTWARE = 5_000;

const LIST = '/api/organizations?limit=1&skip=0';
/** A read within one organization, which shows whether one is selected. */
const PROBE = '/api/systemusers?limit=1&fields=_id';

type Invalid = Extract<Validation, { readonly ok: false }>;
const invalid = (reason: Invalid['reason'], message: string): Invalid => ({ ok: false, reason, message });

/**
 * Proves an account by real requests, all at once: the organizations it reaches, a read in the one that it names, and
 * what software answers. With `several` every later call names its organization, so that none has to be selected here.
 */
export async function validate(
  means: Means,
  target: Target,
  signal?: AbortSignal,
  { several = false }: { readonly several?: boolean } = {},
): Promise<Validation> {
  const { credentials, organization } = target;
  if (credentials.type === 'api_key' && !/^[\x21-\x7e]+$/.test(credentials.key)) {
    return invalid('bad_key', 'The key has spaces or other characters that no key has: copy it again.');
  }
  const asked = { timeout: TIMEOUT, signal } as const;
  const [software, list, probe] = await Promise.all([
    softwareOf(means, target.baseUrl, signal),
    tried(ask(means, target, { ...asked, path: LIST })),
    several && organization === undefined
      ? undefined
      : tried(ask(means, target, { ...asked, path: PROBE, organization: true })),
  ]);
  const listed = await judgedList(means, target, list, signal);
  if ('ok' in listed) return listed;
  const fault = probe === undefined ? undefined : judgedProbe(target, probe);
  if (fault !== undefined) return fault;
  const live = [list, probe].find((each) => each !== undefined && 'live' in each) as Signed | undefined;
  return {
    ok: true,
    software,
    organizations: listed.total,
    ...(live?.live === undefined ? {} : { live: live.live }),
  };
}

type Tried = Signed | OutboundError | NoToken;

async function tried(asked: Promise<Signed>): Promise<Tried> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof OutboundError || error instanceof NoToken) return error;
    throw error;
  }
}

/** Whether the credentials are good, and how many organizations they reach. */
async function judgedList(
  means: Means,
  target: Target,
  list: Tried,
  signal: AbortSignal | undefined,
): Promise<Invalid | { readonly total: number }> {
  const host = hostIn(target.baseUrl);
  const what = nameOf(target.credentials);
  const refused = async (): Promise<Invalid> =>
    (await otherRegion(means, target, signal)) ?? invalid('bad_key', badKey(target.credentials, host));
  if (list instanceof NoToken && list.refused) return refused();
  const broken = failed(list, host);
  if (broken !== undefined) return broken;
  const { answer } = list as Signed;
  // The list asks for a selection as everything else does: what the probe is told counts.
  if (asksForOrganization(answer)) return { total: 1 };
  if (answer.status === 401) return refused();
  if (answer.status >= 300 && answer.status < 400) {
    const other = await otherRegion(means, target, signal);
    return (
      other ??
      invalid('bad_key', `${host} sends whoever comes with this ${what} to a page to sign in: it does not know it.`)
    );
  }
  if (answer.status === 403 && jsonIn(answer.body) !== undefined) {
    return isShutOut(answer) ? shutOut(answer, host) : { total: 1 };
  }
  const page = answer.status === 200 ? organizationsIn(answer.body) : undefined;
  return page ?? notADirectory(host, answer);
}

/** What is wrong with the organization that is named, or with naming none. */
function judgedProbe(target: Target, probe: Tried): Invalid | undefined {
  const host = hostIn(target.baseUrl);
  const { organization } = target;
  const what = nameOf(target.credentials);
  const broken = failed(probe, host);
  if (broken !== undefined) return broken;
  const { answer } = probe as Signed;
  if (organization === undefined && asksForOrganization(answer)) {
    const message = `The ${what} is good, but ${host} asks which organization is meant: give the default organization id.`;
    return invalid('organization_needed', message);
  }
  if (organization !== undefined && [400, 401, 404].includes(answer.status)) {
    const message = `The ${what} is good, but it reaches no organization ${organization} at ${host}: check the organization id.`;
    return invalid('organization_unknown', message);
  }
  if (answer.status === 401) return invalid('bad_key', badKey(target.credentials, host));
  // A role that may not read users is a good one.
  if (answer.status === 403) return isShutOut(answer) ? shutOut(answer, host) : undefined;
  return answer.status === 200 && jsonIn(answer.body) !== undefined ? undefined : notADirectory(host, answer);
}

/** What has nothing to do with the credentials. */
function failed(outcome: Tried, host: string): Invalid | undefined {
  if (outcome instanceof OutboundError) {
    const fix = outcome.reason === 'tls' ? 'its certificate has to be good' : 'check the base URL and the network';
    return invalid('network', `${sentence(outcome.message)}: ${fix}.`);
  }
  if (outcome instanceof NoToken) {
    const reason = TOKEN_REASONS[outcome.reason] ?? 'network';
    return invalid(reason, `${sentence(outcome.message)}.`);
  }
  const { status } = outcome.answer;
  if (status === 429) return invalid('network', `${host} is asked too often at present (429): try again in a minute.`);
  if (status >= 500) return invalid('network', `${host} has a fault at present (${status}): try again later.`);
  return undefined;
}

const TOKEN_REASONS: Partial<Record<NoToken['reason'], Invalid['reason']>> = {
  credentials: 'bad_key',
  permission: 'forbidden',
  refused: 'not_a_directory',
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isShutOut = (answer: OutboundAnswer): boolean => /suspended|disabled|api access/i.test(messageIn(answer));
const shutOut = (answer: OutboundAnswer, host: string): Invalid =>
  invalid('forbidden', `${host} knows who this is and lets nothing be done: ${messageIn(answer)}.`);

const notADirectory = (host: string, { status }: OutboundAnswer): Invalid =>
  invalid(
    'not_a_directory',
    `${host} answers (${status}), but not as a directory does: check the base URL, below which /api has to be.`,
  );

const nameOf = ({ type }: Credentials): string => (type === 'api_key' ? 'key' : 'client secret');

const badKey = ({ type }: Credentials, host: string): string =>
  type === 'api_key'
    ? `The key is refused by ${host}: check that it was copied whole, and that it has not expired or been replaced.`
    : `The client id or the client secret is refused by ${host}: check both, and that the secret has not expired or been revoked.`;

/** Whether another region of JumpCloud takes what this one refuses. Nothing is shown to anybody else. */
async function otherRegion(
  means: Means,
  { baseUrl, credentials }: Target,
  signal: AbortSignal | undefined,
): Promise<Invalid | undefined> {
  const own = vendorRegionOf(baseUrl);
  if (own === undefined) return undefined;
  const others = VENDOR_REGIONS.filter((region) => region !== own);
  const taken = await Promise.all(others.map((region) => isTaken(means, region, credentials, signal)));
  const right = others.find((_region, i) => taken[i]);
  if (right === undefined) return undefined;
  const { name, baseUrl: there } = REGIONS[right];
  const what = nameOf(credentials);
  return invalid(
    'wrong_region',
    `The ${what} is refused by ${hostIn(baseUrl)}, but ${hostIn(there)} takes it: choose the region ${name}.`,
  );
}

async function isTaken(
  { outbound }: Means,
  region: (typeof VENDOR_REGIONS)[number],
  credentials: Credentials,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { baseUrl, tokenUrl } = REGIONS[region];
  try {
    if (credentials.type === 'oauth') {
      const { clientId, secrets, live } = credentials;
      await askToken(outbound, { tokenUrl, clientId, secret: secrets[live - 1] ?? secrets[0] });
      return true;
    }
    const headers = { 'x-api-key': credentials.key, accept: 'application/json' };
    const answer = await outbound.request({ url: `${baseUrl}${LIST}`, headers, timeout: TIMEOUT, signal });
    return (answer.status === 200 || answer.status === 403) && jsonIn(answer.body) !== undefined;
  } catch (error) {
    // Whoever cannot be asked has not taken it.
    if (error instanceof OutboundError || error instanceof NoToken) return false;
    throw error;
  }
}

/** What answers there. Only a Muster says what it is. */
async function softwareOf(
  { outbound }: Means,
  baseUrl: string,
  signal: AbortSignal | undefined,
): Promise<Target['software']> {
  if (vendorRegionOf(baseUrl) !== undefined) return 'other';
  try {
    const answer = await outbound.request({
      url: `${baseUrl}/healthz`,
      timeout: TIMEOUT_SOFTWARE,
      maxBytes: 4096,
      signal,
    });
    return objectIn(answer.body)?.software === 'muster' ? 'muster' : 'other';
  } catch (error) {
    // It is a question on the side: what is wrong comes out by the others.
    if (error instanceof OutboundError) return 'other';
    throw error;
  }
}

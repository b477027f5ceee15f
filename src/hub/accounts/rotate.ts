import type { Credentials, Rotation, Target } from '../../directory/hub-port.ts';
import { OutboundError } from '../../directory/ports.ts';
import { MusterError } from '../../kit/errors.ts';
import { hostIn, messageIn, objectIn } from './answers.ts';
import { ask, must, orUnprocessable, type Means } from './ask.ts';

/** What is told of a way in (handbook 1.4); all else that the vendor says of it is left alone. */
interface AuthConfig {
  readonly objectId: string;
  readonly authType?: string;
  readonly clientId?: string;
  readonly lifetime?: string;
  /** The first characters of the secret, where the directory tells them. */
  readonly prefix?: string;
  readonly status?: string;
  readonly expiresAt?: string;
  readonly clientSecretConfig?: { readonly lifetime?: string };
}
interface Account {
  readonly objectId: string;
  readonly name?: string;
  readonly clientId?: string;
  readonly authConfigList: readonly AuthConfig[];
}
type OAuth = Extract<Credentials, { readonly type: 'oauth' }>;

const ACCOUNTS = '/api/v2/service-accounts';
const PAGE = 100;
/** Service accounts that are looked through: a vendor lets one administrator have 40. */
const MOST = 10_000;
/** What a new secret lives where nothing is known of the former one. */
const LIFETIME = '90 Days';
/** As vendors make ids. */
const ID = /^[\w-]{1,128}$/;
const WANTED = 'the client secret cannot be exchanged';

/**
 * Makes a second client secret for a service account, as that account itself, and proves it by a token and a read. The
 * former one stays good until `revoke` is called. Where it fails, no new secret is left behind.
 * @throws MusterError `unprocessable`
 */
export async function rotate(means: Means, target: Target, signal?: AbortSignal): Promise<Rotation> {
  const { credentials } = target;
  if (credentials.type !== 'oauth') {
    throw new MusterError(
      'unprocessable',
      `${WANTED}: the account has an API key. An administrator makes a new one and saves it here`,
    );
  }
  const { account, live } = await accountOf(means, target, credentials, signal);
  const made = await mint(means, target, account);
  const path = (config: AuthConfig) => `${ACCOUNTS}/${account.objectId}/auth-config/${config.objectId}`;
  const slot = live === 1 ? 2 : 1;
  const alone: OAuth = { ...credentials, secrets: [made.secret, undefined], live: 1 };
  const renewed: Target = { ...target, credentials: alone };
  try {
    await must(means, renewed, `${WANTED}, for the new one does not work`, {
      path: `${ACCOUNTS}/${account.objectId}`,
      organization: true,
      signal,
    });
  } catch (error) {
    await must(means, target, `${WANTED}, and the new one ${made.config.objectId} is left at the vendor`, {
      method: 'DELETE',
      path: path(made.config),
      organization: true,
    });
    throw error;
  }
  const former = formerOf(account, secretOf(credentials, live));
  const names = `${account.objectId}/`;
  return {
    secret: made.secret,
    slot,
    expiresAt: made.config.expiresAt,
    minted: names + made.config.objectId,
    // Which it is, is not known where several look alike: that is said when it comes to revoking it.
    replaced: names + former.map(({ objectId }) => objectId).join('+'),
  };
}

/**
 * Takes a way in of a service account away, by what a rotation called it.
 * @throws MusterError `unprocessable`
 */
export async function revoke(means: Means, target: Target, name: string, signal?: AbortSignal): Promise<void> {
  const [account = '', config = ''] = name.split('/');
  if (config === '') return;
  if (config.includes('+')) {
    throw new MusterError(
      'unprocessable',
      `${REVOKING}: which of ${config.split('+').join(' and ')} it is, is not known`,
    );
  }
  const asked = {
    method: 'DELETE',
    path: `${ACCOUNTS}/${account}/auth-config/${config}`,
    organization: true,
    signal,
  } as const;
  const { answer } = await orUnprocessable(REVOKING, ask(means, target, asked));
  // One that is gone already is as good as revoked.
  if (answer.status === 404 || (answer.status >= 200 && answer.status < 300)) return;
  throw new MusterError('unprocessable', `${REVOKING}: ${hostIn(target.baseUrl)} says ${messageIn(answer)}`);
}

const REVOKING = 'the former client secret cannot be revoked';

const secretOf = ({ secrets }: OAuth, slot: 1 | 2): string => secrets[slot - 1] ?? '';

/** The service account whose client id it is, and the slot by which it signed in to look itself up. */
async function accountOf(
  means: Means,
  target: Target,
  credentials: OAuth,
  signal: AbortSignal | undefined,
): Promise<{ readonly account: Account; readonly live: 1 | 2 }> {
  const { clientId } = credentials;
  const has = ({ objectId, clientId: own, authConfigList }: Account): boolean =>
    objectId === clientId || own === clientId || authConfigList.some((config) => config.clientId === clientId);
  for (let skip = 0; skip < MOST; skip += PAGE) {
    const path = `${ACCOUNTS}?limit=${PAGE}&skip=${skip}`;
    const { answer, live = credentials.live } = await must(means, target, WANTED, { path, organization: true, signal });
    const said = objectIn(answer.body) as { readonly results?: readonly Account[] } | undefined;
    const page = (said?.results ?? []).map((each) => ({ ...each, authConfigList: each.authConfigList ?? [] }));
    const account = page.find(has);
    if (account !== undefined) return { account: named(account), live };
    if (page.length < PAGE) break;
  }
  const host = hostIn(target.baseUrl);
  throw new MusterError('unprocessable', `${WANTED}: ${host} lists no service account with the client id ${clientId}`);
}

/** Ids become parts of paths: what is none by its looks is nobody's. @throws MusterError `unprocessable` */
function named(account: Account): Account {
  const ids = [account, ...account.authConfigList].map(({ objectId }) => objectId);
  if (ids.every((id) => typeof id === 'string' && ID.test(id))) return account;
  throw new MusterError('unprocessable', `${WANTED}: the directory has odd ids for the service account`);
}

/** A new secret of the account. One that was made but not told is taken away again. */
async function mint(
  means: Means,
  target: Target,
  account: Account,
): Promise<{ readonly config: AuthConfig; readonly secret: string }> {
  const path = `${ACCOUNTS}/${account.objectId}/auth-config`;
  const known = account.authConfigList.find(({ authType }) => authType === 'CLIENT_SECRET');
  const lifetime = known?.clientSecretConfig?.lifetime ?? known?.lifetime ?? LIFETIME;
  const body = { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime } };
  const asked = ask(means, target, { method: 'POST', path, body, organization: true });
  const lost = asked.catch(async (error: unknown) => {
    if (error instanceof OutboundError && error.sent) await takeBack(means, target, account);
    throw error;
  });
  const { answer } = await orUnprocessable(WANTED, lost);
  if (answer.status === 409 || (answer.status === 400 && /at most|maximum|limit|too many/i.test(messageIn(answer)))) {
    throw new MusterError('unprocessable', full(account, target, messageIn(answer)));
  }
  if (answer.status === 403) {
    const message = `${WANTED}: the role of the service account may not make secrets (${messageIn(answer)}). An administrator with billing makes a second one and saves it here`;
    throw new MusterError('unprocessable', message);
  }
  const config = configIn(objectIn(answer.body));
  if (answer.status >= 300 || config?.clientSecret === undefined) {
    if (answer.status < 300 || answer.status >= 500) await takeBack(means, target, account);
    throw new MusterError('unprocessable', `${WANTED}: ${hostIn(target.baseUrl)} says ${messageIn(answer)}`);
  }
  return { config, secret: config.clientSecret };
}

function configIn(
  said: Readonly<Record<string, unknown>> | undefined,
): (AuthConfig & { readonly clientSecret?: string }) | undefined {
  const given = (said?.authConfig ?? said) as (AuthConfig & { readonly clientSecret?: string }) | undefined;
  return typeof given?.objectId === 'string' && ID.test(given.objectId) ? given : undefined;
}

/** Deletes what came to the account since it was read: a secret that nobody knows would hold its slot for good. */
async function takeBack(means: Means, target: Target, account: Account): Promise<void> {
  const wanted = `${WANTED}, and whether a new one is left at the vendor is not known`;
  const path = `${ACCOUNTS}/${account.objectId}`;
  const { answer } = await must(means, target, wanted, { path, organization: true });
  const said = objectIn(answer.body);
  const { authConfigList = [] } = (said?.serviceAccount ?? said ?? {}) as Partial<Account>;
  const before = new Set(account.authConfigList.map(({ objectId }) => objectId));
  for (const { objectId, authType } of authConfigList) {
    if (before.has(objectId) || authType !== 'CLIENT_SECRET' || !ID.test(objectId)) continue;
    await must(means, target, wanted, {
      method: 'DELETE',
      path: `${path}/auth-config/${objectId}`,
      organization: true,
    });
  }
}

/** Both slots hold something good: which, and what to do. */
function full({ name, objectId, authConfigList }: Account, { baseUrl }: Target, said: string): string {
  const held = authConfigList
    .filter(({ status }) => status !== 'EXPIRED')
    .map(({ authType, prefix, objectId: id, expiresAt }) =>
      [authType === 'API_KEY' ? 'an API key' : 'a client secret', prefix === undefined ? id : `${prefix}…`]
        .concat(expiresAt === undefined ? [] : [`until ${expiresAt}`])
        .join(' '),
    );
  const what = held.length === 0 ? '' : `: ${held.join(', ')}`;
  return (
    `${WANTED}: no slot of the service account ${name ?? objectId} is free at ${hostIn(baseUrl)} (${said})${what}. ` +
    'Revoke the one that is not in use there, and exchange again'
  );
}

/** The way in that the former secret is; several, where that cannot be told. */
function formerOf({ authConfigList }: Account, secret: string): readonly AuthConfig[] {
  const secrets = authConfigList.filter(({ authType }) => authType === 'CLIENT_SECRET');
  const matching = secrets.filter(({ prefix }) => prefix !== undefined && prefix !== '' && secret.startsWith(prefix));
  return matching.length === 1 ? matching : secrets;
}

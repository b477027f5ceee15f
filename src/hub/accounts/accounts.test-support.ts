import { randomBytes } from 'node:crypto';
import type { Credentials, Target } from '../../directory/hub-port.ts';
import type { OutboundAnswer, OutboundPort, OutboundRequest } from '../../directory/ports.ts';
import { createOutbound } from '../../outside/http/outbound.ts';
import { startTestServer, type TestServer } from '../../../test/support/server.ts';
import { startVendor, type Vendor } from '../../../test/support/vendor.ts';
import type { Means } from './ask.ts';
import { signed } from './credentials.ts';
import { Tokens } from './tokens.ts';

export type OAuth = Extract<Credentials, { readonly type: 'oauth' }>;

/** A service account with a secret. */
export interface Robot {
  readonly id: string;
  readonly configId: string;
  readonly secret: string;
}

/** A directory behind a stand-in, and what accounts there are looked after with. */
export interface World {
  readonly server: TestServer;
  readonly vendor: Vendor;
  readonly outbound: OutboundPort;
  /** Means that remember no token yet. */
  means(): Means;
  /** The administrator's key, unless other credentials are given. */
  target(more?: Partial<Target>): Target;
  robot(roleName?: string): Promise<Robot>;
  oauth(robot: Robot, more?: Partial<OAuth>): OAuth;
  stop(): Promise<void>;
}

const ACCOUNTS = '/api/v2/service-accounts';
const authConfig = { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime: '60 Days' } };

export async function openWorld(): Promise<World> {
  const server = await startTestServer();
  const vendor = await startVendor(server.url);
  const outbound = createOutbound({ allow: ['127.0.0.1'], self: () => undefined });
  return {
    server,
    vendor,
    outbound,
    means: () => ({ outbound, tokens: new Tokens(outbound) }),
    target: (more = {}) => ({
      account: 'account',
      baseUrl: vendor.url,
      software: 'muster',
      credentials: { type: 'api_key', key: server.apiKey },
      organization: undefined,
      ...more,
    }),
    robot: async (roleName = 'Read Only') => {
      const body = { name: `robot ${randomBytes(6).toString('hex')}`, roleName, authConfig };
      type Made = {
        serviceAccount: { objectId: string; authConfigList: { objectId: string; clientSecret: string }[] };
      };
      const { serviceAccount } = (await server.api<Made>('POST', ACCOUNTS, body)).body;
      const [first] = serviceAccount.authConfigList;
      return { id: serviceAccount.objectId, configId: first!.objectId, secret: first!.clientSecret };
    },
    oauth: (robot, more = {}) => ({
      type: 'oauth',
      clientId: robot.id,
      secrets: [robot.secret, undefined],
      live: 1,
      tokenUrl: `${vendor.url}/oauth2/token`,
      ...more,
    }),
    stop: async () => {
      outbound.close();
      await vendor.stop();
      await server.stop();
    },
  };
}

/** A second secret for a robot. */
export async function secondSecret(server: TestServer, robot: Robot): Promise<Robot> {
  type Made = { authConfig: { objectId: string; clientSecret: string } };
  const { body } = await server.api<Made>('POST', `${ACCOUNTS}/${robot.id}/auth-config`, authConfig);
  return { ...robot, configId: body.authConfig.objectId, secret: body.authConfig.clientSecret };
}

export const revoke = (server: TestServer, { id, configId }: Robot) =>
  server.api('DELETE', `${ACCOUNTS}/${id}/auth-config/${configId}`);

/** The ids of the ways in that a robot has. */
export async function configsOf(server: TestServer, { id }: Robot): Promise<readonly string[]> {
  type Read = { serviceAccount: { authConfigList: { objectId: string }[] } };
  const { body } = await server.api<Read>('GET', `${ACCOUNTS}/${id}`);
  return body.serviceAccount.authConfigList.map(({ objectId }) => objectId);
}

/** One read as somebody. */
export const readAs = (
  { outbound, tokens }: Means,
  { baseUrl, credentials }: Target,
  path = '/api/systemusers?limit=1',
  signal?: AbortSignal,
) =>
  signed(
    tokens,
    credentials,
    (headers) => outbound.request({ url: `${baseUrl}${path}`, headers: { ...headers } }),
    signal,
  );

export const isTokenRequest = ({ path }: { readonly path: string }): boolean => path === '/oauth2/token';

/** Leads hosts elsewhere, and remembers which were asked. */
export function led(outbound: OutboundPort, hosts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const request = async (given: OutboundRequest): Promise<OutboundAnswer> => {
    const { origin } = new URL(given.url);
    asked.push(origin);
    return outbound.request({ ...given, url: given.url.replace(origin, hosts[origin] ?? origin) });
  };
  return { asked, outbound: { ...outbound, request } };
}

import { CloudError, type GraphAccess } from '../../directory/cloud-port.ts';
import type { OutboundPort } from '../../directory/ports.ts';
import { exchange, textIn } from '../cloud/exchange.ts';
import { grantedIn, type Granted } from '../cloud/tokens.ts';
import { told } from '../exchange.ts';

/** A token by client credentials (RFC 6749 4.4) for everything the application has permissions for. @throws CloudError */
export async function grantedBy(
  outbound: OutboundPort,
  { baseUrl, loginUrl, tenantId, clientId, clientSecret }: GraphAccess,
  signal: AbortSignal | undefined,
): Promise<Granted> {
  const answer = await exchange(outbound, {
    method: 'POST',
    url: `${loginUrl}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: `${new URL(baseUrl).origin}/.default`,
    }).toString(),
    signal,
  });
  const { status, body, retryAfter } = answer;
  const granted = status === 200 ? grantedIn(body) : undefined;
  if (granted !== undefined) return granted;
  if (status === 429) throw new CloudError('limited', 'Microsoft is asked for tokens too often', { retryAfter });
  if (status >= 500 || status < 400)
    throw new CloudError('broken', `Microsoft answered ${status} to the request for a token`, { retryAfter });
  // Error descriptions begin with a number, AADSTS7000215 for a wrong secret, and go on with ids for Microsoft's support.
  const [said = ''] = textIn(body.error_description).split(/\r?\n|Trace ID:/);
  const why = told(said === '' ? textIn(body.error) : said, [clientSecret]);
  throw new CloudError(
    'credentials',
    `Microsoft gives no access token (${status}): ${why}; check tenantId, clientId and clientSecret`,
  );
}

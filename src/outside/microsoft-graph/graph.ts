import {
  CloudError,
  type CloudDirectoryPort,
  type CloudPage,
  type CloudUser,
  type GraphAccess,
} from '../../directory/cloud-port.ts';
import type { OutboundPort } from '../../directory/ports.ts';
import { isStep, listIn, textIn, type Answered, type Json } from '../cloud/exchange.ts';
import { ask, type CloudRequest, type Side } from '../cloud/session.ts';
import { Tokens } from '../cloud/tokens.ts';
import { refusalOf } from './refusals.ts';
import { grantedBy } from './token.ts';

/** What is asked of a user: Graph gives a dozen properties otherwise, and whether the account is enabled is none of them. */
const SELECT = `
  id userPrincipalName accountEnabled displayName givenName surname mail mailNickname otherMails businessPhones
  mobilePhone faxNumber streetAddress city state postalCode country usageLocation preferredLanguage department
  jobTitle officeLocation companyName employeeId employeeType createdDateTime
`
  .trim()
  .split(/\s+/)
  .join(',');

/**
 * Microsoft Graph (v1.0) as a directory of accounts. `baseUrl` has the version, https://graph.microsoft.com/v1.0; names of
 * a query are `$top`, `$skiptoken`, `$filter`, `$search`, `$orderby`, `$count`, `$select`.
 */
export function graphDirectory(outbound: OutboundPort, tokens = new Tokens()): CloudDirectoryPort<GraphAccess> {
  const sideOf = (at: GraphAccess): Side => ({
    outbound,
    tokens,
    asked: ['graph', at.baseUrl, at.loginUrl, at.tenantId, at.clientId, at.clientSecret],
    grant: (signal) => grantedBy(outbound, at, signal),
    refusal: refusalOf,
  });
  const call = (at: GraphAccess, path: string, request: Omit<CloudRequest, 'url'> = {}): Promise<Answered> =>
    ask(sideOf(at), { ...request, url: `${at.baseUrl}${path}` });

  const users: CloudDirectoryPort<GraphAccess>['users'] = async (at, { parameters, consistencyLevel }, signal) => {
    const query = queryOf({ $select: SELECT, ...parameters });
    const { body } = await call(at, `/users?${query}`, {
      ...(consistencyLevel === undefined ? {} : { headers: { consistencylevel: consistencyLevel } }),
      signal,
    });
    return pageIn(body);
  };
  /** By id or name, which Graph takes in the same place. */
  const one = async (at: GraphAccess, key: string, signal?: AbortSignal): Promise<CloudUser | undefined> => {
    if (isStep(key)) return undefined;
    try {
      return userIn((await call(at, `${pathOf(key)}?${queryOf({ $select: SELECT })}`, { signal })).body);
    } catch (error) {
      if (error instanceof CloudError && error.reason === 'missing') return undefined;
      throw error;
    }
  };
  const domains: CloudDirectoryPort<GraphAccess>['domains'] = async (at, signal) => {
    const { body } = await call(at, '/domains', { signal });
    return listIn(body.value).map((each) => ({ domain: textIn(each.id), verified: each.isVerified === true }));
  };

  return {
    users,
    domains,
    get: one,
    find: one,
    async check(at, signal) {
      await users(at, { parameters: { $top: '1' } }, signal);
      await domains(at, signal);
    },
    async create(at, fields, signal) {
      return userIn((await call(at, '/users', { method: 'POST', body: fields, signal })).body);
    },
    async update(at, id, fields, signal) {
      await call(at, pathOf(id), { method: 'PATCH', body: fields, signal });
    },
    async setManager(at, id, manager, signal) {
      const path = `${pathOf(id)}/manager/$ref`;
      if (manager !== null) {
        const body = { '@odata.id': `${at.baseUrl}${pathOf(manager)}` };
        await call(at, path, { method: 'PUT', body, signal });
        return;
      }
      try {
        await call(at, path, { method: 'DELETE', signal });
      } catch (error) {
        // Without a manager there is nothing to take away.
        if (!(error instanceof CloudError) || error.reason !== 'missing') throw error;
      }
    },
  };
}

/** A name that begins with a dollar has to stand in parentheses. */
const pathOf = (key: string): string =>
  key.startsWith('$')
    ? `/users('${encodeURIComponent(key.replaceAll("'", "''"))}')`
    : `/users/${encodeURIComponent(key)}`;

/** Names of parameters keep their dollar. */
const queryOf = (parameters: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(parameters)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');

function pageIn(body: Json): CloudPage {
  const link = URL.parse(textIn(body['@odata.nextLink']));
  const next = [...(link?.searchParams ?? [])].find(([name]) => name.toLowerCase() === '$skiptoken')?.[1];
  return { users: listIn(body.value).map(userIn), next };
}

function userIn(fields: Json): CloudUser {
  const { id, userPrincipalName, accountEnabled } = fields;
  if (typeof id !== 'string' || id === '')
    throw new CloudError('broken', 'Microsoft Graph answered a user without an id', { sent: true });
  return { id, name: textIn(userPrincipalName), suspended: accountEnabled === false, fields };
}

import {
  CloudError,
  type CloudDirectoryPort,
  type CloudPage,
  type CloudUser,
  type GoogleAccess,
} from '../../directory/cloud-port.ts';
import type { OutboundPort } from '../../directory/ports.ts';
import { isStep, listIn, textIn, type Answered, type Json } from '../cloud/exchange.ts';
import { ask, type CloudRequest, type Side } from '../cloud/session.ts';
import { Tokens } from '../cloud/tokens.ts';
import { refusalOf } from './refusals.ts';
import { grantedBy } from './token.ts';

const DIRECTORY = '/admin/directory/v1';

/**
 * Google's Admin SDK, directory_v1, as a directory of accounts. `baseUrl` is the origin, https://admin.googleapis.com; names
 * of a query are `maxResults`, `pageToken`, `query`, `orderBy`, `sortOrder`, `domain`.
 */
export function googleDirectory(outbound: OutboundPort, tokens = new Tokens()): CloudDirectoryPort<GoogleAccess> {
  const sideOf = (at: GoogleAccess): Side => ({
    outbound,
    tokens,
    asked: ['google', at.tokenUrl, at.clientEmail, at.privateKey, at.adminEmail],
    grant: (signal) => grantedBy(outbound, at, signal),
    refusal: refusalOf,
  });
  const call = (at: GoogleAccess, path: string, request: Omit<CloudRequest, 'url'> = {}): Promise<Answered> =>
    ask(sideOf(at), { ...request, url: `${at.baseUrl}${DIRECTORY}${path}` });

  const users: CloudDirectoryPort<GoogleAccess>['users'] = async (at, { parameters }, signal) => {
    // A customer is everybody; one domain is asked for instead of it.
    const whose = parameters.domain === undefined ? { customer: at.customer } : {};
    return pageIn(
      (await call(at, `/users?${queryOf({ projection: 'full', ...whose, ...parameters })}`, { signal })).body,
    );
  };
  /** By id or primary address, which Google takes in the same place. */
  const one = async (at: GoogleAccess, key: string, signal?: AbortSignal): Promise<CloudUser | undefined> => {
    if (isStep(key)) return undefined;
    try {
      return userIn((await call(at, `${pathOf(key)}?projection=full`, { signal })).body);
    } catch (error) {
      if (error instanceof CloudError && error.reason === 'missing') return undefined;
      throw error;
    }
  };
  const domains: CloudDirectoryPort<GoogleAccess>['domains'] = async (at, signal) => {
    const { body } = await call(at, `/customer/${encodeURIComponent(at.customer)}/domains`, { signal });
    return listIn(body.domains).map((each) => ({ domain: textIn(each.domainName), verified: each.verified === true }));
  };
  const update: CloudDirectoryPort<GoogleAccess>['update'] = async (at, id, fields, signal) => {
    await call(at, pathOf(id), { method: 'PATCH', body: fields, signal });
  };

  return {
    users,
    domains,
    get: one,
    update,
    async find(at, name, signal) {
      const found = await one(at, name, signal);
      // The path takes aliases too, which are somebody else's second name.
      return found?.name.toLowerCase() === name.toLowerCase() ? found : undefined;
    },
    async check(at, signal) {
      await users(at, { parameters: { maxResults: '1' } }, signal);
      await domains(at, signal);
    },
    async create(at, fields, signal) {
      return userIn((await call(at, '/users', { method: 'POST', body: fields, signal })).body);
    },
    async setManager(at, id, manager, signal) {
      // A manager is one of a user's relations, which are written as a whole.
      const [user, other] = [await one(at, id, signal), manager === null ? null : await one(at, manager, signal)];
      if (user === undefined) throw new CloudError('missing', 'Google Workspace has no such user');
      if (other === undefined) throw new CloudError('missing', 'Google Workspace has no such manager');
      const kept = listIn(user.fields.relations).filter((each) => each.type !== 'manager');
      const relations = other === null ? kept : [...kept, { type: 'manager', value: other.name }];
      await update(at, id, { relations }, signal);
    },
  };
}

const pathOf = (key: string): string => `/users/${encodeURIComponent(key)}`;

const queryOf = (parameters: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(parameters)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');

function pageIn(body: Json): CloudPage {
  const next = textIn(body.nextPageToken);
  return { users: listIn(body.users).map(userIn), next: next === '' ? undefined : next };
}

function userIn(fields: Json): CloudUser {
  const { id, primaryEmail, suspended } = fields;
  if (typeof id !== 'string' || id === '')
    throw new CloudError('broken', 'Google Workspace answered a user without an id', { sent: true });
  return { id, name: textIn(primaryEmail), suspended: suspended === true, fields };
}

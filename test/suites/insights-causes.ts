import assert from 'node:assert/strict';
import { CloudError } from '../../src/directory/cloud-port.ts';
import type { Operation } from '../../src/kit/op.ts';
import { REFUSED, scriptedHub } from '../support/hub.ts';
import { psaStandIn } from '../support/psa.ts';
import { usualScim } from '../support/server.ts';
import { codeAt } from '../support/totp.ts';
import { ALL, isSuccess, told } from './refusing.ts';
import { sampleOf, urlOf } from './requests.ts';
import { newKey } from './samples/api-keys.ts';
import { agentHeaders } from './signing.ts';
import type { World } from './world.ts';

/** What no single request causes: what takes time, a failure, another system, or one thing after the other. */

/** Longer than any job waits before it is tried again (ms). */
const A_WHILE = 7_200_000;
const DAY = 86_400_000;
/** More than a job is tried. */
const TRIES = 25;

/** Other systems, of which some refuse everything while the mood is so. */
export function moodyOthers() {
  const mood = { refuses: false };
  const [hub, psa, scim] = [scriptedHub(), psaStandIn(), usualScim()];
  const refused = (): Promise<never> => Promise.reject(new CloudError('credentials', 'the other side answered 401'));
  const get: typeof psa.syncro.get = (...asked) => (mood.refuses ? refused() : psa.syncro.get(...asked));
  const users: typeof scim.users = (...asked) => (mood.refuses ? refused() : scim.users(...asked));
  return { mood, hub, ports: { hub, psa: { ...psa, syncro: { ...psa.syncro, get } }, scim: { users } } };
}
type Others = ReturnType<typeof moodyOthers>;

/** @param others - those that the world's server knows */
export async function causeTheRest(world: World, others: Others): Promise<void> {
  await removeWebhooks(world);
  await changeLater(world);
  await enrolAndGiveUp(world);
  await runForNobody(world);
  await downloadConfiguration(world);
  await rotateSecrets(world, others);
  await rotateVault(world);
  await letAdministratorsBegin(world);
  await suggest(world);
  await openTicket(world, others);
  await importUsers(world, others);
  await letKeyEnd(world);
  await endOrganization(world);
}

/** What a device's agent reports of its software. The device has to be there. */
export async function reportSoftware(world: World): Promise<void> {
  const operation = ALL.find(({ id }) => id === 'muster_agent_software_results') as Operation;
  const sample = sampleOf(operation, world);
  const [path, body] = [urlOf(operation, sample), JSON.stringify(sample.body)];
  const headers = agentHeaders(world, { method: operation.method, path, body });
  const reply = await world.server.api(operation.method, path, body, headers);
  assert.ok(isSuccess(reply), told(operation, 'as an agent', reply));
}

/** Lets time pass, and has what is due meanwhile done. */
async function later(world: World): Promise<void> {
  world.pass(A_WHILE);
  await world.server.built.runner.drain();
}

async function newUser({ making }: World, username: string): Promise<string> {
  const body = { username, email: `${username}@example.com` };
  return (await making.post<{ _id: string }>('/api/systemusers', body))._id;
}

/** Nobody is at the other end of the samples' webhooks: with time they would be disabled, which has a test of its own. */
async function removeWebhooks({ making: { post } }: World): Promise<void> {
  const path = '/muster/v1/webhooks';
  const { results } = await post<{ results: readonly { id: string }[] }>(path, undefined, 'GET');
  for (const { id } of results) await post(`${path}/${id}`, undefined, 'DELETE');
}

/** A state that changes when its time has come, and changes that are taken back. */
async function changeLater(world: World): Promise<void> {
  const { post } = world.making;
  const path = '/api/v2/bulk/userstates';
  const user = await newUser(world, 'di-later');
  const change = (state: string) => {
    const start_date = new Date(world.now() + A_WHILE / 2).toISOString();
    return post<{ scheduledJobId: string }[]>(path, { user_ids: [user], state, start_date });
  };
  for (const state of ['SUSPENDED', 'ACTIVATED']) {
    const [scheduled] = await change(state);
    await post(`${path}/${scheduled?.scheduledJobId}`, undefined, 'DELETE');
  }
  await change('SUSPENDED');
  await later(world);
}

/** One-time passwords, enrolled and given up. */
async function enrolAndGiveUp(world: World): Promise<void> {
  const { post } = world.making;
  const path = `/muster/v1/users/${await newUser(world, 'di-totp')}/totp`;
  const { secret } = await post<{ secret: string }>(`${path}/start`, {});
  await post(`${path}/finish`, { code: codeAt(secret, world.now()) });
  await post(path, undefined, 'DELETE');
}

/** A command whose user is gone when it is due. */
async function runForNobody(world: World): Promise<void> {
  const { post } = world.making;
  const user = await newUser(world, 'di-runner');
  const schedule = { launchType: 'repeated', schedule: '0 0 * * * *' };
  const command = { name: 'di hourly', command: 'true', commandType: 'linux', user, ...schedule };
  const { _id } = await post<{ _id: string }>('/api/commands', command);
  await post(`/api/systemusers/${user}`, undefined, 'DELETE');
  await later(world);
  await post(`/api/commands/${_id}`, undefined, 'DELETE');
}

/** How Windows devices enrol, with the secret in it. */
async function downloadConfiguration({ making: { post } }: World): Promise<void> {
  const body = {
    name: 'Windows devices',
    upn: 'enrol@example.com',
    discoveryUrl: 'https://mdm.example.com/EnrollmentServer/Discovery.svc',
    secret: 'secret-of-an-enrolment',
  };
  await post('/muster/v1/microsoft-mdm/configuration', body, 'PUT');
  await post('/api/v2/microsoft-mdm/configuration-files', {});
}

/** Client secrets of the hub: one is exchanged and revoked; of another the new one is not taken, however often it is tried. */
async function rotateSecrets(world: World, { hub }: Others): Promise<void> {
  const { post } = world.making;
  await post('/hub/ai/tool-feedback', { feedback: 'It found what was asked for.' });
  const accounts: string[] = [];
  for (const name of ['revoked', 'kept']) {
    const credentials = { client_id: 'di-client', client_secret: `di-client-secret-${name}`, key_lifetime_days: 90 };
    const body = { origin_owner_id: world.own.organization, origin_owner_name: `di ${name}`, credentials };
    accounts.push((await post<{ id: string }>('/hub/accounts', body)).id);
  }
  const [revoked, kept] = accounts as [string, string];
  await post(`/hub/accounts/${revoked}/rotate`);
  await later(world);
  const { rotate } = hub.script;
  hub.script.rotate = async (target) => ({ ...(await rotate(target)), secret: `minted-and-${REFUSED}` });
  await post(`/hub/accounts/${kept}/rotate`);
  hub.script.rotate = rotate;
  for (let tries = 0; tries < TRIES; tries++) await later(world);
}

async function rotateVault({ server }: World): Promise<void> {
  const { status, body } = await server.api('POST', '/muster/v1/vault/rotate');
  assert.equal(status, 200, JSON.stringify(body));
}

/** An administrator who is to activate the account again, and to enrol one-time passwords again. */
async function letAdministratorsBegin({ making: { post } }: World): Promise<void> {
  const body = { email: 'di-administrator@example.com', roleName: 'Read Only', enableMultiFactor: true };
  const { _id } = await post<{ _id: string }>('/api/users', body);
  await post(`/api/users/reactivate/${_id}`, undefined, 'GET');
  await post(`/api/users/resettotp/${_id}`, {});
}

/** A user whom a group's query finds, where somebody has to agree. */
async function suggest(world: World): Promise<void> {
  const { post } = world.making;
  const filters = [{ field: 'department', operator: 'eq', value: 'Insights' }];
  await post('/api/v2/usergroups', {
    name: 'di reviewed',
    membershipMethod: 'DYNAMIC_REVIEW_REQUIRED',
    memberQuery: { queryType: 'FilterQuery', filters },
  });
  const user = await newUser(world, 'di-suggested');
  await post(`/api/systemusers/${user}`, { department: 'Insights' }, 'PUT');
  await later(world);
}

/** A ticket with Syncro about a locked account; afterwards it refuses, which is kept. */
async function openTicket(world: World, { mood }: Others): Promise<void> {
  const { making, own, server } = world;
  const { post } = making;
  const path = `/api/v2/providers/${server.provider}/integrations`;
  const body = { subdomain: 'di', apiToken: 'di-syncro-token' };
  const { integrationId } = await post<{ integrationId: string }>(`${path}/syncro`, body);
  const company = { id: '1', name: 'First company' };
  const data = [{ organization: { id: own.organization, name: 'Own' }, company }];
  await post(`/api/v2/integrations/syncro/${integrationId}/mappings`, { data }, 'PATCH');
  await post(`/api/v2/integrations/syncro/${integrationId}/settings`, { automaticTicketing: true }, 'PATCH');
  const wanted = { shouldCreateTickets: true, dueDays: 3, problemType: 'Alert', priority: '1 High' };
  await post(`${path}/syncro/alerts/${making.id('psaAlert')}/configuration`, wanted, 'PUT');
  const user = await newUser(world, 'di-locked');
  await post(`/api/systemusers/${user}`, { account_locked: true }, 'PUT');
  await later(world);
  mood.refuses = true;
  const { status } = await server.api('POST', `/muster/v1/integrations/${integrationId}/sync`);
  assert.equal(status, 422);
  mood.refuses = false;
}

/** Users by way of an application, and then none any more, however often it is tried. */
async function importUsers(world: World, { mood }: Others): Promise<void> {
  const { post } = world.making;
  const made = { name: 'bookmark', ssoUrl: 'https://example.com', config: {} };
  const { _id } = await post<{ _id: string }>('/api/applications', made);
  const source = { url: 'https://directory.example.com/scim/v2', token: 'di-token' };
  await post(`/muster/v1/applications/${_id}/import`, source, 'PUT');
  for (const refuses of [false, true]) {
    mood.refuses = refuses;
    await post(`/api/v2/applications/${_id}/import/jobs`, { operations: ['users.create'], queryString: '' });
    for (let tries = 0; tries < 6; tries++) await later(world);
  }
  mood.refuses = false;
}

/** A key that ends soon. */
async function letKeyEnd(world: World): Promise<void> {
  const body = { email: 'di-key@example.com', roleName: 'Read Only' };
  const { _id } = await world.making.post<{ _id: string }>('/api/users', body);
  await newKey(world.making.post, _id, 30);
  world.pass(17 * DAY);
  await later(world);
}

/** An organization with tags, that is deleted, and a provider that wants none for a while. */
async function endOrganization(world: World): Promise<void> {
  const { post } = world.making;
  const { _id } = await post<{ _id: string }>('/muster/v1/organizations', { displayName: 'di' });
  await post(`/hub/organizations/${_id}/tags`, { tags: ['insights'] }, 'PUT');
  await post(`/muster/v1/organizations/${_id}`, undefined, 'DELETE');
  for (const disallowOrgCreation of [true, false]) await post('/muster/v1/provider', { disallowOrgCreation }, 'PATCH');
  await later(world);
}

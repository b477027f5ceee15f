import assert from 'node:assert/strict';
import type { CloudPortStandIn } from '../../support/cloud-ports.ts';
import { parametersOf } from './lists.ts';
import type { Recorder } from './recorder.ts';

/** The operations of Office 365, with a tenant that stands in for Microsoft. */
export async function cloudDirectories(
  recorder: Recorder,
  microsoft: CloudPortStandIn<unknown>,
  other: string,
): Promise<void> {
  const { id } = await recorder.did<{ id: string }>('POST', '/muster/v1/office365s', {
    name: 'Tenant',
    tenantId: 'tenant.example',
    clientId: '11111111-2222-3333-4444-555555555555',
    clientSecret: 'the~client.secret-of-the-tenant',
  });
  const path = `/api/v2/office365s/${id}`;
  await domains(recorder, path);
  for (const method of ['GET', 'PATCH'] as const) {
    const body = method === 'GET' ? undefined : { groupsEnabled: true };
    const reply = await recorder.ask(method, path, body, { 'x-org-id': other });
    assert.equal(reply.status, 404);
    await recorder.did(method, path, body);
    recorder.effect(method, path, 'x-org-id');
  }
  const rules = `${path}/translationrules`;
  for (const builtIn of ['user_city', 'user_country', 'user_state']) await recorder.did('POST', rules, { builtIn });
  const list = { path: rules, filter: 'builtIn:eq:user_city', sort: 'builtIn', fields: 'builtIn' };
  await parametersOf(recorder, list, other);
  const [rule] = await recorder.did<readonly { id: string }[]>('GET', rules);
  await recorder.did('GET', `${rules}/${rule?.id}`);
  await recorder.did('DELETE', `${rules}/${rule?.id}`);
  await imports(recorder, microsoft, path);
}

interface Domains {
  readonly domains: readonly { readonly objectId: string; readonly domain: string }[];
}

async function domains(recorder: Recorder, directory: string): Promise<void> {
  const path = `${directory}/domains`;
  for (const domain of ['example.com', 'second.example']) await recorder.did('POST', path, { domain });
  const namesOf = async (query: string): Promise<readonly string[]> =>
    (await recorder.did<Domains>('GET', `${path}?${query}`)).domains.map(({ domain }) => domain);
  assert.deepEqual(await namesOf('limit=1'), ['example.com']);
  assert.deepEqual(await namesOf('skip=1'), ['second.example']);
  recorder.effect('GET', path, 'limit', 'skip');
  const [first, second] = (await recorder.did<Domains>('GET', path)).domains;
  await recorder.did('DELETE', `${path}/${second?.objectId}`);
  await recorder.did('PATCH', directory, { defaultDomain: { id: first?.objectId } });
}

/** What reaches Microsoft Graph. */
async function imports(recorder: Recorder, microsoft: CloudPortStandIn<unknown>, directory: string): Promise<void> {
  const path = `${directory}/import/users`;
  const first = await recorder.did<{ skipToken: string }>('GET', `${path}?top=1`);
  const asked = {
    top: '1',
    skipToken: first.skipToken,
    filter: "startswith(givenName,'G')",
    search: '"displayName:g"',
    orderby: 'displayName',
    count: 'true',
  };
  const query = new URLSearchParams(asked).toString();
  await recorder.did('GET', `${path}?${query}`, undefined, { ConsistencyLevel: 'eventual' });
  const { parameters, consistencyLevel } = microsoft.asked.at(-1)?.query ?? assert.fail('nothing was asked');
  for (const [name, value] of Object.entries(asked)) {
    assert.equal(parameters[`$${name.toLowerCase()}`], value);
    recorder.effect('GET', path, name);
  }
  assert.equal(consistencyLevel, 'eventual');
  recorder.effect('GET', path, 'ConsistencyLevel');
}

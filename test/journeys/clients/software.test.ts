import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { faults, NO_REFERENCE, referenceOperations } from './decode.ts';
import { did, newDevice, newSystemGroup, type Row } from './things.ts';

/** How official tooling uploads a package and follows an app (handbook 4.14). */

interface App extends Row {
  readonly id: string;
  readonly uploadUrl?: string;
  readonly settings: readonly { readonly storedPackage?: { readonly versions: readonly Row[] } }[];
}

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(async () => server.stop());

const path = '/api/v2/softwareapps';

test('jc uploads a package without credentials, and polls until it is available', async () => {
  const content = randomBytes(3_000_000);
  const settings = [{ packageManager: 'APPLE_CUSTOM', storedPackage: { versions: [{ size: content.length }] } }];
  const made = await did<App>(server, 'POST', path, { displayName: 'Custom', settings });
  const url = new URL(made.uploadUrl ?? '');
  assert.equal(url.origin, server.url);
  const put = async () => fetch(url, { method: 'PUT', body: content });
  const sent = await put();
  assert.equal(sent.status, 200, await sent.text());
  const { settings: kept } = await did<App>(server, 'GET', `${path}/${made.id}`);
  const [version] = kept[0]?.storedPackage?.versions ?? [];
  assert.deepEqual(
    [version?.status, version?.size, version?.sha256sum],
    ['AVAILABLE', content.length, createHash('sha256').update(content).digest('hex')],
  );
  assert.equal((await put()).status, 404);
  const guess = await fetch(`${server.url}/muster/v1/uploads/mup_${'0'.repeat(36)}`, { method: 'PUT', body: 'x' });
  assert.equal(guess.status, 404);
  assert.equal((await server.api('DELETE', `${path}/${made.id}`)).status, 204);
});

test('jc creates an app by its name alone, changes it, and finds it by its name', async () => {
  const made = await did<App>(server, 'POST', path, { displayName: 'Firefox' });
  assert.deepEqual(made.settings, []);
  const settings = [{ packageManager: 'CHOCOLATEY', packageId: 'firefox', desiredState: 'INSTALL' }];
  await did(server, 'PUT', `${path}/${made.id}`, { settings });
  const changed = await did<App>(server, 'PUT', `${path}/${made.id}`, { displayName: 'Firefox ESR' });
  assert.equal(changed.settings.length, 1);
  const found = await did<readonly App[]>(server, 'GET', `${path}?filter=displayName:eq:Firefox%20ESR&limit=100`);
  assert.deepEqual(found, [changed]);
});

test('generated clients decode what is read of software apps', { skip: NO_REFERENCE }, async () => {
  const settings = [{ packageManager: 'CHOCOLATEY', packageId: 'read' }];
  const { id } = await did<App>(server, 'POST', path, { displayName: 'Read', settings });
  const { id: device } = await newDevice(server, 'desk-1');
  const group = await newSystemGroup(server, 'Desks');
  for (const [type, bound] of [
    ['system', device],
    ['system_group', group],
  ]) {
    await did(server, 'POST', `${path}/${id}/associations`, { op: 'add', type, id: bound });
  }
  await did(server, 'POST', `${path}/${id}/retry-installation`, { system_ids: [device] });
  for (const { method, path: documented, responses } of referenceOperations()) {
    if (method !== 'GET' || !/softwareapp/.test(documented)) continue;
    const address = documented.replace('{system_id}', device).replaceAll(/\{\w+\}/g, id);
    const query = documented.endsWith('/associations') ? '?targets=system' : '';
    const answer = await did<unknown>(server, 'GET', `${address}${query}`);
    const found = faults(responses['200'] ?? {}, answer).filter((fault) => !/\.(externalId|syncStatus):/.test(fault));
    assert.deepEqual([...new Set(found)], [], documented);
    assert.ok(!Array.isArray(answer) || answer.length > 0, `${documented}: there is nothing to decode`);
  }
});

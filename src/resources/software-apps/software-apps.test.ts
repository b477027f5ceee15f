import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { ANONYMOUS } from '../../directory/identify.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { agentDevice } from '../agent/agent.test-support.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as systemGroups } from '../system-groups/contract.ts';
import { operations as systems } from '../systems/contract.ts';
import { operations as apps } from './contract.ts';
import { PIECE } from './entity.ts';
import type { SoftwareAppSettings } from './entity-settings.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

interface App extends Document {
  readonly id: string;
  readonly settings: readonly SoftwareAppSettings[];
  readonly uploadUrl?: string;
}
const FIREFOX = [{ packageManager: 'CHOCOLATEY', packageId: 'firefox' }];
const create = async (body: Document = {}): Promise<App> =>
  (await directory.call(apps.create, { body: { displayName: 'App', settings: FIREFOX, ...body } })).body;
const get = async ({ id }: App): Promise<App> => (await directory.call(apps.get, { params: { id } })).body;
const count = (kind: string) => directory.store.read.count(directory.organization, kind);

const withPackage = (version: Document = {}) =>
  create({
    settings: [{ packageManager: 'WINDOWS_MDM', storedPackage: { versions: [{ name: 'setup.msi', ...version }] } }],
  });
const upload = async (app: App, content: Uint8Array): Promise<Document> => {
  const token = /^\/muster\/v1\/uploads\/(mup_\w{36})$/.exec(String(app.uploadUrl))?.[1] ?? '';
  const body = { filename: '', mediaType: 'application/octet-stream', content };
  return (await directory.call(apps.upload, { params: { token }, body }, { identity: ANONYMOUS })).body;
};
const versionOf = (app: App) => app.settings[0]?.storedPackage?.versions?.[0] ?? {};

describe('software apps', () => {
  test('are created, changed and deleted', async () => {
    const made = await directory.call(apps.create, { body: { displayName: 'Firefox', settings: FIREFOX } });
    assert.equal(made.result.status, 201);
    const { id, ...rest } = made.body as App;
    const now = '2026-01-05T09:00:00.000Z';
    const kept = { ...FIREFOX[0], autoUpdate: false, allowUpdateDelay: false, desiredState: 'INSTALL' };
    assert.deepEqual(rest, {
      displayName: 'Firefox',
      settings: [{ ...kept, createdAt: now, updatedAt: now }],
      createdAt: now,
      updatedAt: now,
    });
    directory.clock.at += 1000;
    const params = { id };
    const named = (await directory.call(apps.put, { params, body: { displayName: 'Fox' } })).body as App;
    assert.deepEqual([named.displayName, named.settings, named.createdAt], ['Fox', rest.settings, now]);
    assert.notEqual(named.updatedAt, now);
    const settings = [
      { packageManager: 'CHOCOLATEY', packageId: 'firefox', autoUpdate: true, desiredState: 'UNINSTALL' },
    ];
    const changed = (await directory.call(apps.put, { params, body: { settings } })).body as App;
    assert.deepEqual(changed.settings[0]?.desiredState, 'UNINSTALL');
    assert.deepEqual([changed.settings[0]?.createdAt, changed.displayName], [now, 'Fox']);
    // Clients send back what they have read.
    const same = (await directory.call(apps.put, { params, body: changed })).body as App;
    assert.deepEqual({ ...same, updatedAt: '' }, { ...changed, updatedAt: '' });
    assert.equal((await directory.call(apps.remove, { params })).result.status, 204);
    await assert.rejects(get({ id, settings: [] }), { code: 'not_found' });
  });

  test('are refused with nonsense', async () => {
    for (const [body, message] of [
      [{ displayName: undefined }, /^displayName/],
      [{ displayName: ' ' }, /^displayName/],
      [{ settings: [{ packageManager: 'chocolatey', packageId: 'x' }] }, /^settings\.0\.packageManager/],
      [{ settings: [{ packageManager: 'CHOCOLATEY' }] }, /^settings\[0\]\.packageId/],
      [{ settings: [{ ...FIREFOX[0], desiredState: 'MAYBE' }] }, /^settings\.0\.desiredState/],
    ] as const) {
      await assert.rejects(create(body), { code: 'invalid', message });
    }
    assert.deepEqual((await create({ settings: undefined })).settings, []);
  });

  test('answer the configuration of an app of Apple alone, and not in lists', async () => {
    const appleVpp = { isConfigEnabled: true, appConfiguration: '<plist>secretive</plist>' };
    const made = await create({ settings: [{ packageManager: 'APPLE_VPP', packageId: '1', appleVpp }] });
    const list = JSON.stringify((await directory.call(apps.list, { query: { limit: '100' } })).body);
    assert.ok(!JSON.stringify(made).includes('secretive') && !list.includes('secretive'));
    const single = await get(made);
    assert.equal(single.settings[0]?.appleVpp?.appConfiguration, appleVpp.appConfiguration);
    await directory.call(apps.put, { params: { id: made.id }, body: { displayName: 'Renamed' } });
    assert.equal((await get(made)).settings[0]?.appleVpp?.isConfigEnabled, true);
  });

  test('give back licenses that no bound device needs', async () => {
    const { id: device } = await agentDevice(directory);
    const appleVpp = { totalLicenses: 10, assignedLicenses: 4, availableLicenses: 6 };
    const { id } = await create({ settings: [{ packageManager: 'APPLE_VPP', packageId: '2', appleVpp }] });
    const params = { software_app_id: id };
    await directory.call(apps.associate, { params, body: { op: 'add', type: 'system', id: device } });
    const counts = { assignedLicenses: 1, availableLicenses: 9, totalLicenses: 10 };
    for (const reclaimedLicenses of [3, 0]) {
      const { body } = await directory.call(apps.reclaimLicenses, { params });
      assert.deepEqual(body, { ...counts, reclaimedLicenses });
    }
    const other = { software_app_id: (await create()).id };
    await assert.rejects(directory.call(apps.reclaimLicenses, { params: other }), { code: 'invalid' });
  });
});

describe('a package', () => {
  const content = randomBytes(2 * PIECE + 17);
  const sha256sum = createHash('sha256').update(content).digest('hex');

  test('is not taken while its organization is suspended', async () => {
    const made = await withPackage();
    const params = { id: directory.organization };
    await directory.call(organizations.suspend, { params });
    try {
      await assert.rejects(upload(made, Buffer.from('x')), { code: 'not_found' });
    } finally {
      await directory.call(organizations.resume, { params });
    }
    assert.equal((await upload(made, Buffer.from('x'))).status, 'AVAILABLE');
    await directory.call(apps.remove, { params: { id: made.id } });
  });

  test('is uploaded once to the address that the creation answers', async () => {
    const made = await withPackage({ size: content.length, sha256sum: sha256sum.toUpperCase() });
    assert.deepEqual([versionOf(made).status, versionOf(made).name], ['PENDING', 'setup.msi']);
    assert.match(String(made.settings[0]?.storedPackageObjectId), /^[0-9a-f]{24}$/);
    assert.equal((await get(made)).uploadUrl, undefined);
    const done = await upload(made, content);
    assert.deepEqual(done, { status: 'AVAILABLE', rejectedReason: '', size: content.length, sha256sum });
    const read = await get(made);
    assert.deepEqual(versionOf(read), { ...versionOf(made), status: 'AVAILABLE', sha256sum });
    await assert.rejects(upload(made, content), { code: 'not_found' });
    assert.equal(await count('software_package_piece'), 3);
    const log = JSON.stringify(await directory.store.read.changes(directory.organization, 0, 1000));
    assert.ok(!log.includes('mup_') && log.length < PIECE);

    const settings = [{ packageManager: 'WINDOWS_MDM', storedPackage: { objectId: 'mine' }, autoUpdate: true }];
    const changed = (await directory.call(apps.put, { params: { id: made.id }, body: { settings } })).body as App;
    assert.deepEqual(changed.settings[0]?.storedPackage, read.settings[0]?.storedPackage);
    await directory.call(apps.remove, { params: { id: made.id } });
    assert.equal(await count('software_package_piece'), 0);
  });

  test('that is not what was announced, or nothing, is rejected', async () => {
    for (const [version, bytes, reason] of [
      [{ size: 5 }, Buffer.from('four'), 'it has 4 bytes instead of 5'],
      [{ sha256sum: 'a'.repeat(64) }, Buffer.from('x'), /^its SHA-256 is 2d711642.* instead of a/],
    ] as const) {
      const made = await withPackage(version);
      const done = await upload(made, bytes);
      assert.equal(done.status, 'REJECTED');
      if (typeof reason === 'string') assert.equal(done.rejectedReason, reason);
      else assert.match(String(done.rejectedReason), reason);
      assert.equal(versionOf(await get(made)).rejectedReason, done.rejectedReason);
      await assert.rejects(upload(made, bytes), { code: 'not_found' });
    }
    assert.equal(await count('software_package_piece'), 0);
    // Nothing at all was a mistake: the upload is still awaited.
    const made = await withPackage();
    await assert.rejects(upload(made, Buffer.alloc(0)), { code: 'invalid', message: /^body: is empty/ });
    assert.equal((await upload(made, Buffer.from('x'))).status, 'AVAILABLE');
    await directory.call(apps.remove, { params: { id: made.id } });
  });

  test('is awaited for an hour, and no longer', async () => {
    const made = await withPackage();
    directory.clock.at += 3_600_000;
    await assert.rejects(upload(made, content), { code: 'not_found' });
    await directory.work();
    assert.deepEqual(
      [versionOf(await get(made)).status, versionOf(await get(made)).rejectedReason],
      ['REJECTED', 'it was not uploaded within an hour'],
    );
    assert.equal(await count('software_upload'), 0);
  });

  test('belongs to the creation of an app', async () => {
    const { id } = await create();
    const settings = [{ packageManager: 'WINDOWS_MDM', storedPackage: {} }];
    await assert.rejects(directory.call(apps.put, { params: { id }, body: { settings } }), {
      code: 'invalid',
      message: /^settings\[0\]\.storedPackage/,
    });
    const pending = await withPackage();
    await directory.call(apps.remove, { params: { id: pending.id } });
    await assert.rejects(upload(pending, content), { code: 'not_found' });
  });

  test('is fetched in pieces by devices that the app is bound to, and by no other', async () => {
    const made = await withPackage();
    await upload(made, content);
    const device = await agentDevice(directory);
    const stranger = await agentDevice(directory);
    const params = { software_app_id: made.id };
    await directory.call(apps.associate, { params, body: { op: 'add', type: 'system', id: device.id } });
    const { software } = (await directory.call(apps.wanted, { body: {} }, device.caller)).body as {
      software: Document[];
    };
    assert.deepEqual(
      software.map((each) => [each.id, each.package]),
      [
        [
          made.id,
          {
            objectId: made.settings[0]?.storedPackage?.objectId,
            name: 'setup.msi',
            size: content.length,
            sha256sum,
            pieces: 3,
          },
        ],
      ],
    );
    const fetch = async (number: number, caller = device.caller) =>
      (await directory.call(apps.piece, { body: { softwareAppId: made.id, number } }, caller)).body as Document;
    const pieces = await Promise.all([0, 1, 2].map(async (number) => String((await fetch(number)).content)));
    assert.ok(Buffer.concat(pieces.map((each) => Buffer.from(each, 'base64'))).equals(content));
    await assert.rejects(fetch(3), { code: 'not_found' });
    await assert.rejects(fetch(0, stranger.caller), { code: 'not_found' });
  });
});

describe('statuses', () => {
  test('are what devices report of apps that reach them', async () => {
    const app = await create({ displayName: 'Reported' });
    const device = await agentDevice(directory);
    const group = await directory.call(systemGroups.create, { body: { name: 'Devices' } });
    const group_id = String((group.body as Document).id);
    const params = { software_app_id: app.id };
    const report = async (result: Document) =>
      (
        await directory.call(
          apps.results,
          {
            body: {
              results: [
                { softwareAppId: app.id, ...result },
                { softwareAppId: 'f'.repeat(24), state: 'FAILED' },
              ],
            },
          },
          device.caller,
        )
      ).body as Document;
    const unknown = { softwareAppId: 'f'.repeat(24), reason: 'unknown' };
    assert.deepEqual(await report({ state: 'INSTALLED' }), {
      accepted: [],
      ignored: [{ softwareAppId: app.id, reason: 'not_bound' }, unknown],
    });
    await directory.call(apps.associate, { params, body: { op: 'add', type: 'system_group', id: group_id } });
    const member = { op: 'add', type: 'system', id: device.id };
    await directory.call(systemGroups.changeMembers, { params: { group_id }, body: member });
    const failure = { state: 'FAILED', code: 1603, details: 'a fatal error' };
    assert.deepEqual(await report(failure), { accepted: [app.id], ignored: [unknown] });
    const list = async () => (await directory.call(apps.statuses, { params })).body as Document[];
    const [status] = await list();
    const { id, ...rest } = status as Document;
    const timestamp = new Date(directory.clock.at).toISOString();
    const pair = { softwareAppId: app.id, systemId: device.id };
    assert.deepEqual(rest, { ...pair, ...failure, version: '', timestamp });

    const ofSystem = async (query: Record<string, string> = {}) =>
      (await directory.call(apps.statusesOfSystem, { params: { system_id: device.id }, query })).body as Document[];
    const { settings, displayName } = app;
    assert.deepEqual(await ofSystem(), [{ app: { id: app.id, displayName, settings }, status }]);
    assert.deepEqual(await ofSystem({ filter: 'state:eq:INSTALLED' }), []);

    // Those on which it has failed are asked again.
    await directory.call(apps.retryInstallation, { params });
    assert.deepEqual([(await list())[0]?.state, (await list())[0]?.id], ['PENDING', id]);
    const { software } = (await directory.call(apps.wanted, { body: {} }, device.caller)).body as {
      software: Document[];
    };
    assert.equal(software[0]?.retries, 1);
    const stranger = { system_ids: ['f'.repeat(24)] };
    await assert.rejects(directory.call(apps.retryInstallation, { params, body: stranger }), {
      code: 'invalid',
      message: /^system_ids\[0\]/,
    });
    assert.equal(
      (await directory.call(apps.retryInstallation, { params, body: { system_ids: [device.id] } })).result.status,
      204,
    );
    await report({ state: 'INSTALLED', version: '128.0' });
    assert.deepEqual(
      [(await list())[0]?.state, (await list())[0]?.version, (await list())[0]?.code],
      ['INSTALLED', '128.0', 0],
    );

    await directory.call(systems.remove, { params: { id: device.id } });
    assert.deepEqual(await list(), []);
  });
});

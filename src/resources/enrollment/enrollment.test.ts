import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import { operations as connectKeys } from '../connect-keys/contract.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as systems } from '../systems/contract.ts';
import type { System } from '../systems/entity.ts';
import { operations } from './contract.ts';
import { connectKey, device, enroll, keyPair, pem, signedBy } from './enrollment.test-support.ts';

describe('enrolment', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  before(async () => {
    at = await testDirectory();
  });
  after(() => at.close());

  test('an organization that is suspended or being deleted takes nobody in', async () => {
    const created = await at.call(organizations.create, { body: { displayName: 'Leaving' } });
    const { _id: id } = created.body as { readonly _id: string };
    const key = await at.call(connectKeys.create, { body: { name: 'x' } }, { organization: id });
    const { connectKey: text } = key.body as { readonly connectKey: string };
    const asked = { connectKey: text, publicKey: pem(keyPair().publicKey), hostname: 'late', os: 'Ubuntu' };
    await at.call(organizations.suspend, { params: { id } });
    await assert.rejects(enroll(at, asked), { code: 'forbidden', message: /suspended/ });
    await at.call(organizations.resume, { params: { id } });
    await at.call(organizations.remove, { params: { id } });
    // What purges it has not run yet.
    await assert.rejects(enroll(at, asked), { code: 'unauthenticated' });
    await at.work();
  });

  test('a device comes in with a connect key, and signs for itself from then on', async () => {
    const keys = keyPair();
    const { key, id } = await connectKey(at);
    const facts = { hwVendor: 'Acme', fde: { active: true }, networkInterfaces: [] };
    const asked = {
      connectKey: key,
      publicKey: pem(keys.publicKey),
      hostname: 'lap-1',
      os: 'Windows',
      arch: 'AMD64',
      facts,
    };
    const { systemId, organization, system } = await enroll(at, asked);
    assert.equal(organization, at.organization);
    assert.equal(system._id, systemId);
    assert.equal(system.organization, at.organization);
    assert.equal(system.osFamily, 'windows');
    assert.equal(system.hwVendor, 'Acme');
    assert.equal(system.remoteIP, '192.0.2.1');
    assert.equal(system.active, true, 'enrolling is a contact');
    assert.deepEqual(system.fde, { active: true, keyPresent: false });
    assert.deepEqual(system.provisionMetadata, { provisioner: { provisionerId: id, type: 'administrator' } });
    assert.equal(JSON.stringify(system).includes('publicKey'), false);

    const caller = await signedBy(at, systemId, keys.privateKey);
    const itself: System = (await at.call(systems.get, { params: { id: systemId } }, caller)).body;
    assert.equal(itself.hostname, 'lap-1');
    assert.equal(itself.active, true);
    await assert.rejects(at.call(systems.list, {}, caller), { code: 'unauthenticated' });
  });

  test('the same key and device again is the same system, as it stands', async () => {
    const keys = keyPair();
    const { key } = await connectKey(at);
    const asked = {
      connectKey: key,
      publicKey: pem(keys.publicKey),
      hostname: 'lap-2',
      os: 'Ubuntu',
      serialNumber: 'S-2',
    };
    const first = await enroll(at, asked);
    const pkcs1 = keys.publicKey.export({ type: 'pkcs1', format: 'pem' });
    const again = await enroll(at, { ...asked, publicKey: pkcs1, hostname: 'renamed' });
    assert.deepEqual(again, first);
    const anew = await enroll(at, { ...asked, publicKey: pem(keyPair().publicKey) });
    assert.notEqual(anew.systemId, first.systemId);
    await assert.rejects(enroll(at, { ...asked, serialNumber: 'S-3' }), {
      code: 'conflict',
      message: /^publicKey: another device/,
    });
  });

  test('a key that is unknown, expired or revoked lets nobody in', async () => {
    const asked = { publicKey: pem(keyPair().publicKey), hostname: 'lap-3', os: 'Ubuntu' };
    const refused = { code: 'unauthenticated', message: /connect key/ };
    await assert.rejects(enroll(at, { ...asked, connectKey: 'mcon_nobody' }), refused);
    const short = await connectKey(at, 1);
    const revoked = await connectKey(at);
    await at.call(connectKeys.remove, { params: { id: revoked.id } });
    await assert.rejects(enroll(at, { ...asked, connectKey: revoked.key }), refused);
    at.clock.at += 86_400_000;
    await assert.rejects(enroll(at, { ...asked, connectKey: short.key }), refused);
    await assert.rejects(enroll(at, { ...asked, connectKey: at.apiKey }), refused);
  });

  test('what a device says is checked', async () => {
    const { key } = await connectKey(at);
    const asked = { connectKey: key, publicKey: pem(keyPair().publicKey), hostname: 'lap-4', os: 'Ubuntu' };
    await assert.rejects(enroll(at, { ...asked, publicKey: 'x' }), { code: 'invalid', message: /^publicKey/ });
    await assert.rejects(enroll(at, { ...asked, hostname: '' }), { code: 'invalid', message: /hostname/ });
    await assert.rejects(enroll(at, { ...asked, facts: { systemTimezone: 'noon' } }), { code: 'invalid' });
    const address = { name: 'en0', address: 'here', family: 'IPv4', internal: false };
    await assert.rejects(enroll(at, { ...asked, facts: { networkInterfaces: [address] } }), {
      message: /networkInterfaces/,
    });
  });

  test('a device reports every fact about itself, and about nobody else', async () => {
    const { id, caller } = await device(at, { serialNumber: 'S-5' });
    const other = await device(at, { serialNumber: 'S-6' });
    const report = (body: object, who = caller) => at.call(operations.facts, { params: { system_id: id }, body }, who);
    const facts = {
      agentHasFullDiskAccess: true,
      agentVersion: '1.150.0',
      amazonInstanceID: 'i-0123',
      arch: 'aarch64',
      azureAdJoined: true,
      desktopCapable: true,
      displayManager: 'gdm3',
      domainInfo: { domainName: 'corp.example', partOfDomain: true },
      fde: { active: true },
      fileSystem: 'ext4',
      hasServiceAccount: true,
      hostname: 'lap-5',
      hwVendor: 'Acme',
      mdm: {
        dep: true,
        enrollmentType: 'device',
        internal: { deviceId: 'd', windowsDeviceId: 'w' },
        lostModeStatus: 'off',
        profileIdentifier: 'p',
        providerId: 'q',
        userApproved: true,
        vendor: 'internal',
        windows: { upn: 'ada@corp.example' },
      },
      modifySSHDConfig: true,
      networkInterfaces: [{ name: 'en0', address: '10.0.0.5', family: 'IPv4', internal: false }],
      os: 'Debian',
      osVersionDetail: {
        distributionName: 'Debian',
        major: '13',
        majorNumber: 13,
        minor: '1',
        minorNumber: 1,
        osName: 'linux',
        patch: '2',
        patchNumber: 2,
        releaseName: 'trixie',
        revision: 'r',
        version: '13.1.2',
      },
      remoteAssistAgentVersion: '2.0',
      remoteIP: '198.51.100.5',
      secureLogin: { enabled: true, supported: true },
      serialNumber: 'S-5b',
      serviceAccountState: { hasSecureToken: true, passwordAPFSValid: true, passwordODValid: true },
      sshRootEnabled: true,
      sshdParams: [{ name: 'PermitRootLogin', value: 'no' }],
      systemInsights: { state: 'enabled' },
      systemTimezone: -60,
      templateName: 'debian',
      userMetrics: [{ userName: 'ada', admin: true, managed: true, suspended: false, secureTokenEnabled: false }],
      version: '13.1',
    };
    assert.deepEqual(Object.keys(facts).sort(), Object.keys(operations.facts.body.properties).sort());
    const system: System = (await report(facts)).body;
    assert.deepEqual(Object.fromEntries(Object.keys(facts).map((name) => [name, system[name as keyof System]])), {
      ...facts,
      fde: { active: true, keyPresent: false },
    });
    assert.equal(system.displayName, 'lap-5');
    assert.equal(system.archFamily, 'arm');
    assert.equal(system.secureLoginEnabled, true);
    assert.equal(system.active, true);
    assert.equal(system.lastContact, new Date(at.clock.at).toISOString());
    assert.deepEqual(
      system.connectionHistory.map((each) => each.remoteIP),
      ['198.51.100.5', '192.0.2.1'],
    );

    const partial: System = (await report({ osVersionDetail: { patch: '3' }, fileSystem: null, hwVendor: null })).body;
    assert.deepEqual(partial.osVersionDetail, { ...facts.osVersionDetail, patch: '3' });
    assert.equal(partial.fileSystem, null);
    assert.equal(partial.hwVendor, '');
    assert.equal(partial.remoteIP, '192.0.2.1');
    await assert.rejects(report({ hostname: 'x' }, other.caller), { code: 'unauthenticated' });
  });

  test('an administrator who reports for a device does not count as its contact', async () => {
    const { id } = await device(at, { serialNumber: 'S-7' });
    at.clock.at += 11 * 60_000;
    const said = { params: { system_id: id }, body: { version: '9' } };
    const system: System = (await at.call(operations.facts, said, { remoteAddress: '203.0.113.9' })).body;
    assert.equal(system.version, '9');
    assert.equal(system.remoteIP, '192.0.2.1');
    assert.equal(system.active, false);
  });
});

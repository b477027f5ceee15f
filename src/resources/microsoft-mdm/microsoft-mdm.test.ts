import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { selfSigned } from '../../../test/support/certificate.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const SECRET = 'of-an-enrolment-<&>';
const given = (more: Document = {}): Document => ({
  name: 'Windows devices',
  upn: 'enrol@corp.example',
  discoveryUrl: 'https://mdm.corp.example/EnrollmentServer/Discovery.svc',
  secret: SECRET,
  ...more,
});
const put = async (body: Document) => (await directory.call(operations.put, { body })).body as Document;

test('the configuration files of a provisioning package, with a secret that nothing else answers', async () => {
  await assert.rejects(directory.call(operations.files), {
    code: 'precondition_failed',
    message: /PUT \/muster\/v1\/microsoft-mdm\/configuration/,
  });
  await assert.rejects(directory.call(operations.get), { code: 'not_found' });
  const { cert } = await selfSigned();
  const made = await put(given({ certificates: [cert] }));
  assert.deepEqual((await directory.call(operations.get)).body, made);
  assert.equal(made.authPolicy, 'OnPremise');
  const again = await put(given({ secret: undefined, name: 'Renamed' }));
  assert.deepEqual([again.name, again.packageId, again.id], ['Renamed', made.packageId, made.id]);

  const { result } = await directory.call(operations.files, { body: {} });
  assert.ok(result.answer.type === 'file' && result.answer.mediaType === 'application/zip');
  const text = Buffer.from(result.answer.content).toString('latin1');
  assert.ok(text.startsWith('PK'));
  assert.match(text, /<UPN UPN="enrol@corp\.example" Name="enrol@corp\.example">/);
  assert.match(text, /<Secret>of-an-enrolment-&lt;&amp;&gt;<\/Secret>/);
  assert.match(text, new RegExp(`<ID>\\{${String(made.packageId)}\\}</ID>`));
  assert.match(text, /certificates\/1\.cer/);
  const log = JSON.stringify(await directory.store.read.changes(directory.organization, 0, 1_000));
  assert.ok(!log.includes('of-an-enrolment'));
  assert.match(log, /mdm_configuration_files_download/);

  for (const [odd, message] of [
    [{ discoveryUrl: 'http://mdm.corp.example' }, /^discoveryUrl: /],
    [{ discoveryUrl: 'mdm' }, /^discoveryUrl: /],
    [{ upn: 'enrol' }, /^upn: /],
    [{ name: 'a\u0007' }, /^name: /],
    [{ secret: 'a\u0001' }, /^secret: /],
    [{ certificates: ['x'] }, /^certificates\.0: /],
    [{ certificates: [`${cert}${cert}`] }, /^certificates\.0: /],
    [{ authPolicy: 'None' }, /^authPolicy: /],
  ] as const)
    await assert.rejects(put(given(odd)), { code: 'invalid', message });
  await directory.call(operations.remove);
  await assert.rejects(directory.call(operations.files), { code: 'precondition_failed' });
});

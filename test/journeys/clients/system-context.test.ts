import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { newDevice, newSystemGroup, type Device } from './things.ts';

/** The shell samples of the System Context API: openssl signs, curl sends (handbook 1.5). */

const missing = ['openssl', 'curl'].find((program) => spawnSync(program, ['version']).error !== undefined);
const skip = missing === undefined ? false : `${missing} is not installed`;
if (skip !== false) console.error(`\nSKIPPED: the samples of the System Context API: ${skip}\n`);

/** As the sample has it; what it does with variables and quotes is the point. */
const SCRIPT = `
now=$(LC_ALL=C date -u "+%a, %d %h %Y %H:%M:%S GMT")
signstr="\${METHOD} \${SIGNED} HTTP/1.1\\ndate: \${now}"
signature=$(printf "$signstr" | openssl dgst -sha256 -sign "$KEY" | openssl enc -e -a | tr -d '\\n')
curl -q --silent --noproxy '*' --max-time 20 -w '\\n%{http_code}' -X "$METHOD" \\
  -H "Content-Type: application/json" -H "Accept: application/json" -H "Date: \${now}" \\
  -H "Authorization: Signature keyId=\\"system/\${SYSTEM}\\",headers=\\"request-line date\\",algorithm=\\"rsa-sha256\\",signature=\\"\${signature}\\"" \\
  -d "$BODY" --url "\${ORIGIN}\${ASKED}"
`;
const run = promisify(execFile);

describe('the shell samples of the System Context API', { skip }, () => {
  let server: TestServer;
  let device: Device;
  let folder: string;
  before(async () => {
    server = await startTestServer();
    device = await newDevice(server, 'desk-1');
    folder = mkdtempSync(join(tmpdir(), 'muster-context-'));
    writeFileSync(join(folder, 'client.key'), device.privateKey, { mode: 0o600 });
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  /** Runs the sample; the path that is asked may differ from the one that was signed. */
  async function sample(method: string, signed: string, body = '', asked = signed) {
    const variables = { METHOD: method, SIGNED: signed, ASKED: asked, BODY: body, SYSTEM: device.id };
    const env = { PATH: process.env.PATH, ORIGIN: server.url, KEY: join(folder, 'client.key'), ...variables };
    const { stdout } = await run('/bin/sh', ['-c', SCRIPT], { env });
    const end = stdout.lastIndexOf('\n');
    const text = stdout.slice(0, end);
    return { status: Number(stdout.slice(end + 1)), body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  test('a device reads and changes itself', async () => {
    const path = `/api/systems/${device.id}`;
    const read = await sample('GET', path);
    assert.deepEqual([read.status, (read.body as { hostname: string }).hostname], [200, 'desk-1']);
    const changed = await sample(
      'PUT',
      path,
      '{"displayName":"Named by itself","allowSshPasswordAuthentication":"true"}',
    );
    assert.equal(changed.status, 200);
    const { displayName, allowSshPasswordAuthentication } = changed.body as Record<string, unknown>;
    assert.deepEqual([displayName, allowSshPasswordAuthentication], ['Named by itself', true]);
  });

  test('it joins and leaves a group, and reads where it is', async () => {
    const group = await newSystemGroup(server, 'Self-service');
    const member = (op: string) => JSON.stringify({ op, type: 'system', id: device.id });
    const members = `/api/v2/systemgroups/${group}/members`;
    assert.deepEqual(await sample('POST', members, member('add')), { status: 204, body: undefined });
    const memberOf = await sample('GET', `/api/v2/systems/${device.id}/memberof`);
    assert.deepEqual(
      (memberOf.body as { id: string }[]).map(({ id }) => id),
      [group],
    );
    assert.equal((await sample('POST', members, member('remove'))).status, 204);
  });

  test('anything else is refused, and says why', async () => {
    const path = `/api/systems/${device.id}`;
    const forged = await sample('GET', path, '', `${path}?fields=hostname`);
    assert.equal(forged.status, 401);
    assert.match((forged.body as { message: string }).message, /^Unauthorized: .*signature/);
    const { id: other } = await newDevice(server, 'desk-2');
    for (const closed of ['/api/systemusers', '/api/v2/usergroups', `/api/systems/${other}`]) {
      const { status, body } = await sample('GET', closed);
      assert.equal(status, 401, closed);
      assert.match((body as { message: string }).message, /\w{4}/, closed);
    }
  });
});

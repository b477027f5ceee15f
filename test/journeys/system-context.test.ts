import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { startTestServer, type TestServer } from '../support/server.ts';

/**
 * The shell sample of the System Context API (handbook 1.5): what a device runs to act for itself, with openssl and curl.
 * The method, the path that is signed, the path that is asked for and a body are arguments; the last line is the status.
 */
const SAMPLE = `
conf=$(cat "$HOME/jcagent.conf")
regex='systemKey":"([a-f0-9]+)"'
[[ $conf =~ $regex ]] && systemKey="\${BASH_REMATCH[1]}"
method=$1; signed=\${2//SYSTEM/$systemKey}; asked=\${3//SYSTEM/$systemKey}; body=\${4-}
now=$(date -u -d "@$((\${5:-$(date +%s)}))" '+%a, %d %h %Y %H:%M:%S GMT')
signature=$(printf '%s %s HTTP/1.1\\ndate: %s' "$method" "$signed" "$now" |
  openssl dgst -sha256 -sign "$HOME/client.key" | openssl enc -e -a | tr -d '\\n')
curl -sq -X "$method" -H 'Accept: application/json' -H 'Content-Type: application/json' -H "Date: $now" \\
  -H "Authorization: Signature keyId=\\"system/$systemKey\\",headers=\\"request-line date\\",algorithm=\\"rsa-sha256\\",signature=\\"$signature\\"" \\
  \${body:+--data-raw "$body"} -w '\\n%{http_code}' --url "$BASE$asked"
`;

const missing = ['bash', 'openssl', 'curl', 'date'].filter((tool) => spawnSync(tool, ['--help']).error !== undefined);
const skip = missing.length > 0 && `not on this machine: ${missing.join(', ')}`;
const exec = promisify(execFile);

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A device: a folder with what an agent keeps. */
class Device {
  readonly id: string;
  readonly #folder: string;
  readonly #url: string;

  private constructor(id: string, folder: string, url: string) {
    this.id = id;
    this.#folder = folder;
    this.#url = url;
  }

  /** Makes a key as the agent does and enrols with it. */
  static async enrol(server: TestServer, connectKey: string, folder: string, hostname: string): Promise<Device> {
    const key = join(folder, 'client.key');
    await exec('openssl', ['genrsa', '-out', key, '2048']);
    const { stdout: publicKey } = await exec('openssl', ['rsa', '-in', key, '-pubout']);
    const body = { connectKey, publicKey, hostname, os: 'Ubuntu', serialNumber: hostname };
    const headers = { 'x-api-key': undefined };
    const enrolled = await server.api<{ systemId: string }>('POST', '/muster/v1/enroll', body, headers);
    assert.equal(enrolled.status, 201, JSON.stringify(enrolled.body));
    const device = new Device(enrolled.body.systemId, folder, server.url);
    device.believe(device.id);
    return device;
  }

  /** Writes into its configuration which system it is. */
  believe(id: string): void {
    writeFileSync(
      join(this.#folder, 'jcagent.conf'),
      JSON.stringify({ systemKey: id, agentServerHost: 'example.org' }),
    );
  }

  /** Asks for a path, in which SYSTEM stands for its own id, signed for it or for another, now or then (s since 1970). */
  async asks(
    method: string,
    path: string,
    { body, signed = path, at }: { readonly body?: unknown; readonly signed?: string; readonly at?: number } = {},
  ): Promise<Reply> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const { stdout } = await exec(
      'bash',
      ['-c', SAMPLE, 'bash', method, signed, path, text, ...(at === undefined ? [] : [String(at)])],
      { env: { PATH: process.env['PATH'], LC_ALL: 'C', HOME: this.#folder, BASE: this.#url } },
    );
    const last = stdout.lastIndexOf('\n');
    const answer = stdout.slice(0, last);
    return {
      status: Number(stdout.slice(last + 1)),
      body: answer === '' ? undefined : (JSON.parse(answer) as unknown),
    };
  }
}

describe('a device acts for itself, by openssl and curl', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-device-'));
  const clock = { offset: 0, now: () => Date.now() + clock.offset };
  let server: TestServer;
  let device: Device;
  let other: Device;
  let ids: { readonly user: string; readonly userGroup: string; readonly systemGroup: string };

  const create = async (path: string, body: unknown): Promise<string> => {
    const reply = await server.api<{ _id?: string; id?: string }>('POST', path, body);
    assert.ok(reply.status < 300, JSON.stringify(reply.body));
    return reply.body._id ?? reply.body.id ?? '';
  };
  const get = async <T>(path: string): Promise<T> => (await server.api<T>('GET', path)).body;
  /** 401, and why. */
  const refused = ({ status, body }: Reply, reason: RegExp): void => {
    assert.equal(status, 401, JSON.stringify(body));
    assert.match((body as { readonly message: string }).message, reason);
  };

  before(async () => {
    server = await startTestServer({ clock });
    const connect = await server.api<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'office' });
    const homes = [1, 2].map(() => mkdtempSync(join(folder, 'home-')));
    device = await Device.enrol(server, connect.body.connectKey, homes[0] ?? '', 'desk-1');
    other = await Device.enrol(server, connect.body.connectKey, homes[1] ?? '', 'desk-2');
    ids = {
      user: await create('/api/systemusers', { username: 'ada', email: 'ada@example.org' }),
      userGroup: await create('/api/v2/usergroups', { name: 'People' }),
      systemGroup: await create('/api/v2/systemgroups', { name: 'Devices' }),
    };
  });
  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('reads and changes its own system', async () => {
    const read = await device.asks('GET', '/api/systems/SYSTEM');
    assert.equal(read.status, 200);
    assert.deepEqual(read.body, await get(`/api/systems/${device.id}`));
    const changed = await device.asks('PUT', '/api/systems/SYSTEM', {
      body: { displayName: 'The desk by the window' },
    });
    assert.equal(changed.status, 200);
    const system = await get<{ displayName: string; active: boolean }>(`/api/systems/${device.id}`);
    assert.deepEqual([system.displayName, system.active], ['The desk by the window', true]);
    const log = await get<{ results: { actor: unknown; kind: string }[] }>('/muster/v1/changes?limit=100');
    const entry = log.results.findLast(({ kind }) => kind === 'system');
    assert.deepEqual(entry?.actor, { type: 'system', id: device.id, name: 'desk-1' });
  });

  test('joins and leaves a system group, and reads where it is a member', async () => {
    const path = `/api/v2/systemgroups/${ids.systemGroup}/members`;
    const joined = await device.asks('POST', path, { body: { op: 'add', type: 'system', id: device.id } });
    assert.deepEqual(joined, { status: 204, body: undefined });
    const memberOf = await device.asks('GET', '/api/v2/systems/SYSTEM/memberof');
    assert.deepEqual(
      (memberOf.body as { id: string }[]).map(({ id }) => id),
      [ids.systemGroup],
    );
    const left = await device.asks('POST', path, { body: { op: 'remove', type: 'system', id: device.id } });
    assert.equal(left.status, 204);
    assert.deepEqual((await device.asks('GET', '/api/v2/systems/SYSTEM/memberof')).body, []);
    const foreign = await device.asks('POST', path, { body: { op: 'add', type: 'system', id: other.id } });
    refused(foreign, /own membership/);
    assert.deepEqual(await get(path), []);
  });

  test('binds users to itself, and reads who may use it', async () => {
    const body = {
      op: 'add',
      type: 'user',
      id: ids.user,
      attributes: { sudo: { enabled: true, withoutPassword: false } },
    };
    assert.equal((await device.asks('POST', '/api/v2/systems/SYSTEM/associations', { body })).status, 204);
    const policy = { op: 'add', type: 'policy', id: ids.user };
    refused(
      await device.asks('POST', '/api/v2/systems/SYSTEM/associations', { body: policy }),
      /users and user groups/,
    );
    const path = '/api/v2/systems/SYSTEM/associations?targets=user';
    const bound = (await device.asks('GET', path)).body as { to: { id: string }; attributes: unknown }[];
    assert.deepEqual(
      bound.map(({ to, attributes }) => [to.id, attributes]),
      [[ids.user, body.attributes]],
    );
    const users = (await device.asks('GET', '/api/v2/systems/SYSTEM/users')).body as { id: string }[];
    assert.deepEqual(
      users.map(({ id }) => id),
      [ids.user],
    );
    const group = { op: 'add', type: 'user_group', id: ids.userGroup };
    assert.equal((await device.asks('POST', '/api/v2/systems/SYSTEM/associations', { body: group })).status, 204);
    const groups = (await device.asks('GET', '/api/v2/systems/SYSTEM/usergroups')).body as { id: string }[];
    assert.deepEqual(
      groups.map(({ id }) => id),
      [ids.userGroup],
    );
    assert.deepEqual(await device.asks('GET', '/api/v2/systems/SYSTEM/policygroups'), { status: 200, body: [] });
  });

  test('is refused whatever is not its own, and routes that are not open to devices', async () => {
    refused(await device.asks('GET', `/api/systems/${other.id}`), /own system/);
    refused(await device.asks('PUT', `/api/systems/${other.id}`, { body: { displayName: 'mine' } }), /own system/);
    refused(await device.asks('DELETE', `/api/systems/${other.id}`), /own system/);
    refused(await device.asks('GET', `/api/v2/systems/${other.id}/users`), /own system/);
    refused(await device.asks('GET', '/api/systems'), /not open/);
    refused(await device.asks('GET', '/api/systemusers'), /not open/);
    refused(await device.asks('GET', '/api/v2/systems/SYSTEM/fdekey'), /not open/);
    refused(await device.asks('POST', '/api/systems/SYSTEM/command/builtin/erase'), /not open/);
    refused(await device.asks('GET', '/muster/v1/changes'), /not open/);
  });

  test('is refused when what it signed is not what it asks for', async () => {
    const own = '/api/systems/SYSTEM';
    refused(await device.asks('GET', own, { signed: '/api/systems/SYSTEM/' }), /signature/);
    refused(await device.asks('GET', `/api/v2/systems/SYSTEM/users`, { signed: own }), /signature/);
    refused(
      await device.asks('GET', `/api/v2/systems/SYSTEM/associations?targets=user_group`, {
        signed: '/api/v2/systems/SYSTEM/associations?targets=user',
      }),
      /signature/,
    );
    device.believe(other.id);
    refused(await device.asks('GET', own), /signature/);
    device.believe('0'.repeat(24));
    refused(await device.asks('GET', own), /not known/);
    device.believe(device.id);
    assert.equal((await device.asks('GET', own)).status, 200);
  });

  test('is refused when its clock is off by more than five minutes', async () => {
    const now = Math.floor(Date.now() / 1000);
    const path = '/api/systems/SYSTEM';
    for (const seconds of [-280, 280]) {
      assert.equal((await device.asks('GET', path, { at: now + seconds })).status, 200, `${seconds} s`);
    }
    for (const seconds of [-320, 320])
      refused(await device.asks('GET', path, { at: now + seconds }), /Date.*300 seconds/);
    clock.offset = 400_000;
    refused(await device.asks('GET', path), /Date.*300 seconds/);
    clock.offset = 0;
  });

  test('is refused without the date, and with what is no signature', async () => {
    const signature = (text: string): string =>
      `Signature keyId="system/${device.id}",headers="request-line date",algorithm="rsa-sha256",signature="${text}"`;
    const ask = async (authorization: string, date?: string): Promise<Reply> =>
      server.api('GET', `/api/systems/${device.id}`, undefined, { 'x-api-key': undefined, authorization, date });
    const made = Buffer.alloc(256, 7).toString('base64');
    const now = new Date(clock.now()).toUTCString();
    refused(await ask(signature(made)), /Date/);
    refused(await ask(signature(made), now), /signature does not fit/);
    refused(await ask(signature('AAAA'), now), /signature/);
    refused(await ask(signature(made).replace('rsa-sha256', 'none'), now), /algorithm/);
    refused(await ask('Signature', now), /./);
  });

  test('is out with its organization when that is suspended, and back with it', async () => {
    const displayName = 'Suspended for a while';
    const organization = (await server.api<{ _id: string }>('POST', '/muster/v1/organizations', { displayName })).body
      ._id;
    const there = { 'x-org-id': organization };
    const key = await server.api<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'x' }, there);
    const guest = await Device.enrol(server, key.body.connectKey, mkdtempSync(join(folder, 'guest-')), 'desk-3');
    const path = '/api/systems/SYSTEM';
    assert.equal((await guest.asks('GET', path)).status, 200);
    await server.api('POST', `/muster/v1/organizations/${organization}/suspend`);
    const shut = await guest.asks('GET', path);
    assert.equal(shut.status, 403);
    assert.match((shut.body as { message: string }).message, /suspended/);
    await server.api('POST', `/muster/v1/organizations/${organization}/resume`);
    assert.equal((await guest.asks('GET', path)).status, 200);
    await server.api('DELETE', `/muster/v1/organizations/${organization}`);
    assert.equal((await guest.asks('GET', path)).status, 404);
    await server.built.runner.drain();
    refused(await guest.asks('GET', path), /not known/);
  });

  test('removes itself at last, and is nobody then', async () => {
    const removed = await device.asks('DELETE', '/api/systems/SYSTEM');
    assert.equal(removed.status, 200);
    assert.equal((removed.body as { _id: string })._id, device.id);
    refused(await device.asks('GET', '/api/systems/SYSTEM'), /not known/);
    assert.equal((await server.api('GET', `/api/systems/${device.id}`)).status, 404);
    assert.deepEqual(await get(`/api/v2/users/${ids.user}/systems`), []);
  });
});

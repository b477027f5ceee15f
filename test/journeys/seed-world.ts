import assert from 'node:assert/strict';
import { createPublicKey, randomBytes } from 'node:crypto';
import type { TestServer } from '../support/server.ts';

/** One user, user group, system and system group, and a second user. Fresh ones for each call, so that calls do not meet. */
export interface World {
  readonly user: string;
  readonly otherUser: string;
  readonly system: string;
  readonly userGroup: string;
  readonly systemGroup: string;
}

export type Maker = () => Promise<World>;

/** A maker of worlds on a server. Devices come the way devices come: by enrolment. */
export async function worldMaker(server: TestServer): Promise<Maker> {
  const key = await server.api<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'Seeds' });
  assert.equal(key.status, 201, JSON.stringify(key.body));
  let made = 0;
  const create = async (path: string, body: unknown): Promise<string> => {
    const { status, body: answer } = await server.api<{ _id?: string; id?: string }>('POST', path, body);
    assert.ok(status === 200 || status === 201, `${path}: ${status} ${JSON.stringify(answer)}`);
    return answer._id ?? answer.id ?? '';
  };
  return async () => {
    made += 1;
    const user = (name: string) =>
      create('/api/systemusers', { username: `${name}${made}`, email: `${name}${made}@seeds.example` });
    const device = await server.api<{ systemId: string }>(
      'POST',
      '/muster/v1/enroll',
      {
        connectKey: key.body.connectKey,
        hostname: `seed-${made}`,
        serialNumber: `SEED-${made}`,
        os: 'Ubuntu',
        version: '24.04',
        arch: 'x86_64',
        agentVersion: '1.0.0',
        publicKey: somePublicKey(),
      },
      { 'x-api-key': undefined },
    );
    assert.equal(device.status, 201, JSON.stringify(device.body));
    return {
      user: await user('one'),
      otherUser: await user('other'),
      system: device.body.systemId,
      userGroup: await create('/api/v2/usergroups', { name: `people ${made}` }),
      systemGroup: await create('/api/v2/systemgroups', { name: `devices ${made}` }),
    };
  };
}

/** Makes the user and the system members of their groups, and binds the groups to each other and to the others' things. */
export async function bindAll(server: TestServer, world: World): Promise<void> {
  const { user, system, userGroup, systemGroup } = world;
  const post = async (path: string, type: string, id: string): Promise<void> => {
    const { status, body } = await server.api('POST', path, { op: 'add', type, id });
    assert.equal(status, 204, `${path} ${type}: ${JSON.stringify(body)}`);
  };
  await post(`/api/v2/usergroups/${userGroup}/members`, 'user', user);
  await post(`/api/v2/systemgroups/${systemGroup}/members`, 'system', system);
  await post(`/api/v2/usergroups/${userGroup}/associations`, 'system_group', systemGroup);
  await post(`/api/v2/usergroups/${userGroup}/associations`, 'system', system);
  await post(`/api/v2/users/${user}/associations`, 'system_group', systemGroup);
  await post(`/api/v2/users/${user}/associations`, 'system', system);
}

/** An RSA key of 2048 bits that nobody has the other half of: a random modulus, which is made in no time. */
function somePublicKey(): string {
  const modulus = randomBytes(256);
  modulus[0] = 0xff;
  modulus[255] = (modulus[255] ?? 0) | 1;
  const key = { kty: 'RSA', n: modulus.toString('base64url'), e: 'AQAB' };
  return String(createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }));
}

/** The ids of a world under the names of the documents' placeholders, which mean what the path is about. */
export function placeholders(world: World, organization: string, path: string): Readonly<Record<string, string>> {
  const group = path.startsWith('/api/v2/usergroups/') ? world.userGroup : world.systemGroup;
  const own: Readonly<Record<string, string>> = {
    systemusers: world.user,
    usergroups: world.userGroup,
    systemgroups: world.systemGroup,
    systems: world.system,
    organizations: organization,
  };
  return {
    GroupID: group,
    Group_ID: group,
    group_id: group,
    UserID: world.user,
    User_ID: world.user,
    user_id: world.user,
    SystemID: world.system,
    System_ID: world.system,
    system_id: world.system,
    id: own[/^\/api\/(?:v2\/)?(\w+)/.exec(path)?.[1] ?? ''] ?? '',
  };
}

import assert from 'node:assert/strict';
import { createPublicKey, randomBytes } from 'node:crypto';
import { startTestServer, type Reply, type TestServer, type TestServerOptions } from '../support/server.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A row's id, in any family. */
export const idOf = (row: Row): string => String(row._id ?? row.id);
export const idsOf = (rows: readonly Row[]): string[] => rows.map(idOf).sort();

/** One answer of a list, whichever family it is of. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly rows: readonly Row[];
  /** As the answer says it: in the wrapper, or in the header. */
  readonly total: number | undefined;
  readonly message: string;
}

/** Three days on which the world was made: a third of it on each. */
export const DAYS = ['2025-12-20T10:00:00Z', '2026-01-15T10:00:00Z', '2026-02-15T10:00:00Z'].map((day) =>
  Date.parse(day),
);

/** How many users there are. */
export const USERS = 230;
const SYSTEMS = 24;

/** An organization with enough in it that every filter of docs/filters.md finds something, and not everything. */
export interface ListsWorld {
  readonly server: TestServer;
  /** What the clock says (ms); tests may move it. */
  readonly clock: { at: number };
  /** All users and systems as the lists have them, by id. */
  readonly users: readonly Row[];
  readonly systems: readonly Row[];
  /** A group that all users are members of. */
  readonly everyone: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** A search by POST. */
  search(path: string, body: unknown): Promise<Page>;
  /** Every row of a list, page by page. */
  all(path: string): Promise<Row[]>;
}

const DEPARTMENTS = ['IT', 'HR', 'Sales', ''];
const LASTNAMES = ['alder', 'Birch', 'birch', 'Cedar', 'cedar'];

function userNumber(n: number): Record<string, unknown> {
  const special = ['Ada', 'ada-two', 'ADA3', 'eve', 'Eve-two'][n];
  const username = special ?? `u${String(n).padStart(3, '0')}`;
  return {
    username,
    email: `${username}@example.org`,
    department: DEPARTMENTS[n % 4],
    company: n % 5 === 0 ? 'Toast & Sons' : 'Bread',
    lastname: LASTNAMES[n % 5],
    firstname: `Given ${n}`,
    ...(n % 7 === 0 ? { employeeIdentifier: `E-${1000 - n}` } : {}),
    ...(n % 10 === 3 ? { unix_uid: 5500 + n } : {}),
    ...(n % 3 === 0 ? { activated: true } : {}),
    ...(n % 6 === 0 ? { attributes: [{ name: 'badge', value: `B${n}` }] } : {}),
    ...(n % 23 === 0 ? { mfa: { exclusion: true } } : {}),
    ...(n % 9 === 4 ? { state: 'SUSPENDED' } : {}),
    // A dot, a quote, a percent sign and an underscore are nothing special anywhere.
    ...(n === 50 ? { location: "100%_'.*" } : {}),
  };
}

export async function makeListsWorld(database: NonNullable<TestServerOptions['database']>): Promise<ListsWorld> {
  const clock = { at: DAYS[0] ?? 0 };
  const server = await startTestServer({ database, clock: { now: () => clock.at } });
  try {
    const make = async (method: string, path: string, body: unknown): Promise<string> => {
      const made = await server.api<{ _id?: string; id?: string; systemId?: string }>(method, path, body);
      assert.ok(made.status < 300, `${path}: ${made.status} ${JSON.stringify(made.body)}`);
      return made.body._id ?? made.body.id ?? made.body.systemId ?? '';
    };
    const ids: string[] = [];
    for (const [third, day] of DAYS.entries()) {
      clock.at = day;
      await make('POST', '/muster/v1/connect-keys', { name: `key ${third}` });
      const numbers = Array.from({ length: USERS }, (_, n) => n).filter((n) => n % 3 === third);
      ids.push(...(await Promise.all(numbers.map(async (n) => make('POST', '/api/systemusers', userNumber(n))))));
    }
    const { body: key } = await server.api<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'last' });
    for (let n = 0; n < SYSTEMS; n++) {
      clock.at += 60_000;
      const hostname = `${['web', 'db', 'Build', 'desk'][n % 4]}-${String(n).padStart(2, '0')}`;
      const os = n % 2 === 0 ? 'Ubuntu' : 'Windows';
      const system = await make('POST', '/muster/v1/enroll', {
        connectKey: key.connectKey,
        publicKey: somePublicKey(),
        hostname,
        os,
        serialNumber: `S${n}`,
        facts: { networkInterfaces: [{ name: 'en0', address: `10.0.0.${n}`, family: 'IPv4', internal: false }] },
      });
      if (n % 6 === 0) await make('PUT', `/api/systems/${system}`, { displayName: 'build-7' });
    }
    // Managers, locked accounts and expired passwords.
    for (const id of ids.slice(100, 110)) await make('PUT', `/api/systemusers/${id}`, { manager: ids[0] });
    for (const id of ids.slice(20, 27)) await make('PUT', `/api/systemusers/${id}`, { account_locked: true });
    for (const id of ids.slice(30, 35)) await server.api('POST', `/api/systemusers/${id}/expire`);
    const everyone = await make('POST', '/api/v2/usergroups', {
      name: 'Everyone',
      membershipMethod: 'DYNAMIC_AUTOMATED',
      memberQuery: { queryType: 'Filter', filters: ['email:$co:@example.org'] },
    });
    await makeGroups(make);
    await server.built.runner.drain();

    const get: ListsWorld['get'] = async (path, headers = {}) =>
      pageOf(await server.api('GET', path, undefined, headers));
    const all = async (path: string): Promise<Row[]> => {
      const rows: Row[] = [];
      for (;;) {
        const page = `${path}${path.includes('?') ? '&' : '?'}limit=100&skip=${rows.length}`;
        const { status, rows: more, message } = await get(page);
        assert.equal(status, 200, `${page}: ${message}`);
        rows.push(...more);
        if (more.length < 100) return rows;
      }
    };
    const users = await all('/api/systemusers');
    const search: ListsWorld['search'] = async (path, body) => pageOf(await server.api('POST', path, body));
    const systems = await all('/api/systems');
    return { server, clock, users, systems, everyone, get, search, all };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function pageOf({ status, headers, body }: Reply): Page {
  if (Array.isArray(body)) {
    return { status, headers, rows: body as Row[], total: Number(headers.get('x-total-count')), message: '' };
  }
  const {
    results = [],
    totalCount,
    message = '',
  } = body as {
    readonly results?: Row[];
    readonly totalCount?: number;
    readonly message?: string;
  };
  return { status, headers, rows: results, total: totalCount, message };
}

async function makeGroups(make: (method: string, path: string, body: unknown) => Promise<string>): Promise<void> {
  for (const name of ['Test Group', 'dev', 'dev-one', 'dev-two', 'ops', 'Alpha', 'beta']) {
    const sudo = { enabled: name.startsWith('dev'), withoutPassword: false };
    await make('POST', '/api/v2/usergroups', { name, ...(name === 'beta' ? {} : { attributes: { sudo } }) });
  }
  await make('POST', '/api/v2/usergroups', {
    name: 'To be reviewed',
    membershipMethod: 'DYNAMIC_REVIEW_REQUIRED',
    memberQuery: { queryType: 'Filter', filters: ['department:$eq:HR'] },
  });
  for (const name of ['dev', 'Servers', 'desks']) await make('POST', '/api/v2/systemgroups', { name });
}

/** An RSA key of 2048 bits that nobody has the other half of: a random modulus, which is made in no time. */
function somePublicKey(): string {
  const modulus = randomBytes(256);
  modulus[0] = 0xff;
  modulus[255] = (modulus[255] ?? 0) | 1;
  const key = { kty: 'RSA', n: modulus.toString('base64url'), e: 'AQAB' };
  return String(createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }));
}

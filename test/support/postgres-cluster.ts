import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The oldest PostgreSQL that the product supports. */
const OLDEST_MAJOR = 15;
/** How long a server may take to answer after its start, in milliseconds. */
const START_PATIENCE = 30_000;
/** A Unix socket's path may have some hundred bytes; a longer temporary folder gives way to this one. */
const SHORT_TEMPORARY_FOLDER = '/tmp';

/**
 * Runs the server and ends it when standard input does, that is when the process that started it stops it or is gone,
 * even by SIGKILL; then removes the data. Arguments: the data's folder, the log, the server's command line.
 */
const SUPERVISOR = `
folder=$1; log=$2; shift 2
exec 3<&0
"$@" >"$log" 2>&1 3<&- & server=$!
(cat <&3 >/dev/null; kill -QUIT "$server" 2>/dev/null) & watcher=$!
wait "$server"; status=$?
tail -n 20 "$log" >&2
rm -rf "$folder"
exit "$status"
`;

export interface Cluster {
  /** A superuser's address of the database `postgres`, over TCP on 127.0.0.1. */
  readonly url: string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** True: the server syncs every commit to disk, as a real one does. False: nothing is synced, for speed. */
  readonly durable: boolean;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The folder of the newest PostgreSQL server programs on this machine that is new enough: Debian's own place first,
 * then the PATH. Undefined where there is none.
 */
export function findPostgresPrograms(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin');
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...debian, ...onPath]
    .filter((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
    .map((folder) => ({ folder, major: majorVersion(folder) }))
    .filter(({ major }) => major >= OLDEST_MAJOR)
    .sort((a, b) => b.major - a.major)[0]?.folder;
}

function majorVersion(folder: string): number {
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/.exec(stdout)?.[1] ?? 0);
}

/**
 * Starts a private PostgreSQL in a temporary folder of its own, on a free port of 127.0.0.1 and a Unix socket, with the
 * collation C (the same order as SQLite's) and a random password. PostgreSQL refuses to run as root: there it runs as
 * the user postgres, else nobody. Throws when the programs are there but do not start.
 */
export async function startCluster(programs: string, options: ClusterOptions): Promise<Cluster> {
  const account = process.getuid?.() === 0 ? unprivilegedAccount() : undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(programs, options, account);
    } catch (error) {
      // A free port may be taken by somebody else before the server binds it.
      if (attempt === 3 || !String(error).includes('Address already in use')) throw error;
    }
  }
}

function unprivilegedAccount(): Account {
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
    const uid = id('-u');
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(id('-g').stdout) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody to run it as');
}

async function startOnce(programs: string, options: ClusterOptions, account: Account | undefined): Promise<Cluster> {
  const folder = mkdtempSync(join(temporaryFolder(), 'muster-pg-'));
  const password = randomBytes(18).toString('base64url');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid);

  const data = join(folder, 'data');
  const child = { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C' }, ...account };
  try {
    const initialise = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'];
    execFileSync(join(programs, 'initdb'), [...initialise, '--locale=C', '--encoding=UTF8', `--pgdata=${data}`], {
      ...child,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    max_connections: '200',
    timezone: 'UTC',
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const server = [join(programs, 'postgres'), '-D', data];
  for (const [name, value] of Object.entries(settings)) server.push('-c', `${name}=${value}`);

  // A process group of its own: Ctrl-C reaches the tests, and the server goes when they let go of it.
  const supervisor = spawn('/bin/sh', ['-c', SUPERVISOR, 'sh', folder, join(folder, 'log'), ...server], {
    ...child,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let complaint = '';
  supervisor.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = new Promise<void>((resolve) => void supervisor.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    supervisor.ref();
    supervisor.stdin.end();
    await ended;
  };

  const deadline = Date.now() + START_PATIENCE;
  while (!isReady(data)) {
    if (supervisor.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`PostgreSQL did not start:\n${complaint}`);
    }
    await sleep(20);
  }
  letGo(supervisor);
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

/** A forgotten stop() must not keep the test process alive. */
function letGo(supervisor: ReturnType<typeof spawn>): void {
  supervisor.unref();
  for (const stream of [supervisor.stdin, supervisor.stderr]) {
    if (stream !== null && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
  }
}

/** The eighth line of postmaster.pid is the server's state, in every supported version. */
function isReady(data: string): boolean {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function temporaryFolder(): string {
  return tmpdir().length > 60 ? SHORT_TEMPORARY_FOLDER : tmpdir();
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => void probe.close(resolve));
  return port;
}

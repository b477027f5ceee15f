// Makes `npm start` and `npm test` work in a fresh clone: installs what package-lock.json names, once, and makes sure
// that the next `node` in the npm script is new enough. Plain JavaScript without dependencies, because it runs on
// whatever Node (20 or later) the machine has, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 24;
const OLDEST_INSTALLER = 20;
/** How long another run may hold the lock before this one gives up, in milliseconds. */
const LOCK_PATIENCE = 15 * 60_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.bootstrap-stamp');
const lockFolder = join(root, '.bootstrap-lock');
const pinnedNode = join(modules, '.bin', 'node');

/** A reason to stop that the reader can act on: printed as one line, without a stack. */
class Refusal extends Error {}

const say = (text) => process.stderr.write(`bootstrap: ${text}\n`);
const read = (name) => readFileSync(join(root, name), 'utf8');
const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** What must be equal for an installed node_modules to be the right one. Scripts and prose in package.json do not count. */
function wantedStamp() {
  const { dependencies, devDependencies, optionalDependencies, overrides, workspaces } = JSON.parse(
    read('package.json'),
  );
  const manifest = JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides, workspaces]);
  const hash = createHash('sha256');
  for (const part of [process.platform, process.arch, manifest, read('package-lock.json')])
    hash.update(part).update('\0');
  return hash.digest('hex');
}

const installedStamp = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : '');

/** True when somebody's own `npm install` has already put exactly the locked packages in place. */
function alreadyInstalled() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(read('package-lock.json')).packages;
  const manifest = JSON.parse(read('package.json'));
  const agree = ['dependencies', 'devDependencies', 'optionalDependencies'].every((section) =>
    Object.entries(manifest[section] ?? {}).every(([name, range]) => wanted['']?.[section]?.[name] === range),
  );
  if (!agree) return false; // npm ci will say what is wrong
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  const same = Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    if (found === undefined) return entry.optional === true && !isForThisMachine(entry);
    return found.integrity === entry.integrity && existsSync(join(root, path, 'package.json'));
  });
  return same && Object.keys(present).every((path) => path in wanted);
}

// A package that names a C library is a pair of twins, of which npm takes one; either way its absence proves nothing.
const isForThisMachine = ({ os, cpu, libc }) =>
  libc === undefined && (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/**
 * Runs `work` while no other run of this script does. The lock is a folder that appears with its owner's process id in
 * it, by rename, so it is never seen half made; the lock of a dead process is moved aside, which only one waiter can do.
 */
function withLock(work) {
  const mine = mkdtempSync(`${lockFolder}-`);
  writeFileSync(join(mine, 'pid'), String(process.pid));
  const movedAside = [];
  const deadline = Date.now() + LOCK_PATIENCE;
  let announced = false;
  try {
    for (;;) {
      try {
        renameSync(mine, lockFolder);
        break;
      } catch (error) {
        if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
      }
      const owner = lockOwner();
      if (owner !== undefined && !isAlive(owner)) {
        const aside = `${lockFolder}-dead-${owner}`;
        if (moveAside(aside)) movedAside.push(aside);
        continue;
      }
      if (!announced) say(`another run (process ${owner ?? '?'}) is installing; waiting for it`);
      announced = true;
      if (Date.now() > deadline)
        throw new Refusal(`process ${owner ?? '?'} still holds ${lockFolder}; remove it if that is no installation`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
    return work();
  } finally {
    if (lockOwner() === process.pid) rmSync(lockFolder, { recursive: true, force: true });
    for (const folder of [mine, ...movedAside]) rmSync(folder, { recursive: true, force: true });
  }
}

function lockOwner() {
  try {
    return Number(readFileSync(join(lockFolder, 'pid'), 'utf8'));
  } catch {
    return undefined;
  }
}

function moveAside(aside) {
  try {
    renameSync(lockFolder, aside);
    return true;
  } catch {
    return false;
  }
}

/** The npm that started this script, run by the Node that runs it, so that no other version on the PATH can slip in. */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: runner } = process.env;
  if (script && basename(script) === 'npm-cli.js' && existsSync(script)) return [runner ?? process.execPath, script];
  return ['npm'];
}

function install() {
  if (!existsSync(join(root, 'package-lock.json')))
    throw new Refusal('package-lock.json is missing; the clone is incomplete');
  if (alreadyInstalled()) return;
  say('installing the locked packages (only when they change; about 15 seconds)');
  const started = Date.now();
  mkdirSync(modules, { recursive: true });
  // Gone first: an installation that is cut short must not look finished.
  rmSync(stampFile, { force: true });
  rmSync(join(modules, '.package-lock.json'), { force: true });
  const [command, ...prefix] = npmCommand();
  const options = [
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=error',
  ];
  const result = spawnSync(command, [...prefix, 'ci', ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.error) throw new Refusal(`cannot run npm: ${result.error.message}`);
  if (result.signal) throw new Refusal(`npm ci was ended by ${result.signal}`);
  if (result.status !== 0) throw new Refusal(`npm ci failed with exit code ${result.status}; its message is above`);
  say(`installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Checks that `node`, looked up from an npm script, is new enough: the pinned one from node_modules/.bin or, where none
 * is published for the platform, the machine's own.
 */
function checkNode() {
  if (existsSync(pinnedNode)) {
    if (realFile(process.execPath) === realFile(pinnedNode)) return;
    const probe = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' });
    if (probe.status === 0 && majorOf(probe.stdout) >= OLDEST_NODE) return;
    // Such as a glibc binary on a musl system: out of the way, so that the machine's own is found.
    rmSync(pinnedNode, { force: true });
  }
  if (majorOf(process.versions.node) >= OLDEST_NODE) return;
  throw new Refusal(
    `Node ${OLDEST_NODE} or later is needed; this is ${process.version}, and none is pinned for ` +
      `${process.platform}-${process.arch}. Install one from your system or from nodejs.org, then run this again.`,
  );
}

const realFile = (path) => {
  const { dev, ino } = statSync(path);
  return `${dev}:${ino}`;
};

try {
  if (majorOf(process.versions.node) < OLDEST_INSTALLER) {
    throw new Refusal(`Node ${OLDEST_INSTALLER} or later is needed to install; this is ${process.version}`);
  }
  const wanted = wantedStamp();
  if (installedStamp() !== wanted) {
    withLock(() => {
      if (installedStamp() === wanted) return;
      install();
      writeFileSync(stampFile, `${wanted}\n`);
    });
  }
  checkNode();
} catch (error) {
  const known = error instanceof Refusal || typeof error.code === 'string';
  say(known ? error.message : (error.stack ?? String(error)));
  process.exit(1);
}

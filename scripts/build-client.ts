// Makes the package @muster/client: `npm run build:client [-- FOLDER]`. JavaScript and declarations of src/client and of what
// it imports, with a manifest of its own, in dist/client-package (or FOLDER), for `npm pack` there.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const PROJECT = join(import.meta.dirname, 'client-package');

/** What can be imported, and the module that it is. */
const ENTRIES = {
  '.': 'client/index',
  './hub': 'client/hub/index',
  './openai': 'client/hub/openai',
  './anthropic': 'client/hub/anthropic',
  './ai-sdk': 'client/hub/ai-sdk',
};

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const { positionals } = parseArgs({ allowPositionals: true });
const folder = resolve(positionals[0] ?? join(ROOT, 'dist/client-package'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
compile();
const made = manifest();
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(made, null, 2)}\n`);
copyFileSync(join(PROJECT, 'README.md'), join(folder, 'README.md'));
copyFileSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
console.log(`${made.name} ${made.version} is in ${folder}; \`npm pack\` there makes the tarball`);

/** One checker: several would each work out the types of all contracts, three times the work. */
function compile(): void {
  const tsc = join(ROOT, 'node_modules/.bin/tsc');
  const { status, error } = spawnSync(tsc, ['-p', PROJECT, '--outDir', folder, '--checkers', '1'], {
    stdio: 'inherit',
  });
  if (error !== undefined) throw error;
  if (status !== 0) {
    console.error('the client does not compile');
    process.exit(1);
  }
}

function manifest() {
  const root = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  return {
    name: '@muster/client',
    version: root.version,
    description: 'Typed client of Muster servers, and of others that serve the JumpCloud API; tools for AI agents.',
    license: root.license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: Object.fromEntries(
      Object.entries(ENTRIES).map(([name, path]) => [name, { types: `./${path}.d.ts`, default: `./${path}.js` }]),
    ),
    dependencies: { typebox: root.dependencies['typebox'] },
  };
}

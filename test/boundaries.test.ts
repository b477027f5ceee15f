import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { checkBoundaries, importsOf, roomOf } from './support/boundaries.ts';
import type { Room } from './support/boundaries.ts';

const ROOT = join(import.meta.dirname, '..');

const KIT = 'src/kit/**';
const WIRE = 'src/wire/**';
const GRAPH = 'src/graph/**';
const CONTRACTS = [
  'src/resources/registry.ts',
  'src/resources/catalogue.ts',
  ...['contract', 'entity', 'bodies', 'actions'].map((name) => `src/resources/*/${name}*.ts`),
];
const STORE_PORT = 'src/store/port.ts';
const DIRECTORY = 'src/directory/**';
const CLIENT = 'src/client/**';

const face = (name: string, ...packages: string[]): Room => ({
  name: `faces-${name}`,
  owns: [`src/faces/${name}/**`],
  imports: [KIT, WIRE, ...CONTRACTS, DIRECTORY, CLIENT],
  packages: ['typebox', 'node:*', ...packages],
});

/** Who may import whom. The same table as tsconfig/*.json, with the edges that only a file or a package name can tell. */
const ROOMS: readonly Room[] = [
  { name: 'kit', owns: [KIT], imports: [], packages: ['typebox'] },
  { name: 'wire', owns: [WIRE], imports: [], packages: ['node:crypto'] },
  { name: 'graph', owns: [GRAPH], imports: [KIT], packages: [] },
  {
    name: 'store',
    owns: ['src/store/**'],
    imports: [KIT, 'src/graph/types.ts', 'src/graph/edges.ts', 'src/wire/filters/**'],
    packages: ['kysely', 'pg', 'node:sqlite', 'node:*'],
  },
  { name: 'vault', owns: ['src/vault/**'], imports: [KIT, 'src/graph/types.ts', STORE_PORT], packages: ['node:*'] },
  { name: 'contracts', owns: CONTRACTS, imports: [KIT], packages: ['typebox'] },
  {
    name: 'directory',
    owns: [DIRECTORY],
    imports: [KIT, WIRE, GRAPH, STORE_PORT],
    packages: ['typebox', 'jose', 'node:*'],
  },
  {
    name: 'rules',
    owns: ['src/resources/**'],
    imports: [KIT, WIRE, ...CONTRACTS, DIRECTORY],
    packages: ['typebox', 'croner', '@peculiar/x509', 'otpauth', 'reflect-metadata', 'node:*'],
  },
  { name: 'work', owns: ['src/work/**'], imports: [KIT, ...CONTRACTS, DIRECTORY, STORE_PORT], packages: ['node:*'] },
  {
    name: 'outside',
    owns: ['src/outside/**'],
    imports: [KIT, WIRE, 'src/directory/ports.ts', 'src/directory/cloud-port.ts', 'src/directory/psa-port.ts'],
    packages: ['jose', 'node:*'],
  },
  { name: 'client', owns: [CLIENT], imports: [KIT, WIRE, ...CONTRACTS], packages: [] },
  { name: 'agent', owns: ['src/agent/**'], imports: [KIT, WIRE, ...CONTRACTS, CLIENT], packages: ['node:*'] },
  // What runs in browsers stands by itself.
  { name: 'hub-pages', owns: ['src/faces/http/hub-pages/**'], imports: [], packages: [] },
  face('http', 'fastify', '@fastify/busboy', 'swagger-ui-dist'),
  face('ldap'),
  face('radius'),
  face('mcp', '@modelcontextprotocol/server'),
  face('cli', 'commander', 'cli-table3', 'jmespath', 'yaml'),
  {
    name: 'hub',
    owns: ['src/hub/**'],
    imports: [KIT, WIRE, ...CONTRACTS, DIRECTORY, CLIENT],
    packages: ['typebox', 'node:*'],
  },
  {
    name: 'server',
    owns: ['src/server.ts', 'src/cli.ts', 'src/server/**'],
    imports: ['src/**'],
    packages: ['node:*', 'node:sqlite'],
  },
];

describe('boundaries', () => {
  test('no file imports through a wall', () => {
    const { files, violations } = checkBoundaries(ROOT, ROOMS);
    assert.deepEqual(violations, []);
    assert.ok(files > 20, `only ${files} files were seen`);
  });

  test('the projects of tsc -b have the same table', () => {
    const projects = readdirSync(join(ROOT, 'tsconfig')).filter((name) => name !== 'base.json');
    const names = projects.map((name) => name.replace('.json', ''));
    assert.deepEqual(references('tsconfig.json').toSorted(), names.toSorted(), 'tsconfig.json names every project');
    for (const name of names.filter((each) => each !== 'tests' && each !== 'server')) {
      const room = ROOMS.find((each) => each.name === (name === 'store-port' ? 'store' : name));
      assert.ok(room !== undefined, `tsconfig/${name}.json is no room's`);
      const allowed = new Set(room.imports.map(projectOf));
      if (name === 'store') allowed.add('store-port');
      assert.deepEqual(
        references(`tsconfig/${name}.json`).toSorted(),
        [...allowed].toSorted(),
        `tsconfig/${name}.json`,
      );
    }
    const folders = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
    for (const path of folders.filter((each) => each.endsWith('.ts')).map((each) => `src/${each}`)) {
      const name = roomOf(path, ROOMS)?.name ?? '';
      assert.ok(names.includes(name), `${path} needs a project tsconfig/${name}.json, named in tsconfig.json`);
    }
  });
});

describe('the checker of boundaries', () => {
  const violationsOf = (files: Readonly<Record<string, string>>): readonly string[] => {
    const root = mkdtempSync(join(tmpdir(), 'muster-boundaries-'));
    try {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(root, dirname(path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      return checkBoundaries(root, ROOMS).violations;
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  };
  const refused: readonly (readonly [path: string, source: string, because: string])[] = [
    [
      'src/faces/http/a.ts',
      "import { b } from '../../store/sqlite/b.ts';",
      'may not import src/store/sqlite/b.ts (store)',
    ],
    [
      'src/faces/http/a.ts',
      "import type { P } from '../../store/port.ts';",
      'may not import src/store/port.ts (store)',
    ],
    ['src/faces/http/a.ts', "export * from '../ldap/b.ts';", 'may not import src/faces/ldap/b.ts (faces-ldap)'],
    ['src/faces/ldap/a.ts', "import {\n  b,\n} from '../../resources/users/rules.ts';", 'users/rules.ts (rules)'],
    ['src/directory/a.ts', "import { b } from '../store/sqlite/b.ts';", 'may not import src/store/sqlite/b.ts (store)'],
    [
      'src/directory/a.ts',
      "const b = await import('../resources/registry.ts');",
      'src/resources/registry.ts (contracts)',
    ],
    ['src/directory/a.ts', "type B = import('../work/b.ts').B;", 'may not import src/work/b.ts (work)'],
    ['src/resources/users/contract.ts', "import { b } from './rules.ts';", 'users/rules.ts (rules)'],
    ['src/kit/a.ts', "import { readFileSync } from 'node:fs';", 'may not import the package node:fs'],
    ['src/kit/a.ts', "import '@sinclair/typebox';", 'may not import the package @sinclair/typebox'],
    ['src/wire/a.ts', "import { x } from '../kit/x.ts';", 'may not import src/kit/x.ts (kit)'],
    ['src/wire/a.ts', "import { connect } from 'node:net';", 'may not import the package node:net'],
    ['src/directory/a.ts', "import { DatabaseSync } from 'node:sqlite';", 'may not import the package node:sqlite'],
    ['src/store/a.ts', "import { t } from '../graph/traverse.ts';", 'may not import src/graph/traverse.ts (graph)'],
    ['src/work/a.ts', 'const b = await import(name);', 'computes what it imports'],
    ['src/work/a.ts', "import { b } from './b.test.ts';", 'imports the test file src/work/b.test.ts'],
    ['src/helpers/a.ts', '', 'belongs to no room'],
  ];
  for (const [path, source, because] of refused) {
    test(`refuses ${source === '' ? 'a file' : source.replaceAll('\n', ' ')} in ${path}`, () => {
      const violations = violationsOf({ [path]: `// a first line\n${source}\n` });
      assert.equal(violations.length, 1, violations.join('\n'));
      assert.ok(violations[0]?.startsWith(path) && violations[0].includes(because), violations[0]);
    });
  }

  test('accepts what the table allows, and leaves comments and tests alone', () => {
    const violations = violationsOf({
      'src/kit/a.ts': "import { Type } from 'typebox';\nimport { b } from './deep/b.ts';\n",
      'src/wire/a.ts': "import { createHash } from 'node:crypto';\n",
      'src/directory/a.ts': "import type { Store } from '../store/port.ts';\n",
      'src/faces/http/a.ts': "/**\n * import { x } from '../../store/x.ts'\n */\n// import('../../store/x.ts')\n",
      'src/faces/http/a.test.ts': "import { open } from '../../store/sqlite/open.ts';\n",
      'src/server.ts': "import { open } from './store/sqlite/open.ts';\n",
    });
    assert.deepEqual(violations, []);
  });

  test('finds every form of import, with its line', () => {
    const source =
      "import a, {\n  type B,\n} from './1.ts';\nimport * as c from './2.ts';\nimport './3.ts';\nexport { d } from './4.ts';\nlet e: import('./5.ts').E;\nconst text = 'from nowhere';\n";
    assert.deepEqual(
      importsOf(source)
        .map(({ line, specifier }) => `${specifier}:${line}`)
        .toSorted(),
      ['./1.ts:1', './2.ts:4', './3.ts:5', './4.ts:6', './5.ts:7'],
    );
  });
});

/** The project that holds the files of one glob of the table. */
function projectOf(glob: string): string {
  if (glob === STORE_PORT) return 'store-port';
  return roomOf(glob.replace('**', 'file.ts').replace('*', 'kind'), ROOMS)?.name ?? glob;
}

function references(path: string): string[] {
  const project: unknown = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  const { references: listed } = project as { references: { path: string }[] };
  return listed.map((reference) => /([\w-]+)\.json$/.exec(reference.path)?.[1] ?? reference.path);
}

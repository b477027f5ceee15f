import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, symlink, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');

/** What docs/adding-a-resource.md says is done to a copy of the source, and the new kind is then used over the pipeline. */
test('a kind is a folder and a line, as docs/adding-a-resource.md says', async () => {
  const page = await readFile(join(ROOT, 'docs/adding-a-resource.md'), 'utf8');
  const [contract, line] = [...page.matchAll(/```ts\n([^]*?)```/g)].map((match) => match[1] as string);
  const copy = await mkdtemp(join(tmpdir(), 'muster-adding-'));
  try {
    await cp(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
    for (const name of ['package.json', 'node_modules']) await symlink(join(ROOT, name), join(copy, name));
    await mkdir(join(copy, 'src/resources/bookmarks'));
    await writeFile(join(copy, 'src/resources/bookmarks/contract.ts'), contract as string);
    const registry = join(copy, 'src/resources/registry.ts');
    await writeFile(registry, (await readFile(registry, 'utf8')) + (line as string));
    await writeFile(join(copy, 'try.ts'), TRY);
    const { stdout, stderr, status } = spawnSync(process.execPath, ['try.ts'], { cwd: copy, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.deepEqual(JSON.parse(stdout), {
      created: 201,
      listed: 1,
      found: 'Docs',
      duplicate: 'conflict',
      wrong: 'invalid',
      removed: 204,
      logged: ['bookmark_create', 'bookmark_delete'],
      documented: true,
    });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});

const TRY = `
import { testDirectory } from './src/directory/testing.ts';
import { operations } from './src/resources/bookmarks/contract.ts';
import { operations as log } from './src/resources/changes/contract.ts';
import { operations as all } from './src/resources/catalogue.ts';
import { openapi } from './src/faces/http/openapi/document.ts';

const t = await testDirectory();
const code = (promise) => promise.then(() => 'none', (error) => error.code);
const body = { name: 'Docs', url: 'https://docs.example/' };
const created = await t.call(operations.create, { body });
const listed = await t.call(operations.list, { query: { filter: 'name:search:DOC' } });
const found = await t.call(operations.get, { params: { id: created.body.id } });
const duplicate = await code(t.call(operations.create, { body: { ...body, name: 'DOCS' } }));
const wrong = await code(t.call(operations.create, { body: { name: 'x', url: 'no' } }));
const removed = await t.call(operations.remove, { params: { id: created.body.id } });
const changes = await t.call(log.list);
console.log(JSON.stringify({
  created: created.result.status,
  listed: listed.body.totalCount,
  found: found.body.name,
  duplicate,
  wrong,
  removed: removed.result.status,
  logged: changes.body.results.map((change) => change.name).filter((name) => name.startsWith('bookmark_')),
  documented: '/muster/v1/bookmarks/{id}' in openapi(all()).paths,
}));
await t.close();
`;

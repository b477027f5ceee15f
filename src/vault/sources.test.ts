import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { StoreUnavailable } from '../store/port.ts';
import { commandSource, environmentSource, fileSource } from './sources.ts';
import { newWrappingKey, parseKeys, printKeys } from './wrapping-keys.ts';

const [a, b] = [newWrappingKey(), newWrappingKey()];
const text = (...keys: readonly (typeof a)[]) => keys.map((key) => printKeys([key]).trim()).join(',');
const ids = (keys: readonly { readonly id: string }[]) => keys.map(({ id }) => id);

describe('sources of vault keys', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'muster-keys-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('keys are read in their order, from commas, lines and comments, each once', () => {
    const [first, second] = [text(a), text(b)];
    assert.deepEqual(
      ids(parseKeys(`# a comment, with a comma\n ${first} , ${second}\n\n${first}\n`, 'x')),
      ids([a, b]),
    );
    assert.deepEqual(ids(parseKeys(first.replaceAll('+', '-').replaceAll('/', '_').replace('=', ''), 'x')), [a.id]);
    assert.deepEqual(parseKeys(' \n', 'x'), []);
  });

  test('what is no key is refused in words that do not repeat it', () => {
    for (const bad of ['tooshort', 'A'.repeat(44), `${text(a)},nonsense`, 'x'.repeat(43) + '!']) {
      assert.throws(
        () => parseKeys(bad, 'MUSTER_VAULT_KEY'),
        (error) =>
          error instanceof StoreUnavailable &&
          /MUSTER_VAULT_KEY.*32 bytes/.test(error.message) &&
          !error.message.includes(bad),
      );
    }
  });

  test('a file is made once, readable by its owner alone, and replaced whole', async () => {
    const path = join(folder, 'deep', 'vault.key');
    const source = fileSource(path);
    assert.deepEqual(await source.read(), []);
    const made = await Promise.all([a, b].map(async (key) => source.file?.create(key)));
    assert.deepEqual(new Set(made), new Set([false, true]));
    const [kept] = await source.read();
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.equal(await source.file?.isOpen(), false);
    await source.file?.write([a, b]);
    assert.deepEqual(ids(await source.read()), ids([a, b]));
    assert.ok(kept !== undefined);
    assert.deepEqual(await readdir(join(folder, 'deep')), ['vault.key']);
    await chmod(path, 0o640);
    assert.equal(await source.file?.isOpen(), true);
    await source.file?.write([a]);
    // Whoever opened it to a group wants it to stay so.
    assert.equal((await stat(path)).mode & 0o777, 0o640);
  });

  test('a file that cannot be read or made is named in one line', async () => {
    const path = join(folder, 'broken');
    await writeFile(path, 'nonsense');
    await assert.rejects(fileSource(path).read(), /broken: takes vault keys/);
    await assert.rejects(fileSource(folder).read(), /cannot be read/);
    await assert.rejects(fileSource(join(path, 'x')).file?.create(a) ?? Promise.resolve(), /cannot be made/);
  });

  test('a command prints keys; what it says when it fails is kept to itself', async () => {
    await writeFile(join(folder, 'keys'), printKeys([b, a]));
    assert.deepEqual(ids(await commandSource(`cat '${folder}/keys'`).read()), ids([b, a]));
    await assert.rejects(commandSource(`cat '${folder}/keys'; exit 3`).read(), (error) => {
      assert.ok(error instanceof StoreUnavailable);
      assert.equal(error.message, 'MUSTER_VAULT_KEY_COMMAND failed (3)');
      assert.equal(error.cause, undefined);
      return true;
    });
  });

  test('a variable gives its keys', async () => {
    assert.deepEqual(ids(await environmentSource(text(a, b)).read()), ids([a, b]));
    assert.equal((await readFile(join(folder, 'keys'), 'utf8')).includes(text(b)), true);
  });
});

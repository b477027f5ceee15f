import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

const ROOT = join(import.meta.dirname, '..');
const THIS_FILE = 'test/suppressions.test.ts';
const DIRECTIVE = /(?:ox|es)lint-disable.*|@ts-(?:ignore|nocheck|expect-error).*/;

/** The suppressions of a text that do not say why: a directive, ` -- `, a reason of at least three words. */
function withoutReason(source: string): string[] {
  const found = source.split('\n').flatMap((line) => DIRECTIVE.exec(line)?.[0] ?? []);
  return found.filter((directive) => !/\s--\s+\S+\s+\S+\s+\S+/.test(directive));
}

describe('suppressions', () => {
  test('each states its reason', () => {
    const files = globSync('{src,test,bench,scripts}/**/*.{ts,mjs,js}', { cwd: ROOT }).filter(
      (path) => path !== THIS_FILE,
    );
    assert.ok(files.length > 20, `only ${files.length} files were seen`);
    const findings = files.flatMap((path) =>
      withoutReason(readFileSync(join(ROOT, path), 'utf8')).map((directive) => `${path}: ${directive}`),
    );
    assert.deepEqual(findings, []);
  });

  test('one without a reason is found', () => {
    const directive = '// oxlint-disable-next-line no-console';
    assert.equal(withoutReason(`${directive}\nlog();`).length, 1);
    assert.equal(withoutReason(`${directive} -- ok\nlog();`).length, 1);
    assert.equal(withoutReason(`${directive} -- the command line's own output\nlog();`).length, 0);
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { crc32, zipOf } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an archive is read by those who read archives', (t) => {
  assert.equal(crc32(bytes('123456789')), 0xcb_f4_39_26);
  const archive = zipOf(
    [
      { name: 'customizations.xml', content: bytes('<x>ü</x>') },
      { name: 'certificates/root.cer', content: Uint8Array.from([0, 255, 10]) },
      { name: 'empty', content: new Uint8Array() },
    ],
    Date.UTC(2026, 0, 5, 9, 30),
  );
  const folder = mkdtempSync(join(tmpdir(), 'muster-zip-'));
  try {
    const path = join(folder, 'a.zip');
    writeFileSync(path, archive);
    const script =
      'import sys,zipfile,json;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;' +
      'print(json.dumps([[i.filename,list(i.date_time),list(z.read(i))] for i in z.infolist()]))';
    let printed: string;
    try {
      printed = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return t.skip('there is no python3');
      throw error;
    }
    assert.deepEqual(JSON.parse(printed), [
      ['customizations.xml', [2026, 1, 5, 9, 30, 0], [...bytes('<x>ü</x>')]],
      ['certificates/root.cer', [2026, 1, 5, 9, 30, 0], [0, 255, 10]],
      ['empty', [2026, 1, 5, 9, 30, 0], []],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

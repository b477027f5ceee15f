import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { project } from './project.ts';

const doc = {
  _id: '1',
  name: 'Ada',
  mfa: { exclusion: true, until: null },
  interfaces: [{ address: '::1', internal: true }, { name: 'lo' }, 'x'],
  tags: ['a'],
};

describe('project', () => {
  const cases: readonly (readonly [readonly string[], unknown])[] = [
    [['name'], { _id: '1', name: 'Ada' }],
    [['tags', 'name'], { _id: '1', name: 'Ada', tags: ['a'] }],
    [['mfa.exclusion'], { _id: '1', mfa: { exclusion: true } }],
    [['mfa.until', 'mfa'], { _id: '1', mfa: doc.mfa }],
    [['mfa', 'mfa.until'], { _id: '1', mfa: doc.mfa }],
    [['interfaces.address'], { _id: '1', interfaces: [{ address: '::1' }, {}] }],
    [['name.first', 'tags.x', 'gone', 'a,b', '', '.'], { _id: '1', tags: [] }],
    [['__proto__', 'constructor'], { _id: '1' }],
    [[], { _id: '1' }],
  ];
  for (const [fields, expected] of cases) {
    test(JSON.stringify(fields), () => assert.deepEqual(project(doc, fields, ['_id']), expected));
  }
  test('keeps the order of the document and leaves it as it was', () => {
    const before = structuredClone(doc);
    assert.deepEqual(Object.keys(project(doc, ['tags', 'name', '_id'])), ['_id', 'name', 'tags']);
    assert.deepEqual(doc, before);
  });
  test('by all its names a document is itself; twice is once', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.string()), (document, fields) => {
        // A dot in a name is a path; such names cannot be asked for.
        const names = Object.keys(document).filter((name) => !name.includes('.'));
        const plain = Object.fromEntries(names.map((name) => [name, document[name]]));
        assert.deepEqual(project(plain, names), plain);
        const once = project(document, fields);
        assert.deepEqual(project(once, fields), once);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { setting, withLines, withoutLines, type LinesDeclaration } from './lines.ts';

const ours: LinesDeclaration = {
  path: '/etc/x',
  name: 'ours',
  lines: ['KEY 1', 'OTHER 2'],
  replaces: setting(['KEY', 'OTHER']),
};
const theirs: LinesDeclaration = { path: '/etc/x', name: 'theirs', lines: ['THIRD 3'], replaces: setting(['THIRD']) };

/** Lines of a file as somebody writes it: settings, comments, blanks. */
const line = fc.oneof(
  fc.constantFrom('KEY 0', 'OTHER = 7', 'THIRD 9', '# KEY 5', '', '[section]', '  KEY\t8', 'KEYS 1'),
  fc.stringMatching(/^[a-z #=]{0,12}$/),
);
const files = fc.array(line, { maxLength: 12 }).map((lines) => (lines.length === 0 ? '' : `${lines.join('\n')}\n`));

describe('lines of somebody else’s file', () => {
  test('putting them in twice is putting them in once, and taking them out gives the file back', () => {
    fc.assert(
      fc.property(
        files,
        fc.constantFrom<NonNullable<LinesDeclaration['at']>>('start', 'end', { after: '[section]' }),
        (text, at) => {
          const declaration = { ...ours, at };
          const once = withLines(text, declaration);
          assert.equal(withLines(once, declaration), once);
          assert.equal(withoutLines(once, declaration), text);
        },
      ),
    );
  });

  test('two blocks in one file leave each other alone, in whatever order they come and go', () => {
    fc.assert(
      fc.property(files, (text) => {
        const both = withLines(withLines(text, ours), theirs);
        assert.equal(withLines(both, ours), both);
        assert.equal(withLines(both, theirs), both);
        assert.equal(withoutLines(withoutLines(both, ours), theirs), text);
      }),
    );
  });

  test('only one setting of a key is in force', () => {
    const text = withLines('A 1\nKEY 0\n# KEY 5\nOTHER = 7\n', ours);
    assert.deepEqual(
      text.split('\n').filter((each) => setting(['KEY', 'OTHER'])(each)),
      ['KEY 1', 'OTHER 2'],
    );
    assert.match(text, /^# muster ours replaces: KEY 0$/m);
    assert.match(text, /^A 1$/m);
  });

  test('what somebody adds meanwhile stays, and comes into force when ours goes', () => {
    const changed = `${withLines('A 1\n', ours)}KEY 4\n`;
    const mended = withLines(changed, ours);
    assert.match(mended, /^# muster ours replaces: KEY 4$/m);
    assert.equal(withoutLines(mended, ours), 'A 1\nKEY 4\n');
  });

  test('a block whose end is gone takes nothing of others with it', () => {
    const broken = withLines('A 1\n', ours).replace(/# END.*\n/, 'B 2\n');
    assert.equal(withoutLines(broken, ours), 'A 1\nB 2\n');
  });

  test('a text without a line feed at its end is not touched where nothing is needed', () => {
    const declaration = { ...ours, unless: (each: string) => each === 'KEY 1' };
    assert.equal(withLines('KEY 1', declaration), 'KEY 1');
    assert.equal(withoutLines('KEY 1', declaration), 'KEY 1');
  });
});

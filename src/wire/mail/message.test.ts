import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AddressError, addressIn, formatMessage, type Message } from './message.ts';

const message: Message = {
  id: 'abc123',
  from: 'Muster <muster@example.org>',
  to: 'ada@example.org',
  subject: 'Hello',
  text: 'A text\nwith ü',
  html: '<p>A text</p>',
  date: Date.UTC(2026, 0, 5, 9),
};
const header = (text: string, name: string): string =>
  new RegExp(`^${name}: ((?:.|\r\n )*)\r$`, 'm').exec(text)?.[1] ?? '';

describe('mails', () => {
  test('are written with both halves, in base64', () => {
    const text = formatMessage(message);
    assert.equal(header(text, 'From'), '"Muster" <muster@example.org>');
    assert.equal(header(text, 'To'), 'ada@example.org');
    assert.equal(header(text, 'Date'), 'Mon, 05 Jan 2026 09:00:00 +0000');
    assert.equal(header(text, 'Message-ID'), '<abc123@example.org>');
    const [, plain, html] = text.split('--=_abc123\r\n');
    const body = (part: string | undefined) =>
      Buffer.from((part ?? '').split('\r\n\r\n')[1] ?? '', 'base64').toString();
    assert.equal(body(plain), message.text);
    assert.equal(body(html), message.html);
    assert.ok(text.split('\r\n').every((line) => line.length <= 78));
  });

  test('keep whatever is in a subject within it', () => {
    const long = `Grüße an ${'Zoë und '.repeat(30)}`.trim();
    for (const subject of [long, 'a\r\nBcc: eve@example.org', '=?utf-8?Q?x?=', 'x'.repeat(100), '']) {
      const text = formatMessage({ ...message, subject });
      const read = header(text, 'Subject');
      const decoded = read
        .split(/\r\n /)
        .map((word) => {
          const [, base64] = /^=\?utf-8\?B\?(.*)\?=$/.exec(word) ?? [];
          assert.ok(word.length <= 75, word);
          return base64 === undefined ? word : Buffer.from(base64, 'base64').toString();
        })
        .join('');
      assert.equal(decoded, subject.replaceAll(/[\r\n]+/g, ' '));
      assert.doesNotMatch(text, /^Bcc/m);
    }
  });

  test('go to addresses, and to nothing else', () => {
    assert.equal(addressIn('Somebody Else <a.b+c@example.org>'), 'a.b+c@example.org');
    for (const odd of ['', 'nobody', 'a@b@c', 'a b@c', 'a@b\r\nRCPT TO:<x@y>', '<a@b> <c@d>', 'ü@example.org', 'a@b>'])
      assert.throws(() => addressIn(odd), AddressError, odd);
    assert.throws(() => formatMessage({ ...message, to: 'a@b\nc@d' }), AddressError);
  });
});

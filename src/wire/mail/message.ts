/** Mails as text: RFC 5322 with MIME (RFC 2045 to 2047), in lines that end in CRLF. Pure. */

export interface Message {
  /** Names the mail, and parts its halves: letters and digits. */
  readonly id: string;
  /** An address, or a name and an address in angle brackets. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Milliseconds since the epoch. */
  readonly date: number;
}

/** An address that cannot be written into a mail or a dialogue. */
export class AddressError extends Error {}

/** Visible ASCII without what delimits addresses; local part and domain. */
const ADDRESS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+$/;

/** The bare address of `Name <address>` or of an address alone. @throws AddressError */
export function addressIn(mailbox: string): string {
  // oxlint-disable-next-line no-control-regex -- what would begin another line is what is looked for
  const [, inner] = /^[^<>\u0000-\u001f]*<([^<>]*)>$/.exec(mailbox.trim()) ?? [undefined, mailbox.trim()];
  if (inner === undefined || inner.length > 254 || !ADDRESS.test(inner))
    throw new AddressError('it is no address of visible ASCII characters');
  return inner;
}

/** @throws AddressError */
export function formatMessage({ id, from, to, subject, text, html, date }: Message): string {
  const address = addressIn(from);
  const boundary = `=_${id}`;
  const part = (type: string, content: string): string[] => [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines(Buffer.from(content, 'utf8').toString('base64'), 76),
  ];
  return [
    `From: ${mailbox(from, address)}`,
    `To: ${addressIn(to)}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${new Date(date).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${address.split('@')[1] as string}>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part('text/plain', text),
    ...part('text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function mailbox(given: string, address: string): string {
  const name = given.includes('<') ? given.slice(0, given.indexOf('<')).trim().replaceAll('"', '') : '';
  if (name === '') return address;
  return /^[A-Za-z0-9 .'-]+$/.test(name) ? `"${name}" <${address}>` : `${encoded(name)} <${address}>`;
}

/** As it is where it is plain, else as words of RFC 2047: of at most 75 characters, none cut within a character. */
function encoded(value: string): string {
  // oxlint-disable-next-line no-control-regex -- what would begin another header is what is looked for
  const text = value.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  if (/^[\x20-\x7e]{0,60}$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text.toWellFormed()) {
    if (Buffer.byteLength(word + character) > 42) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((each) => `=?utf-8?B?${Buffer.from(each, 'utf8').toString('base64')}?=`).join('\r\n ');
}

function lines(text: string, width: number): string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; i += width) found.push(text.slice(i, i + width));
  return found;
}

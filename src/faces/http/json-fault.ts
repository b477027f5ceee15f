/**
 * One token of JSON (RFC 8259) after white space: a string, another scalar, or a punctuation mark. Of the control
 * characters (Cc), strings may hold those from U+007F on.
 */
const TOKEN =
  /[ \t\n\r]*(?:("[[^"\\\p{Cc}]\u007f-\u009f]*(?:\\(?:["\\\/bfnrt]|u[0-9a-fA-F]{4})[[^"\\\p{Cc}]\u007f-\u009f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+\-]?\d+)?|true|false|null)|([\{\}\[\],:]))/vy;
const BLANK = /[ \t\n\r]*/y;

/** What may come next: a value, a key, the colon behind it, or what follows a finished value. */
type Expected = 'value' | 'first item' | 'key' | 'first key' | 'colon' | 'more';

/**
 * Where a text stops being JSON: the index of the first token that does not fit, or undefined for a valid text. The
 * engine's own messages give a position only sometimes, and quote the text.
 */
export function jsonFault(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (!(expected === 'more' && open.length === 0)) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const next: Expected | undefined = match === null ? undefined : after(expected, match, open);
    if (next === undefined) return skipBlank(text, at);
    expected = next;
    at = TOKEN.lastIndex;
  }
  const end = skipBlank(text, at);
  return end === text.length ? undefined : end;
}

/** What may follow a token, or undefined where the token does not fit. Keeps `open`, the brackets that await their end. */
function after(expected: Expected, [, string, scalar, mark]: RegExpExecArray, open: string[]): Expected | undefined {
  if (string !== undefined && (expected === 'key' || expected === 'first key')) return 'colon';
  if (string !== undefined || scalar !== undefined) return takesValue(expected) ? 'more' : undefined;
  switch (mark) {
    case '{':
    case '[':
      if (!takesValue(expected)) return undefined;
      open.push(mark);
      return mark === '{' ? 'first key' : 'first item';
    case '}':
      return (expected === 'more' || expected === 'first key') && open.pop() === '{' ? 'more' : undefined;
    case ']':
      return (expected === 'more' || expected === 'first item') && open.pop() === '[' ? 'more' : undefined;
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    default:
      if (expected !== 'more') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
  }
}

const takesValue = (expected: Expected): boolean => expected === 'value' || expected === 'first item';

function skipBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.exec(text);
  return BLANK.lastIndex;
}

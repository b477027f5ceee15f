import { isUtf8 } from 'node:buffer';
import { invalid, MusterError } from '../../kit/errors.ts';
import { jsonFault } from './json-fault.ts';

/** Deepest nesting of arrays and objects; no contract comes near, and what reads a body may recurse. */
const MAX_DEPTH = 64;

export const FORM = /^application\/x-www-form-urlencoded\b/i;

/**
 * The value of a body. It is JSON whatever the content type says, or where it says nothing (handbook 2.4); a form stays
 * text, unless it is JSON after all, as curl -d sends it. An empty body is undefined.
 * @throws MusterError invalid (with the position of the fault), unsupported (an encoded body)
 */
export function decodeBody(bytes: unknown, contentType: string | undefined, encoding: string | undefined): unknown {
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return undefined;
  if (encoding !== undefined && encoding !== '' && encoding.toLowerCase() !== 'identity') {
    throw new MusterError('unsupported', 'an encoded body (Content-Encoding) is not supported');
  }
  if (!isUtf8(bytes)) throw invalid('the body is not valid UTF-8');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const first = /\S/.exec(text)?.[0];
  if (first === undefined) return undefined;
  if (contentType !== undefined && FORM.test(contentType) && !'{["'.includes(first)) return text;
  return parseJson(text);
}

function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid(`the body is not valid JSON${place(text, jsonFault(text) ?? text.length)}`);
  }
  refuseTraps(value);
  return value;
}

function place(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const where = position >= text.length ? 'it ends too early, ' : '';
  return `: ${where}at position ${position} (line ${lines.length}, column ${column})`;
}

/** Refuses keys that reach a prototype when an object is copied, and nesting that exhausts a stack. */
function refuseTraps(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw invalid(`the body is nested deeper than ${MAX_DEPTH} levels`);
    const below: unknown[] = [];
    for (const each of level) {
      if (each === null || typeof each !== 'object') continue;
      if (!Array.isArray(each)) refuseKeys(each);
      for (const inner of Object.values(each)) if (inner !== null && typeof inner === 'object') below.push(inner);
    }
    level = below;
  }
}

function refuseKeys(object: object): void {
  if (Object.hasOwn(object, '__proto__')) throw invalid('the body has a key that is not allowed: __proto__');
  const { constructor } = object as { constructor: unknown };
  if (Object.hasOwn(object, 'constructor') && constructor !== null && typeof constructor === 'object') {
    if (Object.hasOwn(constructor, 'prototype'))
      throw invalid('the body has a key that is not allowed: constructor.prototype');
  }
}

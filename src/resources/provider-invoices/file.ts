import { invalidField, MusterError } from '../../kit/errors.ts';
import type { FilePart } from '../../kit/schemas.ts';
import { MAX_INVOICE, type Invoice } from './contract.ts';

/**
 * What an invoice's file is, told by its bytes, whatever its sender calls it.
 * @throws MusterError `too_large`, or `invalid` for what is neither a PDF nor text
 */
export function mediaTypeOf({ content }: FilePart): Invoice['mediaType'] {
  const size = content.byteLength;
  if (size > MAX_INVOICE) throw new MusterError('too_large', `file: has ${size} bytes, and may have ${MAX_INVOICE}`);
  if (Buffer.from(content.subarray(0, 5)).toString('latin1') === '%PDF-') return 'application/pdf';
  if (size > 0 && isText(content)) return 'text/csv';
  throw invalidField('file', 'has to be a PDF, or a CSV file in UTF-8');
}

/** UTF-8 with lines and no other control characters; what a browser would take for a page is none. */
function isText(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text) && !/^\s*</.test(text);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

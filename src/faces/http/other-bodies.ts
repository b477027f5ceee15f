import { Busboy } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import { invalid, MusterError } from '../../kit/errors.ts';
import type { FilePart } from '../../kit/schemas.ts';
import { decodeBody, FORM } from './body.ts';
import { parseQuery } from './query.ts';

/** Bodies that are not JSON: what an operation's `consumes` says. */

const OCTETS = 'application/octet-stream';
const MULTIPART = /^multipart\/form-data\b/i;
/** Parts of a multipart body; no contract needs as many. */
const MAX_PARTS = 20;

const bytesOf = (body: unknown): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

/** A URL-encoded form as an object; JSON where it is sent, and where no type says what it is. */
export function decodeForm(request: FastifyRequest): unknown {
  const { raw, body, sentMediaType: mediaType } = request;
  const value = decodeBody(body, mediaType, raw.headers['content-encoding']);
  return typeof value === 'string' && mediaType !== undefined && FORM.test(mediaType)
    ? { ...parseQuery(value) }
    : value;
}

/** The body as one file. */
export function decodeBytes({ body, sentMediaType: mediaType }: FastifyRequest): FilePart {
  return { filename: '', mediaType: mediaType ?? OCTETS, content: new Uint8Array(bytesOf(body)) };
}

/**
 * The parts of a form by name: texts, and files. A name that comes twice keeps its last part.
 * @throws MusterError unsupported (another media type), invalid (not a well-formed multipart body)
 */
export async function decodeMultipart({ body, sentMediaType: mediaType }: FastifyRequest): Promise<unknown> {
  if (mediaType === undefined || !MULTIPART.test(mediaType)) {
    throw new MusterError('unsupported', 'the body has to be multipart/form-data');
  }
  const malformed = (cause: unknown) =>
    new MusterError('invalid', 'the body is not a well-formed multipart form', { cause });
  const parts = new Map<string, unknown>();
  return new Promise((resolve, reject) => {
    try {
      const parser = new Busboy({
        headers: { 'content-type': mediaType },
        limits: { parts: MAX_PARTS, fieldNameSize: 100 },
      });
      parser.on('field', (name, value) => parts.set(name, value));
      parser.on('file', (name, stream, filename, _encoding, type) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', (error: unknown) => reject(malformed(error)));
        stream.on('end', () => {
          const content = new Uint8Array(Buffer.concat(chunks));
          parts.set(name, { filename: filename ?? '', mediaType: type ?? OCTETS, content } satisfies FilePart);
        });
      });
      parser.on('partsLimit', () => reject(invalid(`the body has more than ${MAX_PARTS} parts`)));
      parser.on('error', (error) => reject(malformed(error)));
      parser.on('finish', () => resolve(Object.fromEntries(parts)));
      parser.end(bytesOf(body));
    } catch (error) {
      reject(malformed(error));
    }
  });
}

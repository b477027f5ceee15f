import { invalidField } from '../../kit/errors.ts';
import type { Operation } from '../../kit/op.ts';
import type { FilePart } from '../../kit/schemas.ts';

/** Files in actions are base64 (RFC 4648 4), alone or as `{ filename, mediaType, content }`. */

type Values = Readonly<Record<string, unknown>>;
const isFile = (schema: unknown): boolean =>
  (schema as { readonly 'x-muster-file'?: unknown } | undefined)?.['x-muster-file'] === true;

/** The body with its files as such. @throws MusterError `invalid` for what is no base64 */
export function withFiles({ consumes, body: schema }: Operation, body: unknown): unknown {
  if (consumes === 'bytes') return fileOf('body', body);
  if (consumes !== 'multipart' || typeof body !== 'object' || body === null) return body;
  const properties = (schema as { readonly properties?: Values } | undefined)?.properties ?? {};
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      isFile(properties[name]) ? fileOf(`body.${name}`, value) : value,
    ]),
  );
}

function fileOf(field: string, given: unknown): FilePart {
  const {
    filename = 'file',
    mediaType = 'application/octet-stream',
    content = given,
  } = (typeof given === 'object' && given !== null ? given : {}) as Partial<Record<keyof FilePart, unknown>>;
  if (typeof content !== 'string' || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content))
    throw invalidField(field, 'must be a file in base64');
  return { filename: String(filename), mediaType: String(mediaType), content: Buffer.from(content, 'base64') };
}

/** A form as it goes over the wire. */
export async function encodedForm(form: FormData): Promise<{ readonly body: Uint8Array; readonly type: string }> {
  const response = new Response(form);
  return { body: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('content-type') ?? '' };
}

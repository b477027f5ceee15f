/** What the first bytes of a picture say it is, whatever its sender calls it. Undefined for what is none of these. */
export function imageTypeOf(content: Uint8Array): string | undefined {
  return SIGNATURES.find(({ marks }) => marks.every(([at, bytes]) => standsAt(content, at, bytes)))?.type;
}

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

interface Signature {
  readonly type: string;
  /** Bytes, and where they stand. */
  readonly marks: readonly (readonly [number, readonly number[]])[];
}

/** No SVG: it is a program's text, and whoever opens one by itself runs it. */
const SIGNATURES: readonly Signature[] = [
  { type: 'image/png', marks: [[0, [0x89, ...ascii('PNG\r\n\u001A\n')]]] },
  { type: 'image/jpeg', marks: [[0, [0xff, 0xd8, 0xff]]] },
  { type: 'image/gif', marks: [[0, ascii('GIF87a')]] },
  { type: 'image/gif', marks: [[0, ascii('GIF89a')]] },
  {
    type: 'image/webp',
    marks: [
      [0, ascii('RIFF')],
      [8, ascii('WEBP')],
    ],
  },
];

const standsAt = (content: Uint8Array, at: number, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => content[at + index] === byte);

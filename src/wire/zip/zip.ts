/** A ZIP archive of a few small files, stored as they are (PKWARE APPNOTE 4.3). Pure. */

export interface ZipFile {
  /** ASCII, with `/` between folders. */
  readonly name: string;
  readonly content: Uint8Array;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as ISO 3309 has it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}

/** @param at - milliseconds since the epoch: when the files are said to be from, in UTC */
export function zipOf(files: readonly ZipFile[], at: number): Uint8Array {
  const [time, date] = dosTime(at);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const path = new TextEncoder().encode(name);
    // Version 2.0, no flags, stored.
    const common = [...u16(20), ...u16(0), ...u16(0), ...u16(time), ...u16(date), ...u32(crc32(content))];
    const sizes = [...u32(content.length), ...u32(content.length), ...u16(path.length), ...u16(0)];
    const header = Uint8Array.from([...u32(0x04_03_4b_50), ...common, ...sizes]);
    directory.push(
      Uint8Array.from([
        ...u32(0x02_01_4b_50),
        ...u16(20),
        ...common,
        ...sizes,
        // No comment, on the first disk, no attributes.
        ...u16(0),
        ...u16(0),
        ...u16(0),
        ...u32(0),
        ...u32(offset),
      ]),
      path,
    );
    parts.push(header, path, content);
    offset += header.length + path.length + content.length;
  }
  const size = lengthOf(directory);
  const end = [
    ...u16(0),
    ...u16(0),
    ...u16(files.length),
    ...u16(files.length),
    ...u32(size),
    ...u32(offset),
    ...u16(0),
  ];
  return joined([...parts, ...directory, Uint8Array.from([...u32(0x06_05_4b_50), ...end])]);
}

const u16 = (n: number): number[] => [n & 0xff, (n >>> 8) & 0xff];
const u32 = (n: number): number[] => [...u16(n & 0xff_ff), ...u16(n >>> 16)];

/** In steps of two seconds, from 1980 on. */
function dosTime(at: number): readonly [time: number, date: number] {
  const when = new Date(at);
  const time = (when.getUTCHours() << 11) | (when.getUTCMinutes() << 5) | (when.getUTCSeconds() >>> 1);
  const year = Math.max(0, when.getUTCFullYear() - 1980);
  return [time, (year << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate()];
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, part) => sum + part.length, 0);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

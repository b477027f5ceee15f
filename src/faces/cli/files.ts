import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { FilePart } from '../../kit/schemas.ts';
import { usage } from './exit.ts';

/** Types of the files that operations take; what a name does not tell is left to the server. */
const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** @throws Refusal usage that names the option */
export function readBytes(path: string, option: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path === '-' ? 0 : path));
  } catch (error) {
    throw usage(`${option}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})`);
  }
}

export const readText = (path: string, option: string): string => new TextDecoder().decode(readBytes(path, option));

export function filePart(path: string): FilePart {
  return {
    filename: path === '-' ? '' : basename(path),
    mediaType: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    content: readBytes(path, '--file'),
  };
}

/** @throws Refusal usage that names the option */
export function writeBytes(path: string, content: Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw usage(`--save: ${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})`);
  }
}

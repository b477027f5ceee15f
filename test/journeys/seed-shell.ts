import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Reply } from '../support/server.ts';
import type { SeedCall } from './seed-documents.ts';

const run = promisify(execFile);
/** Shows the answer's status and headers too, and ignores the settings of whoever runs the test. */
const PREAMBLE = `curl() { command curl -q --silent --show-error --include --noproxy '*' --max-time 20 "$@"; }\n`;

/** Runs a command in a shell and takes the answer apart. */
export async function shell(command: string): Promise<Reply> {
  const { stdout } = await run('/bin/sh', ['-c', PREAMBLE + command], { env: { PATH: process.env.PATH } });
  const end = stdout.indexOf('\r\n\r\n');
  const [first = '', ...lines] = stdout.slice(0, end).split('\r\n');
  const headers = new Headers(
    lines.map((line): [string, string] => [line.split(':', 1)[0] ?? '', line.replace(/^[^:]*:\s*/, '')]),
  );
  const text = stdout.slice(end + 4);
  return {
    status: Number(first.split(' ')[1]),
    headers,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
}

/** A request line as a command. Single quotes, because `$eq` stands in one of them. */
export function commandFor({ method, path }: SeedCall, body: unknown): string {
  const words = [`curl -X ${method} 'https://console.jumpcloud.com${path}'`, `-H 'x-api-key: {API_KEY}'`];
  if (body !== undefined) words.push(`-H 'Content-Type: application/json'`, `-d '${JSON.stringify(body)}'`);
  return words.join(' \\\n');
}

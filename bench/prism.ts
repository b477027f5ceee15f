import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openapi } from '../src/faces/http/openapi/document.ts';
import type { Server } from './http.ts';
import { operations } from '../src/resources/catalogue.ts';

const VERSION = '5.14.2';
/** Installed when first needed and kept: a mock server is no dependency of the product. */
const FOLDER = join(import.meta.dirname, '.peers');

/** @stoplight/prism-cli mocking our OpenAPI document; undefined where it cannot be installed. */
export async function prism(children: ChildProcess[]): Promise<Server | undefined> {
  const cli = join(FOLDER, 'node_modules/@stoplight/prism-cli/dist/index.js');
  try {
    await mkdir(FOLDER, { recursive: true });
    if (!existsSync(cli)) {
      await writeFile(join(FOLDER, 'package.json'), '{"private":true}\n');
      await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', `@stoplight/prism-cli@${VERSION}`], {
        cwd: FOLDER,
      });
    }
    const document = join(FOLDER, 'openapi.json');
    await writeFile(document, JSON.stringify(openapi(operations())));
    const port = await freePort();
    const child = spawn(process.execPath, [cli, 'mock', '-h', '127.0.0.1', '-p', String(port), document], {
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    children.push(child);
    for (let tries = 0; tries < 120; tries++) {
      await wait(500);
      const answer = await fetch(`http://127.0.0.1:${port}/api/systemusers`, { headers: { 'x-api-key': 'x' } }).catch(
        () => undefined,
      );
      if (answer?.ok) return { port, pid: child.pid as number };
    }
    throw new Error('it does not answer');
  } catch (error) {
    process.stderr.write(`Prism is left out: ${(error as Error).message}\n`);
    return undefined;
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { EXIT } from './faces/cli/exit.ts';
import type { Io, Sink } from './faces/cli/io.ts';
import { main, type Programs } from './faces/cli/main.ts';

// The command line `muster`: gives it the process's own input and output, and the programs that it starts.

const programs: Programs = {
  // The server reads its own arguments, goes on by itself, and ends the process.
  serve: async (args) => {
    process.argv = [process.execPath, 'muster', ...args];
    await import('./server.ts');
    return EXIT.ok;
  },
  mcp: async (options) => {
    const { runStdio } = await import('./faces/mcp/stdio.ts');
    await runStdio(options);
  },
};

const sink = (stream: NodeJS.WriteStream): Sink => ({
  isTTY: stream.isTTY,
  write: async (content) =>
    new Promise((resolve, reject) => {
      stream.write(content, (error) => (error ? reject(error) : resolve()));
    }),
});

async function ask(question: string, hidden: boolean): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  process.stderr.write(question);
  // readline shows what is typed by writing it: to nowhere, where it has to stay hidden.
  const lines = createInterface({ input: process.stdin, output: hidden ? silent : process.stderr, terminal: true });
  const stopped = new AbortController();
  lines.once('SIGINT', () => stopped.abort());
  try {
    return await lines.question('', { signal: stopped.signal });
  } catch (error) {
    if (stopped.signal.aborted) process.exit(130);
    throw error;
  } finally {
    lines.close();
    if (hidden) process.stderr.write('\n');
  }
}

// Whoever reads it has enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.unexpected);
});

const io: Io = {
  stdin: process.stdin,
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  interactive: process.stdin.isTTY && process.stderr.isTTY,
  env: process.env,
  ask,
};
process.exitCode = await main(process.argv.slice(2), io, programs);

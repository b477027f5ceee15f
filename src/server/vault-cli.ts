// Shows or rotates the vault key of a running server: `npm run vault -- status|rotate [--url URL]`, as who MUSTER_API_KEY is.
import { createClient } from '../client/client.ts';
import { ApiError } from '../client/errors.ts';

const USAGE = 'usage: MUSTER_API_KEY=… npm run vault -- status|rotate [--url http://127.0.0.1:8080]';

async function main([command, ...rest]: readonly string[]): Promise<string> {
  const url =
    rest.length === 0 ? 'http://127.0.0.1:8080' : rest[0] === '--url' && rest.length === 2 ? rest[1] : undefined;
  const apiKey = process.env.MUSTER_API_KEY;
  if (url === undefined || apiKey === undefined || apiKey === '') throw new Error(USAGE);
  const { vault } = createClient({ baseUrl: url, apiKey });
  if (command !== 'status' && command !== 'rotate') throw new Error(USAGE);
  const { source, current, keys } = await (command === 'status' ? vault.status() : vault.rotate());
  const lines = keys.map(
    ({ id, dataKeys }) => `  ${id}  wraps ${dataKeys} data keys${id === current ? ', in use' : ''}`,
  );
  return [`Vault keys, from the ${source}:`, ...lines, ''].join('\n');
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  const reason = error instanceof ApiError ? `${error.status}: ${error.message}` : (error as Error).message;
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}

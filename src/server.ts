import { join } from 'node:path';
import { bootstrap } from './server/bootstrap.ts';
import { build } from './server/build.ts';
import { ConfigError, readConfig, usage, type Config } from './server/config.ts';
import { demoRules } from './server/demo/rules.ts';
import { DEMO_NAME, fillDemo } from './server/demo/fill.ts';
import { supply } from './server/supply.ts';
import { createLog, describeError } from './faces/http/log.ts';
import { mailOverSmtp, smtpServerOf } from './outside/smtp/smtp.ts';
import { StoreUnavailable } from './store/port.ts';
import { commandSource, environmentSource, fileSource, type KeySource } from './vault/sources.ts';

/** Replies to idempotent requests are kept this long (ms). */
const REPLIES_KEPT = 24 * 3_600_000;
/** Signatures are kept so long after their date ran out (ms): another server's clock may be behind. */
const SIGNATURES_KEPT = 600_000;

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(usage());
    return;
  }
  const config = readConfig(args, process.env);
  const log = createLog(config.log, (text) => process.stdout.write(text));
  const server = await build({
    database: config.databaseUrl === undefined ? { dataFolder: config.data } : { url: config.databaseUrl },
    log,
    vaultKeys: keySource(config),
    http: {
      trustProxy: config.trustProxy,
      missingKeyRedirect: config.missingKeyRedirect,
      rateLimit: { perSecond: config.rateLimit, burst: config.rateLimit * 2 },
    },
    hubAllow: config.hubAllow,
    mail: mailOverSmtp(config.smtpUrl === undefined ? undefined : smtpServerOf(config.smtpUrl), {
      from: config.mailFrom,
    }),
    extraRules: config.demo === undefined ? [] : [demoRules],
  });

  const forget = setInterval(() => {
    server.store.forgetReplies(Date.now() - REPLIES_KEPT).catch((error: unknown) => {
      log.error('old replies could not be forgotten', { error: describeError(error) });
    });
  }, 3_600_000);
  forget.unref();
  const forgetUsed = setInterval(() => {
    server.store.forgetUsed(Date.now() - SIGNATURES_KEPT).catch((error: unknown) => {
      log.error('old signatures could not be forgotten', { error: describeError(error) });
    });
  }, 60_000);
  forgetUsed.unref();

  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    clearInterval(forget);
    clearInterval(forgetUsed);
    server.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);

  try {
    const first = await bootstrap(server.directory, server.store, {
      apiKey: config.bootstrapApiKey,
      organizationName: config.demo === undefined ? 'My organization' : DEMO_NAME,
    });
    if (first) {
      // At once: whatever fails or is ended after this, nobody could learn the key any more.
      process.stdout.write(
        [
          'Muster has made an organization and an administrator. This is shown once:',
          `  organization  ${first.organization}`,
          `  API key       ${first.apiKey}`,
          '',
        ].join('\n'),
      );
    }
    await supply(server.directory, server.store);
    if (config.demo !== undefined)
      await fillDemo(server, { people: config.demo, into: first?.organization, out: process.stderr });
    const address = await server.http.listen({ host: config.host, port: config.port });
    server.runner.start();
    server.vault.catchUp().catch((error: unknown) => {
      log.error('the vault could not finish what was left', { error: describeError(error) });
    });
    if (first) process.stdout.write(`  base URL      ${address}\n`);
    process.stdout.write(`Muster listens on ${address} (API reference: ${address}/docs)\n`);
  } catch (error) {
    // Whoever ended it while it was starting wants no explanation.
    if (ending) return;
    await server.close();
    throw error;
  }
}

function keySource(config: Config): KeySource {
  if (config.vaultKey !== undefined) return environmentSource(config.vaultKey);
  if (config.vaultKeyCommand !== undefined) return commandSource(config.vaultKeyCommand);
  return fileSource(config.vaultKeyFile ?? join(config.data, 'vault.key'));
}

/** One line for whoever started it. */
function fail(error: unknown): never {
  const { code, message, port } = error as { code?: string; message?: string; port?: number };
  const line =
    code === 'EADDRINUSE'
      ? `port ${port} is in use; choose another with --port or MUSTER_PORT`
      : code === 'EACCES' || code === 'EADDRNOTAVAIL'
        ? `cannot listen there: ${message}`
        : error instanceof ConfigError || error instanceof StoreUnavailable
          ? message
          : (error as Error).stack;
  process.stderr.write(`muster: ${line}\n`);
  process.exit(1);
}

main().catch((error: unknown) => fail(error));

import type { ConnectionOptions } from 'node:tls';
import { isIP } from 'node:net';
import { MailError, type MailPort, type OutgoingMail } from '../../directory/ports.ts';
import { addressIn, AddressError, formatMessage } from '../../wire/mail/message.ts';
import { Dialogue } from './dialogue.ts';

/** A mail server, as MUSTER_SMTP_URL names it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /**
   * `implicit`: from the first byte (smtps://, port 465); `starttls`: before anything is said, or not at all (smtp://);
   * `none`: in the clear, to this machine alone.
   */
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly login: { readonly user: string; readonly password: string } | undefined;
}

/** Milliseconds without a word. */
const PATIENCE = 30_000;

/**
 * What smtp://user:password@host:port or smtps://… says. `smtp` is secured by STARTTLS; on a loopback address
 * `?tls=none` leaves that out.
 * @throws Error in words for the operator, without the password
 */
export function smtpServerOf(text: string): SmtpServer {
  const url = URL.parse(text);
  const form = 'takes smtp://user:password@host:587 or smtps://…';
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '')
    throw new Error(form);
  if ((url.pathname !== '' && url.pathname !== '/') || url.hash !== '') throw new Error(form);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const tls = url.searchParams.get('tls');
  if ([...url.searchParams.keys()].some((name) => name !== 'tls') || (tls !== null && tls !== 'none'))
    throw new Error(`${form}; the only parameter is tls=none`);
  if (tls === 'none' && (url.protocol === 'smtps:' || !/^(localhost|127\..*|::1)$/.test(host)))
    throw new Error('tls=none is for smtp:// and a loopback address alone');
  const implicit = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  return {
    host,
    port: url.port === '' ? (implicit ? 465 : 587) : Number(url.port),
    tls: tls === 'none' ? 'none' : implicit ? 'implicit' : 'starttls',
    login: user === '' ? undefined : { user, password: decodeURIComponent(url.password) },
  };
}

/** Mails over SMTP (RFC 5321), a connection for each. Undefined for a server: they are kept, and none goes out. */
export function mailOverSmtp(
  server: SmtpServer | undefined,
  options: { readonly from: string; readonly ca?: string; readonly patience?: number },
): MailPort {
  const { from } = options;
  return {
    configured: server !== undefined,
    from,
    send: async (mail, signal) => {
      if (server === undefined) throw new MailError('no mail server is configured', undefined);
      try {
        await deliver(server, mail, { ...options, signal });
      } catch (error) {
        if (error instanceof MailError) throw error;
        if (error instanceof AddressError) throw new MailError(`the mail cannot be addressed: ${error.message}`, 553);
        const message = error instanceof Error ? error.message : String(error);
        throw new MailError(`the mail server ${server.host}:${server.port} cannot be used: ${message}`, undefined);
      }
    },
  };
}

async function deliver(
  server: SmtpServer,
  mail: OutgoingMail,
  at: {
    readonly from: string;
    readonly ca?: string;
    readonly patience?: number;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<void> {
  const { host, port } = server;
  const text = formatMessage({ ...mail, from: at.from });
  const [sender, recipient] = [addressIn(at.from), addressIn(mail.to)];
  const tls: ConnectionOptions = {
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(at.ca === undefined ? {} : { ca: at.ca }),
    host,
  };
  const secure = server.tls === 'implicit' ? tls : undefined;
  const dialogue = await Dialogue.open({ host, port, patience: at.patience ?? PATIENCE }, secure);
  const abort = (): void => dialogue.close();
  at.signal?.addEventListener('abort', abort, { once: true });
  try {
    at.signal?.throwIfAborted();
    await dialogue.expect([220], 'the connection');
    let extensions = await hello(dialogue, sender);
    if (server.tls === 'starttls') {
      if (!extensions.has('STARTTLS')) throw new Error('it offers no STARTTLS');
      await dialogue.expect([220], 'STARTTLS', 'STARTTLS');
      await dialogue.secure(tls);
      extensions = await hello(dialogue, sender);
    }
    if (server.login !== undefined) await logIn(dialogue, server.login, extensions.get('AUTH') ?? []);
    await dialogue.expect([250], 'the sender', `MAIL FROM:<${sender}>`);
    await dialogue.expect([250, 251], 'the recipient', `RCPT TO:<${recipient}>`);
    await dialogue.expect([354], 'the mail', 'DATA');
    // A line of a dot alone ends the mail: dots that begin a line are doubled (RFC 5321 4.5.2).
    await dialogue.expect([250], 'the mail', `${text.replaceAll(/^\./gm, '..').replace(/\r\n$/, '')}\r\n.`);
    // It has the mail: what it says to this does not matter any more.
    await dialogue.ask('QUIT').catch(() => undefined);
  } finally {
    at.signal?.removeEventListener('abort', abort);
    dialogue.close();
  }
}

/** The extensions that the server offers, with their parameters. */
async function hello(dialogue: Dialogue, sender: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { lines } = await dialogue.expect([250], 'the greeting', `EHLO ${sender.split('@')[1] as string}`);
  return new Map(
    lines.slice(1).map((line) => {
      const [name = '', ...parameters] = line.toUpperCase().split(/[ =]+/);
      return [name, parameters] as const;
    }),
  );
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

async function logIn(
  dialogue: Dialogue,
  { user, password }: NonNullable<SmtpServer['login']>,
  offered: readonly string[],
): Promise<void> {
  try {
    if (offered.includes('PLAIN')) {
      await dialogue.expect([235], 'the login', `AUTH PLAIN ${base64(`\0${user}\0${password}`)}`);
    } else if (offered.includes('LOGIN')) {
      await dialogue.expect([334], 'the login', 'AUTH LOGIN');
      await dialogue.expect([334], 'the login', base64(user));
      await dialogue.expect([235], 'the login', base64(password));
    } else throw new Error('it offers neither AUTH PLAIN nor AUTH LOGIN');
  } catch (error) {
    // The mail is not to blame: it waits until the login is mended.
    if (error instanceof MailError) throw new MailError(error.message, undefined);
    throw error;
  }
}

import { createConnection, type Socket } from 'node:net';
import { connect as connectTls, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { MailError } from '../../directory/ports.ts';

/** The lines that a server answered a command with (RFC 5321 4.2). */
export interface Answer {
  readonly code: number;
  readonly lines: readonly string[];
}

/** A server that sends more before a line ends is none. */
const LONGEST_ANSWER = 65_536;

/** One connection to a mail server: commands and answers in turn. */
export class Dialogue {
  #socket: Socket | TLSSocket;
  #read = '';
  #lines: string[] = [];
  #waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  #failure: Error | undefined;

  private constructor(socket: Socket | TLSSocket) {
    this.#socket = socket;
    this.#listen();
  }

  /** @param patience - milliseconds without a word after which the connection is given up */
  static async open(
    at: { readonly host: string; readonly port: number; readonly patience: number },
    tls: ConnectionOptions | undefined,
  ): Promise<Dialogue> {
    const where = { host: at.host, port: at.port };
    const socket = tls === undefined ? createConnection(where) : connectTls({ ...where, ...tls });
    socket.setTimeout(at.patience, () => socket.destroy(new Error('the mail server did not answer in time')));
    return new Dialogue(socket);
  }

  #listen(): void {
    const socket = this.#socket;
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      this.#take(text);
    });
    socket.on('error', (error) => {
      this.#fail(error);
    });
    socket.on('close', () => {
      this.#fail(new Error('the mail server ended the connection'));
    });
  }

  #take(text: string): void {
    this.#read += text;
    if (this.#read.length > LONGEST_ANSWER) return this.#fail(new Error('what answers is no mail server'));
    for (let end = this.#read.indexOf('\n'); end !== -1; end = this.#read.indexOf('\n')) {
      const line = this.#read.slice(0, end).replace(/\r$/, '');
      this.#read = this.#read.slice(end + 1);
      const [, code, more, rest] = /^(\d{3})([ -]?)(.*)$/.exec(line) ?? [];
      if (code === undefined) return this.#fail(new Error('what answers is no mail server'));
      this.#lines.push(rest ?? '');
      if (more === '-') continue;
      const lines = this.#lines;
      this.#lines = [];
      const waiting = this.#waiting;
      this.#waiting = undefined;
      waiting?.resolve({ code: Number(code), lines });
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#socket.destroy();
    this.#waiting?.reject(this.#failure);
    this.#waiting = undefined;
  }

  /** The next answer, after a command if one is given. */
  ask(command?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure);
      this.#waiting = { resolve, reject };
      if (command !== undefined) this.#socket.write(`${command}\r\n`, 'utf8');
    });
  }

  /** The same, where one of these codes has to come. `what` is named in the error; the command may hold a password. */
  async expect(codes: readonly number[], what: string, command?: string): Promise<Answer> {
    const answer = await this.ask(command);
    if (codes.includes(answer.code)) return answer;
    const text = answer.lines.join(' ').slice(0, 300);
    throw new MailError(`the mail server refused ${what}: ${answer.code} ${text}`, answer.code);
  }

  /** From here on the connection is secure. What was sent before is forgotten (RFC 3207 4.2). */
  async secure(tls: ConnectionOptions): Promise<void> {
    const plain = this.#socket;
    for (const event of ['data', 'error', 'close']) plain.removeAllListeners(event);
    if (this.#read !== '' || this.#lines.length > 0) throw new Error('the mail server spoke out of turn before TLS');
    const secured = connectTls({ ...tls, socket: plain });
    await new Promise<void>((resolve, reject) => {
      secured.once('secureConnect', resolve);
      secured.once('error', reject);
      secured.once('close', () => reject(new Error('the mail server ended the connection')));
    });
    secured.removeAllListeners('error');
    secured.removeAllListeners('close');
    this.#socket = secured;
    this.#listen();
  }

  close(): void {
    this.#socket.destroy();
  }
}

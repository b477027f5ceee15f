import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket } from 'node:tls';

export interface ReceivedMail {
  readonly from: string;
  readonly to: string;
  /** As it arrived, with doubled dots undone. */
  readonly text: string;
  readonly login: string | undefined;
  readonly secure: boolean;
}

export interface SmtpStandIn {
  readonly port: number;
  readonly received: ReceivedMail[];
  /** Every line that came, logins among them. */
  readonly lines: string[];
  /** By the first word of a command: answers that instead, or ends the connection for ''. */
  readonly answers: Map<string, string>;
  stop(): Promise<void>;
}

/** A mail server that checks what it is told: the order of commands, logins and line ends. */
export async function smtpStandIn(options: {
  readonly tls?: 'implicit' | 'starttls' | 'none';
  readonly certificate?: { readonly cert: string; readonly key: string };
  readonly auth?: 'PLAIN' | 'LOGIN';
  /** user:password */
  readonly login?: string;
}): Promise<SmtpStandIn> {
  const { tls = 'none', certificate, auth, login } = options;
  const received: ReceivedMail[] = [];
  const lines: string[] = [];
  const answers = new Map<string, string>();
  const sockets = new Set<Socket>();

  function serve(raw: Socket): void {
    let socket: Socket = raw;
    let secure = tls === 'implicit';
    let loggedIn: string | undefined;
    let asked: string[] = [];
    let [from, to] = ['', ''];
    let data: string[] | undefined;
    let rest = '';
    const say = (text: string): void => void socket.write(`${text}\r\n`);
    const decoded = (text: string): string => Buffer.from(text, 'base64').toString();

    function enter(given: string): void {
      if (given !== login) return say('535 5.7.8 wrong');
      loggedIn = given;
      say('235 welcome');
    }

    function command(line: string): void {
      lines.push(line);
      if (data !== undefined) {
        if (line !== '.') return void data.push(line.replace(/^\./, ''));
        received.push({ from, to, text: data.join('\r\n'), login: loggedIn, secure });
        data = undefined;
        return say(answers.get('.') ?? '250 taken');
      }
      if (asked.length > 0) {
        asked.push(decoded(line));
        if (asked.length === 2) return say('334 UGFzc3dvcmQ6');
        const [, user, password] = asked;
        asked = [];
        return enter(`${user}:${password}`);
      }
      const [word = '', ...parameters] = line.split(' ');
      const answer = answers.get(word.toUpperCase());
      if (answer === '') return void socket.destroy();
      if (answer !== undefined) return say(answer);
      switch (word.toUpperCase()) {
        case 'EHLO':
          say('250-stand-in greets you');
          if (tls === 'starttls' && !secure) say('250-STARTTLS');
          if (auth !== undefined && (secure || tls === 'none')) say(`250-AUTH ${auth}`);
          return say('250 8BITMIME');
        case 'STARTTLS': {
          say('220 go ahead');
          const plain = socket;
          plain.removeAllListeners('data');
          socket = new TLSSocket(plain, { isServer: true, ...certificate });
          secure = true;
          return listen();
        }
        case 'AUTH':
          if (parameters[0] === 'LOGIN') {
            asked = ['LOGIN'];
            return say('334 VXNlcm5hbWU6');
          }
          return enter(
            decoded(parameters[1] ?? '')
              .split('\0')
              .slice(1)
              .join(':'),
          );
        case 'MAIL':
          if (login !== undefined && loggedIn === undefined) return say('530 5.7.0 log in first');
          from = /<(.*)>/.exec(line)?.[1] ?? '';
          return say('250 fine');
        case 'RCPT':
          to = /<(.*)>/.exec(line)?.[1] ?? '';
          return say(from === '' ? '503 who are you' : '250 fine');
        case 'DATA':
          if (to === '') return say('503 to whom');
          data = [];
          return say('354 go on');
        case 'QUIT':
          say('221 bye');
          return void socket.end();
        default:
          return say('500 what');
      }
    }

    function listen(): void {
      socket.on('error', () => undefined);
      socket.on('data', (bytes: Buffer) => {
        rest += bytes.toString('latin1');
        for (let end = rest.indexOf('\r\n'); end !== -1; end = rest.indexOf('\r\n')) {
          const line = rest.slice(0, end);
          rest = rest.slice(end + 2);
          command(line);
        }
      });
    }
    sockets.add(raw);
    listen();
    say(answers.get('connect') ?? '220 stand-in');
  }

  const server = tls === 'implicit' ? createTlsServer({ ...certificate }, serve) : createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    lines,
    answers,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

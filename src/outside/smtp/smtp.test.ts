import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { selfSigned } from '../../../test/support/certificate.ts';
import { smtpStandIn } from '../../../test/support/smtp.ts';
import { MailError, type OutgoingMail } from '../../directory/ports.ts';
import { mailOverSmtp, smtpServerOf } from './smtp.ts';

const FROM = 'Muster <muster@muster.example>';
const LOGIN = 'someone@muster.example:p@ss:word';
const MAIL: OutgoingMail = {
  id: 'f00d',
  to: 'ada@people.example',
  subject: 'A subject',
  text: 'Some text',
  html: '<p>Some text</p>',
  date: 1_767_600_000_000,
};
const url = (scheme: string, port: number, login = '', query = ''): string => {
  const [, user = '', password = ''] = /^([^:]*):(.*)$/.exec(login) ?? [];
  const who = user === '' ? '' : `${encodeURIComponent(user)}:${encodeURIComponent(password)}@`;
  return `${scheme}://${who}127.0.0.1:${port}${query}`;
};

describe('mails over SMTP', () => {
  let certificate: Awaited<ReturnType<typeof selfSigned>>;
  before(async () => {
    certificate = await selfSigned();
  });

  for (const [tls, scheme, auth] of [
    ['starttls', 'smtp', 'PLAIN'],
    ['starttls', 'smtp', 'LOGIN'],
    ['implicit', 'smtps', 'PLAIN'],
  ] as const) {
    test(`${tls}, with a login by ${auth}`, async () => {
      const server = await smtpStandIn({ tls, certificate, auth, login: LOGIN });
      after(() => server.stop());
      const options = { from: FROM, ca: certificate.cert };
      const port = mailOverSmtp(smtpServerOf(url(scheme, server.port, LOGIN)), options);
      assert.equal(port.configured, true);
      await port.send(MAIL);
      const [mail] = server.received;
      assert.deepEqual(
        [mail?.from, mail?.to, mail?.login, mail?.secure],
        ['muster@muster.example', MAIL.to, LOGIN, true],
      );
      assert.match(mail?.text ?? '', /^Subject: A subject\r$/m);
      assert.match(mail?.text ?? '', /^--=_f00d--/m);

      // Nobody vouches for the certificate without the CA.
      const untrusting = mailOverSmtp(smtpServerOf(url(scheme, server.port, LOGIN)), { from: FROM });
      await assert.rejects(untrusting.send(MAIL), (error) => error instanceof MailError && !error.permanent);
      const wrong = mailOverSmtp(smtpServerOf(url(scheme, server.port, 'someone:else-entirely')), options);
      await assert.rejects(wrong.send(MAIL), (error) => {
        assert.ok(error instanceof MailError);
        assert.ok(!error.permanent, 'the mail is not to blame');
        assert.match(error.message, /refused the login: 535/);
        assert.ok(!error.message.includes('else-entirely'));
        return true;
      });
      assert.equal(server.received.length, 1);
    });
  }

  test('never say a password in the clear', async () => {
    const server = await smtpStandIn({ tls: 'none', auth: 'PLAIN', login: LOGIN });
    after(() => server.stop());
    const port = mailOverSmtp(smtpServerOf(url('smtp', server.port, LOGIN)), { from: FROM });
    await assert.rejects(port.send(MAIL), /offers no STARTTLS/);
    assert.ok(!server.lines.some((line) => /AUTH|MAIL/.test(line)));
  });

  test('say what a server refuses, and whether another try makes sense', async () => {
    const server = await smtpStandIn({ tls: 'none' });
    after(() => server.stop());
    const port = mailOverSmtp(smtpServerOf(url('smtp', server.port, '', '?tls=none')), { from: FROM, patience: 5_000 });
    const refused = async (command: string, answer: string): Promise<MailError> => {
      server.answers.clear();
      server.answers.set(command, answer);
      const error = await port.send(MAIL).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      server.answers.clear();
      assert.ok(error instanceof MailError, `${command}: ${String(error)}`);
      return error;
    };
    const unknown = await refused('RCPT', '550 5.1.1 no such person');
    assert.deepEqual(
      [unknown.permanent, unknown.message],
      [true, 'the mail server refused the recipient: 550 5.1.1 no such person'],
    );
    assert.equal((await refused('RCPT', '450 busy')).permanent, false);
    assert.equal((await refused('MAIL', '')).permanent, false);
    assert.match((await refused('connect', 'HTTP/1.1 200 OK')).message, /no mail server/);
    assert.equal((await refused('.', '554 spam')).permanent, true);
    await port.send({ ...MAIL, text: '.\n..a\n', html: '.' });
    await assert.rejects(port.send({ ...MAIL, to: 'a@b>\r\nRCPT TO:<eve@x.example' }), (error) => {
      return error instanceof MailError && error.permanent;
    });
    assert.ok(!server.lines.some((line) => line.includes('eve')));
  });

  test('wait for no server for ever, nor for one that is away', async () => {
    const silent = createServer((socket) => socket.resume());
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port: at } = silent.address() as AddressInfo;
    const slow = mailOverSmtp(smtpServerOf(url('smtp', at, '', '?tls=none')), { from: FROM, patience: 50 });
    await assert.rejects(slow.send(MAIL), /did not answer in time/);
    const ended = new AbortController();
    const patient = mailOverSmtp(smtpServerOf(url('smtp', at, '', '?tls=none')), { from: FROM });
    const sending = patient.send(MAIL, ended.signal);
    ended.abort();
    await assert.rejects(sending, MailError);
    await new Promise<void>((resolve) => {
      silent.close(() => resolve());
    });
    await assert.rejects(slow.send(MAIL), (error) => error instanceof MailError && !error.permanent);
    const nobody = mailOverSmtp(undefined, { from: FROM });
    assert.equal(nobody.configured, false);
    await assert.rejects(nobody.send(MAIL), /no mail server is configured/);
  });

  test('the address of a server is one', () => {
    assert.deepEqual(smtpServerOf('smtps://mail.example'), {
      host: 'mail.example',
      port: 465,
      tls: 'implicit',
      login: undefined,
    });
    assert.deepEqual(smtpServerOf('smtp://a%40b:c%3Ad@[::1]:2525?tls=none').login, { user: 'a@b', password: 'c:d' });
    for (const odd of [
      'mail.example',
      'http://mail.example',
      'smtp://mail.example/path',
      'smtp://mail.example?tls=none',
      'smtps://localhost?tls=none',
      'smtp://mail.example?verify=no',
    ])
      assert.throws(() => smtpServerOf(odd), odd);
  });
});

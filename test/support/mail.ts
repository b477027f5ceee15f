import { MailError, type MailPort, type OutgoingMail } from '../../src/directory/ports.ts';

/** Takes every mail but those to nobody@, and remembers them. */
export function mailStandIn(): MailPort & { readonly taken: readonly OutgoingMail[] } {
  const taken: OutgoingMail[] = [];
  return {
    taken,
    configured: true,
    from: 'Muster <muster@muster.example>',
    send: async (mail) => {
      if (mail.to.startsWith('nobody@')) throw new MailError('the mail server refused the recipient: 550 unknown', 550);
      taken.push(mail);
    },
  };
}

import type { Entry, WriteContext } from '../../directory/types.ts';
import { render } from '../custom-emails/render.ts';
import { valuesOf } from '../custom-emails/send.ts';
import { ADMINISTRATOR } from '../custom-emails/templates.ts';
import { queueMail } from '../mails/queue.ts';
import { organizationKind } from '../organizations/contract.ts';

/**
 * The mail to an administrator who is to activate the account again. Administrators are the provider's and mails an
 * organization's: it is the selected one's, and there is none where none is selected.
 */
export async function invite(ctx: WriteContext, administrator: Entry): Promise<void> {
  if (ctx.organization === undefined) return;
  const organization = await ctx.here.get(organizationKind, ctx.organization);
  if (organization === undefined) return;
  const written = render(ADMINISTRATOR, valuesOf(administrator.doc, { name: organization.doc.displayName }));
  const to = String(administrator.doc.email);
  await queueMail(ctx, ctx.unsafeScope(organization.id), { type: 'admin_activation', to, ...written });
}

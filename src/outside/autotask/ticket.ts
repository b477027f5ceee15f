import type { PsaTicket } from '../../directory/psa-port.ts';

/** Autotask takes no title that is longer. */
const LONGEST_TITLE = 255;
/** What a ticket has of which an administrator said nothing: medium, and new. */
const USUAL = { priority: 2, status: 1 } as const;

/** A ticket as the entity `Tickets` has it. */
export function ticketOf({ company, reference, title, description, due, chosen }: PsaTicket): object {
  const number = (choice: { readonly id: number } | string | undefined): number | undefined =>
    typeof choice === 'object' ? choice.id : undefined;
  return {
    companyID: Number(company),
    title: title.slice(0, LONGEST_TITLE),
    description,
    externalID: reference,
    priority: number(chosen.priority) ?? USUAL.priority,
    status: number(chosen.status) ?? USUAL.status,
    source: number(chosen.source),
    queueID: number(chosen.queue),
    assignedResourceID: number(chosen.resource),
    assignedResourceRoleID: number(chosen.resource?.role),
    dueDateTime: due,
  };
}

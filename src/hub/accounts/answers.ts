import type { OutboundAnswer } from '../../directory/ports.ts';

/** What can be read in the answers of directories, whatever they are. */

export const hostIn = (url: string): string => new URL(url).host;

/** The JSON object or list that a body is; undefined for anything else. */
export function jsonIn(body: Buffer): unknown {
  try {
    const value = JSON.parse(body.toString()) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

export function objectIn(body: Buffer): Readonly<Record<string, unknown>> | undefined {
  const value = jsonIn(body);
  return value === undefined || Array.isArray(value) ? undefined : (value as Readonly<Record<string, unknown>>);
}

/** Characters of somebody else's message that are passed on. */
const SHOWN = 200;

/** What the directory says went wrong (handbook 2.3), shortened; its status where it says nothing. */
export function messageIn({ status, body }: OutboundAnswer): string {
  const said = objectIn(body);
  const text = [said?.message, said?.error_description, said?.error].find((each) => typeof each === 'string');
  return typeof text === 'string' && text !== '' ? text.replaceAll(/\s+/g, ' ').slice(0, SHOWN) : `status ${status}`;
}

/** A 401 that is no refusal of the credentials: they are good, and an organization has to be named (handbook 1.3). */
export const asksForOrganization = (answer: OutboundAnswer): boolean =>
  answer.status === 401 && /no organization selected/i.test(messageIn(answer));

/** `Retry-After` in seconds: a number, or a date (RFC 9110 10.2.3). */
export function retryAfterIn({ headers }: OutboundAnswer): number | undefined {
  const value = headers['retry-after']?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}

/** A refusal as it may be told: some servers say back what they were sent, the credentials too. */
export function withoutEcho<T extends OutboundAnswer>(answer: T, secrets: readonly string[]): T {
  if (answer.status < 400) return answer;
  const told = secrets.filter((secret) => secret !== '' && answer.body.includes(secret));
  if (told.length === 0) return answer;
  const text = told.reduce((left, secret) => left.replaceAll(secret, '(redacted)'), answer.body.toString());
  return { ...answer, body: Buffer.from(text) };
}

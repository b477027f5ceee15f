/** One part of a domain's name; underscores occur in those of old. */
const LABEL = /^[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$/;
/** A domain's name is at most this long, dots included (RFC 1035, 2.3.4). */
const LONGEST = 253;

/**
 * A domain in the form of the API, `DC=corp;DC=example;DC=com`, from that form, from a distinguished name with commas, or
 * from a DNS name. Undefined for what is none.
 */
export function normalizeDomain(text: string): string | undefined {
  const given = text.trim();
  const labels = given.includes('=') ? componentsOf(given) : given.split('.');
  if (labels === undefined || labels.length === 0 || labels.join('.').length > LONGEST) return undefined;
  if (!labels.every((label) => LABEL.test(label))) return undefined;
  return labels.map((label) => `DC=${label}`).join(';');
}

function componentsOf(name: string): string[] | undefined {
  const labels: string[] = [];
  for (const part of name.split(/[;,]/)) {
    const label = /^\s*DC\s*=\s*(\S+)\s*$/i.exec(part)?.[1];
    if (label === undefined) return undefined;
    labels.push(label);
  }
  return labels;
}

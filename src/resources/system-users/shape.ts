import { invalidField, MusterError, type Violation } from '../../kit/errors.ts';
import type { Document } from '../../directory/types.ts';

/**
 * The forms that texts of a user have to have, beyond what the contract says. Checked on what a caller sends, so that an
 * older value which was fine once is no obstacle to another change.
 */

/** As JumpCloud-like directories document it: Unix characters, no blanks, no `@`. */
const USERNAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;
/** Something, an @, something without blanks: whether it exists only mail can tell. */
const EMAIL = /^[^\s@<>(),;:"\\]+@[A-Za-z0-9\u0080-\uffff]([A-Za-z0-9\u0080-\uffff.-]*[A-Za-z0-9\u0080-\uffff])?$/;
const ATTRIBUTE = /^[A-Za-z0-9]+$/;

/** Refuses with a violation for each property that does not have its form. */
export function checkShape(body: Document): void {
  const found: Violation[] = [];
  const text = (field: string, value: unknown, form: RegExp, description: string) => {
    if (typeof value === 'string' && !form.test(value)) found.push({ field, description });
  };
  const mail = (field: string, value: unknown) => {
    if (value !== '') text(field, value, EMAIL, 'has to be an email address');
  };
  for (const name of ['username', 'email']) {
    if (body[name] === '' || body[name] === null) found.push({ field: name, description: 'cannot be empty' });
  }
  if (body.username !== '') {
    text(
      'username',
      body.username,
      USERNAME,
      'takes 1 to 64 letters, digits, dots, hyphens and underscores, and does not begin with a dot or hyphen',
    );
  }
  mail('email', body.email);
  mail('alternateEmail', body.alternateEmail);
  mail('recoveryEmail.address', (body.recoveryEmail as Document | null | undefined)?.address);
  if (body.external_password_expiration_date !== '') {
    const value = body.external_password_expiration_date;
    if (typeof value === 'string' && Number.isNaN(Date.parse(value))) {
      found.push({ field: 'external_password_expiration_date', description: 'has to be a date-time' });
    }
  }
  found.push(...attributeViolations(body.attributes));
  const [first] = found;
  if (first) throw new MusterError('invalid', `${first.field}: ${first.description}`, { violations: found });
}

function attributeViolations(attributes: unknown): Violation[] {
  if (!Array.isArray(attributes)) return [];
  const found: Violation[] = [];
  const seen = new Set<string>();
  for (const [i, { name }] of (attributes as { readonly name: string }[]).entries()) {
    if (!ATTRIBUTE.test(name))
      found.push({ field: `attributes.${i}.name`, description: 'takes letters and digits only' });
    if (seen.has(name)) found.push({ field: `attributes.${i}.name`, description: `${name} occurs twice` });
    seen.add(name);
  }
  return found;
}

/** Entries of a list with an id each: the one they came with where the list had it before, a new one otherwise. */
export function withIds(list: readonly Document[], before: unknown, newId: () => string): Document[] {
  const known = new Set((Array.isArray(before) ? (before as Document[]) : []).map((entry) => entry.id));
  const used = new Set<unknown>();
  return list.map((entry) => {
    const keeps = known.has(entry.id) && !used.has(entry.id);
    const id = keeps ? entry.id : newId();
    used.add(id);
    return { ...entry, id };
  });
}

/** An address that a mail can go to, or a refusal that names the field. */
export function checkEmail(field: string, value: string): string {
  if (!EMAIL.test(value)) throw invalidField(field, 'has to be an email address');
  return value;
}

import { invalidField } from '../../kit/errors.ts';
import type { Document } from '../../directory/types.ts';

type Named = { readonly name?: unknown };

/**
 * The attributes of a user group as they are kept. `ldapGroups` follows the group's name (handbook 3.4) until a caller
 * gives other names; an empty list, or what followed the former name, is no such choice. Keys that nobody knows stay.
 * @param before - the document as it was
 * @throws MusterError invalid: two posixGroups with one gid
 */
export function deriveAttributes(doc: Document, before: Document | undefined): Document {
  const attributes = (doc.attributes ?? {}) as Document;
  const name = String(doc.name);
  const gids = listOf(attributes.posixGroups).map((each) => (each as { readonly id?: unknown }).id);
  const twice = gids.find((gid, i) => gids.indexOf(gid) !== i);
  if (twice !== undefined)
    throw invalidField('attributes.posixGroups', `the id ${JSON.stringify(twice)} is there twice`);
  const given = listOf(attributes.ldapGroups);
  const follows = given.length === 0 || (given.length === 1 && [name, before?.name].includes(given[0]?.name));
  return follows ? { ...attributes, ldapGroups: [{ name }] } : attributes;
}

const listOf = (value: unknown): readonly Named[] => (Array.isArray(value) ? (value as Named[]) : []);

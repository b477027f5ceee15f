/** A sub-authority is an unsigned integer of 32 bits. */
const MOST = 4_294_967_295;

/**
 * Whether a text is the security identifier of a domain: S-1-5-21 and three sub-authorities of its own
 * (MS-DTYP 2.4.2.4). Those of accounts have one more, the relative identifier.
 */
export function isDomainSid(text: string): boolean {
  const parts = /^S-1-5-21-(0|[1-9]\d{0,9})-(0|[1-9]\d{0,9})-(0|[1-9]\d{0,9})$/.exec(text)?.slice(1);
  return parts !== undefined && parts.every((part) => Number(part) <= MOST);
}

/** Characters of a name that are shown. */
const LONGEST = 60;

/**
 * A name that people gave to an account or organization, as it stands where a model takes text for the server's own: on one
 * line and short, of letters, digits and what names are written with.
 */
export function plain(name: string): string {
  const text = name
    .slice(0, 1000)
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{M}\p{N} .,&'’+/@_-]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}

/** The same in quotation marks, which it cannot close. */
export const quoted = (name: string): string => `"${plain(name)}"`;

/** Dark enough for white letters. */
const COLORS = ['#202D38', '#005466', '#006CAC', '#0617AC', '#9E2F00'] as const;

/** A square with the first letter or digit of a name, as SVG: no service's own sign. */
export function tileOf(name: string): string {
  const [letter = '#'] = /[A-Z\d]/.exec(name.toUpperCase()) ?? [];
  const sum = [...name].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">' +
    `<rect width="64" height="64" rx="12" fill="${COLORS[sum % COLORS.length]}"/>` +
    '<text x="32" y="44" fill="#FFFFFF" font-family="sans-serif" font-size="36" text-anchor="middle">' +
    `${letter}</text></svg>`
  );
}

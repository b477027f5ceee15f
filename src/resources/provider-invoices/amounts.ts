/** Amounts of money as decimal texts, of up to four places: exact, whatever the size. */

const PLACES = 4;

/** What is left of one amount without another, with as many places as the longer of them has. */
export function without(amount: string, less: string): string {
  const places = Math.max(placesOf(amount), placesOf(less));
  const left = units(amount) - units(less);
  const digits = String(left < 0n ? -left : left).padStart(PLACES + 1, '0');
  const [whole, rest] = [digits.slice(0, -PLACES), digits.slice(-PLACES).slice(0, places)];
  return `${left < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

const placesOf = (amount: string): number => amount.split('.')[1]?.length ?? 0;

function units(amount: string): bigint {
  const [whole = '', rest = ''] = amount.split('.');
  return BigInt(`${whole}${rest.padEnd(PLACES, '0')}`);
}

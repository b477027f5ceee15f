import type { Target, VendorOrganization } from '../../directory/hub-port.ts';
import { MusterError } from '../../kit/errors.ts';
import { hostIn, jsonIn } from './answers.ts';
import { must, type Means } from './ask.ts';

const PAGE = 100;
/** Organizations of one account at most: a directory that says it has more is not believed. */
const MOST = 10_000;

/** Characters of a name or an id that are believed. */
const LONGEST = 255;

const WANTED = 'the organizations cannot be listed';

/** Every organization that the credentials reach. @throws MusterError `unprocessable` */
export async function organizations(
  means: Means,
  target: Target,
  signal?: AbortSignal,
): Promise<readonly VendorOrganization[]> {
  const found = new Map<string, VendorOrganization>();
  for (let skip = 0; skip < MOST; skip += PAGE) {
    // Without an order rows are lost and come twice.
    const path = `/api/organizations?limit=${PAGE}&skip=${skip}&sort=_id`;
    const { answer } = await must(means, target, WANTED, { path, signal });
    const page = organizationsIn(answer.body);
    if (page === undefined) {
      throw new MusterError('unprocessable', `${WANTED}: ${hostIn(target.baseUrl)} answered something else`);
    }
    const before = found.size;
    for (const row of page.rows) found.set(row.id, row);
    if (found.size === before || found.size >= page.total) break;
  }
  return [...found.values()];
}

/** A page of the list, or the one organization that some keys are answered with (handbook 1.2); undefined for neither. */
export function organizationsIn(
  body: Buffer,
): { readonly rows: readonly VendorOrganization[]; readonly total: number } | undefined {
  const said = jsonIn(body);
  if (said === undefined) return undefined;
  const { results, totalCount, _id } = said as Readonly<Record<'results' | 'totalCount' | '_id', unknown>>;
  const given = Array.isArray(said) ? said : Array.isArray(results) ? results : _id === undefined ? undefined : [said];
  if (given === undefined) return undefined;
  const rows = given.map(organizationOf).filter((row) => row !== undefined);
  return { rows, total: typeof totalCount === 'number' ? totalCount : rows.length };
}

function organizationOf(row: unknown): VendorOrganization | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { _id, id = _id, displayName, name = displayName } = row as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id === '' || id.length > LONGEST) return undefined;
  return { id, name: typeof name === 'string' && name !== '' ? name.slice(0, LONGEST) : id };
}

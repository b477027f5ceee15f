/** The pages, numbered from 1, that hold the rows from `skip` on, where a page has `size` rows. */
export function pagesOf(skip: number, limit: number, size: number): readonly number[] {
  if (limit === 0) return [];
  const first = Math.floor(skip / size);
  const last = Math.floor((skip + limit - 1) / size);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at + 1);
}

/** The wanted rows out of those of `pagesOf`. */
export const cut = <Row>(rows: readonly Row[], skip: number, limit: number, size: number): readonly Row[] =>
  rows.slice(skip % size, (skip % size) + limit);

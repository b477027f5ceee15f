export type Row = Readonly<Record<string, unknown>>;

/** What a dotted name finds in a row; a name that has dots of its own comes first. */
export function at(row: Row, name: string): unknown {
  if (Object.hasOwn(row, name)) return row[name];
  const [first = '', ...rest] = name.split('.');
  const inner = Object.hasOwn(row, first) ? row[first] : undefined;
  return rest.length > 0 && typeof inner === 'object' && inner !== null ? at(inner as Row, rest.join('.')) : undefined;
}

/** The id of a row, or of what it points to. */
export function idOf(row: Row): string | undefined {
  const to = row.to as Row | undefined;
  const id = row._id ?? row.id ?? to?.id;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

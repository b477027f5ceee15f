type Selection = Map<string, Selection | 'whole'>;

/**
 * The document with the named fields only, in the document's order. A dotted name selects within objects, and within
 * each object of an array: `networkInterfaces.address`. Unknown names select nothing.
 * @param keep - names that stay whether asked for or not: the ids
 */
export function project(
  doc: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  keep: readonly string[] = [],
): Record<string, unknown> {
  const selection: Selection = new Map();
  for (const field of [...keep, ...fields]) select(selection, field.split('.'));
  return pick(doc, selection);
}

function select(selection: Selection, [name = '', ...rest]: readonly string[]): void {
  const known = selection.get(name);
  if (rest.length === 0) {
    selection.set(name, 'whole');
  } else if (known !== 'whole') {
    const inner: Selection = known ?? new Map();
    selection.set(name, inner);
    select(inner, rest);
  }
}

function pick(doc: Readonly<Record<string, unknown>>, selection: Selection): Record<string, unknown> {
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(doc)) {
    const inner = selection.get(name);
    if (inner === 'whole') kept.push([name, value]);
    else if (inner !== undefined && isHolder(value)) kept.push([name, pickWithin(value, inner)]);
  }
  return Object.fromEntries(kept);
}

function pickWithin(value: object, selection: Selection): unknown {
  if (!Array.isArray(value)) return pick(value as Record<string, unknown>, selection);
  return (value as unknown[])
    .filter((each): each is Record<string, unknown> => isHolder(each) && !Array.isArray(each))
    .map((each) => pick(each, selection));
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

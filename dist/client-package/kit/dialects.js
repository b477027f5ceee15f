export const v1 = {
    name: 'v1',
    grammar: 'v1',
    list: 'wrapper',
    idField: '_id',
    limit: { default: 10, max: 100 },
    unknownField: 'matchNothing',
    links: false,
};
export const v2 = {
    name: 'v2',
    grammar: 'v2',
    list: 'array',
    idField: 'id',
    limit: { default: 10, max: 100 },
    unknownField: 'refuse',
    links: true,
};
/** The younger kinds of v2: their lists are wrapped as v1's are (handbook 2.2). */
export const v2Wrapped = { ...v2, list: 'wrapper', links: false };
/** Ours, under /muster/v1: wrapped like v1, filtered like v2. */
export const muster = {
    name: 'muster',
    grammar: 'v2',
    list: 'wrapper',
    idField: 'id',
    limit: { default: 100, max: 1000 },
    unknownField: 'refuse',
    links: false,
};
/** The hub's, under /hub: as ours, but errors are also those of the platform whose clients it serves. */
export const hub = { ...muster, name: 'hub' };

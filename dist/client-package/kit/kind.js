import { fieldMode } from './schemas.js';
/** FNV-1a over UTF-16 code units, 32 bits, as 8 hex digits: a fingerprint, not a digest. */
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
}
export function kind(declaration) {
    const properties = Object.entries(declaration.entity.properties);
    const kept = properties.filter(([, s]) => ['stored', 'derived'].includes(fieldMode(s))).map(([name]) => name);
    const liveNames = properties.filter(([, s]) => fieldMode(s) === 'live').map(([name]) => name);
    return Object.freeze({
        ...declaration,
        isKind: true,
        kept,
        live: liveNames,
        contract: fingerprint(JSON.stringify([kept, declaration.defaults ?? null])),
    });
}
export function isKind(value) {
    return typeof value === 'object' && value !== null && value.isKind === true;
}

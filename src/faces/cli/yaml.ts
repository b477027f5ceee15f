import { Document, visit } from 'yaml';

const CONTROLS = /[\u007f-\u009f]/g;

/** YAML without control characters: those that the library leaves as they are get quoted and escaped too. */
export function yamlOf(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && node.value.search(CONTROLS) >= 0) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document
    .toString({ lineWidth: 0 })
    .replaceAll(CONTROLS, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
}

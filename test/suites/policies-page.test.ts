import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { KEPT_OUTCOMES } from '../../src/resources/policy-results/record.ts';
import { TEMPLATES } from '../../src/resources/policy-templates/catalogue.ts';
import type { PolicyTemplateConfigField } from '../../src/resources/policy-templates/entity.ts';
import { MASK } from '../../src/resources/policies/values.ts';

/** docs/areas/policies.md says what the catalogue says. */
const PAGE = readFileSync(join(import.meta.dirname, '../../docs/areas/policies.md'), 'utf8');

const fieldText = ({ name, displayType, defaultValue, required, sensitive }: PolicyTemplateConfigField): string => {
  const marks = [displayType, ...(sensitive ? ['secret'] : [])].join(', ');
  const usual = defaultValue === '' || defaultValue === '[]' ? '' : ` = \`${defaultValue}\``;
  return `\`${name}\`${required ? '*' : ''} (${marks})${usual}`;
};

test('the table of templates is the catalogue', () => {
  const rows = TEMPLATES.map(({ id, name, displayName, configFields }) => {
    configFields.forEach((field, index) => {
      assert.equal(field.id, id.slice(0, 18) + String(index + 1).padStart(6, '0'), `${name} ${field.name}`);
    });
    return `| \`${name}\` | ${displayName} | \`${id}\` | ${configFields.map(fieldText).join('; ')} |`;
  });
  const table = ['| Name | What | Id | Fields |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const said = /<!-- templates -->\n([^]*)<!-- \/templates -->/.exec(PAGE)?.[1] ?? '';
  // How the table is padded is the formatter's affair.
  const bare = (text: string): string => text.trim().replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-');
  assert.equal(bare(said), bare(table));
});

test('the figures are those of the source', () => {
  assert.ok(PAGE.includes(`the latest ${KEPT_OUTCOMES} outcomes`));
  assert.ok(PAGE.includes(`\`${MASK}\``));
});

import type { Texts } from './entity.ts';

/** Texts with variables, made into a mail. Pure. */

export const VARIABLES = [
  'user.firstname',
  'user.lastname',
  'user.displayname',
  'user.username',
  'user.email',
  'organization.name',
  'date',
  'days',
] as const;
export type Variable = (typeof VARIABLES)[number];

/** What the variables stand for; the others stand for nothing. */
export type Values = Readonly<Partial<Record<Variable, string>>>;

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The first variable of a text that there is not. */
export function unknownVariable(text: string): string | undefined {
  for (const [, name = ''] of text.matchAll(PLACE)) if (!isVariable(name)) return name;
  return undefined;
}
const isVariable = (name: string): name is Variable => (VARIABLES as readonly string[]).includes(name);

/** Once: what a value says is not looked into again. */
const filled = (text: string, values: Values): string =>
  text.replaceAll(PLACE, (_, name: string) => (isVariable(name) ? (values[name] ?? '') : ''));

export function render(
  texts: Texts,
  values: Values,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const part = (name: keyof Texts): string => filled(texts[name] ?? '', values).trim();
  const paragraphs = [part('header'), ...part('body').split(/\n\s*\n/), part('nextStepContactInfo')].filter(
    (text) => text !== '',
  );
  const title = part('title');
  const html = [
    '<!doctype html><html><body style="font-family:sans-serif">',
    ...(title === '' ? [] : [`<h1 style="font-size:20px">${escaped(title)}</h1>`]),
    ...paragraphs.map((text) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`),
    '</body></html>',
  ];
  return {
    // oxlint-disable-next-line no-control-regex -- a subject is one line, whatever a name in it says
    subject: part('subject').replaceAll(/[\u0000-\u001f\u007f]+/g, ' '),
    text: `${[title, ...paragraphs].filter((text) => text !== '').join('\n\n')}\n`,
    html: `${html.join('\n')}\n`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);

import { invalidField } from '../../kit/errors.ts';
import type { Document, Entry, Prepare, ValidInput, WriteContext, WriteRule } from '../../directory/types.ts';
import { templateNamed, type Template } from '../application-templates/templates.ts';
import { configOf } from './config.ts';
import { application } from './contract.ts';
import type { ApplicationConfig } from './entity-config.ts';
import type { Application, Oidc } from './entity.ts';
import type { KeyPair } from './key-pair.ts';
import { newClientSecret, oidcOf } from './oidc.ts';
import { preparePair, samlOf } from './saml.ts';
import { checkSsoUrl } from './urls.ts';

/** The body of a creation or change, as far as it is looked at here. */
type Given = Partial<Omit<Application, 'oidc'>> & { readonly oidc?: Partial<Oidc> | null };
const givenIn = (input: ValidInput): Given => input.body as Given;

function templateFor(name: string): Template {
  const template = templateNamed(name);
  if (template !== undefined) return template;
  throw invalidField('name', `there is no application template ${name}; GET /api/application-templates lists them`);
}

const titleOf = ({ displayLabel, displayName }: Given, template: Template): string =>
  displayLabel || displayName || template.displayName;

export const prepareCreation: Prepare = async (ctx, input) => {
  const given = givenIn(input);
  const template = templateFor(given.name ?? '');
  if (template.sso.type !== 'saml') return undefined;
  return preparePair(given.config ?? {}, { name: titleOf(given, template), now: ctx.now, isNew: true });
};

export const prepareChange: Prepare = async (ctx, input) => {
  const given = givenIn(input);
  const before = await ctx.here.get(application, input.params.id ?? '');
  if (before?.doc.sso === undefined || (before.doc as Application).sso.type !== 'saml') return undefined;
  const template = templateFor(String(before.doc.name));
  return preparePair(given.config ?? {}, { name: titleOf(given, template), now: ctx.now, isNew: false });
};

export const create: WriteRule = async (ctx, input, next) => {
  const template = templateFor(givenIn(input).name ?? '');
  const { body, secret } = saved(ctx, givenIn(input), template, undefined);
  if (template.sso.type !== 'oidc' || (body.oidc as Oidc).tokenEndpointAuthMethod === 'none') {
    return next({ ...input, body, secret });
  }
  const { clientSecret, hash } = newClientSecret();
  const outcome = await next({ ...input, body, secret: { ...secret, clientSecretHash: hash } });
  return outcome.type === 'entry' ? { type: 'value', value: { ...outcome.entry.doc, clientSecret } } : outcome;
};

export const change: WriteRule = async (ctx, input, next) => {
  const before = await ctx.here.require(application, input.params.id ?? '');
  const given = givenIn(input);
  if (given.name && given.name !== before.doc.name) {
    throw invalidField('name', `stays ${String(before.doc.name)}; make another application from another template`);
  }
  const { body, secret } = saved(ctx, given, templateFor(String(before.doc.name)), before);
  return next({ ...input, body, secret });
};

/** Everything that a creation or a full update sets: what is given, checked, and the template's values for the rest. */
function saved(
  ctx: WriteContext,
  given: Given,
  template: Template,
  before: Entry | undefined,
): { readonly body: Document; readonly secret: Document } {
  const { type } = template.sso;
  checkSsoUrl(given.ssoUrl ?? '', type === 'bookmark');
  const kept = before?.doc as Application | undefined;
  const color = given.color || given.logo?.color || '';
  const { jit = false, beta = false, hidden = false } = given.sso ?? {};
  const body = {
    ...given,
    name: template.name,
    displayName: given.displayName || template.displayName,
    color,
    logo: { url: kept?.logo.url ?? template.logo.url, color },
    oidc: type === 'oidc' ? oidcOf(template, given.oidc ?? {}, kept?.oidc?.clientId) : noOidc(given.oidc ?? {}),
    sso: { type, jit, beta, hidden },
  };
  const config: ApplicationConfig = given.config ?? {};
  if (type !== 'saml') {
    const isPublic = body.oidc?.tokenEndpointAuthMethod === 'none';
    return { body: { ...body, config: configOf({}, config) }, secret: isPublic ? { clientSecretHash: undefined } : {} };
  }
  const saml = samlOf(template, config, {
    now: ctx.now,
    pair: ctx.prepared as KeyPair | undefined,
    kept: kept && { ...kept, privateKey: String(before?.secret.idpPrivateKey) },
  });
  return { body: { ...body, config: saml.config, sso: { ...body.sso, ...saml.times } }, secret: saml.secret };
}

function noOidc(given: Partial<Oidc>): null {
  if (Object.keys(given).length === 0) return null;
  throw invalidField('oidc', 'is for applications made from an OpenID Connect template; leave it out');
}

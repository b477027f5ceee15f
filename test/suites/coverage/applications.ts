import assert from 'node:assert/strict';
import type { TestServer } from '../../support/server.ts';
import { parametersOf } from './lists.ts';
import type { Recorder } from './recorder.ts';

const TOOLTIP = { template: 'icon', variables: { icon: 'info', message: 'Think twice' } };
/** Every part that a setting may have beside its value. */
const parts = { label: 'A setting', position: 7, visible: true, tooltip: TOOLTIP };
const text = (value: string) => ({ ...parts, value, options: 'any', toggle: 'on' });
const flag = (value: boolean) => ({ ...parts, value });
const attributes = (name: string) => ({
  ...parts,
  value: [{ name, value: 'a value', readOnly: false, required: true, visible: true }],
});

/** Everything that a creation of a SAML application takes. */
const wholeApplication = (name: string, certificate: string): Readonly<Record<string, unknown>> => ({
  name: 'saml',
  displayName: name,
  displayLabel: name,
  description: 'What it is for',
  ssoUrl: `https://sso.example/${name}`,
  learnMore: 'https://help.example',
  parentApp: 'the suite',
  color: '#58C469',
  active: true,
  beta: true,
  databaseAttributes: [{ name: 'department' }],
  sso: { jit: true, beta: true, hidden: true },
  config: {
    acsUrl: text('https://sp.example/acs'),
    spEntityId: text('https://sp.example'),
    idpEntityId: text('urn:example:idp'),
    idpInitUrl: text('https://sp.example/in'),
    idpCertificate: { ...text(''), value: undefined },
    idpPrivateKey: { ...text(''), value: undefined },
    spCertificate: text(certificate),
    defaultTargetUrl: text('/home'),
    groupsAttributeName: text('groups'),
    subjectField: { ...parts, value: 'email' },
    overrideNameIdFormat: { ...parts, value: '' },
    signatureAlgorithm: { ...parts, value: '' },
    declareRedirectEndpoint: flag(true),
    includeGroups: flag(true),
    signAssertion: flag(true),
    signResponse: flag(true),
    spErrorFlow: flag(true),
    constantAttributes: { ...attributes('site'), mutable: true },
    databaseAttributes: attributes('mail'),
  },
});

interface Application {
  readonly _id: string;
  readonly config: { readonly idpCertificate: { readonly value: string } };
  readonly logo: { readonly url: string };
}

/** Applications, their templates and their logos. */
export async function applications(recorder: Recorder, server: TestServer, other: string): Promise<void> {
  const path = '/api/applications';
  const { config } = await recorder.did<Application>('POST', path, {
    ...wholeApplication('first', ''),
  });
  const whole = wholeApplication('whole', config.idpCertificate.value);
  const made = await recorder.did<Application>('POST', path, whole);
  const one = `${path}/${made._id}`;
  await recorder.did('GET', one);
  await recorder.did('PUT', one, whole);
  await recorder.did('GET', `${path}?limit=100`);
  const list = { filter: 'displayLabel:$eq:whole', sort: 'displayLabel', fields: 'displayLabel' };
  await parametersOf(recorder, { path, ...list }, other);
  for (const [method, body] of [['GET'], ['PUT', whole], ['DELETE']] as const) {
    assert.equal((await recorder.ask(method, one, body, { 'x-org-id': other })).status, 404);
    recorder.effect(method, one, 'x-org-id');
  }
  const elsewhere = { name: 'bookmark', ssoUrl: 'https://elsewhere.example', config: {} };
  const { organization } = await recorder.did<{ organization: string }>('POST', path, elsewhere, { 'x-org-id': other });
  assert.equal(organization, other);
  recorder.effect('POST', path, 'x-org-id');
  await templates(recorder, other);
  const logo = await server.api<string>('GET', made.logo.url);
  assert.match(logo.body, /^<svg /);
  await recorder.did('DELETE', one);
}

async function templates(recorder: Recorder, other: string): Promise<void> {
  const path = '/api/application-templates';
  const { results } = await recorder.did<{ results: readonly { _id: string; name: string }[] }>(
    'GET',
    `${path}?limit=100`,
  );
  for (const { _id, name } of results) {
    if (['saml', 'tailscale-oidc', 'aws', 'slack'].includes(name)) await recorder.did('GET', `${path}/${_id}`);
  }
  const query = { filter: 'name:$eq:slack', sort: 'displayName', fields: 'displayName' };
  for (const [name, value] of Object.entries(query)) {
    const reply = await recorder.did<{ results: readonly object[] }>('GET', `${path}?${name}=${value}`);
    assert.ok(reply.results.length > 0);
    recorder.effect('GET', path, name);
  }
  const id = String(results.find(({ name }) => name === 'slack')?._id);
  assert.equal((await recorder.ask('GET', `${path}/${id}?filter=name:$eq:zoom`)).status, 404);
  const cut = await recorder.did('GET', `${path}/${id}?fields=name`);
  assert.deepEqual(Object.keys(cut), ['_id', 'name']);
  recorder.effect('GET', `${path}/${id}`, 'filter', 'fields');
  const page = await recorder.did<{ results: readonly { _id: string }[] }>('GET', `${path}?limit=1&skip=1`);
  assert.deepEqual(
    page.results.map(({ _id }) => _id),
    [results[1]?._id],
  );
  recorder.effect('GET', path, 'limit', 'skip');
  const used = async (headers?: Record<string, string>): Promise<unknown> =>
    (
      await recorder.did(
        'GET',
        `${path}/${String(results.find(({ name }) => name === 'saml')?._id)}`,
        undefined,
        headers,
      )
    ).isConfigured;
  assert.deepEqual([await used(), await used({ 'x-org-id': other })], [true, false]);
  recorder.effect('GET', path, 'x-org-id');
  recorder.effect('GET', `${path}/${id}`, 'x-org-id');
}

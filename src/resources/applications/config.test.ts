import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MusterError } from '../../kit/errors.ts';
import { templateNamed } from '../application-templates/templates.ts';
import { configOf } from './config.ts';
import { isRedirectUri } from './urls.ts';

const template = (name: string) => templateNamed(name)?.config ?? assert.fail(`no template ${name}`);

/** `field: description` of everything that is wrong. */
function wrong(name: string, given: Record<string, unknown>): string[] {
  try {
    configOf(template(name), given);
    return [];
  } catch (error) {
    return (error as MusterError).violations.map(({ field, description }) => `${field}: ${description}`);
  }
}

const SERVICE = { acsUrl: { value: 'https://sp.example/acs' }, spEntityId: { value: 'https://sp.example' } };

describe('the configuration of an application', () => {
  test("is the template's, with what is given in it", () => {
    const usual = template('aws');
    const config = configOf(usual, {
      acsUrl: {},
      spEntityId: { value: '' },
      signResponse: { value: true, label: 'Sign it', type: 'text', required: true, position: 40 },
      constantAttributes: { value: [{ name: 'Role', value: 'admin' }] },
    });
    assert.equal(config.acsUrl?.value, 'https://signin.aws.amazon.com/saml');
    assert.deepEqual(config.spEntityId, usual.spEntityId);
    assert.deepEqual(config.signResponse, {
      ...usual.signResponse,
      value: true,
      label: 'Sign it',
      position: 40,
    });
    assert.deepEqual(config.constantAttributes?.value, [{ name: 'Role', value: 'admin' }]);
    assert.equal(usual.signResponse?.value, false, 'the template stays as it is');
  });

  test('never has the private key', () => {
    const { idpPrivateKey } = configOf(template('aws'), { idpPrivateKey: { value: 'a key' } });
    assert.equal(idpPrivateKey?.label, 'IdP private key');
    assert.equal('value' in (idpPrivateKey ?? {}), false);
  });

  test('takes what clients send along: empty fields, and all that a template has', () => {
    assert.deepEqual(configOf({}, {}), {});
    assert.deepEqual(
      wrong('bookmark', { acsUrl: {}, signAssertion: { value: false }, idpEntityId: { value: '' } }),
      [],
    );
    assert.deepEqual(wrong('saml', { ...template('saml'), ...SERVICE }), []);
  });

  test('is refused by the name of each setting that is wrong', () => {
    assert.deepEqual(wrong('saml', {}), ['config.acsUrl: is required', 'config.spEntityId: is required']);
    assert.match(wrong('slack', {}).join(), /^config\.acsUrl: is required: put your own in the place of \{subdomain\}/);
    assert.deepEqual(wrong('saml', { ...SERVICE, acsUrl: { value: 'javascript:alert(1)' } }), [
      'config.acsUrl: has to be an http or https URL',
    ]);
    assert.match(
      wrong('saml', { ...SERVICE, acsURL: { value: 'x' } }).join(),
      /^config\.acsURL: is no setting; there are /,
    );
    assert.match(wrong('saml', { ...SERVICE, constructor: { value: 'x' } }).join(), /^config\.constructor: is no setting/);
    assert.match(wrong('bookmark', SERVICE).join(), /config\.acsUrl: is no setting of such an application/);
    const algorithm = { value: 'RSA-SHA1', options: [{ text: 'RSA-SHA1', value: 0 }] };
    assert.deepEqual(wrong('saml', { ...SERVICE, signatureAlgorithm: algorithm }), [
      'config.signatureAlgorithm: has to be one of RSA-SHA256',
    ]);
    assert.deepEqual(wrong('saml', { ...SERVICE, overrideNameIdFormat: { value: 'email' } }).length, 1);
  });
});

test('redirect URIs are whole https URLs, or on the machine of the client', () => {
  const good = [
    'https://a.example/cb',
    'https://a.example:8443/cb?x=1',
    'http://localhost:8000',
    'http://127.0.0.1/cb',
  ];
  const bad = [
    'http://a.example/cb',
    'https://a.example/cb#x',
    'https://*.example/cb',
    'https://u:p@a.example/cb',
    'http://localhost.example/cb',
    'app.immich:///cb',
    'javascript:alert(1)',
    '/cb',
    '',
  ];
  for (const uri of good) assert.ok(isRedirectUri(uri), uri);
  for (const uri of bad) assert.ok(!isRedirectUri(uri), uri);
});

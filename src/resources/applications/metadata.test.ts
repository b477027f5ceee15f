import assert from 'node:assert/strict';
import { sign, verify, X509Certificate } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { IdentityProvider, SamlLib } from 'samlify';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as apps } from './contract.ts';
import { metadataXml } from './metadata.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const ORIGIN = 'https://muster.example:8443';
const create = async (label: string, config: Document = {}): Promise<string> => {
  const service = { acsUrl: { value: 'https://sp.example/acs' }, spEntityId: { value: 'https://sp.example' } };
  const body = { name: 'saml', displayLabel: label, ssoUrl: '', config: { ...service, ...config } };
  return String(((await directory.call(apps.create, { body })).body as Document)._id);
};
async function metadata(application_id: string, caller: object = { origin: ORIGIN }): Promise<string> {
  const params = { organization_id: directory.organization, application_id };
  const { answer } = (await directory.call(apps.metadata, { params }, caller)).result;
  assert.ok(answer.type === 'file' && answer.mediaType === 'application/samlmetadata+xml');
  return String(answer.content);
}
const privateKeyOf = async (id: string): Promise<string> => {
  const row = await directory.store.read.get(directory.organization, 'application', id);
  return (JSON.parse(row?.secret ?? '{}') as { idpPrivateKey: string }).idpPrivateKey;
};
/** As a service provider reads it. */
const read = (xml: string) => IdentityProvider({ metadata: xml }).entityMeta;
const certificatesIn = (xml: string): string[] => {
  const found = read(xml).getX509Certificate('signing') as string | string[];
  return Array.isArray(found) ? found : [found];
};

describe('metadata', () => {
  test('is read by a SAML library: who, where, how and by which certificate', async () => {
    const id = await create('Read');
    const xml = await metadata(id);
    const idp = read(xml);
    const address = `${ORIGIN}/saml2/${id}`;
    assert.equal(idp.getEntityID(), address);
    assert.equal(idp.getSingleSignOnService('redirect'), address);
    assert.equal(idp.getSingleSignOnService('post'), address);
    assert.deepEqual([idp.getNameIDFormat()].flat(), ['urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress']);
    assert.equal(idp.isWantAuthnRequestsSigned(), false);
    assert.equal(certificatesIn(xml).length, 1);
  });

  test('has the certificate by which what is signed with the private key is verified', async () => {
    const id = await create('Signed');
    const xml = await metadata(id);
    const privateKey = await privateKeyOf(id);
    const [certificate = ''] = certificatesIn(xml);
    const { publicKey } = new X509Certificate(Buffer.from(certificate, 'base64'));
    assert.ok(verify('sha256', Buffer.from('x'), publicKey, sign('sha256', Buffer.from('x'), privateKey)));
    // A whole message, as services get it: enveloped signature, exclusive canonicalisation.
    const algorithm = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
    const message = (issuer: string) =>
      `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${issuer}</saml:Issuer></samlp:Response>`;
    const signed = Buffer.from(
      SamlLib.constructSAMLSignature({
        rawSamlMessage: message('us'),
        isMessageSigned: true,
        privateKey,
        signatureAlgorithm: algorithm,
        signingCert: certificate,
        signatureConfig: {
          prefix: 'ds',
          location: { reference: "/*[local-name(.)='Response']/*[local-name(.)='Issuer']", action: 'after' },
        },
      }),
      'base64',
    ).toString();
    const verified = (text: string, by: string): boolean => {
      try {
        return SamlLib.verifySignature(text, { metadata: read(by), signatureAlgorithm: algorithm })[0];
      } catch {
        return false;
      }
    };
    assert.equal(verified(signed, xml), true);
    assert.equal(verified(signed.replace('>us<', '>them<'), xml), false);
    assert.equal(verified(signed, await metadata(await create('Another'))), false);
  });

  test('says what the configuration says', async () => {
    const id = await create('Configured', {
      idpEntityId: { value: 'urn:example:idp?a=1&b="2"<3>' },
      overrideNameIdFormat: { value: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent' },
      declareRedirectEndpoint: { value: false },
    });
    const xml = await metadata(id);
    assert.match(xml, /entityID="urn:example:idp\?a=1&amp;b=&quot;2&quot;&lt;3&gt;"/);
    assert.equal(read(xml).getEntityID(), 'urn:example:idp?a=1&b="2"<3>');
    assert.ok(!xml.includes('HTTP-Redirect') && xml.includes('HTTP-POST'));
    assert.match(xml, /nameid-format:persistent/);
  });

  test('has the former certificate for as long as a rotation says', async () => {
    const id = await create('Rotated');
    const [first = ''] = certificatesIn(await metadata(id));
    const rotate = async (overlapDays: number) =>
      directory.call(apps.rotateCertificate, { params: { application_id: id }, body: { overlapDays } });
    const { body } = await rotate(7);
    const [second = '', former] = certificatesIn(await metadata(id));
    assert.equal(former, first);
    assert.notEqual(second, first);
    const { config, sso } = body as { config: { idpCertificate: { value: string } }; sso: Document };
    assert.equal(config.idpCertificate.value.replaceAll(/-----[^-]+-----|\s/g, ''), second);
    assert.equal(sso.idpPrivateKeyUpdatedAt, new Date(directory.clock.at).toISOString());
    const { publicKey } = new X509Certificate(Buffer.from(second, 'base64'));
    assert.ok(verify('sha256', Buffer.from('x'), publicKey, sign('sha256', Buffer.from('x'), await privateKeyOf(id))));
    directory.clock.at += 7 * 86_400_000;
    assert.deepEqual(certificatesIn(await metadata(id)), [second]);
    await rotate(0);
    assert.equal(certificatesIn(await metadata(id)).length, 1);
  });

  test('is of SAML applications alone, of the organization in the path, and needs an address', async () => {
    const bookmark = { name: 'bookmark', ssoUrl: 'https://b.example', config: {} };
    const { body } = await directory.call(apps.create, { body: bookmark });
    const other = String((body as Document)._id);
    await assert.rejects(metadata(other), { code: 'not_found' });
    const rotation = directory.call(apps.rotateCertificate, { params: { application_id: other } });
    await assert.rejects(rotation, { code: 'conflict' });
    const id = await create('Addressed');
    await assert.rejects(metadata(id, {}), { code: 'invalid', message: /^Host: / });
    const params = { organization_id: 'a'.repeat(24), application_id: id };
    await assert.rejects(directory.call(apps.metadata, { params }), { code: 'not_found' });
    const elsewhere = { organization: 'a'.repeat(24), origin: ORIGIN };
    await assert.rejects(metadata(id, elsewhere), { code: 'not_found' });
  });

  test('is well-formed whatever stands in it', () => {
    const xml = metadataXml({
      entityId: 'a\u0001<&\uFFFF',
      location: ORIGIN,
      certificates: [],
      nameIdFormat: '',
      redirect: true,
    });
    assert.match(xml, /entityID="a\uFFFD&lt;&amp;\uFFFD"/);
  });
});

/** Metadata of an identity provider as one service takes it (SAML 2.0 Metadata, 2.3.2 and 2.4.3). */
export interface IdpMetadata {
  readonly entityId: string;
  /** Where requests for sign-in go. */
  readonly location: string;
  /** PEM, the one in use first. */
  readonly certificates: readonly string[];
  readonly nameIdFormat: string;
  /** Whether the location is named for HTTP-Redirect beside HTTP-POST. */
  readonly redirect: boolean;
}

const BINDING = 'urn:oasis:names:tc:SAML:2.0:bindings:';

export function metadataXml({ entityId, location, certificates, nameIdFormat, redirect }: IdpMetadata): string {
  const service = (binding: string): string =>
    `    <md:SingleSignOnService Binding="${BINDING}${binding}" Location="${escaped(location)}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${escaped(entityId)}">`,
    '  <md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">',
    ...certificates.map(keyDescriptor),
    `    <md:NameIDFormat>${escaped(nameIdFormat)}</md:NameIDFormat>`,
    ...(redirect ? [service('HTTP-Redirect')] : []),
    service('HTTP-POST'),
    '  </md:IDPSSODescriptor>',
    '</md:EntityDescriptor>',
    '',
  ].join('\n');
}

const keyDescriptor = (pem: string): string =>
  [
    '    <md:KeyDescriptor use="signing">',
    '      <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">',
    `        <ds:X509Data><ds:X509Certificate>${base64Of(pem)}</ds:X509Certificate></ds:X509Data>`,
    '      </ds:KeyInfo>',
    '    </md:KeyDescriptor>',
  ].join('\n');

const base64Of = (pem: string): string => pem.replaceAll(/-----[^-]+-----|\s/g, '');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What no character of XML 1.0 is (2.2): it cannot be written, escaped or not. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escaped = (text: string): string =>
  text.replaceAll(NO_XML, '\uFFFD').replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

import { invalidField } from '../../kit/errors.ts';

/** An absolute URL that a browser can be sent to. */
export function isHttpUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where an OpenID Connect client may be answered (RFC 6749 3.1.2, RFC 8252 7.3): an https URL without a fragment, or http
 * to the machine that the client itself runs on. No patterns: the whole URL is compared.
 */
export function isRedirectUri(text: string): boolean {
  if (!isHttpUrl(text) || /[*{}\s\\]/.test(text) || text.includes('#')) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || LOOPBACK.has(hostname);
}

/** @throws MusterError invalid, naming ssoUrl */
export function checkSsoUrl(text: string, required: boolean): void {
  if (text === '' && !required) return;
  if (!isHttpUrl(text)) throw invalidField('ssoUrl', 'has to be an http or https URL');
}

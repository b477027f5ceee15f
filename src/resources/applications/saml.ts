import { invalidField } from '../../kit/errors.ts';
import type { Document } from '../../directory/types.ts';
import type { Template } from '../application-templates/templates.ts';
import { configOf } from './config.ts';
import type { ApplicationConfig } from './entity-config.ts';
import type { Application } from './entity.ts';
import { certificateOf, expiryOfPem, givenCertificate, givenKeyPair, newKeyPair, type KeyPair } from './key-pair.ts';

/** What a request says of a key pair; empty texts say nothing. */
function pairIn(config: ApplicationConfig): { privateKey: string | undefined; certificate: string | undefined } {
  const { idpPrivateKey, idpCertificate } = config;
  return { privateKey: idpPrivateKey?.value || undefined, certificate: idpCertificate?.value || undefined };
}

/**
 * The key pair that a request brings, or, for a new application that brings none, a new one. Takes up to a second, so it
 * runs before the transaction.
 * @throws MusterError invalid
 */
export async function preparePair(
  config: ApplicationConfig,
  at: { readonly name: string; readonly now: number; readonly isNew: boolean },
): Promise<KeyPair | undefined> {
  const { privateKey, certificate } = pairIn(config);
  if (privateKey !== undefined) return givenKeyPair({ privateKey, certificate }, at.name, at.now);
  if (!at.isNew) return undefined;
  if (certificate !== undefined) {
    throw invalidField(
      'config.idpPrivateKey',
      'is required with config.idpCertificate; leave both out to have them made',
    );
  }
  return newKeyPair(at.name, at.now);
}

interface Kept {
  readonly config: ApplicationConfig;
  readonly sso: Application['sso'];
  readonly privateKey: string;
}

/**
 * The configuration of a SAML application, and what its `sso` says of keys and certificates.
 * @param pair - a new one; without it the kept one stays
 */
export function samlOf(
  template: Template,
  given: ApplicationConfig,
  at: { readonly now: number; readonly pair: KeyPair | undefined; readonly kept: Kept | undefined },
): { readonly config: ApplicationConfig; readonly times: Document; readonly secret: Document } {
  const { pair, kept, now } = at;
  const config = configOf(template.config, given);
  const before = kept?.config.idpCertificate?.value;
  const certificate = pair?.certificate ?? certificateFor(pairIn(given).certificate, before, kept, now);
  const spText = config.spCertificate?.value ?? '';
  const spBefore = kept?.config.spCertificate?.value;
  // One that is sent back as it is kept may have expired meanwhile.
  const unchanged = spText === '' || spText === spBefore;
  const sp = unchanged ? spText : certificateOf('config.spCertificate', spText, now).toString();
  const time = new Date(now).toISOString();
  const renewed = (name: keyof Application['sso'], changed: boolean): unknown => (changed ? time : kept?.sso[name]);
  return {
    config: {
      ...config,
      idpCertificate: { ...config.idpCertificate, value: certificate },
      spCertificate: { ...config.spCertificate, value: sp },
    },
    times: {
      idpCertExpirationAt: expiryOfPem(certificate),
      idpCertificateUpdatedAt: renewed('idpCertificateUpdatedAt', certificate !== before),
      idpPrivateKeyUpdatedAt: renewed(
        'idpPrivateKeyUpdatedAt',
        pair !== undefined && pair.privateKey !== kept?.privateKey,
      ),
      spCertificateUpdatedAt: sp === '' ? undefined : renewed('spCertificateUpdatedAt', sp !== spBefore),
    },
    secret: pair === undefined ? {} : { idpPrivateKey: pair.privateKey },
  };
}

/** A certificate without a key: the kept one sent back, or another one for the kept key. */
function certificateFor(
  given: string | undefined,
  before: string | undefined,
  kept: Kept | undefined,
  now: number,
): string {
  if (kept === undefined || before === undefined) throw new Error('a SAML application has a key pair');
  return given === undefined || given.trim() === before.trim() ? before : givenCertificate(given, kept.privateKey, now);
}

const DAY = 86_400_000;

/** Certificates that are no longer signed with, and still in the metadata. */
export interface Former {
  readonly certificate: string;
  /** Until when, in milliseconds since the epoch. */
  readonly until: number;
}

/** What a new pair changes in an application that has one. */
export function rotated(
  kept: Kept & { readonly former: readonly Former[] },
  pair: KeyPair,
  at: { readonly now: number; readonly overlapDays: number },
): { readonly changes: Document; readonly secret: Document } {
  const { now, overlapDays } = at;
  const { value: certificate = '' } = kept.config.idpCertificate ?? {};
  const former = [{ certificate, until: now + overlapDays * DAY }, ...kept.former].filter(({ until }) => until > now);
  const time = new Date(now).toISOString();
  return {
    changes: {
      config: { ...kept.config, idpCertificate: { ...kept.config.idpCertificate, value: pair.certificate } },
      sso: {
        ...kept.sso,
        idpCertExpirationAt: expiryOfPem(pair.certificate),
        idpCertificateUpdatedAt: time,
        idpPrivateKeyUpdatedAt: time,
      },
    },
    secret: { idpPrivateKey: pair.privateKey, formerCertificates: former },
  };
}

import { X509Certificate } from 'node:crypto';
import type { KindRules, RuleSet, WriteRule } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import { formatAddress, parseAddress } from '../ip-lists/ranges.ts';
import { radiusServer } from './contract.ts';
import type { RadiusServer } from './entity.ts';

const derive: KindRules['derive'] = async (ctx, { doc, secret }) => {
  const { name, networkSourceIp, mfa, authIdp, caCert, ...rest } = doc as RadiusServer;
  if (name.trim() === '') throw invalidField('name', 'must not be blank');
  if (typeof secret.sharedSecret !== 'string') throw invalidField('sharedSecret', 'is required');
  if (authIdp === 'AZURE' && mfa !== 'DISABLED') {
    throw invalidField('mfa', 'has to be DISABLED where authIdp is AZURE, which asks for second factors itself');
  }
  if (caCert !== '' && !isCertificate(caCert)) throw invalidField('caCert', 'has to be a certificate in PEM');
  return {
    doc: {
      networkSourceIp: sourceOf(networkSourceIp),
      userLockoutAction: rest.userLockoutAction.toUpperCase(),
      userPasswordExpirationAction: rest.userPasswordExpirationAction.toUpperCase(),
      organization: ctx.here.scope,
    },
  };
};

/** In its one spelling, so that no two servers have the same address in different ones. */
function sourceOf(text: string): string {
  const address = parseAddress(text.trim());
  if (address === undefined || address.value === 0n) {
    throw invalidField('networkSourceIp', `'${text}' is no IPv4 or IPv6 address that requests come from`);
  }
  return formatAddress(address);
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/** Clients send back what they have read, and the secret is not in it. */
const change: WriteRule = async (_ctx, input, next) => {
  const { sharedSecret, ...body } = input.body;
  return next(sharedSecret === null ? { ...input, body } : input);
};

export const rules: RuleSet = {
  kinds: [{ kind: radiusServer, derive }],
  writes: { radius_servers_put: change, radius_servers_patch: change },
};

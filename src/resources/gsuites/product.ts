import type { GoogleAccess } from '../../directory/cloud-port.ts';
import { sideOf, type CloudProduct, type Instance } from '../cloud-directories/product.ts';
import { toGSuite } from '../cloud-directories/translation/gsuite.ts';
import { fromGSuite } from '../cloud-directories/translation/imported.ts';
import { gsuite, gsuiteDomain, gsuiteRule } from './contract.ts';
import type { GSuiteBuiltIn, KeptGSuite } from './entity.ts';

export const gsuiteProduct: CloudProduct = {
  vendor: 'Google',
  kind: gsuite,
  domainKind: gsuiteDomain,
  ruleKind: gsuiteRule,
  owner: 'gsuite',
  secret: 'privateKey',
  places: ['baseUrl', 'tokenUrl', 'clientEmail', 'adminEmail', 'customer'],
  urls: ['baseUrl', 'tokenUrl'],
  permissions:
    'let the client id of the service account act for the domain, with the scopes ' +
    'https://www.googleapis.com/auth/admin.directory.user and ' +
    'https://www.googleapis.com/auth/admin.directory.domain.readonly, and adminEmail be an administrator of users',
  statusRule: 'user_status' satisfies GSuiteBuiltIn,
  creationSource: 'jumpcloud:gapps',
  side: (ports, instance) => sideOf(ports.gsuite, accessOf(instance)),
  translate: toGSuite,
  imported: fromGSuite,
};

function accessOf({ doc, secret }: Instance): GoogleAccess {
  const { baseUrl, tokenUrl, clientEmail, adminEmail, customer } = doc as KeptGSuite;
  return { baseUrl, tokenUrl, clientEmail, adminEmail, customer, privateKey: String(secret.privateKey) };
}

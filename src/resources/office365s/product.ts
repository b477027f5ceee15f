import type { GraphAccess } from '../../directory/cloud-port.ts';
import { sideOf, type CloudProduct, type Instance } from '../cloud-directories/product.ts';
import { fromOffice365 } from '../cloud-directories/translation/imported.ts';
import { toOffice365 } from '../cloud-directories/translation/office365.ts';
import { office365, office365Domain, office365Rule } from './contract.ts';
import type { KeptOffice365 } from './entity.ts';

export const office365Product: CloudProduct = {
  vendor: 'Microsoft',
  kind: office365,
  domainKind: office365Domain,
  ruleKind: office365Rule,
  owner: 'office365',
  secret: 'clientSecret',
  places: ['baseUrl', 'loginUrl', 'tenantId', 'clientId'],
  urls: ['baseUrl', 'loginUrl'],
  permissions:
    'give the application the permissions User.ReadWrite.All and Domain.Read.All, of the type application, and grant ' +
    'admin consent',
  statusRule: undefined,
  creationSource: 'jumpcloud:o365',
  side: (ports, instance) => sideOf(ports.office365, accessOf(instance)),
  translate: toOffice365,
  imported: fromOffice365,
};

function accessOf({ doc, secret }: Instance): GraphAccess {
  const { baseUrl, loginUrl, tenantId, clientId } = doc as KeptOffice365;
  return { baseUrl, loginUrl, tenantId, clientId, clientSecret: String(secret.clientSecret) };
}

import { zipOf } from '../../wire/zip/zip.ts';
import type { MdmConfiguration } from './contract.ts';

/** What the Windows Configuration Designer makes a provisioning package of. Pure. */

export function configurationFiles(
  { name, upn, discoveryUrl, authPolicy, packageId, certificates }: MdmConfiguration,
  secret: string,
  at: number,
): Uint8Array {
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<WindowsCustomizations>
  <PackageConfig xmlns="urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0">
    <ID>{${packageId}}</ID>
    <Name>${escaped(name)}</Name>
    <Version>1.0</Version>
    <OwnerType>ITAdmin</OwnerType>
    <Rank>0</Rank>
  </PackageConfig>
  <Settings xmlns="urn:schemas-microsoft-com:windows-provisioning">
    <Customizations>
      <Common>
        <Workplace>
          <Enrollments>
            <UPN UPN="${escaped(upn)}" Name="${escaped(upn)}">
              <AuthPolicy>${authPolicy}</AuthPolicy>
              <DiscoveryServiceFullUrl>${escaped(discoveryUrl)}</DiscoveryServiceFullUrl>
              <Secret>${escaped(secret)}</Secret>
            </UPN>
          </Enrollments>
        </Workplace>
      </Common>
    </Customizations>
  </Settings>
</WindowsCustomizations>
`;
  return zipOf(
    [
      { name: 'customizations.xml', content: Buffer.from(xml, 'utf8') },
      ...certificates.map((pem, i) => ({ name: `certificates/${i + 1}.cer`, content: Buffer.from(pem, 'utf8') })),
    ],
    at,
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] as string);

import { randomUUID, X509Certificate } from 'node:crypto';
import { expectVersion } from '../../directory/if-match.ts';
import { invalidField, MusterError, notFound } from '../../kit/errors.ts';
import type { Document, Entry, RuleSet, ScopedReader, WriteRule } from '../../directory/types.ts';
import { mdmConfiguration, type MdmConfiguration } from './contract.ts';
import { configurationFiles } from './files.ts';

const SINGLETON = 'microsoft-mdm';

/** Of which XML takes none. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

const present = (here: ScopedReader): Promise<Entry | undefined> =>
  here.byUnique(mdmConfiguration, 'singleton', SINGLETON);

async function required(here: ScopedReader): Promise<Entry> {
  const entry = await present(here);
  if (entry === undefined) throw notFound(mdmConfiguration.label);
  return entry;
}

function check({ upn, discoveryUrl, certificates = [] }: Partial<MdmConfiguration>): void {
  const url = URL.parse(discoveryUrl ?? '');
  if (url?.protocol !== 'https:' || url.username !== '' || url.hash !== '')
    throw invalidField('discoveryUrl', 'has to be an https URL');
  if (!/^[^\s@]+@[^\s@]+$/.test(upn ?? '') || CONTROL.test(upn ?? ''))
    throw invalidField('upn', 'has to be of the form name@domain');
  for (const [i, pem] of certificates.entries()) {
    if (!isCertificate(pem)) throw invalidField(`certificates.${i}`, 'has to be one certificate as PEM');
  }
}

function isCertificate(pem: string): boolean {
  if (pem.split('-----BEGIN').length !== 2) return false;
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

const put: WriteRule = async (ctx, input) => {
  const { secret, ...given } = input.body as Document & { readonly secret?: string | null };
  // What null is said of has its default.
  const doc: Document = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  check(doc as Partial<MdmConfiguration>);
  for (const [field, text] of Object.entries({ name: doc.name, secret: secret ?? '' }))
    if (CONTROL.test(String(text))) throw invalidField(field, 'takes no control characters');
  const entry = await present(ctx.here);
  const kept = secret === undefined ? {} : { secret: secret ?? undefined };
  if (entry === undefined) return { type: 'entry', entry: await ctx.here.insert(mdmConfiguration, doc, kept) };
  expectVersion(ctx, entry);
  return { type: 'entry', entry: await ctx.here.update(entry, doc, kept) };
};

const files: WriteRule = async (ctx) => {
  const entry = await present(ctx.here);
  if (entry === undefined) {
    throw new MusterError(
      'precondition_failed',
      'Microsoft MDM is not configured: PUT /muster/v1/microsoft-mdm/configuration says how devices enrol',
    );
  }
  const { secret = '' } = entry.secret as { readonly secret?: string };
  // It holds the secret: that somebody has it now matters.
  await ctx.here.event('mdm_configuration_files_download', mdmConfiguration, entry.id);
  const content = configurationFiles(entry.doc as MdmConfiguration, secret, ctx.now);
  return { type: 'file', mediaType: 'application/zip', content };
};

export const rules: RuleSet = {
  kinds: [
    {
      kind: mdmConfiguration,
      derive: async (_ctx, { before }) => ({
        doc: { singleton: SINGLETON, packageId: before?.doc.packageId ?? randomUUID() },
      }),
    },
  ],
  reads: {
    muster_microsoft_mdm_get: async (ctx) => ({ type: 'entry', entry: await required(ctx.here) }),
  },
  writes: {
    muster_microsoft_mdm_put: put,
    muster_microsoft_mdm_delete: async (ctx) => {
      const entry = await required(ctx.here);
      expectVersion(ctx, entry);
      await ctx.here.remove(entry);
      return { type: 'none' };
    },
    Enrollments_DownloadConfigFiles: files,
  },
};

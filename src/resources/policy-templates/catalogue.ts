import { darwin } from './darwin.ts';
import type { PolicyTemplate, PolicyTemplateWithDetails } from './entity.ts';
import { linuxAccess } from './linux-access.ts';
import { linuxAccounts } from './linux-accounts.ts';
import { linuxDevice } from './linux-device.ts';
import { windows } from './windows.ts';

/** Every template, in the order of their ids. */
export const TEMPLATES: readonly PolicyTemplateWithDetails[] = [
  ...linuxAccess,
  ...linuxAccounts,
  ...linuxDevice,
  ...darwin,
  ...windows,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(TEMPLATES.map((template) => [template.id, template]));

export const templateById = (id: string): PolicyTemplateWithDetails | undefined => byId.get(id.toLowerCase());

const byName = new Map(TEMPLATES.map((template) => [template.name, template]));

/** A template that is known to be there. */
export function templateNamed(name: string): PolicyTemplateWithDetails {
  const template = byName.get(name);
  if (template === undefined) throw new Error(`there is no policy template ${name}`);
  return template;
}

/** What lists and policies say of it. */
export const withoutFields = (template: PolicyTemplateWithDetails): PolicyTemplate =>
  Object.fromEntries(Object.entries(template).filter(([name]) => name !== 'configFields')) as PolicyTemplate;

import { invalidField } from '../../kit/errors.ts';
import type { Document } from '../../directory/types.ts';
import { SYSTEM_DEFAULTS } from './entity.ts';
import { archFamily, builtInCommands, osFamily } from './os-family.ts';

export interface DerivedFrom {
  readonly doc: Document;
  /** The document as it was; undefined at enrolment. */
  readonly before: Document | undefined;
  readonly organization: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether a disk recovery key is kept. */
  readonly keyPresent: boolean;
}

/** The fields of a system that follow from others, and its parts made whole. Pure. */
export function derivedFields({ doc, before, organization, now, keyPresent }: DerivedFrom): Document {
  const parts: Record<string, unknown> = {};
  for (const name of [
    'domainInfo',
    'mdm',
    'osVersionDetail',
    'secureLogin',
    'serviceAccountState',
    'systemInsights',
  ] as const) {
    parts[name] = filled(doc[name], SYSTEM_DEFAULTS[name]);
  }
  const { active } = filled(doc.fde, SYSTEM_DEFAULTS.fde);
  const os = text(doc.os);
  return {
    ...parts,
    id: doc._id,
    archFamily: archFamily(text(doc.arch)),
    attributes: customAttributes(doc.attributes),
    builtInCommands: builtInCommands(os).map((name) => ({ name, type: 'security' })),
    created: doc.created ?? new Date(now).toISOString(),
    displayName: displayName(doc, before),
    fde: { active, keyPresent },
    organization,
    osFamily: osFamily(os),
    primarySystemUser: { id: primaryUser(doc) },
    secureLoginEnabled: (parts.secureLogin as { enabled: boolean }).enabled,
  };
}

/** The id of the primary user; null where there is none. */
export function primaryUser(doc: Document): string | null {
  const id = (doc.primarySystemUser as { id?: string | null } | null | undefined)?.id;
  return id === undefined || id === null || id === '' ? null : id.toLowerCase();
}

/** The name follows the host's until somebody gives another, and again once that is taken back. */
function displayName(doc: Document, before: Document | undefined): string {
  const [name, host] = [text(doc.displayName), text(doc.hostname)];
  const follows = name === '' || (before !== undefined && name === before.displayName && name === before.hostname);
  return follows ? host : name;
}

/** The attributes, each with a value. Names are letters and digits, and each stands once (handbook 4.1). */
function customAttributes(given: unknown): readonly { name: string; value: string }[] {
  const names = new Set<string>();
  return ((given ?? []) as readonly { name: string; value?: string }[]).map(({ name, value }) => {
    if (!/^[A-Za-z0-9]+$/.test(name)) {
      throw invalidField('attributes', `the name ${JSON.stringify(name)} has to be of letters and digits only`);
    }
    if (names.has(name)) throw invalidField('attributes', `the name ${name} stands there twice`);
    names.add(name);
    return { name, value: value ?? '' };
  });
}

/** `given` over `defaults`, part by part: clients choke on a property that is missing. */
export function filled<T extends object>(given: unknown, defaults: T): T {
  const whole = { ...defaults } as Record<string, unknown>;
  for (const [name, value] of Object.entries((given ?? {}) as object)) {
    if (value === undefined) continue;
    const fallback = whole[name];
    whole[name] = isPlain(value) && isPlain(fallback) ? filled(value, fallback) : value;
  }
  return whole as T;
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

import type { Document, Entry } from '../../directory/types.ts';
import type { Kind } from '../../kit/kind.ts';
import type { Scope } from '../../kit/scopes.ts';
import { valuesAt } from '../../wire/filters/values.ts';
import { administratorKind } from '../administrators/contract.ts';
import { apiKeyKind } from '../api-keys/contract.ts';
import { connectKeyKind } from '../connect-keys/contract.ts';
import { hubAccountKind } from '../hub-accounts/contract.ts';
import { authConfigKind, serviceAccountKind } from '../service-accounts/contract.ts';

/** A sort of key that ends, and how its owner is found. */
export interface KeySort {
  readonly type: 'api_key' | 'service_account' | 'connect_key' | 'linked_account';
  readonly kind: Kind;
  /** Whoever may list such keys. */
  readonly scope: Scope;
  readonly name: (doc: Document) => string;
  /** The property that says when it ends; dotted. */
  readonly end: string;
  /** The property with the owner's id; where the owner is an object, its kind, else the property with the owner's name. */
  readonly owner?: { readonly field: string; readonly kind: Kind } | { readonly field: string; readonly name: string };
}

export const KEY_SORTS: readonly KeySort[] = [
  {
    type: 'api_key',
    kind: apiKeyKind,
    end: 'expiresAt',
    scope: 'administrators.read',
    name: (doc) => String(doc.name),
    owner: { field: 'administrator', kind: administratorKind },
  },
  {
    type: 'service_account',
    kind: authConfigKind,
    end: 'expiresAt',
    scope: 'accounts.read',
    name: (doc) => `${doc.authType === 'API_KEY' ? 'API key' : 'Client secret'} ${String(doc.prefix)}`,
    owner: { field: 'serviceAccount', kind: serviceAccountKind },
  },
  {
    type: 'connect_key',
    kind: connectKeyKind,
    end: 'expiresAt',
    scope: 'systems.read',
    name: (doc) => String(doc.name),
  },
  {
    type: 'linked_account',
    kind: hubAccountKind,
    end: 'setup_information.key_expires_at',
    scope: 'hub.read',
    name: (doc) => String(doc.label ?? doc.provider_name),
    owner: { field: 'origin_owner_id', name: 'origin_owner_name' },
  },
];

export const sortOf = (kind: string): KeySort | undefined => KEY_SORTS.find((sort) => sort.kind.kind === kind);

/** When a key ends; undefined: it does not. */
export function endOf({ end }: KeySort, { doc }: Entry): string | undefined {
  const [value] = valuesAt(doc, end);
  return typeof value === 'string' ? value : undefined;
}

/** True for a key whose end is nobody's concern: it does not end, or another has taken its place. */
export const isSettled = (sort: KeySort, key: Entry): boolean =>
  endOf(sort, key) === undefined || key.doc.replaced === true;

/** The id of whoever has a key; empty where nobody does. */
export const ownerIdOf = ({ owner }: KeySort, { doc }: Entry): string => (owner ? String(doc[owner.field]) : '');

/** The kind of those who have such keys, where they are objects. */
export const ownerKindOf = ({ owner }: KeySort): Kind | undefined =>
  owner !== undefined && 'kind' in owner ? owner.kind : undefined;

/** What people call whoever has a key. */
export function ownerNameOf({ owner }: KeySort, key: Entry, holder: Entry | undefined): string {
  if (owner === undefined) return '';
  const name = 'kind' in owner ? holder?.doc[owner.kind.nameField] : key.doc[owner.name];
  return typeof name === 'string' ? name : '';
}

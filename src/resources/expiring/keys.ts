import type { Document, Entry } from '../../directory/types.ts';
import type { Kind } from '../../kit/kind.ts';
import type { Scope } from '../../kit/scopes.ts';
import { administratorKind } from '../administrators/contract.ts';
import { apiKeyKind } from '../api-keys/contract.ts';
import { connectKeyKind } from '../connect-keys/contract.ts';
import { authConfigKind, serviceAccountKind } from '../service-accounts/contract.ts';

/** A sort of key that ends, and how its owner is found. */
export interface KeySort {
  readonly type: 'api_key' | 'service_account' | 'connect_key';
  readonly kind: Kind;
  /** Whoever may list such keys. */
  readonly scope: Scope;
  readonly name: (doc: Document) => string;
  /** The property with the owner's id. */
  readonly owner?: { readonly field: string; readonly kind: Kind };
}

export const KEY_SORTS: readonly KeySort[] = [
  {
    type: 'api_key',
    kind: apiKeyKind,
    scope: 'administrators.read',
    name: (doc) => String(doc.name),
    owner: { field: 'administrator', kind: administratorKind },
  },
  {
    type: 'service_account',
    kind: authConfigKind,
    scope: 'accounts.read',
    name: (doc) => `${doc.authType === 'API_KEY' ? 'API key' : 'Client secret'} ${String(doc.prefix)}`,
    owner: { field: 'serviceAccount', kind: serviceAccountKind },
  },
  { type: 'connect_key', kind: connectKeyKind, scope: 'systems.read', name: (doc) => String(doc.name) },
];

export const sortOf = (kind: string): KeySort | undefined => KEY_SORTS.find((sort) => sort.kind.kind === kind);

/** True for a key whose end is nobody's concern: it does not end, or another has taken its place. */
export const isSettled = ({ doc }: Entry): boolean => typeof doc.expiresAt !== 'string' || doc.replaced === true;

/** The id of whoever has a key; empty where nobody does. */
export const ownerIdOf = ({ owner }: KeySort, { doc }: Entry): string => (owner ? String(doc[owner.field]) : '');

/** What people call whoever has a key. */
export function ownerNameOf({ owner }: KeySort, holder: Entry | undefined): string {
  const name = owner && holder?.doc[owner.kind.nameField];
  return typeof name === 'string' ? name : '';
}

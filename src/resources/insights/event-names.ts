import type { Kind } from '../../kit/kind.ts';
import { BOOKKEEPING, KIND_EVENTS, NAMED_EVENTS, SUDO_EVENTS, USER_EVENTS, type KindEvents } from './event-types.ts';

/** What rules append and NAMED_EVENTS does not have: called by its own name. A test holds it against their sources. */
export const APPENDED_EVENTS: readonly string[] = [
  'admin_activation_email',
  'admin_totp_delete_enrollment',
  'application_import',
  'application_import_failed',
  'bulk_job_finish',
  'command_not_run',
  'hub_account_secret_not_revoked',
  'hub_account_secret_revoked',
  'hub_account_secret_rotated',
  'hub_session_used',
  'hub_tool_feedback',
  'invoice_download',
  'job_delete',
  'job_retry',
  'key_expired',
  'key_expiring',
  'provider_create',
  'psa_ticket_open',
  'user_activation_email',
  'user_lockout',
  'user_state_scheduled_change',
  'vault_key_rotate',
  'webhook_disabled',
  'webhook_replay_failed',
];

/** What a change of an object of a kind may be called. */
export function changeNames(kind: string, operation: 'create' | 'update' | 'delete'): readonly string[] {
  if (BOOKKEEPING.has(kind)) return [];
  const { noun, nouns, called = {} }: KindEvents = KIND_EVENTS[kind] ?? { noun: kind };
  const own = called[operation];
  if (own !== undefined) return [own];
  return (nouns === undefined ? [noun] : Object.values(nouns.of)).map((each) => `${each}_${operation}`);
}

/** Every name that an event of these kinds may have, and in whose log: an organization's, or its provider's. */
export function eventNames(kinds: readonly Kind[]): ReadonlyMap<string, Kind['home']> {
  const names = new Map<string, Kind['home']>();
  for (const { kind, home } of kinds) {
    for (const operation of ['create', 'update', 'delete'] as const) {
      for (const name of changeNames(kind, operation)) {
        if (names.get(name) !== 'organization') names.set(name, home);
      }
    }
  }
  const others = [
    'association_change',
    ...APPENDED_EVENTS,
    ...Object.entries(NAMED_EVENTS).map(([name, { type = name }]) => type),
    ...Object.keys(USER_EVENTS),
    ...Object.values(SUDO_EVENTS).flatMap(({ granted, revoked }) => [granted, revoked]),
  ];
  for (const name of others) names.set(name, 'organization');
  return names;
}

/** What changes are called in Directory Insights (handbook 5): data, read by event-maker.ts. */

import type { Service } from './contract.ts';

/** How the changes of a kind are called. */
export interface KindEvents {
  /** The events are `<noun>_create`, `<noun>_update` and `<noun>_delete`. */
  readonly noun: string;
  /** Where it is called by what it is: a property, and the nouns by its values. */
  readonly nouns?: { readonly by: string; readonly of: Readonly<Record<string, string>> };
  /** Where one of them is called otherwise. */
  readonly called?: Readonly<Partial<Record<'create' | 'update' | 'delete', string>>>;
  /** `directory` unless given. */
  readonly service?: Service;
  /** The type of the resource; the kind's name unless given. */
  readonly resource?: string;
  /** The property of the resource that its name stands in; `name` unless given. */
  readonly named?: string;
  /** The property that holds the id of the device that it is about. */
  readonly system?: string;
}

/** Kinds that say how far work of the server has come. The log has their changes, and nobody else is told of them. */
export const BOOKKEEPING: ReadonlySet<string> = new Set(['bulk_piece', 'directory_export_feed', 'ruled_groups']);

const INCLUDED = { create: 'integrationattribute_include', delete: 'integrationattribute_exclude' } as const;

/**
 * By the name of a kind. What the API has no name for is called by the kind's own name, and so is a kind that is not
 * listed.
 */
export const KIND_EVENTS: Readonly<Record<string, KindEvents>> = {
  active_directory: { noun: 'activedirectory', named: 'domain' },
  active_directory_agent: { noun: 'activedirectory_agent', named: 'hostname' },
  administrator: { noun: 'admin', resource: 'admin', named: 'email' },
  application: { noun: 'application' },
  // The handbook has it so.
  authn_policy: { noun: 'authnpolicy', called: { update: 'authpolicy_update' } },
  autotask_integration: { noun: 'autotask' },
  command: { noun: 'command' },
  command_file: { noun: 'file', resource: 'file' },
  command_result: { noun: 'commandresult', resource: 'commandresult', system: 'system' },
  connectwise_integration: { noun: 'connectwise' },
  custom_email: { noun: 'customemail' },
  device_workflow: { noun: 'device_workflow', called: { create: 'command_run' } },
  g_suite: { noun: 'gsuite_directory' },
  g_suite_domain: { noun: 'integration_domain', named: 'domain' },
  // The help of the product has these two.
  g_suite_translation_rule: { noun: 'integrationattribute', called: INCLUDED, named: 'builtIn' },
  id_source: { noun: 'idsource' },
  ip_list: { noun: 'iplist', resource: 'iplist' },
  office_365: { noun: 'o365_directory' },
  office_365_domain: { noun: 'integration_domain', named: 'domain' },
  office_365_translation_rule: { noun: 'integrationattribute', called: INCLUDED, named: 'builtIn' },
  password_manager_device: { noun: 'passwordmanager_device', service: 'password_manager' },
  policy: { noun: 'policy' },
  policy_group: { noun: 'group' },
  policy_result: { noun: 'policy_result', service: 'systems', system: 'systemID' },
  policy_status: { noun: 'policy_status', service: 'systems', system: 'systemID' },
  provider_invoice: { noun: 'invoice' },
  provider_invoice_file: { noun: 'invoice_file' },
  queue_entry: { noun: 'device_command', called: { create: 'device_command' }, service: 'systems', system: 'system' },
  radius_server: { noun: 'radiusserver' },
  insights_report: { noun: 'report', service: 'reports', resource: 'report' },
  insights_report_artifact: { noun: 'report_artifact', service: 'reports' },
  samba_domain: { noun: 'sambadomain' },
  scheduled_user_state: {
    noun: 'user_state_schedule',
    nouns: { by: 'state', of: { ACTIVATED: 'user_activation_schedule', SUSPENDED: 'user_suspension_schedule' } },
  },
  software_app_status: { noun: 'software_app_status', service: 'software', system: 'systemId' },
  syncro_integration: { noun: 'syncro' },
  system: { noun: 'system', named: 'hostname', system: '_id' },
  system_group: { noun: 'group' },
  system_user: { noun: 'user', resource: 'user', named: 'username' },
  user_group: { noun: 'group' },
  workday: { noun: 'workday' },
};

/** How what rules append is called; by its own name where it is not listed. */
export interface NamedEvents {
  readonly type?: string;
  readonly service?: Service;
  /** The resource itself did it: a sign-in. */
  readonly byItself?: true;
  /** More that is true of each. */
  readonly fields?: Readonly<Record<string, unknown>>;
}
export const NAMED_EVENTS: Readonly<Record<string, NamedEvents>> = {
  mdm_configuration_files_download: { type: 'configuration_file_download', service: 'mdm' },
  service_account_login_attempt: { byItself: true, fields: { auth_method: 'client-secret' } },
  system_fde_key_decrypt: { service: 'systems' },
  system_fde_key_update: { service: 'systems' },
  user_login_attempt: { byItself: true, fields: { auth_method: 'password', mfa: false } },
  user_totp_attempt: {
    type: 'user_login_attempt',
    byItself: true,
    fields: { auth_method: 'totp', mfa: true, mfa_meta: { type: 'totp' } },
  },
  user_totp_enrollment_start: { type: 'totp_start_enrollment' },
  user_totp_enrollment: { type: 'totp_finish_enrollment' },
  user_totp_enrollment_delete: { type: 'totp_delete_enrollment' },
};

type Doc = Readonly<Record<string, unknown>>;

/** Changes of a user that have a name of their own beside `user_update`; told from the documents and the time (ms). */
export const USER_EVENTS: Readonly<Record<string, (before: Doc, after: Doc, at: number) => boolean>> = {
  user_activated: (before, after) => before.activated !== true && after.activated === true,
  user_suspended: (before, after) => before.suspended !== true && after.suspended === true,
  user_unsuspended: (before, after) => before.suspended === true && after.suspended !== true,
  user_unlocked: (before, after) => isTime(before.account_locked_date) && !isTime(after.account_locked_date),
  user_password_set: (before, after) => !isTime(before.password_date) && isTime(after.password_date),
  user_password_change: (before, after) =>
    isTime(before.password_date) && isTime(after.password_date) && before.password_date !== after.password_date,
  user_password_expired: (before, after, at) =>
    isPast(after.password_expiration_date, at) && !isPast(before.password_expiration_date, at),
  user_admin_granted: (before, after) => before.sudo !== true && after.sudo === true,
  user_admin_revoked: (before, after) => before.sudo === true && after.sudo !== true,
};

const isTime = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isPast = (value: unknown, at: number): boolean => isTime(value) && Date.parse(value) <= at;

/** Administrator rights on devices, given by an edge: by the type of its other end. */
export const SUDO_EVENTS: Readonly<Record<string, { readonly granted: string; readonly revoked: string }>> = {
  user: { granted: 'user_admin_granted', revoked: 'user_admin_revoked' },
  user_group: { granted: 'user_group_admin_grant', revoked: 'user_group_admin_revoke' },
};

/** The parts of an event that a query may ask for (handbook 5), or that a rule adds. */
export const EVENT_FIELDS: ReadonlySet<string> = new Set(
  `@version application association auth_context auth_method auth_type base changes client_ip command command_uuid
  connection_id correlation deref device_object_id dn eap_type error_chain error_code error_message event_type filter
  geoip id idp_initiated initiated_by mdm_type mech message mfa mfa_meta nas_mfa_state number_of_results
  operation_number organization outer process_name provider reason resource result scope service sso_token_success
  src_ip start_tls status success system system_timestamp timestamp tls_established useragent username windows_meta`.split(
    /\s+/,
  ),
);

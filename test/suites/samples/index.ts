import type { Samples } from './sample.ts';
import { samples as activeDirectories } from './active-directories.ts';
import { samples as administrators } from './administrators.ts';
import { samples as agent } from './agent.ts';
import { samples as agentPolicies } from './agent-policies.ts';
import { samples as apiKeys } from './api-keys.ts';
import { samples as applicationImport } from './application-import.ts';
import { samples as applications } from './applications.ts';
import { samples as authn } from './authn.ts';
import { samples as authnPolicies } from './authn-policies.ts';
import { samples as commands } from './commands.ts';
import { samples as connectKeys } from './connect-keys.ts';
import { samples as deviceQueue } from './device-queue.ts';
import { samples as diskKeys } from './disk-keys.ts';
import { samples as enrollment } from './enrollment.ts';
import { samples as directoryExports } from './directory-exports.ts';
import { samples as gsuites } from './gsuites.ts';
import { samples as hub } from './hub.ts';
import { samples as hubRequests } from './hub-requests.ts';
import { samples as insights } from './insights.ts';
import { samples as hubRuns } from './hub-runs.ts';
import { samples as ipLists } from './ip-lists.ts';
import { samples as jobs } from './jobs.ts';
import { samples as ldapServers } from './ldap-servers.ts';
import { samples as logos } from './logos.ts';
import { samples as office365s } from './office365s.ts';
import { samples as organizations } from './organizations.ts';
import { samples as policies } from './policies.ts';
import { samples as policyGroupTemplates } from './policy-group-templates.ts';
import { samples as policyGroups } from './policy-groups.ts';
import { samples as providerInvoices } from './provider-invoices.ts';
import { samples as providerOrganizations } from './provider-organizations.ts';
import { samples as providers } from './providers.ts';
import { samples as psaIntegrations } from './psa-integrations.ts';
import { samples as pushEndpoints } from './push-endpoints.ts';
import { samples as radiusServers } from './radius-servers.ts';
import { samples as roles } from './roles.ts';
import { samples as sambaDomains } from './samba-domains.ts';
import { samples as serviceAccounts } from './service-accounts.ts';
import { samples as softwareApps } from './software-apps.ts';
import { samples as systemGroups } from './system-groups.ts';
import { samples as systems } from './systems.ts';
import { samples as systemUsers } from './system-users.ts';
import { samples as userGroups } from './user-groups.ts';
import { samples as bulkJobs } from './bulk-jobs.ts';
import { samples as userStates } from './user-states.ts';
import { samples as customEmails } from './custom-emails.ts';
import { samples as mails } from './mails.ts';
import { samples as cases } from './cases.ts';
import { samples as passwordManagerDevices } from './password-manager-devices.ts';
import { samples as microsoftMdm } from './microsoft-mdm.ts';
import { samples as csvFiles } from './csv-files.ts';
import { samples as webhooks } from './webhooks.ts';

/** The samples of all resource folders, in the order in which they make their objects: each may name those before it. */
export const SAMPLES: readonly Samples[] = [
  organizations,
  administrators,
  providers,
  providerOrganizations,
  providerInvoices,
  hub,
  apiKeys,
  roles,
  serviceAccounts,
  hubRuns,
  systemUsers,
  authn,
  pushEndpoints,
  connectKeys,
  enrollment,
  diskKeys,
  systems,
  deviceQueue,
  jobs,
  agent,
  userGroups,
  systemGroups,
  commands,
  applications,
  applicationImport,
  logos,
  hubRequests,
  ipLists,
  ldapServers,
  sambaDomains,
  radiusServers,
  activeDirectories,
  office365s,
  gsuites,
  directoryExports,
  authnPolicies,
  softwareApps,
  policies,
  policyGroups,
  policyGroupTemplates,
  agentPolicies,
  insights,
  bulkJobs,
  userStates,
  customEmails,
  mails,
  cases,
  passwordManagerDevices,
  microsoftMdm,
  csvFiles,
  psaIntegrations,
  webhooks,
];

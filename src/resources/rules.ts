import type { RuleSet } from '../directory/types.ts';
import { rules as activeDirectories } from './active-directories/rules.ts';
import { rules as administrators } from './administrators/rules.ts';
import { rules as agent } from './agent/rules.ts';
import { rules as agentPolicies } from './agent-policies/rules.ts';
import { rules as apiKeys } from './api-keys/rules.ts';
import { rules as applicationImport } from './application-import/rules.ts';
import { rules as applications } from './applications/rules.ts';
import { rules as applicationTemplates } from './application-templates/rules.ts';
import { rules as authn } from './authn/rules.ts';
import { rules as authnPolicies } from './authn-policies/rules.ts';
import { rules as bulkJobs } from './bulk-jobs/rules.ts';
import { rules as cases } from './cases/rules.ts';
import { rules as changes } from './changes/rules.ts';
import { rules as commandFiles } from './command-files/rules.ts';
import { rules as commandResults } from './command-results/rules.ts';
import { rules as commands } from './commands/rules.ts';
import { rules as connectKeys } from './connect-keys/rules.ts';
import { rules as csvFiles } from './csv-files/rules.ts';
import { rules as customEmails } from './custom-emails/rules.ts';
import { rules as deviceQueue } from './device-queue/rules.ts';
import { rules as directories } from './directories/rules.ts';
import { rules as directoryExports } from './directory-exports/rules.ts';
import { rules as diskKeys } from './disk-keys/rules.ts';
import { rules as enrollment } from './enrollment/rules.ts';
import { rules as expiring } from './expiring/rules.ts';
import { rules as groups } from './groups/rules.ts';
import { rules as gsuites } from './gsuites/rules.ts';
import { rules as hubAccounts } from './hub-accounts/rules.ts';
import { rules as hubActions } from './hub-actions/rules.ts';
import { rules as hubConnectors } from './hub-connectors/rules.ts';
import { rules as hubMappings } from './hub-mappings/rules.ts';
import { rules as hubPlans } from './hub-plans/rules.ts';
import { rules as hubProfiles } from './hub-profiles/rules.ts';
import { rules as hubProjects } from './hub-projects/rules.ts';
import { rules as hubRuns } from './hub-runs/rules.ts';
import { rules as hubRequests } from './hub-requests/rules.ts';
import { rules as hubSessions } from './hub-sessions/rules.ts';
import { rules as insights } from './insights/rules.ts';
import { rules as insightsReports } from './insights-reports/rules.ts';
import { rules as ipLists } from './ip-lists/rules.ts';
import { rules as jobs } from './jobs/rules.ts';
import { rules as ldapServers } from './ldap-servers/rules.ts';
import { rules as logos } from './logos/rules.ts';
import { rules as mails } from './mails/rules.ts';
import { rules as microsoftMdm } from './microsoft-mdm/rules.ts';
import { rules as oauth } from './oauth/rules.ts';
import { rules as office365s } from './office365s/rules.ts';
import { rules as organizations } from './organizations/rules.ts';
import { rules as passwordManagerDevices } from './password-manager-devices/rules.ts';
import { rules as policies } from './policies/rules.ts';
import { rules as policyGroupTemplates } from './policy-group-templates/rules.ts';
import { rules as policyGroups } from './policy-groups/rules.ts';
import { rules as policyResults } from './policy-results/rules.ts';
import { rules as policyTemplates } from './policy-templates/rules.ts';
import { rules as providerAdministrators } from './provider-administrators/rules.ts';
import { rules as providerInvoices } from './provider-invoices/rules.ts';
import { rules as providerOrganizations } from './provider-organizations/rules.ts';
import { rules as providers } from './providers/rules.ts';
import { rules as psaIntegrations } from './psa-integrations/rules.ts';
import { rules as pushEndpoints } from './push-endpoints/rules.ts';
import { rules as radiusServers } from './radius-servers/rules.ts';
import { rules as roles } from './roles/rules.ts';
import { rules as sambaDomains } from './samba-domains/rules.ts';
import { rules as serviceAccounts } from './service-accounts/rules.ts';
import { rules as softwareApps } from './software-apps/rules.ts';
import { rules as systemGroups } from './system-groups/rules.ts';
import { rules as systems } from './systems/rules.ts';
import { rules as systemUsers } from './system-users/rules.ts';
import { rules as userGroups } from './user-groups/rules.ts';
import { rules as userStates } from './user-states/rules.ts';
import { rules as vault } from './vault/rules.ts';
import { rules as webhooks } from './webhooks/rules.ts';

/** What is particular to kinds. A test holds this list against the folders. */
export const ruleSets: readonly RuleSet[] = [
  activeDirectories,
  administrators,
  agent,
  agentPolicies,
  apiKeys,
  applicationImport,
  applications,
  applicationTemplates,
  authn,
  authnPolicies,
  bulkJobs,
  cases,
  changes,
  commandFiles,
  commandResults,
  commands,
  connectKeys,
  csvFiles,
  customEmails,
  deviceQueue,
  directories,
  directoryExports,
  diskKeys,
  enrollment,
  expiring,
  groups,
  gsuites,
  hubAccounts,
  hubActions,
  hubConnectors,
  hubMappings,
  hubPlans,
  hubProfiles,
  hubProjects,
  hubRuns,
  hubRequests,
  hubSessions,
  insights,
  insightsReports,
  ipLists,
  jobs,
  ldapServers,
  logos,
  mails,
  microsoftMdm,
  oauth,
  office365s,
  organizations,
  passwordManagerDevices,
  policies,
  policyGroupTemplates,
  policyGroups,
  policyResults,
  policyTemplates,
  providerAdministrators,
  providerInvoices,
  providerOrganizations,
  providers,
  psaIntegrations,
  pushEndpoints,
  radiusServers,
  roles,
  sambaDomains,
  serviceAccounts,
  softwareApps,
  systemGroups,
  systems,
  systemUsers,
  userGroups,
  userStates,
  vault,
  webhooks,
];

import type { Method } from '../../kit/op.ts';

/**
 * The 65 actions of the connector, by the names that people know them by. What they take, give and do follows from the
 * operation that serves the method and path; only names and words are written here.
 */
export interface NamedAction {
  readonly name: string;
  readonly category: string;
  readonly method: Method;
  readonly path: string;
  readonly description: string;
}

type Row = readonly [name: string, method: Method, path: string, description: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'System Users': [
    ['List System Users', 'GET', '/api/systemusers', 'The people of the organization, a page at a time.'],
    ['Get System User', 'GET', '/api/systemusers/{id}', 'One person, with everything that is kept of them.'],
    [
      'Create System User',
      'POST',
      '/api/systemusers',
      'Adds a person. Without a password they have to activate the account.',
    ],
    [
      'Update System User',
      'PUT',
      '/api/systemusers/{id}',
      'Changes a person; what the body leaves out stays as it is.',
    ],
    [
      'Delete System User',
      'DELETE',
      '/api/systemusers/{id}',
      'Removes a person for good, and with them all their access.',
    ],
  ],
  'User Groups': [
    ['List User Groups', 'GET', '/api/v2/usergroups', 'The groups of people, a page at a time.'],
    ['Get User Group', 'GET', '/api/v2/usergroups/{id}', 'One group of people.'],
    ['Create User Group', 'POST', '/api/v2/usergroups', 'Makes a group of people, of chosen members or by a rule.'],
    [
      'Update User Group',
      'PATCH',
      '/api/v2/usergroups/{id}',
      'Changes a group of people; what the body leaves out stays as it is.',
    ],
    [
      'Delete User Group',
      'DELETE',
      '/api/v2/usergroups/{id}',
      'Removes a group of people, and the access that its members had by it.',
    ],
    [
      'Manage User Group Members',
      'POST',
      '/api/v2/usergroups/{group_id}/members',
      'Adds a person to a group, or removes one from it.',
    ],
  ],
  Policies: [
    ['List Policies', 'GET', '/api/v2/policies', 'The policies for devices, a page at a time.'],
    ['Get Policy', 'GET', '/api/v2/policies/{id}', 'One policy, with its values.'],
    ['Create Policy', 'POST', '/api/v2/policies', 'Makes a policy of a template, with values for its fields.'],
    ['Update Policy', 'PUT', '/api/v2/policies/{id}', 'Replaces the name, the notes and the values of a policy.'],
    ['Delete Policy', 'DELETE', '/api/v2/policies/{id}', 'Removes a policy, also from the devices that it reaches.'],
  ],
  'LDAP Servers': [
    ['List LDAP Servers', 'GET', '/api/v2/ldapservers', 'The LDAP directories of the organization.'],
    ['Get LDAP Server', 'GET', '/api/v2/ldapservers/{id}', 'One LDAP directory.'],
    [
      'Update LDAP Server',
      'PATCH',
      '/api/v2/ldapservers/{id}',
      'Sets what becomes of people in LDAP when they are locked out or expire.',
    ],
  ],
  'IP Lists': [
    ['List IP Lists', 'GET', '/api/v2/iplists', 'The lists of addresses that conditional access knows.'],
    ['Get IP List', 'GET', '/api/v2/iplists/{id}', 'One list of addresses.'],
    ['Create IP List', 'POST', '/api/v2/iplists', 'Makes a list of addresses for conditional access.'],
    [
      'Update IP List',
      'PATCH',
      '/api/v2/iplists/{id}',
      'Changes a list of addresses; what the body leaves out stays as it is.',
    ],
    [
      'Delete IP List',
      'DELETE',
      '/api/v2/iplists/{id}',
      'Removes a list of addresses; conditions that name it are affected.',
    ],
  ],
  'Software Apps': [
    ['List Software Apps', 'GET', '/api/v2/softwareapps', 'The software that is managed on devices.'],
    ['Get Software App', 'GET', '/api/v2/softwareapps/{id}', 'One managed software, with its settings.'],
    ['Create Software App', 'POST', '/api/v2/softwareapps', 'Adds a software to be installed on devices.'],
    [
      'Update Software App',
      'PUT',
      '/api/v2/softwareapps/{id}',
      'Replaces the name and the settings of a managed software.',
    ],
    ['Delete Software App', 'DELETE', '/api/v2/softwareapps/{id}', 'Ends the management of a software on all devices.'],
  ],
  Systems: [
    ['List Systems', 'GET', '/api/systems', 'The devices of the organization, a page at a time.'],
    ['Get System', 'GET', '/api/systems/{id}', 'One device, with everything that it reported.'],
    [
      'Update System',
      'PUT',
      '/api/systems/{id}',
      'Changes the display name, SSH and MFA settings, attributes or tags of a device.',
    ],
    ['Delete System', 'DELETE', '/api/systems/{id}', 'Removes a device; its agent is told to leave.'],
    [
      'Erase System',
      'POST',
      '/api/systems/{system_id}/command/builtin/erase',
      'Wipes a device. What was on it is gone.',
    ],
    ['Lock System', 'POST', '/api/systems/{system_id}/command/builtin/lock', 'Locks the screen of a device.'],
    ['Restart System', 'POST', '/api/systems/{system_id}/command/builtin/restart', 'Restarts a device.'],
    ['Shutdown System', 'POST', '/api/systems/{system_id}/command/builtin/shutdown', 'Turns a device off.'],
  ],
  'System Groups': [
    ['List System Groups', 'GET', '/api/v2/systemgroups', 'The groups of devices, a page at a time.'],
    ['Get System Group', 'GET', '/api/v2/systemgroups/{id}', 'One group of devices.'],
    [
      'Create System Group',
      'POST',
      '/api/v2/systemgroups',
      'Makes a group of devices, of chosen members or by a rule.',
    ],
    [
      'Update System Group',
      'PUT',
      '/api/v2/systemgroups/{id}',
      'Replaces a group of devices: what the body leaves out goes back to its default.',
    ],
    [
      'Delete System Group',
      'DELETE',
      '/api/v2/systemgroups/{id}',
      'Removes a group of devices, and what reached its members by it.',
    ],
    [
      'Manage System Group Members',
      'POST',
      '/api/v2/systemgroups/{group_id}/members',
      'Adds a device to a group, or removes one from it.',
    ],
  ],
  Applications: [
    [
      'List Applications',
      'GET',
      '/api/applications',
      'The applications that people sign in to (SSO), a page at a time.',
    ],
    ['Get Application', 'GET', '/api/applications/{id}', 'One SSO application, with its settings.'],
    ['Create Application', 'POST', '/api/applications', 'Adds an SSO application of a template, with its settings.'],
    ['Update Application', 'PUT', '/api/applications/{id}', 'Replaces the settings of an SSO application.'],
    [
      'Delete Application',
      'DELETE',
      '/api/applications/{id}',
      'Removes an SSO application; nobody signs in to it any more.',
    ],
  ],
  'Application Templates': [
    [
      'List Application Templates',
      'GET',
      '/api/application-templates',
      'The templates that SSO applications are made of.',
    ],
    ['Get Application Template', 'GET', '/api/application-templates/{id}', 'One template of SSO applications.'],
  ],
  Commands: [
    ['List Commands', 'GET', '/api/commands', 'The commands, scripts for devices, a page at a time.'],
    ['Get Command', 'GET', '/api/commands/{id}', 'One command, with its script.'],
    ['Create Command', 'POST', '/api/commands', 'Keeps a script that devices are to run, with when and how.'],
    [
      'Update Command',
      'PUT',
      '/api/commands/{id}',
      'Replaces a command: what the body leaves out goes back to its default, but for name and script.',
    ],
    ['Delete Command', 'DELETE', '/api/commands/{id}', 'Removes a command, and ends its schedule.'],
    ['List Command Results', 'GET', '/api/commandresults', 'How commands ended on devices, with what they wrote.'],
    ['Get Command Results', 'GET', '/api/commands/{id}/results', 'How one command ended on each device.'],
    ['Delete Command Result', 'DELETE', '/api/commandresults/{id}', 'Removes one result of a command.'],
    ['Get Command Files', 'GET', '/api/files/command/{id}', 'The files that a command puts on devices.'],
    [
      'Run Command',
      'POST',
      '/api/runCommand',
      'Runs the script of a command now, on the devices that it is bound to or on those of them that are named.',
    ],
    [
      'Trigger Command',
      'POST',
      '/api/command/trigger/{triggername}',
      'Runs the command that listens to a trigger; the properties of the body are variables of its environment.',
    ],
  ],
  Organizations: [
    ['List Organizations', 'GET', '/api/organizations', 'The organizations that the credentials reach.'],
    ['Get Organization', 'GET', '/api/organizations/{id}', 'One organization, with its settings.'],
    ['Update Organization', 'PUT', '/api/organizations/{id}', 'Changes the settings of an organization.'],
  ],
  'Active Directories': [
    ['List Active Directories', 'GET', '/api/v2/activedirectories', 'The Active Directory domains that are connected.'],
  ],
};

export const NAMED: readonly NamedAction[] = Object.entries(rows).flatMap(([category, actions]) =>
  actions.map(([name, method, path, description]) => ({ name, category, method, path, description })),
);

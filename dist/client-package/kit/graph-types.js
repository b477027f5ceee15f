/** The sixteen types of object that the graph connects (handbook 3.1). */
export const GRAPH_TYPES = [
    'active_directory',
    'application',
    'command',
    'g_suite',
    'idp_routing_policy',
    'ldap_server',
    'office_365',
    'password_manager_item',
    'policy',
    'policy_group',
    'radius_server',
    'software_app',
    'system',
    'system_group',
    'user',
    'user_group',
];

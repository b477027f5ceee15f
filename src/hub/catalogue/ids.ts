/** The id of an operation: `graph_userGroupMembersPost` -> `graph_user_group_members_post`. */
export const snakeCase = (id: string): string =>
  id
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();

/** A name of words: "List IP Lists" -> `list_ip_lists`. */
export const joined = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');

/** `graph_userGroupMembersPost` -> `graph_user_group_members_post`, "List IP Lists" -> `list_ip_lists`. */
export const snakeCase = (text: string): string =>
  text
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_');

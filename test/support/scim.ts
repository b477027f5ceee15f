import type { ScimPort, ScimQuery } from '../../src/directory/ports.ts';
import { scimUserOf } from '../../src/wire/scim/user.ts';

/** Another directory with these users, as SCIM resources. It remembers what it was asked; a filter finds user names in it. */
export function scimStandIn(resources: readonly object[]): ScimPort & { readonly asked: readonly ScimQuery[] } {
  const asked: ScimQuery[] = [];
  return {
    asked,
    users: async (_source, query) => {
      asked.push(query);
      const all = resources.map(scimUserOf);
      const { filter } = query;
      const found =
        filter === undefined ? all : all.filter(({ username }) => filter.includes(JSON.stringify(username)));
      const start = query.startIndex - 1;
      return { total: found.length, users: found.slice(start, start + query.count) };
    },
  };
}

/** A user resource with nothing but names. */
export const scimUser = (userName: string, more: object = {}): object => ({
  id: `scim-${userName}`,
  userName,
  emails: [{ value: `${userName}@scim.example`, primary: true }],
  ...more,
});

import {
  CloudError,
  type CloudDirectoryPort,
  type CloudDomain,
  type CloudFields,
  type CloudQuery,
  type CloudUser,
} from '../../src/directory/cloud-port.ts';

/** A cloud directory in memory. It remembers what it was asked by whom, and fails as it is told to. */
export interface CloudPortStandIn<Access> extends CloudDirectoryPort<Access> {
  readonly asked: readonly { readonly at: Access; readonly query: CloudQuery }[];
  /** What came last to whichever operation. */
  readonly seen: () => Access | undefined;
  readonly accounts: Map<string, CloudUser>;
  /** Every call fails with it from now on; undefined: none does. */
  fail(error: CloudError | undefined): void;
}

/** @param name - the field that an account is named by: userPrincipalName, primaryEmail */
export function cloudPort<Access>(
  name: string,
  users: readonly CloudFields[],
  domains: readonly CloudDomain[],
): CloudPortStandIn<Access> {
  const accounts = new Map<string, CloudUser>();
  const keep = (fields: CloudFields): CloudUser => {
    const user = {
      id: String(fields.id),
      name: String(fields[name]),
      suspended: fields.suspended === true || fields.accountEnabled === false,
      fields,
    };
    accounts.set(user.id, user);
    return user;
  };
  users.forEach(keep);
  const asked: { at: Access; query: CloudQuery }[] = [];
  let failure: CloudError | undefined;
  let last: Access | undefined;
  const came = (at: Access): void => {
    last = at;
    if (failure !== undefined) throw failure;
  };
  const named = (text: string): CloudUser | undefined =>
    [...accounts.values()].find((each) => each.name.toLowerCase() === text.toLowerCase());
  return {
    asked,
    accounts,
    seen: () => last,
    fail: (error) => {
      failure = error;
    },
    check: async (at) => came(at),
    domains: async (at) => {
      came(at);
      return domains;
    },
    users: async (at, query) => {
      came(at);
      asked.push({ at, query });
      const { $top, maxResults, $skiptoken, pageToken } = query.parameters;
      const size = Number($top ?? maxResults ?? 100);
      const start = Number($skiptoken ?? pageToken ?? 0);
      const page = [...accounts.values()].slice(start, start + size);
      const next = start + size;
      return { users: page, next: next < accounts.size ? String(next) : undefined };
    },
    get: async (at, id) => {
      came(at);
      return accounts.get(id);
    },
    find: async (at, text) => {
      came(at);
      return named(text);
    },
    create: async (at, fields) => {
      came(at);
      if (named(String(fields[name])) !== undefined) throw new CloudError('exists', 'the name is taken');
      return keep({ id: `account-${accounts.size + 1}`, ...fields });
    },
    update: async (at, id, fields) => {
      came(at);
      const known = accounts.get(id);
      if (known === undefined) throw new CloudError('missing', 'there is no such account');
      keep({ ...known.fields, ...fields });
    },
    setManager: async (at) => came(at),
  };
}

export const VERIFIED = 'example.com';
const DOMAINS = [
  { domain: VERIFIED, verified: true },
  { domain: 'second.example', verified: true },
  { domain: 'unverified.example', verified: false },
];

/** A tenant of Microsoft Entra ID with two users. */
export const graphPort = <Access>(): CloudPortStandIn<Access> =>
  cloudPort(
    'userPrincipalName',
    [
      { id: 'graph-1', userPrincipalName: 'grete@example.com', givenName: 'Grete', surname: 'Hermann' },
      {
        id: 'graph-2',
        userPrincipalName: 'no.name@example.com',
        givenName: null,
        surname: null,
        accountEnabled: false,
      },
    ],
    DOMAINS,
  );

/** A Google Workspace with two users. */
export const googlePort = <Access>(): CloudPortStandIn<Access> =>
  cloudPort(
    'primaryEmail',
    [
      {
        id: 'google-1',
        primaryEmail: 'mary@example.com',
        name: { givenName: 'Mary', familyName: 'Cartwright' },
        thumbnailPhotoUrl: 'https://photos.example/1',
        emails: [
          { address: 'mary@example.com', primary: true },
          { address: 'mary@home.example', type: 'home' },
        ],
        phones: [
          { type: 'work', value: '+44 1' },
          { type: 'mobile', value: '+44 2' },
        ],
        addresses: [{ type: 'work', locality: 'Cambridge', formatted: 'Cambridge' }],
        organizations: [{ primary: true, department: 'Analysis', title: 'Reader', costCenter: '17' }],
        externalIds: [{ type: 'organization', value: 'E-1' }],
      },
      {
        id: 'google-2',
        primaryEmail: 'gone@example.com',
        name: { givenName: 'G', familyName: 'One' },
        suspended: true,
      },
    ],
    DOMAINS,
  );

/** A user as another directory has one, by the names of this API. Texts are empty where nothing is said. */
export interface ScimUser {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly alternateEmail: string;
  readonly firstname: string;
  readonly middlename: string;
  readonly lastname: string;
  readonly displayname: string;
  readonly jobTitle: string;
  readonly employeeType: string;
  readonly employeeIdentifier: string;
  readonly company: string;
  readonly costCenter: string;
  readonly department: string;
  readonly location: string;
  readonly manager: string;
  readonly addresses: readonly ScimAddress[];
  readonly phoneNumbers: readonly { readonly type: string; readonly value: string }[];
}

export interface ScimAddress {
  readonly type: string;
  readonly streetAddress: string;
  readonly locality: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
}

type Loose = Readonly<Record<string, unknown>>;

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
/** UTF-16 units; this API's texts have no more. */
const LONGEST = 1024;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const within = (value: unknown): Loose => (isObject(value) ? value : {});
const text = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed().slice(0, LONGEST) : '';
const list = (value: unknown): readonly Loose[] => (Array.isArray(value) ? (value as unknown[]).filter(isObject) : []);

/** A User resource (RFC 7643 4.1, 4.3). What is missing or of another type is left empty: directories differ. */
export function scimUserOf(resource: unknown): ScimUser {
  const user = within(resource);
  const name = within(user.name);
  const enterprise = within(user[ENTERPRISE]);
  const manager = within(enterprise.manager);
  const addresses = list(user.addresses).map(addressOf);
  const [email = '', alternateEmail = ''] = emailsOf(user.emails);
  return {
    id: text(user.id),
    username: text(user.userName),
    email,
    alternateEmail,
    firstname: text(name.givenName),
    middlename: text(name.middleName),
    lastname: text(name.familyName),
    displayname: text(user.displayName),
    jobTitle: text(user.title),
    employeeType: text(user.userType),
    employeeIdentifier: text(enterprise.employeeNumber),
    company: text(enterprise.organization),
    costCenter: text(enterprise.costCenter),
    department: text(enterprise.department),
    location: addresses.find(({ type }) => type === 'work')?.locality ?? '',
    manager: text(manager.displayName) || text(manager.value),
    addresses,
    phoneNumbers: list(user.phoneNumbers).map((each) => ({ type: text(each.type), value: text(each.value) })),
  };
}

const addressOf = (address: Loose): ScimAddress => ({
  type: text(address.type),
  streetAddress: text(address.streetAddress),
  locality: text(address.locality),
  region: text(address.region),
  postalCode: text(address.postalCode),
  country: text(address.country),
});

/** The primary address first, then that of work, then the others. */
function emailsOf(value: unknown): readonly string[] {
  const rank = ({ primary, type }: Loose): number => (primary === true ? 0 : type === 'work' ? 1 : 2);
  const sorted = list(value).toSorted((a, b) => rank(a) - rank(b));
  return sorted.map((each) => text(each.value)).filter((address) => address !== '');
}

/** A page of users (RFC 7644 3.4.2). Undefined for what is no list response. */
export function scimPageOf(
  value: unknown,
): { readonly total: number; readonly users: readonly ScimUser[] } | undefined {
  if (!isObject(value)) return undefined;
  const { totalResults, Resources } = value;
  if (typeof totalResults !== 'number' || !Number.isSafeInteger(totalResults) || totalResults < 0) return undefined;
  if (Resources !== undefined && !Array.isArray(Resources)) return undefined;
  return { total: totalResults, users: (Resources ?? []).map(scimUserOf) };
}

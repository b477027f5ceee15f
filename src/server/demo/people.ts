import type { Document } from '../../directory/types.ts';
import {
  COMPANY,
  DEPARTMENTS,
  DOMAIN,
  FIRST_NAMES,
  HEAD,
  LAST_NAMES,
  LEAD,
  LOCATIONS,
  MARK,
  NAMED,
  type Location,
} from './data.ts';
import { chanceOf, type Chance } from './random.ts';

const DAY = 86_400_000;

/** A user as the demonstration has it; `manager` is a number here, an id when it is written. */
export interface Person {
  readonly number: number;
  readonly doc: Document;
  readonly department: string;
  readonly location: string;
  readonly jobTitle: string;
  readonly employeeType: string;
  /** The number of the user who manages this one: a smaller one. */
  readonly manager: number | undefined;
  /** One of the ten with a password. */
  readonly named: boolean;
}

/** What differs from run to run. */
export interface Making {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly newId: () => string;
}

/** How many people a team has. */
const TEAM = 9;

/** The first `count` users. Nobody of a smaller demonstration is another in a larger one. */
export function* people(count: number, making: Making): Generator<Person> {
  const taken = new Map<string, number>();
  const leads = new Map<string, number[]>();
  for (let number = 0; number < count; number++) {
    const chance = chanceOf('user', number);
    const place = position(number, chance, leads);
    const location = number === 0 ? (LOCATIONS[0] as Location) : chance.pick(LOCATIONS);
    yield person(number, chance, place, location, unique(number, chance, taken), making);
  }
}

interface Position {
  readonly department: (typeof DEPARTMENTS)[number];
  readonly jobTitle: string;
  readonly manager: number | undefined;
}

/** The first ten lead a department each; of the others every ninth of a department leads those who follow. */
function position(number: number, chance: Chance, leads: Map<string, number[]>): Position {
  const own = DEPARTMENTS[number];
  if (own !== undefined) {
    leads.set(own.name, [number]);
    return {
      department: own,
      jobTitle: number === 0 ? 'Managing Director' : HEAD,
      manager: number === 0 ? undefined : 0,
    };
  }
  let share = chance.below(DEPARTMENTS.reduce((sum, each) => sum + each.share, 0));
  const department =
    DEPARTMENTS.find((each) => (share -= each.share) < 0) ?? (DEPARTMENTS[0] as Position['department']);
  const above = leads.get(department.name) ?? [];
  // The head counts as the first lead.
  if (chance.is(1 / TEAM)) {
    above.push(number);
    return { department, jobTitle: LEAD, manager: above[0] };
  }
  return { department, jobTitle: chance.pick(department.titles), manager: above[above.length - 1] };
}

function unique(number: number, chance: Chance, taken: Map<string, number>) {
  const [firstname, lastname] = NAMED[number] ?? [chance.pick(FIRST_NAMES), chance.pick(LAST_NAMES)];
  const name = `${firstname}.${lastname}`.toLowerCase();
  const before = taken.get(name) ?? 0;
  taken.set(name, before + 1);
  return { firstname, lastname, username: before === 0 ? name : `${name}${before + 1}` };
}

function person(
  number: number,
  chance: Chance,
  { department, jobTitle, manager }: Position,
  location: Location,
  { firstname, lastname, username }: ReturnType<typeof unique>,
  making: Making,
): Person {
  const named = number < NAMED.length;
  const employeeType = named || chance.is(0.85) ? 'Employee' : chance.is(0.8) ? 'Contractor' : 'Intern';
  const state = named || chance.is(0.92) ? 'ACTIVATED' : chance.is(0.6) ? 'STAGED' : 'SUSPENDED';
  const technical = department.name === 'Engineering' || department.name === 'IT';
  const doc = {
    username,
    email: `${username}@${DOMAIN}`,
    firstname,
    lastname,
    ...(chance.is(0.1) ? { middlename: chance.pick(FIRST_NAMES) } : {}),
    displayname: `${firstname} ${lastname}`,
    description: named ? `${MARK}: not a real person; the password is in the README` : `${MARK}: not a real person`,
    company: COMPANY,
    department: department.name,
    costCenter: department.costCenter,
    jobTitle,
    employeeType,
    employeeIdentifier: `DEMO-${String(number + 1).padStart(6, '0')}`,
    location: location.name,
    state,
    suspended: state === 'SUSPENDED',
    created: new Date(making.now - chance.below(1500) * DAY - chance.below(DAY)).toISOString(),
    tags: technical ? ['demo', 'technical'] : ['demo'],
    sudo: department.name === 'IT' && chance.is(0.5),
    enable_user_portal_multifactor: technical,
    ...(chance.is(0.05) ? { mfa: excluded(chance, making) } : {}),
    ...(chance.is(0.25) ? { attributes: custom(chance) } : {}),
    ...(location.country !== '' && chance.is(0.4) ? { addresses: [address(chance, location, making)] } : {}),
    ...(chance.is(0.5) ? { phoneNumbers: phones(chance, making) } : {}),
    ...(technical && chance.is(0.5) ? { ssh_keys: [sshKey(chance, username, making)] } : {}),
    ...(chance.is(0.1) ? { alternateEmail: `${username}@alternate.${DOMAIN}` } : {}),
    ...(chance.is(0.15) ? { recoveryEmail: { address: `${username}@recovery.${DOMAIN}`, verified: false } } : {}),
    ...(chance.is(0.05) ? { managedAppleId: `${username}@appleid.${DOMAIN}` } : {}),
    ...(chance.is(0.03)
      ? { relationships: [{ type: 'assistant', value: NAMED[chance.below(NAMED.length)]?.join(' ') }] }
      : {}),
  };
  return { number, doc, department: department.name, location: location.name, jobTitle, employeeType, manager, named };
}

const excluded = (chance: Chance, { now }: Making): Document => ({
  configured: false,
  exclusion: true,
  exclusionUntil: new Date(now + (1 + chance.below(30)) * DAY).toISOString(),
});

const custom = (chance: Chance): Document[] => [
  { name: 'badge', value: `B${10_000 + chance.below(90_000)}` },
  { name: 'floor', value: String(1 + chance.below(9)) },
  ...(chance.is(0.3) ? [{ name: 'shirtSize', value: chance.pick(['S', 'M', 'L', 'XL']) }] : []),
];

const address = (chance: Chance, { name, region, postalCode, country }: Location, { newId }: Making): Document => ({
  id: newId(),
  type: 'work',
  streetAddress: `${1 + chance.below(200)} Example Street`,
  extendedAddress: `Floor ${1 + chance.below(9)}`,
  poBox: '',
  locality: name,
  region,
  postalCode,
  country,
});

/** Numbers of 555-0100 to 555-0199, which are kept for fiction. */
const phones = (chance: Chance, { newId }: Making): Document[] =>
  ['work', ...(chance.is(0.4) ? ['mobile'] : [])].map((type) => ({
    id: newId(),
    type,
    number: `+1 ${200 + chance.below(700)} 555 01${String(chance.below(100)).padStart(2, '0')}`,
  }));

/** A key of the right form that nobody holds the other half of. */
function sshKey(chance: Chance, username: string, { now, newId }: Making): Document {
  const type = Buffer.from('ssh-ed25519');
  const blob = Buffer.concat([
    length(type.length),
    type,
    length(32),
    Buffer.from(Array.from({ length: 32 }, () => chance.below(256))),
  ]);
  return {
    _id: newId(),
    name: 'laptop',
    public_key: `ssh-ed25519 ${blob.toString('base64')} ${username}@${DOMAIN}`,
    create_date: new Date(now - chance.below(400) * DAY).toISOString(),
  };
}
const length = (bytes: number): Buffer => Buffer.from([0, 0, 0, bytes]);

/** The words and the sizes of the demonstration organization. No person, company or device in it is a real one. */

export const COMPANY = 'Demo Company';
/** A domain that nobody can have (RFC 2606). */
export const DOMAIN = 'demo.example';
/** Stands where a person would see it. */
export const MARK = 'Demo data';

/** The password of the named users. In the README: these accounts are for looking around, not for use. */
export const DEMO_PASSWORD = 'Muster-Demo-2026';

interface Department {
  readonly name: string;
  /** Share of the people, in hundredths. */
  readonly share: number;
  readonly costCenter: string;
  readonly titles: readonly string[];
}

/** The first is led by whoever leads all. */
export const DEPARTMENTS: readonly Department[] = [
  { name: 'Management', share: 2, costCenter: 'CC-100', titles: ['Executive Assistant', 'Chief of Staff'] },
  {
    name: 'Engineering',
    share: 30,
    costCenter: 'CC-200',
    titles: ['Software Engineer', 'Site Reliability Engineer', 'Test Engineer'],
  },
  { name: 'Sales', share: 16, costCenter: 'CC-300', titles: ['Account Executive', 'Sales Engineer'] },
  {
    name: 'Customer Support',
    share: 15,
    costCenter: 'CC-310',
    titles: ['Support Specialist', 'Onboarding Specialist'],
  },
  { name: 'Marketing', share: 8, costCenter: 'CC-320', titles: ['Content Writer', 'Campaign Manager'] },
  { name: 'Product', share: 7, costCenter: 'CC-210', titles: ['Product Manager', 'Business Analyst'] },
  { name: 'Design', share: 5, costCenter: 'CC-220', titles: ['Product Designer', 'User Researcher'] },
  { name: 'Finance', share: 6, costCenter: 'CC-110', titles: ['Accountant', 'Controller'] },
  { name: 'People', share: 5, costCenter: 'CC-120', titles: ['Recruiter', 'People Partner'] },
  { name: 'IT', share: 6, costCenter: 'CC-130', titles: ['System Administrator', 'Help Desk Agent'] },
];
export const LEAD = 'Team Lead';
export const HEAD = 'Head of Department';

export interface Location {
  readonly name: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  /** Standard time, minutes east of UTC. */
  readonly offset: number;
}
export const LOCATIONS: readonly Location[] = [
  { name: 'Berlin', region: 'Berlin', postalCode: '10115', country: 'DE', offset: 60 },
  { name: 'Lisbon', region: 'Lisbon', postalCode: '1000-001', country: 'PT', offset: 0 },
  { name: 'London', region: 'England', postalCode: 'EC1A 1AA', country: 'GB', offset: 0 },
  { name: 'Toronto', region: 'Ontario', postalCode: 'M5V 0A1', country: 'CA', offset: -300 },
  { name: 'Denver', region: 'Colorado', postalCode: '80202', country: 'US', offset: -420 },
  { name: 'Singapore', region: 'Singapore', postalCode: '018956', country: 'SG', offset: 480 },
  { name: 'Nairobi', region: 'Nairobi', postalCode: '00100', country: 'KE', offset: 180 },
  { name: 'Remote', region: '', postalCode: '', country: '', offset: 0 },
];

/** The ten who have the password: user 0 leads the company, the others a department each. */
export const NAMED: readonly (readonly [string, string])[] = [
  ['Alice', 'Archer'],
  ['Bruno', 'Baker'],
  ['Carla', 'Cruz'],
  ['David', 'Dunn'],
  ['Elif', 'Ersoy'],
  ['Farid', 'Fahmi'],
  ['Greta', 'Gruber'],
  ['Hugo', 'Holm'],
  ['Ines', 'Ibarra'],
  ['Jonas', 'Jensen'],
];

const words = (text: string): readonly string[] => text.split(' ');

export const FIRST_NAMES = words(
  'Aaron Aisha Alma Amir Anders Anika Antonio Asha Astrid Beatriz Ben Birgit Camila Cem Chen Chiara Clara Daniel Daria Diego Dina ' +
    'Dmitri Eduardo Eleni Elias Emma Eric Esra Fatima Felix Fiona Gabriel Gemma George Hana Hannah Hassan Helena Henrik Ida Igor ' +
    'Imani Irene Ivan Jack Jamila Jana Javier Jin Joana Johan Julia Kai Karim Katya Keiko Kofi Lara Lars Laura Leila Leo Liam Lina ' +
    'Lucia Lukas Maja Malik Marco Maria Marta Mateo Maya Mei Mia Milan Mina Mohamed Nadia Naomi Nasir Nia Nils Nina Noah Nora Olga ' +
    'Oliver Omar Oscar Paula Pedro Petra Priya Rafael Rania Ravi Rosa Ruth Samir Sana Sara Selma Simon Sofia Stefan Suki Tara Theo ' +
    'Thomas Tomas Uma Vera Victor Vikram Wei William Yara Yuki Yusuf Zara Zoe',
);
export const LAST_NAMES = words(
  'Abbott Adeyemi Aguilar Ahmed Almeida Andersen Arslan Bailey Banerjee Barros Bauer Becker Bell Bianchi Bosch Brandt Bruun Calder ' +
    'Campbell Cardoso Castro Chan Chaudhry Clarke Costa Dahl Daniels Desai Diaz Doyle Dubois Duarte Eklund Evans Farouk Ferreira ' +
    'Fischer Fontana Foster Fraser Garcia Ghosh Gibson Gomez Gray Haas Haddad Hansen Hart Hassan Hayes Herrera Hoffmann Hughes Hussain ' +
    'Ito Iyer Jansen Johansson Jones Kaya Keller Kelly Khan Kim Kimura Klein Kovacs Kumar Lang Larsen Lee Lehmann Li Lima Lopez ' +
    'Lund Makori Marino Martin Mbeki Mehta Meier Mendes Mensah Meyer Moreau Moreno Morris Mwangi Nakamura Nguyen Nielsen Novak Nunes ' +
    'Obi Okafor Oliveira Olsen Omondi Ortiz Otieno Park Patel Pereira Perez Petrov Popov Quinn Rahman Ramos Reyes Ricci Rivera Rossi ' +
    'Roth Ruiz Saito Santos Sato Schmidt Schulz Shah Sharma Silva Singh Sorensen Sousa Stein Suzuki Tan Tanaka Taylor Torres Turner ' +
    'Usman Vargas Vasquez Vieira Virtanen Vogel Wagner Walker Wang Weber Winter Wong Wood Yamada Yilmaz Young Zhang Zimmermann',
);
export const ADJECTIVES = words(
  'Amber Arctic Bold Bright Calm Coral Crimson Dawn Deep Early Eastern Ember Fair Gentle Golden Grand Green Hidden High Indigo Ivory ' +
    'Jade Keen Lively Lunar Mellow Misty Noble Northern Open Pale Quick Quiet Rapid Red Royal Sage Silent Silver Solar Southern Still ' +
    'Swift Tidal Upper Velvet Vivid Western White Wild',
);
export const NOUNS = words(
  'Anchor Arrow Aspen Badger Beacon Birch Bison Bridge Canyon Cedar Cliff Comet Condor Crane Delta Falcon Fern Finch Fjord Forest ' +
    'Glacier Grove Harbor Hawk Heron Hill Island Juniper Kestrel Lagoon Lake Lantern Lynx Maple Marsh Meadow Mesa Oak Orchard Osprey ' +
    'Otter Pine Prairie Raven Reef Ridge River Sparrow Summit Willow',
);

/** How many of each there are. 250 people: 40 user groups, 180 systems, 25 system groups. */
export interface Sizes {
  readonly users: number;
  readonly userGroups: number;
  readonly systems: number;
  readonly systemGroups: number;
}

/** 100,000 people: 10,000 groups of either kind, 72,000 systems, and about a million edges. */
export function sizesFor(people: number): Sizes {
  return {
    users: people,
    userGroups: Math.max(28, Math.round(40 + ((people - 250) * 9960) / 99_750)),
    systems: Math.max(8, Math.round(people * 0.72)),
    systemGroups: Math.max(18, Math.round(people * 0.1)),
  };
}

/** Sizes of `count` groups, the largest first: a few large ones, many of 1 to 20. */
export function heavyTailed(count: number, scale: number): number[] {
  return Array.from({ length: count }, (_, rank) => {
    const size = Math.floor((scale * count) / (rank + 0.5)) - scale + 1;
    return Math.max(1, size);
  });
}

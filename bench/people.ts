import type { RuleSet } from '../src/directory/types.ts';
import { systemUser } from '../src/resources/system-users/contract.ts';

/** Fills an organization with people for the measurements, through the pipeline. */
export const peopleRules: RuleSet = {
  jobs: {
    bench_people: async (ctx, payload) => {
      const { from, to } = payload as { from: number; to: number };
      for (let n = from; n < to; n++) {
        await ctx.here.insert(systemUser, {
          username: `person${n}`,
          email: `person${n}@bench.example`,
          firstname: `First${n % 997}`,
          lastname: `Last${n % 4999}`,
          displayname: `First${n % 997} Last${n % 4999}`,
          department: DEPARTMENTS[n % DEPARTMENTS.length],
          jobTitle: `Title ${n % 211}`,
          company: 'Bench data',
          location: `Site ${n % 37}`,
          description:
            'A person made for a measurement, long enough to weigh as much as a real one does in a directory.',
          attributes: [
            { name: 'badge', value: `B-${n}` },
            { name: 'floor', value: `${n % 40}` },
          ],
          phoneNumbers: [{ type: 'work', number: `+1 555 ${n}` }],
          addresses: [{ type: 'work', streetAddress: `${n} Example Street`, locality: 'Example', country: 'XX' }],
          state: 'ACTIVATED',
        });
      }
    },
  },
};

export const DEPARTMENTS = ['Sales', 'Engineering', 'Support', 'Finance', 'Legal', 'Design', 'Research', 'Operations'];

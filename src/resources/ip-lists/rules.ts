import type { Document, RuleSet } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import { ipList, type IpList } from './contract.ts';
import { NoRange, parseRange, type Range } from './ranges.ts';

/**
 * The ranges of a list's entries.
 * @throws MusterError `invalid`, naming the first entry that is none
 */
export const rangesOf = (doc: Document): readonly Range[] => (doc as IpList).ips.map(rangeAt);

function rangeAt(entry: string, index: number): Range {
  try {
    return parseRange(entry);
  } catch (error) {
    if (error instanceof NoRange) throw invalidField(`ips[${index}]`, error.message);
    throw error;
  }
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: ipList,
      derive: async (_ctx, { doc }) => {
        if (String(doc.name).trim() === '') throw invalidField('name', 'must not be blank');
        rangesOf(doc);
        return {};
      },
    },
  ],
};

import type { RuleSet } from '../../directory/types.ts';
import { idlePoll, poll } from './poll.ts';
import { results } from './results.ts';

export const rules: RuleSet = {
  shortcuts: { muster_agent_poll: idlePoll },
  writes: { muster_agent_poll: poll, muster_agent_results: results },
};

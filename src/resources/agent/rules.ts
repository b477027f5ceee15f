import type { RuleSet } from '../../directory/types.ts';
import { arrival, idlePoll, poll } from './poll.ts';
import { results } from './results.ts';

export const rules: RuleSet = {
  waits: { muster_agent_poll: arrival },
  shortcuts: { muster_agent_poll: idlePoll },
  writes: { muster_agent_poll: poll, muster_agent_results: results },
};

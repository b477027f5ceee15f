import type { Kind } from '../../kit/kind.ts';
import { systemGroup } from '../system-groups/contract.ts';
import { systemUser } from '../system-users/contract.ts';
import { system } from '../systems/contract.ts';
import { userGroup } from '../user-groups/contract.ts';
import { devicesVocabulary, usersVocabulary, type Vocabulary } from './vocabulary.ts';

/** One kind of group whose members can follow a rule. */
export interface GroupSpec {
  readonly group: Kind;
  readonly member: Kind;
  readonly groupType: 'user_group' | 'system_group';
  readonly memberType: 'user' | 'system';
  readonly vocabulary: Vocabulary;
  /** Whether the group counts its suggestions (handbook 4.4: only user groups do). */
  readonly counts: boolean;
}

export const userGroups: GroupSpec = {
  group: userGroup,
  member: systemUser,
  groupType: 'user_group',
  memberType: 'user',
  vocabulary: usersVocabulary(systemUser),
  counts: true,
};

export const systemGroups: GroupSpec = {
  group: systemGroup,
  member: system,
  groupType: 'system_group',
  memberType: 'system',
  vocabulary: devicesVocabulary(system),
  counts: false,
};

export const SPECS: readonly GroupSpec[] = [userGroups, systemGroups];

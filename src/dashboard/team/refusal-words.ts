import type { Key } from '../../domain/say/keys';
import type { TeamRefusal } from '../../domain/team/refusals';

/** Why the database refused something, for the user; more than one reason comes to the same for them. */
export const REFUSAL_WORDS: Record<TeamRefusal, Key> = {
  nobody: 'team_whyTeam',
  team: 'team_whyTeam',
  admins: 'team_whyRights',
  owner: 'team_whyRights',
  rights: 'team_whyRights',
  missing: 'team_whyGone',
  state: 'team_whyState',
  size: 'team_whySize',
  kind: 'team_whyRules',
  fields: 'team_whyRules',
  until: 'team_whyRules',
  id: 'team_whyFault',
  author: 'team_whyFault',
  replicated: 'team_whyFault',
};

import type { ComponentType } from 'preact';
import type { Team } from '../../log/team/open-team';
import { Assigned } from './assigned';
import { TeamContacts } from './contacts/team-contacts';
import { TeamKnowledge } from './knowledge/team-knowledge';
import { TeamMeasures } from './measures/team-measures';
import { TalkingNow } from './talking-now';

/** What a part of the team's screen is given. */
export interface TeamSectionProps {
  team: Team;
}

/** A part of the team's screen: a `<section>` with an `<h2>` of its own, or nothing. */
export interface TeamSection {
  id: string;
  Section: ComponentType<TeamSectionProps>;
}

/** In the order they stand. To add one: a file, and a line here. */
export const TEAM_SECTIONS: readonly TeamSection[] = [
  { id: 'assigned', Section: Assigned },
  { id: 'talking', Section: TalkingNow },
  { id: 'contacts', Section: TeamContacts },
  { id: 'knowledge', Section: TeamKnowledge },
  { id: 'measures', Section: TeamMeasures },
];

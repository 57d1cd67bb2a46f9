import { sayDay } from '../../domain/days';
import { knowledgeKind } from '../../domain/handover';
import { say } from '../../domain/say/say';
import type { SharedContact } from '../../domain/team/contacts';
import type { TeamSaid } from '../../domain/team/document';
import type { TeamKindId } from '../../domain/team/kind';
import type { RefusedRow } from '../../log/team/refused';

/** What it takes to name what was said. */
export interface Naming {
  /** CouchDB's name of the user. */
  user: string;
  /** How colleagues are called, by CouchDB's names. */
  names: ReadonlyMap<string, string>;
  now: Date;
}

const NAMES: Record<TeamKindId, (said: TeamSaid, naming: Naming) => string> = {
  template: (said) => say('team_whatTemplate', { name: titleOf('templates', said) }),
  fact: (said) => say('team_whatFact', { name: titleOf('facts', said) }),
  infoPack: (said) => say('team_whatInfoPack', { name: titleOf('infoPacks', said) }),
  contact: ({ body }) => say('team_whatContact', { name: (body as SharedContact).name }),
  interaction: () => say('team_whatInteraction'),
  claim: () => say('team_whatClaim'),
  assignment: ({ owner, by, to = '' }, { names }) =>
    owner === by
      ? say('team_whatAssignment', { name: names.get(to) ?? to })
      : say('team_whatAssignmentState'),
  measures: ({ own }, { now }) => say('team_whatMeasures', { day: own ? sayDay(own, now) : '' }),
  member: ({ owner }, { user, names }) =>
    owner === user
      ? say('team_whatMember')
      : say('team_whatMemberOther', { name: names.get(owner) ?? owner }),
};

/** What was refused, in a line. */
export function sayRefused(
  { said, standing }: Pick<RefusedRow, 'said' | 'standing'>,
  naming: Naming,
): string {
  const of = said ?? standing;
  const what = of ? NAMES[of.kind](of, naming) : say('team_whatUnknown');
  return said ? what : say('team_whatDeleted', { what });
}

function titleOf(table: 'templates' | 'facts' | 'infoPacks', { body }: TeamSaid): string {
  return knowledgeKind(table).titleOf(body);
}

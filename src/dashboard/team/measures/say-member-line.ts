import { say } from '../../../domain/say/say';
import type { MemberLine } from '../../../domain/team/measured-weeks';
import type { CountsLine } from './counts-table';

/** A member as a line of the table. */
export function sayMemberLine(
  { user, name, told, shares, counts, before }: MemberLine,
  members: readonly { user: string; name: string }[],
  weeks: number,
): CountsLine {
  // Names are chosen by everybody for themselves: of two that are alike, the accounts tell them apart.
  const alike = members.some((one) => one.user !== user && one.name === name);
  const part = told > 0 && told < weeks ? say('teamMeasures_toldWeeks', { part: told, of: weeks }) : null;
  return {
    key: user,
    name: alike ? `${name} (${user})` : name,
    under: part,
    counts,
    before,
    nothing: say(shares ? 'teamMeasures_noneThen' : 'teamMeasures_sharesNone'),
  };
}

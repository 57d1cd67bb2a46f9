import { addDays, type Day, dayOf } from '../../../src/domain/days';
import type { TeamMeasures } from '../../../src/domain/team/measures';
import { mondayOf } from '../../../src/domain/when/calendar';
import { type TeamRow, teamRow } from '../../../src/log/team/team-database';
import { memberRow } from './assigned-rows';

/** A week of somebody's, as a round brought it. */
export function measuredRow(owner: string, week: Day, counts: TeamMeasures): TeamRow {
  const said = { kind: 'measures', owner, own: week, by: owner, body: counts } as const;
  return teamRow(`measures:${owner}:${week}`, '1-a', said, { body: counts });
}

/** The Monday so many weeks before this one. */
export function mondayBefore(weeks: number, now = new Date()): Day {
  return addDays(mondayOf(dayOf(now)), -7 * weeks);
}

/** Some week: the same for the same number, none of its counts greater than what it is a part of. */
export function someWeek(seed: number): TeamMeasures {
  const some = (most: number, step: number): number => (seed * step) % (most + 1);
  const [answered, followUpsDone, complaints] = [some(31, 7), some(14, 5), some(7, 3)];
  return {
    answered,
    missed: some(9, 4),
    answerMinutes: answered * (12 + some(70, 11)),
    exchanges: answered + some(20, 13),
    newContacts: some(12, 7),
    followUpsDone,
    followUpsOnTime: Math.round(followUpsDone * 0.8),
    complaints,
    complaintsRecovered: Math.round(complaints * 0.6),
    referrals: some(3, 2),
    meetings: some(6, 5),
    sales: some(11, 4),
  };
}

/** Six people: four who share all weeks, one who shares some, one who shares none. */
export function measuredTeam(weeks = 13): TeamRow[] {
  const people = ['dana', 'ben', 'carla', 'deniz', 'eve', 'finn'];
  const names = ['Dana Hartwell', 'Ben', 'Carla Fernández de la Vega', 'Deniz', 'Eve', 'Finn'];
  const rows = people.map((user, at) => memberRow(user, names[at] ?? user));
  for (const [at, user] of people.slice(0, 5).entries()) {
    for (let back = user === 'eve' ? 2 : 0; back < weeks; back++) {
      rows.push(measuredRow(user, mondayBefore(back), someWeek(at * 5 + back * 3 + 2)));
    }
  }
  return rows;
}

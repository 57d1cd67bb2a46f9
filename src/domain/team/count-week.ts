import { addDays, type Day } from '../days';
import type { Row } from '../measure/figure';
import { complaintsRecovered } from '../measure/figures/complaints-recovered';
import { followUpsOnTime } from '../measure/figures/follow-ups-on-time';
import { referrals } from '../measure/figures/referrals';
import { responseTime } from '../measure/figures/response-time';
import { shareAnswered } from '../measure/figures/share-answered';
import { toSales } from '../measure/figures/to-sales';
import { type Period, within } from '../measure/period';
import type { Told } from '../measure/told';
import type { TeamMeasures } from './measures';

/** As `TeamMeasures` allows: who answers a post of ten years ago has not worked on it for that long either. */
const MOST = 1_000_000;

/** The seven local days from a Monday on. */
export function weekOf(monday: Day): Period {
  return { from: monday, to: addDays(monday, 7) };
}

/**
 * What a week comes to in the twelve counts that a team is told, out of the rows of the Measure screen: each stands in
 * the week that its row's `day` is in.
 *
 * - answered, answerMinutes: the rows of the time to answer, by the day of the answer, and their working minutes.
 * - missed: of the share answered, posts found in the week that nobody answered yet or that were forgotten since. Measure
 *   has no such figure by itself. Posts are forgotten after weeks, so to count those alone would say 0 of each week that
 *   is told of. Replies that are not known to have gone out are neither.
 * - exchanges, meetings, sales: the talks, meetings and sales of the way to sales.
 * - newContacts: people whose first record was made in the week, by whatever way, also in an import. Measure does not
 *   count them.
 * - followUpsDone, followUpsOnTime: of those that were due in the week, as Measure has them; what is open is neither.
 * - complaints, complaintsRecovered: those that count on a side (not `no-fault`), by the day of the complaint.
 * - referrals: people who were sent.
 */
export function countWeek(told: Told, monday: Day): TeamMeasures {
  const week = weekOf(monday);
  const rowsOf = (figure: { rows(told: Told, period: Period): Row[] }): Row[] => figure.rows(told, week);
  const [answers, posts, steps] = [rowsOf(responseTime), rowsOf(shareAnswered), rowsOf(toSales)];
  const [planned, complaints, sent] = [
    rowsOf(followUpsOnTime),
    rowsOf(complaintsRecovered),
    rowsOf(referrals),
  ];
  const counts: TeamMeasures = {
    answered: answers.length,
    missed: sum(
      posts.filter(({ answered }) => answered === 'no' || answered === 'waiting'),
      'posts',
    ),
    answerMinutes: sum(answers, 'minutes'),
    exchanges: having(steps, 'what', 'talk'),
    newContacts: told.addedOn.filter((day) => within(day, week)).length,
    followUpsDone: planned.filter(({ done }) => done !== '').length,
    followUpsOnTime: having(planned, 'onTime', 'yes'),
    complaints: complaints.filter(({ recovered }) => recovered !== '').length,
    complaintsRecovered: having(complaints, 'recovered', 'yes'),
    referrals: having(sent, 'what', 'sent'),
    meetings: having(steps, 'what', 'meeting'),
    sales: having(steps, 'what', 'sale'),
  };
  return mapCounts(counts, (count) => Math.min(count, MOST));
}

/** The same done to each of the twelve. */
export function mapCounts(
  counts: TeamMeasures,
  change: (count: number, id: keyof TeamMeasures) => number,
): TeamMeasures {
  const ids = Object.keys(counts) as (keyof TeamMeasures)[];
  return Object.fromEntries(ids.map((id) => [id, change(counts[id], id)])) as TeamMeasures;
}

function having(rows: readonly Row[], column: string, cell: string): number {
  return rows.filter((row) => row[column] === cell).length;
}

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((all, row) => all + Number(row[column]), 0);
}

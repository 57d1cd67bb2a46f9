import { type Day, dayOf } from '../../domain/days';
import { shareAnswered } from '../../domain/measure/figures/share-answered';
import { periodOf } from '../../domain/measure/period';
import type { VenuePlan } from '../../domain/model';
import { type PlanStanding, planStandings } from '../../domain/venues/plan';
import { type VenueTold, venueTold } from '../../domain/venues/venue-told';
import { venuesOf } from '../../domain/venues/venues';
import type { Answered } from '../../domain/weekly/answers';
import { composeWeek, type WeekReview } from '../../domain/weekly/compose';
import type { WeekData } from '../../domain/weekly/week-data';
import type { LogDatabase } from '../../log/database';
import { readWeek } from '../../log/weekly/read-week';
import { SITE_FACTS } from '../../ui/site-facts';
import type { AtWork } from '../work/messages';

/** What both questions go by. */
interface Asked {
  now: Date;
  /** The last change of what is read: what was read since is not read again. */
  change: number;
  /** They count without anything being read. */
  plans: Readonly<Record<string, VenuePlan>>;
}

/** The review of a week, and how it stands against the plans for the sites. */
export interface WeekRead {
  /** Its Monday. */
  week: Day;
  review: WeekReview;
  standings: PlanStanding[];
}

/** Every venue, the best first, and how this week stands against the plans. */
export interface VenuesRead {
  venues: VenueTold[];
  /** What the period hides of the posts, in words; null: nothing. */
  limit: string | null;
  standings: PlanStanding[];
}

export type WeekWork = ReturnType<typeof weekWork>;

/** Reads months of the log and makes the review of this week of them, or tells what the sites brought. */
export function weekWork(log: LogDatabase) {
  let held: { change: number; today: Day; data: WeekData } | null = null;

  async function read({ now, change, plans }: Asked, at: AtWork): Promise<WeekData> {
    const today = dayOf(now);
    if (held?.change !== change || held.today !== today) {
      const data = await readWeek(log, { now, siteName: (site) => SITE_FACTS[site].name, ...at });
      held = { change, today, data };
    }
    return { ...held.data, plans };
  }
  const standingsOf = ({ told, plans, week }: WeekData) => planStandings(told.exchanges, plans, week);

  return {
    async week(
      { answers, ...asked }: Asked & { answers: readonly Answered[] },
      at: AtWork,
    ): Promise<WeekRead> {
      const data = await read(asked, at);
      return { week: data.week, review: composeWeek(data, answers), standings: standingsOf(data) };
    },

    async venues(asked: Asked, at: AtWork): Promise<VenuesRead> {
      const data = await read(asked, at);
      const { told } = data;
      const period = periodOf('3-months', told.now);
      return {
        venues: venuesOf(told, period).map((venue) => venueTold(venue, data)),
        limit: shareAnswered.limit?.(told, period) ?? null,
        standings: standingsOf(data),
      };
    },
  };
}

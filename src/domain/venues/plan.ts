import { addDays, type Day } from '../days';
import type { SiteId, VenuePlan } from '../model';
import { type Said, talkedWith, VENUES } from './venues';

/** How a week stands against the plan for a site. */
export interface PlanStanding {
  site: SiteId;
  /** People talked with there. */
  done: number;
  planned: number;
}

/** The sites that something is planned for, and how many a week. */
export function plannedSites(
  plans: Readonly<Record<string, VenuePlan>>,
): { site: SiteId; planned: number }[] {
  return VENUES.flatMap((site) => {
    const planned = plans[site]?.perWeek ?? 0;
    return planned > 0 ? [{ site, planned }] : [];
  });
}

/** How the week of a Monday stands against the plans. */
export function planStandings(
  exchanges: readonly Said[],
  plans: Readonly<Record<string, VenuePlan>>,
  monday: Day,
): PlanStanding[] {
  const week = { from: monday, to: addDays(monday, 7) };
  return plannedSites(plans).map(({ site, planned }) => ({
    site,
    planned,
    done: talkedWith(exchanges, site, week).length,
  }));
}

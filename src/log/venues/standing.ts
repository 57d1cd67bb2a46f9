import { type Day, dayOf, momentOn } from '../../domain/days';
import { isTalk } from '../../domain/measure/traced';
import { mayNudge } from '../../domain/nudges/hours';
import { type PlanStanding, plannedSites, planStandings } from '../../domain/venues/plan';
import type { Said } from '../../domain/venues/venues';
import { mondayOf } from '../../domain/when/calendar';
import type { LogDatabase } from '../database';
import { mainId } from '../same-person';
import { readSettings } from '../settings';

/**
 * How this week stands against the user's plans, for the line that reminds of them: null where nothing is planned, where
 * all is kept, and outside working hours.
 */
export async function planReminder(log: LogDatabase, now: Date): Promise<PlanStanding[] | null> {
  const { venuePlans, nudges } = await readSettings(log);
  // Not by the hour of the digest: this is a line on a page, and no notification.
  const quiet = !mayNudge(now, { ...nudges, digestHour: null });
  if (quiet || plannedSites(venuePlans).length === 0) return null;
  const monday = mondayOf(dayOf(now));
  const standings = planStandings(await exchangesSince(log, monday), venuePlans, monday);
  return standings.every(({ done, planned }) => done >= planned) ? null : standings;
}

/** What was said on the sites since a day, with the person it was said to; nobody who was deleted. */
async function exchangesSince(log: LogDatabase, monday: Day): Promise<Said[]> {
  const from = (momentOn(monday, 0) as Date).toISOString();
  const talks = (await log.interactions.where('at').aboveOrEqual(from).toArray()).filter(
    (one) => !one.deletedAt && one.site !== null && isTalk(one),
  );
  const people = new Map<string, string>();
  for (const id of new Set(talks.map(({ contactId }) => contactId))) {
    const main = await mainId(log, id);
    const contact = await log.contacts.get(main);
    if (contact && !contact.deletedAt) people.set(id, main);
  }
  return talks.flatMap(({ contactId, at, ...talk }) => {
    const who = people.get(contactId);
    return who === undefined ? [] : { ...talk, who, day: dayOf(new Date(at)) };
  });
}

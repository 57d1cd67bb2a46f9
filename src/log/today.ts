import type { ContactSummary } from '../domain/contact-summary';
import type { FollowUp, Urgency } from '../domain/model';
import { byScore, todayScore } from '../domain/today/score';
import type { LogDatabase } from './database';
import { type FollowUpLine, linesOf, openUntil } from './follow-ups';

/** A due follow-up with what puts it where it stands in Today. */
export interface TodayLine extends FollowUpLine {
  score: Urgency;
}

/** The first of what is due, in the order of Today, and how many there are in all. */
export async function todayLines(
  log: LogDatabase,
  now: Date,
  limit: number,
): Promise<{ lines: TodayLine[]; total: number }> {
  // All of them decide the order; only those that are shown are read with the rest. Read in one go, because a
  // filter of Dexie's goes row by row.
  const due = (await openUntil(log, now).toArray()).filter(({ deletedAt }) => !deletedAt);
  const people = await peopleOf(log, due);
  const ranked = due
    .map((followUp) => ({
      id: followUp.id,
      since: followUp.due,
      followUp,
      score: scoreOf(followUp, people.get(followUp.contactId) ?? null, now),
    }))
    .sort(byScore)
    .slice(0, limit);
  const lines = await linesOf(
    log,
    ranked.map(({ followUp }) => followUp),
  );
  return {
    lines: lines.map((line, index) => ({ ...line, score: ranked[index]?.score ?? { score: 0, terms: [] } })),
    total: due.length,
  };
}

function scoreOf({ kind = 'step', due }: FollowUp, person: ContactSummary | null, now: Date): Urgency {
  const facts = person && { vip: person.vip, openComplaint: person.complaintAt !== '', stage: person.stage };
  return todayScore({ what: kind, since: new Date(due), person: facts }, now);
}

/** The lines of the contact list by the record that a follow-up was made for, which may be merged into another. */
async function peopleOf(log: LogDatabase, due: readonly FollowUp[]): Promise<Map<string, ContactSummary>> {
  const ids = [...new Set(due.map(({ contactId }) => contactId))];
  const rows = await log.summaries.bulkGet(ids);
  const people = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const merged = ids.filter((id) => !people.has(id));
  if (merged.length === 0) return people;
  for (const row of await log.summaries.where('merged').anyOf(merged).distinct().toArray()) {
    for (const id of row.merged) people.set(id, row);
  }
  return people;
}

import { dayOf } from '../../domain/days';
import type { SentBy } from '../../domain/measure/told';
import type { LogDatabase } from '../database';
import { inChunks } from '../in-chunks';
import type { SummaryRow } from '../rows';
import { currentSummaries, freshenSummaries } from '../summaries';

/** Everybody in the contacts, by the line that stands for each. */
export interface People {
  names: Map<string, string>;
  sentBy: Map<string, SentBy>;
  /** When each came into the contacts. UTC. */
  addedAt: string[];
  /** Whom a contact's id stands for; undefined: somebody who was deleted. */
  whoIs(contactId: string): string | undefined;
}

/** `onRows` is told of so many rows more that were read. */
export async function readPeople(log: LogDatabase, onRows: (rows: number) => void): Promise<People> {
  const lines = await readLines(log, onRows);
  const names = new Map(lines.map(({ id, name }) => [id, name]));
  const mains = new Map<string, string>();
  for (const { id, merged } of lines) {
    mains.set(id, id);
    for (const record of merged) mains.set(record, id);
  }
  const sent = lines.filter(({ referredBy }) => referredBy !== null);
  const noted = await notedOn(log, mains);
  const sentBy = new Map<string, SentBy>();
  for (const { id, referredBy, addedAt } of sent) {
    if (referredBy === null || !names.has(referredBy)) continue;
    sentBy.set(id, { by: referredBy, on: dayOf(new Date(noted.get(id) ?? addedAt)) });
  }
  const addedAt = lines.map((line) => line.addedAt);
  return { names, sentBy, addedAt, whoIs: (contactId) => mains.get(contactId) };
}

type Line = Pick<SummaryRow, 'id' | 'merged' | 'name' | 'referredBy' | 'addedAt'>;

/** Some at a time: all at once would keep the page waiting. */
async function readLines(log: LogDatabase, onRows: (rows: number) => void): Promise<Line[]> {
  // A full disk keeps none of them.
  if (!(await freshenSummaries(log))) return currentSummaries(log);
  const lines: Line[] = [];
  for await (const page of inChunks(log.summaries)) {
    for (const { id, merged, name, referredBy, addedAt } of page) {
      lines.push({ id, merged, name, referredBy, addedAt });
    }
    onRows(page.length);
  }
  return lines;
}

/** When it was noted who sent somebody: the first record of theirs that says so tells. */
async function notedOn(log: LogDatabase, mains: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const first = new Map<string, string>();
  for (const { id, times, createdAt, deletedAt } of await log.contacts
    .where('referredBy')
    .above('')
    .toArray()) {
    const main = mains.get(id);
    if (main === undefined || deletedAt) continue;
    const at = times?.referredBy?.split(' ', 1)[0] || createdAt;
    const before = first.get(main);
    if (before === undefined || at < before) first.set(main, at);
  }
  return first;
}

import type { ChannelId } from '../channels';
import { type Day, dayOf } from '../days';
import { doneAt } from '../done-at';
import type { FollowUp, Interaction, Purchase } from '../model';

/** What a contact's timeline is made of: exchanges and notes, purchases, and next steps that were done. */
export type TimelineEntry =
  | { kind: 'exchange'; id: string; day: Day; at: string; interaction: Interaction }
  | { kind: 'purchase'; id: string; day: Day; at: string; purchase: Purchase }
  | { kind: 'done'; id: string; day: Day; at: string; followUp: FollowUp };

/** What of a timeline is shown. */
export type TimelineKind = 'all' | ChannelId | 'purchase' | 'done';

/** The entries of one month, newest first. `month` is `2026-11`. */
export interface TimelineMonth {
  month: string;
  entries: TimelineEntry[];
}

interface Told {
  /** Newest first. */
  exchanges: readonly Interaction[];
  /** There are older exchanges than these. */
  more: boolean;
  purchases: readonly Purchase[];
  followUps: readonly FollowUp[];
}

/**
 * One line of time out of everything that happened with a contact, newest first. While there are older exchanges
 * that are not told yet, nothing older than the last one told stands in it: it would seem to have no neighbours.
 */
export function timelineEntries({ exchanges, more, purchases, followUps }: Told): TimelineEntry[] {
  const told: TimelineEntry[] = exchanges.map((interaction) => {
    const { id, at } = interaction;
    return { kind: 'exchange', id, at, day: dayOf(new Date(at)), interaction };
  });
  const oldest = more ? told.at(-1)?.day : undefined;
  const bought: TimelineEntry[] = purchases.map((purchase) => {
    const { id, day } = purchase;
    // A purchase has no hour: it stands above the exchange it came of.
    return { kind: 'purchase', id, day, at: `${day}T~`, purchase };
  });
  const done: TimelineEntry[] = followUps
    .filter(({ status }) => status === 'done')
    .map((followUp) => {
      const at = doneAt(followUp);
      return { kind: 'done', id: followUp.id, at, day: dayOf(new Date(at)), followUp };
    });
  return [...told, ...bought, ...done]
    .filter(({ day }) => oldest === undefined || day >= oldest)
    .sort((a, b) => compare(b.day, a.day) || compare(b.at, a.at) || compare(b.id, a.id));
}

/** The entries of one kind. */
export function ofKind(entries: readonly TimelineEntry[], kind: TimelineKind): TimelineEntry[] {
  return entries.filter((entry) => kind === 'all' || kindOf(entry) === kind);
}

/** The kinds that a timeline holds, `all` apart. */
export function kindsIn(entries: readonly TimelineEntry[]): ReadonlySet<TimelineKind> {
  return new Set(entries.map(kindOf));
}

/** Puts entries, newest first, under their months. */
export function byMonth(entries: readonly TimelineEntry[]): TimelineMonth[] {
  const months: TimelineMonth[] = [];
  for (const entry of entries) {
    const month = entry.day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else months.push({ month, entries: [entry] });
  }
  return months;
}

function kindOf(entry: TimelineEntry): TimelineKind {
  return entry.kind === 'exchange' ? entry.interaction.channel : entry.kind;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

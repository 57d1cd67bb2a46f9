import { nextTouch, type Rhythms } from '../cadence/next-touch';
import type { ContactSummary } from '../contact-summary';
import { initialsOf } from '../initials';
import type { Contact, SiteId } from '../model';
import { wholeContact } from '../same-person/whole';
import { balanceOf, later, type Tally } from './tally';

/** Longest part of a follow-up's note that a list shows. */
const NOTE_SHOWN = 160;

/** The records of one person, none of them deleted: the one that stands for them first. */
export type Records = readonly [Contact, ...Contact[]];

/**
 * A person's line of the contact list, but for whom they sent and when to be in touch: see below. `referredBy`: who sent them, as that
 * person stands today.
 */
export function summarise(records: Records, tally: Tally, referredBy: string | null): ContactSummary {
  const [main, ...others] = records;
  const whole = wholeContact(main, others);
  const first = whole.identities.find(({ handle }) => handle);
  return {
    id: main.id,
    merged: others.map(({ id }) => id).sort(),
    name: whole.name,
    initials: initialsOf(whole.name),
    company: whole.company,
    handle: first?.handle ? shownHandle(first.site, first.handle) : '',
    sites: [...new Set(whole.identities.map(({ site }) => site))],
    area: whole.area,
    stage: whole.stage,
    tags: whole.tags,
    vip: whole.vip,
    addedAt: records.reduce(
      (oldest, { createdAt }) => (createdAt < oldest ? createdAt : oldest),
      main.createdAt,
    ),
    lastAt: tally.last.at,
    lastChannel: tally.last.channel,
    exchanges: tally.exchanges,
    touchedAt: later(tally.last.at, tally.touchedAt),
    ...balanceOf(tally),
    cadenceDays: whole.cadenceDays,
    cadenceSeason: whole.cadenceSeason ?? null,
    nextTouch: '',
    nextDue: tally.next.due,
    nextTimed: tally.next.timed,
    nextNote: tally.next.note.slice(0, NOTE_SHOWN),
    openFollowUps: tally.openFollowUps,
    complaintAt: tally.complaintAt,
    complaintWaits: tally.complainedAt > tally.answeredAt,
    deservesThanksAt: tally.deservesThanksAt,
    thankedAt: tally.thankedAt,
    purchases: tally.purchases,
    spent: Object.fromEntries(Object.entries(tally.spent).sort(([a], [b]) => (a < b ? -1 : 1))),
    sent: 0,
    referredBy: referredBy === main.id ? null : referredBy,
    days: whole.dates.map(({ what, day }) => ({ what, on: day.slice(-'MM-DD'.length) })),
  };
}

/** Who the person's records say sent them: an id as it was written, whoever stands for that one today. */
export function referrerOf([main, ...others]: Records): string | null {
  return wholeContact(main, others).referredBy;
}

/** A line with when to be in touch next, as the user's rhythms stand. */
export function withNextTouch<T extends ContactSummary>(summary: T, rhythms: Rhythms): T {
  return { ...summary, nextTouch: nextTouch(summary, rhythms)?.day ?? '' };
}

/** What of the contacts somebody sent counts for the sender. */
type SentContact = Pick<ContactSummary, 'addedAt'>;

/** A line with the contacts whom this one sent: these count among the reasons to thank. */
export function withSent(summary: ContactSummary, sent: readonly SentContact[]): ContactSummary {
  return {
    ...summary,
    sent: sent.length,
    deservesThanksAt: sent.reduce((last, { addedAt }) => later(last, addedAt), summary.deservesThanksAt),
  };
}

function shownHandle(site: SiteId, handle: string): string {
  return site === 'x' ? `@${handle}` : handle;
}

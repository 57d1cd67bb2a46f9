import type { ChannelId } from './channels';
import type { SeasonId, SiteId } from './model';
import type { StageId } from './stages';

/**
 * What the contact list shows, sorts and filters by, in one small row for each contact who stands for a person.
 * Made from the log and made again when it changes (`log/summaries.ts`); never written by hand. Times are UTC
 * ISO texts, empty where there is none, so that they sort.
 */
export interface ContactSummary {
  id: string;
  /** The records merged into this one, sorted. */
  merged: string[];
  name: string;
  /** See `initialsOf`. Kept: a page that was just opened takes long over its patterns. */
  initials: string;
  company: string;
  /** The first handle, as shown: `@ana`; empty where there is none. */
  handle: string;
  sites: SiteId[];
  area: string;
  stage: StageId | null;
  tags: string[];
  vip: boolean;
  addedAt: string;
  /** The last exchange, and where. A note is none. */
  lastAt: string;
  lastChannel: ChannelId | null;
  exchanges: number;
  /** When the user was last in touch: by an exchange, or by doing what stands for one. */
  touchedAt: string;
  /** Of the last exchanges, how many gave them something and how many asked something of them. */
  gave: number;
  asked: number;
  /**
   * How often the user wants to be in touch, in days (0: in no rhythm), or in which season. Where both are empty, by
   * their tags.
   */
  cadenceDays: number | null;
  cadenceSeason: SeasonId | null;
  /** The day to be in touch next (it may be past), as the contact or their tags say; empty without a plan. */
  nextTouch: string;
  /** The next open follow-up. */
  nextDue: string;
  /** At an hour that the user named. */
  nextTimed: boolean;
  nextNote: string;
  openFollowUps: number;
  /** Since when the oldest complaint that is not settled stands. */
  complaintAt: string;
  /** Nobody has answered them since they complained last. */
  complaintWaits: boolean;
  /** The last time they bought (a day, `2026-11-24`), praised the user or sent somebody. */
  deservesThanksAt: string;
  /** The last time the user thanked them. */
  thankedAt: string;
  purchases: number;
  /** What they bought, by currency. */
  spent: Record<string, number>;
  /** How many contacts they sent, directly. */
  sent: number;
  /** The contact who sent them; null also where that one was deleted. */
  referredBy: string | null;
  /** Their birthday and other days, as `MM-DD`, by what it is. */
  days: { what: string; on: string }[];
}

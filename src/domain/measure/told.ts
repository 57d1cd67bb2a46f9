import type { Day } from '../days';
import type { ActiveDay, FollowUpKind, Interaction, Mention, MissedPosts, Purchase, SiteId } from '../model';

/** An exchange with somebody who is in the contacts. */
export interface Exchange
  extends Pick<
    Interaction,
    | 'id'
    | 'at'
    | 'channel'
    | 'site'
    | 'intents'
    | 'state'
    | 'mentionId'
    | 'templateId'
    | 'settledAt'
    | 'outcome'
    | 'appointment'
  > {
  /** Whom with: the id of the contact who stands for the person. */
  who: string;
  /** The local day of `at`. */
  day: Day;
  /** They said something in it. */
  heard: boolean;
}

/** A post that was the user's business. */
export interface PostSeen extends Pick<Mention, 'id' | 'status'> {
  site: SiteId;
  author: string;
  /** The author's contact; null: nobody knows them, or they are no contact any more. */
  who: string | null;
  /** The local day Rapport found it. */
  day: Day;
  /** When it was written, or found where the page does not say. UTC. */
  writtenAt: string;
  intents: Interaction['intents'];
}

export interface Sale extends Pick<Purchase, 'id' | 'day' | 'what' | 'amount' | 'currency'> {
  who: string;
}

/** A follow-up that was done or is open. */
export interface Planned {
  id: string;
  who: string;
  /** The local day it was due. */
  day: Day;
  kind: FollowUpKind;
  /** The local day it was done; null: it is open. */
  doneOn: Day | null;
}

/** Who sent somebody, and the local day that was noted. */
export interface SentBy {
  by: string;
  on: Day;
}

/**
 * What the log tells of a stretch of time, and of the months before it that outcomes are traced back to. In order of
 * time. People who were deleted are in none of it.
 */
export interface Told {
  now: Date;
  /** Names by the id of the contact who stands for a person. */
  names: ReadonlyMap<string, string>;
  /** Who sent whom, by the one who was sent. */
  sentBy: ReadonlyMap<string, SentBy>;
  /** The local days people came into the contacts, of those who did in the time. */
  addedOn: readonly Day[];
  exchanges: readonly Exchange[];
  /** By the mention's id: those found in the time, and those the exchanges answered. */
  posts: ReadonlyMap<string, PostSeen>;
  /** Posts that were forgotten unanswered. */
  missed: readonly MissedPosts[];
  /** Since when these are counted: of days before nobody knows how many there were. */
  missedSince: Day;
  sales: readonly Sale[];
  planned: readonly Planned[];
  active: readonly ActiveDay[];
  /** Titles of templates by id. */
  templates: ReadonlyMap<string, string>;
  /** Done follow-ups are erased after so many days; null: never. */
  doneKeptDays: number | null;
  siteName(site: SiteId): string;
  /** Minutes of the user's working hours between two moments. */
  openMinutes(from: Date, to: Date): number;
}

/** How far back an outcome is traced to what led to it, in days. */
export const TRACED_DAYS = 90;

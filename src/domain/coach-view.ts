import type { Interaction, Mention } from './model';

/** A template filled for one mention. `gaps` are the variables nothing was known for, in order. */
export interface Suggestion {
  templateId: string;
  title: string;
  /** Gaps stand in it as `⟦price⟧`. */
  text: string;
  gaps: string[];
}

/** One past exchange, newest first in lists. */
export type HistoryLine = Pick<
  Interaction,
  'id' | 'at' | 'channel' | 'site' | 'theirText' | 'myText' | 'note' | 'state' | 'permalink'
>;

/** A dated next step, proposed before it is kept. */
export interface ProposedFollowUp {
  /** Local calendar day, `2026-11-24`. */
  day: string;
  note: string;
  /** Why this day: `A complaint deserves a second look within two days.` */
  why: string;
}

/** Everything the coach shows about one mention, in the page, the popup and the side panel. */
export interface CoachView {
  mention: Mention;
  /** The user has said what the post is; absent: they have not. */
  corrected?: boolean;
  /** The author's contact when one was saved. */
  contact: { id: string; name: string; since: string; tags: string[]; vip: boolean } | null;
  history: HistoryLine[];
  /** The open follow-up with this person, if any. */
  openFollowUp: { id: string; due: string; note: string } | null;
  /** One line of advice for the strongest intent. */
  advice: string;
  /** Three templates, filled, best first (fewer when the user has fewer). */
  suggestions: Suggestion[];
  followUp: ProposedFollowUp;
}

/** What the user decided in the coach, to be logged in one transaction. */
export interface LogRequest {
  key: string;
  /** Makes a repeated request (a killed worker, a second click) count once. */
  idempotencyKey: string;
  how: 'inserted' | 'copied' | 'logged';
  /** The reply as it was inserted or copied; empty for a conversation noted without one. */
  text: string;
  templateId: string | null;
  /** Null when the user chose no next step. `day` is a local calendar day. */
  followUp: { day: string; note: string } | null;
}

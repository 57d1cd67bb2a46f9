import type { ProposedStage } from './journey/propose-stage';
import type { AskKind, FollowUp, FollowUpKind, InfoPack, Interaction, Mention } from './model';
import type { ToKeep } from './promise/promise-step';
import type { RecoveryStepId } from './recovery/steps';
import type { StageId } from './stages';
import type { TeamView } from './team/view';

/** A template filled for one mention. `gaps` are the variables nothing was known for, in order. */
export interface Suggestion {
  templateId: string;
  title: string;
  /** Gaps stand in it as `⟦price⟧`. */
  text: string;
  gaps: string[];
  /** How much of which information packs is left out, because the site takes no more; absent: nothing. */
  leftOut?: { pack: string; items: number }[];
}

/** A complaint of the person's that is open. */
export interface OpenComplaint {
  since: string;
  /** This very post complains and is not answered. */
  here: boolean;
  /** The next step, null when it can be closed; by when it is wanted, null where that is not known yet. */
  next: RecoveryStepId | null;
  by: string | null;
}

/** After praise: whether this is the moment to ask for something, in words; with templates for it, best first. */
export type AskMoment =
  | { ok: true; ask: AskKind; says: string; suggestions: Suggestion[] }
  | { ok: false; says: string };

/** A referral: which of the user's contacts the post may be about, and who is known to have sent its author. */
export interface ReferralView {
  people: { id: string; name: string }[];
  sentBy: string | null;
}

/** One past exchange, newest first in lists. */
export type HistoryLine = Pick<
  Interaction,
  'id' | 'at' | 'channel' | 'site' | 'theirText' | 'myText' | 'note' | 'state' | 'permalink'
>;

/** A dated next step, as the user keeps it. */
export interface PlannedStep {
  /** Local calendar day, `2026-11-24`. */
  day: string;
  /** Local hour and minute, `14:30`; absent: at the hour of the settings. */
  time?: string | undefined;
  note: string;
  /** Absent: a step. */
  kind?: FollowUpKind | undefined;
  /** A promise: the user's own words. */
  words?: string | undefined;
}

/** A dated next step, proposed before it is kept. */
export interface ProposedFollowUp extends PlannedStep {
  /** Why this day: `A complaint deserves a second look within two days.` */
  why: string;
}

/** An information pack that may help the author of the post, as much of it as the site takes. */
export type PackOffer = Pick<Suggestion, 'text' | 'leftOut'> & Pick<InfoPack, 'id' | 'title'>;

/** Everything the coach shows about one mention, in the page, the popup and the side panel. */
export interface CoachView {
  mention: Mention;
  /** The user has said what the post is; absent: they have not. */
  corrected?: boolean;
  /** The author's contact when one was saved. */
  contact: { id: string; name: string; since: string; tags: string[]; vip: boolean } | null;
  history: HistoryLine[];
  /** The open follow-up with this person, if any. */
  openFollowUp: Pick<FollowUp, 'id' | 'due' | 'timed' | 'note'> | null;
  /** One line of advice for the strongest intent. */
  advice: string;
  /** Three templates, filled, best first (fewer when the user has fewer). */
  suggestions: Suggestion[];
  followUp: ProposedFollowUp;
  /** Absent: there is none. */
  recovery?: OpenComplaint;
  /** Absent: they do not praise. */
  moment?: AskMoment;
  /** Absent: it is no referral. */
  referral?: ReferralView;
  /** How far they seem to have come, by the name of it, and where they stand; absent: nothing to propose. */
  journey?: { proposed: ProposedStage; label: string; stage: StageId | null };
  /** Absent: none. */
  packs?: PackOffer[];
  /** What this browser knows of it from the user's team; absent: they are in none. */
  team?: TeamView;
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
  /** What the reply asks of them, where it was started from a template that asks. */
  ask?: AskKind;
  /** Of a referral: who sent whom, where the user said so. */
  referral?: { otherId: string; who: 'author-sent' | 'sent-author' };
  /** They agreed to meet on this local calendar day; absent: nothing was agreed. */
  appointment?: string;
  /** Null when the user chose no next step. */
  followUp: PlannedStep | null;
  /** What the reply promises beside that and the user settled: kept by a follow-up of its own, or by none. */
  promises?: (ToKeep & { kept: boolean })[];
}

import type { Contact, FollowUp, Mention } from './model';
import type { WaitingPromise } from './promise/waiting';
import { walkedApart } from './walked-past';

/** Follow-ups beyond these are a click away, in the dashboard. */
export const DUE_SHOWN = 20;
export const UPCOMING_SHOWN = 5;
/** Asked about once each; a long list of old questions would hide what waits. */
export const UNCONFIRMED_SHOWN = 3;
/** Promises in replies that went out, asked about at a time. */
export const PROMISED_SHOWN = 3;
/** Waiting mentions that are listed at first. */
export const WAITING_SHOWN = 30;

/** Posts that the user walked past and that are listed at first. */
export const WALKED_SHOWN = 5;

/** What a list shows of a mention. */
export interface ListedMention {
  key: string;
  createdAt: string;
  seenAt?: Mention['seenAt'];
  post: Pick<Mention['post'], 'site' | 'text' | 'publishedAt'> & {
    author: { name: string; url?: string | null };
    permalink?: string | null;
    venue?: string | null | undefined;
    thread?: { author: { name: string } | null } | null;
  };
  verdict: {
    intents: Pick<Mention['verdict']['intents'][number], 'intent'>[];
    reasons: Pick<Mention['verdict']['reasons'][number], 'says'>[];
  };
}

/** What a list shows of a follow-up. */
export interface ListedFollowUp {
  followUp: Pick<FollowUp, 'id' | 'due' | 'timed' | 'note'>;
  contact: Pick<Contact, 'id' | 'name'> | null;
  permalink: string | null;
}

/** Whose log something is kept in: the user's own or the practice feed's. */
export type OwnerOfLog = 'real' | 'practice';

/** A follow-up and the log it is kept in. */
export interface OwnedFollowUp {
  line: ListedFollowUp;
  log: OwnerOfLog;
}

/** A promise that waits for the user's word, and the log it is kept in. */
export interface OwnedPromise {
  promise: WaitingPromise;
  log: OwnerOfLog;
}

/** What waits for the user, as the popup and the side panel list it. */
export interface InboxData {
  /** Complaints first, then the most urgent; without those that the user walked past. */
  waiting: ListedMention[];
  waitingCount: number;
  /** Posts that the user had before their eyes and left without an answer, seen last first. */
  walkedPast: ListedMention[];
  walkedPastCount: number;
  unconfirmed: ListedMention[];
  /** What was promised in replies that went out, for the user to keep or to let go. */
  promised: OwnedPromise[];
  due: OwnedFollowUp[];
  dueCount: number;
  upcoming: OwnedFollowUp[];
  /** The setting: within how many hours a complaint should have a first reply. */
  replyWithinHours: number;
}

/** An inbox that was read a while ago, as it stands by the clock: what was to come may be due, what was seen walked past. */
export function inboxAt(inbox: InboxData, now: Date): InboxData {
  const until = now.toISOString();
  const isDue = ({ line }: OwnedFollowUp) => line.followUp.due <= until;
  const come = inbox.upcoming.filter(isDue);
  const { walked, others } = walkedApart(inbox.waiting, now);
  if (come.length + walked.length === 0) return inbox;
  return {
    ...inbox,
    waiting: others,
    waitingCount: inbox.waitingCount - walked.length,
    walkedPast: [...walked, ...inbox.walkedPast],
    walkedPastCount: inbox.walkedPastCount + walked.length,
    due: [...inbox.due, ...come].slice(0, DUE_SHOWN),
    dueCount: inbox.dueCount + come.length,
    upcoming: inbox.upcoming.filter((one) => !isDue(one)),
  };
}

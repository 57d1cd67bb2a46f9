import type { Contact, FollowUp, Mention } from './model';

/** Follow-ups beyond these are a click away, in the dashboard. */
export const DUE_SHOWN = 20;
export const UPCOMING_SHOWN = 5;
/** Asked about once each; a long list of old questions would hide what waits. */
export const UNCONFIRMED_SHOWN = 3;
/** Waiting mentions that are listed at first. */
export const WAITING_SHOWN = 30;

/** What a list shows of a mention. */
export interface ListedMention {
  key: string;
  createdAt: string;
  post: Pick<Mention['post'], 'site' | 'text' | 'publishedAt'> & { author: { name: string } };
  verdict: {
    intents: Pick<Mention['verdict']['intents'][number], 'intent'>[];
    reasons: Pick<Mention['verdict']['reasons'][number], 'says'>[];
  };
}

/** What a list shows of a follow-up. */
export interface ListedFollowUp {
  followUp: Pick<FollowUp, 'id' | 'due' | 'note'>;
  contact: Pick<Contact, 'name'> | null;
  permalink: string | null;
}

/** Whose log something is kept in: the user's own or the practice feed's. */
export type OwnerOfLog = 'real' | 'practice';

/** A follow-up and the log it is kept in. */
export interface OwnedFollowUp {
  line: ListedFollowUp;
  log: OwnerOfLog;
}

/** What waits for the user, as the popup and the side panel list it. */
export interface InboxData {
  /** Most urgent first. */
  waiting: ListedMention[];
  waitingCount: number;
  unconfirmed: ListedMention[];
  due: OwnedFollowUp[];
  dueCount: number;
  upcoming: OwnedFollowUp[];
}

/** An inbox that was read a while ago, as it stands by the clock: what was to come may be due. */
export function inboxAt(inbox: InboxData, now: Date): InboxData {
  const until = now.toISOString();
  const isDue = ({ line }: OwnedFollowUp) => line.followUp.due <= until;
  const come = inbox.upcoming.filter(isDue);
  if (come.length === 0) return inbox;
  return {
    ...inbox,
    due: [...inbox.due, ...come].slice(0, DUE_SHOWN),
    dueCount: inbox.dueCount + come.length,
    upcoming: inbox.upcoming.filter((one) => !isDue(one)),
  };
}

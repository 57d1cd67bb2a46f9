import { dayOf, nearDay, sayDay, sinceDay } from './days';
import type { FollowUp, FollowUpKind } from './model';
import { openFor } from './recovery/clock';
import type { Key } from './say/keys';
import { say, sayCount } from './say/say';
import { type Due, namedHour } from './when/time-of';

/** What is open between the user and a contact, for a glance. */
export interface Standing {
  contactId: string;
  name: string;
  /** Most pressing first; at least one. */
  says: string[];
  /** A complaint is open, or something is overdue. */
  pressing: boolean;
  /** The most urgent post of theirs that waits: its key. */
  waiting: string | null;
}

interface Open {
  /** Open follow-ups, next first. */
  followUps: readonly (Pick<FollowUp, 'note' | 'kind'> & Due)[];
  /** Since when their oldest open complaint stands. */
  complaintSince: string | null;
  /** How many posts of theirs wait. */
  waiting: number;
}

/** What is open in a few words each, most pressing first; nothing where nothing is. */
export function sayStanding({ followUps, complaintSince, waiting }: Open, now: Date): string[] {
  const [next, ...others] = followUps;
  return [
    ...(complaintSince ? [say('contact_complaintOpenFor', { stretch: openFor(complaintSince, now) })] : []),
    ...(next ? [sayDue(next, now)] : []),
    ...(others.length > 0 ? [sayCount('contact_moreFollowUps', others.length)] : []),
    ...(waiting > 0 ? [sayCount('contact_postsWait', waiting)] : []),
  ];
}

const KIND_WORDS: Record<FollowUpKind, Key> = {
  step: 'contact_openStep',
  promise: 'contact_openPromise',
  thanks: 'contact_openThanks',
  recovery: 'contact_openRecovery',
  cadence: 'contact_openTouch',
  birthday: 'contact_openBirthday',
  anniversary: 'contact_openAnniversary',
};

/** `Ring, due tomorrow`, `promise, due on Tue 24 Nov at 14:30`, `Ring, due since yesterday`. */
function sayDue(followUp: Open['followUps'][number], now: Date): string {
  // A follow-up of an earlier version says no kind: it is a step.
  const what = followUp.note.trim() || say(KIND_WORDS[followUp.kind ?? 'step']);
  const day = dayOf(new Date(followUp.due));
  const time = namedHour(followUp);
  const at = (day: string): string => (time ? say('when_at', { day, time }) : day);
  if (day < dayOf(now)) return say('contact_dueSince', { what, since: at(sinceDay(day, now)) });
  const when = nearDay(day, now) ?? say('when_onDate', { date: sayDay(day, now) });
  return say('contact_dueWhen', { what, when: at(when) });
}

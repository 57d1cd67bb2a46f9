import { dayOf, describeDay } from './days';
import { kindFacts } from './follow-up-kinds';
import type { FollowUp } from './model';
import { openFor } from './recovery/clock';
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
    ...(complaintSince ? [`complaint open for ${openFor(complaintSince, now)}`] : []),
    ...(next ? [`${wordsOf(next)}, ${dueIn(next, now)}`] : []),
    ...(others.length > 0
      ? [`${others.length} more ${others.length === 1 ? 'follow-up' : 'follow-ups'}`]
      : []),
    ...(waiting > 0 ? [waiting === 1 ? '1 post waits for you' : `${waiting} posts wait for you`] : []),
  ];
}

/** `due tomorrow`, `due on Tue 24 Nov at 14:30`, `due since yesterday`. */
function dueIn(followUp: Due, now: Date): string {
  const day = dayOf(new Date(followUp.due));
  const hour = namedHour(followUp);
  const said = hour ? `${describeDay(day, now)} at ${hour}` : describeDay(day, now);
  if (day < dayOf(now)) return `due since ${said}`;
  return /^[A-Z]/.test(said) ? `due on ${said}` : `due ${said}`;
}

function wordsOf({ note, kind }: Open['followUps'][number]): string {
  return note.trim() || kindFacts(kind).label.toLowerCase();
}

import { addDays, dayOf } from '../domain/days';
import type { FollowUp } from '../domain/model';
import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';
import { sayDue } from './say-when';

type Until = NonNullable<FollowUp['until']>;

/** Where the user moves follow-ups: to a day and perhaps an hour, or until something happens. */
export type When = { day: string; time?: string | undefined } | { until: Until };

/** What follow-ups can be set aside for. Without a time at the latest they could be forgotten for ever. */
export const ASIDE: Record<Until, { label: Key; says: Key; atLatest: number }> = {
  reply: { label: 'ui_untilReply', says: 'ui_waitsForReply', atLatest: 14 },
  page: { label: 'ui_untilPage', says: 'ui_waitsForPage', atLatest: 30 },
};

type Due = Pick<FollowUp, 'due' | 'timed'>;

interface Choice {
  on: { day: string; time?: string | undefined };
  until: Until | null;
  /** For the undo bar: `moved to Tue 24 Nov`. */
  says: (due: Due, now: Date) => string;
}

/** The day a choice comes to, and how to say it. */
export function movedTo(when: When, now: Date): Choice {
  if ('day' in when)
    return { on: when, until: null, says: (due) => say('ui_movedTo', { due: sayDue(due, now) }) };
  const { says, atLatest } = ASIDE[when.until];
  return {
    on: { day: addDays(dayOf(now), atLatest) },
    until: when.until,
    says: (due) => say(says, { due: sayDue(due, now) }),
  };
}

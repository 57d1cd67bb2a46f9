import type { PlannedStep } from '../coach-view';
import { dayOf } from '../days';
import { say } from '../say/say';
import { nextWorkingDay } from '../when/calendar';
import type { FoundPromise } from './promise';

const MAX_NOTE = 300;

/** What a promise needs to be kept: its words, and when. */
export type ToKeep = Pick<FoundPromise, 'words' | 'day' | 'time'>;

/** The follow-up that keeps a promise. Where no day was named, or it is gone by, the next working day. */
export function promiseStep({ words, day, time }: ToKeep, now: Date): PlannedStep {
  const said = day !== null && day >= dayOf(now);
  return {
    day: said ? day : nextWorkingDay(dayOf(now)),
    ...(said && time !== null && { time }),
    note: say('promise_note', { words: words.slice(0, MAX_NOTE).replace(/[\uD800-\uDBFF]$/, '') }),
    kind: 'promise',
    words,
  };
}

/** Why that day, for the user. */
export function whyThatDay({ day, by }: Pick<FoundPromise, 'day' | 'by'>): string {
  if (by) return say('promise_whyBy', { time: by });
  return say(day === null ? 'promise_whyNextWorkingDay' : 'promise_whyAsPromised');
}

/** Whether two promises are in the same words; a mark or a space more makes no other promise. */
export function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Whether one is the beginning of the other: somebody is still writing. */
export function goesOnAs(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [plain(one), plain(other)].sort((a, b) => a.length - b.length);
  return longer.startsWith(shorter);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

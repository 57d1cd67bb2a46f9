import type { Lesson, Profile } from '../model';
import { inWordsOf } from '../trades/wording';
import { complaints } from './complaints';
import { followThrough } from './follow-through';
import { gaps } from './gaps';
import { informing } from './informing';
import type { AnyLesson, OurLesson } from './lesson';
import { listening } from './listening';
import { referrals } from './referrals';
import { tone } from './tone';
import { venues } from './venues';

export type { AnyLesson, OurLesson } from './lesson';

/** Every lesson of ours, by skill, first things first. To add one: an entry in its skill's file. */
export const OUR_LESSONS: readonly OurLesson[] = [
  ...listening,
  ...gaps,
  ...complaints,
  ...referrals,
  ...informing,
  ...followThrough,
  ...tone,
  ...venues,
];

/** Our lessons, in the words of the user's trade. */
export function ourLessons(profile: Profile): AnyLesson[] {
  const say = inWordsOf(profile);
  return OUR_LESSONS.map((lesson) => ({
    ...lesson,
    title: say(lesson.title),
    says: say(lesson.says.join('\n\n')),
    tryIt: say(lesson.tryIt),
    own: false,
  }));
}

/** A lesson of the user's own, as it is read. */
export function ownLesson({ id, title, skill, says, tryIt }: Lesson): AnyLesson {
  return { id, title, skill, says, tryIt, own: true };
}

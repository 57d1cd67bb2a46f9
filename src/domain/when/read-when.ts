import { addDays, dayOf, describeDay } from '../days';
import { say } from '../say/say';
import { overlap } from '../stretch';
import { findDays } from './find-days';
import { findTimes } from './find-times';
import { type FinderGiven, type FoundDay, isWrong } from './found-day';
import type { FoundTime } from './found-time';
import { typedLanguages } from './languages';
import { settled } from './settle';
import { MAX_WHEN, type When, type WhenGiven } from './when';

/**
 * Understands when something is to be done, said in plain words, English or the interface’s: “Tuesday after lunch”, “in 3 weeks”, “before her
 * birthday”, “end of next month”. Of several days the first counts. What cannot be used is refused in words. Never
 * throws on any text.
 */
export function readWhen(text: string, given: WhenGiven): When {
  const said = text.slice(0, MAX_WHEN);
  const refuse = (why: string): When => ({ ok: false, why, offer: null });
  const languages = typedLanguages();
  if (languages.some(({ every }) => every.test(said))) return refuse(say('when_oneDay'));
  const whole: FinderGiven = { ...given, today: dayOf(given.now), languages, whole: true };
  const days = findDays(said, whole);
  const day = days[0] ?? null;
  if (day && isWrong(day)) return { ok: false, why: day.why, offer: day.offer };
  const time = firstTime(findTimes(said, languages), day);
  if (!day && !time) return refuse(say('when_notUnderstood'));
  const result = settled(day, time?.time ?? null, whole);
  if (!result.ok) return result;
  return {
    ok: true,
    day: result.day,
    time: result.time,
    because: day && because(day, result.day, given.now),
    parts: [day, time]
      .filter((part) => part !== null)
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start),
  };
}

/** An hour in numbers says more than a part of the day: “in the evening at 8”. */
function firstTime(times: readonly FoundTime[], day: FoundDay | null): FoundTime | null {
  const beside = times.filter((time) => !day || !overlap(time, day));
  return beside.find(({ exact }) => exact) ?? beside[0] ?? null;
}

function because({ of, on, base }: FoundDay, day: string, now: Date): string | null {
  // So far back as “after” reaches: their own day is then the first one from there.
  const own = (base ?? on)(addDays(day, -31));
  return of && own !== day ? say('when_because', { what: of, day: describeDay(own, now) }) : null;
}

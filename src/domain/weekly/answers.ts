import { addDays, type Day } from '../days';
import type { WeekAnswer } from '../model';
import type { Key } from '../say/keys';
import { kindIdOf } from './point';

export type WeekAnswerId = WeekAnswer['answer'];
/** What of an answer counts. */
export type Answered = Pick<WeekAnswer, 'week' | 'point' | 'answer'>;

/** What an answer does to the reviews from its week on. */
interface AnswerKind {
  id: WeekAnswerId;
  /** As a choice. */
  label: Key;
  /** What it means for the next reviews, said when it was chosen. */
  means: Key;
  /** It holds for everything of that kind, not only for this point. */
  wholeKind: boolean;
  /** For how many weeks the point stays away, its own among them; `times`: how often it was answered so by now. */
  weeks(times: number): number;
}

const LONG_WEEKS = 26;
const KNOWN_WEEKS = 4;

/** Every answer. done comes first; the others are reasons to leave a point out. */
export const WEEK_ANSWERS: readonly AnswerKind[] = [
  { id: 'done', label: 'week_answerDone', means: 'week_answerDoneMeans', wholeKind: false, weeks: () => 1 },
  {
    id: 'not-now',
    label: 'week_answerNotNow',
    means: 'week_answerNotNowMeans',
    wholeKind: false,
    weeks: () => 1,
  },
  {
    id: 'known',
    label: 'week_answerKnown',
    means: 'week_answerKnownMeans',
    wholeKind: false,
    weeks: (times) => Math.min(LONG_WEEKS, KNOWN_WEEKS * times),
  },
  {
    id: 'not-mine',
    label: 'week_answerNotMine',
    means: 'week_answerAwayMeans',
    wholeKind: true,
    weeks: () => LONG_WEEKS,
  },
  {
    id: 'not-true',
    label: 'week_answerNotTrue',
    means: 'week_answerAwayMeans',
    wholeKind: true,
    weeks: () => LONG_WEEKS,
  },
];

/** After so many weeks no answer counts any more. */
export const ANSWERS_COUNT_WEEKS = LONG_WEEKS;

export function answerKind(id: WeekAnswerId): AnswerKind {
  const kind = WEEK_ANSWERS.find((one) => one.id === id);
  if (!kind) throw new Error(`There is no answer ${id}.`);
  return kind;
}

/** Whether a point stays out of the review of a week because of what the user answered, in it or before. */
export function staysAway(point: string, week: Day, answers: readonly Answered[]): boolean {
  const upToNow = answers.filter((one) => one.week <= week);
  return upToNow.some((one) => {
    const { wholeKind, weeks } = answerKind(one.answer);
    const concerns = wholeKind ? kindIdOf(one.point) === kindIdOf(point) : one.point === point;
    if (!concerns) return false;
    const times = new Set(
      upToNow.flatMap(({ point, answer, week }) =>
        point === one.point && answer === one.answer && week <= one.week ? week : [],
      ),
    ).size;
    return week < addDays(one.week, 7 * weeks(times));
  });
}

import type { AnyDrill } from '../../drills';
import type { AnyLesson } from '../../lessons';
import type { Attempt } from '../../model';
import { say } from '../../say/say';
import { PASSED } from '../tried';
import type { Miss } from './miss';
import { paragraphs, quote } from './words';

/** A drill whose last try did not pass, as a card that asks it again; null where it passed. */
export function drillMiss(drill: AnyDrill, last: Attempt): Miss | null {
  if (last.score >= PASSED) return null;
  const { id, skill, asks, author, post, reply, choices, answers } = drill;
  const right = choices.filter((choice) => choice.right);
  return {
    origin: { kind: 'drill', ref: id },
    skill,
    asks: paragraphs(
      asks,
      post && quote(author ? `${author}: ${post}` : post),
      reply && say('training_drillsReply'),
      reply && quote(reply),
      choices.map(({ says }, index) => `${index + 1}. ${says}`).join('\n\n'),
    ),
    answers: paragraphs(...right.map(({ says, why }) => `${says}\n${why}`.trim()), answers),
    about: [],
    at: last.at,
  };
}

/** A lesson that did not sit yet, by the user's own word; null where it did. */
export function lessonMiss(lesson: AnyLesson, last: Attempt): Miss | null {
  if (last.score >= PASSED) return null;
  const { id, skill, title, says: text, tryIt } = lesson;
  const [point] = text.split(/\n{2,}/u).filter((one) => !one.startsWith('> '));
  return {
    origin: { kind: 'lesson', ref: id },
    skill,
    asks: paragraphs(say('training_lessonAsks', { title })),
    answers: paragraphs(point ?? text, tryIt && say('training_lessonTry', { task: tryIt })),
    about: [],
    at: last.at,
  };
}

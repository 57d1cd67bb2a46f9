import { useState } from 'preact/hooks';
import type { Attempt } from '../../domain/model';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import { sayPercent } from '../../domain/say-percent';
import { skillOf } from '../../domain/skills';
import { sayDate, sentenceStart } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { languageOf, titleOf } from './titles';
import type { TrainProps } from './train';

const STEP = 50;

const WHAT: Record<Attempt['what'], Key> = {
  lesson: 'train_lesson',
  drill: 'train_drill',
  card: 'train_card',
  aptitude: 'train_firstTest',
  proficiency: 'train_test',
};

/** What was trained, the latest first. */
export function History({ material, training: { attempts, cards, now } }: TrainProps) {
  const [shown, setShown] = useState(STEP);
  if (attempts.length === 0) {
    return (
      <p class="dash-words">
        {say('train_nothingTrained')} <a href="#train">{say('train_begin')}</a>
      </p>
    );
  }
  const rows = rowsOf(attempts);
  const title = ({ what, item }: Row): string => {
    if (what === 'aptitude') return say('train_allSkills');
    return what === 'proficiency'
      ? ''
      : (titleOf({ what, item }, material, cards) ?? say('train_noLongerThere'));
  };
  return (
    <>
      <ul class="dash-list">
        {rows.slice(0, shown).map((one) => (
          <li key={one.id} class="train-tried">
            <span class="train-what">{say(WHAT[one.what])}</span>
            <span dir="auto" lang={languageOf(one, material)}>
              {title(one) || skillOf(one.skill).label}
            </span>
            <span class="quiet">
              {title(one) && one.what !== 'aptitude' && `${skillOf(one.skill).label} · `}
              {sentenceStart(sayDate(one.at, now))}
            </span>
            <span class="train-score">
              {one.what === 'lesson' ? say('train_read') : sayPercent(one.score)}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <p>
          <button type="button" class="button" onClick={trusted(() => setShown(shown + STEP))}>
            {say('train_showMore')}
          </button>
        </p>
      )}
    </>
  );
}

type Row = Pick<Attempt, 'id' | 'what' | 'item' | 'skill' | 'at' | 'score'>;

/** The latest first. The first test, which is noted for each skill, is one row. */
function rowsOf(attempts: readonly Attempt[]): Row[] {
  const latest = attempts.toReversed();
  const together = ({ what, at }: Row): Row[] => latest.filter((one) => one.what === what && one.at === at);
  return latest.flatMap((one) => {
    if (one.what !== 'aptitude') return [one];
    const test = together(one);
    if (test[0] !== one) return [];
    return [{ ...one, score: test.reduce((sum, { score }) => sum + score, 0) / test.length }];
  });
}

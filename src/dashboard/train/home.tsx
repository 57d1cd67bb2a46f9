import { sayCount } from '../../ui/say-count';
import { readBegun } from './begun-test';
import { RemindOfTraining } from './remind-of-training';
import { SkillList } from './skill-list';
import { testNamed } from './test-named';
import { ThisWeek } from './this-week';
import { ThisWeekToCome } from './this-week-to-come';
import type { TrainProps } from './train';
import { useFreshCards } from './use-fresh-cards';

/** Train at a glance: this week's session, how far the user is with each skill, and all there is to train with. */
export function TrainHome({ material, training }: TrainProps) {
  const failed = useFreshCards(material, training.now);
  const { attempts, cards, due, levels, session } = training;
  const tested = attempts.some(({ what }) => what === 'aptitude');
  const isBegun = (of: string): boolean => {
    const test = testNamed(of, material.profile, attempts);
    return test !== null && readBegun(test) !== null;
  };
  return (
    <>
      {!tested && (
        <section class="train-first" aria-labelledby="train-first">
          <h2 id="train-first">Where do you stand?</h2>
          <p class="dash-words">
            Sixteen short questions, about five minutes. They tell your sessions which skill to begin with.
          </p>
          <p>
            <a class="button" href="#train/test/aptitude">
              {isBegun('aptitude') ? 'Go on with the first test' : 'Take the first test'}
            </a>
          </p>
        </section>
      )}
      {session ? (
        <ThisWeek session={session} material={material} cards={cards} />
      ) : (
        !failed && <ThisWeekToCome material={material} training={training} />
      )}
      <section aria-labelledby="train-skills">
        <h2 id="train-skills">Your skills</h2>
        <SkillList levels={levels} isBegun={isBegun} />
      </section>
      <section aria-labelledby="train-with">
        <h2 id="train-with">Train when you like</h2>
        <ul class="train-ways">
          <li>
            <a href="#train/practise">Cards due</a>
            <span class="quiet">{due.length === 0 ? 'None right now' : sayCount(due.length, 'card')}</span>
          </li>
          <li>
            <a href="#train/lessons">Lessons</a>
            <span class="quiet">{sayCount(material.lessons.length, 'short lesson')}</span>
          </li>
          <li>
            <a href="#train/drills">Drills</a>
            <span class="quiet">{sayCount(material.drills.length, 'drill')}</span>
          </li>
          <li>
            <a href="#train/cards">Your cards</a>
            <span class="quiet">
              {cards.length === 0 ? 'Made from what went wrong' : sayCount(cards.length, 'card')}
            </span>
          </li>
          <li>
            <a href="#train/history">What you trained</a>
            <span class="quiet">{sayCount(attempts.length, 'try', 'tries')}</span>
          </li>
          {tested && (
            <li>
              <a href="#train/test/aptitude">The first test again</a>
              <span class="quiet">{isBegun('aptitude') ? 'Begun' : '16 questions'}</span>
            </li>
          )}
        </ul>
        <RemindOfTraining />
      </section>
    </>
  );
}
